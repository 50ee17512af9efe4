//! The relationship compass: what the participant says, and what the helper thought that they would say.

use dossier::relationship::Pairs;
use dossier::{ContactId, OccasionId, Reason};
use method::Voice;

use crate::support::*;

#[test]
fn neither_sees_the_others_before_both_gave_theirs() {
    let mut scene = Scene::open();
    let occasion: OccasionId = scene.participant().says(begin(GRETA, None)).into();
    scene.participant().says(give_pairs(occasion, pairs(-1, -2, -3), "Ik was er niet bij."));
    let mut seen = scene.dossier.clone();
    seen.relationship.hide_closed();
    let text = serde_json::to_string(&seen.relationship).unwrap();
    assert!(!text.contains("-2") && !text.contains("niet bij"), "{text}");
    assert_eq!(scene.dossier.relationship.occasions[0].said(), None, "it lies closed");
    scene.guide().says(give_pairs(occasion, pairs(2, 2, 2), ""));
    let known = scene.dossier.relationship.occasion(occasion).unwrap();
    assert_eq!((known.said(), known.guessed()), (Some(pairs(-1, -2, -3)), Some(pairs(2, 2, 2))));
    let refused = scene.participant().refused(give_pairs(occasion, pairs(0, 0, 0), ""));
    assert_eq!(refused, (Some("occasion"), Reason::LiesOpen), "what lies open is not changed after seeing the other's");
}

#[test]
fn as_long_as_it_lies_closed_it_can_be_given_anew_and_skipping_is_free() {
    let mut scene = Scene::open();
    let occasion: OccasionId = scene.guide().says(begin(GRETA, None)).into();
    scene.participant().says(give_pairs(occasion, pairs(1, 1, 1), ""));
    scene.participant().says(give_pairs(occasion, Pairs { distant_near: Some(3), ..Pairs::default() }, ""));
    scene.guide().says(give_pairs(occasion, Pairs::default(), ""));
    let known = scene.dossier.relationship.occasion(occasion).unwrap();
    assert_eq!(known.said().unwrap().all(), [Some(3), None, None]);
    assert_eq!(known.guessed(), Some(Pairs::default()), "who skips all has given theirs");
    assert_eq!(known.rating.as_ref().unwrap().earlier, [pairs(1, 1, 1)]);
}

#[test]
fn a_pair_runs_from_three_to_three() {
    let mut scene = Scene::open();
    let occasion: OccasionId = scene.participant().says(begin(GRETA, None)).into();
    let refused = scene.participant().refused(give_pairs(occasion, pairs(0, -4, 0), ""));
    assert_eq!(refused, (Some("bureaucratic_personalised"), Reason::OutOfRange { min: -3, max: 3 }));
}

#[test]
fn nobody_speaks_for_another() {
    let mut scene = Scene::open().with_second_guide();
    let occasion: OccasionId = scene.participant().says(begin(GRETA, None)).into();
    let for_the_person = scene.guide().in_voice(Voice::Participant).refused(give_pairs(occasion, pairs(3, 3, 3), ""));
    assert_eq!(for_the_person, (Some("voice"), Reason::OwnVoiceOnly));
    let not_here = (Some("occasion"), Reason::NotHere);
    assert_eq!(scene.second_guide().refused(give_pairs(occasion, pairs(3, 3, 3), "")), not_here);
    assert_eq!(scene.coach().refused(withdraw_pairs(occasion)), not_here);
    assert_eq!(scene.second_guide().refused(begin(GRETA, None)), (Some("with"), Reason::OwnVoiceOnly));
    let sister = scene.participant().refused(begin(SISTER, None)).0;
    assert_eq!(sister, Some("with"));
}

#[test]
fn an_occasion_waits_only_once() {
    let mut scene = Scene::open();
    let contact: ContactId = scene.guide().says(note(bare_note("x"))).into();
    scene.guide().says(begin(GRETA, Some(contact)));
    assert_eq!(scene.participant().refused(begin(GRETA, Some(contact))), (Some("with"), Reason::AlreadyDone));
    scene.participant().says(begin(GRETA, None));
    assert_eq!(scene.guide().refused(begin(GRETA, None)), (Some("with"), Reason::AlreadyDone));
    scene.participant().says(begin(COACH, None));
}

#[test]
fn the_person_need_not_wait_and_can_take_it_back() {
    let mut scene = Scene::open();
    let occasion: OccasionId = scene.participant().says(begin(GRETA, None)).into();
    assert_eq!(scene.participant().refused(show(occasion)), (Some("occasion"), Reason::NotOpenYet));
    scene.participant().says(give_pairs(occasion, pairs(-3, -3, -3), ""));
    assert!(scene.guide().refused(show(occasion)).0.is_none(), "a helper cannot lay it open");
    scene.participant().says(show(occasion));
    assert_eq!(scene.dossier.relationship.occasion(occasion).unwrap().said(), Some(pairs(-3, -3, -3)));
    assert_eq!(scene.guide().refused(give_pairs(occasion, pairs(-3, -3, -3), "")).1, Reason::LiesOpen);
    scene.participant().says(withdraw_pairs(occasion));
    assert_eq!(scene.dossier.relationship.occasion(occasion).unwrap().said(), None);
    let mut for_greta = scene.dossier.relationship.clone();
    for_greta.keep_only_with(GRETA);
    assert!(for_greta.occasions[0].rating.is_none(), "what was taken back is gone for the helper");
}
