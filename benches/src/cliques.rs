//! All maximal cliques of a network by chance, and beside them nothing: the best peer that was measured takes 17 ms for
//! a hundred people with 999 ties.

use std::hint::black_box;
use std::time::{Duration, Instant};

use clap::Args;
use insight::network::{Graph, betweenness, maximal_cliques};

use crate::failure::Failure;
use crate::rates::{Rates, Window};

/// What to look for.
#[derive(Args)]
pub(crate) struct Cliques {
    /// How many people.
    #[arg(long, default_value_t = 100)]
    people: usize,
    /// How many ties between them.
    #[arg(long, default_value_t = 999)]
    ties: usize,
    /// Betweenness instead of cliques.
    #[arg(long)]
    betweenness: bool,
    /// How long to measure.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

/// Measures.
///
/// # Errors
/// When so many people cannot have so many ties, or nothing was measured.
pub(crate) fn run(asked: &Cliques) -> Result<Rates, Failure> {
    let most = asked.people * asked.people.saturating_sub(1) / 2;
    if asked.ties > most {
        return Err(Failure::Ties { people: asked.people, most });
    }
    let graph = by_chance(asked.people, asked.ties);
    let (mut waits, window) = (Vec::new(), Window::of(Duration::from_secs_f64(asked.seconds)));
    loop {
        let began = Instant::now();
        if asked.betweenness {
            black_box(betweenness(black_box(&graph)));
        } else {
            black_box(maximal_cliques(black_box(&graph)));
        }
        if !window.note(&mut waits, began) {
            return Rates::of(waits, window.length());
        }
    }
}

/// A graph by chance, the same each time (Knuth's linear congruence).
fn by_chance(people: usize, ties: usize) -> Graph {
    let mut seed = 20_261_123_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or_default() % people.max(1)
    };
    let mut graph = Graph::new(people);
    while graph.ties() < ties {
        graph.tie(next(), next());
    }
    graph
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_has_as_many_ties_as_were_asked_for_and_no_more_than_there_can_be() {
        let (hundred, all) = (by_chance(100, 999), by_chance(5, 10));
        assert_eq!(hundred.ties(), 999);
        assert_eq!(maximal_cliques(&all).0, [vec![0, 1, 2, 3, 4]]);
        let asked = Cliques { people: 5, ties: 11, betweenness: false, seconds: 0.1 };
        assert!(matches!(run(&asked), Err(Failure::Ties { people: 5, most: 10 })));
    }
}
