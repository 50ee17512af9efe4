//! What a letter with a proposal needs to say, as facts. The words are the screens'.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::plan::{Plan, Strategy, stretches};
use crate::{Euro, Rate};

/// The facts of a proposal to one creditor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Proposal {
    /// The creditor, as the plan names it.
    pub creditor: String,
    /// What is owed at the start.
    pub owed: Euro,
    /// Interest that runs during the plan; zero when the creditor stopped it.
    pub interest: Euro,
    /// What the creditor gets in total.
    pub paid: Euro,
    /// The instalments, equal ones taken together.
    pub instalments: Vec<Instalments>,
    /// The day of the first payment to this creditor.
    #[schema(value_type = Option<String>, format = Date)]
    pub first: Option<Date>,
    /// The day of the last.
    #[schema(value_type = Option<String>, format = Date)]
    pub last: Option<Date>,
    /// Which part of all debts this one is, rounded half up to the hundredth of a percent.
    pub share: Rate,
    /// With how many others it shares.
    pub others: usize,
    /// Whether all are paid in proportion, so that none is put before another.
    pub in_proportion: bool,
}

/// Equal payments in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Instalments {
    /// The first.
    #[schema(value_type = String, format = Date)]
    pub from: Date,
    /// The last.
    #[schema(value_type = String, format = Date)]
    pub until: Date,
    /// How many.
    pub months: usize,
    /// How much each.
    pub amount: Euro,
}

/// The facts of the proposal to one creditor, by its place in the plan; nothing when it is not in the plan.
#[must_use]
pub fn proposal(plan: &Plan, nth: usize) -> Option<Proposal> {
    let (creditor, total) = (plan.names.get(nth)?, plan.debts.get(nth)?);
    let mut instalments: Vec<Instalments> = Vec::new();
    for stretch in stretches(plan) {
        let amount = *stretch.payments.get(nth)?;
        match instalments.last_mut().filter(|last| last.amount == amount) {
            Some(last) => {
                last.until = stretch.until;
                last.months += stretch.months;
            }
            None => {
                let (from, until, months) = (stretch.from, stretch.until, stretch.months);
                instalments.push(Instalments { from, until, months, amount });
            }
        }
    }
    instalments.retain(|instalments| instalments.amount.is_positive());
    let whole: Euro = plan.debts.iter().map(|debt| debt.owed).sum();
    let points = Euro::cents(10_000).part(total.owed.in_cents(), whole.in_cents().max(1)).in_cents();
    Some(Proposal {
        creditor: creditor.clone(),
        owed: total.owed,
        interest: total.interest,
        paid: total.paid,
        first: instalments.first().map(|first| first.from),
        last: total.end,
        instalments,
        share: Rate::basis_points(u32::try_from(points).unwrap_or(0)),
        others: plan.debts.iter().filter(|debt| debt.owed.is_positive()).count().saturating_sub(1),
        in_proportion: plan.strategy == Strategy::ProRata,
    })
}
