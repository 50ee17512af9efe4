//! Groups in which everybody looks the same from outside, and what came of it in each.
//!
//! Two tables instead of one: who (a row a dossier, with its group) and what (a group, an outcome, how many). Between the
//! two there is only the group. So whoever knows facts of somebody, of either kind and however many, comes to groups,
//! each of at least `k` (Xiao and Tao, *Anatomy*, VLDB 2006). By what somebody could be recognised is said less precisely
//! until the groups are large enough (Samarati and Sweeney 1998), the same step for everybody. In a group an outcome is
//! only told when at least `l` different values of it occur (Machanavajjhala and others 2007) and no value is that of
//! more than four in five (Wong and others 2006).

use std::collections::BTreeMap;

use crate::{BANDS, Hierarchies, OUTCOMES, Pseudonym, QUASI, ResearchError, Row};

/// Of ten in a group, so many at most may share one value for the outcome to be told.
const MOST_IN_TEN: u64 = 8;
/// What it costs to leave a dossier out, beside losing every attribute: its yes would count for nothing.
const LEFT_OUT: u64 = 3 * 1000 * QUASI.len() as u64;
/// How many combinations of steps are looked at for their outcomes, of those that lose least from outside.
const LOOKED_AT: usize = 12;

/// How sure it must be that nobody is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Settings {
    /// The fewest dossiers in a group.
    pub k: u32,
    /// The fewest different values of an outcome in a group.
    pub l: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { k: 10, l: 2 }
    }
}

impl Settings {
    /// The same, when they protect.
    ///
    /// # Errors
    /// [`ResearchError::Setting`] with the field.
    pub const fn checked(self) -> Result<Self, ResearchError> {
        if self.k < 5 || self.k > 10_000 {
            return Err(ResearchError::Setting { field: "k", value: self.k as u64, min: 5, max: 10_000 });
        }
        if self.l < 2 || self.l > 4 {
            return Err(ResearchError::Setting { field: "l", value: self.l as u64, min: 2, max: 4 });
        }
        Ok(self)
    }
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// What they all are from outside, as codes of the step of each attribute.
    pub quasi: [u8; QUASI.len()],
    /// Who is in it, by name in the study, sorted.
    pub members: Vec<Pseudonym>,
    /// How many of them have each value of an outcome, in the order of [`crate::outcome_names`]; `None` when that is not
    /// told.
    pub outcomes: Vec<Option<[u32; BANDS.len()]>>,
}

/// What goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// How sure it had to be.
    pub settings: Settings,
    /// The step of each attribute, in the order of [`QUASI`].
    pub steps: [usize; QUASI.len()],
    /// The groups, by what they are from outside.
    pub classes: Vec<Class>,
    /// How many said yes.
    pub said_yes: usize,
    /// How many of those are left out, because they would stand in a group that is too small.
    pub left_out: usize,
}

impl Published {
    /// How many are in it.
    #[must_use]
    pub const fn dossiers(&self) -> usize {
        self.said_yes - self.left_out
    }

    /// In how many groups an outcome is not told.
    #[must_use]
    pub fn withheld(&self, outcome: usize) -> usize {
        self.classes.iter().filter(|class| class.outcomes.get(outcome).is_some_and(Option::is_none)).count()
    }
}

type Key = [u8; QUASI.len()];
type Steps = [usize; QUASI.len()];
type Counts = [[u32; BANDS.len()]; OUTCOMES];

/// Makes the groups that lose least. The same rows give the same set, in whichever order they come.
///
/// # Errors
/// [`ResearchError::Setting`] for settings that protect nobody.
pub fn publish(rows: &[Row], hierarchies: &Hierarchies, settings: Settings) -> Result<Published, ResearchError> {
    let settings = settings.checked()?;
    let mut alike: BTreeMap<Key, (u32, Box<Counts>)> = BTreeMap::new();
    for row in rows {
        let (count, counts) = alike.entry(row.quasi).or_insert_with(|| (0, Box::new([[0; BANDS.len()]; OUTCOMES])));
        *count += 1;
        for (counted, code) in counts.iter_mut().zip(row.outcomes) {
            if let Some(count) = counted.get_mut(usize::from(code)) {
                *count += 1;
            }
        }
    }
    let mut found: Vec<(u64, Steps)> = hierarchies
        .combinations()
        .into_iter()
        .map(|steps| (outside(&alike, hierarchies, settings, steps), steps))
        .collect();
    found.sort_unstable();
    found.truncate(LOOKED_AT);
    let cheapest = found
        .into_iter()
        .map(|(cost, steps)| (cost + inside(&joined(&alike, hierarchies, steps), settings), steps))
        .min();
    let steps = cheapest.map_or([0; QUASI.len()], |(_, steps)| steps);
    Ok(grouped(rows, &joined(&alike, hierarchies, steps), hierarchies, settings, steps))
}

/// What is lost from outside at these steps.
fn outside(
    alike: &BTreeMap<Key, (u32, Box<Counts>)>,
    hierarchies: &Hierarchies,
    settings: Settings,
    steps: Steps,
) -> u64 {
    let mut sizes: BTreeMap<Key, (u64, u64)> = BTreeMap::new();
    for (key, (count, _)) in alike {
        let (size, lost) = sizes.entry(hierarchies.at(steps, *key)).or_default();
        *size += u64::from(*count);
        *lost += u64::from(*count) * hierarchies.loss(steps, *key);
    }
    let cost = |(size, lost): &(u64, u64)| if *size < u64::from(settings.k) { size * LEFT_OUT } else { *lost };
    sizes.values().map(cost).sum()
}

fn joined(
    alike: &BTreeMap<Key, (u32, Box<Counts>)>,
    hierarchies: &Hierarchies,
    steps: Steps,
) -> BTreeMap<Key, (u32, Box<Counts>)> {
    let mut groups: BTreeMap<Key, (u32, Box<Counts>)> = BTreeMap::new();
    for (key, (count, counts)) in alike {
        let empty = || (0, Box::new([[0; BANDS.len()]; OUTCOMES]));
        let (size, group) = groups.entry(hierarchies.at(steps, *key)).or_insert_with(empty);
        *size += count;
        for (sum, more) in group.iter_mut().flatten().zip(counts.iter().flatten()) {
            *sum += more;
        }
    }
    groups
}

/// What is lost of the outcomes of the groups that are large enough.
fn inside(groups: &BTreeMap<Key, (u32, Box<Counts>)>, settings: Settings) -> u64 {
    let large = groups.values().filter(|(size, _)| *size >= settings.k);
    large
        .map(|(size, counts)| {
            let withheld = counts.iter().filter(|counted| !may_tell(counted, settings)).count() as u64;
            u64::from(*size) * withheld * LEFT_OUT / OUTCOMES as u64
        })
        .sum()
}

fn may_tell(counted: &[u32; BANDS.len()], settings: Settings) -> bool {
    let values = counted.iter().filter(|count| **count > 0).count();
    let all: u64 = counted.iter().copied().map(u64::from).sum();
    let most = counted.iter().copied().max().map_or(0, u64::from);
    values >= settings.l as usize && most * 10 <= all * MOST_IN_TEN
}

fn grouped(
    rows: &[Row],
    groups: &BTreeMap<Key, (u32, Box<Counts>)>,
    hierarchies: &Hierarchies,
    settings: Settings,
    steps: Steps,
) -> Published {
    let mut members: BTreeMap<Key, Vec<Pseudonym>> = BTreeMap::new();
    for row in rows {
        members.entry(hierarchies.at(steps, row.quasi)).or_default().push(row.pseudonym);
    }
    let mut classes = Vec::new();
    for (key, (size, counts)) in groups.iter().filter(|(_, (size, _))| *size >= settings.k) {
        let mut members = members.remove(key).unwrap_or_default();
        members.sort_unstable();
        debug_assert_eq!(members.len(), *size as usize);
        let outcomes = counts.iter().map(|counted| may_tell(counted, settings).then_some(*counted)).collect();
        classes.push(Class { quasi: *key, members, outcomes });
    }
    let left_out = members.values().map(Vec::len).sum();
    Published { settings, steps, classes, said_yes: rows.len(), left_out }
}
