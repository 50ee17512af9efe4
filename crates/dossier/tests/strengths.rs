//! Strengths of the person and of the surroundings.

use dossier::{Command, Reason, SHORT, Speaker, StoryId, StrengthId, Thing, strengths};
use method::{ProblemLens, StrengthArea, StrengthKind, StrengthTime, StrengthsLens, Voice};
use uuid::Uuid;

use crate::support::*;

const COMPETENCY: StrengthKind = StrengthKind::Competency;
const NOW: StrengthTime = StrengthTime::Now;

#[test]
fn six_kinds_six_areas_and_three_times_can_be_named() {
    let mut scene = Scene::open();
    for kind in StrengthKind::ALL {
        for time in StrengthTime::ALL {
            scene.participant().says(name(*kind, *time, "I can sew"));
        }
    }
    for area in StrengthArea::ALL {
        let (kind, area, time) = (COMPETENCY, Some(*area), NOW);
        let words = format!("in {area:?}");
        scene.coach().says(Command::Strengths(strengths::Command::Name { kind, area, time, words }));
    }
    let named = &scene.dossier.strengths.named;
    assert_eq!(named.len(), 24);
    assert_eq!((named[4].kind, named[4].time, named[4].area), (COMPETENCY, StrengthTime::Wish, None));
    assert_eq!(named.last().unwrap().area, Some(StrengthArea::SocialNetwork));
    assert_eq!(named.last().unwrap().origin.speaker, helper(Voice::Coach, COACH));
}

#[test]
fn a_strength_needs_words() {
    let mut scene = Scene::open();
    assert_eq!(scene.guide().refused(name(COMPETENCY, NOW, "")), (Some("words"), Reason::Empty));
    let refused = scene.guide().refused(name(COMPETENCY, NOW, &"a".repeat(SHORT + 1)));
    assert_eq!(refused, (Some("words"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
}

#[test]
fn what_a_helper_sees_is_the_persons_when_they_recognise_it() {
    let mut scene = Scene::open();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "keeps going")).into();
    let owned = |scene: &Scene| scene.dossier.strengths.named[0].is_owned();
    assert_eq!(owned(&scene), None);
    scene.coach().says(recognise(strength, true));
    assert_eq!(owned(&scene), None);
    scene.participant().says(recognise(strength, false));
    assert_eq!(owned(&scene), Some(false));
    scene.participant().says(recognise(strength, true));
    assert_eq!(owned(&scene), Some(true));
    let named = &scene.dossier.strengths.named[0];
    assert_eq!(named.recognitions.len(), 2);
    assert_eq!(named.earlier_recognitions.iter().map(|r| r.recognised).collect::<Vec<_>>(), [false]);
}

#[test]
fn what_the_person_or_both_name_is_theirs() {
    let mut scene = Scene::open();
    scene.participant().says(name(COMPETENCY, NOW, "sewing"));
    scene.guide().in_voice(Voice::Together).says(name(COMPETENCY, NOW, "patience"));
    assert!(scene.dossier.strengths.there().all(|strength| strength.is_owned() == Some(true)));
}

#[test]
fn nobody_recognises_for_somebody_else() {
    let mut scene = Scene::open();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "keeps going")).into();
    for voice in [Voice::Participant, Voice::Together] {
        for actor in [GRETA, COACH] {
            let refused = scene.actor(actor, voice).refused(recognise(strength, true));
            assert_eq!(refused, (Some("voice"), Reason::OwnVoiceOnly));
        }
    }
    let together = scene.participant().in_voice(Voice::Together).refused(recognise(strength, true));
    assert_eq!(together, (Some("voice"), Reason::OwnVoiceOnly));
}

#[test]
fn whoever_named_it_has_recognised_it() {
    let mut scene = Scene::open().with_second_guide();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "keeps going")).into();
    assert_eq!(scene.guide().refused(recognise(strength, true)), (Some("voice"), Reason::AlreadyDone));
    scene.second_guide().says(recognise(strength, true));
    let own: StrengthId = scene.guide().in_voice(Voice::Participant).says(name(COMPETENCY, NOW, "sewing")).into();
    assert_eq!(scene.participant().refused(recognise(own, false)), (Some("voice"), Reason::AlreadyDone));
}

#[test]
fn only_what_is_there_can_be_recognised() {
    let mut scene = Scene::open();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "keeps going")).into();
    let not_here = (Some("strength"), Reason::NotHere);
    assert_eq!(scene.participant().refused(recognise(StrengthId(Uuid::nil()), true)), not_here);
    scene.guide().says(take_back(Thing::Strength(strength)));
    assert_eq!(scene.participant().refused(recognise(strength, true)), not_here);
}

#[test]
fn two_answers_of_one_voice_that_did_not_see_each_other_are_both_kept() {
    let mut scene = Scene::open();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "keeps going")).into();
    let seen = scene.version();
    scene.participant().says(recognise(strength, false));
    scene.participant().having_seen(seen).says(recognise(strength, true));
    let named = &scene.dossier.strengths.named[0];
    assert_eq!(named.recognitions.iter().map(|r| r.recognised).collect::<Vec<_>>(), [false, true]);
    assert_eq!(named.is_owned(), None, "the person has to say which one stands");
    scene.participant().says(recognise(strength, false));
    let named = &scene.dossier.strengths.named[0];
    assert_eq!((named.is_owned(), named.recognitions.len()), (Some(false), 1));
    assert!(named.recognitions.iter().all(|r| r.origin.speaker == Speaker::PARTICIPANT));
}

#[test]
fn a_strength_is_linked_to_the_story_in_which_it_was_found() {
    let mut scene = Scene::open();
    let story: StoryId = scene.participant().says(tell("In my village I mended all radios.")).into();
    let other: StoryId = scene.participant().says(tell("I do not sleep.")).into();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "mends what is broken")).into();
    let (from, toward) = (Some(ProblemLens::LostCapital), Some(StrengthsLens::Skills));
    scene.guide().says(Command::Strengths(strengths::Command::Link { strength, story, from, toward }));
    scene.participant().says(link(strength, other));
    let strengths = &scene.dossier.strengths;
    let found: Vec<_> =
        strengths.named[0].found.iter().map(|f| (f.story, f.from, f.toward, f.origin.speaker)).collect();
    assert_eq!(found, [(story, from, toward, GUIDE), (other, None, None, Speaker::PARTICIPANT)]);
    assert_eq!(strengths.found_in(story).map(|found| found.id).collect::<Vec<_>>(), [strength]);
    assert_eq!(scene.guide().refused(link(strength, story)), (Some("story"), Reason::AlreadyDone));
}

#[test]
fn who_linked_it_or_the_person_takes_the_link_away_and_the_strength_stays() {
    let mut scene = Scene::open();
    let story: StoryId = scene.participant().says(tell("In my village I mended all radios.")).into();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "mends what is broken")).into();
    assert_eq!(scene.guide().refused(unlink(strength, story)), (Some("story"), Reason::NotHere));
    scene.participant().says(link(strength, story));
    assert_eq!(scene.guide().refused(unlink(strength, story)), (Some("strength"), Reason::NotTheWriter));
    scene.participant().says(unlink(strength, story));
    assert!(scene.dossier.strengths.named[0].found.is_empty());
    assert_eq!(scene.dossier.strengths.found_in(story).count(), 0);
    scene.guide().says(link(strength, story));
    scene.participant().says(unlink(strength, story));
    scene.guide().says(link(strength, story));
    scene.guide().says(unlink(strength, story));
    assert_eq!(scene.dossier.strengths.there().count(), 1, "the strength itself stays");
}

#[test]
fn only_what_is_in_this_dossier_can_be_linked() {
    let mut scene = Scene::open();
    let story: StoryId = scene.participant().says(tell("Mine.")).into();
    let strength: StrengthId = scene.guide().says(name(COMPETENCY, NOW, "mends")).into();
    let nothing = Uuid::from_u128(77);
    assert_eq!(scene.guide().refused(link(StrengthId(nothing), story)), (Some("strength"), Reason::NotHere));
    assert_eq!(scene.guide().refused(link(strength, StoryId(nothing))), (Some("story"), Reason::NotHere));
    scene.participant().says(take_back(Thing::Story(story)));
    assert_eq!(scene.guide().refused(link(strength, story)), (Some("story"), Reason::NotHere));
}
