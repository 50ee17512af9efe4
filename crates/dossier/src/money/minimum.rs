//! What one needs to live on.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::cents;
use crate::Refusal;
use crate::words::{SHORT, one_line, optional};

/// What one needs to live on, a month: an own figure, or what a reference budget came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyMinimum)]
pub struct Minimum {
    /// A month, in cents.
    #[schema(maximum = 10_000_000_000_u64)]
    pub cents: u64,
    /// The reference budget it comes from, in words; left out: an own figure.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub reference: Option<String>,
}

impl Minimum {
    pub(super) fn checked(self) -> Result<Self, Refusal> {
        let reference = self.reference.map(|words| optional("reference", &one_line(&words), SHORT)).transpose()?;
        Ok(Self { cents: cents("cents", self.cents)?, reference: reference.flatten() })
    }
}
