//! How a map is run: the rule, the transfer function and when to stop.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::InsightError;
use crate::error::within;

/// How what pulls on a concept is added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Only what others do: `A′ = f(Σ Aⱼ·wⱼ)`.
    Kosko,
    /// With what it was itself: `A′ = f(Σ Aⱼ·wⱼ + A)`.
    Modified,
    /// The same around the middle, so that "nothing known" (0.5) does nothing: `A′ = f(Σ (2Aⱼ−1)·wⱼ + (2A−1))`.
    Rescaled,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 3] = [Self::Kosko, Self::Modified, Self::Rescaled];
}

/// What keeps a concept on its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Transfer {
    /// `1 / (1 + e^(−slope·x))`, between 0 and 1.
    Sigmoid,
    /// `tanh(slope·x)`, between −1 and 1.
    Tanh,
    /// 1 above 0, else 0.
    Bivalent,
    /// The sign: −1, 0 or 1.
    Trivalent,
}

impl Transfer {
    /// The lowest value of a concept.
    #[must_use]
    pub const fn lowest(self) -> f64 {
        match self {
            Self::Sigmoid | Self::Bivalent => 0.0,
            Self::Tanh | Self::Trivalent => -1.0,
        }
    }

    /// Whether a concept can only be one of a few values.
    #[must_use]
    pub const fn is_stepwise(self) -> bool {
        matches!(self, Self::Bivalent | Self::Trivalent)
    }
}

/// How a map is run.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Settings {
    /// How what pulls is added up.
    pub rule: Rule,
    /// What keeps it on its scale.
    pub transfer: Transfer,
    /// How steep that is; only for sigmoid and tanh.
    pub slope: f64,
    /// The largest change of any concept in one step that counts as standing still.
    pub tolerance: f64,
    /// After how many steps to give up.
    pub max_steps: usize,
    /// How far the map may yet stray from where it stopped, when that is more than the tolerance.
    pub stray: f64,
}

impl Settings {
    /// What lies within a millionth of where the map goes is there, however small the tolerance: nobody reads farther.
    pub const STRAY: f64 = 1e-6;
    /// The steepest slope that is taken; steeper is a step for all that can be told apart.
    pub const STEEPEST: f64 = 1000.0;
    /// The most steps that are taken.
    pub const MOST_STEPS: usize = 1_000_000;

    /// The settings of the literature: sigmoid of slope 1, stop at 0.001.
    #[must_use]
    pub const fn usual(rule: Rule) -> Self {
        Self { rule, transfer: Transfer::Sigmoid, slope: 1.0, tolerance: 0.001, max_steps: 1000, stray: Self::STRAY }
    }

    pub(crate) fn check(&self) -> Result<(), InsightError> {
        within(|| "slope".to_owned(), self.slope, f64::MIN_POSITIVE, Self::STEEPEST)?;
        within(|| "tolerance".to_owned(), self.tolerance, 0.0, 1.0)?;
        within(|| "stray".to_owned(), self.stray, 0.0, 1.0)?;
        within(|| "max_steps".to_owned(), self.max_steps as f64, 1.0, Self::MOST_STEPS as f64)?;
        Ok(())
    }
}
