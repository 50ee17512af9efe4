//! Contacts: what took place, and what is planned.

use dossier::contact::{Moment, Note, PlannedEnd};
use dossier::{LONG, NAME, PlannedId, Reason, SHORT, Thing};
use method::{Attitude, ContactKind, Stance, Voice};
use uuid::Uuid;

use crate::support::*;

fn a_plan(scene: &mut Scene) -> PlannedId {
    scene.guide().says(plan(date("2026-06-20"), Some("14:30"))).into()
}

fn for_plan(planned: PlannedId, words: &str) -> Note {
    Note { planned: Some(planned), ..bare_note(words) }
}

#[test]
fn a_note_has_kind_place_people_words_and_what_the_writer_did() {
    let mut scene = Scene::open();
    scene.guide().on("2026-06-10").says(note(Note {
        kind: ContactKind::VisitTogether,
        place: " The town\nhall ".into(),
        present: vec![" Lien ".into(), "Ines".into(), "Lien".into()],
        note: " We waited.\r\nThen it was our turn. ".into(),
        attitudes: vec![Attitude::Presence, Attitude::StrengthsView, Attitude::Presence],
        stances: vec![Stance::Stimulate, Stance::Support, Stance::Support],
        planned: None,
    }));
    let held = &scene.dossier.contacts.held[0];
    assert_eq!((held.kind, held.place.as_str()), (ContactKind::VisitTogether, "The town hall"));
    assert_eq!(held.present, ["Lien", "Ines"]);
    assert_eq!(held.note.value().unwrap(), "We waited.\nThen it was our turn.");
    assert_eq!(held.attitudes, [Attitude::StrengthsView, Attitude::Presence]);
    assert_eq!(held.stances, [Stance::Support, Stance::Stimulate]);
    assert_eq!((hand(&held.origin), held.origin.on), ((GUIDE, GRETA), date("2026-06-10")));
}

#[test]
fn a_note_of_nothing_but_its_kind_will_do() {
    let mut scene = Scene::open();
    for kind in ContactKind::ALL {
        scene.sister().says(note(Note { kind: *kind, ..bare_note("") }));
    }
    assert_eq!(scene.dossier.contacts.held.len(), 8);
}

#[test]
fn a_note_that_does_not_fit_names_its_field() {
    let mut scene = Scene::open();
    let long = |max: usize| ("a".repeat(max + 1), Reason::TooLong { max, length: max + 1 });
    let (place, why) = long(NAME);
    assert_eq!(scene.guide().refused(note(Note { place, ..bare_note("") })), (Some("place"), why));
    let (words, why) = long(LONG);
    assert_eq!(scene.guide().refused(note(bare_note(&words))), (Some("note"), why));
    let (person, why) = long(NAME);
    assert_eq!(scene.guide().refused(note(Note { present: vec![person], ..bare_note("") })), (Some("present"), why));
    let nameless = Note { present: vec!["Lien".into(), " ".into()], ..bare_note("") };
    assert_eq!(scene.guide().refused(note(nameless)), (Some("present"), Reason::Empty));
    let crowd = Note { present: vec!["Lien".into(); 21], ..bare_note("") };
    assert_eq!(scene.guide().refused(note(crowd)), (Some("present"), Reason::TooMany { max: 20 }));
    let unknown = note(for_plan(PlannedId(Uuid::nil()), ""));
    assert_eq!(scene.guide().refused(unknown), (Some("planned"), Reason::NotHere));
}

#[test]
fn the_newest_comes_first_and_what_was_taken_back_stays_away() {
    let mut scene = Scene::open();
    scene.guide().on("2026-06-01").says(note(bare_note("old")));
    let second = scene.guide().on("2026-06-10").says(note(bare_note("second")));
    scene.guide().on("2026-06-10").says(note(bare_note("third")));
    let words = |scene: &Scene| {
        let newest = scene.dossier.contacts.newest_first();
        newest.into_iter().map(|contact| contact.note.value().unwrap().clone()).collect::<Vec<_>>()
    };
    assert_eq!(words(&scene), ["third", "second", "old"]);
    scene.guide().says(take_back(Thing::Contact(second.into())));
    assert_eq!(words(&scene), ["third", "old"]);
}

#[test]
fn what_is_planned_comes_soonest_first() {
    let mut scene = Scene::open();
    scene.guide().says(plan(date("2026-06-20"), Some("14:30")));
    scene.participant().says(plan(date("2026-06-20"), Some(" 9:05 ")));
    scene.coach().says(plan(today(), None));
    scene.coach().says(plan(date("2026-06-20"), Some("")));
    let moments: Vec<_> = scene.dossier.contacts.to_come().iter().map(|p| p.moment.value().unwrap().clone()).collect();
    let moment = |on: &str, at: Option<&str>| Moment { on: date(on), at: at.map(str::to_owned) };
    assert_eq!(
        moments,
        [
            moment("2026-06-15", None),
            moment("2026-06-20", None),
            moment("2026-06-20", Some("09:05")),
            moment("2026-06-20", Some("14:30")),
        ]
    );
}

#[test]
fn a_plan_is_for_a_day_to_come_at_a_time_that_can_be_read() {
    let mut scene = Scene::open();
    let yesterday = date("2026-06-14");
    assert_eq!(scene.guide().refused(plan(yesterday, None)), (Some("on"), Reason::Passed(yesterday)));
    for time in ["25:00", "24:00", "14:60", "half past two", "14:30:00", "-1:30", "14", &"1".repeat(1_000_000)] {
        assert_eq!(scene.guide().refused(plan(today(), Some(time))), (Some("at"), Reason::NoTime), "{time:.20}");
    }
    let planned = a_plan(&mut scene);
    assert_eq!(scene.guide().refused(move_to(planned, yesterday, None)), (Some("on"), Reason::Passed(yesterday)));
    assert_eq!(scene.guide().refused(move_to(planned, today(), Some("x"))), (Some("at"), Reason::NoTime));
    let refused = scene.guide().refused(call_off(planned, &"a".repeat(SHORT + 1)));
    assert_eq!(refused, (Some("words"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
}

#[test]
fn a_plan_that_is_moved_by_two_voices_keeps_both_and_takes_the_newest() {
    let mut scene = Scene::open();
    let planned = a_plan(&mut scene);
    scene.participant().says(move_to(planned, date("2026-06-22"), None));
    let moment = &scene.dossier.contacts.planned[0].moment;
    assert_eq!(moment.value().unwrap().on, date("2026-06-22"));
    assert_eq!(moment.standing.len(), 2);
    assert!(!moment.is_contested());
}

#[test]
fn a_plan_that_was_called_off_is_over() {
    let mut scene = Scene::open();
    let planned = a_plan(&mut scene);
    scene.participant().says(call_off(planned, " ill "));
    let end = scene.dossier.contacts.planned[0].end.clone().unwrap();
    assert!(matches!(end, PlannedEnd::CalledOff { words, .. } if words == "ill"));
    assert!(scene.dossier.contacts.to_come().is_empty());
    let over = (Some("planned"), Reason::AlreadyDone);
    assert_eq!(scene.guide().refused(call_off(planned, "")), over);
    assert_eq!(scene.guide().refused(move_to(planned, today(), None)), over);
    let not_here = (Some("planned"), Reason::NotHere);
    assert_eq!(scene.guide().refused(call_off(PlannedId(Uuid::nil()), "")), not_here);
    let other = a_plan(&mut scene);
    scene.guide().says(take_back(Thing::Planned(other)));
    assert_eq!(scene.guide().refused(move_to(other, today(), None)), not_here);
}

#[test]
fn two_note_the_meeting_that_was_planned_and_both_notes_are_kept() {
    let mut scene = Scene::open();
    let planned = a_plan(&mut scene);
    let seen = scene.version();
    let first = scene.guide().says(note(for_plan(planned, "What I heard")));
    scene.participant().having_seen(seen).says(note(for_plan(planned, "What I said")));
    scene.coach().in_voice(Voice::Coach).says(note(for_plan(planned, "What I saw")));
    assert_eq!(scene.dossier.contacts.held.len(), 3);
    assert_eq!(scene.dossier.contacts.planned[0].end, Some(PlannedEnd::Held(first.into())));
}

#[test]
fn what_was_called_off_and_took_place_all_the_same_is_noted() {
    let mut scene = Scene::open();
    let planned = a_plan(&mut scene);
    scene.participant().says(call_off(planned, "ill"));
    scene.guide().says(note(for_plan(planned, "They came, with soup")));
    assert_eq!(scene.dossier.contacts.held.len(), 1);
    assert!(matches!(scene.dossier.contacts.planned[0].end, Some(PlannedEnd::CalledOff { .. })));
}

#[test]
fn a_plan_whose_note_was_taken_back_is_to_come_again() {
    let mut scene = Scene::open();
    let planned = a_plan(&mut scene);
    let held = scene.guide().says(note(for_plan(planned, "Too early")));
    assert!(scene.dossier.contacts.to_come().is_empty());
    scene.guide().says(take_back(Thing::Contact(held.into())));
    assert_eq!(scene.dossier.contacts.to_come().len(), 1);
    let again = scene.guide().says(note(for_plan(planned, "Now")));
    assert!(scene.dossier.contacts.to_come().is_empty());
    assert_eq!(scene.dossier.contacts.planned[0].end, Some(PlannedEnd::Held(again.into())));
}
