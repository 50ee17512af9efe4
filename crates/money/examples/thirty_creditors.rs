//! How long a plan of thirty creditors over some 120 months takes, in each order: `cargo run --release -p money
//! --example thirty_creditors`. The target is 2 ms.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot be made is to stop")]

use std::time::Instant;

use money::plan::{Asked, Strategy, plan};
use money::shortest::shortest;
use serde_json::json;

fn main() {
    let debts: Vec<_> = (0..30)
        .map(|nth| {
            json!({
                "name": format!("debt {nth}"), "principal": 400 + 70 * nth, "yearly_interest": nth % 4 * 3,
                "priority": nth % 10 == 0, "offer": 13
            })
        })
        .collect();
    let asked: Asked =
        serde_json::from_value(json!({ "available_per_month": "420.00", "start": "2026-12-01", "debts": debts }))
            .unwrap();
    for strategy in Strategy::ALL {
        let asked = Asked { strategy, ..asked.clone() };
        let months = plan(&asked).unwrap().plan().map(|plan| plan.months.len());
        let mut times: Vec<u128> = (0..2_000)
            .map(|_| {
                let began = Instant::now();
                std::hint::black_box(plan(std::hint::black_box(&asked)).unwrap());
                began.elapsed().as_micros()
            })
            .collect();
        times.sort_unstable();
        let (median, fastest) = (times.get(1_000).unwrap(), times.first().unwrap());
        println!("{strategy:?}: {months:?} months; median {median} µs, fastest {fastest} µs");
    }
    let mut late = asked;
    late.debts.get_mut(20).unwrap().by = Some("2028-12-01".parse().unwrap());
    let began = Instant::now();
    let months = shortest(&late).unwrap().plan().map(|plan| plan.months.len());
    println!("shortest with a last day: {months:?} months; {} ms", began.elapsed().as_millis());
}
