//! How much a goal weighs among the others: how important it is, and how hard.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Reason, Refusal};

/// The weight of a goal (Kiresuk and Sherman: importance times difficulty).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Weight {
    /// How important it is, 1 somewhat … 3 very.
    pub importance: u8,
    /// How hard it is, 1 feasible … 3 very hard.
    pub difficulty: u8,
}

impl Weight {
    /// What counts where nothing was said: important, and not easy. Neither more nor less than most.
    pub const USUAL: Self = Self { importance: 2, difficulty: 2 };

    /// How much it counts, 1 … 9.
    #[must_use]
    pub const fn product(self) -> u8 {
        self.importance.saturating_mul(self.difficulty)
    }
}

pub(super) fn in_range(field: &'static str, value: u8) -> Result<u8, Refusal> {
    if (1..=3).contains(&value) { Ok(value) } else { Err(Refusal::of(field, Reason::OutOfRange { min: 1, max: 3 })) }
}
