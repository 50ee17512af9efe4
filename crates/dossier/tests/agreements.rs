//! Promises to each other, and the answer of each voice.

use dossier::agreements::{Answer, Subject};
use dossier::{GoalId, PromiseId, Reason, SHORT, Speaker, Thing};
use method::Voice;
use uuid::Uuid;

use crate::support::*;

fn a_promise(scene: &mut Scene) -> Subject {
    Subject::Promise(scene.guide().says(promise("We call before we come.")).into())
}

const fn thing(on: Subject) -> Thing {
    match on {
        Subject::Promise(id) => Thing::Promise(id),
        Subject::Goal(id) => Thing::Goal(id),
        Subject::Turn(turn) | Subject::MoneyTurn(turn) => Thing::Story(dossier::StoryId(turn.0)),
        Subject::PaymentPlan(plan) => Thing::PaymentPlan(plan),
    }
}

fn answers(scene: &Scene, on: Subject) -> Vec<(Speaker, Answer)> {
    scene.dossier.agreements.standing(on).into_iter().map(|g| (g.origin.speaker, g.answer.clone())).collect()
}

#[test]
fn whoever_promises_agrees_and_each_voice_answers_for_itself() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    assert_eq!(answers(&scene, on), [(GUIDE, Answer::Agrees)]);
    assert!(!scene.dossier.agreements.is_agreed(on));
    scene.coach().says(answer(on, Answer::CannotAnswerNow));
    scene.sister().says(answer(on, no(" He never calls ")));
    scene.participant().says(answer(on, Answer::Agrees));
    assert!(scene.dossier.agreements.is_agreed(on));
    assert_eq!(
        answers(&scene, on),
        [
            (GUIDE, Answer::Agrees),
            (helper(Voice::Coach, COACH), Answer::CannotAnswerNow),
            (helper(Voice::NetworkMember, SISTER), no("He never calls")),
            (Speaker::PARTICIPANT, Answer::Agrees),
        ]
    );
}

#[test]
fn nobody_signs_or_promises_for_somebody_else() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    let own_only = (Some("voice"), Reason::OwnVoiceOnly);
    for (actor, voices) in [
        (GRETA, [Voice::Participant, Voice::Together, Voice::Coach]),
        (COACH, [Voice::Participant, Voice::Together, Voice::Guide]),
        (LIEN, [Voice::Together, Voice::Guide, Voice::Coach]),
        (SISTER, [Voice::Participant, Voice::Together, Voice::Guide]),
    ] {
        for voice in voices {
            assert_eq!(scene.actor(actor, voice).refused(answer(on, Answer::Agrees)), own_only);
            assert_eq!(scene.actor(actor, voice).refused(promise("I will")), own_only);
        }
    }
}

#[test]
fn a_goal_can_be_agreed_on_too() {
    let mut scene = Scene::open();
    let on = Subject::Goal(scene.participant().says(set_goal("A bed", "")).into());
    assert!(answers(&scene, on).is_empty(), "to set a goal is not to agree");
    scene.participant().says(answer(on, Answer::Agrees));
    scene.guide().says(answer(on, Answer::Agrees));
    assert!(scene.dossier.agreements.is_agreed(on));
    scene.guide().says(answer(on, no("too far")));
    assert!(!scene.dossier.agreements.is_agreed(on));
    assert_eq!(scene.dossier.agreements.answers.len(), 3, "every answer is kept");
}

#[test]
fn to_disagree_takes_own_words() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    assert_eq!(scene.participant().refused(answer(on, no("  "))), (Some("words"), Reason::Empty));
    let refused = scene.participant().refused(answer(on, no(&"a".repeat(SHORT + 1))));
    assert_eq!(refused, (Some("words"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
    assert_eq!(scene.guide().refused(promise("")), (Some("words"), Reason::Empty));
}

#[test]
fn only_what_is_there_can_be_answered() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    let Subject::Promise(id) = on else { panic!("a promise") };
    let not_here = (Some("on"), Reason::NotHere);
    let others =
        [Subject::Goal(GoalId(id.0)), Subject::Turn(dossier::TurnId(id.0)), Subject::Promise(PromiseId(Uuid::nil()))];
    for other in others {
        assert_eq!(scene.participant().refused(answer(other, Answer::Agrees)), not_here);
    }
    scene.guide().says(take_back(Thing::Promise(id)));
    assert_eq!(scene.participant().refused(answer(on, Answer::Agrees)), not_here);
    let goal: GoalId = scene.guide().says(set_goal("A bed", "")).into();
    scene.guide().says(take_back(Thing::Goal(goal)));
    assert_eq!(scene.participant().refused(answer(Subject::Goal(goal), Answer::Agrees)), not_here);
}

#[test]
fn a_promise_that_is_reworded_is_agreed_on_anew() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    scene.participant().says(answer(on, Answer::Agrees));
    scene.guide().says(reword(thing(on), "We come unannounced."));
    assert!(!scene.dossier.agreements.is_agreed(on), "nobody agreed to these words but the guide");
    assert_eq!(answers(&scene, on), [(GUIDE, Answer::Agrees)]);
    assert_eq!(scene.dossier.agreements.answer_of(on, Speaker::PARTICIPANT), None);
    scene.participant().says(answer(on, no("you promised")));
    assert_eq!(answers(&scene, on).len(), 2);
}

#[test]
fn a_goal_that_is_reworded_is_agreed_on_anew() {
    let mut scene = Scene::open();
    let on = Subject::Goal(scene.guide().in_voice(Voice::Together).says(set_goal("A bed", "")).into());
    scene.participant().says(answer(on, Answer::Agrees));
    scene.guide().says(answer(on, Answer::Agrees));
    scene.guide().says(reword(thing(on), "A shelter"));
    assert!(!scene.dossier.agreements.is_agreed(on));
}

#[test]
fn an_answer_from_an_offline_phone_does_not_sign_words_it_never_saw() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    let seen = scene.version();
    scene.guide().says(reword(thing(on), "We come unannounced."));
    scene.participant().having_seen(seen).says(answer(on, Answer::Agrees));
    assert!(!scene.dossier.agreements.is_agreed(on));
    assert_eq!(scene.dossier.agreements.answers.len(), 2, "it is kept, and does not count");
    scene.participant().says(answer(on, Answer::Agrees));
    assert!(scene.dossier.agreements.is_agreed(on));
}

#[test]
fn the_own_answer_outlives_the_own_rewording() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    scene.guide().says(reword(thing(on), "We call an hour before we come."));
    scene.participant().says(answer(on, Answer::Agrees));
    assert!(scene.dossier.agreements.is_agreed(on));
}

#[test]
fn two_answers_of_one_voice_from_two_tabs_are_both_kept_and_count_for_nothing() {
    let mut scene = Scene::open();
    let on = a_promise(&mut scene);
    let seen = scene.version();
    scene.participant().says(answer(on, no("not on Mondays")));
    scene.participant().having_seen(seen).says(answer(on, Answer::Agrees));
    assert!(!scene.dossier.agreements.is_agreed(on));
    let theirs = [(Speaker::PARTICIPANT, no("not on Mondays")), (Speaker::PARTICIPANT, Answer::Agrees)];
    assert_eq!(answers(&scene, on)[1..], theirs);
    scene.participant().says(answer(on, Answer::Agrees));
    assert!(scene.dossier.agreements.is_agreed(on));
    assert_eq!(answers(&scene, on)[1..], theirs[1..]);
}

#[test]
fn one_guide_that_agrees_will_do_while_another_does_not() {
    let mut scene = Scene::open().with_second_guide();
    let on = a_promise(&mut scene);
    scene.participant().says(answer(on, Answer::Agrees));
    scene.second_guide().says(answer(on, no("I cannot")));
    assert!(scene.dossier.agreements.is_agreed(on));
}
