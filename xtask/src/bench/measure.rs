//! Measuring in turns, again and again.

use std::thread;
use std::time::Duration;

use super::asked::Asked;
use super::failure::Failure;
use super::outcome::{Limit, Outcome, Row, grouped};
use super::scene::Programs;
use super::stream;
use super::turn;

/// How long a server is left alone before its memory is read.
const REST: Duration = Duration::from_secs(2);

/// The most that a decision may take, in microseconds.
const MOST_OF_A_DECISION: f64 = 50.0;

/// Measures everything.
///
/// # Errors
/// When something does not start, or answers otherwise than it should.
pub(super) fn run(programs: &Programs, asked: &Asked) -> Result<Outcome, Failure> {
    let on = format!("on {} dossiers", grouped(asked.dossiers as f64));
    println!("seeding, starting {on}");
    let seeded = programs.seed(asked.dossiers)?;
    let start = programs.start_time(&seeded)?;
    let scene = programs.open(&seeded)?;
    thread::sleep(REST);
    let at_rest = scene.ours.memory()?;
    let mut outcome = Outcome::default();
    for round in 0..asked.rounds {
        println!("round {} of {}", round + 1, asked.rounds);
        for turn in turn::of_round(programs, &seeded, &scene, round)? {
            let rates = turn.measure(&programs.bench, asked.seconds)?;
            println!("  {:<46} {:>9} a second", turn.name, grouped(rates.rate));
            match outcome.rows.iter_mut().find(|row| row.name == turn.name) {
                Some(row) => row.rounds.push(rates),
                None => outcome.rows.push(Row {
                    name: turn.name.to_owned(),
                    rounds: vec![rates],
                    beside: turn.beside,
                    target: turn.target,
                }),
            }
        }
    }
    let mut decisions = Vec::new();
    for turn in turn::decisions() {
        decisions.push((turn.name, turn.measure(&programs.bench, asked.seconds)?.p50));
    }
    let mut networks = Vec::new();
    for (turn, most) in turn::networks() {
        networks.push((turn.name, turn.measure(&programs.bench, asked.seconds)?.p50, most));
    }
    thread::sleep(REST);
    let what_if = outcome.rows.iter().find(|row| row.name == turn::WHAT_IF).map_or(0.0, |row| row.p50() * 1e3);
    let limit = |name: String, unit, value, most| Limit { name, unit, value, most };
    outcome.limits = vec![
        limit("the page".to_owned(), "kB", scene.size as f64 / 1e3, None),
        limit(format!("start {on}, to `Ready:`"), "s", start, Some(1.0)),
        limit(format!("memory at rest {on}"), "MB", at_rest, Some(60.0)),
        limit("memory at rest after all these notes".to_owned(), "MB", scene.ours.memory()?, None),
        limit("memory at rest after all these pages".to_owned(), "MB", scene.demo.memory()?, None),
        limit("the what-if of ten domains under all rules".to_owned(), "µs", what_if, Some(100.0)),
    ];
    let most = Some(MOST_OF_A_DECISION);
    outcome.limits.extend(decisions.into_iter().map(|(name, p50)| limit(name.to_owned(), "µs", p50, most)));
    outcome.limits.extend(networks.into_iter().map(|(name, p50, most)| limit(name.to_owned(), "ms", p50, most)));
    scene.close()?;
    println!("streaming a million households");
    outcome.limits.extend(stream::run(programs)?);
    Ok(outcome)
}
