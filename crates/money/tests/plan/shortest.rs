//! The shortest plan, with last days that the simple orders do not hold.

use money::plan::{Asked, Outcome, Strategy, Why, plan};
use money::shortest::shortest;
use money::{Euro, Month};
use proptest::prelude::*;
use serde_json::json;

use super::{asked, kept, mamadou};
use crate::euro;

fn short(asked: &Asked) -> money::plan::Plan {
    match shortest(asked).unwrap() {
        Outcome::Kept(plan) => plan,
        Outcome::NotKept { why, .. } => panic!("{why}"),
    }
}

#[test]
fn without_last_days_it_is_the_dearest_first() {
    assert_eq!(short(&mamadou()).months, kept(&Asked { strategy: Strategy::DearestFirst, ..mamadou() }).months);
}

fn with_last_day(by: &str) -> Asked {
    asked(json!({
        "available_per_month": "120.00", "keep": "20.00", "start": "2027-01-01", "strategy": "dearest_first",
        "months": { "2027-03": "30.00" },
        "debts": [
            { "name": "credit", "principal": "1000.00", "yearly_interest": "12.00" },
            { "name": "bailiff", "principal": "300.00", "by": by }
        ]
    }))
}

#[test]
fn a_last_day_is_held_though_another_is_dearer() {
    let asked = with_last_day("2027-05-01");
    assert!(matches!(plan(&asked).unwrap().why(), Some(Why::TooLate { .. })));
    let plan = short(&asked);
    assert!(plan.debts[1].end.unwrap() <= "2027-05-01".parse().unwrap());
    assert!(plan.months.iter().all(|month| month.left >= euro("20.00")));
    assert_eq!(plan.paid(), euro("1300") + plan.interest());
    // Paying the bailiff first would hold the day too: not a month longer than that.
    let mut first = asked;
    first.debts[1].priority = true;
    assert!(plan.months.len() <= kept(&first).months.len());
}

#[test]
fn a_last_day_that_cannot_be_held_is_said() {
    let outcome = shortest(&with_last_day("2027-02-01")).unwrap();
    assert!(matches!(outcome.why(), Some(Why::TooLate { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn it_keeps_its_word(
        principals in prop::collection::vec((1_000_i64..200_000, 0_u32..1_500, prop::option::of(0_i32..24)), 1..6),
        available in 10_000_i64..60_000, keep in 0_i64..5_000, tight in 0_i32..12,
    ) {
        let start = jiff::civil::date(2027, 1, 15);
        let mut asked = asked(json!({ "available_per_month": "0", "start": start, "debts": [] }));
        asked.available_per_month = Euro::cents(available);
        asked.keep = Euro::cents(keep);
        asked.months.insert(Month::of(start).later(tight), Euro::cents(available / 2));
        for (nth, (principal, rate, by)) in principals.into_iter().enumerate() {
            asked.debts.push(money::plan::Debt {
                name: nth.to_string(),
                principal: Euro::cents(principal),
                interest: Euro::ZERO,
                costs: Euro::ZERO,
                yearly_interest: money::Rate::basis_points(rate),
                priority: nth == 0,
                offer: None,
                by: by.map(|by| start.checked_add(jiff::Span::new().months(by)).unwrap()),
            });
        }
        match shortest(&asked).unwrap() {
            Outcome::Kept(found) => {
                for (debt, total) in asked.debts.iter().zip(&found.debts) {
                    prop_assert!(debt.by.is_none_or(|by| total.end.unwrap() <= by));
                    prop_assert_eq!(total.paid, debt.owed() + total.interest);
                }
                for month in &found.months {
                    prop_assert!(month.paid <= (month.available - asked.keep).or_zero());
                }
                // No order that holds every last day is shorter.
                for strategy in [Strategy::ProRata, Strategy::SmallestFirst, Strategy::DearestFirst] {
                    if let Outcome::Kept(other) = plan(&Asked { strategy, ..asked.clone() }).unwrap() {
                        prop_assert!(found.months.len() <= other.months.len() + 1);
                    }
                }
            }
            Outcome::NotKept { .. } => {
                for strategy in [Strategy::ProRata, Strategy::SmallestFirst, Strategy::DearestFirst] {
                    let other = plan(&Asked { strategy, ..asked.clone() }).unwrap();
                    prop_assert!(other.plan().is_none());
                }
            }
        }
    }
}
