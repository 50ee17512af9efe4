//! Rights: answers that are kept by voice, and the way of each right.

use dossier::rights::{Command as Asking, Found, Outcome, Said, Stage, Value, What};
use dossier::{Command, Reason, RightId, SheetId, Speaker, StepId, Thing};
use method::Voice;

use crate::support::*;

fn keep(answers: &[(&str, Option<Value>)]) -> Command {
    let said = |(fact, value): &(&str, Option<Value>)| Said { fact: (*fact).to_owned(), value: value.clone() };
    Command::Rights(Asking::Keep { answers: answers.iter().map(said).collect() })
}

fn age(years: u64) -> Command {
    keep(&[("age", Some(Value::Number(years)))])
}

fn follow(right: &str) -> Command {
    Command::Rights(Asking::Follow { right: right.to_owned(), found: None, words: String::new() })
}

fn note(right: RightId, what: What) -> Command {
    Command::Rights(Asking::Note { right, what, words: "words".to_owned() })
}

fn ages(scene: &Scene) -> Vec<(Speaker, Value)> {
    let standing = scene.dossier.rights.standing().into_iter().filter(|answer| answer.fact == "age");
    standing.map(|answer| (answer.origin.speaker, answer.value.clone())).collect()
}

#[test]
fn a_newer_answer_replaces_what_the_same_voice_had_seen_and_nothing_else() {
    let mut scene = Scene::open();
    scene.participant().says(age(38));
    scene.guide().says(age(40));
    scene.participant().says(age(39));
    assert_eq!(ages(&scene), [(GUIDE, Value::Number(40)), (Speaker::PARTICIPANT, Value::Number(39))]);
    let seen = scene.dossier.rights.to_look_with();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].value, &Value::Number(39), "the person's own answer is looked with");
    scene.guide().in_voice(Voice::Together).says(age(41));
    assert_eq!(scene.dossier.rights.to_look_with()[0].value, &Value::Number(41), "and what both say before it");
}

#[test]
fn two_tabs_that_did_not_see_each_other_are_both_kept() {
    let mut scene = Scene::open();
    let before = scene.dossier.version;
    scene.participant().says(age(38));
    scene.participant().having_seen(before).says(age(39));
    assert_eq!(ages(&scene).len(), 2);
    scene.participant().says(age(39));
    assert_eq!(ages(&scene), [(Speaker::PARTICIPANT, Value::Number(39))], "who says it again has seen both");
}

#[test]
fn taking_a_sheet_back_gives_what_stood_before_and_forgetting_gives_nothing() {
    let mut scene = Scene::open();
    scene.participant().says(age(38));
    let sheet: SheetId = scene.participant().says(age(39)).into();
    scene.participant().says(take_back(Thing::Sheet(sheet)));
    assert_eq!(ages(&scene), [(Speaker::PARTICIPANT, Value::Number(38))]);
    let forgotten: SheetId = scene.participant().says(keep(&[("age", None)])).into();
    assert_eq!(ages(&scene), []);
    let again = scene.participant().refused(keep(&[("age", None)]));
    assert_eq!(again, (Some("answers"), Reason::AlreadyDone), "there is nothing left to forget");
    scene.participant().says(take_back(Thing::Sheet(forgotten)));
    assert_eq!(ages(&scene), [(Speaker::PARTICIPANT, Value::Number(38))], "undone");
}

#[test]
fn nobody_forgets_for_another_voice() {
    let mut scene = Scene::open();
    scene.participant().says(age(38));
    assert_eq!(scene.guide().refused(keep(&[("age", None)])), (Some("answers"), Reason::AlreadyDone));
    assert_eq!(ages(&scene).len(), 1);
}

#[test]
fn what_cannot_be_an_answer_is_refused() {
    let mut scene = Scene::open();
    for (command, field) in [
        (keep(&[]), "answers"),
        (keep(&[("Age", Some(Value::Number(1)))]), "fact"),
        (keep(&[("age<script>", Some(Value::Number(1)))]), "fact"),
        (keep(&[("age", Some(Value::Number(1))), ("age", Some(Value::Number(2)))]), "fact"),
        (keep(&[("age", Some(Value::Number(u64::MAX)))]), "value"),
        (keep(&[("ages", Some(Value::Numbers(vec![1; 101])))]), "value"),
        (keep(&[("region", Some(Value::Choice("not a name".into())))]), "value"),
        (follow("../../etc"), "right"),
    ] {
        assert_eq!(scene.participant().refused(command).0, Some(field));
    }
}

#[test]
fn a_right_goes_from_found_to_asked_to_granted() {
    let mut scene = Scene::open();
    let found = Found { on: today(), rule_from: date("2022-01-01"), answer: "likely".into() };
    let (right, words) = ("increased-reimbursement".to_owned(), "Minder bij de dokter".to_owned());
    let command = Command::Rights(Asking::Follow { right, found: Some(found.clone()), words });
    let id: RightId = scene.participant().says(command).into();
    assert_eq!(scene.guide().refused(follow("increased-reimbursement")), (Some("right"), Reason::AlreadyDone));
    let stage = |scene: &Scene| scene.dossier.rights.followed(id).unwrap().stage();
    assert_eq!(stage(&scene), Stage::Found);
    scene.guide().says(note(id, What::Asked { place: "Ziekenfonds".into(), papers: vec!["Kaart".into()] }));
    assert_eq!(stage(&scene), Stage::Asked);
    let from = Some(date("2026-07-01"));
    let mark = scene.participant().says(note(id, What::Granted { from, monthly: Some(3_500) }));
    let followed = scene.dossier.rights.followed(id).unwrap();
    assert_eq!((followed.stage(), followed.brings(), followed.brings_from()), (Stage::Granted, Some(3_500), from));
    assert_eq!(followed.found.as_ref(), Some(&found));
    scene.participant().says(take_back(Thing::RightMark(mark.into())));
    assert_eq!(stage(&scene), Stage::Asked, "undone");
    // Once it came to an end it can be followed anew, as each school year.
    scene.participant().says(note(id, What::Ended { outcome: Outcome::LetGo }));
    scene.guide().says(follow("increased-reimbursement"));
    assert_eq!(scene.dossier.rights.there().count(), 2);
}

#[test]
fn a_no_has_a_day_until_which_an_appeal_can_be_made() {
    let mut scene = Scene::open();
    let id: RightId = scene.participant().says(follow("living-wage")).into();
    let yesterday = today().yesterday().unwrap();
    let late = scene.participant().refused(note(id, What::TurnedDown { appeal_by: Some(yesterday) }));
    assert_eq!(late, (Some("appeal_by"), Reason::Passed(yesterday)));
    let until = today().tomorrow().unwrap();
    scene.participant().says(note(id, What::TurnedDown { appeal_by: Some(until) }));
    let open = scene.dossier.rights.appeals_open();
    assert_eq!(open.iter().map(|(followed, day)| (followed.id, *day)).collect::<Vec<_>>(), [(id, until)]);
    scene.guide().says(note(id, What::Appealed { with: "Arbeidsrechtbank".into() }));
    assert!(scene.dossier.rights.appeals_open().is_empty());
    assert_eq!(scene.dossier.rights.followed(id).unwrap().stage(), Stage::Appealed);
}

#[test]
fn a_step_of_the_plan_is_linked_both_ways() {
    let mut scene = Scene::open();
    let id: RightId = scene.participant().says(follow("legal-aid")).into();
    let goal = scene.participant().says(set_goal("Mijn rechten", "")).into();
    let step: StepId =
        scene.participant().says(add_step(goal, "Vragen", dossier::goals::Who::Participant, None)).into();
    let link = Command::Rights(Asking::Link { right: id, step });
    scene.participant().says(link.clone());
    assert_eq!(scene.dossier.rights.for_step(step).map(|followed| followed.id), Some(id));
    assert_eq!(scene.participant().refused(link), (Some("step"), Reason::AlreadyDone));
    scene.participant().says(Command::Rights(Asking::Unlink { right: id, step }));
    assert!(scene.dossier.rights.for_step(step).is_none());
    let unknown = StepId(uuid::Uuid::from_u128(7));
    let refused = scene.participant().refused(Command::Rights(Asking::Link { right: id, step: unknown }));
    assert_eq!(refused, (Some("step"), Reason::NotHere));
}
