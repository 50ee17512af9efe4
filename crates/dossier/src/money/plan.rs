//! A repayment plan, kept as what went into it, and followed month by month.

use jiff::civil::Date;
use method::{MonthKept, PayingOrder};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{DebtId, Origin, PaymentPlanId, Register, Wording};

/// The most plans.
pub(super) const MOST_PLANS: usize = 200;
/// The most months that have something else available.
pub(super) const MOST_OTHER_MONTHS: usize = 120;
/// The most changes that are taken in one plan.
pub(super) const MOST_WHAT_IFS: usize = 20;
/// The longest that a plan is followed, in months: fifty years.
pub(super) const LONGEST: i32 = 600;

/// One debt as it stood when the plan was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyPlannedDebt)]
pub struct PlannedDebt {
    /// Which debt.
    pub debt: DebtId,
    /// What was owed itself, in cents.
    #[schema(maximum = 10_000_000_000_u64)]
    pub principal: u64,
    /// Interest that had run up, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub interest: u64,
    /// Costs that had run up, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub costs: u64,
    /// Interest a year, in basis points.
    #[serde(default)]
    #[schema(maximum = 10_000)]
    pub yearly_rate: u32,
    /// Whether it comes before the others.
    #[serde(default)]
    pub priority: bool,
    /// A fixed amount a month that is offered, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub offer: Option<u64>,
    /// The last day on which the creditor wants to have been paid.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub by: Option<Date>,
}

/// A month in which something else is available.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyOtherMonth)]
pub struct OtherMonth {
    /// The first day of that month.
    #[schema(value_type = String, format = Date)]
    pub month: Date,
    /// What is available in it, in cents; may be negative.
    pub available: i64,
}

/// Something that was thought through and taken into the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = MoneyWhatIf)]
pub enum WhatIf {
    /// So many cents less are available every month.
    Less(u64),
    /// So many cents more are available every month.
    More(u64),
    /// So many cents more are available in one month.
    LumpSum {
        /// The first day of that month.
        #[schema(value_type = String, format = Date)]
        month: Date,
        /// How much more, in cents.
        cents: u64,
    },
    /// A creditor refuses, and stays outside the plan.
    Refuses(DebtId),
    /// A creditor stops its interest.
    InterestStops(DebtId),
}

/// What goes into a plan. The same inputs always give the same months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyPlanInputs)]
pub struct Inputs {
    /// What is available a month, in cents; may be negative.
    pub available: i64,
    /// The day of the first payment.
    #[schema(value_type = String, format = Date)]
    pub start: Date,
    /// In which order.
    pub order: PayingOrder,
    /// What is to be left every month, whatever happens, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub keep: u64,
    /// The debts.
    pub debts: Vec<PlannedDebt>,
    /// Months in which something else is available.
    #[serde(default)]
    pub months: Vec<OtherMonth>,
    /// What was thought through and taken in.
    #[serde(default)]
    pub what_ifs: Vec<WhatIf>,
}

/// How a month went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyFollowed)]
pub struct Followed {
    /// As planned, less, or not possible.
    pub kept: MonthKept,
    /// What was paid in all, in cents, when that was said.
    pub cents: Option<u64>,
    /// What happened, in own words; may be empty.
    pub words: String,
}

/// A month of a plan of which something was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyKeptMonth)]
pub struct KeptMonth {
    /// The first day of the month.
    #[schema(value_type = String, format = Date)]
    pub month: Date,
    /// How it went; in each voice.
    pub followed: Register<Followed>,
}

/// A plan that was proposed. Whether it is agreed on, the agreements say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyPaymentPlan)]
pub struct PaymentPlan {
    /// The plan.
    pub id: PaymentPlanId,
    /// Why, or what came before, in own words; may be empty.
    pub words: Wording,
    /// What went into it.
    pub inputs: Inputs,
    /// The plan that it follows on, after a setback or a stroke of luck.
    pub after: Option<PaymentPlanId>,
    /// How its months went, oldest first.
    pub months: Vec<KeptMonth>,
    /// Who proposed it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl PaymentPlan {
    /// How a month went, as far as it was said.
    #[must_use]
    pub fn month(&self, month: Date) -> Option<&Register<Followed>> {
        self.months.iter().find(|kept| kept.month == month.first_of_month()).map(|kept| &kept.followed)
    }
}
