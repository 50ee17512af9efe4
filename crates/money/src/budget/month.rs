//! One month of a budget.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Budget, CostKind};
use crate::seizable::IncomeKind;
use crate::{Euro, Month};

/// One month of a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct BudgetMonth {
    /// Which month.
    #[schema(value_type = String)]
    pub month: Month,
    /// Wages.
    pub work: Euro,
    /// Benefits instead of wages.
    pub replacement: Euro,
    /// What may never be seized.
    pub protected: Euro,
    /// All that comes in.
    pub income: Euro,
    /// Fixed costs.
    pub fixed: Euro,
    /// Living.
    pub living: Euro,
    /// Set aside for costs that come seldom.
    pub set_aside: Euro,
    /// All that goes out, with what is set aside.
    pub costs: Euro,
    /// What is left when what comes seldom is spread; may be negative.
    pub left: Euro,
    /// What is left of what really comes and goes in this month; may be negative.
    pub left_as_it_falls: Euro,
}

pub(super) fn month(budget: &Budget, month: Month) -> BudgetMonth {
    let income = |kinds: &[IncomeKind]| {
        let lines = budget.incomes.iter().filter(|income| kinds.contains(&income.kind));
        lines.map(|income| income.flow().spread(month)).sum::<Euro>()
    };
    let cost = |kind: CostKind| {
        let lines = budget.costs.iter().filter(|cost| cost.kind == kind);
        lines.map(|cost| cost.flow().spread(month)).sum::<Euro>()
    };
    let work = income(&[IncomeKind::Work, IncomeKind::Mixed]);
    let (replacement, protected) = (income(&[IncomeKind::Replacement]), income(&[IncomeKind::Protected]));
    let (fixed, living, set_aside) = (cost(CostKind::Fixed), cost(CostKind::Living), cost(CostKind::Seldom));
    let (income, costs) = (work + replacement + protected, fixed + living + set_aside);
    let comes: Euro = budget.incomes.iter().map(|income| income.flow().falls(month)).sum();
    let goes: Euro = budget.costs.iter().map(|cost| cost.flow().falls(month)).sum();
    BudgetMonth {
        month,
        work,
        replacement,
        protected,
        income,
        fixed,
        living,
        set_aside,
        costs,
        left: income - costs,
        left_as_it_falls: comes - goes,
    }
}
