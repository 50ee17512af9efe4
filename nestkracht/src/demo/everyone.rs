//! Everybody of the demo tries everything on everybody: every address, every command. What answers is held against the
//! consents as the person sees them, and against nothing that this program itself decides by.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use app::accounts::AccountKind;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use dossier::{DossierId, MemberId, Payload};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use method::Part;
use serde_json::{Value, json};
use store::{DossierKey, KeyRing, MasterKey, PostgresStore, SqliteStore, Store};
use tower::ServiceExt;
use uuid::Uuid;
use web::{Settings, Web, router};

use super::people::Person;
use super::*;

/// Words shorter than this stand in many places.
const TELLING: usize = 24;

struct House {
    router: Router,
    app: Arc<App>,
    store: Arc<dyn Store>,
    keys: KeyRing,
    accounts: BTreeMap<MemberId, Person>,
    _folder: tempfile::TempDir,
}

struct Answer {
    status: StatusCode,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Somebody with both of their keys.
struct Somebody {
    id: MemberId,
    person: Person,
    cookie: String,
    token: String,
}

/// What the consents say of somebody at this moment.
#[derive(Debug, Default, PartialEq, Eq)]
struct May {
    is_person: bool,
    is_member: bool,
    reads: BTreeSet<String>,
    writes: BTreeSet<String>,
}

impl May {
    fn comes_in(&self) -> bool {
        self.is_person || !self.reads.is_empty() || !self.writes.is_empty()
    }

    fn reads(&self, part: &str) -> bool {
        self.is_person || self.reads.contains(part)
    }

    fn writes(&self, part: &str) -> bool {
        self.is_person || self.writes.contains(part)
    }
}

impl House {
    async fn on(store: Arc<dyn Store>, folder: tempfile::TempDir) -> Self {
        let key = MasterKey::random().unwrap();
        let keys = KeyRing::parse(&key.to_hex()).unwrap();
        let app = App::open(Arc::clone(&store), key, TimeZone::UTC, Arc::new(Timestamp::now)).await.unwrap();
        seed(&app).await.unwrap();
        let app = Arc::new(app);
        let mut accounts = BTreeMap::new();
        for person in Person::ALL {
            accounts.insert(app.account_by_login(&person.login()).await.unwrap().unwrap().id, person);
        }
        let router = router(Web::new(Arc::clone(&app), Settings::default()).unwrap());
        Self { router, app, store, keys, accounts, _folder: folder }
    }

    async fn everybody(&self) -> Vec<Somebody> {
        let mut everybody = Vec::new();
        for (id, person) in &self.accounts {
            let cookie = format!("nestkracht={}", self.app.begin_session(*id).await.unwrap().expose());
            let token = self.app.make_token(*id, None).await.unwrap().1.expose().to_owned();
            everybody.push(Somebody { id: *id, person: *person, cookie, token });
        }
        // The person last: what they change would change what the others may.
        everybody.sort_by_key(|one| (one.person.kind() == AccountKind::Participant, one.id));
        everybody
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    async fn page(&self, who: &Somebody, path: &str) -> Answer {
        self.ask(Request::get(path).header(header::COOKIE, &who.cookie).body(Body::empty()).unwrap()).await
    }

    async fn api(&self, who: &Somebody, method: Method, path: &str, body: String) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {}", who.token))
            .header(header::CONTENT_TYPE, "application/json");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    async fn seen_by(&self, who: &Somebody, dossier: DossierId) -> Answer {
        self.api(who, Method::GET, &format!("/api/v1/dossiers/{dossier}"), String::new()).await
    }

    /// The events after a version, opened: who wrote what in which parts.
    async fn written_after(&self, dossier: DossierId, version: u64) -> Vec<(String, MemberId, Vec<String>)> {
        let row = self.store.dossier(dossier.0).await.unwrap().unwrap();
        let key = DossierKey::unwrap(&self.keys, dossier.0, &row.wrapped_key.unwrap()).unwrap();
        let events = self.store.load(dossier.0, version).await.unwrap();
        let opened = events.into_iter().map(|event| {
            let plain = key.open_event(&event.header, event.sealed.as_ref().unwrap()).unwrap();
            let payload: Payload = serde_json::from_slice(&plain).unwrap();
            let parts = payload.event.parts().iter().map(|part| part.as_str().to_owned()).collect();
            (event.header.kind, MemberId(event.header.actor), parts)
        });
        opened.collect()
    }
}

/// What the consents say, read out of the dossier as the person gets it.
fn may(whole: &Value, who: MemberId, today: &str) -> May {
    let who = who.to_string();
    let is = |value: &Value, text: &str| value.as_str() == Some(text);
    let members = whole["circle"]["members"].as_array().unwrap();
    let Some(member) = members.iter().find(|member| is(&member["id"], &who) && member["left"].is_null()) else {
        return May::default();
    };
    let mut may = May { is_person: is(&member["role"], "participant"), is_member: true, ..May::default() };
    for consent in whole["consents"]["given"].as_array().unwrap() {
        let grant = &consent["grant"];
        let from = grant["from"].as_str().or(consent["given"]["on"].as_str()).unwrap();
        let until = grant["until"].as_str().unwrap_or("9999-12-31");
        let stands = is(&consent["member"], &who) && consent["withdrawn"].is_null();
        // Days in this form are in the order of their letters.
        if stands && from <= today && today <= until {
            let names =
                |list: &Value| list.as_array().unwrap().iter().map(|n| n.as_str().unwrap().to_owned()).collect();
            let (reads, writes): (Vec<String>, Vec<String>) = (names(&grant["reads"]), names(&grant["writes"]));
            may.reads.extend(reads);
            may.writes.extend(writes);
        }
    }
    may
}

fn strings(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text)
            if text.chars().count() >= TELLING && text.parse::<Uuid>().is_err() && text.contains(' ') =>
        {
            found.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|value| strings(value, found)),
        Value::Object(map) => map.values().for_each(|value| strings(value, found)),
        _ => {}
    }
}

/// The words that stand in each part, which bears its own name in the JSON, and in no other place of the dossier.
fn telling(whole: &Value) -> BTreeMap<&'static str, BTreeSet<String>> {
    let of = |value: &Value| {
        let mut found = BTreeSet::new();
        strings(value, &mut found);
        found
    };
    // What stands beside the part of its name, and is of it.
    let beside = |part: &Part| match part {
        Part::Money => Some("papers"),
        Part::Goals => Some("ladders"),
        _ => None,
    };
    let mut telling = BTreeMap::new();
    for part in Part::ALL {
        let (part, beside) = (part.as_str(), beside(part).unwrap_or_default());
        let mut words = of(&whole[part]);
        words.extend(of(&whole[beside]));
        for (other, value) in whole.as_object().unwrap() {
            if other != part && other != beside {
                of(value).iter().for_each(|word| {
                    words.remove(word);
                });
            }
        }
        telling.insert(part, words);
    }
    telling
}

/// The ids of things in a dossier, by what they are of.
fn ids(value: &Value, of: &str, found: &mut BTreeMap<String, Uuid>) {
    match value {
        Value::Array(list) => list.iter().for_each(|value| ids(value, of, found)),
        Value::Object(map) => {
            if let Some(id) = map.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok()) {
                found.insert(of.to_owned(), id);
            }
            map.iter().for_each(|(name, value)| ids(value, name, found));
        }
        _ => {}
    }
}

/// An id for a field: of a thing that is there, as far as its name tells.
fn id_for(name: &str, known: &BTreeMap<String, Uuid>) -> Uuid {
    let of = match name {
        "story" => "entries",
        "strand" => "strands",
        "strength" => "named",
        "niche" => "niches",
        "goal" => "goals",
        "step" => "steps",
        "contact" => "held",
        "planned" => "planned",
        "promise" => "promises",
        "turn" => "turns",
        "table" => "rounds",
        "objection" => "objections",
        "consent" => "given",
        "broken_open" => "broken_open",
        "member" => "members",
        other => other,
    };
    known.get(of).copied().unwrap_or_else(Uuid::now_v7)
}

/// The simplest value that a schema of the description allows.
fn example(schemas: &Value, schema: &Value, name: &str, known: &BTreeMap<String, Uuid>) -> Value {
    if let Some(target) = schema["$ref"].as_str() {
        let target = target.rsplit('/').next().unwrap();
        return example(schemas, &schemas[target], name, known);
    }
    if let Some(choices) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()).or(schema["allOf"].as_array()) {
        let some = choices.iter().find(|choice| choice["type"] != json!("null")).unwrap();
        return example(schemas, some, name, known);
    }
    if let Some(first) = schema["enum"].as_array().and_then(|all| all.first()) {
        return first.clone();
    }
    let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("object");
    match kind {
        "string" => match schema["format"].as_str() {
            Some("uuid") => json!(id_for(name, known)),
            Some("date") => json!(Timestamp::now().to_zoned(TimeZone::UTC).date()),
            Some("date-time") => json!(Timestamp::now()),
            _ if name == "at" => json!("09:30"),
            _ => json!("Hij belde dat het zo niet verder kan"),
        },
        "integer" | "number" => json!(schema["minimum"].as_i64().unwrap_or(1).max(1)),
        "boolean" => json!(true),
        "array" => json!([example(schemas, &schema["items"], name, known)]),
        _ => {
            let required: BTreeSet<_> =
                schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let mut object = serde_json::Map::new();
            for (field, of) in schema["properties"].as_object().into_iter().flatten() {
                if required.contains(field.as_str()) {
                    object.insert(field.clone(), example(schemas, of, field, known));
                }
            }
            Value::Object(object)
        }
    }
}

/// One of every command that the description knows: those about the circle last.
fn commands(description: &Value, known: &BTreeMap<String, Uuid>) -> Vec<(String, Value)> {
    let schemas = &description["components"]["schemas"];
    let mut all = Vec::new();
    for variant in schemas["Command"]["oneOf"].as_array().unwrap() {
        for (part, target) in variant["properties"].as_object().unwrap() {
            let target = target["$ref"].as_str().unwrap().rsplit('/').next().unwrap();
            for action in schemas[target]["oneOf"].as_array().unwrap() {
                for (name, fields) in action["properties"].as_object().unwrap() {
                    let command = json!({ part: { name: example(schemas, fields, name, known) } });
                    all.push((format!("{part}.{name}"), command));
                }
            }
        }
    }
    all.sort_by_key(|(name, _)| (matches!(name.split('.').next(), Some("circle" | "consents")), name.clone()));
    all
}

/// Every address under a dossier, as it stands in the sources of the screens.
fn addresses(dossier: DossierId, known: &BTreeMap<String, Uuid>) -> Vec<String> {
    fn walk(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let routes = text.split(".route(").skip(1).filter_map(|rest| rest.split('"').nth(1));
            found.extend(routes.filter(|route| route.starts_with("/dossiers/{dossier}")).map(str::to_owned));
        }
    }
    let mut found = BTreeSet::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/web/src/screens"), &mut found);
    assert!(found.len() > 50, "the addresses are found: {found:?}");
    let filled = |address: String| {
        let mut path = address.replace("{dossier}", &dossier.to_string());
        while let Some((before, rest)) = path.clone().split_once('{') {
            let (name, after) = rest.split_once('}').unwrap();
            let value = match name {
                "domain" => "work".to_owned(),
                "place" => "1".to_owned(),
                "thing" => format!("story.{}", id_for("story", known)),
                "time" => id_for("broken_open", known).to_string(),
                name => id_for(name, known).to_string(),
            };
            path = format!("{before}{value}{after}");
        }
        path
    };
    found.into_iter().map(filled).collect()
}

async fn only_what_a_consent_covers_answers(house: House) {
    let everybody = house.everybody().await;
    let today = house.app.today().to_string();
    let description = house.ask(Request::get("/api/v1/openapi.json").body(Body::empty()).unwrap()).await.json();
    let (mut looked, mut told, mut refused) = (0, BTreeMap::<(Person, &str), usize>::new(), 0);
    let persons: Vec<_> = everybody.iter().filter(|one| one.person.kind() == AccountKind::Participant).collect();
    assert_eq!(persons.len(), 2);
    for person in &persons {
        let own = house.app.caseload(person.id, 9, 0).await.unwrap();
        let dossier = own.iter().find(|line| line.role == method::CircleRole::Participant).unwrap().dossier;
        let whole = house.seen_by(person, dossier).await.json();
        let (words, mut known) = (telling(&whole), BTreeMap::new());
        ids(&whole, "", &mut known);
        assert!(words["story"].len() > 3 && words["contacts"].len() > 3, "there is something to find: {words:?}");

        // Looking: every address, the API, the archive, who looked.
        let mut all = addresses(dossier, &known);
        all.extend(["", "/archive", "/looks"].map(|more| format!("/api/v1/dossiers/{dossier}{more}")));
        for one in &everybody {
            let may = may(&whole, one.id, &today);
            for path in &all {
                let answer = if path.starts_with("/api/") {
                    house.api(one, Method::GET, path, String::new()).await
                } else {
                    house.page(one, path).await
                };
                let at = format!("{:?} at {path} of {:?}: {}", one.person, person.person, answer.status);
                assert!(!answer.status.is_server_error(), "{at}");
                assert!(may.comes_in() || matches!(answer.status.as_u16(), 404 | 405), "{at}");
                for (part, telling) in words.iter().filter(|(part, _)| !may.reads(part)) {
                    let found = telling.iter().find(|word| answer.body.contains(word.as_str()));
                    assert!(found.is_none(), "{at} shows of {part}: {found:?}");
                }
                looked += 1;
            }
        }

        // Doing: every command, by everybody, in their own voice.
        for one in &everybody {
            let commands = commands(&description, &known);
            assert!(commands.len() > 40, "{}", commands.len());
            for (name, command) in commands {
                let whole = house.seen_by(person, dossier).await.json();
                let (may, version) = (may(&whole, one.id, &today), whole["version"].as_u64().unwrap());
                let body = json!([{ "id": Uuid::now_v7(), "command": command }]).to_string();
                let path = format!("/api/v1/dossiers/{dossier}/commands");
                let answer = house.api(one, Method::POST, &path, body).await;
                let at =
                    format!("{:?} does {name} of {:?}: {} {}", one.person, person.person, answer.status, answer.body);
                assert!(!answer.status.is_server_error() && answer.status != StatusCode::BAD_REQUEST, "{at}");
                let is_guide = one.person.kind() == AccountKind::Guide;
                // Nobody is held in a circle, also when no consent stands any more.
                let goes = may.is_member && name == "circle.remove";
                let breaks_open = is_guide && name == "consents.break_open";
                if !(may.comes_in() || goes || breaks_open) {
                    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{at}");
                }
                let written = house.written_after(dossier, version).await;
                if written.is_empty() {
                    refused += 1;
                }
                for (kind, actor, parts) in written {
                    assert_eq!(actor, one.id, "{at}");
                    *told.entry((one.person, if may.is_person { "person" } else { "beside" })).or_default() += 1;
                    let beside =
                        matches!(kind.as_str(), "corrections.asked" | "corrections.objected" | "corrections.let_go");
                    for part in &parts {
                        assert!(
                            may.writes(part) || (beside && may.reads(part)),
                            "{at} wrote {kind} in {part}: {may:?}"
                        );
                    }
                    // In the circle, others do nothing in their own voice but go, and a guide in danger reads.
                    let own = ["circle.left", "circle.removed", "consents.withdrawn", "consents.broken_open"];
                    assert!(may.is_person || !parts.is_empty() || own.contains(&kind.as_str()), "{at} wrote {kind}");
                }
                if name == "consents.break_open" && answer.status == StatusCode::OK {
                    break;
                }
            }
        }
    }
    // The pages of accounts are for who keeps them, and a drawer for who has one.
    for one in &everybody {
        let keeps = one.person.kind() == AccountKind::Administrator;
        for path in ["/accounts", "/organisation/retention"] {
            let answer = house.page(one, path).await;
            assert_eq!(answer.status == StatusCode::OK, keeps, "{:?} at {path}: {}", one.person, answer.status);
        }
        let has_drawer = one.person.kind() == AccountKind::Participant;
        assert_eq!(house.page(one, "/drawer").await.status == StatusCode::OK, has_drawer, "{:?}", one.person);
    }
    println!("{looked} looks, {refused} commands that wrote nothing, written: {told:?}");
    assert!(looked > 1_000 && refused > 300);
    let wrote = |person, as_what| told.get(&(person, as_what)).copied().unwrap_or_default();
    assert!(wrote(Person::Mamadou, "person") > 10 && wrote(Person::Els, "beside") > 5, "who may, does: {told:?}");
    for nobody in [Person::Fatima, Person::Jan, Person::HousingCompany] {
        assert_eq!(wrote(nobody, "beside"), 0, "{nobody:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_tries_everything_on_everybody_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(SqliteStore::open(folder.path()).unwrap());
    only_what_a_consent_covers_answers(House::on(store, folder).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_tries_everything_on_everybody_on_postgresql() {
    let Ok(server) = std::env::var("NESTKRACHT_TEST_POSTGRES") else {
        println!("skipped: NESTKRACHT_TEST_POSTGRES not set");
        return;
    };
    let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    let name = format!("everyone_{}", Uuid::new_v4().simple());
    client.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (host, _) = server.rsplit_once('/').unwrap();
    let store = Arc::new(PostgresStore::connect(&format!("{host}/{name}")).await.unwrap());
    only_what_a_consent_covers_answers(House::on(store, tempfile::tempdir().unwrap()).await).await;
}
