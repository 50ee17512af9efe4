//! Every worked example on money that the field publishes and we found, under its own name, to the cent.

use jiff::civil::date;
use money::annuity;
use money::consumer::{ConsumerLaw, penalty_cap};
use money::plan::{Asked, Debt, Outcome, Strategy, plan};
use money::seizable::{self, IncomeKind, Tables, seizable};
use money::{DayCount, Euro, Rate};

use crate::euro;

fn may_be_seized(net: &str, kind: IncomeKind, children: u32, year: i16) -> String {
    let asked = seizable::Asked { net: euro(net), kind, children, on: date(year, 6, 1), maintenance: false };
    seizable(&Tables::built_in().unwrap(), &asked).unwrap().value.seizable.to_string()
}

#[test]
fn securex_two_thousand_with_three_children() {
    assert_eq!(may_be_seized("2000", IncomeKind::Work, 3, 2024), "137.10");
}

#[test]
fn aclvb_eighteen_hundred_of_unemployment() {
    assert_eq!(may_be_seized("1800", IncomeKind::Replacement, 0, 2024), "201.00");
}

#[test]
fn attentia_the_most_of_every_band() {
    let bands = [("1341", "0.00"), ("1440", "19.80"), ("1589", "64.50"), ("1738", "124.10")];
    for (net, most) in bands {
        assert_eq!(may_be_seized(net, IncomeKind::Work, 0, 2024), most, "{net}");
    }
    assert_eq!(may_be_seized("1738", IncomeKind::Replacement, 0, 2024), "139.00");
}

#[test]
fn syndicats_magazine_two_thousand_in_2025() {
    assert_eq!(may_be_seized("2000", IncomeKind::Work, 0, 2025), "328.60");
}

#[test]
fn the_law_deducts_the_child_and_does_not_shift_the_bands() {
    assert_eq!(may_be_seized("1500", IncomeKind::Work, 1, 2024), "0.00", "shifting would give 15.20");
}

#[test]
fn trends_the_caps_of_book_xix() {
    let law = ConsumerLaw::built_in().unwrap();
    let cap = |debt: &str| penalty_cap(&law, euro(debt), date(2024, 6, 1)).unwrap().value.to_string();
    assert_eq!([cap("150"), cap("1000")], ["20.00", "90.00"]);
}

#[test]
fn grepa_pound_for_pound() {
    // Each instalment is its debt × what is available ÷ all debts; the cents that are left make the sum exact.
    let debt = |name: &str, owed: i64| Debt {
        name: name.to_owned(),
        principal: Euro::cents(owed),
        interest: Euro::ZERO,
        costs: Euro::ZERO,
        yearly_interest: Rate::basis_points(0),
        priority: false,
        offer: None,
        by: None,
    };
    let owed = [100_000, 200_000, 333_333];
    let asked = Asked {
        available_per_month: Euro::cents(10_000),
        start: date(2026, 12, 1),
        strategy: Strategy::ProRata,
        debts: owed.iter().enumerate().map(|(nth, owed)| debt(&nth.to_string(), *owed)).collect(),
        keep: Euro::ZERO,
        months: std::collections::BTreeMap::new(),
        day_count: DayCount::default(),
        balances_on: None,
    };
    let Outcome::Kept(kept) = plan(&asked).unwrap() else { panic!("it can be kept") };
    let first: Vec<i64> = kept.months[0].payments.iter().map(|paid| paid.payment.in_cents()).collect();
    let whole: i64 = owed.iter().sum();
    assert_eq!(first.iter().sum::<i64>(), 10_000);
    for (paid, owed) in first.iter().zip(owed) {
        let exact = owed as f64 * 10_000.0 / whole as f64;
        assert!((*paid as f64 - exact).abs() < 1.0, "{paid} {exact}");
    }
}

#[test]
fn numpy_financial_a_mortgage_of_two_hundred_thousand() {
    let rate = "7.5".parse().unwrap();
    let computed = annuity::payment(euro("200000"), rate, 180).unwrap();
    assert!((computed.value - 1_854.024_720_005_461_9).abs() < 1e-8, "{}", computed.value);
}
