//! Reminders and penalty clauses, by date.

use jiff::civil::{Date, date};
use money::consumer::{About, Claim, ConsumerLaw, Reminder, Sum, Verdict, check, penalty_cap};

use crate::euro;

fn claim() -> Claim {
    Claim {
        principal: euro("1000"),
        contract: Some(date(2024, 1, 10)),
        due: date(2024, 3, 1),
        reminders: vec![Reminder { on: date(2024, 3, 15), cost: euro("0") }],
        penalty: Some(euro("90")),
        penalty_on: Some(date(2024, 4, 15)),
        yearly_interest: None,
        interest_from: None,
        regular: false,
        reminded_earlier_this_year: 0,
    }
}

fn verdict(claim: &Claim, about: About) -> (Verdict, Option<String>) {
    let findings = check(&ConsumerLaw::built_in().unwrap(), claim).unwrap();
    let finding = findings.iter().find(|finding| finding.about == about).unwrap();
    let allowed = finding.allowed.map(|allowed| match allowed {
        Sum::Amount(amount) => amount.to_string(),
        Sum::YearlyInterest(rate) => rate.to_string(),
    });
    (finding.verdict, allowed)
}

#[test]
fn the_caps_that_the_press_and_farys_give() {
    let law = ConsumerLaw::built_in().unwrap();
    let cap = |debt: &str| penalty_cap(&law, euro(debt), date(2024, 6, 1)).unwrap().value.to_string();
    for (debt, most) in [
        ("0", "0.00"),
        ("10", "20.00"),
        ("150", "20.00"),
        ("150.01", "30.00"),
        ("500", "65.00"),
        ("500.01", "65.00"),
        ("1000", "90.00"),
        ("39200", "2000.00"),
        ("99999", "2000.00"),
    ] {
        assert_eq!(cap(debt), most, "{debt}");
    }
    assert!(penalty_cap(&law, euro("10"), date(2023, 8, 31)).is_err());
}

#[test]
fn a_penalty_is_laid_beside_its_cap() {
    assert_eq!(verdict(&claim(), About::Penalty), (Verdict::Within, Some("90.00".into())));
    let more = Claim { penalty: Some(euro("90.01")), ..claim() };
    assert_eq!(verdict(&more, About::Penalty), (Verdict::TooMuch, Some("90.00".into())));
    // Fourteen days after the first reminder nothing may be added; on the fifteenth it may.
    let early = |on: Date| verdict(&Claim { penalty_on: Some(on), ..claim() }, About::Penalty).0;
    assert_eq!(early(date(2024, 3, 29)), Verdict::TooEarly);
    assert_eq!(early(date(2024, 3, 30)), Verdict::Within);
    let unreminded = Claim { reminders: Vec::new(), ..claim() };
    assert_eq!(verdict(&unreminded, About::Penalty).0, Verdict::TooEarly);
}

#[test]
fn a_first_reminder_is_free() {
    let with = |cost: &str, on: Date| Claim { reminders: vec![Reminder { on, cost: euro(cost) }], ..claim() };
    let first = |claim: Claim| verdict(&claim, About::Reminder(0));
    assert_eq!(first(with("0", date(2024, 3, 15))).0, Verdict::Within);
    assert_eq!(first(with("7.50", date(2024, 3, 15))), (Verdict::TooMuch, Some("0.00".into())));
    // The fourth due date of a year, where deliveries are regular.
    let fourth = |cost: &str| Claim { regular: true, reminded_earlier_this_year: 3, ..with(cost, date(2024, 3, 15)) };
    assert_eq!(first(fourth("7.50")), (Verdict::Within, Some("7.50".into())));
    assert_eq!(first(fourth("7.51")), (Verdict::TooMuch, Some("7.50".into())));
}

#[test]
fn what_the_law_does_not_hold_is_not_verified() {
    let old = Claim { contract: Some(date(2020, 1, 1)), ..claim() };
    // Contracts from before the act: from 1 December 2023, for what fell due after 1 September.
    assert_eq!(verdict(&old, About::Penalty).0, Verdict::Within);
    let due_before = Claim { due: date(2023, 8, 1), ..old.clone() };
    assert_eq!(verdict(&due_before, About::Penalty), (Verdict::NotVerified, None));
    let in_between = Claim { penalty_on: Some(date(2023, 11, 30)), due: date(2023, 9, 5), ..old };
    assert_eq!(verdict(&in_between, About::Penalty), (Verdict::NotVerified, None));
    let second = Claim {
        reminders: vec![
            Reminder { on: date(2024, 3, 15), cost: euro("0") },
            Reminder { on: date(2024, 4, 10), cost: euro("5") },
        ],
        ..claim()
    };
    assert_eq!(verdict(&second, About::Reminder(1)), (Verdict::NotVerified, None));
}

#[test]
fn negative_amounts_name_their_field() {
    let law = ConsumerLaw::built_in().unwrap();
    let wrong = Claim { reminders: vec![Reminder { on: date(2024, 3, 15), cost: euro("-1") }], ..claim() };
    assert!(check(&law, &wrong).unwrap_err().to_string().starts_with("reminders[0].cost: "));
}

#[test]
fn interest_has_a_most_of_its_half_year() {
    let interest = |rate: &str, from: Option<Date>| {
        let claim = Claim { yearly_interest: Some(rate.parse().unwrap()), interest_from: from, ..claim() };
        verdict(&claim, About::Interest)
    };
    let april = Some(date(2024, 4, 15));
    assert_eq!(interest("12.50", april), (Verdict::Within, Some("12.50".into())));
    assert_eq!(interest("12.51", april), (Verdict::TooMuch, Some("12.50".into())));
    assert_eq!(interest("12.00", Some(date(2025, 2, 1))), (Verdict::TooMuch, Some("11.50".into())));
    assert_eq!(interest("5.00", Some(date(2024, 3, 15))).0, Verdict::TooEarly, "before the reminder");
    // Between the reminder and the fifteenth day it depends on how large the enterprise is.
    assert_eq!(interest("5.00", Some(date(2024, 3, 20))).0, Verdict::NotVerified);
    assert_eq!(interest("5.00", None).0, Verdict::NotVerified);
    assert_eq!(interest("5.00", Some(date(2026, 11, 23))), (Verdict::NotVerified, None));
}
