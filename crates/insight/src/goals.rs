//! Goal attainment scaling: how far several goals, each on its own scale of five, came together.

use dossier::goals::Weight;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::within;
use crate::{Computed, Formula, InsightError, Receipt};

const FORMULA: Formula = Formula {
    name: "goals.t_score",
    version: 1,
    text: "T = 50 + 10*sum(w*x) / sqrt((1-r)*sum(w^2) + r*(sum(w))^2), x = -2...2 with 0 as expected, r = correlation",
    source: "Turner-Stokes, Goal attainment scaling (GAS) in rehabilitation: a practical guide, Clinical \
             Rehabilitation 23, in the form of its erratum; after Kiresuk and Sherman (1968)",
    source_date: "2009",
};

/// Goals and what came of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AttainmentGoals)]
pub struct Goals {
    /// The goals.
    pub goals: Vec<Goal>,
    /// How far goals are expected to move together, 0…1.
    #[serde(default = "usual")]
    pub correlation: f64,
}

/// What is expected when nobody measured it (Kiresuk and Sherman).
const fn usual() -> f64 {
    0.3
}

const fn one() -> f64 {
    1.0
}

/// One goal.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AttainmentGoal)]
pub struct Goal {
    /// How much it counts, above 0.
    #[serde(default = "one")]
    pub weight: f64,
    /// −2 … +2; 0 is what was hoped for.
    pub score: f64,
}

/// The T-score of goals: 50 when all came as was hoped.
///
/// # Errors
/// Without goals, and when a weight, a score or the correlation is off its scale.
pub fn t_score(asked: &Goals) -> Result<Computed<f64>, InsightError> {
    if asked.goals.is_empty() {
        return Err(InsightError::Empty { field: "goals".to_owned() });
    }
    let r = within(|| "correlation".to_owned(), asked.correlation, 0.0, 1.0)?;
    let (mut sum, mut squares, mut weights) = (0.0, 0.0, 0.0);
    for (nth, goal) in asked.goals.iter().enumerate() {
        let weight = within(|| format!("goals[{nth}].weight"), goal.weight, 1e-6, 1e6)?;
        let score = within(|| format!("goals[{nth}].score"), goal.score, -2.0, 2.0)?;
        sum += weight * score;
        squares += weight * weight;
        weights += weight;
    }
    let value = 50.0 + 10.0 * sum / ((1.0 - r) * squares + r * weights * weights).sqrt();
    let receipt = Receipt::of(&FORMULA).with("goals", &asked.goals).with("correlation", r);
    Ok(Computed { value, receipt })
}

/// The goals of a dossier as they stood at the end of a day: those of which it was said where they stand. A goal that
/// nobody weighed counts as most do.
#[must_use]
pub fn on(goals: &dossier::goals::Goals, day: Date) -> Goals {
    let of = |goal: &dossier::goals::Goal| {
        let weight = goal.weight().unwrap_or(Weight::USUAL).product();
        Some(Goal { weight: f64::from(weight), score: f64::from(goal.level_on(day)?) })
    };
    Goals { goals: goals.there().filter_map(of).collect(), correlation: usual() }
}

/// The T-score on each day on which it was said where a goal stands, oldest first. Of all goals together, and so of a
/// plan that is carried together: never of a person.
#[must_use]
pub fn over_time(goals: &dossier::goals::Goals) -> Vec<(Date, Computed<f64>)> {
    let mut days: Vec<Date> = goals.there().flat_map(|goal| goal.reviews.points.iter().map(|point| point.on)).collect();
    days.sort_unstable();
    days.dedup();
    days.into_iter().filter_map(|day| Some((day, t_score(&on(goals, day)).ok()?))).collect()
}
