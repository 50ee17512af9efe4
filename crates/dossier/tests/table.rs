//! Table mode: unseen, then both at once, then the shared one.

use dossier::table::Topic;
use dossier::{NicheId, Reason, Speaker, TableId, Thing};
use method::{LifeDomain, NicheTrait, Voice};
use uuid::Uuid;

use crate::support::*;

const HOUSING: LifeDomain = LifeDomain::Housing;
const TIGHT: Topic = Topic::Tightness(HOUSING);

fn a_round(scene: &mut Scene) -> TableId {
    scene.guide().says(lay(&[TIGHT])).into()
}

fn tightness(scene: &Scene, speaker: Speaker) -> Option<u8> {
    scene.dossier.spiderweb.tightness(HOUSING, speaker)
}

fn values(scene: &Scene) -> Vec<Option<u8>> {
    let pairs = scene.dossier.tables.rounds.iter().flat_map(|round| &round.pairs);
    pairs.flat_map(|pair| &pair.cards).map(|card| card.value).collect()
}

#[test]
fn two_put_unseen_then_both_lie_open_then_they_share() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    scene.participant().says(put(round, TIGHT, 9));
    assert_eq!(tightness(&scene, Speaker::PARTICIPANT), None, "unseen is unseen, in the web too");
    assert!(!scene.dossier.tables.rounds[0].pairs[0].is_open);
    scene.guide().says(put(round, TIGHT, 4));
    let pair = &scene.dossier.tables.rounds[0].pairs[0];
    assert!(pair.is_open);
    assert_eq!((pair.participant().unwrap().value, pair.helper().unwrap().value), (Some(9), Some(4)));
    assert_eq!((tightness(&scene, Speaker::PARTICIPANT), tightness(&scene, GUIDE)), (Some(9), Some(4)));
    scene.guide().in_voice(Voice::Together).says(share(round, TIGHT, 7));
    assert_eq!(tightness(&scene, Speaker::TOGETHER), Some(7));
    assert_eq!(tightness(&scene, Speaker::PARTICIPANT), Some(9), "the own one stays beside it");
    assert_eq!(scene.dossier.tables.rounds[0].pairs[0].shared.as_ref().unwrap().value, Some(7));
}

#[test]
fn nobody_sees_a_card_that_lies_closed() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    scene.participant().says(put(round, TIGHT, 9));
    let mut seen = scene.dossier.clone();
    seen.tables.hide_closed_cards();
    assert_eq!(seen.tables.rounds[0].pairs[0].cards[0].value, None);
    let text = serde_json::to_string(&seen).unwrap();
    assert!(!text.contains("\"value\":9"), "nowhere in what is seen");
    scene.guide().says(put(round, TIGHT, 4));
    let mut seen = scene.dossier.clone();
    seen.tables.hide_closed_cards();
    assert_eq!(seen, scene.dossier, "what lies open is not hidden");
}

#[test]
fn a_closed_card_can_be_changed_and_an_open_one_not() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    scene.participant().says(put(round, TIGHT, 9));
    scene.participant().says(put(round, TIGHT, 8));
    assert_eq!(values(&scene), [Some(8)]);
    scene.guide().says(put(round, TIGHT, 4));
    let open = (Some("topic"), Reason::LiesOpen);
    assert_eq!(scene.participant().refused(put(round, TIGHT, 1)), open);
    assert_eq!(scene.guide().refused(put(round, TIGHT, 1)), open);
    assert_eq!(scene.coach().refused(put(round, TIGHT, 1)), open);
    assert_eq!(tightness(&scene, Speaker::PARTICIPANT), Some(8));
}

#[test]
fn the_shared_one_waits_for_both_and_is_said_together() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    let too_early = (Some("topic"), Reason::NotOpenYet);
    assert_eq!(scene.guide().in_voice(Voice::Together).refused(share(round, TIGHT, 5)), too_early);
    scene.participant().says(put(round, TIGHT, 9));
    assert_eq!(scene.guide().in_voice(Voice::Together).refused(share(round, TIGHT, 5)), too_early);
    scene.guide().says(put(round, TIGHT, 4));
    let own = (Some("voice"), Reason::OwnVoiceOnly);
    assert_eq!(scene.guide().refused(share(round, TIGHT, 5)), own);
    assert_eq!(scene.participant().refused(share(round, TIGHT, 5)), own);
    let out = (Some("value"), Reason::OutOfRange { min: 0, max: 10 });
    assert_eq!(scene.participant().in_voice(Voice::Together).refused(share(round, TIGHT, 11)), out);
    scene.participant().in_voice(Voice::Together).says(share(round, TIGHT, 5));
    scene.coach().in_voice(Voice::Together).says(share(round, TIGHT, 6));
    let point = scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness.newest(Speaker::TOGETHER).unwrap();
    assert_eq!((standing(&point.value), earlier(&point.value)), (vec![6], vec![5]));
}

#[test]
fn two_helpers_do_not_open_it_without_the_person() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    scene.guide().says(put(round, TIGHT, 4));
    scene.coach().says(put(round, TIGHT, 5));
    assert!(!scene.dossier.tables.rounds[0].pairs[0].is_open);
    scene.participant().says(put(round, TIGHT, 9));
    assert_eq!(values(&scene), [Some(4), Some(5), Some(9)]);
    assert_eq!(tightness(&scene, helper(Voice::Coach, COACH)), Some(5));
}

#[test]
fn a_round_is_for_what_is_there() {
    let mut scene = Scene::open();
    assert_eq!(scene.guide().refused(lay(&[])), (Some("topics"), Reason::ChooseOne));
    let trait_of = |niche| Topic::Trait { niche, quality: NicheTrait::NoStigma };
    let unknown = trait_of(NicheId(Uuid::nil()));
    assert_eq!(scene.guide().refused(lay(&[TIGHT, unknown])), (Some("topics"), Reason::NotHere));
    let too_many = (Some("topics"), Reason::TooMany { max: 40 });
    assert_eq!(scene.guide().refused(lay(&vec![TIGHT; 41])), too_many);
    let strangers: Vec<_> = (0..200_000).map(|number| trait_of(NicheId(Uuid::from_u128(number)))).collect();
    assert_eq!(scene.guide().refused(lay(&strangers)), too_many);
    scene.guide().says(lay(&[TIGHT, TIGHT, Topic::Tightness(LifeDomain::Work), TIGHT]));
    let topics: Vec<_> = scene.dossier.tables.rounds[0].pairs.iter().map(|pair| pair.topic).collect();
    assert_eq!(topics, [TIGHT, Topic::Tightness(LifeDomain::Work)]);
}

#[test]
fn a_card_is_for_its_round_and_slider() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    let no_round = put(TableId(Uuid::nil()), TIGHT, 1);
    assert_eq!(scene.guide().refused(no_round), (Some("table"), Reason::NotHere));
    let no_slider = put(round, Topic::Tightness(LifeDomain::Work), 1);
    assert_eq!(scene.guide().refused(no_slider), (Some("topic"), Reason::NotHere));
    let out = (Some("value"), Reason::OutOfRange { min: 0, max: 10 });
    assert_eq!(scene.guide().refused(put(round, TIGHT, 11)), out);
    let together = scene.guide().in_voice(Voice::Together).refused(put(round, TIGHT, 1));
    assert_eq!(together, (Some("voice"), Reason::OwnVoiceOnly));
}

#[test]
fn a_trait_of_a_niche_has_its_own_scale_and_ends_with_the_niche() {
    let mut scene = Scene::open();
    let niche: NicheId = scene.participant().says(add_niche("Library")).into();
    let topic = Topic::Trait { niche, quality: NicheTrait::Connection };
    let round: TableId = scene.guide().says(lay(&[topic])).into();
    let out = (Some("value"), Reason::OutOfRange { min: 0, max: 4 });
    assert_eq!(scene.guide().refused(put(round, topic, 5)), out);
    scene.guide().says(put(round, topic, 4));
    scene.participant().says(put(round, topic, 0));
    let score = |scene: &Scene, who| scene.dossier.nest.niches[0].score(NicheTrait::Connection, who);
    assert_eq!((score(&scene, Speaker::PARTICIPANT), score(&scene, GUIDE)), (Some(0), Some(4)));
    scene.participant().says(take_back(Thing::Niche(niche)));
    let not_here = (Some("topic"), Reason::NotHere);
    assert_eq!(scene.guide().in_voice(Voice::Together).refused(share(round, topic, 2)), not_here);
    scene.participant().says(put_back(Thing::Niche(niche)));
    let again: TableId = scene.guide().says(lay(&[topic])).into();
    scene.participant().says(take_back(Thing::Niche(niche)));
    assert_eq!(scene.guide().refused(put(again, topic, 2)), not_here);
}

#[test]
fn a_guide_puts_the_persons_card_at_the_table_but_not_over_the_one_they_put() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    scene.guide().in_voice(Voice::Participant).says(put(round, TIGHT, 2));
    scene.guide().in_voice(Voice::Participant).says(put(round, TIGHT, 3));
    scene.participant().says(put(round, TIGHT, 9));
    assert_eq!(values(&scene), [Some(9)], "the person has the last word");
    let refused = scene.guide().in_voice(Voice::Participant).refused(put(round, TIGHT, 0));
    assert_eq!(refused, (Some("voice"), Reason::NotTheWriter));
    let refused = scene.coach().in_voice(Voice::Participant).refused(put(round, TIGHT, 0));
    assert_eq!(refused, (Some("voice"), Reason::NotTheWriter));
}

#[test]
fn two_cards_of_one_voice_that_did_not_see_each_other_both_lie_open() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    let seen = scene.version();
    scene.participant().says(put(round, TIGHT, 9));
    scene.participant().having_seen(seen).says(put(round, TIGHT, 2));
    assert_eq!(values(&scene), [Some(9), Some(2)]);
    scene.guide().says(put(round, TIGHT, 5));
    let point = scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness.newest(Speaker::PARTICIPANT).unwrap();
    assert!(point.value.is_contested());
    assert_eq!(standing(&point.value), [9, 2]);
}

#[test]
fn what_the_other_had_seen_does_not_decide_what_stands_of_mine() {
    // The person's phone was offline and knew nothing of what they had said that morning; the guide knew all.
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    let seen = scene.version();
    scene.participant().says(assess(HOUSING, 2));
    scene.participant().having_seen(seen).says(put(round, TIGHT, 9));
    scene.guide().says(put(round, TIGHT, 5));
    let point = scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness.newest(Speaker::PARTICIPANT).unwrap();
    assert_eq!(standing(&point.value), [2, 9], "both stand, and the person is asked");
    // And the other way round: the person had seen theirs, the guide's tablet was offline.
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    let seen = scene.version();
    scene.participant().says(assess(HOUSING, 2));
    scene.participant().says(put(round, TIGHT, 9));
    scene.guide().having_seen(seen).says(put(round, TIGHT, 5));
    let point = scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness.newest(Speaker::PARTICIPANT).unwrap();
    assert_eq!((standing(&point.value), earlier(&point.value)), (vec![9], vec![2]));
}

#[test]
fn a_card_that_opens_after_a_newer_assessment_asks_which_one_stands() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    scene.participant().says(put(round, TIGHT, 9));
    scene.participant().says(assess(HOUSING, 2));
    scene.guide().says(put(round, TIGHT, 5));
    let point = scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness.newest(Speaker::PARTICIPANT).unwrap();
    assert_eq!(standing(&point.value), [9, 2], "in the order in which they were said");
}

#[test]
fn a_card_is_dated_on_the_day_it_was_put() {
    let mut scene = Scene::open();
    let round = a_round(&mut scene);
    scene.participant().on("2026-06-13").says(put(round, TIGHT, 9));
    scene.guide().on("2026-06-14").says(put(round, TIGHT, 5));
    let timeline = &scene.dossier.spiderweb.knot(HOUSING).unwrap().tightness;
    let days: Vec<_> = timeline.points.iter().map(|point| (point.speaker, point.on)).collect();
    assert_eq!(days, [(Speaker::PARTICIPANT, date("2026-06-13")), (GUIDE, date("2026-06-14"))]);
}
