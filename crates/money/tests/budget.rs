//! The budget of Mamadou's story, costs that come once a year, and envelopes.

use jiff::civil::date;
use money::Euro;
use money::budget::{Budget, CostKind, Every, envelopes};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::euro;

fn budget(value: Value) -> Budget {
    serde_json::from_value(value).unwrap()
}

fn mamadou() -> Budget {
    let fixed = [("rent", "780"), ("energy", "165"), ("water", "28"), ("phone", "45"), ("insurance", "32")];
    let mut costs: Vec<Value> =
        fixed.iter().map(|(name, amount)| json!({ "name": name, "kind": "fixed", "amount": amount })).collect();
    for (name, amount) in [("school", "40"), ("transport", "55"), ("food and living", "756")] {
        costs.push(json!({ "name": name, "kind": "living", "amount": amount, "envelope": name }));
    }
    budget(json!({
        "incomes": [
            { "name": "sickness benefit", "kind": "replacement", "amount": "1489.00" },
            { "name": "child benefit", "kind": "protected", "amount": "412.00" }
        ],
        "costs": costs
    }))
}

#[test]
fn nothing_was_left_over() {
    let months = mamadou().months(date(2026, 3, 5), 2).unwrap().value;
    let first = &months[0];
    assert_eq!((first.income, first.costs, first.left), (euro("1901"), euro("1901"), Euro::ZERO));
    assert_eq!((first.replacement, first.protected, first.fixed), (euro("1489"), euro("412"), euro("1050")));
    assert_eq!(months[1].month.to_string(), "2026-04");
}

#[test]
fn a_yearly_bill_is_spread_and_falls_once() {
    let yearly = budget(json!({ "costs": [
        { "name": "water settlement", "kind": "seldom", "amount": "100.00", "every": "year", "from": "2026-06" }
    ]}));
    let months = yearly.months(date(2026, 1, 1), 24).unwrap().value;
    assert_eq!(months[4].set_aside, Euro::ZERO, "before it begins");
    assert_eq!(months[5].left_as_it_falls, euro("-100"));
    assert_eq!(months[6].left_as_it_falls, Euro::ZERO);
    assert_eq!(months[17].left_as_it_falls, euro("-100"));
    let year: Euro = months[5..17].iter().map(|month| month.set_aside).sum();
    assert_eq!(year, euro("100"), "twelve months bear all of it, to the cent");
}

#[test]
fn envelopes_never_run_out_too_soon() {
    let found = envelopes(&mamadou(), "2026-03".parse().unwrap());
    assert_eq!(found.len(), 3);
    assert_eq!((found[2].month, found[2].week), (euro("756"), euro("174.46")));
    assert!(found.iter().all(|envelope| envelope.week.times(52) <= envelope.month.times(12)));
}

#[test]
fn what_cannot_be_names_its_field() {
    let said = |value: Value| budget(value).months(date(2026, 1, 1), 1).unwrap_err().to_string();
    assert!(
        said(json!({ "incomes": [{ "name": "x", "kind": "work", "amount": "-1" }] }))
            .starts_with("incomes[0].amount: ")
    );
    assert!(said(json!({ "costs": [{ "name": " ", "kind": "fixed", "amount": "1" }] })).starts_with("costs[0].name: "));
    assert!(mamadou().months(date(2026, 1, 1), 0).is_err() && mamadou().months(date(2026, 1, 1), 121).is_err());
    let unknown = serde_json::from_value::<Budget>(json!({ "income": [] })).unwrap_err().to_string();
    assert!(unknown.contains("income"), "{unknown}");
}

proptest! {
    #[test]
    fn a_year_is_a_year_however_it_is_spread(cents in 0_i64..5_000_000, nth in 0_usize..4, from in 1_i32..13) {
        let every = [Every::Week, Every::Month, Every::Quarter, Every::Year][nth];
        let times = [52, 12, 4, 1][nth];
        let mut budget = mamadou();
        budget.costs.truncate(1);
        budget.costs[0].amount = Euro::cents(cents);
        budget.costs[0].every = every;
        budget.costs[0].kind = CostKind::Seldom;
        budget.costs[0].from = Some(format!("2026-{from:02}").parse().unwrap());
        let months = budget.months(date(2027, 1, 1), 12).unwrap().value;
        let (spread, falls) = months.iter().fold((Euro::ZERO, Euro::ZERO), |(spread, falls), month| {
            (spread + month.set_aside, falls + month.income - month.left_as_it_falls)
        });
        prop_assert_eq!(spread, Euro::cents(cents * times));
        prop_assert_eq!(falls, Euro::cents(cents * times));
    }
}
