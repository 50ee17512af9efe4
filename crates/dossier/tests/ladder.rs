//! Ladder questions: by voice and day, with words.

use dossier::ladder::About;
use dossier::{GoalId, Reason, SHORT, Speaker, Thing};
use method::{LifeDomain, Voice};

use crate::support::*;

#[test]
fn each_voice_stands_on_its_own_rung_and_moves_over_time() {
    let mut scene = Scene::open();
    let about = About::Domain(LifeDomain::Housing);
    scene.participant().on("2026-01-10").says(climb(about, 2, "My sister", " A dry room "));
    scene.guide().on("2026-01-10").says(climb(about, 4, "", ""));
    scene.participant().on("2026-06-01").says(climb(about, 5, "The landlord came", ""));
    scene.participant().says(climb(About::Life, 7, "", ""));
    let ladders = &scene.dossier.ladders;
    let rungs: Vec<_> = ladders.about(about).iter().map(|a| (a.origin.speaker, a.rung)).collect();
    assert_eq!(rungs, [(Speaker::PARTICIPANT, 2), (GUIDE, 4), (Speaker::PARTICIPANT, 5)]);
    assert_eq!(ladders.newest(about, Speaker::PARTICIPANT).unwrap().rung, 5);
    assert_eq!(ladders.about(about)[0].next, "A dry room");
    assert_eq!(ladders.subjects(), [about, About::Life]);
}

#[test]
fn what_was_written_later_for_an_earlier_day_comes_before() {
    let mut scene = Scene::open();
    scene.participant().on("2026-06-01").says(climb(About::Life, 5, "", ""));
    scene.participant().on("2026-01-10").says(climb(About::Life, 2, "", ""));
    let rungs: Vec<_> = scene.dossier.ladders.about(About::Life).iter().map(|a| a.rung).collect();
    assert_eq!(rungs, [2, 5]);
    assert_eq!(scene.dossier.ladders.newest(About::Life, Speaker::PARTICIPANT).unwrap().rung, 5);
}

#[test]
fn the_guide_writes_down_what_the_person_says() {
    let mut scene = Scene::open();
    scene.guide().in_voice(Voice::Participant).says(climb(About::Life, 0, "I do not know", ""));
    let answer = &scene.dossier.ladders.answers[0];
    assert_eq!(hand(&answer.origin), (Speaker::PARTICIPANT, GRETA));
    let refused = scene.sister().in_voice(Voice::Participant).refused(climb(About::Life, 1, "", ""));
    assert_eq!(refused.0, Some("voice"));
}

#[test]
fn a_rung_is_from_nought_to_ten_and_a_goal_is_one_that_is_there() {
    let mut scene = Scene::open();
    let off = (Some("rung"), Reason::OutOfRange { min: 0, max: 10 });
    assert_eq!(scene.guide().refused(climb(About::Life, 11, "", "")), off);
    let long = "a".repeat(SHORT + 1);
    let too_long = Reason::TooLong { max: SHORT, length: SHORT + 1 };
    assert_eq!(scene.guide().refused(climb(About::Life, 1, &long, "")), (Some("holds"), too_long.clone()));
    assert_eq!(scene.guide().refused(climb(About::Life, 1, "", &long)), (Some("next"), too_long));
    let goal: GoalId = scene.participant().says(set_goal("My letters", "")).into();
    scene.participant().says(climb(About::Goal(goal), 3, "", ""));
    scene.participant().says(take_back(Thing::Goal(goal)));
    let gone = (Some("about"), Reason::NotHere);
    assert_eq!(scene.participant().refused(climb(About::Goal(goal), 3, "", "")), gone);
}

#[test]
fn an_answer_can_be_taken_back_and_put_right() {
    let mut scene = Scene::open();
    let answer = scene.participant().says(climb(About::Life, 3, "Omar", ""));
    let thing = Thing::Ladder(answer.into());
    scene.participant().says(reword(thing, "Omar and Sékou"));
    assert_eq!(scene.dossier.ladders.answers[0].holds.value().unwrap(), "Omar and Sékou");
    scene.participant().says(take_back(thing));
    assert!(scene.dossier.ladders.about(About::Life).is_empty());
    assert!(scene.dossier.ladders.subjects().is_empty());
    scene.participant().says(put_back(thing));
    assert_eq!(scene.dossier.ladders.about(About::Life).len(), 1);
}
