//! What can go to debts: what is left once living is seen to.

use ::money::budget::BudgetMonth;
use ::money::{Euro, MoneyError};
use dossier::money::{Money, OtherMonth};
use jiff::civil::Date;

use super::{budget, euro};
use crate::{Computed, Formula, Receipt};

const FORMULA: Formula = Formula {
    name: "money.available",
    version: 1,
    text: "what comes in − fixed costs − what is set aside − the larger of the living costs and the living minimum",
    source: "Household budgeting; the living minimum is the figure that the person agrees with",
    source_date: "2026",
};
/// As far ahead as is looked for months that differ: five years.
const AHEAD: usize = 60;

/// What can go to debts, a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Available {
    /// In a usual month: the first. In cents; may be negative.
    pub usual: i64,
    /// The months in which it is something else.
    pub other: Vec<OtherMonth>,
}

/// What can go to debts from a day on.
///
/// # Errors
/// When an amount cannot be counted with.
pub fn available(money: &Money, from: Date) -> Result<Computed<Available>, MoneyError> {
    let minimum = money.minimum.leading().map_or(Euro::ZERO, |said| euro(said.value.cents));
    let months = budget(money).months(from, AHEAD)?.value;
    let left = |month: &BudgetMonth| month.income - month.fixed - month.set_aside - month.living.max(minimum);
    let usual = months.first().map_or(Euro::ZERO, left);
    let first = from.first_of_month();
    let other = (0_i32..).zip(&months).filter(|(_, month)| left(month) != usual).map(|(nth, month)| OtherMonth {
        month: first.saturating_add(jiff::Span::new().months(nth)),
        available: left(month).in_cents(),
    });
    let value = Available { usual: usual.in_cents(), other: other.collect() };
    let mut receipt = Receipt::of(&FORMULA).with("minimum", minimum);
    if let Some(month) = months.first() {
        receipt = receipt
            .with("income", month.income)
            .with("fixed", month.fixed)
            .with("set_aside", month.set_aside)
            .with("living", month.living);
    }
    Ok(Computed { value, receipt })
}
