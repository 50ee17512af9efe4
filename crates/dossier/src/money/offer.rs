//! What can be offered to a creditor, and by when it has to be paid.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{cents, maybe_day};
use crate::{Refusal, Saying};

/// What can be offered to a creditor, and the last day that the creditor set. Each may be left out; with neither of
/// them nothing is offered any more.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyOffer)]
pub struct Offer {
    /// What is offered a month, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub a_month: Option<u64>,
    /// The last day on which the creditor wants to have been paid.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub by: Option<Date>,
}

impl Offer {
    pub(super) fn checked(self, saying: &Saying) -> Result<Self, Refusal> {
        self.a_month.map(|offered| cents("a_month", offered)).transpose()?;
        maybe_day("by", self.by, saying.today)?;
        Ok(self)
    }
}
