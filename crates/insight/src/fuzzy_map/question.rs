//! A question to a map, as a file or a program asks it, and the answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{FuzzyMap, Outcome, Rule, Runner, Settings, Transfer, formula};
use crate::{InsightError, Receipt};

/// A map and how to run it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Row = cause, column = effect, −1…1.
    pub weights: Vec<Vec<f64>>,
    /// Where each concept starts.
    pub start: Vec<f64>,
    /// How what pulls is added up.
    pub rule: Rule,
    /// What keeps it on its scale.
    pub transfer: Transfer,
    /// How steep that is.
    #[serde(default = "slope")]
    pub slope: f64,
    /// The largest change that counts as standing still.
    #[serde(default = "tolerance")]
    pub tolerance: f64,
    /// After how many steps to give up.
    #[serde(default = "max_steps")]
    pub max_steps: usize,
    /// Concepts that are held at a value, by their place, counted from 0.
    #[serde(default)]
    pub clamp: BTreeMap<usize, f64>,
}

const fn slope() -> f64 {
    Settings::usual(Rule::Kosko).slope
}

const fn tolerance() -> f64 {
    Settings::usual(Rule::Kosko).tolerance
}

const fn max_steps() -> usize {
    Settings::usual(Rule::Kosko).max_steps
}

/// What became of the concepts.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = RunAnswer)]
pub struct Answer {
    /// Each concept where the run stopped.
    pub state: Vec<f64>,
    /// After how many steps.
    pub steps: usize,
    /// Whether it stands still there.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// The largest change when the map is applied once more.
    pub residual: f64,
    /// Where this comes from.
    pub receipt: Receipt,
}

impl Question {
    /// Runs the map.
    ///
    /// # Errors
    /// When a field is off its scale or of the wrong length; the message names it.
    pub fn answer(&self) -> Result<Answer, InsightError> {
        let map = FuzzyMap::new(&self.weights)?;
        let Self { rule, transfer, slope, tolerance, max_steps, .. } = *self;
        let mut runner =
            Runner::new(&map, Settings { rule, transfer, slope, tolerance, max_steps, stray: Settings::STRAY })?;
        let clamps: Vec<(usize, f64)> = self.clamp.iter().map(|(concept, value)| (*concept, *value)).collect();
        let ended = runner.run(&self.start, &clamps)?;
        let receipt = Receipt::of(formula(rule))
            .with("weights", &self.weights)
            .with("start", &self.start)
            .with("transfer", transfer)
            .with("slope", slope)
            .with("tolerance", tolerance)
            .with("max_steps", max_steps)
            .with("clamp", &self.clamp);
        Ok(Answer {
            state: runner.state().to_vec(),
            steps: ended.steps,
            outcome: ended.outcome,
            residual: ended.residual,
            receipt,
        })
    }
}
