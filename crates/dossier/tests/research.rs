//! What the person says to a study.

use dossier::research::{Asked, Command as Research, Said};
use dossier::{Command, Reason, StudyId};
use method::{CircleRole, Voice};
use uuid::Uuid;

use crate::support::*;

const STUDY: StudyId = StudyId(Uuid::from_u128(71));
const OTHER: StudyId = StudyId(Uuid::from_u128(72));

fn asked() -> Asked {
    Asked { title: "Rest".into(), question: "Does it help?".into(), who: "School".into(), until: date("2028-12-31") }
}

fn agree(study: StudyId) -> Command {
    Command::Research(Research::Agree { study, asked: Some(asked()) })
}

fn decline(study: StudyId) -> Command {
    Command::Research(Research::Decline { study })
}

fn withdraw(study: StudyId) -> Command {
    Command::Research(Research::Withdraw { study })
}

#[test]
fn who_never_answered_said_no() {
    let scene = Scene::open();
    assert!(!scene.dossier.research.agrees(STUDY));
    assert_eq!(scene.dossier.research.answer(STUDY), None);
}

#[test]
fn a_yes_is_to_one_study_with_its_question_and_can_be_taken_back() {
    let mut scene = Scene::open();
    scene.participant().says(agree(STUDY));
    assert!(scene.dossier.research.agrees(STUDY) && !scene.dossier.research.agrees(OTHER));
    assert_eq!(scene.dossier.research.answer(STUDY).and_then(|answer| answer.asked.clone()), Some(asked()));
    assert_eq!(scene.participant().refused(agree(STUDY)), (Some("study"), Reason::AlreadyDone));
    scene.participant().says(withdraw(STUDY));
    let answer = scene.dossier.research.answer(STUDY).unwrap();
    assert_eq!((answer.said, answer.asked.clone()), (Said::TakenBack, Some(asked())), "what was asked stays known");
    assert_eq!(scene.participant().refused(withdraw(STUDY)), (Some("study"), Reason::AlreadyDone));
    scene.participant().says(agree(STUDY));
    assert!(scene.dossier.research.agrees(STUDY));
}

#[test]
fn a_no_can_become_a_yes_and_a_no_after_a_yes_takes_it_back() {
    let mut scene = Scene::open();
    scene.participant().says(decline(STUDY));
    assert_eq!(scene.participant().refused(decline(STUDY)), (Some("study"), Reason::AlreadyDone));
    assert_eq!(scene.participant().refused(withdraw(STUDY)), (Some("study"), Reason::AlreadyDone));
    scene.participant().says(agree(STUDY));
    scene.participant().says(decline(STUDY));
    assert_eq!(scene.dossier.research.answer(STUDY).map(|answer| answer.said), Some(Said::TakenBack));
    scene.participant().says(decline(STUDY));
    assert_eq!(scene.dossier.research.answer(STUDY).map(|answer| answer.said), Some(Said::No));
}

#[test]
fn nobody_says_it_for_the_person() {
    let mut scene = Scene::open();
    for command in [agree(STUDY), decline(STUDY), withdraw(STUDY)] {
        let not_theirs = (None, Reason::NotForRole(CircleRole::Guide));
        let own_only = (Some("voice"), Reason::OwnVoiceOnly);
        assert_eq!(scene.guide().refused(command.clone()), not_theirs);
        assert_eq!(scene.guide().in_voice(Voice::Participant).refused(command.clone()), own_only);
        assert_eq!(scene.guide().in_voice(Voice::Together).refused(command.clone()), own_only);
        assert_eq!(scene.participant().in_voice(Voice::Together).refused(command), own_only);
    }
}

#[test]
fn a_study_that_the_server_does_not_know_is_not_agreed_to() {
    let mut scene = Scene::open();
    let unknown = Command::Research(Research::Agree { study: STUDY, asked: None });
    assert_eq!(scene.participant().refused(unknown), (Some("study"), Reason::NotHere));
}
