//! What is read out of the set right away: every measure over time, with how sure it is. Counted while dossiers pass
//! by; nothing of a dossier stays.

use receipt::Receipt;
use serde::Serialize;

use crate::interval::{Interval, mean_interval, share_interval};
use crate::role_pairs::Pairs;
use crate::{Facts, MEASURES, MILESTONES, Measure, NOT_SAID, WHEN};

/// Count, mean and spread of values that pass by (Welford 1962).
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Tally {
    count: u64,
    mean: f64,
    squares: f64,
}

impl Tally {
    /// One more.
    pub fn take(&mut self, value: f64) {
        self.count += 1;
        let before = value - self.mean;
        self.mean += before / self.count as f64;
        self.squares += before * (value - self.mean);
    }

    /// How many.
    #[must_use]
    pub const fn count(self) -> u64 {
        self.count
    }
}

/// One line of the results.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reading {
    /// Of which measure.
    pub measure: String,
    /// When: a milestone, or `change` from begin to now of those who have both.
    pub at: &'static str,
    /// What kind of number: `mean`, or `share`.
    pub kind: &'static str,
    /// Of how many dossiers; none when that is too few to say.
    pub dossiers: Option<u64>,
    /// The number with how sure it is; none when there are too few to say.
    pub interval: Option<Interval>,
    /// Where it comes from.
    pub receipt: Option<Receipt>,
}

/// Everything that is counted while dossiers pass by.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    at: [[Tally; MILESTONES.len()]; MEASURES],
    change: [Tally; MEASURES],
    as_hoped: u64,
    with_goals: u64,
    /// The role pairs.
    pub pairs: Pairs,
}

impl Results {
    /// Counts one dossier.
    pub fn take(&mut self, facts: &Facts) {
        let changed = facts.outcomes.chunks_exact(WHEN.len()).map(|codes| codes.last() != Some(&NOT_SAID));
        let all = self.at.iter_mut().zip(&mut self.change).zip(&facts.values).zip(changed);
        for (((tallies, change), values), has_changed) in all {
            for (tally, value) in tallies.iter_mut().zip(values) {
                if let Some(value) = value {
                    tally.take(*value);
                }
            }
            // Said once is no change.
            if let (true, Some(Some(begin)), Some(Some(now))) = (has_changed, values.first(), values.last()) {
                change.take(now - begin);
            }
        }
        if let Some(hoped) = facts.goals_as_hoped() {
            self.with_goals += 1;
            self.as_hoped += u64::from(hoped);
            self.pairs.take(&facts.pairs, hoped);
        }
    }

    /// The results; where fewer than `fewest` dossiers say something, nothing is told.
    #[must_use]
    pub fn readings(&self, fewest: u32) -> Vec<Reading> {
        let mut readings = Vec::new();
        for ((measure, tallies), change) in Measure::all().zip(&self.at).zip(&self.change) {
            let named = MILESTONES.iter().map(|(name, _)| *name).zip(tallies).chain([("change", change)]);
            readings.extend(named.map(|(at, tally)| mean(measure.name(), at, *tally, fewest)));
        }
        let told = share_interval(self.as_hoped, self.with_goals).filter(|_| self.with_goals >= u64::from(fewest));
        readings.push(Reading {
            measure: "goals_as_hoped".to_owned(),
            at: "now",
            kind: "share",
            dossiers: told.as_ref().map(|_| self.with_goals),
            interval: told.as_ref().map(|computed| computed.value),
            receipt: told.map(|computed| computed.receipt),
        });
        readings
    }
}

fn mean(measure: String, at: &'static str, tally: Tally, fewest: u32) -> Reading {
    let told = mean_interval(tally.count, tally.mean, tally.squares).filter(|_| tally.count >= u64::from(fewest));
    Reading {
        measure,
        at,
        kind: "mean",
        dossiers: told.as_ref().map(|_| tally.count),
        interval: told.as_ref().map(|computed| computed.value),
        receipt: told.map(|computed| computed.receipt),
    }
}
