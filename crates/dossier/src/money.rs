//! Money: what comes in, what goes out, what is owed, and a plan that can be kept, in every voice.
//!
//! Amounts are whole cents. Nothing is computed here: a plan is kept as what went into it, so that it comes out the
//! same, to the cent, whenever it is asked.

mod brought;
mod command;
mod debt;
mod decide;
mod envelope;
mod event;
mod evolve;
mod file;
mod line;
mod minimum;
mod offer;
mod plan;
mod proposing;
mod steps;
mod unseen;

pub use command::Command;
pub use debt::{Claim, Debt, Terms, Trace};
pub use envelope::{Envelope, Filling};
pub use event::Event;
pub use file::{File, FiledDebt, FiledTrace, MOST_FILE_BYTES, Node, TakeIn};
pub use line::{Cost, Flow, Income};
pub use minimum::Minimum;
pub use offer::Offer;
pub use plan::{Followed, Inputs, KeptMonth, OtherMonth, PaymentPlan, PlannedDebt, WhatIf};
pub use steps::{MoneyTurn, Steps, Stretch};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{CostId, DebtId, EnvelopeId, IncomeId, PaymentPlanId, Reason, Refusal, Register, Shared};

/// The most that an amount can be, in cents: a hundred million euro, so that sums never overflow.
pub const MOST_CENTS: u64 = 10_000_000_000;

/// Money as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Money {
    /// What comes in, in the order in which it was added.
    pub incomes: Vec<Income>,
    /// What goes out, in the order in which it was added.
    pub costs: Vec<Cost>,
    /// What one needs to live on, a month.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    pub minimum: Register<Minimum>,
    /// The envelopes, in the order in which they were added.
    pub envelopes: Vec<Envelope>,
    /// The debts, in the order in which they were added.
    pub debts: Vec<Debt>,
    /// The plans, oldest first.
    pub plans: Vec<PaymentPlan>,
    /// The own small path of five steps.
    pub steps: Steps,
    /// The files that were taken in, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(value_type = Vec<File>)]
    pub files: Vec<Shared<File>>,
}

impl Money {
    /// Whether nothing was ever written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What comes in and was not taken back.
    pub fn incomes_there(&self) -> impl Iterator<Item = &Income> {
        self.incomes.iter().filter(|income| income.taken_back.is_none())
    }

    /// What goes out and was not taken back.
    pub fn costs_there(&self) -> impl Iterator<Item = &Cost> {
        self.costs.iter().filter(|cost| cost.taken_back.is_none())
    }

    /// The envelopes that were not taken back.
    pub fn envelopes_there(&self) -> impl Iterator<Item = &Envelope> {
        self.envelopes.iter().filter(|envelope| envelope.taken_back.is_none())
    }

    /// The debts that were not taken back.
    pub fn debts_there(&self) -> impl Iterator<Item = &Debt> {
        self.debts.iter().filter(|debt| debt.taken_back.is_none())
    }

    /// The plans that were not taken back.
    pub fn plans_there(&self) -> impl DoubleEndedIterator<Item = &PaymentPlan> {
        self.plans.iter().filter(|plan| plan.taken_back.is_none())
    }

    /// The files that were not taken back.
    pub fn files_there(&self) -> impl DoubleEndedIterator<Item = &File> {
        self.files.iter().map(|file| &**file).filter(|file| file.taken_back.is_none())
    }

    /// Something that comes in and was not taken back.
    #[must_use]
    pub fn income(&self, id: IncomeId) -> Option<&Income> {
        self.incomes_there().find(|income| income.id == id)
    }

    /// Something that goes out and was not taken back.
    #[must_use]
    pub fn cost(&self, id: CostId) -> Option<&Cost> {
        self.costs_there().find(|cost| cost.id == id)
    }

    /// An envelope that was not taken back.
    #[must_use]
    pub fn envelope(&self, id: EnvelopeId) -> Option<&Envelope> {
        self.envelopes_there().find(|envelope| envelope.id == id)
    }

    /// A debt that was not taken back.
    #[must_use]
    pub fn debt(&self, id: DebtId) -> Option<&Debt> {
        self.debts_there().find(|debt| debt.id == id)
    }

    /// A plan that was not taken back.
    #[must_use]
    pub fn plan(&self, id: PaymentPlanId) -> Option<&PaymentPlan> {
        self.plans_there().find(|plan| plan.id == id)
    }
}

/// An amount in cents, as it may be.
pub(crate) fn cents(field: &'static str, cents: u64) -> Result<u64, Refusal> {
    if cents <= MOST_CENTS { Ok(cents) } else { Err(Refusal::of(field, Reason::AmountTooLarge)) }
}

/// A yearly percentage in basis points (hundredths of a percent), as it may be: at most a hundred percent.
pub(crate) fn yearly_rate(field: &'static str, basis_points: u32) -> Result<u32, Refusal> {
    const MOST: u32 = 10_000;
    if basis_points <= MOST { Ok(basis_points) } else { Err(Refusal::of(field, Reason::RateTooLarge)) }
}

/// A day that money can be about: not before 1980, and at most fifty years ahead.
pub(crate) fn day(field: &'static str, day: Date, today: Date) -> Result<Date, Refusal> {
    const FIRST: Date = jiff::civil::date(1980, 1, 1);
    if day < FIRST {
        return Err(Refusal::of(field, Reason::Passed(day)));
    }
    if day > today.saturating_add(jiff::Span::new().days(366 * 50)) {
        return Err(Refusal::of(field, Reason::TooFar(day)));
    }
    Ok(day)
}

/// The same, for a day that may be left out.
pub(crate) fn maybe_day(field: &'static str, given: Option<Date>, today: Date) -> Result<Option<Date>, Refusal> {
    given.map(|given| day(field, given, today)).transpose()
}

/// Refuses one more than fits.
pub(crate) fn room_for_one(field: &'static str, there: usize, max: usize) -> Result<(), Refusal> {
    if there < max { Ok(()) } else { Err(Refusal::of(field, Reason::TooMany { max })) }
}
