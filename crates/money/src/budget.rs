//! What comes in, what goes out, and what is left: month by month.
//!
//! Two views of the same money. *Set aside*: what comes seldom is spread over the months, so that every month carries
//! its part. *As it falls*: what really comes and goes in that month, so that one sees when it pinches.

mod envelope;
mod line;
mod month;

use jiff::civil::Date;
use receipt::{Computed, Formula, Receipt};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use envelope::{Envelope, envelopes};
pub use line::{Cost, CostKind, Every, Income};
pub use month::BudgetMonth;

use crate::{Euro, MoneyError, Month};

/// The formula.
pub const FORMULA: Formula = Formula {
    name: "money.budget",
    version: 1,
    text: "left = incomes − fixed costs − living − what is set aside for costs that come seldom; a week is 12 months / 52",
    source: "Household budgeting; nothing is estimated, every amount was given",
    source_date: "2026",
};

/// What comes in and what goes out, in one voice.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// What comes in.
    #[serde(default)]
    pub incomes: Vec<Income>,
    /// What goes out.
    #[serde(default)]
    pub costs: Vec<Cost>,
}

/// The most months that are looked at in one go.
pub const MOST_MONTHS: usize = 120;
const MOST_LINES: usize = 500;

impl Budget {
    /// Month by month from a day on.
    ///
    /// # Errors
    /// When an amount or a count cannot be.
    pub fn months(&self, from: Date, count: usize) -> Result<Computed<Vec<BudgetMonth>>, MoneyError> {
        self.sound()?;
        if !(1..=MOST_MONTHS).contains(&count) {
            let field = "months".to_owned();
            return Err(MoneyError::Count { field, given: count, least: 1, most: MOST_MONTHS });
        }
        let first = Month::of(from);
        let months = i32::try_from(count).unwrap_or(1);
        let value = (0..months).map(|nth| month::month(self, first.later(nth))).collect();
        let receipt = Receipt::of(&FORMULA).with("budget", self).with("from", first).with("months", count);
        Ok(Computed { value, receipt })
    }

    /// Refuses what cannot be.
    ///
    /// # Errors
    /// Names the field of the first thing that is wrong.
    pub fn sound(&self) -> Result<(), MoneyError> {
        for (list, given) in [("incomes", self.incomes.len()), ("costs", self.costs.len())] {
            if given > MOST_LINES {
                return Err(MoneyError::Count { field: list.to_owned(), given, least: 0, most: MOST_LINES });
            }
        }
        let incomes = self.incomes.iter().enumerate().map(|(nth, line)| ("incomes", nth, &line.name, line.amount));
        let costs = self.costs.iter().enumerate().map(|(nth, line)| ("costs", nth, &line.name, line.amount));
        for (list, nth, name, given) in incomes.chain(costs) {
            if name.trim().is_empty() {
                return Err(MoneyError::NoName { field: format!("{list}[{nth}].name") });
            }
            if !(Euro::ZERO..=Euro::MOST).contains(&given) {
                let field = format!("{list}[{nth}].amount");
                return Err(MoneyError::Amount { field, given, least: Euro::ZERO, most: Euro::MOST });
            }
        }
        Ok(())
    }
}
