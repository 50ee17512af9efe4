//! What there is to live on in a month in which a plan is paid.

use ::money::plan::PlanMonth;
use ::money::{Euro, MoneyError};
use dossier::money::Money;

use super::{budget, euro};
use crate::{Computed, Formula, Receipt};

const FORMULA: Formula = Formula {
    name: "money.to_live_on",
    version: 1,
    text: "the larger of the living costs and the living minimum + what the plan leaves that month",
    source: "Household budgeting; the living minimum is the figure that the person agrees with",
    source_date: "2026",
};

/// What there is to live on in a month of a plan: what living takes, and what the plan leaves.
///
/// # Errors
/// When an amount cannot be counted with.
pub fn to_live_on(money: &Money, month: &PlanMonth) -> Result<Computed<Euro>, MoneyError> {
    let minimum = money.minimum.leading().map_or(Euro::ZERO, |said| euro(said.value.cents));
    let living = budget(money).months(month.on, 1)?.value.first().map_or(Euro::ZERO, |month| month.living);
    let value = living.max(minimum) + month.left;
    let receipt = Receipt::of(&FORMULA).with("living", living).with("minimum", minimum).with("left", month.left);
    Ok(Computed { value, receipt })
}
