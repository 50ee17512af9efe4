//! Five phases and aftercare; a phase turns only when both voices agree.

use dossier::agreements::{Answer, Subject};
use dossier::{Command, Reason, SHORT, Speaker, TurnId, trajectory};
use method::{CircleRole, Offer, Phase, Voice};
use uuid::Uuid;

use crate::support::*;

fn yes(turn: TurnId) -> Command {
    answer(Subject::Turn(turn), Answer::Agrees)
}

#[test]
fn the_path_goes_through_all_phases_and_aftercare_and_back() {
    let mut scene = Scene::open();
    for phase in [Phase::ExploreRights, Phase::Stability, Phase::Path, Phase::Closing, Phase::Aftercare, Phase::Path] {
        let turn = scene.guide().says(propose(phase, "")).into();
        assert_ne!(scene.dossier.trajectory.phase(), phase, "one voice turns nothing");
        scene.participant().says(yes(turn));
        assert_eq!(scene.dossier.trajectory.phase(), phase);
        assert_eq!(scene.dossier.trajectory.proposal(), None);
    }
    assert_eq!(scene.dossier.trajectory.stretches.len(), 7);
    let last = scene.dossier.trajectory.stretches.last().unwrap();
    assert_eq!(
        (last.began.speaker, last.turn),
        (Speaker::PARTICIPANT, scene.dossier.trajectory.turns.last().map(|t| t.id))
    );
}

#[test]
fn the_person_proposes_and_the_guide_agrees() {
    let mut scene = Scene::open();
    let turn: TurnId = scene.participant().says(propose(Phase::Stability, " I am ready ")).into();
    let proposal = scene.dossier.trajectory.proposal().unwrap();
    assert_eq!((proposal.to, proposal.words.as_str()), (Phase::Stability, "I am ready"));
    assert_eq!(
        scene.dossier.agreements.answer_of(Subject::Turn(turn), Speaker::PARTICIPANT).unwrap().answer,
        Answer::Agrees
    );
    scene.guide().says(yes(turn));
    assert_eq!(
        scene.kinds(),
        ["trajectory.proposed", "agreements.answered", "agreements.answered", "trajectory.turned"]
    );
}

#[test]
fn nobody_turns_it_for_the_person() {
    let mut scene = Scene::open().with_second_guide();
    let turn: TurnId = scene.guide().says(propose(Phase::Stability, "")).into();
    scene.guide().says(yes(turn));
    scene.second_guide().says(yes(turn));
    scene.coach().says(yes(turn));
    scene.sister().says(yes(turn));
    for voice in [Voice::Participant, Voice::Together] {
        let own_only = (Some("voice"), Reason::OwnVoiceOnly);
        assert_eq!(scene.guide().in_voice(voice).refused(yes(turn)), own_only);
        assert_eq!(scene.guide().in_voice(voice).refused(propose(Phase::Path, "")), own_only);
    }
    scene.participant().says(answer(Subject::Turn(turn), Answer::CannotAnswerNow));
    scene.participant().says(answer(Subject::Turn(turn), no("too fast")));
    assert_eq!(scene.dossier.trajectory.phase(), Phase::Welcome);
}

#[test]
fn nobody_turns_it_for_the_guide() {
    let mut scene = Scene::open();
    let turn: TurnId = scene.participant().says(propose(Phase::Stability, "")).into();
    scene.coach().says(yes(turn));
    scene.sister().says(yes(turn));
    scene.participant().says(yes(turn));
    assert_eq!(scene.dossier.trajectory.phase(), Phase::Welcome);
}

#[test]
fn only_the_person_and_a_guide_propose() {
    let mut scene = Scene::open();
    let refused = scene.coach().refused(propose(Phase::Path, ""));
    assert_eq!(refused, (None, Reason::NotForRole(CircleRole::Coach)));
    let refused = scene.sister().refused(propose(Phase::Path, ""));
    assert_eq!(refused, (None, Reason::NotForRole(CircleRole::NetworkMember)));
    assert_eq!(scene.guide().refused(propose(Phase::Welcome, "")), (Some("to"), Reason::SamePhase));
    let refused = scene.guide().refused(propose(Phase::Path, &"a".repeat(SHORT + 1)));
    assert_eq!(refused, (Some("words"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
}

#[test]
fn a_proposal_that_is_over_cannot_be_answered() {
    let mut scene = Scene::open();
    let not_here = (Some("on"), Reason::NotHere);
    let first: TurnId = scene.guide().says(propose(Phase::Stability, "")).into();
    let second: TurnId = scene.participant().says(propose(Phase::Path, "")).into();
    assert_eq!(scene.participant().refused(yes(first)), not_here, "a newer proposal closed it");
    assert_eq!(scene.participant().refused(yes(TurnId(Uuid::nil()))), not_here);
    scene.guide().says(yes(second));
    assert_eq!(scene.dossier.trajectory.phase(), Phase::Path);
    assert_eq!(scene.guide().refused(yes(second)), not_here, "it turned");
    assert_eq!(scene.guide().refused(answer(Subject::Turn(second), no("after all"))), not_here);
    assert!(scene.dossier.trajectory.turns.iter().all(|turn| !turn.is_open));
}

#[test]
fn who_said_no_elsewhere_unseen_does_not_agree_yet() {
    let mut scene = Scene::open();
    let turn: TurnId = scene.guide().says(propose(Phase::Stability, "")).into();
    let seen = scene.version();
    scene.participant().says(answer(Subject::Turn(turn), no("not yet")));
    scene.participant().having_seen(seen).says(yes(turn));
    assert_eq!(scene.dossier.trajectory.phase(), Phase::Welcome, "the person has to say which answer stands");
    assert_eq!(scene.dossier.agreements.standing(Subject::Turn(turn)).len(), 3);
    scene.participant().says(yes(turn));
    assert_eq!(scene.dossier.trajectory.phase(), Phase::Stability);
}

#[test]
fn who_said_no_and_thinks_again_turns_it() {
    let mut scene = Scene::open();
    let turn: TurnId = scene.guide().says(propose(Phase::Stability, "")).into();
    scene.participant().says(answer(Subject::Turn(turn), no("not yet")));
    scene.participant().says(yes(turn));
    assert_eq!(scene.dossier.trajectory.phase(), Phase::Stability);
}

#[test]
fn an_offer_is_set_aside_by_each_for_themselves_and_as_done_for_all() {
    let mut scene = Scene::open();
    let (rest, rights) = (Offer::TakeRest, Offer::LookAtRights);
    let aside = |scene: &Scene, offer| {
        [Speaker::PARTICIPANT, GUIDE].map(|speaker| scene.dossier.trajectory.is_aside(offer, speaker))
    };
    scene.participant().says(set_aside(rest, false));
    assert_eq!(aside(&scene, rest), [true, false]);
    assert_eq!(scene.participant().refused(set_aside(rest, false)), (Some("offer"), Reason::AlreadyDone));
    scene.guide().says(set_aside(rights, true));
    assert_eq!(aside(&scene, rights), [true, true]);
    let take_up = |offer| Command::Trajectory(trajectory::Command::TakeUp { offer });
    assert_eq!(scene.guide().refused(take_up(rest)), (Some("offer"), Reason::AlreadyDone));
    scene.participant().says(take_up(rest));
    // What the guide said was done can be taken up again by the person too.
    scene.participant().says(take_up(rights));
    assert_eq!([aside(&scene, rest), aside(&scene, rights)], [[false; 2]; 2]);
}

#[test]
fn setting_an_offer_aside_leaves_a_proposal_open() {
    let mut scene = Scene::open();
    scene.guide().says(propose(Phase::ExploreRights, ""));
    scene.participant().says(set_aside(Offer::TakeRest, false));
    assert!(scene.dossier.trajectory.proposal().is_some());
    let refused = scene.guide().in_voice(Voice::Participant).refused(set_aside(Offer::TakeRest, false));
    assert_eq!(refused, (Some("voice"), Reason::OwnVoiceOnly));
}
