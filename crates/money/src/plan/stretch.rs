//! Months with the same payments, taken together: a plan that fits on a fridge.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::Plan;
use crate::Euro;

/// Months in a row in which the same is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Stretch {
    /// The first payment.
    #[schema(value_type = String, format = Date)]
    pub from: Date,
    /// The last payment.
    #[schema(value_type = String, format = Date)]
    pub until: Date,
    /// How many payments.
    pub months: usize,
    /// What each debt gets every month, in the order of the plan.
    pub payments: Vec<Euro>,
    /// Together.
    pub paid: Euro,
}

/// A plan as stretches of equal months, in order.
#[must_use]
pub fn stretches(plan: &Plan) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for month in &plan.months {
        let payments = || month.payments.iter().map(|paid| paid.payment);
        match stretches.last_mut().filter(|stretch| stretch.payments.iter().copied().eq(payments())) {
            Some(stretch) => {
                stretch.until = month.on;
                stretch.months += 1;
            }
            None => stretches.push(Stretch {
                from: month.on,
                until: month.on,
                months: 1,
                payments: payments().collect(),
                paid: month.paid,
            }),
        }
    }
    stretches
}
