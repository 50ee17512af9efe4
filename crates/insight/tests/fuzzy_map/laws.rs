//! What holds for every map.

use insight::fuzzy_map::{Outcome, Question, Rule, Transfer};
use proptest::prelude::*;

fn questions() -> impl Strategy<Value = Question> {
    let transfers = [Transfer::Sigmoid, Transfer::Tanh, Transfer::Bivalent, Transfer::Trivalent];
    (1_usize..7, prop::sample::select(Rule::ALL.to_vec()), prop::sample::select(transfers.to_vec()), 0.2_f64..6.0)
        .prop_flat_map(|(size, rule, transfer, slope)| {
            let row = prop::collection::vec(-1.0_f64..=1.0, size);
            (prop::collection::vec(row, size), prop::collection::vec(0.0_f64..=1.0, size)).prop_map(
                move |(weights, start)| Question {
                    weights,
                    start,
                    rule,
                    transfer,
                    slope,
                    tolerance: 0.001,
                    max_steps: 300,
                    clamp: [].into(),
                },
            )
        })
}

fn once_more(question: &Question, state: &[f64]) -> Vec<f64> {
    Question { start: state.to_vec(), max_steps: 1, ..question.clone() }.answer().unwrap().state
}

fn far(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
}

proptest! {
    #[test]
    fn every_concept_stays_on_its_scale(question in questions()) {
        let answer = question.answer().unwrap();
        let lowest = question.transfer.lowest();
        prop_assert!(answer.state.iter().all(|value| (lowest..=1.0).contains(value)), "{:?}", answer.state);
        prop_assert!(answer.steps <= question.max_steps);
    }

    #[test]
    fn a_fixed_point_stays_however_often_the_map_is_applied(question in questions()) {
        let answer = question.answer().unwrap();
        if answer.outcome == Outcome::FixedPoint {
            let mut on = answer.state.clone();
            for _ in 0..100 {
                on = once_more(&question, &on);
            }
            prop_assert!(far(&on, &answer.state) <= 2.0 * question.tolerance, "{} away", far(&on, &answer.state));
        }
    }

    #[test]
    fn a_cycle_comes_back_after_its_length_and_not_before(question in questions()) {
        let answer = question.answer().unwrap();
        if let Outcome::Cycle { length } = answer.outcome {
            let mut on = answer.state.clone();
            for step in 1..=length {
                on = once_more(&question, &on);
                let away = far(&on, &answer.state);
                // A cycle that still closes comes very near to itself before its length; it comes back only then.
                if step == length {
                    prop_assert!(away <= 1e-4, "{} away after {}", away, step);
                } else {
                    prop_assert!(away > 0.0, "back after {} of {}", step, length);
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_concepts_makes_no_difference(question in questions()) {
        let mut turned = question.clone();
        turned.start.reverse();
        turned.weights.reverse();
        turned.weights.iter_mut().for_each(|row| row.reverse());
        let (one, mut other) = (question.answer().unwrap(), turned.answer().unwrap());
        other.state.reverse();
        if one.outcome == Outcome::FixedPoint && other.outcome == Outcome::FixedPoint && !question.transfer.is_stepwise() {
            prop_assert!(far(&one.state, &other.state) < 0.01);
        }
    }

    #[test]
    fn what_is_held_is_held(question in questions(), value in 0.0_f64..=1.0) {
        let held = Question { clamp: [(0, value)].into(), ..question };
        prop_assert_eq!(held.answer().unwrap().state[0], value);
    }
}
