//! The people around the person.

use dossier::network::{About, Import, ImportedPerson, ImportedPlace, ImportedVersion, MOST_TIES, Piece, Place};
use dossier::{AlterId, Command, NAME, Reason, Speaker, Thing, network};
use jiff::civil::Date;
use method::{AlterKind, CircleRole, Horizon, Sector, Support, Voice};
use uuid::Uuid;

use crate::support::*;

fn names(scene: &Scene, day: Date) -> Vec<String> {
    let map = scene.dossier.network.on(day);
    map.people.iter().map(|stands| stands.alter.name.value().cloned().unwrap_or_default()).collect()
}

fn place(angle: i16, distance: u16) -> Place {
    Place { angle, distance }
}

#[test]
fn a_first_name_is_enough_and_a_free_place_is_found() {
    let mut scene = Scene::open();
    for name in ["Aïssatou", " Fanta\n", "Ibrahima"] {
        scene.participant().says(know(name, Sector::Family, Horizon::Near));
    }
    let map = scene.dossier.network.on(today());
    assert_eq!(names(&scene, today()), ["Aïssatou", "Fanta", "Ibrahima"]);
    for (n, stands) in map.people.iter().enumerate() {
        assert_eq!((stands.place.sector(), stands.place.horizon()), (Sector::Family, Some(Horizon::Near)));
        for other in map.people.iter().skip(n + 1) {
            let ((x, y), (other_x, other_y)) = (stands.place.across_and_up(), other.place.across_and_up());
            assert!((x - other_x).hypot(y - other_y) > 800.0, "{stands:?} and {other:?} stand apart");
        }
    }
    assert_eq!(scene.guide().refused(know("\u{200B}", Sector::Family, Horizon::Near)), (Some("name"), Reason::Empty));
    let long = "a".repeat(NAME + 1);
    let too_long = (Some("name"), Reason::TooLong { max: NAME, length: NAME + 1 });
    assert_eq!(scene.guide().refused(know(&long, Sector::Family, Horizon::Near)), too_long);
}

#[test]
fn every_field_has_its_sector_and_horizon() {
    let fields = [
        (place(0, 1), Sector::Family, Some(Horizon::Near)),
        (place(9_000, 3_333), Sector::Friends, Some(Horizon::Middle)),
        (place(18_000, 6_666), Sector::Friends, Some(Horizon::Middle)),
        (place(-18_000, 6_667), Sector::Colleagues, Some(Horizon::Far)),
        (place(-9_001, 10_000), Sector::Colleagues, Some(Horizon::Far)),
        (place(-9_000, 10_001), Sector::Professionals, None),
    ];
    for (place, sector, horizon) in fields {
        assert_eq!((place.sector(), place.horizon()), (sector, horizon), "{place:?}");
    }
    let mut scene = Scene::open();
    for sector in Sector::ALL {
        for horizon in Horizon::ALL {
            let id = scene.participant().says(know("x", *sector, *horizon)).into();
            let place = scene.dossier.network.on(today()).place_of(id).unwrap();
            assert_eq!((place.sector(), place.horizon()), (*sector, Some(*horizon)));
        }
    }
}

#[test]
fn what_the_person_says_leads_and_a_helper_moves_nobody() {
    let mut scene = Scene::open();
    let omar: AlterId = scene.guide().says(know("Omar", Sector::Friends, Horizon::Far)).into();
    let stands = |scene: &Scene| scene.dossier.network.on(today()).place_of(omar).unwrap();
    scene.guide().says(move_alter(omar, place(13_000, 8_000)));
    assert_eq!(stands(&scene), place(13_000, 8_000));
    scene.participant().says(move_alter(omar, place(12_000, 1_000)));
    scene.guide().says(move_alter(omar, place(13_000, 9_000)));
    assert_eq!(stands(&scene), place(12_000, 1_000));
    scene.guide().in_voice(Voice::Together).says(move_alter(omar, place(12_000, 4_000)));
    assert_eq!(stands(&scene), place(12_000, 4_000));
    let alter = scene.dossier.network.alter(omar).unwrap();
    assert_eq!(alter.places.value(GUIDE), Some(&place(13_000, 9_000)));
    assert_eq!(alter.places.value(Speaker::PARTICIPANT), Some(&place(12_000, 1_000)));
    for (wrong, max) in [(place(18_001, 10), 18_000), (place(0, 0), 40_000), (place(0, 40_001), 40_000)] {
        let (field, reason) = scene.participant().refused(move_alter(omar, wrong));
        assert!(matches!(reason, Reason::OutOfRange { max: most, .. } if most == max) && field == Some("place"));
    }
}

#[test]
fn what_was_known_of_somebody_is_kept_by_voice() {
    let mut scene = Scene::open();
    let omar: AlterId = scene.participant().says(know("Omar", Sector::Friends, Horizon::Near)).into();
    let about = About {
        gets: vec![Support::Company, Support::Practical, Support::Company],
        gives: vec![Support::Practical],
        ..About::default()
    };
    scene.participant().says(describe_alter(omar, about));
    scene.guide().says(describe_alter(omar, About { in_touch: false, ..About::default() }));
    let known = scene.dossier.network.alter(omar).unwrap().known().unwrap().clone();
    assert_eq!(known.value.gets, [Support::Practical, Support::Company]);
    assert!(known.value.in_touch && known.origin.speaker == Speaker::PARTICIPANT);
}

#[test]
fn any_day_can_be_folded() {
    let mut scene = Scene::open();
    let omar: AlterId = scene.participant().on("2026-01-10").says(know("Omar", Sector::Friends, Horizon::Far)).into();
    let luc: AlterId = scene.participant().on("2026-01-10").says(know("Luc", Sector::Colleagues, Horizon::Far)).into();
    let tie = scene.participant().on("2026-02-01").says(tie_people(omar, luc)).into();
    scene.participant().on("2026-03-01").says(put_alter(omar, Sector::Friends, Horizon::Near));
    scene.participant().on("2026-04-01").says(Command::Network(network::Command::Untie { tie }));
    scene.participant().on("2026-05-01").says(Command::Network(network::Command::Leave { alter: luc }));
    let at = |day: &str| {
        let map = scene.dossier.network.on(date(day));
        (map.people.len(), map.ties.len(), map.place_of(omar).and_then(Place::horizon))
    };
    assert_eq!(at("2026-01-09"), (0, 0, None));
    assert_eq!(at("2026-01-10"), (2, 0, Some(Horizon::Far)));
    assert_eq!(at("2026-02-15"), (2, 1, Some(Horizon::Far)));
    assert_eq!(at("2026-03-01"), (2, 1, Some(Horizon::Near)));
    assert_eq!(at("2026-04-01"), (2, 0, Some(Horizon::Near)));
    assert_eq!(at("2026-06-01"), (1, 0, Some(Horizon::Near)));
    let days = ["2026-01-10", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01"].map(date);
    assert_eq!(scene.dossier.network.days(), days);
    let left = (Some("alter"), Reason::NotHere);
    assert_eq!(scene.participant().refused(move_alter(luc, place(0, 1))), left);
    scene.participant().says(Command::Network(network::Command::Return { alter: luc }));
    assert_eq!(names(&scene, today()), ["Omar", "Luc"]);
    let again = scene.participant().refused(Command::Network(network::Command::Return { alter: luc }));
    assert_eq!(again, (Some("alter"), Reason::AlreadyDone));
}

#[test]
fn a_tie_is_between_two_living_people_and_once() {
    let mut scene = Scene::open();
    let [one, other, rex] = ["One", "Other", "Rex"]
        .map(|name| AlterId::from(scene.participant().says(know(name, Sector::Family, Horizon::Near))));
    scene.participant().says(tie_people(one, other));
    assert_eq!(scene.guide().refused(tie_people(other, one)), (Some("other"), Reason::TieThere));
    assert_eq!(scene.guide().refused(tie_people(one, one)), (Some("other"), Reason::SamePerson));
    assert_eq!(scene.guide().refused(tie_people(AlterId(Uuid::nil()), one)), (Some("one"), Reason::NotHere));
    scene.participant().says(describe_alter(rex, About { kind: AlterKind::Animal, ..About::default() }));
    assert_eq!(scene.participant().refused(tie_people(one, rex)), (Some("other"), Reason::CannotBeTied));
}

#[test]
fn who_is_made_unrecognisable_has_no_name_for_helpers() {
    let mut scene = Scene::open();
    let omar: AlterId = scene.guide().says(know("Omar", Sector::Friends, Horizon::Near)).into();
    scene.guide().says(reword(Thing::Alter(omar), "Omar of number seven"));
    scene.guide().says(Command::Network(network::Command::Veil { alter: omar }));
    let mut seen = scene.dossier.clone();
    seen.network.leave_out_for_helpers();
    let text = serde_json::to_string(&seen).unwrap();
    assert!(!text.contains("Omar") && seen.network.alter(omar).is_some(), "{text}");
    assert!(serde_json::to_string(&scene.dossier).unwrap().contains("Omar"));
    let unveil = Command::Network(network::Command::Unveil { alter: omar });
    let for_the_person = (Some("alter"), Reason::NotForRole(CircleRole::Guide));
    assert_eq!(scene.guide().refused(unveil.clone()), for_the_person);
    scene.participant().says(unveil.clone());
    assert_eq!(scene.participant().refused(unveil), (Some("alter"), Reason::AlreadyDone));
}

fn file(names: &[&str]) -> Import {
    let person = |(number, name): (i64, &&str)| ImportedPerson { number, name: (*name).to_owned(), alter: None };
    let stands = |(person, angle): (u16, i16)| ImportedPlace {
        person,
        place: place(1_000 * angle, 5_000),
        about: About::default(),
    };
    let all = (0..).zip(0..).take(names.len());
    let piece = |number| Piece { version: 1, number, fields: format!("{{\"note\": \"of {number}\"}}") };
    Import {
        frame: "{}".into(),
        people: (7..).zip(names).map(person).collect(),
        versions: vec![
            ImportedVersion {
                number: 2,
                title: "Later".into(),
                on: date("2026-02-01"),
                places: vec![stands((0, 0))],
                ties: Vec::new(),
            },
            ImportedVersion {
                number: 1,
                title: String::new(),
                on: date("2026-01-01"),
                places: all.map(stands).collect(),
                ties: vec![(0, 1), (1, 0)],
            },
        ],
        pieces: vec![piece(7), piece(8)],
    }
}

fn import(import: Import) -> Command {
    Command::Network(network::Command::Import(import))
}

#[test]
fn a_file_brings_its_versions_in_the_order_of_their_days() {
    let mut scene = Scene::open();
    let brought = scene.guide().says(import(file(&["Rosa", "Lara", "Max"])));
    assert_eq!(names(&scene, date("2026-01-15")), ["Rosa", "Lara", "Max"]);
    assert_eq!(scene.dossier.network.on(date("2026-01-15")).ties.len(), 1);
    assert_eq!(names(&scene, today()), ["Rosa"]);
    assert!(scene.dossier.network.on(today()).ties.is_empty());
    let named: Vec<_> = scene.dossier.network.named().map(|moment| moment.title.value().cloned().unwrap()).collect();
    assert_eq!(named, ["Later"]);
    // Taken back, nothing of it counts; put back, all of it does.
    let thing = Thing::NetworkFile(brought.into());
    scene.guide().says(take_back(thing));
    assert!(names(&scene, date("2026-01-15")).is_empty() && scene.dossier.network.days().is_empty());
    let mut seen = scene.dossier.clone();
    seen.network.leave_out_for_helpers();
    assert!(!serde_json::to_string(&seen).unwrap().contains("Rosa"));
    scene.guide().says(put_back(thing));
    assert_eq!(names(&scene, date("2026-01-15")).len(), 3);
}

#[test]
fn somebody_in_a_file_can_be_somebody_on_the_map() {
    let mut scene = Scene::open();
    let lara: AlterId = scene.participant().says(know("Lara", Sector::Family, Horizon::Near)).into();
    let mut one = file(&["Rosa", "Lara"]);
    one.people[1].alter = Some(lara);
    let brought = scene.guide().says(import(one));
    assert_eq!(scene.dossier.network.people().count(), 2);
    assert_eq!(scene.dossier.network.on(date("2026-01-15")).place_of(lara), Some(place(1_000, 5_000)));
    assert_eq!(names(&scene, today()), ["Lara", "Rosa"], "who was there stays");
    scene.guide().says(take_back(Thing::NetworkFile(brought.into())));
    assert!(scene.dossier.network.on(date("2026-01-15")).place_of(lara).is_none());
    assert_eq!(names(&scene, today()), ["Lara"]);
}

#[test]
fn the_fields_of_who_was_made_unrecognisable_are_gone_from_a_file() {
    let mut scene = Scene::open();
    scene.guide().says(import(file(&["Rosa", "Lara"])));
    let lara = scene.dossier.network.alters[1].id;
    scene.participant().says(Command::Network(network::Command::Veil { alter: lara }));
    let mut seen = scene.dossier.clone();
    seen.network.leave_out_for_helpers();
    let text = serde_json::to_string(&seen.network).unwrap();
    assert!(text.contains("of 7") && !text.contains("of 8") && !text.contains("Lara"), "{text}");
}

#[test]
fn a_file_that_does_not_hold_together_is_refused() {
    type Break = fn(&mut Import);
    let wrong: [(&str, Reason, Break); 8] = [
        ("people", Reason::Empty, |file| file.people.clear()),
        ("name", Reason::Empty, |file| file.people[0].name = " ".into()),
        ("person", Reason::NotHere, |file| file.versions[0].places[0].person = 9),
        ("ties", Reason::NotHere, |file| file.versions[1].ties.push((0, 9))),
        ("ties", Reason::SamePerson, |file| file.versions[1].ties.push((1, 1))),
        ("ties", Reason::TooMany { max: MOST_TIES }, |file| file.versions[1].ties = vec![(0, 1); MOST_TIES + 1]),
        ("on", Reason::NotYet(date("2030-01-01")), |file| file.versions[0].on = date("2030-01-01")),
        ("frame", Reason::ControlCharacters, |file| file.frame.push('\0')),
    ];
    let mut scene = Scene::open();
    for (field, reason, breaks) in wrong {
        let mut one = file(&["Rosa", "Lara"]);
        breaks(&mut one);
        assert_eq!(scene.guide().refused(import(one)), (Some(field), reason));
    }
    let mut huge = file(&["Rosa", "Lara"]);
    huge.frame = "x".repeat(network::MOST_BYTES + 1);
    assert!(matches!(scene.guide().refused(import(huge)), (Some("frame"), Reason::TooLong { .. })));
    let mut unknown = file(&["Rosa", "Lara"]);
    unknown.people[0].alter = Some(AlterId(Uuid::nil()));
    assert_eq!(scene.guide().refused(import(unknown)), (Some("alter"), Reason::NotHere));
}
