//! The coded facts of one dossier. Nothing else of it comes into a set: no words, no days, no ids.

use dossier::Dossier;
use dossier::rights::Value;
use dossier::{Speaker, Timeline};
use jiff::ToSpan;
use jiff::civil::Date;
use method::{HelperRole, LifeDomain, Phase, RelationPair, SeekerPosition};

use crate::{Hierarchies, MEASURES, Measure, OUTCOMES, Pseudonym, QUASI};

/// When a measure is read for the results: where it began, so many months after the dossier was opened, and now.
pub const MILESTONES: [(&str, Option<i64>); 6] = [
    ("begin", None),
    ("month_3", Some(3)),
    ("month_6", Some(6)),
    ("month_12", Some(12)),
    ("month_24", Some(24)),
    ("now", None),
];

/// A dossier as it goes into a set, before it is made less precise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Its name in the study.
    pub pseudonym: Pseudonym,
    /// By what it could be recognised, as codes of the most precise step, in the order of [`QUASI`].
    pub quasi: [u8; QUASI.len()],
    /// What came of it, as codes, in the order of [`crate::outcome_names`].
    pub outcomes: [u8; OUTCOMES],
}

/// All that is read out of one dossier.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// As in [`Row`].
    pub quasi: [u8; QUASI.len()],
    /// As in [`Row`].
    pub outcomes: [u8; OUTCOMES],
    /// Every measure at every one of the [`MILESTONES`].
    pub values: [[Option<f64>; MILESTONES.len()]; MEASURES],
    /// The role pairs that helpers shared with the person, each once.
    pub pairs: Vec<(SeekerPosition, HelperRole)>,
}

impl Facts {
    /// Reads a dossier as it stands on a day; `None` when it was not opened by then, or the attributes are not those of
    /// the code.
    #[must_use]
    pub fn of(dossier: &Dossier, on: Date, hierarchies: &Hierarchies) -> Option<Self> {
        let opened = dossier.trajectory.stretches.first()?.began.on;
        if opened > on {
            return None;
        }
        let words = [age(dossier), household(dossier), region(dossier), months(opened, on), phase(dossier)];
        let quasi = hierarchies.codes(words)?;
        let (mut values, mut outcomes) = ([[None; MILESTONES.len()]; MEASURES], [crate::NOT_SAID; OUTCOMES]);
        let codes = outcomes.chunks_exact_mut(crate::WHEN.len());
        for ((measure, at), codes) in Measure::all().zip(&mut values).zip(codes) {
            let line = Line::of(dossier, measure, on);
            *at = line.milestones(opened, on);
            let coded = [measure.band(line.begin()), measure.band(line.now()), measure.change(line.change())];
            for (code, read) in codes.iter_mut().zip(coded) {
                *code = read;
            }
        }
        Some(Self { quasi, outcomes, values, pairs: pairs(dossier) })
    }

    /// The row of the set.
    #[must_use]
    pub const fn row(&self, pseudonym: Pseudonym) -> Row {
        Row { pseudonym, quasi: self.quasi, outcomes: self.outcomes }
    }

    /// Whether the goals now stand together as was hoped, or better; `None` when nobody said where they stand.
    #[must_use]
    pub fn goals_as_hoped(&self) -> Option<bool> {
        let goals = self.values.first()?;
        goals.last().copied().flatten().map(|score| score >= 50.0)
    }
}

/// The values of a measure by day, oldest first.
struct Line(Vec<(Date, f64)>);

impl Line {
    fn of(dossier: &Dossier, measure: Measure, on: Date) -> Self {
        let mut line = match measure {
            Measure::Goals => {
                insight::goals::over_time(&dossier.goals).into_iter().map(|(day, score)| (day, score.value)).collect()
            }
            Measure::Relation(pair) => relation(dossier, pair),
            Measure::Reins => {
                let there: Vec<_> = dossier.reins.there().map(|held| &held.holds).collect();
                means(&there, |hold| f64::from(hold.value))
            }
            Measure::Web => {
                let there: Vec<_> = dossier.spiderweb.knots.iter().map(|knot| &knot.tightness).collect();
                means(&there, |tightness| f64::from(*tightness))
            }
            Measure::Domain(domain) => domain_line(dossier, domain),
        };
        line.retain(|(day, _)| *day <= on);
        Self(line)
    }

    fn begin(&self) -> Option<f64> {
        self.0.first().map(|(_, value)| *value)
    }

    fn now(&self) -> Option<f64> {
        self.0.last().map(|(_, value)| *value)
    }

    /// From the first day to the last; none when there is only one.
    fn change(&self) -> Option<f64> {
        let ((first, begin), (last, now)) = (self.0.first()?, self.0.last()?);
        (first < last).then_some(now - begin)
    }

    /// At a milestone it is what was said last by then. Who has not come so far, or had said nothing yet, does not count.
    fn milestones(&self, opened: Date, on: Date) -> [Option<f64>; MILESTONES.len()] {
        let mut values = [None; MILESTONES.len()];
        for (value, (name, months)) in values.iter_mut().zip(MILESTONES) {
            *value = match months {
                Some(months) => {
                    let day = opened.saturating_add(months.months());
                    let said = self.0.iter().rev().find(|(said, _)| *said <= day).map(|(_, value)| *value);
                    said.filter(|_| day <= on)
                }
                None if name == "begin" => self.begin(),
                None => self.now(),
            };
        }
        values
    }
}

fn domain_line(dossier: &Dossier, domain: LifeDomain) -> Vec<(Date, f64)> {
    let knot = dossier.spiderweb.knot(domain);
    knot.map_or_else(Vec::new, |knot| means(&[&knot.tightness], |tightness| f64::from(*tightness)))
}

/// What the participant said of the relation, whoever it was with, where it lies open. Of two on one day the later.
fn relation(dossier: &Dossier, pair: RelationPair) -> Vec<(Date, f64)> {
    let mut said: Vec<_> = dossier
        .relationship
        .occasions
        .iter()
        .filter_map(|occasion| {
            let given = occasion.rating.as_ref()?;
            Some((given.origin.on, given.origin.version, f64::from(occasion.said()?.of(pair)?)))
        })
        .collect();
    said.sort_by_key(|(day, version, _)| (*day, *version));
    let mut line: Vec<(Date, f64)> = Vec::new();
    for (day, _, value) in said {
        match line.last_mut().filter(|(last, _)| *last == day) {
            Some((_, known)) => *known = value,
            None => line.push((day, value)),
        }
    }
    line
}

/// The mean of several timelines on each day on which one of them was written: of each what leads by then.
fn means<T: PartialEq>(timelines: &[&Timeline<T>], value: impl Fn(&T) -> f64) -> Vec<(Date, f64)> {
    let mut days: Vec<Date> = timelines.iter().flat_map(|line| line.points.iter().map(|point| point.on)).collect();
    days.sort_unstable();
    days.dedup();
    let on = |day: Date| {
        let (mut sum, mut count) = (0.0, 0.0);
        for said in timelines.iter().filter_map(|line| leading(line, day)) {
            sum += value(said);
            count += 1.0;
        }
        (count > 0.0).then(|| (day, sum / count))
    };
    days.into_iter().filter_map(on).collect()
}

/// What leads at the end of a day: what the person said last, alone or together; else what anybody said last. Voices
/// are never averaged.
fn leading<T: PartialEq>(line: &Timeline<T>, day: Date) -> Option<&T> {
    let newest = |own: bool| {
        let until = line.points.iter().filter(|point| point.on <= day);
        let said = until.filter(|point| !own || matches!(point.speaker, Speaker::PARTICIPANT | Speaker::TOGETHER));
        let newest = said.filter_map(|point| point.value.standing.last());
        newest.max_by_key(|said| (said.origin.on, said.origin.version)).map(|said| &said.value)
    };
    newest(true).or_else(|| newest(false))
}

/// What helpers noted of a moment and chose to share with the person; what they keep to themselves is theirs.
fn pairs(dossier: &Dossier) -> Vec<(SeekerPosition, HelperRole)> {
    let shared = dossier.roles.reflections.iter().filter(|noted| noted.shared.is_some() && noted.taken_back.is_none());
    let mut pairs: Vec<_> = shared.filter_map(|noted| Some((noted.position?, noted.role))).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn said<'a>(dossier: &'a Dossier, fact: &str) -> Option<&'a Value> {
    dossier.rights.to_look_with().into_iter().find(|answer| answer.fact == fact).map(|answer| answer.value)
}

fn age(dossier: &Dossier) -> &'static str {
    match said(dossier, "age") {
        Some(Value::Number(..=24)) => "under_25",
        Some(Value::Number(..=34)) => "25_34",
        Some(Value::Number(..=44)) => "35_44",
        Some(Value::Number(..=54)) => "45_54",
        Some(Value::Number(..=64)) => "55_64",
        Some(Value::Number(_)) => "65_plus",
        _ => "not_said",
    }
}

fn household(dossier: &Dossier) -> &'static str {
    let people = match said(dossier, "people") {
        Some(Value::Number(people)) => Some(*people),
        _ => None,
    };
    let children = match said(dossier, "ages_of_children") {
        Some(Value::Numbers(ages)) => Some(ages.iter().filter(|age| **age < 18).count() as u64),
        _ => None,
    };
    let is_alone = matches!(said(dossier, "single_parent"), Some(Value::YesNo(true)));
    match (people, children) {
        (Some(1), _) => "alone",
        (Some(people), Some(children)) if children > 0 && people <= children + 1 => "alone_with_children",
        (_, Some(children)) if children > 0 && is_alone => "alone_with_children",
        (_, Some(children)) if children > 0 => "more_adults_with_children",
        (Some(_), _) => "more_adults",
        _ => "not_said",
    }
}

fn region(dossier: &Dossier) -> &'static str {
    let Some(Value::Choice(region)) = said(dossier, "region") else { return "not_said" };
    ["flanders", "brussels", "wallonia"].into_iter().find(|known| known == region).unwrap_or("not_said")
}

fn months(opened: Date, on: Date) -> &'static str {
    let reached = |months: i64| opened.saturating_add(months.months()) <= on;
    match () {
        () if reached(24) => "24_plus",
        () if reached(12) => "12_23",
        () if reached(6) => "6_11",
        () if reached(3) => "3_5",
        () => "0_2",
    }
}

fn phase(dossier: &Dossier) -> &'static str {
    let phase: Phase = dossier.trajectory.phase();
    phase.as_str()
}
