//! The web that holds fast.

use dossier::{Reason, SHORT, Speaker, StrandId, Thing};
use method::{LifeDomain, Voice};
use uuid::Uuid;

use crate::support::*;

const HOUSING: LifeDomain = LifeDomain::Housing;
const HEALTH: LifeDomain = LifeDomain::Health;

#[test]
fn every_domain_can_be_assessed_from_loose_to_stuck() {
    let mut scene = Scene::open();
    for (number, domain) in LifeDomain::ALL.iter().rev().enumerate() {
        scene.participant().says(assess(*domain, u8::try_from(number + 1).unwrap()));
    }
    scene.participant().says(assess(LifeDomain::Culture, 0));
    let knots: Vec<_> = scene.dossier.spiderweb.knots.iter().map(|knot| knot.domain).collect();
    assert_eq!(knots, LifeDomain::ALL);
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Family, Speaker::PARTICIPANT), Some(10));
    assert_eq!(scene.dossier.spiderweb.tightness(LifeDomain::Culture, Speaker::PARTICIPANT), Some(0));
}

#[test]
fn tighter_than_ten_is_no_number() {
    let mut scene = Scene::open();
    for tightness in [11, u8::MAX] {
        let refused = scene.participant().refused(assess(HOUSING, tightness));
        assert_eq!(refused, (Some("tightness"), Reason::OutOfRange { min: 0, max: 10 }));
    }
}

#[test]
fn voices_stand_beside_each_other_and_two_guides_are_two() {
    let mut scene = Scene::open().with_second_guide();
    scene.participant().says(assess(HOUSING, 8));
    scene.guide().says(assess(HOUSING, 5));
    scene.second_guide().says(assess(HOUSING, 3));
    scene.coach().says(assess(HOUSING, 6));
    scene.sister().says(assess(HOUSING, 9));
    scene.guide().in_voice(Voice::Together).says(assess(HOUSING, 7));
    let web = &scene.dossier.spiderweb;
    let seen: Vec<_> = web.knot(HOUSING).unwrap().tightness.speakers().into_iter().collect();
    assert_eq!(seen.len(), 6);
    let values: Vec<_> = seen.iter().map(|speaker| web.tightness(HOUSING, *speaker).unwrap()).collect();
    assert_eq!(values, [8, 5, 3, 6, 9, 7]);
    assert_eq!(web.knot(HOUSING).unwrap().tightness.contested().count(), 0);
}

#[test]
fn a_voice_has_a_value_a_day_and_the_newest_day_counts() {
    let mut scene = Scene::open();
    scene.participant().on("2026-03-01").says(assess(HOUSING, 9));
    scene.participant().on("2026-05-01").says(assess(HOUSING, 4));
    scene.participant().on("2026-04-01").says(assess(HOUSING, 6));
    let timeline = &scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness;
    let points: Vec<_> = timeline.points.iter().map(|point| *point.value.value().unwrap()).collect();
    assert_eq!(points, [9, 6, 4]);
    assert_eq!(timeline.value(Speaker::PARTICIPANT), Some(&4));
    assert_eq!(timeline.oldest(Speaker::PARTICIPANT).unwrap().on, date("2026-03-01"));
    assert_eq!(timeline.newest(GUIDE), None);
}

#[test]
fn two_tabs_are_both_kept_and_the_person_says_which_one_stands() {
    let mut scene = Scene::open();
    let seen = scene.version();
    scene.participant().says(assess(HOUSING, 9));
    scene.participant().having_seen(seen).says(assess(HOUSING, 4));
    let point = |scene: &Scene| scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness.points[0].value.clone();
    assert!(point(&scene).is_contested());
    assert_eq!(standing(&point(&scene)), [9, 4]);
    scene.participant().says(assess(HOUSING, 9));
    assert_eq!((standing(&point(&scene)), earlier(&point(&scene))), (vec![9], vec![4]));
}

#[test]
fn who_writes_for_another_does_not_hide_what_they_wrote_unseen() {
    let mut scene = Scene::open();
    let seen = scene.version();
    scene.participant().says(assess(HOUSING, 9));
    scene.guide().in_voice(Voice::Participant).having_seen(seen).says(assess(HOUSING, 2));
    let knot = scene.dossier.spiderweb.knot(HOUSING).unwrap();
    assert_eq!(standing(&knot.tightness.points[0].value), [9, 2]);
    assert_eq!(knot.tightness.contested().count(), 1);
}

#[test]
fn nobody_writes_in_the_voice_of_another_helper() {
    let mut scene = Scene::open();
    for (actor, role, voice) in [
        (GRETA, method::CircleRole::Guide, Voice::Coach),
        (GRETA, method::CircleRole::Guide, Voice::NetworkMember),
        (COACH, method::CircleRole::Coach, Voice::Guide),
        (LIEN, method::CircleRole::Participant, Voice::Guide),
        (LIEN, method::CircleRole::Participant, Voice::Coach),
        (SISTER, method::CircleRole::NetworkMember, Voice::Participant),
        (SISTER, method::CircleRole::NetworkMember, Voice::Together),
        (SISTER, method::CircleRole::NetworkMember, Voice::Guide),
    ] {
        let refused = scene.actor(actor, voice).refused(assess(HOUSING, 1));
        assert_eq!(refused, (Some("voice"), Reason::NotYourVoice { role, voice }));
    }
}

#[test]
fn a_strand_has_a_weight_a_voice_and_words() {
    let mut scene = Scene::open();
    let strand = scene.participant().says(tie(HOUSING, HEALTH, 3, "  the damp "));
    let tied: Vec<_> = scene.dossier.spiderweb.tied().collect();
    assert_eq!(tied.len(), 1);
    assert_eq!((tied[0].id, tied[0].from, tied[0].to), (strand.into(), HOUSING, HEALTH));
    assert_eq!((tied[0].weight.value(), tied[0].words.value().map(String::as_str)), (Some(&3), Some("the damp")));
    assert_eq!(hand(&tied[0].origin), (Speaker::PARTICIPANT, LIEN));
}

#[test]
fn a_strand_may_be_without_words_but_not_with_too_many() {
    let mut scene = Scene::open();
    scene.guide().says(tie(HOUSING, HEALTH, 1, ""));
    assert_eq!(scene.dossier.spiderweb.strands[0].words.value().unwrap(), "");
    let refused = scene.guide().refused(tie(HEALTH, HOUSING, 1, &"a".repeat(SHORT + 1)));
    assert_eq!(refused, (Some("words"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
}

#[test]
fn a_weight_runs_from_one_to_three() {
    let mut scene = Scene::open();
    let out = (Some("weight"), Reason::OutOfRange { min: 1, max: 3 });
    for weight in [0, 4, u8::MAX] {
        assert_eq!(scene.guide().refused(tie(HOUSING, HEALTH, weight, "")), out);
    }
    let strand = scene.guide().says(tie(HOUSING, HEALTH, 1, ""));
    assert_eq!(scene.guide().refused(weigh(strand.into(), 0)), out);
    assert_eq!(scene.guide().refused(weigh(strand.into(), 4)), out);
}

#[test]
fn a_strand_runs_between_two_and_once_for_each_voice() {
    let mut scene = Scene::open();
    assert_eq!(scene.guide().refused(tie(HOUSING, HOUSING, 1, "")), (Some("to"), Reason::SameDomain));
    scene.guide().says(tie(HOUSING, HEALTH, 1, ""));
    assert_eq!(scene.guide().refused(tie(HOUSING, HEALTH, 2, "")), (Some("to"), Reason::StrandThere));
    scene.guide().says(tie(HEALTH, HOUSING, 2, ""));
    scene.participant().says(tie(HOUSING, HEALTH, 3, ""));
    scene.guide().in_voice(Voice::Together).says(tie(HOUSING, HEALTH, 2, ""));
    assert_eq!(scene.dossier.spiderweb.tied().count(), 4);
}

#[test]
fn only_its_own_voice_weighs_a_strand_anew() {
    let mut scene = Scene::open().with_second_guide();
    let strand: StrandId = scene.guide().says(tie(HOUSING, HEALTH, 1, "")).into();
    let not_the_writer = (Some("strand"), Reason::NotTheWriter);
    assert_eq!(scene.participant().refused(weigh(strand, 3)), not_the_writer);
    assert_eq!(scene.second_guide().refused(weigh(strand, 3)), not_the_writer);
    assert_eq!(scene.guide().in_voice(Voice::Together).refused(weigh(strand, 3)), not_the_writer);
    let unknown = scene.guide().refused(weigh(StrandId(Uuid::nil()), 3));
    assert_eq!(unknown, (Some("strand"), Reason::NotHere));
    scene.guide().says(weigh(strand, 3));
    let weight = &scene.dossier.spiderweb.strands[0].weight;
    assert_eq!((standing(weight), earlier(weight)), (vec![3], vec![1]));
}

#[test]
fn a_strand_that_was_taken_back_can_be_tied_anew_but_not_be_there_twice() {
    let mut scene = Scene::open();
    let strand: StrandId = scene.guide().says(tie(HOUSING, HEALTH, 1, "")).into();
    scene.guide().says(take_back(Thing::Strand(strand)));
    assert_eq!(scene.guide().refused(weigh(strand, 2)), (Some("strand"), Reason::NotHere));
    let anew: StrandId = scene.guide().says(tie(HOUSING, HEALTH, 2, "")).into();
    assert_eq!(scene.guide().refused(put_back(Thing::Strand(strand))), (Some("thing"), Reason::StrandThere));
    scene.guide().says(take_back(Thing::Strand(anew)));
    scene.guide().says(put_back(Thing::Strand(strand)));
    assert_eq!(scene.dossier.spiderweb.tied().map(|tied| tied.id).collect::<Vec<_>>(), [strand]);
}
