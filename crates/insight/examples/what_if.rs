//! How long the whole what-if of ten domains takes: each held loose in turn, under each of the three rules, thirty
//! runs and the three they are compared with. `cargo run --release -p insight --example what_if`

use std::hint::black_box;
use std::time::{Duration, Instant};

use insight::spiderweb::{Pull, loosenings};
use method::LifeDomain::{self, *};

const ROUNDS: usize = 2_000;

fn main() {
    let story = [
        (Health, Work, 3.0),
        (Work, IncomeAndDebts, 3.0),
        (IncomeAndDebts, Health, 2.0),
        (IncomeAndDebts, Housing, 3.0),
        (Housing, Health, 3.0),
        (Housing, Family, 2.0),
        (Justice, Health, 2.0),
        (IncomeAndDebts, Justice, 3.0),
        (Family, Health, 1.0),
        (SocialContacts, Work, 1.0),
        (Education, WelfareServices, 2.0),
        (WelfareServices, IncomeAndDebts, 2.0),
    ];
    let story: Vec<Pull> = story.map(|(from, to, weight)| Pull { from, to, weight: weight / 3.0 }).into();
    measure("the web of the demo, 12 strands", &story);
    let all = LifeDomain::ALL.iter().flat_map(|from| LifeDomain::ALL.iter().map(move |to| (*from, *to)));
    let all = all.filter(|(from, to)| from != to).enumerate();
    let all: Vec<Pull> =
        all.map(|(nth, (from, to))| Pull { from, to, weight: if nth % 2 == 0 { 1.0 } else { 1.0 / 3.0 } }).collect();
    measure("every domain on every other, 90 strands", &all);
}

fn measure(name: &str, pulls: &[Pull]) {
    let start = [0.6, 0.9, 0.7, 0.8, 0.7, 1.0, 0.9, 0.8, 0.5, 0.4];
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let before = Instant::now();
            black_box(loosenings(black_box(pulls), &[], &start).ok());
            before.elapsed()
        })
        .collect();
    times.sort();
    let at = |nth: usize| times.get(nth).copied().unwrap_or_default();
    let (fastest, median, most) = (at(0), at(ROUNDS / 2), at(ROUNDS / 100 * 99));
    println!("{name}: median {median:?}, fastest {fastest:?}, 99 of 100 within {most:?}");
    if let Ok(rules) = loosenings(pulls, &[], &start) {
        for under in rules {
            println!(
                "  {:?}: furthest {:?}, {:?}, rests: {}",
                under.rule,
                under.furthest,
                under.outcome,
                under.rests()
            );
        }
    }
}
