//! What becomes of a plan when something changes.

use money::Euro;
use money::plan::{Change, what_if};

use super::mamadou;
use crate::euro;

#[test]
fn twenty_euro_less_takes_longer() {
    let changed = what_if(&mamadou(), &Change::Less(euro("20"))).unwrap();
    // 8,928.95 / 154 → 58 months; / 134 → 67.
    assert_eq!((changed.before.months, changed.after.months, changed.longer), (Some(58), Some(67), Some(9)));
    assert_eq!(changed.dearer, Some(Euro::ZERO));
    let gone = what_if(&mamadou(), &Change::Less(euro("154"))).unwrap();
    assert!(gone.after.why.is_some() && gone.longer.is_none());
}

#[test]
fn a_lump_sum_shortens() {
    let change = Change::LumpSum { month: "2027-06".parse().unwrap(), amount: euro("770") };
    assert_eq!(what_if(&mamadou(), &change).unwrap().longer, Some(-5));
}

#[test]
fn a_creditor_that_refuses_stays_outside() {
    let changed = what_if(&mamadou(), &Change::Refuses("credit".to_owned())).unwrap();
    assert_eq!(changed.outside, Some(euro("4200")));
    assert_eq!(changed.after.paid, Some(euro("4728.95")));
    let error = what_if(&mamadou(), &Change::Refuses("nobody".to_owned())).unwrap_err().to_string();
    assert!(error.contains("nobody"), "{error}");
}

#[test]
fn interest_that_stops_is_worth_what_it_saves() {
    let mut asked = mamadou();
    asked.debts[3].yearly_interest = "9.50".parse().unwrap();
    let changed = what_if(&asked, &Change::InterestStops("credit".to_owned())).unwrap();
    assert_eq!(changed.dearer, changed.before.interest.map(|interest| -interest));
    assert!(changed.longer.unwrap() < 0);
}
