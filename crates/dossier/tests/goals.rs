//! Goals in own words, on a scale of five, with small steps.

use dossier::goals::{LevelWords, Outcome, StepPlan, Who};
use dossier::{Command, GoalId, LONG, MemberId, NAME, Reason, SHORT, Speaker, StepId, Thing, goals};
use jiff::civil::Date;
use method::{LifeDomain, Voice};
use uuid::Uuid;

use crate::support::*;

fn with_scale(scale: &[(i8, &str)]) -> Command {
    let rung = |(level, words): &(i8, &str)| LevelWords { level: *level, words: (*words).to_owned() };
    Command::Goals(goals::Command::Set {
        words: "A bed of my own".to_owned(),
        why: "To sleep".to_owned(),
        domain: Some(LifeDomain::Housing),
        scale: scale.iter().map(rung).collect(),
    })
}

fn a_goal(scene: &mut Scene) -> GoalId {
    scene.participant().says(set_goal("A bed of my own", "To sleep")).into()
}

fn a_step(scene: &mut Scene) -> StepId {
    let goal = a_goal(scene);
    scene.participant().says(add_step(goal, "Call the town hall", Who::Participant, None)).into()
}

#[test]
fn a_goal_has_own_words_why_it_matters_and_a_scale_in_words() {
    let mut scene = Scene::open();
    scene.participant().says(with_scale(&[(2, "my own home"), (-2, "the street"), (0, "a room"), (1, "  ")]));
    let goal = scene.dossier.goals.there().next().unwrap();
    assert_eq!(goal.words.value().unwrap(), "A bed of my own");
    assert_eq!(goal.why.value().unwrap(), "To sleep");
    assert_eq!(goal.domain, Some(LifeDomain::Housing));
    let scale: Vec<_> = goal.scale.iter().map(|rung| (rung.level, rung.words.value().unwrap().as_str())).collect();
    assert_eq!(scale, [(-2, "the street"), (0, "a room"), (2, "my own home")]);
}

#[test]
fn a_goal_needs_words_and_a_scale_of_five() {
    let mut scene = Scene::open();
    assert_eq!(scene.guide().refused(set_goal("", "why")), (Some("words"), Reason::Empty));
    let long = "a".repeat(LONG + 1);
    let too_long = Reason::TooLong { max: LONG, length: LONG + 1 };
    assert_eq!(scene.guide().refused(set_goal("goal", &long)), (Some("why"), too_long));
    let out = (Some("level"), Reason::OutOfRange { min: -2, max: 2 });
    for level in [-3, 3, i8::MIN, i8::MAX] {
        assert_eq!(scene.guide().refused(with_scale(&[(level, "moon")])), out);
    }
    assert_eq!(scene.guide().refused(with_scale(&[(1, "one"), (1, "two")])), (Some("scale"), Reason::AlreadyDone));
    let refused = scene.guide().refused(with_scale(&[(1, &"a".repeat(SHORT + 1))]));
    assert_eq!(refused, (Some("scale"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
}

#[test]
fn another_voice_explains_beside_and_takes_no_words_away() {
    let mut scene = Scene::open();
    let goal = a_goal(&mut scene);
    scene.guide().says(explain(goal, "So that the children can come back"));
    let why = &scene.dossier.goals.goals[0].why;
    assert_eq!(standing(why), ["To sleep", "So that the children can come back"]);
    assert!(!why.is_contested(), "two voices are no question");
    scene.participant().says(explain(goal, "To sleep without fear"));
    let why = &scene.dossier.goals.goals[0].why;
    assert_eq!(standing(why), ["So that the children can come back", "To sleep without fear"]);
    assert_eq!(earlier(why), ["To sleep"]);
}

#[test]
fn another_voice_describes_a_level_beside() {
    let mut scene = Scene::open();
    let goal = a_goal(&mut scene);
    scene.participant().says(describe(goal, 1, "a room"));
    scene.coach().says(describe(goal, 1, "a room with a door"));
    scene.coach().says(describe(goal, -1, "a friend's sofa"));
    let scale = &scene.dossier.goals.goals[0].scale;
    assert_eq!(scale.iter().map(|rung| rung.level).collect::<Vec<_>>(), [-1, 1]);
    assert_eq!(standing(&scale[1].words), ["a room", "a room with a door"]);
    assert_eq!(scene.guide().refused(describe(goal, 1, "")), (Some("words"), Reason::Empty));
    let out = (Some("level"), Reason::OutOfRange { min: -2, max: 2 });
    assert_eq!(scene.guide().refused(describe(goal, 3, "moon")), out);
}

#[test]
fn reviews_stand_by_voice_and_day() {
    let mut scene = Scene::open();
    let goal = a_goal(&mut scene);
    scene.participant().on("2026-04-01").says(review(goal, -2, "the street"));
    scene.guide().on("2026-05-01").says(review(goal, 1, ""));
    scene.participant().on("2026-05-01").says(review(goal, 0, "a room"));
    let known = scene.dossier.goals.goal(goal).unwrap();
    assert_eq!(known.first_review().unwrap().level, -2);
    let (newest, origin) = known.newest_review().unwrap();
    assert_eq!((newest.level, origin.speaker), (0, Speaker::PARTICIPANT));
    assert_eq!(known.reviews.value(GUIDE).unwrap().level, 1);
    let out = (Some("level"), Reason::OutOfRange { min: -2, max: 2 });
    assert_eq!(scene.guide().refused(review(goal, -3, "")), out);
    let refused = scene.guide().refused(review(goal, 0, "\u{7}"));
    assert_eq!(refused, (Some("words"), Reason::ControlCharacters));
}

#[test]
fn two_reviews_of_one_voice_on_one_day_are_both_kept() {
    let mut scene = Scene::open();
    let goal = a_goal(&mut scene);
    let seen = scene.version();
    scene.participant().says(review(goal, -1, "bad"));
    scene.participant().having_seen(seen).says(review(goal, 1, "good"));
    let point = &scene.dossier.goals.goals[0].reviews.points[0];
    assert!(point.value.is_contested());
    assert_eq!(standing(&point.value).iter().map(|review| review.level).collect::<Vec<_>>(), [-1, 1]);
}

#[test]
fn only_a_goal_that_is_there_goes_on() {
    let mut scene = Scene::open();
    let goal = a_goal(&mut scene);
    let step: StepId = scene.guide().says(add_step(goal, "Call", Who::Participant, None)).into();
    scene.participant().says(take_back(Thing::Goal(goal)));
    for goal in [goal, GoalId(Uuid::nil()), GoalId(step.0)] {
        let not_here = (Some("goal"), Reason::NotHere);
        assert_eq!(scene.guide().refused(explain(goal, "why")), not_here);
        assert_eq!(scene.guide().refused(describe(goal, 0, "room")), not_here);
        assert_eq!(scene.guide().refused(review(goal, 0, "")), not_here);
        assert_eq!(scene.guide().refused(add_step(goal, "Call", Who::Participant, None)), not_here);
    }
    let not_here = (Some("step"), Reason::NotHere);
    assert_eq!(scene.guide().refused(plan_step(step, Who::Together, None)), not_here);
    assert_eq!(scene.guide().refused(end_step(step, Outcome::Done, "")), not_here);
    assert_eq!(scene.guide().refused(reopen_step(step)), not_here);
    assert!(scene.dossier.goals.step(step).is_none());
}

#[test]
fn a_step_has_words_who_and_by_when() {
    let mut scene = Scene::open();
    let goal = a_goal(&mut scene);
    let friday = date("2026-06-19");
    scene.participant().says(add_step(goal, "Later", Who::Together, None));
    scene.participant().says(add_step(goal, "Ask", Who::Someone(" Ines\nof the club ".into()), Some(friday)));
    scene.participant().says(add_step(goal, "Call", Who::Member(GRETA), Some(today())));
    let open: Vec<_> =
        scene.dossier.goals.goals[0].open_steps().iter().map(|s| s.plan.value().unwrap().clone()).collect();
    let plan = |who, by| StepPlan { who, by };
    assert_eq!(
        open,
        [
            plan(Who::Member(GRETA), Some(today())),
            plan(Who::Someone("Ines of the club".into()), Some(friday)),
            plan(Who::Together, None),
        ]
    );
}

#[test]
fn a_step_is_for_somebody_known_and_for_a_day_to_come() {
    let mut scene = Scene::open();
    let goal = a_goal(&mut scene);
    let step = |who, by| add_step(goal, "Call", who, by);
    let nobody = Who::Member(MemberId(Uuid::nil()));
    assert_eq!(scene.guide().refused(step(nobody.clone(), None)), (Some("who"), Reason::NotHere));
    assert_eq!(scene.guide().refused(step(Who::Someone(" ".into()), None)), (Some("who"), Reason::Empty));
    let long = Who::Someone("a".repeat(NAME + 1));
    let too_long = Reason::TooLong { max: NAME, length: NAME + 1 };
    assert_eq!(scene.guide().refused(step(long, None)), (Some("who"), too_long));
    let yesterday = date("2026-06-14");
    let passed = (Some("by"), Reason::Passed(yesterday));
    assert_eq!(scene.guide().refused(step(Who::Participant, Some(yesterday))), passed);
    assert_eq!(scene.guide().refused(add_step(goal, "", Who::Participant, None)), (Some("words"), Reason::Empty));
    let known: StepId = scene.guide().says(step(Who::Participant, Some(Date::MAX))).into();
    assert_eq!(scene.guide().refused(plan_step(known, nobody, None)), (Some("who"), Reason::NotHere));
    assert_eq!(scene.guide().refused(plan_step(known, Who::Together, Some(yesterday))), passed);
    scene.participant().says(remove(GRETA));
    assert_eq!(scene.participant().refused(step(Who::Member(GRETA), None)), (Some("who"), Reason::NotHere));
}

#[test]
fn two_voices_plan_a_step_beside_each_other() {
    let mut scene = Scene::open();
    let step = a_step(&mut scene);
    scene.guide().says(plan_step(step, Who::Member(GRETA), Some(today())));
    let plan = &scene.dossier.goals.step(step).unwrap().1.plan;
    let who: Vec<_> = standing(plan).into_iter().map(|plan| plan.who).collect();
    assert_eq!(who, [Who::Participant, Who::Member(GRETA)]);
    assert_eq!(scene.dossier.goals.step(step).unwrap().1.by(), Some(today()));
}

#[test]
fn a_step_ends_and_opens_again_and_keeps_its_words() {
    let mut scene = Scene::open();
    let step = a_step(&mut scene);
    assert_eq!(scene.participant().refused(reopen_step(step)), (Some("step"), Reason::AlreadyDone));
    scene.participant().says(end_step(step, Outcome::Done, " They were kind "));
    let done = (Some("step"), Reason::AlreadyDone);
    assert_eq!(scene.participant().refused(end_step(step, Outcome::LetGo, "")), done);
    assert_eq!(scene.participant().refused(plan_step(step, Who::Together, None)), done);
    assert!(scene.dossier.goals.goals[0].open_steps().is_empty());
    scene.guide().says(reopen_step(step));
    let (_, known) = scene.dossier.goals.step(step).unwrap();
    assert!(known.is_open());
    assert_eq!(known.other_ends[0].words, "They were kind");
    scene.guide().says(end_step(step, Outcome::LetGo, ""));
    assert_eq!(scene.dossier.goals.goals[0].steps[0].end.as_ref().unwrap().outcome, Outcome::LetGo);
}

#[test]
fn two_who_end_a_step_without_seeing_each_other_both_keep_their_words() {
    let mut scene = Scene::open();
    let step = a_step(&mut scene);
    let seen = scene.version();
    scene.participant().says(end_step(step, Outcome::Done, "I called"));
    scene.guide().having_seen(seen).says(end_step(step, Outcome::LetGo, "Nobody called, I think"));
    let (_, known) = scene.dossier.goals.step(step).unwrap();
    assert_eq!(known.end.as_ref().unwrap().words, "I called");
    assert_eq!(known.other_ends[0].words, "Nobody called, I think");
    assert_eq!(known.other_ends[0].origin.speaker, GUIDE);
}

#[test]
fn a_step_that_was_taken_back_is_not_open() {
    let mut scene = Scene::open();
    let step = a_step(&mut scene);
    scene.participant().says(take_back(Thing::Step(step)));
    assert_eq!(scene.guide().refused(end_step(step, Outcome::Done, "")), (Some("step"), Reason::NotHere));
    scene.participant().says(put_back(Thing::Step(step)));
    scene.guide().in_voice(Voice::Together).says(end_step(step, Outcome::Done, ""));
}

#[test]
fn a_goal_weighs_as_was_said_together_else_by_the_person_else_by_anybody() {
    let mut scene = Scene::open();
    let goal: GoalId = scene.participant().says(set_goal("My letters", "")).into();
    let weight = |scene: &Scene| scene.dossier.goals.goal(goal).unwrap().weight().map(|weight| weight.product());
    assert_eq!(weight(&scene), None);
    scene.guide().says(weigh_goal(goal, 1, 1));
    assert_eq!(weight(&scene), Some(1));
    scene.participant().says(weigh_goal(goal, 3, 2));
    scene.guide().says(weigh_goal(goal, 1, 2));
    assert_eq!(weight(&scene), Some(6));
    scene.guide().in_voice(Voice::Together).says(weigh_goal(goal, 3, 3));
    assert_eq!(weight(&scene), Some(9));
    let off = |field| (Some(field), Reason::OutOfRange { min: 1, max: 3 });
    assert_eq!(scene.guide().refused(weigh_goal(goal, 0, 1)), off("importance"));
    assert_eq!(scene.guide().refused(weigh_goal(goal, 1, 4)), off("difficulty"));
    let strange = Uuid::from_u128(77);
    assert_eq!(scene.guide().refused(weigh_goal(GoalId(strange), 1, 1)), (Some("goal"), Reason::NotHere));
}

#[test]
fn where_a_goal_stood_on_a_day_is_what_the_person_said_until_then() {
    let mut scene = Scene::open();
    let goal: GoalId = scene.participant().says(set_goal("My letters", "")).into();
    scene.guide().on("2026-01-10").says(review(goal, -2, ""));
    scene.participant().on("2026-02-10").says(review(goal, -1, ""));
    scene.guide().on("2026-03-10").says(review(goal, 2, ""));
    scene.guide().in_voice(Voice::Together).on("2026-04-10").says(review(goal, 1, ""));
    let on = |day: &str| scene.dossier.goals.goal(goal).unwrap().level_on(date(day));
    let levels = ["2026-01-09", "2026-01-10", "2026-02-10", "2026-03-31", "2026-06-01"].map(on);
    assert_eq!(levels, [None, Some(-2), Some(-1), Some(-1), Some(1)]);
}
