//! Running a map. Everything that is needed is laid out once; the steps themselves allocate nothing.

use super::chaos::drifts_apart;
use super::sigmoid::sigmoid;
use super::{FuzzyMap, Outcome, Rule, Settings, Transfer, Unrest};
use crate::InsightError;
use crate::error::within;

/// A thousandth of the tolerance: how near a run must come to an earlier place to be called back there, and how small
/// a change must be while the map is tried again on a place that seems to stand still.
const FINER: f64 = 0.001;
/// What rounding leaves of a sum that is nothing, such as 0.1 + 0.2 − 0.3; a step function must not jump on it.
const ROUNDING: f64 = 1e-12;

/// Where a run ended; the concepts themselves stand in [`Runner::state`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ended {
    /// How.
    pub outcome: Outcome,
    /// After how many steps.
    pub steps: usize,
    /// The largest change of any concept when the map is applied once more.
    pub residual: f64,
}

/// A map, its settings, and the room to run it in again and again.
#[derive(Debug)]
pub struct Runner<'a> {
    map: &'a FuzzyMap,
    settings: Settings,
    clamps: Vec<(usize, f64)>,
    state: Vec<f64>,
    next: Vec<f64>,
    anchor: Vec<f64>,
    probe: Vec<f64>,
}

impl<'a> Runner<'a> {
    /// Room for runs of this map.
    ///
    /// # Errors
    /// When a setting lies outside its range.
    pub fn new(map: &'a FuzzyMap, settings: Settings) -> Result<Self, InsightError> {
        settings.check()?;
        let room = || vec![0.0; map.size()];
        let clamps = Vec::with_capacity(map.size());
        Ok(Self { map, settings, clamps, state: room(), next: room(), anchor: room(), probe: room() })
    }

    /// Where the last run ended.
    #[must_use]
    pub fn state(&self) -> &[f64] {
        &self.state
    }

    /// Runs from this start, with these concepts held at these values all along.
    ///
    /// # Errors
    /// When the start has another length than the map, a value lies off the scale of the transfer function, or a
    /// concept is held that is not there.
    pub fn run(&mut self, start: &[f64], clamps: &[(usize, f64)]) -> Result<Ended, InsightError> {
        let (size, lowest) = (self.map.size(), self.settings.transfer.lowest());
        if start.len() != size {
            return Err(InsightError::WrongLength { field: "start".to_owned(), has: start.len(), needs: size });
        }
        for (concept, value) in start.iter().enumerate() {
            within(|| format!("start[{concept}]"), *value, lowest, 1.0)?;
        }
        for (concept, value) in clamps {
            if *concept >= size {
                return Err(InsightError::NotThere { field: "clamp".to_owned(), name: format!("concept {concept}") });
            }
            within(|| format!("clamp.{concept}"), *value, lowest, 1.0)?;
        }
        self.clamps.clear();
        self.clamps.extend_from_slice(clamps);
        self.state.copy_from_slice(start);
        hold(&mut self.state, &self.clamps);
        Ok(self.go())
    }

    fn go(&mut self) -> Ended {
        let Settings { transfer, tolerance, max_steps, .. } = self.settings;
        // Brent: the place to come back to is set anew after 1, 2, 4, 8 … steps.
        self.anchor.copy_from_slice(&self.state);
        let (mut until, mut since) = (1_usize, 0_usize);
        for steps in 1..=max_steps {
            let change = self.step();
            if change <= tolerance {
                let residual = self.residual();
                let stays = transfer.is_stepwise() || self.stays();
                let outcome = if stays { Outcome::FixedPoint } else { Outcome::NotConverged { why: Unrest::Creeping } };
                return Ended { outcome, steps, residual };
            }
            since += 1;
            if since > 1 && farthest(&self.state, &self.anchor) <= tolerance * FINER {
                return Ended { outcome: Outcome::Cycle { length: since }, steps, residual: self.residual() };
            }
            if since == until {
                self.anchor.copy_from_slice(&self.state);
                (until, since) = (until * 2, 0);
            }
        }
        let residual = self.residual();
        let chaotic = !transfer.is_stepwise() && {
            self.anchor.copy_from_slice(&self.state);
            self.probe.copy_from_slice(&self.state);
            let (map, settings, clamps) = (self.map, &self.settings, &self.clamps);
            drifts_apart(&mut self.anchor, &mut self.probe, &mut self.next, |from, to| {
                apply(map, settings, clamps, from, to);
            })
        };
        let why = if chaotic { Unrest::Chaotic } else { Unrest::StepLimit };
        Ended { outcome: Outcome::NotConverged { why }, steps: max_steps, residual }
    }

    /// One step; the largest change.
    fn step(&mut self) -> f64 {
        apply(self.map, &self.settings, &self.clamps, &self.state, &mut self.next);
        std::mem::swap(&mut self.state, &mut self.next);
        farthest(&self.state, &self.next)
    }

    fn residual(&mut self) -> f64 {
        apply(self.map, &self.settings, &self.clamps, &self.state, &mut self.next);
        farthest(&self.state, &self.next)
    }

    /// Whether the map, applied again and again, stays near where the run stopped. A change that
    /// is small is not enough: the rescaled rule can creep on for a hundred steps.
    fn stays(&mut self) -> bool {
        let Settings { tolerance, max_steps, stray, .. } = self.settings;
        let near = tolerance.max(stray);
        self.probe.copy_from_slice(&self.state);
        for _ in 0..max_steps {
            apply(self.map, &self.settings, &self.clamps, &self.probe, &mut self.next);
            std::mem::swap(&mut self.probe, &mut self.next);
            if farthest(&self.probe, &self.state) > near {
                return false;
            }
            if farthest(&self.probe, &self.next) <= near * FINER {
                return true;
            }
        }
        true
    }
}

/// Applies the map once.
fn apply(map: &FuzzyMap, settings: &Settings, clamps: &[(usize, f64)], from: &[f64], to: &mut [f64]) {
    match settings.rule {
        Rule::Kosko => to.fill(0.0),
        Rule::Modified => to.copy_from_slice(from),
        Rule::Rescaled => to.iter_mut().zip(from).for_each(|(to, from)| *to = 2.0 * from - 1.0),
    }
    let rescaled = settings.rule == Rule::Rescaled;
    for (cause, effects) in from.iter().zip(map.effects()) {
        let pull = if rescaled { 2.0 * cause - 1.0 } else { *cause };
        for (effect, weight) in effects {
            if let Some(sum) = to.get_mut(*effect) {
                *sum += pull * weight;
            }
        }
    }
    let slope = settings.slope;
    match settings.transfer {
        Transfer::Sigmoid => sigmoid(to, slope),
        Transfer::Tanh => to.iter_mut().for_each(|x| *x = (slope * *x).tanh()),
        Transfer::Bivalent => to.iter_mut().for_each(|x| *x = if *x > ROUNDING { 1.0 } else { 0.0 }),
        Transfer::Trivalent => to.iter_mut().for_each(|x| *x = if x.abs() <= ROUNDING { 0.0 } else { x.signum() }),
    }
    hold(to, clamps);
}

fn hold(state: &mut [f64], clamps: &[(usize, f64)]) {
    for (concept, value) in clamps {
        if let Some(place) = state.get_mut(*concept) {
            *place = *value;
        }
    }
}

fn farthest(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).fold(0.0, |far, (one, other)| f64::max(far, (one - other).abs()))
}
