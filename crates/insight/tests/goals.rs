//! Goal attainment: the reference number, and what holds for all goals.

use insight::goals::{Goal, Goals, t_score};
use proptest::prelude::*;

fn goals(goals: &[(f64, f64)]) -> Goals {
    Goals {
        goals: goals.iter().map(|(weight, score)| Goal { weight: *weight, score: *score }).collect(),
        correlation: 0.3,
    }
}

#[test]
fn two_equal_goals_a_step_below_what_was_hoped() {
    let computed = t_score(&goals(&[(1.0, -1.0), (1.0, -1.0)])).unwrap();
    assert!((computed.value - 37.5965).abs() < 5e-5, "{}", computed.value);
    assert_eq!(computed.receipt.formula.name, "goals.t_score");
    assert_eq!(computed.receipt.inputs["correlation"], 0.3);
}

#[test]
fn by_hand() {
    assert_eq!(t_score(&goals(&[(1.0, 0.0), (3.0, 0.0)])).unwrap().value, 50.0);
    // One goal: 50 + 10·x whatever its weight.
    assert!((t_score(&goals(&[(4.0, 1.0)])).unwrap().value - 60.0).abs() < 1e-12);
    // Weights 2 and 1, scores +1 and −2: the sum is nothing.
    assert_eq!(t_score(&goals(&[(2.0, 1.0), (1.0, -2.0)])).unwrap().value, 50.0);
    // 10·(2·1 + 1·2) / √(0.7·5 + 0.3·9) = 40 / √6.2
    assert!((t_score(&goals(&[(2.0, 1.0), (1.0, 2.0)])).unwrap().value - (50.0 + 40.0 / 6.2_f64.sqrt())).abs() < 1e-12);
}

#[test]
fn what_is_wrong_is_named() {
    let wrong = |asked: Goals| t_score(&asked).unwrap_err().to_string();
    assert!(wrong(goals(&[])).starts_with("goals: there is nothing"));
    assert!(wrong(goals(&[(1.0, 0.0), (1.0, 3.0)])).starts_with("goals[1].score: 3 "));
    assert!(wrong(goals(&[(0.0, 0.0)])).starts_with("goals[0].weight: 0 "));
    assert!(wrong(Goals { correlation: 1.5, ..goals(&[(1.0, 0.0)]) }).starts_with("correlation: 1.5 "));
}

proptest! {
    #[test]
    fn weights_count_only_against_each_other(
        list in prop::collection::vec((0.1_f64..5.0, -2.0_f64..=2.0), 1..8), times in 0.5_f64..20.0,
    ) {
        let heavier: Vec<_> = list.iter().map(|(weight, score)| (weight * times, *score)).collect();
        let (one, other) = (t_score(&goals(&list)).unwrap().value, t_score(&goals(&heavier)).unwrap().value);
        prop_assert!((one - other).abs() < 1e-9);
        let mirrored: Vec<_> = list.iter().map(|(weight, score)| (*weight, -score)).collect();
        prop_assert!((one + t_score(&goals(&mirrored)).unwrap().value - 100.0).abs() < 1e-9);
    }
}
