//! easyNWK's public sample (MIT, fhstp/easynwk-web): its own numbers, and no field lost.

use exchange::easynwk::EasyNwk;
use insight::network::{Contact, NetworkMap, Sector, measures};
use proptest::prelude::*;
use serde_json::Value;

const ROSA: &str = include_str!("data/easynwk-rosa.json");

fn rosa() -> EasyNwk {
    EasyNwk::read(ROSA).unwrap()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap()
}

#[test]
fn the_sample_gives_easynwks_own_numbers() {
    let file = rosa();
    assert_eq!(file.versions().map(|version| (version.id, version.date)).collect::<Vec<_>>(), [(1, "2024-02-26")]);
    let measures = measures(&file.map(file.current().unwrap()).unwrap()).unwrap();
    let whole = &measures.whole;
    assert_eq!((whole.size, whole.connectable, whole.connected, whole.ties), (10, 8, 7, 5));
    assert!((whole.density - 0.178571).abs() < 5e-7);
    assert_eq!(whole.mean_degree, Some(1.25));
    assert_eq!(whole.stars, ["Maria"]);
    assert_eq!(whole.isolated, ["Susi", "Dr. Maier", "Max"]);
    // 4 (Ewald) + 6 (Susi) + 1 (Dr. Maier) + 3 (Lara) + 3 (Max) + 8 (Richard) + 7 (Maria)
    assert_eq!(whole.closeness.closeness_mean, Some(32.0 / 7.0));
    assert_eq!(measures.sectors["family"].connectable, 4);
    assert_eq!(measures.sectors["professionals"].isolated, ["Dr. Maier"]);
    assert_eq!(measures.sectors["colleagues"].connectable, 2);
    assert_eq!(measures.sectors["friends"].size, 1);
}

#[test]
fn what_was_read_is_written_again_to_the_last_digit_and_the_mark() {
    let written = rosa().write();
    assert!(written.starts_with('\u{feff}'));
    assert_eq!(json(&written), json(ROSA));
    assert!(written.contains("82.59647651462154"));
    assert!(!EasyNwk::read(ROSA.trim_start_matches('\u{feff}')).unwrap().write().starts_with('\u{feff}'));
}

#[test]
fn fields_that_nobody_knows_are_kept() {
    let mut document = json(ROSA);
    document["later"] = "than us".into();
    document["versions"][0]["mood"] = 1.into();
    document["versions"][0]["nwk"]["alteri"][2]["tail"] = serde_json::json!({"wags": [true, null]});
    document["versions"][0]["nwk"]["connections"][0]["since"] = "1999".into();
    let mut file = EasyNwk::read(&document.to_string()).unwrap();
    assert_eq!(json(&file.write()), document);
    let map = file.map(1).unwrap();
    file.add("Zweites Gespräch", "2024-06-01", &map);
    let now = json(&file.write());
    assert_eq!(now["versions"][0], document["versions"][0], "the old version is not touched");
    assert_eq!(
        now["versions"][1]["nwk"]["alteri"], document["versions"][0]["nwk"]["alteri"],
        "nor what is known of anybody"
    );
    assert_eq!(now["versions"][1]["nwk"]["ego"], document["versions"][0]["nwk"]["ego"]);
    assert_eq!((&now["currentVersion"], &now["later"]), (&2.into(), &"than us".into()));
}

#[test]
fn a_version_can_be_added_with_somebody_new_and_somebody_moved() {
    let mut file = rosa();
    let mut map = file.map(1).unwrap();
    map.contacts.retain(|contact| contact.name != "Strolchi");
    let lara = map.contacts.iter_mut().find(|contact| contact.name == "Lara").unwrap();
    lara.distance = 20.0;
    lara.sector = Sector::Family;
    let id = "0199-new".to_owned();
    map.contacts.push(Contact {
        id: id.clone(),
        name: "Rita".to_owned(),
        sector: Sector::Professionals,
        distance: 40.0,
        connectable: true,
        connected: true,
    });
    map.ties.push((id, "4".to_owned()));
    file.add("", "2024-06-01", &map);
    let read = EasyNwk::read(&file.write()).unwrap();
    assert_eq!(read.current(), Some(2));
    let again = read.map(2).unwrap();
    assert_eq!(again.contacts.len(), 10);
    let rita = again.contacts.iter().find(|contact| contact.name == "Rita").unwrap();
    assert_eq!((rita.id.as_str(), rita.sector, rita.distance), ("12", Sector::Professionals, 40.0));
    assert!(again.ties.contains(&("12".to_owned(), "4".to_owned())));
    let lara = again.contacts.iter().find(|contact| contact.name == "Lara").unwrap();
    assert_eq!((lara.sector, lara.distance), (Sector::Family, 20.0));
}

#[test]
fn a_map_of_ours_comes_back_as_it_was() {
    let contact = |id: &str, sector, connectable, connected| Contact {
        id: id.to_owned(),
        name: format!("n{id}"),
        sector,
        distance: 30.0,
        connectable,
        connected,
    };
    let map = NetworkMap {
        contacts: vec![
            contact("1", Sector::Family, true, true),
            contact("2", Sector::Friends, true, false),
            contact("3", Sector::Colleagues, false, false),
            contact("4", Sector::Professionals, true, true),
        ],
        ties: vec![("1".to_owned(), "4".to_owned())],
    };
    let mut file = EasyNwk::empty();
    file.add("first", "2026-01-01", &map);
    assert_eq!(EasyNwk::read(&file.write()).unwrap().map(1).unwrap(), map);
}

#[test]
fn a_wrong_file_names_its_field() {
    let wrong = |path: &str, value: Value| {
        let mut document = json(ROSA);
        *document.pointer_mut(path).unwrap() = value;
        EasyNwk::read(&document.to_string()).unwrap_err().to_string()
    };
    let said = wrong("/versions/0/nwk/alteri/2/distance", "far".into());
    assert!(said.starts_with("versions[0].nwk.alteri[2].distance: invalid type"), "{said}");
    let said = wrong("/versions/0/nwk/connections/1", serde_json::json!({"id1": 1}));
    assert!(said.contains("versions[0].nwk.connections[1]") && said.contains("id2"), "{said}");
    let said = EasyNwk::read("[]").unwrap_err().to_string();
    assert!(said.starts_with("the file: "), "{said}");
    assert!(EasyNwk::read("").is_err());
    assert!(EasyNwk::read(&format!("{ROSA} x")).is_err());
    assert_eq!(rosa().map(9).unwrap_err().to_string(), "versions: there is no version 9; check that field in the file");
}

proptest! {
    #[test]
    fn every_number_is_written_as_it_was_read(number in any::<f64>().prop_filter("a number", |number| number.is_finite())) {
        let digits = serde_json::to_string(&number).unwrap();
        let text = ROSA.replace("82.59647651462154", &digits);
        let written = EasyNwk::read(&text).unwrap().write();
        prop_assert!(written.contains(&format!("\"angle\": {digits}")), "{digits} was lost");
    }
}
