//! A repayment plan, exact to the cent every month and in total.
//!
//! Each month on the day of the start: interest is added to each debt (simple, on the principal, by the day count that
//! is stated, rounded half up to the cent), what there is is divided, and a payment goes to costs first, then to
//! interest, then to the principal. Priority debts come before the others. What cannot be kept is not dressed up: the
//! answer says why.

pub(crate) mod account;
mod compare;
pub(crate) mod divide;
mod outcome;
mod printed;
pub(crate) mod run;
mod stretch;
mod what_if;
mod why;

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use receipt::{Formula, Receipt};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use compare::{Comparison, Summary, compare};
pub use outcome::{Outcome, Paid, Plan, PlanMonth, Total};
pub use printed::Printed;
pub use stretch::{Stretch, stretches};
pub use what_if::{Change, Changed, what_if};
pub use why::Why;

use crate::{DayCount, Euro, MoneyError, Month, debt};

pub use crate::debt::Debt;

/// The formula.
pub const FORMULA: Formula = Formula {
    name: "money.plan",
    version: 1,
    text: "each month: interest = principal × yearly interest × days / year; then what there is, less what is kept, \
           divided over the debts: priority first, by the strategy; paid to costs, interest, principal",
    source: "Division in proportion to the debts (grepa.all2all.org, De pondspondsgewijze verdeling); imputation of \
             payments, Belgian civil code art. 5.210",
    source_date: "2023",
};

/// Longer than this is no plan: fifty years.
pub const MOST_MONTHS: usize = 600;
/// The most debts in one plan.
pub const MOST_DEBTS: usize = 200;

/// In which order debts are paid. Priority debts always come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Strategy {
    /// All at once, each in proportion to the debt as it stood at the start.
    #[default]
    ProRata,
    /// The smallest debt first: something is off the list soon.
    SmallestFirst,
    /// The dearest debt first: mostly the least interest.
    DearestFirst,
    /// Each its fixed offer; those without one share what is left in proportion.
    Offers,
}

impl Strategy {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ProRata, Self::SmallestFirst, Self::DearestFirst, Self::Offers];
}

/// What a plan is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// What is left each month for debts and for what the person keeps; may be negative.
    pub available_per_month: Euro,
    /// The day of the first payment; the next are on the same day of each month, or the last day when there is none.
    #[schema(value_type = String, format = Date)]
    pub start: Date,
    /// In which order.
    #[serde(default)]
    pub strategy: Strategy,
    /// The debts.
    pub debts: Vec<Debt>,
    /// What is to be left every month, whatever happens.
    #[serde(default)]
    pub keep: Euro,
    /// Months in which something else is available: a yearly bill, holiday pay.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub months: BTreeMap<Month, Euro>,
    /// How days are counted for interest.
    #[serde(default)]
    pub day_count: DayCount,
    /// The day on which the debts stood as given; left out: the day of the first payment.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub balances_on: Option<Date>,
}

impl Asked {
    /// What is available in a month.
    #[must_use]
    pub fn available(&self, month: Month) -> Euro {
        self.months.get(&month).copied().unwrap_or(self.available_per_month)
    }

    /// All that is owed on the day from which the plan counts.
    #[must_use]
    pub fn owed(&self) -> Euro {
        self.debts.iter().map(Debt::owed).sum()
    }

    /// Refuses what cannot be.
    ///
    /// # Errors
    /// Names the field of the first thing that is wrong.
    pub fn sound(&self) -> Result<(), MoneyError> {
        debt::sound(&self.debts, MOST_DEBTS)?;
        let amounts = [("available_per_month".to_owned(), self.available_per_month), ("keep".to_owned(), self.keep)];
        let months = self.months.iter().map(|(month, amount)| (format!("months.{month}"), *amount));
        for (field, given) in amounts.into_iter().chain(months) {
            let least = if field == "keep" { Euro::ZERO } else { -Euro::MOST };
            if !(least..=Euro::MOST).contains(&given) {
                return Err(MoneyError::Amount { field, given, least, most: Euro::MOST });
            }
        }
        let (least, most) = (date(1980, 1, 1), date(2200, 1, 1));
        let days = [("start", Some(self.start)), ("balances_on", self.balances_on)];
        for (name, given) in days.into_iter().filter_map(|(name, day)| Some((name, day?))) {
            let most = if name == "balances_on" { self.start } else { most };
            if !(least..=most).contains(&given) {
                return Err(MoneyError::Day { field: name.to_owned(), given, least, most });
            }
        }
        Ok(())
    }

    pub(crate) fn receipt(&self) -> Receipt {
        Receipt::of(&FORMULA).with("plan", self)
    }
}

/// Makes the plan that was asked.
///
/// # Errors
/// When a field holds what cannot be. That a plan cannot be kept is an answer, not an error.
pub fn plan(asked: &Asked) -> Result<Outcome, MoneyError> {
    asked.sound()?;
    Ok(run::run(asked, asked.strategy, |_, strategy, accounts, room| divide::divide(strategy, accounts, room)))
}
