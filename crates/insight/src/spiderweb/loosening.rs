//! If one domain came loose: what would come loose with it, under each rule.

use method::LifeDomain;
use serde::Serialize;
use utoipa::ToSchema;

use super::map::{Loosener, Pull, fuzzy_map};
use crate::InsightError;
use crate::fuzzy_map::{FuzzyMap, Outcome, Rule, Runner, Settings};

/// A web is run until a step is a millionth, because the rescaled rule would stop early otherwise …
const TOLERANCE: f64 = 1e-6;
/// … for at most so many steps …
const MOST_STEPS: usize = 1000;
/// … and rests when it strays no more than half of what counts as the same.
const STRAY: f64 = SAME / 2.0;
/// What differs by less is the same.
pub(super) const SAME: f64 = 1e-3;

/// How far a loosening reaches under one rule.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct Reach {
    /// The domain that came loose.
    pub domain: LifeDomain,
    /// How much looser all others are together, against a web in which nothing was done.
    pub total: f64,
    /// Which become looser by how much, most first; those that stay as they are left out.
    pub looser: Vec<Looser>,
    /// Whether the map came to rest.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// A domain that comes looser.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, ToSchema)]
pub struct Looser {
    /// The domain.
    pub domain: LifeDomain,
    /// By how much, on the scale 0…1.
    pub by: f64,
}

/// Each domain loosened in turn, under one rule.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct UnderRule {
    /// The rule.
    pub rule: Rule,
    /// How the web ended in which nothing was done.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// The loosening that reaches furthest; none when nothing hangs on anything, or when it came to no rest.
    pub furthest: Option<LifeDomain>,
    /// Every loosening, furthest first.
    pub reach: Vec<Reach>,
}

impl UnderRule {
    /// Whether every run under this rule came to rest.
    #[must_use]
    pub fn rests(&self) -> bool {
        self.outcome == Outcome::FixedPoint && self.reach.iter().all(|reach| reach.outcome == Outcome::FixedPoint)
    }
}

/// Each domain loosened in turn, under each rule.
///
/// # Errors
/// Never for pulls and looseners made by this crate; for others when a weight or a start is off its scale.
pub fn loosenings(pulls: &[Pull], looseners: &[Loosener], start: &[f64]) -> Result<Vec<UnderRule>, InsightError> {
    let map = fuzzy_map(pulls, looseners)?;
    Rule::ALL.into_iter().map(|rule| under(&map, rule, start)).collect()
}

/// How a web is run.
pub(super) const fn settings(rule: Rule) -> Settings {
    Settings { tolerance: TOLERANCE, max_steps: MOST_STEPS, stray: STRAY, ..Settings::usual(rule) }
}

fn under(map: &FuzzyMap, rule: Rule, start: &[f64]) -> Result<UnderRule, InsightError> {
    let mut runner = Runner::new(map, settings(rule))?;
    let looseners = LifeDomain::ALL.len();
    let start: Vec<f64> = start.iter().copied().chain([1.0]).collect();
    let outcome = runner.run(&start, &[(looseners, 1.0)])?.outcome;
    let before = runner.state().to_vec();
    let mut reach = Vec::with_capacity(looseners);
    for (place, domain) in LifeDomain::ALL.iter().enumerate() {
        // Where nothing hangs on a domain, nothing comes loose with it; there is nothing to run.
        if map.effects().get(place).is_none_or(Vec::is_empty) {
            reach.push(Reach { domain: *domain, total: 0.0, looser: Vec::new(), outcome });
            continue;
        }
        let ended = runner.run(&before, &[(looseners, 1.0), (place, 0.0)])?;
        let others = LifeDomain::ALL.iter().zip(&before).zip(runner.state()).filter(|((other, _), _)| *other != domain);
        let mut looser: Vec<Looser> = others
            .map(|((other, before), after)| Looser { domain: *other, by: before - after })
            .filter(|looser| looser.by.abs() >= SAME)
            .collect();
        looser.sort_by(|one, other| other.by.total_cmp(&one.by).then(one.domain.cmp(&other.domain)));
        let total = looser.iter().map(|looser| looser.by).sum();
        reach.push(Reach { domain: *domain, total, looser, outcome: ended.outcome });
    }
    reach.sort_by(|one, other| other.total.total_cmp(&one.total).then(one.domain.cmp(&other.domain)));
    let mut under = UnderRule { rule, outcome, furthest: None, reach };
    if under.rests() {
        under.furthest = under.reach.first().filter(|reach| reach.total >= SAME).map(|reach| reach.domain);
    }
    Ok(under)
}
