//! How long the maximal cliques of 100 people with 999 ties take, and the measures of 500 with 5,000.
//! `cargo run --release -p insight --example cliques`

use std::hint::black_box;
use std::time::{Duration, Instant};

use insight::network::{Graph, betweenness, maximal_cliques};

fn main() {
    let hundred = random(100, 999);
    println!("100 people, {} ties: {} cliques", hundred.ties(), maximal_cliques(&hundred).0.len());
    println!("  cliques: fastest {:?}", fastest(200, || drop(black_box(maximal_cliques(black_box(&hundred))))));
    let many = random(500, 5_000);
    println!("500 people, {} ties: {} cliques", many.ties(), maximal_cliques(&many).0.len());
    println!("  cliques: fastest {:?}", fastest(20, || drop(black_box(maximal_cliques(black_box(&many))))));
    println!("  betweenness: fastest {:?}", fastest(20, || drop(black_box(betweenness(black_box(&many))))));
}

fn fastest(times: u32, work: impl Fn()) -> Duration {
    let once = |_| {
        let before = Instant::now();
        work();
        before.elapsed()
    };
    (0..times).map(once).min().unwrap_or_default()
}

/// A graph by chance, the same each time (Knuth's linear congruence).
fn random(people: usize, ties: usize) -> Graph {
    let mut seed = 20_261_123_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or_default() % people
    };
    let mut graph = Graph::new(people);
    while graph.ties() < ties {
        graph.tie(next(), next());
    }
    graph
}
