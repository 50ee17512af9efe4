//! What comes of a plan.

use jiff::civil::Date;
use receipt::Receipt;

use super::{Strategy, Why};
use crate::{Euro, Month};

/// What comes of a plan.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It can be kept.
    Kept(Plan),
    /// It cannot, and here is why.
    NotKept {
        /// Why.
        why: Why,
        /// Where this comes from.
        receipt: Receipt,
    },
}

impl Outcome {
    /// The plan, when it can be kept.
    #[must_use]
    pub const fn plan(&self) -> Option<&Plan> {
        match self {
            Self::Kept(plan) => Some(plan),
            Self::NotKept { .. } => None,
        }
    }

    /// Why it cannot be kept.
    #[must_use]
    pub const fn why(&self) -> Option<&Why> {
        match self {
            Self::Kept(_) => None,
            Self::NotKept { why, .. } => Some(why),
        }
    }
}

/// A plan that can be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// In which order.
    pub strategy: Strategy,
    /// The names of the debts, in the order of the input.
    pub names: Vec<String>,
    /// Month by month, until all is paid.
    pub months: Vec<PlanMonth>,
    /// What each debt came to, in the same order.
    pub debts: Vec<Total>,
    /// Months in which less comes in than usual and the plan takes all of it, or less is left than the person keeps.
    pub pinches: Vec<Month>,
    /// Where this comes from.
    pub receipt: Receipt,
}

impl Plan {
    /// The day of the last payment; nothing when there was nothing to pay.
    #[must_use]
    pub fn end(&self) -> Option<Date> {
        self.months.last().map(|month| month.on)
    }

    /// What was paid in total.
    #[must_use]
    pub fn paid(&self) -> Euro {
        self.debts.iter().map(|debt| debt.paid).sum()
    }

    /// Interest that ran during the plan.
    #[must_use]
    pub fn interest(&self) -> Euro {
        self.debts.iter().map(|debt| debt.interest).sum()
    }
}

/// One month of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMonth {
    /// The day of payment.
    pub on: Date,
    /// What was available.
    pub available: Euro,
    /// What each debt gets, in the order of the input.
    pub payments: Vec<Paid>,
    /// What is paid together.
    pub paid: Euro,
    /// What is left.
    pub left: Euro,
}

/// What one debt gets in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paid {
    /// What is paid.
    pub payment: Euro,
    /// Interest that was added before it.
    pub interest: Euro,
    /// What is owed after it.
    pub balance: Euro,
}

/// What a debt came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// What was owed at the start.
    pub owed: Euro,
    /// Interest that ran during the plan.
    pub interest: Euro,
    /// What was paid: what was owed and the interest, exactly.
    pub paid: Euro,
    /// The day of its last payment.
    pub end: Option<Date>,
}
