//! Going back on what one wrote.

use dossier::agreements::{Answer, Subject};
use dossier::contact::PlannedEnd;
use dossier::goals::Who;
use dossier::{DebtId, GoalId, NicheId, PlannedId, Reason, Speaker, StepId, StoryId, Thing, TurnId, reins};
use method::{DebtStage, LifeDomain, MoneyStep, NicheTrait, Part, Phase, ReinTask, Voice};

use crate::support::*;

const LETTERS: reins::Task = reins::Task::Offered(ReinTask::Letters);

#[test]
fn a_first_value_is_gone_and_the_person_still_sees_that_it_was_said() {
    let mut scene = Scene::open();
    scene.participant().says(assess(LifeDomain::Housing, 8));
    let version = scene.version();
    scene.participant().says(unsay(Part::Spiderweb, version, version));
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Housing, Speaker::PARTICIPANT), None);
    let line = &scene.dossier.spiderweb.knot(LifeDomain::Housing).unwrap().tightness;
    assert!(line.points.is_empty());
    assert_eq!(line.withdrawn[0].value.withdrawn[0].value, 8);
}

#[test]
fn what_stood_before_stands_again() {
    let mut scene = Scene::open();
    scene.participant().says(assess(LifeDomain::Housing, 8));
    scene.participant().says(assess(LifeDomain::Housing, 3));
    let second = scene.version();
    scene.participant().says(unsay(Part::Spiderweb, second, second));
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Housing, Speaker::PARTICIPANT), Some(8));
    // Said anew and gone back on again, it is the first that stands, not what was withdrawn.
    scene.participant().says(assess(LifeDomain::Housing, 5));
    let third = scene.version();
    scene.participant().says(unsay(Part::Spiderweb, third, third));
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Housing, Speaker::PARTICIPANT), Some(8));
}

#[test]
fn a_whole_form_is_gone_back_on_at_once_and_nothing_of_another_voice() {
    let mut scene = Scene::open();
    scene.participant().says(assess(LifeDomain::Work, 6));
    scene.guide().says(assess(LifeDomain::Work, 2));
    let from = scene.version();
    scene.guide().says(assess(LifeDomain::Health, 4));
    let to = scene.version();
    scene.guide().says(unsay(Part::Spiderweb, from, to));
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Work, GUIDE), None);
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Health, GUIDE), None);
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Work, Speaker::PARTICIPANT), Some(6));
}

#[test]
fn only_who_wrote_it_goes_back_on_it_and_only_once() {
    let mut scene = Scene::open();
    scene.guide().in_voice(Voice::Participant).says(assess(LifeDomain::Work, 6));
    let version = scene.version();
    let not_here = (Some("from"), Reason::NotHere);
    assert_eq!(scene.participant().refused(unsay(Part::Spiderweb, version, version)), not_here);
    assert_eq!(scene.coach().refused(unsay(Part::Spiderweb, version, version)), not_here);
    assert_eq!(scene.guide().refused(unsay(Part::Nest, version, version)), not_here, "in another part");
    assert_eq!(scene.guide().refused(unsay(Part::Spiderweb, version + 1, version)), not_here, "backwards");
    assert_eq!(scene.guide().refused(unsay(Part::Spiderweb, 0, u64::MAX)), not_here, "more than one form writes");
    scene.guide().says(unsay(Part::Spiderweb, version, version));
    assert_eq!(scene.guide().refused(unsay(Part::Spiderweb, version, version)), not_here);
}

#[test]
fn other_words_go_and_a_request_waits_again() {
    let mut scene = Scene::open();
    let story: StoryId = scene.guide().says(tell("first")).into();
    let thing = Thing::Story(story);
    scene.participant().says(ask(thing, "not so"));
    scene.guide().says(reword(thing, "second"));
    let version = scene.version();
    assert_eq!(scene.dossier.corrections.waiting(thing).count(), 0);
    scene.guide().says(unsay(Part::Story, version, version));
    let words = scene.dossier.thing(thing).unwrap().words.unwrap();
    assert_eq!(standing(words), ["first"]);
    assert_eq!(words.withdrawn[0].value, "second");
    assert_eq!(scene.dossier.corrections.waiting(thing).count(), 1);
}

#[test]
fn what_came_with_a_thing_is_taken_back_with_the_thing() {
    let mut scene = Scene::open();
    let goal: GoalId = scene.guide().says(set_goal("goal", "why")).into();
    let version = scene.version();
    assert_eq!(scene.guide().refused(unsay(Part::Goals, version, version)), (Some("from"), Reason::NotHere));
    assert_eq!(standing(&scene.dossier.goals.goal(goal).unwrap().words), ["goal"]);
}

#[test]
fn what_was_said_of_a_goal_can_be_gone_back_on() {
    let mut scene = Scene::open();
    let goal: GoalId = scene.guide().says(set_goal("goal", "why")).into();
    let step: StepId = scene.guide().says(add_step(goal, "step", Who::Participant, None)).into();
    let back = |scene: &mut Scene| {
        let version = scene.version();
        scene.guide().says(unsay(Part::Goals, version, version));
    };
    scene.guide().says(review(goal, 1, "better"));
    back(&mut scene);
    assert_eq!(scene.dossier.goals.goal(goal).unwrap().newest_review(), None);
    scene.guide().says(weigh_goal(goal, 3, 3));
    back(&mut scene);
    assert_eq!(scene.dossier.goals.goal(goal).unwrap().weight(), None);
    scene.guide().says(explain(goal, "other"));
    back(&mut scene);
    assert_eq!(standing(&scene.dossier.goals.goal(goal).unwrap().why), ["why"]);
    scene.guide().says(plan_step(step, Who::Together, Some(today())));
    back(&mut scene);
    assert_eq!(scene.dossier.goals.step(step).unwrap().1.plan.value().unwrap().who, Who::Participant);
}

#[test]
fn a_contact_that_was_called_off_is_to_come_again() {
    let mut scene = Scene::open();
    let planned: PlannedId = scene.guide().says(plan(today(), None)).into();
    scene.guide().says(call_off(planned, "ill"));
    let version = scene.version();
    assert!(scene.dossier.contacts.to_come().is_empty());
    scene.guide().says(unsay(Part::Contacts, version, version));
    assert_eq!(scene.dossier.contacts.to_come().len(), 1);
    let ends = &scene.dossier.contacts.planned[0].earlier_ends;
    assert!(matches!(&ends[..], [PlannedEnd::CalledOff { words, .. }] if words == "ill"));
}

#[test]
fn who_holds_the_reins_and_how_a_place_is_can_be_gone_back_on() {
    let mut scene = Scene::open();
    scene.guide().says(hold(LETTERS, 2, "we try"));
    let version = scene.version();
    scene.guide().says(unsay(Part::Reins, version, version));
    assert_eq!(scene.dossier.reins.value(LETTERS, GUIDE), None);
    let niche: NicheId = scene.guide().says(add_niche("Library")).into();
    scene.guide().says(rate(niche, NicheTrait::WholePerson, 3));
    let version = scene.version();
    scene.guide().says(unsay(Part::Nest, version, version));
    assert_eq!(scene.dossier.nest.niches[0].score(NicheTrait::WholePerson, GUIDE), None);
}

#[test]
fn amounts_and_stages_go_back_but_not_what_came_with_a_debt_or_a_file() {
    let mut scene = Scene::open();
    let debt: DebtId = scene.guide().says(add_debt("Energie", 64_000)).into();
    let brought = scene.version();
    assert_eq!(scene.guide().refused(unsay(Part::Money, brought, brought)), (Some("from"), Reason::NotHere));
    scene.guide().says(claim(debt, 70_000));
    let claimed = scene.version();
    scene.guide().says(stage(debt, DebtStage::Bailiff));
    scene.participant().says(set_minimum(110_000));
    let said = scene.version();
    assert_eq!(scene.guide().refused(unsay(Part::Money, said, said)), (Some("from"), Reason::NotHere), "of another");
    scene.participant().says(unsay(Part::Money, said, said));
    scene.guide().says(unsay(Part::Money, claimed, claimed + 1));
    let money = &scene.dossier.money;
    let known = money.debts.iter().find(|known| known.id == debt).unwrap();
    assert_eq!(known.claim.value().map(|claim| claim.principal), Some(64_000));
    assert_eq!(known.stage.value(), Some(&DebtStage::Reminder));
    assert!(money.minimum.standing.is_empty());
    assert_eq!(money.minimum.withdrawn[0].value.cents, 110_000);
}

#[test]
fn who_says_which_one_stands_can_be_asked_again() {
    let mut scene = Scene::open();
    scene.participant().says(assess(LifeDomain::Housing, 8));
    let seen = scene.version() - 1;
    scene.participant().having_seen(seen).says(assess(LifeDomain::Housing, 3));
    let line = |scene: &Scene| {
        let points = &scene.dossier.spiderweb.knot(LifeDomain::Housing).unwrap().tightness.points;
        points[0].value.standing.iter().map(|said| said.value).collect::<Vec<_>>()
    };
    let before = line(&scene);
    assert!(before.len() > 1, "{before:?} did not see each other");
    for chosen in before.clone() {
        scene.participant().says(assess(LifeDomain::Housing, chosen));
        let settled = scene.version();
        assert_eq!(line(&scene), [chosen]);
        scene.participant().says(unsay(Part::Spiderweb, settled, settled));
        assert_eq!(line(&scene), before, "both stand again, and it is asked again");
    }
    let neither = scene.version() + 1;
    scene.participant().says(assess(LifeDomain::Housing, 1));
    scene.participant().says(unsay(Part::Spiderweb, neither, neither));
    assert_eq!(line(&scene), before);
}

#[test]
fn an_answer_goes_back_to_the_one_before_as_long_as_nothing_rests_on_it() {
    let mut scene = Scene::open();
    let goal: GoalId = scene.guide().says(set_goal("goal", "why")).into();
    let on = Subject::Goal(goal);
    let stands = |scene: &Scene| scene.dossier.agreements.answer_of(on, Speaker::PARTICIPANT).map(|g| g.answer.clone());
    scene.participant().says(answer(on, Answer::CannotAnswerNow));
    scene.participant().says(answer(on, Answer::Agrees));
    let second = scene.version();
    let not_here = (Some("from"), Reason::NotHere);
    assert_eq!(scene.guide().refused(unsay(Part::Goals, second, second)), not_here, "another's answer");
    assert_eq!(scene.participant().refused(unsay(Part::Agreements, second, second)), not_here, "in another part");
    scene.participant().says(unsay(Part::Goals, second, second));
    assert_eq!(stands(&scene), Some(Answer::CannotAnswerNow));
    assert!(!scene.dossier.agreements.is_agreed(on));
    scene.participant().says(unsay(Part::Goals, second - 1, second - 1));
    assert_eq!(stands(&scene), None);
    assert_eq!(scene.dossier.agreements.answers.iter().filter(|given| given.withdrawn).count(), 2, "they remain");
}

#[test]
fn an_answer_to_other_words_does_not_come_back() {
    let mut scene = Scene::open();
    let goal: GoalId = scene.guide().says(set_goal("goal", "why")).into();
    let on = Subject::Goal(goal);
    scene.participant().says(answer(on, Answer::Agrees));
    scene.participant().says(answer(on, Answer::CannotAnswerNow));
    let second = scene.version();
    scene.guide().says(reword(Thing::Goal(goal), "another goal"));
    assert_eq!(scene.participant().refused(unsay(Part::Goals, second, second)), (Some("from"), Reason::NotHere));
    assert_eq!(scene.dossier.agreements.answer_of(on, Speaker::PARTICIPANT), None);
}

#[test]
fn a_proposal_goes_back_until_another_answers_it() {
    let mut scene = Scene::open();
    let first: TurnId = scene.guide().says(propose(Phase::ExploreRights, "")).into();
    scene.participant().says(propose(Phase::Stability, ""));
    let to = scene.version();
    assert_ne!(scene.dossier.trajectory.proposal().unwrap().id, first);
    scene.participant().says(unsay(Part::Trajectory, to - 1, to));
    let open = scene.dossier.trajectory.proposal().unwrap();
    assert_eq!(open.id, first, "what it had closed is open again");
    scene.participant().says(answer(Subject::Turn(first), Answer::CannotAnswerNow));
    let not_here = (Some("from"), Reason::NotHere);
    let proposed = scene.dossier.trajectory.proposal().unwrap().origin.version;
    assert_eq!(scene.guide().refused(unsay(Part::Trajectory, proposed, proposed)), not_here, "it was answered");
    scene.participant().says(answer(Subject::Turn(first), Answer::Agrees));
    let turned = scene.version();
    assert_eq!(scene.dossier.trajectory.phase(), Phase::ExploreRights);
    assert_eq!(scene.participant().refused(unsay(Part::Trajectory, turned - 1, turned)), not_here, "the phase turned");
}

#[test]
fn a_step_of_the_money_part_that_was_proposed_goes_back() {
    let mut scene = Scene::open();
    scene.guide().says(propose_step(MoneyStep::Proposal, ""));
    let to = scene.version();
    assert!(scene.dossier.money.steps.proposal().is_some());
    scene.guide().says(unsay(Part::Money, to - 1, to));
    assert_eq!(scene.dossier.money.steps.proposal(), None);
    assert!(scene.dossier.money.steps.turns[0].withdrawn, "the person still sees that it was proposed");
}
