//! Amounts, percentages and months as people and files write them; plans, budgets and claims as files.

use std::sync::OnceLock;

use jiff::civil::date;
use money::budget::{Budget, envelopes};
use money::consumer::{Claim, ConsumerLaw, check};
use money::plan::{Asked, Printed, compare, plan};
use money::{Euro, Month, Rate};

use crate::law;

/// More debts take longer to compute: that is about patience, not about reading.
const DEBTS: usize = 12;

/// An amount, a percentage, a month.
pub(crate) fn amounts(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(euro) = text.parse::<Euro>() {
        law((-Euro::MOST..=Euro::MOST).contains(&euro), "an amount is one that can be counted with");
        law(euro.to_string().parse() == Ok(euro), "an amount is read as it was written");
    }
    if let Ok(rate) = text.parse::<Rate>() {
        law(rate.to_string().parse() == Ok(rate), "a percentage is read as it was written");
    }
    if let Ok(month) = text.parse::<Month>() {
        law(month.to_string().parse() == Ok(month), "a month is read as it was written");
    }
}

/// A repayment plan: made, printed, and laid beside the others.
pub(crate) fn plans(bytes: &[u8]) {
    let Ok(asked) = serde_json::from_slice::<Asked>(bytes) else { return };
    if asked.debts.len() > DEBTS {
        return;
    }
    if let Ok(outcome) = plan(&asked) {
        law(serde_json::to_value(Printed(&outcome)).is_ok(), "a plan can be printed");
    }
    let _ = compare(&asked);
}

/// A budget, and a year of it.
pub(crate) fn budgets(bytes: &[u8]) {
    let Ok(budget) = serde_json::from_slice::<Budget>(bytes) else { return };
    let from = date(2026, 11, 1);
    if let Ok(computed) = budget.months(from, 14) {
        law(computed.value.len() == 14, "every month that was asked is there");
        let _ = envelopes(&budget, Month::of(from));
    }
}

/// What a creditor asks, held against the law.
pub(crate) fn claims(bytes: &[u8]) {
    static LAW: OnceLock<Option<ConsumerLaw>> = OnceLock::new();
    let Some(built_in) = LAW.get_or_init(|| ConsumerLaw::built_in().ok()) else { panic!("the law does not read") };
    if let Ok(claim) = serde_json::from_slice::<Claim>(bytes) {
        let _ = check(built_in, &claim);
    }
}
