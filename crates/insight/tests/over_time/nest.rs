//! Niches, trait by trait.

use dossier::Speaker;
use dossier::nest::Niche;
use insight::nest::{Leaning, read};
use method::NicheTrait;
use serde_json::json;

/// A niche with these ratings by the participant: trait, then day and score.
fn niche(ratings: &[(NicheTrait, &[(i32, u8)])]) -> Niche {
    let origin = |nth: i32| {
        json!({
            "speaker": {"voice": "participant"}, "written_by": "00000000-0000-7000-8000-00000000000e",
            "on": super::day(nth), "recorded_at": "2026-01-05T10:00:00Z", "version": 2
        })
    };
    let point = |(on, score): &(i32, u8)| {
        let value = json!({"standing": [{"value": score, "origin": origin(*on)}]});
        json!({"speaker": {"voice": "participant"}, "on": super::day(*on), "value": value})
    };
    let rating = |(quality, points): &(NicheTrait, &[(i32, u8)])| json!({"trait": quality, "scores": {"points": points.iter().map(point).collect::<Vec<_>>()}});
    serde_json::from_value(json!({
        "id": "00000000-0000-7000-8000-000000000001",
        "name": {"standing": [{"value": "naaiclub", "origin": origin(0)}]},
        "ratings": ratings.iter().map(rating).collect::<Vec<_>>(),
        "origin": origin(0), "taken_back": null
    }))
    .unwrap()
}

#[test]
fn enabling_against_entrapping_by_trait_and_over_time() {
    let sewing = niche(&[(NicheTrait::NoStigma, &[(1, 1), (90, 4)]), (NicheTrait::HavingASay, &[(1, 3), (90, 2)])]);
    let reading = read(&sewing, Speaker::PARTICIPANT).unwrap();
    let [stigma, say] = &reading.traits[..] else { panic!("{:?}", reading.traits) };
    assert_eq!((stigma.quality, stigma.leaning, stigma.moved), (NicheTrait::NoStigma, Leaning::Enabling, 3));
    assert_eq!((say.leaning, say.moved), (Leaning::Between, -1));
    assert_eq!((reading.leaning, reading.filled), (Leaning::Enabling, 0.75));
}

#[test]
fn the_waiting_room_of_the_temp_agency() {
    let scores = [1, 0, 3, 1, 0, 1, 1];
    let points: Vec<[(i32, u8); 1]> = scores.map(|score| [(1, score)]).into();
    let ratings: Vec<_> =
        NicheTrait::ALL.iter().zip(&points).map(|(quality, points)| (*quality, &points[..])).collect();
    let reading = read(&niche(&ratings), Speaker::PARTICIPANT).unwrap();
    assert_eq!(reading.leaning, Leaning::Entrapping);
    assert_eq!(reading.traits.iter().filter(|quality| quality.leaning == Leaning::Entrapping).count(), 6);
    assert!((reading.filled - 0.25).abs() < 1e-12);
}

#[test]
fn a_voice_that_rated_nothing_has_no_reading() {
    assert!(read(&niche(&[(NicheTrait::NoStigma, &[(1, 1)])]), Speaker::TOGETHER).is_none());
    assert!(read(&niche(&[]), Speaker::PARTICIPANT).is_none());
}
