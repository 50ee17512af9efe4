//! The circles of a web: by hand, and as networkx finds them.

use insight::spiderweb::{KEPT, Pull, circles};
use method::LifeDomain::{self, *};
use serde::Deserialize;

use super::{STRANDS, pulls};

#[test]
fn the_circles_of_mamadous_web_strongest_first() {
    let found = circles(&pulls(&STRANDS));
    // No sleep without money, no work without sleep; and the long way round by the damp flat, which is stronger.
    let strongest = &found.strongest[0];
    assert_eq!(strongest.domains, [Work, IncomeAndDebts, Housing, Health]);
    assert!((strongest.strength - 1.0).abs() < 1e-12);
    let second = &found.strongest[1];
    assert_eq!(second.domains, [Work, IncomeAndDebts, Health]);
    assert_eq!((second.weakest.from, second.weakest.to), (IncomeAndDebts, Health));
    assert!((second.strength - 2.0 / 3.0).abs() < 1e-12);
    assert_eq!(found.total, 4, "{found:?}");
}

#[test]
fn a_chain_has_no_circle() {
    let found = circles(&pulls(&[(Work, Housing, 3), (Housing, Health, 3)]));
    assert_eq!((found.total, found.strongest.len()), (0, 0));
}

#[test]
fn all_are_counted_when_everything_pulls_on_everything() {
    let all = LifeDomain::ALL.iter().flat_map(|from| LifeDomain::ALL.iter().map(move |to| (*from, *to)));
    let all: Vec<Pull> =
        all.filter(|(from, to)| from != to).map(|(from, to)| Pull { from, to, weight: 1.0 / 3.0 }).collect();
    let found = circles(&all);
    assert_eq!(found.total, 1_112_073);
    assert_eq!(found.strongest.len(), KEPT);
    assert!(found.strongest.iter().take(45).all(|circle| circle.domains.len() == 2), "the 45 pairs are the strongest");
}

#[derive(Deserialize)]
struct Case {
    strands: Vec<(usize, usize, u8)>,
    total: usize,
    strongest: Vec<(f64, Vec<usize>)>,
}

#[test]
fn networkx_finds_the_same() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("circles.json")).unwrap();
    assert!(cases.iter().any(|case| case.total > 10_000), "some are dense");
    for case in cases {
        let strands: Vec<_> =
            case.strands.iter().map(|(a, b, weight)| (LifeDomain::ALL[*a], LifeDomain::ALL[*b], *weight)).collect();
        let found = circles(&pulls(&strands));
        assert_eq!(found.total, case.total);
        assert_eq!(found.strongest.len(), case.strongest.len());
        for (nth, (ours, (strength, theirs))) in found.strongest.iter().zip(&case.strongest).enumerate() {
            assert!((ours.strength - strength).abs() < 1e-8, "{nth}: {ours:?} is not {strength} {theirs:?}");
            // Among equally strong ones, rounding may say which comes first; where it cannot, they are the same.
            if (ours.strength - 1.0).abs() < 1e-12 {
                let theirs: Vec<LifeDomain> = theirs.iter().map(|domain| LifeDomain::ALL[*domain]).collect();
                assert_eq!(ours.domains, theirs);
            }
        }
    }
}
