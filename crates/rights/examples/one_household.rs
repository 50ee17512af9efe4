//! How long one household against all rules takes: `cargo run --release -p rights --example one_household`. The target
//! is 20 µs.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot be made is to stop")]

use std::hint::black_box;
use std::time::Instant;

use jiff::civil::date;
use rights::{Household, Rules};
use serde_json::{Value, json};

fn main() {
    let rules = Rules::built_in().unwrap();
    let day = rules.on(date(2026, 11, 23)).unwrap();
    let known = json!({
        "region": "flanders", "age": 38, "people": 4, "ages_of_children": [9, 4], "single_parent": false,
        "right_to_stay": true, "situation": "incapacitated", "months_in_situation": 13, "income_year": "17868.00",
        "income_month": "1901.00", "living_wage": false, "child_benefit": true, "housing": "private_rent",
        "rent": "780.00", "heating": "natural_gas"
    });
    for (name, value) in [("nothing was said", Value::Object(serde_json::Map::new())), ("half was said", known)] {
        let household = Household::read(rules.vocabulary(), &value).unwrap();
        let mut answers = Vec::new();
        let mut times: Vec<u128> = (0..2_000)
            .map(|_| {
                let began = Instant::now();
                // A hundred at a time: one alone is shorter than a clock is exact.
                for _ in 0..100 {
                    day.check_into(black_box(&household), &mut answers);
                    black_box(&answers);
                }
                began.elapsed().as_nanos() / 100
            })
            .collect();
        times.sort_unstable();
        let (median, fastest) = (times.get(1_000).unwrap(), times.first().unwrap());
        println!("{name}: {} rules; median {median} ns, fastest {fastest} ns", day.count());
    }
}
