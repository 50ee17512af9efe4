//! Ten random maps under three rules and five transfer functions, as `maps.py` beside this file computed them.

use insight::fuzzy_map::{Outcome, Question, Unrest};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    question: Question,
    state: Vec<f64>,
    steps: usize,
    outcome: String,
    length: Option<usize>,
}

fn far(one: &[f64], other: &[f64]) -> f64 {
    assert_eq!(one.len(), other.len());
    one.iter().zip(other).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
}

#[test]
fn every_run_ends_where_numpy_ends() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("maps.json")).unwrap();
    assert_eq!(cases.len(), 150);
    let mut kinds = std::collections::BTreeMap::<_, u32>::new();
    for case in &cases {
        let ours = case.question.answer().unwrap();
        *kinds.entry(case.outcome.as_str()).or_default() += 1;
        let asked = serde_json::to_string(&case.question).unwrap();
        match (case.outcome.as_str(), ours.outcome) {
            ("fixed_point", Outcome::FixedPoint)
            | ("not_converged", Outcome::NotConverged { why: Unrest::Creeping }) => {
                assert_eq!(ours.steps, case.steps, "{asked}");
                assert!(far(&ours.state, &case.state) < 1e-9, "{asked}\n{:?}\n{:?}", ours.state, case.state);
            }
            ("cycle", Outcome::Cycle { length }) => {
                assert_eq!(Some(length), case.length, "{asked}");
                // We stop as soon as it comes back, numpy goes on: somewhere on the round they meet.
                let mut round = ours.state.clone();
                let mut nearest = far(&round, &case.state);
                for _ in 0..length {
                    let one = Question { start: round, max_steps: 1, ..case.question.clone() };
                    round = one.answer().unwrap().state;
                    nearest = nearest.min(far(&round, &case.state));
                }
                assert!(nearest < 1e-4, "{asked}\nat best {nearest} apart");
            }
            // Where it never rests, two ways of adding drift apart: only that it does not is the same.
            ("not_converged", Outcome::NotConverged { .. }) => assert_eq!(ours.steps, case.steps, "{asked}"),
            (theirs, ours) => panic!("{theirs} by numpy, {ours:?} here: {asked}"),
        }
    }
    assert!(kinds.values().all(|count| *count >= 10), "the maps try every kind of end: {kinds:?}");
}
