//! The ways to pay, side by side.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::{Asked, Outcome, Strategy, Why, divide, run};
use crate::{Euro, MoneyError, Month};

/// The ways to pay, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Comparison {
    /// One for each way. Fixed offers only when there is an offer.
    pub ways: Vec<Summary>,
}

/// One way in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Summary {
    /// In which order.
    pub strategy: Strategy,
    /// How many months; nothing when it cannot be kept.
    pub months: Option<usize>,
    /// The day of the last payment.
    #[schema(value_type = Option<String>, format = Date)]
    pub end_date: Option<Date>,
    /// Paid in total.
    pub paid: Option<Euro>,
    /// Of which interest.
    pub interest: Option<Euro>,
    /// The day on which the first debt is off the list.
    #[schema(value_type = Option<String>, format = Date)]
    pub first_done: Option<Date>,
    /// The months in which it pinches.
    #[schema(value_type = Vec<String>)]
    pub pinches: Vec<Month>,
    /// Why it cannot be kept.
    pub why: Option<Why>,
}

impl Summary {
    /// An outcome in short.
    #[must_use]
    pub fn of(strategy: Strategy, outcome: &Outcome) -> Self {
        let plan = outcome.plan();
        Self {
            strategy,
            months: plan.map(|plan| plan.months.len()),
            end_date: plan.and_then(super::Plan::end),
            paid: plan.map(super::Plan::paid),
            interest: plan.map(super::Plan::interest),
            first_done: plan.and_then(|plan| plan.debts.iter().filter_map(|debt| debt.end).min()),
            pinches: plan.map(|plan| plan.pinches.clone()).unwrap_or_default(),
            why: outcome.why().cloned(),
        }
    }
}

/// Lays the ways to pay side by side.
///
/// # Errors
/// When a field holds what cannot be.
pub fn compare(asked: &Asked) -> Result<Comparison, MoneyError> {
    asked.sound()?;
    let has_offers = asked.debts.iter().any(|debt| debt.offer.is_some());
    let ways = Strategy::ALL.into_iter().filter(|strategy| has_offers || *strategy != Strategy::Offers);
    let summary = |strategy| {
        let outcome = run::run(asked, strategy, |_, strategy, accounts, room| divide::divide(strategy, accounts, room));
        Summary::of(strategy, &outcome)
    };
    Ok(Comparison { ways: ways.map(summary).collect() })
}
