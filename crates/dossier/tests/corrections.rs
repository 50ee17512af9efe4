//! Putting right and taking back.

use dossier::goals::Who;
use dossier::ladder::About;
use dossier::{Command, CommandId, GoalId, LONG, NAME, Reason, SHORT, Speaker, Thing, network};
use method::{DebtTrace, Horizon, LifeDomain, Sector, StrengthKind, StrengthTime, Voice};
use uuid::Uuid;

use crate::support::*;

const AS_THINGS: [fn(CommandId) -> Thing; 19] = [
    |id| Thing::Story(id.into()),
    |id| Thing::Strand(id.into()),
    |id| Thing::Strength(id.into()),
    |id| Thing::Niche(id.into()),
    |id| Thing::Goal(id.into()),
    |id| Thing::Step(id.into()),
    |id| Thing::Contact(id.into()),
    |id| Thing::Planned(id.into()),
    |id| Thing::Promise(id.into()),
    |id| Thing::Ladder(id.into()),
    |id| Thing::Way(id.into()),
    |id| Thing::Alter(id.into()),
    |id| Thing::Moment(id.into()),
    |id| Thing::Income(id.into()),
    |id| Thing::Cost(id.into()),
    |id| Thing::Envelope(id.into()),
    |id| Thing::Debt(id.into()),
    |id| Thing::DebtTrace(id.into()),
    |id| Thing::PaymentPlan(id.into()),
];

/// One of each, brought by the guide.
fn one_of_each(scene: &mut Scene) -> Vec<Thing> {
    let goal: GoalId = scene.guide().says(set_goal("goal", "")).into();
    let says = |scene: &mut Scene, command: Command| scene.guide().says(command);
    let debt = says(scene, add_debt("debt", 1)).into();
    let (one, other) = (says(scene, add_niche("one")).into(), says(scene, add_niche("other")).into());
    vec![
        Thing::Story(says(scene, tell("story")).into()),
        Thing::Strand(says(scene, tie(LifeDomain::Work, LifeDomain::Health, 1, "strand")).into()),
        Thing::Strength(says(scene, name(StrengthKind::Resource, StrengthTime::Now, "strength")).into()),
        Thing::Niche(says(scene, add_niche("niche")).into()),
        Thing::Goal(goal),
        Thing::Step(says(scene, add_step(goal, "step", Who::Participant, None)).into()),
        Thing::Contact(says(scene, note(bare_note("contact"))).into()),
        Thing::Planned(says(scene, plan(today(), None)).into()),
        Thing::Promise(says(scene, promise("promise")).into()),
        Thing::Ladder(says(scene, climb(About::Life, 4, "ladder", "up")).into()),
        Thing::Way(says(scene, open_way(one, other, "way")).into()),
        Thing::Alter(says(scene, know("alter", Sector::Family, Horizon::Near)).into()),
        Thing::Moment(says(scene, Command::Network(network::Command::Mark { title: "moment".into() })).into()),
        Thing::Income(says(scene, add_income("income", 1)).into()),
        Thing::Cost(says(scene, add_cost("cost", 1)).into()),
        Thing::Envelope(says(scene, add_envelope("envelope", 1)).into()),
        Thing::Debt(debt),
        Thing::DebtTrace(says(scene, trace(debt, DebtTrace::Call, "call", None)).into()),
        Thing::PaymentPlan(says(scene, propose_plan(inputs(debt, 1, today()), "plan", None)).into()),
    ]
}

fn words(scene: &Scene, thing: Thing) -> (Vec<String>, Vec<String>) {
    let wording = scene.dossier.thing(thing).and_then(|view| view.words);
    wording.map(|wording| (standing(wording), earlier(wording))).unwrap_or_default()
}

#[test]
fn every_wording_can_be_put_right_and_both_stay() {
    let mut scene = Scene::open();
    for thing in one_of_each(&mut scene) {
        let (before, _) = words(&scene, thing);
        scene.guide().says(reword(thing, "  put right "));
        assert_eq!(words(&scene, thing), (vec!["put right".to_owned()], before), "{}", thing.as_str());
    }
}

#[test]
fn every_thing_can_be_taken_back_and_put_back_by_who_brought_it() {
    let mut scene = Scene::open().with_second_guide();
    for thing in one_of_each(&mut scene) {
        let not_the_writer = (Some("thing"), Reason::NotTheWriter);
        for command in [reword(thing, "mine now"), take_back(thing)] {
            assert_eq!(scene.participant().refused(command.clone()), not_the_writer);
            assert_eq!(scene.second_guide().refused(command.clone()), not_the_writer);
            assert_eq!(scene.coach().refused(command.clone()), not_the_writer);
            assert_eq!(scene.sister().refused(command), not_the_writer);
        }
        assert_eq!(scene.guide().refused(put_back(thing)), (Some("thing"), Reason::AlreadyDone));
        scene.guide().says(take_back(thing));
        assert!(scene.dossier.thing(thing).unwrap().taken_back.is_some());
        let taken_back = (Some("thing"), Reason::TakenBack);
        assert_eq!(scene.guide().refused(take_back(thing)), taken_back);
        assert_eq!(scene.guide().refused(reword(thing, "again")), taken_back);
        assert_eq!(scene.participant().refused(ask(thing, "what was it?")), taken_back);
        assert_eq!(scene.participant().refused(put_back(thing)), not_the_writer);
        scene.guide().says(put_back(thing));
        assert!(scene.dossier.thing(thing).unwrap().taken_back.is_none());
    }
}

#[test]
fn an_id_of_another_kind_opens_nothing() {
    let mut scene = Scene::open();
    let not_here = (Some("thing"), Reason::NotHere);
    for thing in one_of_each(&mut scene) {
        let json = serde_json::to_value(thing).unwrap();
        let id: Uuid = json.as_object().unwrap().values().next().unwrap().as_str().unwrap().parse().unwrap();
        for other in AS_THINGS.map(|as_thing| as_thing(CommandId(id))).into_iter().filter(|other| *other != thing) {
            assert_eq!(scene.guide().refused(reword(other, "mine")), not_here);
            assert_eq!(scene.guide().refused(take_back(other)), not_here);
            assert_eq!(scene.guide().refused(put_back(other)), not_here);
            assert_eq!(scene.guide().refused(ask(other, "hm")), not_here);
        }
    }
}

#[test]
fn a_correction_is_made_in_ones_own_voice() {
    let mut scene = Scene::open();
    let story = Thing::Story(scene.participant().says(tell("Mine.")).into());
    for command in [ask(story, "x"), reword(story, "x"), take_back(story), put_back(story)] {
        let refused = scene.guide().in_voice(Voice::Participant).refused(command);
        assert_eq!(refused, (Some("voice"), Reason::OwnVoiceOnly));
    }
}

#[test]
fn some_words_may_become_empty_and_others_not() {
    let mut scene = Scene::open();
    for thing in one_of_each(&mut scene) {
        let may = matches!(
            thing,
            Thing::Strand(_)
                | Thing::Way(_)
                | Thing::Contact(_)
                | Thing::Planned(_)
                | Thing::Ladder(_)
                | Thing::DebtTrace(_)
                | Thing::PaymentPlan(_)
        );
        if may {
            scene.guide().says(reword(thing, " "));
        } else {
            assert_eq!(scene.guide().refused(reword(thing, " ")), (Some("words"), Reason::Empty));
        }
        let max = match thing {
            Thing::Story(_) | Thing::Contact(_) | Thing::DebtTrace(_) => LONG,
            Thing::Alter(_) | Thing::Income(_) | Thing::Cost(_) | Thing::Envelope(_) | Thing::Debt(_) => NAME,
            _ => SHORT,
        };
        let refused = scene.guide().refused(reword(thing, &"a".repeat(max + 1)));
        assert_eq!(refused, (Some("words"), Reason::TooLong { max, length: max + 1 }));
    }
}

#[test]
fn anybody_asks_and_the_mark_stays_until_it_is_put_right() {
    let mut scene = Scene::open();
    let story = Thing::Story(scene.guide().says(tell("Lien is difficult.")).into());
    let other = Thing::Story(scene.guide().says(tell("It rained.")).into());
    scene.participant().says(ask(story, " I was afraid "));
    scene.participant().says(ask(other, "It snowed"));
    scene.sister().says(ask(story, "She was afraid"));
    assert_eq!(scene.participant().refused(ask(story, "")), (Some("words"), Reason::Empty));
    let waiting =
        |scene: &Scene, thing| scene.dossier.corrections.waiting(thing).map(|r| r.words.clone()).collect::<Vec<_>>();
    assert_eq!(waiting(&scene, story), ["I was afraid", "She was afraid"]);
    scene.guide().says(reword(story, "Lien was afraid."));
    assert!(waiting(&scene, story).is_empty());
    assert_eq!(waiting(&scene, other), ["It snowed"]);
    assert_eq!(scene.dossier.corrections.requests[0].put_right.unwrap().speaker, GUIDE);
}

#[test]
fn the_same_words_again_put_nothing_right() {
    let mut scene = Scene::open();
    let story = Thing::Story(scene.guide().says(tell("Lien is difficult.")).into());
    scene.participant().says(ask(story, "I was afraid"));
    let refused = scene.guide().refused(reword(story, "Lien is difficult. "));
    assert_eq!(refused, (Some("words"), Reason::AlreadyDone));
    assert_eq!(scene.dossier.corrections.waiting(story).count(), 1);
}

#[test]
fn a_request_that_the_writer_had_not_read_keeps_waiting() {
    let mut scene = Scene::open();
    let story = Thing::Story(scene.guide().says(tell("Lien is difficlt.")).into());
    let seen = scene.version();
    scene.participant().says(ask(story, "I was afraid"));
    scene.guide().having_seen(seen).says(reword(story, "Lien is difficult."));
    assert_eq!(scene.dossier.corrections.waiting(story).count(), 1);
}

#[test]
fn the_person_changes_what_was_written_down_in_their_voice() {
    let mut scene = Scene::open();
    let theirs = Thing::Story(scene.guide().in_voice(Voice::Participant).says(tell("I slpt badly.")).into());
    let shared = Thing::Story(scene.coach().in_voice(Voice::Together).says(tell("We walk.")).into());
    scene.guide().says(reword(theirs, "I slept badly."));
    scene.participant().says(reword(theirs, "I did not sleep."));
    scene.participant().says(reword(shared, "We walk on Mondays."));
    assert_eq!(words(&scene, theirs).1, ["I slpt badly.", "I slept badly."]);
    for (actor, voice, thing) in [(GRETA, Voice::Guide, theirs), (COACH, Voice::Coach, shared)] {
        let refused = scene.actor(actor, voice).refused(reword(thing, "As I had it"));
        assert_eq!(refused, (Some("thing"), Reason::NotTheWriter), "the person's words are not changed back");
        assert_eq!(scene.actor(actor, voice).refused(take_back(thing)), (Some("thing"), Reason::NotTheWriter));
    }
}

#[test]
fn what_the_person_took_out_of_sight_stays_there() {
    let mut scene = Scene::open();
    let theirs = Thing::Story(scene.guide().in_voice(Voice::Participant).says(tell("I stole bread.")).into());
    scene.participant().says(take_back(theirs));
    assert_eq!(scene.guide().refused(put_back(theirs)), (Some("thing"), Reason::NotTheWriter));
    scene.participant().says(put_back(theirs));
    scene.guide().says(take_back(theirs));
    scene.participant().says(put_back(theirs));
    assert!(scene.dossier.thing(theirs).unwrap().taken_back.is_none());
}

#[test]
fn two_tabs_that_put_it_right_differently_are_both_kept_until_one_is_chosen() {
    let mut scene = Scene::open();
    let story = Thing::Story(scene.participant().says(tell("One.")).into());
    let seen = scene.version();
    scene.participant().says(reword(story, "Two."));
    scene.participant().having_seen(seen).says(reword(story, "Three."));
    let wording = scene.dossier.thing(story).unwrap().words.unwrap();
    assert!(wording.is_contested());
    assert_eq!(words(&scene, story), (vec!["Two.".into(), "Three.".into()], vec!["One.".into()]));
    scene.participant().says(reword(story, "Two."));
    assert_eq!(words(&scene, story), (vec!["Two.".into()], vec!["One.".into(), "Three.".into()]));
}

#[test]
fn the_person_and_the_guide_who_put_it_right_at_once_both_keep_theirs() {
    let mut scene = Scene::open();
    let theirs = Thing::Story(scene.guide().in_voice(Voice::Participant).says(tell("One.")).into());
    let seen = scene.version();
    scene.guide().says(reword(theirs, "Of the guide."));
    scene.participant().having_seen(seen).says(reword(theirs, "Of Lien."));
    assert_eq!(words(&scene, theirs).0, ["Of the guide.", "Of Lien."]);
    let wording = scene.dossier.thing(theirs).unwrap().words.unwrap();
    assert_eq!(wording.origin().unwrap().speaker, Speaker::PARTICIPANT);
}
