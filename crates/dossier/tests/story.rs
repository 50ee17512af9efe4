//! The story, in the own words of whoever tells it.

use dossier::{Command, LONG, Reason, Speaker, StoryId, Thing, story};
use method::{LifeDomain, Voice};
use uuid::Uuid;

use crate::support::*;

const fn headline(story: Option<StoryId>) -> Command {
    Command::Story(story::Command::Headline { story })
}

#[test]
fn everybody_tells_in_a_voice_of_their_own() {
    let mut scene = Scene::open();
    scene.participant().says(tell("I slept on a bench."));
    scene.guide().says(tell("Lien told me about the bench."));
    scene.coach().says(tell("I know that bench."));
    scene.sister().says(tell("I did not know."));
    scene.guide().in_voice(Voice::Together).says(tell("We look for a bed first."));
    let told: Vec<_> = scene.dossier.story.told().into_iter().map(|entry| hand(&entry.origin)).collect();
    assert_eq!(
        told,
        [
            (Speaker::PARTICIPANT, LIEN),
            (GUIDE, GRETA),
            (helper(Voice::Coach, COACH), COACH),
            (helper(Voice::NetworkMember, SISTER), SISTER),
            (Speaker::TOGETHER, GRETA),
        ]
    );
}

#[test]
fn a_guide_or_coach_writes_down_what_the_participant_says_and_it_shows() {
    let mut scene = Scene::open();
    scene.guide().in_voice(Voice::Participant).says(tell("At the table."));
    scene.coach().in_voice(Voice::Participant).says(tell("In the park."));
    let hands: Vec<_> = scene.dossier.story.entries.iter().map(|entry| hand(&entry.origin)).collect();
    assert_eq!(hands, [(Speaker::PARTICIPANT, GRETA), (Speaker::PARTICIPANT, COACH)]);
}

#[test]
fn words_and_domain_are_kept_as_told() {
    let mut scene = Scene::open();
    let words = "  First line.\r\nSecond, with *stars* <b>and</b> 🕸️.  ".to_owned();
    let domain = Some(LifeDomain::Housing);
    scene.participant().says(Command::Story(story::Command::Tell { words, domain }));
    let entry = &scene.dossier.story.entries[0];
    assert_eq!(entry.words.value().unwrap(), "First line.\nSecond, with *stars* <b>and</b> 🕸️.");
    assert_eq!(entry.domain, domain);
}

#[test]
fn what_happened_long_ago_comes_first_whenever_it_was_told() {
    let mut scene = Scene::open();
    scene.participant().says(tell("Now."));
    scene.participant().on("1998-09-01").says(tell("As a child."));
    let told: Vec<_> = scene.dossier.story.told().iter().map(|e| e.words.value().unwrap().clone()).collect();
    assert_eq!(told, ["As a child.", "Now."]);
}

#[test]
fn nothing_happens_tomorrow() {
    let mut scene = Scene::open();
    let tomorrow = date("2026-06-16");
    let refused = scene.participant().on("2026-06-16").refused(tell("I will."));
    assert_eq!(refused, (Some("happened_on"), Reason::NotYet(tomorrow)));
    scene.participant().on("-009999-01-01").says(tell("In the beginning."));
}

#[test]
fn a_story_needs_words_and_at_most_so_many() {
    let mut scene = Scene::open();
    assert_eq!(scene.participant().refused(tell(" \r\n\t ")), (Some("words"), Reason::Empty));
    scene.participant().says(tell(&"é".repeat(LONG)));
    let refused = scene.participant().refused(tell(&"é".repeat(LONG + 1)));
    assert_eq!(refused, (Some("words"), Reason::TooLong { max: LONG, length: LONG + 1 }));
}

#[test]
fn the_newest_that_the_person_told_stands_on_top_until_they_choose() {
    let mut scene = Scene::open();
    let first = scene.participant().says(tell("First."));
    scene.participant().says(tell("Second."));
    scene.guide().says(tell("Of the guide."));
    let top = |scene: &Scene| scene.dossier.story.headline().map(|entry| entry.words.value().unwrap().clone());
    assert_eq!(top(&scene).unwrap(), "Second.");
    scene.participant().says(headline(Some(first.into())));
    assert_eq!(top(&scene).unwrap(), "First.");
    scene.participant().says(headline(None));
    assert_eq!(top(&scene), None);
}

#[test]
fn only_the_own_words_of_the_person_that_are_there_can_stand_on_top() {
    let mut scene = Scene::open();
    let own = scene.participant().says(tell("Mine."));
    let of_guide = scene.guide().says(tell("Of the guide."));
    let goal = scene.participant().says(set_goal("A bed", ""));
    let not_here = (Some("story"), Reason::NotHere);
    assert_eq!(scene.participant().refused(headline(Some(of_guide.into()))), not_here);
    assert_eq!(scene.participant().refused(headline(Some(StoryId(Uuid::nil())))), not_here);
    assert_eq!(scene.participant().refused(headline(Some(goal.into()))), not_here);
    assert_eq!(scene.guide().refused(headline(Some(own.into()))), (Some("voice"), Reason::OwnVoiceOnly));
    scene.participant().says(take_back(Thing::Story(own.into())));
    assert_eq!(scene.participant().refused(headline(Some(own.into()))), not_here);
}

#[test]
fn a_headline_that_was_taken_back_leaves_the_top_empty() {
    let mut scene = Scene::open();
    scene.participant().says(tell("Other."));
    let chosen = scene.participant().says(tell("Chosen."));
    scene.participant().says(headline(Some(chosen.into())));
    scene.participant().says(take_back(Thing::Story(chosen.into())));
    assert_eq!(scene.dossier.story.headline(), None);
}

#[test]
fn two_tabs_that_chose_another_headline_are_both_kept() {
    let mut scene = Scene::open();
    let (one, two) = (scene.participant().says(tell("One.")), scene.participant().says(tell("Two.")));
    let seen = scene.version();
    scene.participant().says(headline(Some(one.into())));
    scene.participant().having_seen(seen).says(headline(Some(two.into())));
    assert!(scene.dossier.story.headline.is_contested());
    scene.participant().says(headline(Some(one.into())));
    assert!(!scene.dossier.story.headline.is_contested());
    assert_eq!(earlier(&scene.dossier.story.headline), [Some(StoryId::from(two))]);
}
