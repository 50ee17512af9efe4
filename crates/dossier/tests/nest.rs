//! The nest that makes possible.

use dossier::{NicheId, Reason, SHORT, Speaker, Thing};
use method::{NicheTrait, Voice};
use uuid::Uuid;

use crate::support::*;

const NO_STIGMA: NicheTrait = NicheTrait::NoStigma;

#[test]
fn a_place_has_seven_traits_that_each_voice_rates() {
    let mut scene = Scene::open();
    let niche: NicheId = scene.participant().says(add_niche("  Bij Ines in de naaiclub ")).into();
    for (score, quality) in NicheTrait::ALL.iter().rev().enumerate() {
        let score = u8::try_from(score % 5).unwrap();
        scene.participant().says(rate(niche, *quality, score));
        scene.guide().says(rate(niche, *quality, 4 - score));
    }
    let niche = scene.dossier.nest.there().next().unwrap();
    assert_eq!(niche.name.value().unwrap(), "Bij Ines in de naaiclub");
    assert_eq!(niche.ratings.iter().map(|rating| rating.quality).collect::<Vec<_>>(), NicheTrait::ALL);
    assert_eq!(niche.score(NicheTrait::OtherNests, Speaker::PARTICIPANT), Some(0));
    assert_eq!(niche.score(NicheTrait::OtherNests, GUIDE), Some(4));
    assert_eq!(niche.score(NicheTrait::OtherNests, Speaker::TOGETHER), None);
}

#[test]
fn a_score_runs_from_zero_to_four() {
    let mut scene = Scene::open();
    let niche: NicheId = scene.participant().says(add_niche("Library")).into();
    for score in [5, u8::MAX] {
        let refused = scene.participant().refused(rate(niche, NO_STIGMA, score));
        assert_eq!(refused, (Some("score"), Reason::OutOfRange { min: 0, max: 4 }));
    }
}

#[test]
fn a_place_needs_a_name() {
    let mut scene = Scene::open();
    assert_eq!(scene.coach().refused(add_niche("\u{a0}")), (Some("name"), Reason::Empty));
    let refused = scene.coach().refused(add_niche(&"a".repeat(SHORT + 1)));
    assert_eq!(refused, (Some("name"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
}

#[test]
fn only_a_place_that_is_there_can_be_rated() {
    let mut scene = Scene::open();
    let not_here = (Some("niche"), Reason::NotHere);
    assert_eq!(scene.guide().refused(rate(NicheId(Uuid::nil()), NO_STIGMA, 1)), not_here);
    let story = scene.guide().says(tell("Not a place."));
    assert_eq!(scene.guide().refused(rate(story.into(), NO_STIGMA, 1)), not_here);
    let niche: NicheId = scene.guide().says(add_niche("Library")).into();
    scene.guide().says(take_back(Thing::Niche(niche)));
    assert_eq!(scene.guide().refused(rate(niche, NO_STIGMA, 1)), not_here);
}

#[test]
fn a_rating_of_one_voice_from_two_tabs_is_kept_twice() {
    let mut scene = Scene::open();
    let niche: NicheId = scene.participant().says(add_niche("Library")).into();
    let seen = scene.version();
    scene.participant().says(rate(niche, NO_STIGMA, 1));
    scene.guide().says(rate(niche, NO_STIGMA, 2));
    scene.participant().having_seen(seen).says(rate(niche, NO_STIGMA, 3));
    let scores = scene.dossier.nest.niches[0].rating(NO_STIGMA).unwrap();
    let contested: Vec<_> = scores.contested().map(|point| (point.speaker, standing(&point.value))).collect();
    assert_eq!(contested, [(Speaker::PARTICIPANT, vec![1, 3])]);
    assert_eq!(scores.value(GUIDE), Some(&2));
    assert_eq!(scores.value(helper(Voice::Guide, COACH)), None);
}

#[test]
fn a_place_opens_the_way_to_another_once_for_each_voice() {
    let mut scene = Scene::open();
    let school: NicheId = scene.participant().says(add_niche("School")).into();
    let club: NicheId = scene.participant().says(add_niche("Club")).into();
    scene.participant().says(open_way(school, club, " Through Ines. "));
    scene.participant().says(open_way(club, school, ""));
    let way: dossier::WayId = scene.guide().says(open_way(school, club, "")).into();
    let there = (Some("to"), Reason::WayThere);
    assert_eq!(scene.participant().refused(open_way(school, club, "again")), there);
    assert_eq!(scene.guide().refused(open_way(school, school, "")), (Some("to"), Reason::SamePlace));
    let too_long = "a".repeat(SHORT + 1);
    assert_eq!(scene.coach().refused(open_way(school, club, &too_long)).0, Some("words"));
    let nowhere = NicheId(Uuid::nil());
    assert_eq!(scene.guide().refused(open_way(nowhere, club, "")), (Some("from"), Reason::NotHere));
    assert_eq!(scene.guide().refused(open_way(club, nowhere, "")), (Some("to"), Reason::NotHere));
    let ways: Vec<_> = scene.dossier.nest.open_ways().map(|way| (way.origin.speaker, way.from, way.to)).collect();
    let his = Speaker::PARTICIPANT;
    assert_eq!(ways, [(his, school, club), (his, club, school), (GUIDE, school, club)]);
    assert_eq!(scene.dossier.nest.ways[0].words.value().unwrap(), "Through Ines.");
    // What was taken back can be told anew; then the old one cannot come back beside it.
    scene.guide().says(take_back(Thing::Way(way)));
    scene.guide().says(open_way(school, club, ""));
    assert_eq!(scene.guide().refused(put_back(Thing::Way(way))), (Some("thing"), Reason::WayThere));
}

#[test]
fn a_way_goes_out_of_sight_with_its_place_and_comes_back_with_it() {
    let mut scene = Scene::open();
    let school: NicheId = scene.participant().says(add_niche("School")).into();
    let club: NicheId = scene.participant().says(add_niche("Club")).into();
    scene.participant().says(open_way(school, club, ""));
    scene.participant().says(take_back(Thing::Niche(club)));
    assert_eq!(scene.dossier.nest.open_ways().count(), 0);
    scene.participant().says(put_back(Thing::Niche(club)));
    assert_eq!(scene.dossier.nest.open_ways().count(), 1);
}
