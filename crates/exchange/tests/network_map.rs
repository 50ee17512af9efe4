//! A file comes into a dossier and goes out of it again without a loss.

use dossier::network::Network;
use dossier::{Command, CommandId, Dossier, MemberId, Saying, Stamp, network};
use exchange::easynwk::{BOUNDS, EasyNwk, Words, incoming, outgoing};
use exchange::graphml;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use method::{CircleRole, Horizon, Sector, Voice};
use serde_json::Value;
use uuid::Uuid;

const ROSA: &str = include_str!("data/easynwk-rosa.json");
const WORDS: Words<'static> = Words { unnamed: "somebody", now: "Now" };

fn today() -> Date {
    date(2026, 6, 15)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap()
}

/// A dossier in which things are said.
struct Scene(Dossier, u128);

impl Scene {
    fn open() -> Self {
        let mut scene = Self(Dossier::default(), 0);
        let person = dossier::circle::Invited {
            member: MemberId(Uuid::from_u128(1)),
            role: CircleRole::Participant,
            name: "P".into(),
            grant: None,
        };
        scene.says(Command::Circle(dossier::circle::Command::Open(dossier::circle::Opening { members: vec![person] })));
        scene
    }

    fn says(&mut self, command: Command) -> CommandId {
        self.1 += 1_000_000_000;
        let (id, version) = (CommandId(Uuid::from_u128(self.1)), self.0.version);
        let (voice, actor, on) = (Voice::Participant, MemberId(Uuid::from_u128(1)), today());
        let now = Timestamp::UNIX_EPOCH;
        let saying = Saying { command: id, voice, actor, happened_on: on, today: on, now, seen: version };
        for event in self.0.decide(&saying, command).unwrap() {
            let version = self.0.version + 1;
            let stamp = Stamp { version, voice, actor, happened_on: on, recorded_at: now, seen: saying.seen };
            self.0.evolve(&stamp, event);
        }
        id
    }

    fn takes_in(&mut self, text: &str) {
        let import = incoming(text, today(), "somebody").unwrap().import;
        self.says(Command::Network(network::Command::Import(import)));
    }

    fn network(&self) -> &Network {
        &self.0.network
    }

    fn by_name(&self, name: &str) -> dossier::AlterId {
        self.network().people().find(|alter| alter.name.value().is_some_and(|known| known == name)).unwrap().id
    }

    fn file(&self) -> String {
        outgoing(self.network(), today(), WORDS)
    }
}

#[test]
fn what_came_in_and_was_not_touched_goes_out_as_it_was() {
    let mut scene = Scene::open();
    scene.takes_in(ROSA);
    let written = scene.file();
    assert!(written.starts_with('\u{feff}'));
    assert_eq!(json(&written), json(ROSA));
}

#[test]
fn fields_that_nobody_knows_live_through_the_dossier() {
    let mut document = json(ROSA);
    document["later"] = "than us".into();
    document["versions"][0]["mood"] = 1.into();
    document["versions"][0]["nwk"]["alteri"][2]["tail"] = serde_json::json!({"wags": [true, null]});
    document["versions"][0]["nwk"]["connections"][0]["since"] = "1999".into();
    let mut scene = Scene::open();
    scene.takes_in(&document.to_string());
    assert_eq!(json(&scene.file()), document);
    let lara = scene.by_name("Lara");
    let (sector, horizon) = (Sector::Family, Horizon::Near);
    scene.says(Command::Network(network::Command::Put { alter: lara, sector, horizon }));
    let about = network::About { gets: vec![method::Support::Company], ..network::About::default() };
    scene.says(Command::Network(network::Command::Add { name: "Omar".into(), sector, horizon, about }));
    let written = json(&scene.file());
    assert_eq!(written["versions"][0], document["versions"][0]);
    assert_eq!((&written["later"], &written["versions"][1]["title"]), (&"than us".into(), &"Now".into()));
    let people = written["versions"][1]["nwk"]["alteri"].as_array().unwrap();
    let before = document["versions"][0]["nwk"]["alteri"].as_array().unwrap();
    assert_eq!(people.len(), before.len() + 1);
    for (now, then) in people.iter().zip(before).filter(|(now, _)| now["name"] != "Lara") {
        assert_eq!(now, then, "who did not move keeps every digit");
    }
    let ties = written["versions"][1]["nwk"]["connections"].as_array().unwrap();
    assert!(ties.iter().any(|tie| tie["since"] == "1999"));
    let omar = people.last().unwrap();
    assert_eq!((&omar["name"], &omar["nestkracht"]["gets"][0]), (&"Omar".into(), &"company".into()));
    // It comes in again as it stands.
    let mut other = Scene::open();
    other.takes_in(&written.to_string());
    assert_eq!(other.network().on(today()).people.len(), people.len());
    let omar = other.network().alter(other.by_name("Omar")).unwrap();
    assert_eq!(omar.known().unwrap().value.gets, [method::Support::Company]);
}

#[test]
fn who_was_made_unrecognisable_is_in_no_file() {
    let mut scene = Scene::open();
    scene.takes_in(ROSA);
    let alter = scene.by_name("Josefine");
    scene.says(Command::Network(network::Command::Veil { alter }));
    let (nwk, graph) = (scene.file(), graphml::write(&graphml::of_dossier(scene.network(), today(), "somebody")));
    for text in [&nwk, &graph] {
        assert!(!text.contains("Josefine") && !text.contains("Großtante"), "{text}");
        assert!(text.contains("somebody") && text.contains("Lara"));
    }
    assert_eq!(EasyNwk::read(&nwk).unwrap().map(1).unwrap().contacts.len(), 10);
}

#[test]
fn graphml_holds_all_that_is_known() {
    let mut scene = Scene::open();
    scene.takes_in(ROSA);
    let graph = graphml::read(&graphml::write(&graphml::of_dossier(scene.network(), today(), "somebody"))).unwrap();
    let josefine = graph.nodes.iter().find(|node| node.data["name"] == "Josefine").unwrap();
    assert_eq!((josefine.data["easynwk.role"].as_str(), josefine.data["easynwk.age"].as_str()), ("Großtante", "86"));
    assert_eq!(josefine.data["connected"], "false");
    let rex = graph.nodes.iter().find(|node| node.data["name"] == "Strolchi").unwrap();
    assert_eq!(rex.data["kind"], "animal");
    assert_eq!(graph.edges.len(), scene.network().on(today()).ties.len());
}

#[test]
fn a_file_that_is_too_large_too_deep_or_does_not_hold_together_names_its_field() {
    let said = |text: &str| incoming(text, today(), "somebody").unwrap_err().to_string();
    assert!(said(&" ".repeat(BOUNDS.bytes + 1)).starts_with("the file: "));
    let deep = format!("{{\"versions\": {}1{}}}", "[".repeat(BOUNDS.depth), "]".repeat(BOUNDS.depth));
    assert!(said(&deep).starts_with("the depth of the file: 33"), "{}", said(&deep));
    // Brackets in words are no depth.
    let named = ROSA.replace("Ewald", &"[{".repeat(30));
    assert!(incoming(&named, today(), "somebody").is_ok());
    let with = |path: &str, value: Value| {
        let mut document = json(ROSA);
        *document.pointer_mut(path).unwrap() = value;
        said(&document.to_string())
    };
    assert!(with("/versions/0/date", "soon".into()).starts_with("versions[0].date: "));
    assert!(with("/versions/0/nwk/alteri/3/id", 11.into()).starts_with("versions[0].nwk.alteri[3].id: "));
    assert!(with("/versions/0/nwk/alteri/3/angle", 1e9.into()).starts_with("versions[0].nwk.alteri[3].angle: "));
    assert!(with("/versions/0/nwk/alteri/3/name", "x".repeat(81).into()).starts_with("versions[0].nwk.alteri[3].name"));
    assert!(with("/versions/0/nwk/connections/0/id1", 999.into()).starts_with("versions[0].nwk.connections[0]: "));
    assert!(with("/versions", serde_json::json!([])).starts_with("versions: "));
    let one = json(ROSA)["versions"][0].clone();
    let many = with("/versions", vec![one; BOUNDS.versions + 1].into());
    assert!(many.starts_with("versions: 51 is more than the 50"), "{many}");
    let tie = serde_json::json!({"id1": 1, "id2": 2});
    assert!(with("/versions/0/nwk/connections", vec![tie; BOUNDS.ties + 1].into()).starts_with("versions[0].nwk.conn"));
}
