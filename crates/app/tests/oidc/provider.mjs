// A certified OpenID Connect provider for the tests, with people who need no password and keys that can be changed.
// Started with the folder of its packages and the address that people are sent back to; says where it listens.

import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const [modules, back] = process.argv.slice(2);
const { default: Provider } = await import(pathToFileURL(join(modules, "oidc-provider/lib/index.js")));

const people = {
  els: { preferred_username: "els@ocmw.example", name: "Els", groups: ["team-north", "guides", "lunch"] },
  fatima: { preferred_username: "fatima", name: "Fatima", groups: ["admins"] },
  guest: { preferred_username: "guest", name: "Guest", groups: ["lunch"] },
};

function newKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: randomUUID() };
}

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const issuer = `http://127.0.0.1:${port}`;

const grants = new Map();
class Memory {
  constructor(kind) { this.kind = kind; }
  key(id) { return `${this.kind}:${id}`; }
  async upsert(id, payload) { grants.set(this.key(id), payload); }
  async find(id) { return grants.get(this.key(id)); }
  async findByUid(uid) { return [...grants].find(([key, one]) => key.startsWith(this.kind) && one.uid === uid)?.[1]; }
  async findByUserCode() {}
  async destroy(id) { grants.delete(this.key(id)); }
  async revokeByGrantId(grantId) { for (const [key, one] of grants) if (one.grantId === grantId) grants.delete(key); }
  async consume(id) { const one = grants.get(this.key(id)); if (one) one.consumed = Math.floor(Date.now() / 1000); }
}

function make() {
  return new Provider(issuer, {
    adapter: Memory,
    clients: [{ client_id: "nestkracht", client_secret: "not a secret here", redirect_uris: [back] }],
    claims: { openid: ["sub"], profile: ["name", "preferred_username"], groups: ["groups"] },
    scopes: ["openid", "profile", "groups"],
    conformIdTokenClaims: process.env.GROUPS_IN !== "token",
    cookies: { keys: ["test"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    jwks: { keys: [newKey()] },
    pkce: { required: () => true },
    async findAccount(_, sub) { return people[sub] && { accountId: sub, claims: async () => ({ sub, ...people[sub] }) }; },
    async loadExistingGrant(context) {
      const { oidc } = context;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid profile groups");
      await grant.save();
      return grant;
    },
  });
}

let provider = make();
createServer(async (request, response) => {
  const url = new URL(request.url, issuer);
  // Another key from now on, as a provider does that changes its keys.
  if (url.pathname === "/test/new-key") { provider = make(); response.end("done"); return; }
  // Puts somebody into or out of a group.
  if (url.pathname === "/test/groups") {
    people[url.searchParams.get("who")].groups = url.searchParams.getAll("group");
    response.end("done");
    return;
  }
  // Signing in is naming oneself in a header: only the tests come here.
  if (url.pathname.startsWith("/interaction/")) {
    await provider.interactionFinished(request, response, { login: { accountId: request.headers["x-who"] } });
    return;
  }
  provider.callback()(request, response);
}).listen(port, "127.0.0.1", () => console.log(`listening ${issuer}`));
