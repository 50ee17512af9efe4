//! What becomes of a plan when something changes.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Asked, Summary, plan};
use crate::{Euro, MoneyError, Month};

/// Something that may change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// So much less is available every month.
    Less(Euro),
    /// So much more is available every month.
    More(Euro),
    /// So much more is available in one month.
    LumpSum {
        /// The month.
        #[schema(value_type = String)]
        month: Month,
        /// How much.
        amount: Euro,
    },
    /// A creditor refuses, and stays outside the plan.
    Refuses(String),
    /// A creditor stops its interest.
    InterestStops(String),
}

/// A plan before and after something changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Changed {
    /// What changed.
    pub change: Change,
    /// As it is planned now.
    pub before: Summary,
    /// As it would be.
    pub after: Summary,
    /// How many months longer; negative: shorter. Nothing when one of the two cannot be kept.
    pub longer: Option<i64>,
    /// How much more is paid in total; negative: less. Nothing when one of the two cannot be kept.
    pub dearer: Option<Euro>,
    /// What stays outside the plan; nothing when nobody refuses.
    pub outside: Option<Euro>,
}

impl Asked {
    /// The same plan after a change.
    ///
    /// # Errors
    /// When a creditor is named that is not there.
    pub fn changed(&self, change: &Change) -> Result<Self, MoneyError> {
        let mut asked = self.clone();
        let mut more = |amount: Euro| {
            asked.available_per_month += amount;
            asked.months.values_mut().for_each(|available| *available += amount);
        };
        match change {
            Change::Less(amount) => more(-*amount),
            Change::More(amount) => more(*amount),
            Change::LumpSum { month, amount } => {
                let available = self.available(*month) + *amount;
                asked.months.insert(*month, available);
            }
            Change::Refuses(name) => {
                self.named(name)?;
                asked.debts.retain(|debt| debt.name != *name);
            }
            Change::InterestStops(name) => {
                self.named(name)?;
                let named = asked.debts.iter_mut().filter(|debt| debt.name == *name);
                named.for_each(|debt| debt.yearly_interest = crate::Rate::ZERO);
            }
        }
        Ok(asked)
    }

    fn named(&self, name: &str) -> Result<&super::Debt, MoneyError> {
        let wrong = || MoneyError::NotThere { field: "what_if".to_owned(), name: name.to_owned() };
        self.debts.iter().find(|debt| debt.name == name).ok_or_else(wrong)
    }
}

/// What becomes of a plan when something changes.
///
/// # Errors
/// When a field holds what cannot be, or a creditor is named that is not there.
pub fn what_if(asked: &Asked, change: &Change) -> Result<Changed, MoneyError> {
    let changed = asked.changed(change)?;
    let before = Summary::of(asked.strategy, &plan(asked)?);
    let after = Summary::of(asked.strategy, &plan(&changed)?);
    let months = before.months.zip(after.months);
    let longer = months.and_then(|(before, after)| Some(i64::try_from(after).ok()? - i64::try_from(before).ok()?));
    let dearer = before.paid.zip(after.paid).map(|(before, after)| after - before);
    let outside = matches!(change, Change::Refuses(_)).then(|| asked.owed() - changed.owed());
    Ok(Changed { change: change.clone(), before, after, longer, dearer, outside })
}
