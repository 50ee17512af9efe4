//! Money as it stands in a dossier, laid before the floor that counts: the budget, what can go to debts, and the ways
//! to pay. Of every line the amount counts that leads: what the person says, alone or together, else the newest.

mod available;
mod budget;
mod to_live_on;
mod ways;

pub use available::{Available, available};
pub use budget::{budget, envelopes, months};
pub use to_live_on::to_live_on;
pub use ways::{Named, Way, asked, debts, inputs, outcome, ways};

pub use ::money::budget::{BudgetMonth, Envelope};
pub use ::money::plan::{Outcome, Plan, PlanMonth, Strategy, Summary, Why};
pub use ::money::{Euro, MoneyError, Month, Rate};

/// Cents of the dossier as an amount.
#[must_use]
pub fn euro(cents: u64) -> Euro {
    Euro::cents(i64::try_from(cents).unwrap_or(i64::MAX))
}
