//! Envelopes: what may be spent in a month, and in a week of it.

use serde::Serialize;
use utoipa::ToSchema;

use super::Budget;
use crate::{Euro, Month};

/// One envelope in one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Envelope {
    /// Its name, as it was given.
    pub name: String,
    /// What goes into it this month.
    pub month: Euro,
    /// What can be taken out a week, rounded down to the cent so that it never runs out too soon: 12 months over 52 weeks.
    pub week: Euro,
}

/// The envelopes of a month, in the order in which the budget names them.
#[must_use]
pub fn envelopes(budget: &Budget, month: Month) -> Vec<Envelope> {
    let mut envelopes: Vec<Envelope> = Vec::new();
    for cost in &budget.costs {
        let Some(name) = cost.envelope.as_deref().map(str::trim).filter(|name| !name.is_empty()) else { continue };
        let amount = cost.flow().spread(month);
        match envelopes.iter_mut().find(|envelope| envelope.name == name) {
            Some(envelope) => envelope.month += amount,
            None => envelopes.push(Envelope { name: name.to_owned(), month: amount, week: Euro::ZERO }),
        }
    }
    envelopes.iter_mut().for_each(|envelope| envelope.week = envelope.month.part_down(12, 52));
    envelopes
}
