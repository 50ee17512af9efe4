//! Fuzzy cognitive maps: concepts that pull on each other, and what becomes of them when they go on doing so.
//!
//! For a talk, not for a forecast: rules and transfer functions can rank the same concepts differently (Knight, Lloyd
//! and Penn 2014), so whoever shows an answer shows it under each rule and says where they disagree.

mod chaos;
mod formulas;
mod question;
mod run;
mod settings;
mod sigmoid;

pub use formulas::formula;
pub use question::{Answer, Question};
pub use run::{Ended, Runner};
pub use settings::{Rule, Settings, Transfer};

use serde::Serialize;
use utoipa::ToSchema;

use crate::InsightError;
use crate::error::within;

/// Concepts and the weights between them.
#[derive(Debug, Clone, PartialEq)]
pub struct FuzzyMap {
    /// For each cause: the effects that it has, and their weights. Most webs have few.
    effects: Vec<Vec<(usize, f64)>>,
}

impl FuzzyMap {
    /// A map of these weights, row = cause, column = effect.
    ///
    /// # Errors
    /// When there is no concept, a row has another length than there are rows, or a weight lies outside −1…1.
    pub fn new(rows: &[Vec<f64>]) -> Result<Self, InsightError> {
        let size = rows.len();
        if size == 0 {
            return Err(InsightError::Empty { field: "weights".to_owned() });
        }
        let mut effects = Vec::with_capacity(size);
        for (cause, row) in rows.iter().enumerate() {
            if row.len() != size {
                let field = format!("weights[{cause}]");
                return Err(InsightError::WrongLength { field, has: row.len(), needs: size });
            }
            let mut of_cause = Vec::new();
            for (effect, weight) in row.iter().enumerate() {
                let weight = within(|| format!("weights[{cause}][{effect}]"), *weight, -1.0, 1.0)?;
                if weight != 0.0 {
                    of_cause.push((effect, weight));
                }
            }
            effects.push(of_cause);
        }
        Ok(Self { effects })
    }

    /// How many concepts there are.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.effects.len()
    }

    /// What each concept does to which others.
    pub(crate) fn effects(&self) -> &[Vec<(usize, f64)>] {
        &self.effects
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[schema(as = RunOutcome)]
pub enum Outcome {
    /// It stands still, and stays there when the map is applied again and again.
    FixedPoint,
    /// It comes back to where it was.
    Cycle {
        /// After how many steps.
        #[serde(rename = "cycle_length")]
        length: usize,
    },
    /// It came to no rest.
    NotConverged {
        /// What could be told of it.
        why: Unrest,
    },
}

/// Why a run came to no rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unrest {
    /// A step was no larger than the tolerance, but it creeps on: applied again, the map leaves this place farther
    /// behind than the tolerance. Ask with a smaller tolerance.
    Creeping,
    /// Two starts that can hardly be told apart drift apart: chaos.
    Chaotic,
    /// The steps were used up while it still moved.
    StepLimit,
}
