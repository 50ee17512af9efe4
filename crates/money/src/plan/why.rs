//! Why a plan cannot be kept.

use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use crate::Euro;

/// Why a plan cannot be kept. Said about the numbers, never about the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Why {
    /// There is nothing for debts.
    #[error(
        "this cannot be kept: {available} is available and {keep} is to be left, so nothing goes to the debts. More \
         income, lower costs or rights that were not asked for come first"
    )]
    NothingLeft {
        /// What is available a month.
        available: Euro,
        /// What is to be left.
        keep: Euro,
    },
    /// The fixed offers together are more than there is.
    #[error("this cannot be kept: the offers ask {offers} a month and {available} is available; {short} is missing")]
    OffersExceed {
        /// What they ask together.
        offers: Euro,
        /// What there is.
        available: Euro,
        /// What is missing.
        short: Euro,
    },
    /// Interest runs faster than what is paid.
    #[error(
        "this cannot be kept: interest adds {interest} a month and {available} is available, so the debt only grows. \
         Ask the creditor to stop the interest"
    )]
    InterestOutruns {
        /// Interest in a month.
        interest: Euro,
        /// What may go to debts.
        available: Euro,
    },
    /// A fixed offer does not pay the interest of its debt.
    #[error(
        "this cannot be kept: {offer} a month to {debt} does not pay its interest of {interest} a month. Offer more, or \
         ask to stop the interest"
    )]
    OfferTooSmall {
        /// Which debt.
        debt: String,
        /// What is offered.
        offer: Euro,
        /// The interest of a month.
        interest: Euro,
    },
    /// It would take longer than is reasonable.
    #[error(
        "this cannot be kept: after {months} months {left} would still be open. Ask advice on a collective debt \
         settlement, or look for more room first"
    )]
    TooLong {
        /// After so many months.
        months: usize,
        /// What is still open then.
        left: Euro,
    },
    /// A creditor wants to have been paid sooner.
    #[error("this cannot be kept: {debt} wants to be paid by {by}, and in this order it is paid on {end}")]
    TooLate {
        /// Which debt.
        debt: String,
        /// The day it wants.
        #[schema(value_type = String, format = Date)]
        by: Date,
        /// The day it would be.
        #[schema(value_type = String, format = Date)]
        end: Date,
    },
}
