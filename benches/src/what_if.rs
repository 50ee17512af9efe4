//! The whole what-if of ten domains: each held loose in turn under each of the three rules, and the three webs that they
//! are compared with. Beside it the same runs as a plain loop: a full matrix, the library's exponential, no question
//! whether it rests.

use std::hint::black_box;
use std::time::{Duration, Instant};

use clap::Args;
use insight::fuzzy_map::Rule;
use insight::spiderweb::{Pull, loosenings};
use method::LifeDomain::{
    self, Education, Family, Health, Housing, IncomeAndDebts, Justice, SocialContacts, WelfareServices, Work,
};

use crate::failure::Failure;
use crate::rates::{Rates, Window};

/// The strands of the demo.
const STRANDS: [(LifeDomain, LifeDomain, u8); 12] = [
    (Health, Work, 3),
    (Work, IncomeAndDebts, 3),
    (IncomeAndDebts, Health, 2),
    (IncomeAndDebts, Housing, 3),
    (Housing, Health, 3),
    (Housing, Family, 2),
    (Justice, Health, 2),
    (IncomeAndDebts, Justice, 3),
    (Family, Health, 1),
    (SocialContacts, Work, 1),
    (Education, WelfareServices, 2),
    (WelfareServices, IncomeAndDebts, 2),
];
/// How tight each domain is in it, at first.
const START: [f64; SIZE] = [0.6, 0.9, 0.7, 0.8, 0.7, 1.0, 0.9, 0.8, 0.5, 0.4];
const SIZE: usize = 10;
/// A step that is no larger stands still, as in ours.
const TOLERANCE: f64 = 1e-6;
const MOST_STEPS: usize = 1000;

/// What to run.
#[derive(Args)]
pub(crate) struct WhatIf {
    /// The plain loop instead of ours.
    #[arg(long)]
    plain: bool,
    /// How long to measure.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

/// Measures.
///
/// # Errors
/// When nothing was measured.
pub(crate) fn run(asked: &WhatIf) -> Result<Rates, Failure> {
    let pulls: Vec<Pull> = STRANDS
        .iter()
        .map(|(from, to, weight)| Pull { from: *from, to: *to, weight: f64::from(*weight) / 3.0 })
        .collect();
    let matrix = matrix(&pulls);
    let window = Window::of(Duration::from_secs_f64(asked.seconds));
    let mut waits = Vec::new();
    loop {
        let began = Instant::now();
        if asked.plain {
            black_box(plain(black_box(&matrix)));
        } else {
            black_box(loosenings(black_box(&pulls), &[], &START).ok());
        }
        if !window.note(&mut waits, began) {
            return Rates::of(waits, window.length());
        }
    }
}

type Matrix = [[f64; SIZE]; SIZE];

fn matrix(pulls: &[Pull]) -> Matrix {
    let mut matrix = [[0.0; SIZE]; SIZE];
    for pull in pulls {
        let place = |domain| LifeDomain::ALL.iter().position(|known| *known == domain).unwrap_or_default();
        if let Some(cell) = matrix.get_mut(place(pull.from)).and_then(|row| row.get_mut(place(pull.to))) {
            *cell = pull.weight;
        }
    }
    matrix
}

/// How far each loosening reaches under each rule, added up so that nothing is left out.
fn plain(matrix: &Matrix) -> f64 {
    let mut sum = 0.0;
    for rule in Rule::ALL {
        let before = rest(matrix, rule, START, None);
        for held in 0..SIZE {
            let after = rest(matrix, rule, before, Some(held));
            sum += before.iter().zip(&after).map(|(before, after)| before - after).sum::<f64>();
        }
    }
    sum
}

fn rest(matrix: &Matrix, rule: Rule, mut state: [f64; SIZE], held: Option<usize>) -> [f64; SIZE] {
    for _ in 0..MOST_STEPS {
        let mut next = [0.0; SIZE];
        for (effect, value) in next.iter_mut().enumerate() {
            let pull = |value: f64| if rule == Rule::Rescaled { 2.0 * value - 1.0 } else { value };
            let pulled = matrix.iter().zip(&state).map(|(row, cause)| pull(*cause) * row.get(effect).unwrap_or(&0.0));
            let own = if rule == Rule::Kosko { 0.0 } else { pull(state.get(effect).copied().unwrap_or_default()) };
            *value = 1.0 / (1.0 + (-(pulled.sum::<f64>() + own)).exp());
        }
        if let Some(value) = held.and_then(|held| next.get_mut(held)) {
            *value = 0.0;
        }
        let change = state.iter().zip(&next).fold(0.0, |far: f64, (one, other)| far.max((one - other).abs()));
        state = next;
        if change <= TOLERANCE {
            break;
        }
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plain_loop_comes_to_what_ours_comes_to() {
        let pulls: Vec<Pull> = STRANDS
            .iter()
            .map(|(from, to, weight)| Pull { from: *from, to: *to, weight: f64::from(*weight) / 3.0 })
            .collect();
        let matrix = matrix(&pulls);
        for under in loosenings(&pulls, &[], &START).unwrap() {
            let before = rest(&matrix, under.rule, START, None);
            for (held, domain) in LifeDomain::ALL.iter().enumerate() {
                let after = rest(&matrix, under.rule, before, Some(held));
                let others = before.iter().zip(&after).enumerate().filter(|(place, _)| *place != held);
                let total: f64 = others.map(|(_, (before, after))| before - after).sum();
                let ours = under.reach.iter().find(|reach| reach.domain == *domain).unwrap().total;
                // What counts as the same (below a thousandth) is left out of ours, domain by domain.
                assert!((total - ours).abs() < 0.01, "{domain} under {:?}: {total} {ours}", under.rule);
            }
        }
    }
}
