//! Plans: by hand, by law, and what is said when one cannot be kept.

mod laws;
mod letters;
mod shortest;
mod what_if;

use money::plan::{Asked, Outcome, Plan, Printed, Strategy, Why, compare, plan};
use serde_json::{Value, json};

use crate::euro;

pub(super) fn asked(value: Value) -> Asked {
    serde_json::from_value(value).unwrap()
}

pub(super) fn kept(asked: &Asked) -> Plan {
    match plan(asked).unwrap() {
        Outcome::Kept(plan) => plan,
        Outcome::NotKept { why, .. } => panic!("{why}"),
    }
}

fn why(asked: &Asked) -> Why {
    plan(asked).unwrap().why().unwrap().clone()
}

fn payments(plan: &Plan, nth: usize) -> Vec<String> {
    plan.months[nth].payments.iter().map(|paid| paid.payment.to_string()).collect()
}

/// The debts of Mamadou's story after the rights check, when the credit company had stopped its interest.
pub(super) fn mamadou() -> Asked {
    asked(json!({
        "available_per_month": "154.00", "start": "2026-12-01",
        "debts": [
            { "name": "energy", "principal": "1840.00", "costs": "214.55", "offer": "50.00" },
            { "name": "landlord", "principal": "1560.00", "priority": true, "offer": "40.00" },
            { "name": "hospital", "principal": "640.00", "offer": "10.00" },
            { "name": "credit", "principal": "4200.00", "offer": "40.00" },
            { "name": "fine", "principal": "348.00", "priority": true, "offer": "10.00" },
            { "name": "school", "principal": "126.40", "offer": "4.00" }
        ]
    }))
}

#[test]
fn in_proportion_by_hand() {
    let plan = kept(&asked(json!({
        "available_per_month": "100.00", "start": "2026-12-31",
        "debts": [{ "name": "a", "principal": "200.00" }, { "name": "b", "principal": "100.00" }]
    })));
    // 66.666… and 33.333…: the cent goes to the larger remainder.
    assert_eq!(payments(&plan, 0), ["66.67", "33.33"]);
    assert_eq!(payments(&plan, 1), ["66.67", "33.33"]);
    assert_eq!(payments(&plan, 2), ["66.66", "33.34"]);
    let days: Vec<String> = plan.months.iter().map(|month| month.on.to_string()).collect();
    assert_eq!(days, ["2026-12-31", "2027-01-31", "2027-02-28"], "the last day where there is no 31st");
    assert_eq!(plan.paid(), euro("300"));
}

#[test]
fn priority_comes_first_in_every_order() {
    for strategy in [Strategy::ProRata, Strategy::SmallestFirst, Strategy::DearestFirst] {
        let plan = kept(&Asked { strategy, ..mamadou() });
        let end = |nth: usize| plan.debts[nth].end.unwrap();
        assert!(end(1).max(end(4)) <= end(0).min(end(2)).min(end(3)).min(end(5)), "{strategy:?}");
        assert_eq!(plan.paid(), mamadou().owed());
        // 8,928.95 at 154.00 a month.
        assert_eq!(plan.months.len(), 58, "{strategy:?}");
    }
}

#[test]
fn interest_runs_on_the_principal_by_day() {
    let plan = kept(&asked(json!({
        "available_per_month": "145.00", "start": "2026-12-01",
        "debts": [{ "name": "credit", "principal": "4200.00", "yearly_interest": "9.50" }]
    })));
    assert_eq!(plan.months[0].payments[0].interest, euro("0"), "the debt stood so on the first day");
    // (4,200.00 − 145.00) × 9.5 % × 31 / 365 = 32.7177…
    assert_eq!(plan.months[1].payments[0].interest, euro("32.72"));
    assert_eq!(plan.months[1].payments[0].balance, euro("3942.72"));
    assert_eq!(plan.paid(), euro("4200") + plan.interest());
    let earlier = Asked {
        balances_on: Some("2026-11-01".parse().unwrap()),
        ..asked(json!({
            "available_per_month": "145.00", "start": "2026-12-01",
            "debts": [{ "name": "credit", "principal": "4200.00", "yearly_interest": "9.50" }]
        }))
    };
    assert_eq!(kept(&earlier).months[0].payments[0].interest, euro("32.79"));
}

#[test]
fn the_annuity_ends_the_loan_to_a_few_cents() {
    let plan = kept(&asked(json!({
        "available_per_month": "1854.03", "start": "2027-01-01", "balances_on": "2026-12-01",
        "day_count": "thirty_360",
        "debts": [{ "name": "loan", "principal": "200000.00", "yearly_interest": "7.50" }]
    })));
    assert_eq!(plan.months.len(), 180);
    let last = plan.months.last().unwrap().paid;
    assert!((euro("1851")..=euro("1854.03")).contains(&last), "{last}");
}

#[test]
fn offers_leave_the_rest_with_the_person() {
    let plan = kept(&Asked { strategy: Strategy::Offers, ..mamadou() });
    assert_eq!(payments(&plan, 0), ["50.00", "40.00", "10.00", "40.00", "10.00", "4.00"]);
    assert_eq!(plan.months[0].left, euro("0"));
    let after_fine = plan.months.iter().find(|month| month.on > plan.debts[4].end.unwrap()).unwrap();
    assert!(after_fine.left >= euro("10"), "what a finished debt took stays with the person");
}

#[test]
fn one_without_an_offer_shares_what_is_left() {
    let plan = kept(&asked(json!({
        "available_per_month": "100.00", "start": "2026-12-01", "strategy": "offers",
        "debts": [{ "name": "a", "principal": "500.00", "offer": "30.00" }, { "name": "b", "principal": "500.00" }]
    })));
    assert_eq!(payments(&plan, 0), ["30.00", "70.00"]);
}

#[test]
fn tight_months_are_named() {
    let plan = kept(&asked(json!({
        "available_per_month": "100.00", "start": "2026-12-01", "keep": "20.00",
        "months": { "2027-01": "50.00", "2027-02": "10.00" },
        "debts": [{ "name": "a", "principal": "300.00" }]
    })));
    let paid: Vec<String> = plan.months.iter().map(|month| month.paid.to_string()).collect();
    assert_eq!(paid, ["80.00", "30.00", "0.00", "80.00", "80.00", "30.00"]);
    let pinches: Vec<String> = plan.pinches.iter().map(ToString::to_string).collect();
    assert_eq!(pinches, ["2027-01", "2027-02"]);
    assert!(plan.months.iter().all(|month| month.left >= euro("10.00")));
}

#[test]
fn what_cannot_be_kept_says_why() {
    let with = |change: Value| {
        let mut value = json!({
            "available_per_month": "50.00", "start": "2026-12-01",
            "debts": [{ "name": "credit", "principal": "10000.00", "yearly_interest": "9.50", "offer": "60.00" }]
        });
        value.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        asked(value)
    };
    assert!(matches!(why(&with(json!({}))), Why::InterestOutruns { .. }));
    assert!(matches!(why(&with(json!({ "available_per_month": "0" }))), Why::NothingLeft { .. }));
    assert!(matches!(why(&with(json!({ "available_per_month": "-12.00" }))), Why::NothingLeft { .. }));
    assert!(matches!(why(&with(json!({ "keep": "50.00" }))), Why::NothingLeft { .. }));
    let short = why(&with(json!({ "strategy": "offers" })));
    assert_eq!(
        short,
        Why::OffersExceed { offers: euro("60"), available: euro("50"), short: euro("10") },
        "more is asked than there is"
    );
    let small = with(json!({ "strategy": "offers", "available_per_month": "500.00" }));
    assert!(matches!(why(&small), Why::OfferTooSmall { .. }));
    let long = with(json!({ "available_per_month": "80.00", "debts": [{ "name": "a", "principal": "90000.00" }] }));
    assert!(matches!(why(&long), Why::TooLong { months: 600, .. }));
    for said in [short.to_string(), why(&small).to_string()] {
        assert!(said.starts_with("this cannot be kept: "), "{said}");
    }
}

#[test]
fn what_cannot_be_names_its_field() {
    let refusal = |pointer: &str, given: Value| {
        let mut value = serde_json::to_value(mamadou()).unwrap();
        *value.pointer_mut(pointer).unwrap() = given;
        match serde_json::from_value::<Asked>(value) {
            Ok(asked) => plan(&asked).unwrap_err().to_string(),
            Err(error) => error.to_string(),
        }
    };
    assert!(refusal("/debts/1/principal", json!("-1.00")).starts_with("debts[1].principal: "));
    assert!(refusal("/debts/1/name", json!("energy")).starts_with("debts[1].name: "));
    assert!(refusal("/debts/1/name", json!(" ")).starts_with("debts[1].name: "));
    assert!(refusal("/debts/1/offer", json!("-1")).starts_with("debts[1].offer: "));
    assert!(refusal("/debts/1/yearly_interest", json!("101")).starts_with("debts[1].yearly_interest: "));
    assert!(refusal("/keep", json!("-1")).starts_with("keep: "));
    assert!(refusal("/start", json!("1900-01-01")).starts_with("start: "));
    assert!(refusal("/balances_on", json!("2027-01-01")).starts_with("balances_on: "));
    assert!(refusal("/strategy", json!("fastest")).contains("pro_rata"));
}

#[test]
fn no_debts_are_a_plan_without_months() {
    let plan = kept(&asked(json!({ "available_per_month": "0", "start": "2026-12-01", "debts": [] })));
    assert!(plan.months.is_empty() && plan.end().is_none());
}

#[test]
fn ways_stand_side_by_side() {
    let mut asked = mamadou();
    asked.debts[3].yearly_interest = "9.50".parse().unwrap();
    let ways = compare(&asked).unwrap().ways;
    let way = |strategy| ways.iter().find(|way| way.strategy == strategy).unwrap();
    let (dear, small, even) = (way(Strategy::DearestFirst), way(Strategy::SmallestFirst), way(Strategy::ProRata));
    assert!(dear.interest < even.interest && even.interest < small.interest);
    assert!(small.first_done <= dear.first_done);
    assert!(way(Strategy::Offers).why.is_none());
    asked.debts.iter_mut().for_each(|debt| debt.offer = None);
    assert_eq!(compare(&asked).unwrap().ways.len(), 3, "no offers, no plan by offers");
}

#[test]
fn the_printed_form_is_as_promised() {
    let value = serde_json::to_value(Printed(&plan(&mamadou()).unwrap())).unwrap();
    assert_eq!(value["feasible"], true);
    assert_eq!(value["months"][0]["debts"][1]["name"], "landlord");
    assert_eq!(value["months"][0]["debts"][1]["payment"], "125.91");
    assert_eq!(value["totals"]["paid"], "8928.95");
    assert_eq!(value["end_date"], "2031-09-01");
    assert_eq!(value["receipt"]["formula"], "money.plan");
    let none = asked(
        json!({ "available_per_month": "0", "start": "2026-12-01", "debts": [{ "name": "a", "principal": "1" }] }),
    );
    let value = serde_json::to_value(Printed(&plan(&none).unwrap())).unwrap();
    assert_eq!((&value["feasible"], &value["because"]["code"]), (&json!(false), &json!("nothing_left")));
    assert!(value["why"].as_str().unwrap().contains("cannot be kept"));
}
