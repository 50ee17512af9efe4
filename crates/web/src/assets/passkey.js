// Passkeys: what only a browser can do. Pages without this offer the other ways in.

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.words);
  return said;
}

function readable({ publicKey, ...rest }) {
  const ids = (list) => list?.map((one) => ({ ...one, id: bytes(one.id) }));
  const options = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (options.user) options.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) options.excludeCredentials = ids(options.excludeCredentials);
  if (options.allowCredentials) options.allowCredentials = ids(options.allowCredentials);
  return { ...rest, publicKey: options };
}

/** Makes a passkey on this device and hands it in under a name. */
export async function enrol(name) {
  const made = await navigator.credentials.create(readable(await post("/account/passkeys/begin")));
  const { response } = made;
  return post("/account/passkeys", {
    name,
    answer: {
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      response: {
        attestationObject: text(response.attestationObject),
        clientDataJSON: text(response.clientDataJSON),
      },
      extensions: {},
    },
  });
}

/** Signs in with a passkey, or shows at another address that it is you; says where to go then. */
export async function enter(next, at = "/sign-in/passkey") {
  const known = await navigator.credentials.get(readable(await post(`${at}/begin`)));
  const { response } = known;
  return post(at, {
    next,
    answer: {
      id: known.id,
      rawId: text(known.rawId),
      type: known.type,
      response: {
        authenticatorData: text(response.authenticatorData),
        clientDataJSON: text(response.clientDataJSON),
        signature: text(response.signature),
        userHandle: response.userHandle && text(response.userHandle),
      },
      extensions: {},
    },
  });
}

/**
 * 32 bytes that only this person's passkey gives for this salt, the same each time: to derive a key from, in this
 * browser. The server is not asked and never sees them. Nothing when the device cannot do this (PRF).
 */
export async function prfOutput(salt) {
  const known = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      userVerification: "required",
      extensions: { prf: { eval: { first: salt } } },
    },
  });
  return known.getClientExtensionResults().prf?.results?.first ?? null;
}

/** Shows what a passkey can do here, and does it when it is pressed. */
function offer(part, act) {
  const [button, said] = [part.querySelector("button"), part.querySelector("[role='alert']")];
  part.hidden = false;
  button.addEventListener("click", async () => {
    said.hidden = true;
    button.disabled = true;
    try {
      location.assign((await act(part)).to);
    } catch (error) {
      // A person who closes the question of their own device needs no explanation of it.
      const isClosed = error.name === "NotAllowedError" || error.name === "AbortError";
      said.textContent = isClosed || error.name !== "Error" || !error.message ? part.dataset.failed : error.message;
      if (error.name === "InvalidStateError") said.textContent = part.dataset.known ?? part.dataset.failed;
      said.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

/**
 * The own drawer: the device makes its key, and the form of the page brings it. The server knows neither which device it
 * was nor, afterwards, what it gave.
 */
async function bring(form) {
  const [said, field] = [form.querySelector("[role='alert']"), form.querySelector("input[name='secret']")];
  said.hidden = true;
  try {
    const known = await prfOutput(new TextEncoder().encode(form.dataset.drawerKey));
    if (known) {
      field.value = text(known);
      form.submit();
      return;
    }
    said.textContent = form.dataset.cannot;
  } catch {
    said.textContent = form.dataset.failed;
  }
  said.hidden = false;
}

if (window.PublicKeyCredential) {
  for (const form of document.querySelectorAll("[data-drawer-key]")) {
    form.hidden = false;
    form.querySelector("button[type='button']").addEventListener("click", () => bring(form));
  }
  for (const part of document.querySelectorAll("[data-passkey-enter]")) {
    offer(part, () => enter(part.dataset.passkeyEnter, part.dataset.passkeyAt));
  }
  for (const part of document.querySelectorAll("[data-passkey-enrol]")) offer(part, () => enrol(part.querySelector("input").value));
}
