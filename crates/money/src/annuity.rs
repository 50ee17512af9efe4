//! The level payment that ends a loan.

use receipt::{Computed, Formula, Receipt};

use crate::{Euro, MoneyError, Rate};

/// The formula.
pub const FORMULA: Formula = Formula {
    name: "money.annuity",
    version: 1,
    text: "principal · r / (1 − (1 + r)^−n), r the yearly interest / 12, n months; without interest principal / n",
    source: "The annuity of loans, as numpy-financial's pmt",
    source_date: "2024",
};

/// The level monthly payment that ends a loan in so many months, first paid a month from now. Before rounding, in euro.
///
/// # Errors
/// When there are no months, or too many, or the principal is not between nothing and a hundred million.
pub fn payment(principal: Euro, yearly: Rate, months: u32) -> Result<Computed<f64>, MoneyError> {
    if !(1..=1_200).contains(&months) {
        return Err(MoneyError::Count { field: "months".to_owned(), given: months as usize, least: 1, most: 1_200 });
    }
    if !(Euro::ZERO..=Euro::MOST).contains(&principal) {
        let field = "principal".to_owned();
        return Err(MoneyError::Amount { field, given: principal, least: Euro::ZERO, most: Euro::MOST });
    }
    let euros = principal.in_cents() as f64 / 100.0;
    let r = f64::from(yearly.in_basis_points()) / 120_000.0;
    // `ln_1p` and `exp_m1` keep the digits that 1 + r would lose when the rate is small.
    let value =
        if r == 0.0 { euros / f64::from(months) } else { euros * r / -(-f64::from(months) * r.ln_1p()).exp_m1() };
    let receipt =
        Receipt::of(&FORMULA).with("principal", principal).with("yearly_interest", yearly).with("months", months);
    Ok(Computed { value, receipt })
}
