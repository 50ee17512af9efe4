//! One debt.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Euro, MoneyError, Rate};

/// One debt, as it stands on the day from which a plan counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Debt {
    /// To whom, or for what; each its own.
    pub name: String,
    /// What is owed itself. Interest runs on it.
    pub principal: Euro,
    /// Interest that has run up already.
    #[serde(default)]
    pub interest: Euro,
    /// Costs that have run up already; no interest runs on them.
    #[serde(default)]
    pub costs: Euro,
    /// Interest a year, in percent.
    #[serde(default)]
    pub yearly_interest: Rate,
    /// Whether it must be paid before the others.
    #[serde(default)]
    pub priority: bool,
    /// A fixed amount a month that is offered.
    #[serde(default)]
    pub offer: Option<Euro>,
    /// The last day on which the creditor wants to have been paid.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub by: Option<Date>,
}

impl Debt {
    /// All that is owed on the day from which a plan counts.
    #[must_use]
    pub fn owed(&self) -> Euro {
        self.principal + self.interest + self.costs
    }
}

/// The most interest a year that is read: no honest debt bears more.
pub(crate) const MOST_INTEREST: Rate = Rate::basis_points(10_000);

/// Refuses debts that cannot be.
///
/// # Errors
/// Names the field of the first that is wrong.
pub(crate) fn sound(debts: &[Debt], most: usize) -> Result<(), MoneyError> {
    if debts.len() > most {
        return Err(MoneyError::Count { field: "debts".to_owned(), given: debts.len(), least: 0, most });
    }
    for (nth, debt) in debts.iter().enumerate() {
        let field = |name: &str| format!("debts[{nth}].{name}");
        if debt.name.trim().is_empty() {
            return Err(MoneyError::NoName { field: field("name") });
        }
        if debts.iter().take(nth).any(|other| other.name == debt.name) {
            return Err(MoneyError::Twice { field: field("name"), name: debt.name.clone() });
        }
        let amounts = [("principal", debt.principal), ("interest", debt.interest), ("costs", debt.costs)];
        for (name, given) in amounts.into_iter().chain(debt.offer.map(|offer| ("offer", offer))) {
            if !(Euro::ZERO..=Euro::MOST).contains(&given) {
                return Err(MoneyError::Amount { field: field(name), given, least: Euro::ZERO, most: Euro::MOST });
            }
        }
        if debt.yearly_interest > MOST_INTEREST {
            let given = debt.yearly_interest;
            return Err(MoneyError::Rate { field: field("yearly_interest"), given, most: MOST_INTEREST });
        }
    }
    Ok(())
}
