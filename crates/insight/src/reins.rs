//! The reins: who holds them in each task, and how they were given back.

use std::collections::BTreeMap;

pub use dossier::reins::OWN;
use jiff::civil::Date;
use method::Voice;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::within;
use crate::{Formula, InsightError, Receipt};

const FORMULA: Formula = Formula {
    name: "reins.given_back",
    version: 1,
    text: "by task and voice: given back = newest - first, on 0 (the guide alone) ... 4 (the person alone). Over all \
           tasks of a voice: the mean of those; on a day: the mean over the tasks known by then of their newest value",
    source: "Bind-Kracht, breed kader: terug geven autonomie, zelfregie",
    source_date: "2004",
};

/// Who holds the reins of a task, as one voice says on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReinsReadHold)]
pub struct Hold {
    /// The task: letters, creditors, landlord, school …
    pub task: String,
    /// Who says it.
    pub voice: Voice,
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// 0 the guide alone … 4 the person alone.
    #[schema(minimum = 0, maximum = 4)]
    pub value: u8,
}

/// What was said in a dossier, task by task; `name` says how a task is called. Of what one voice said twice for a day
/// the newest counts.
#[must_use]
pub fn holds(reins: &dossier::reins::Reins, name: impl Fn(dossier::reins::Task) -> String) -> Vec<Hold> {
    let mut holds = Vec::new();
    for held in reins.there() {
        for point in &held.holds.points {
            let Some(hold) = point.value.value() else { continue };
            holds.push(Hold { task: name(held.task), voice: point.speaker.voice, on: point.on, value: hold.value });
        }
    }
    holds
}

/// One task to one voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ReinsReadTask)]
pub struct Task {
    /// The task.
    pub task: String,
    /// Who says it.
    pub voice: Voice,
    /// The values by day, oldest first; of two on one day the one that was given last.
    #[schema(value_type = Vec<(String, u8)>)]
    pub line: Vec<(Date, u8)>,
    /// How much was given back since the first day; below 0 when the guide took over.
    pub given_back: i8,
    /// The days on which the guide took over, wholly or in part.
    #[schema(value_type = Vec<String>)]
    pub taken_over: Vec<Date>,
}

/// All tasks to one voice.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = ReinsLine)]
pub struct Line {
    /// Who says it.
    pub voice: Voice,
    /// The mean over the tasks that were known by then, by day.
    #[schema(value_type = Vec<(String, f64)>)]
    pub means: Vec<(Date, f64)>,
    /// How much was given back on average over the tasks that were looked at twice; none when none was.
    pub given_back: Option<f64>,
}

/// The reins over time.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[schema(as = ReinsRead)]
pub struct Reins {
    /// By task, then voice.
    pub tasks: Vec<Task>,
    /// By voice.
    pub lines: Vec<Line>,
    /// Where this comes from.
    pub receipt: Receipt,
}

/// Reads the reins.
///
/// # Errors
/// When a value is not on the scale.
pub fn reins(holds: &[Hold]) -> Result<Reins, InsightError> {
    let mut by_task: BTreeMap<(&str, Voice), BTreeMap<Date, u8>> = BTreeMap::new();
    for (nth, hold) in holds.iter().enumerate() {
        within(|| format!("holds[{nth}].value"), f64::from(hold.value), 0.0, f64::from(OWN))?;
        by_task.entry((&hold.task, hold.voice)).or_default().insert(hold.on, hold.value);
    }
    let tasks: Vec<Task> = by_task
        .into_iter()
        .map(|((task, voice), line)| {
            let line: Vec<(Date, u8)> = line.into_iter().collect();
            let value = |point: Option<&(Date, u8)>| point.map_or(0, |(_, value)| value.cast_signed());
            let given_back = value(line.last()) - value(line.first());
            let falls = line.iter().zip(line.iter().skip(1)).filter(|((_, before), (_, after))| after < before);
            let taken_over = falls.map(|(_, (on, _))| *on).collect();
            Task { task: task.to_owned(), voice, line, given_back, taken_over }
        })
        .collect();
    let lines = Voice::ALL.iter().filter_map(|voice| line(&tasks, *voice)).collect();
    Ok(Reins { tasks, lines, receipt: Receipt::of(&FORMULA).with("holds", holds) })
}

fn line(tasks: &[Task], voice: Voice) -> Option<Line> {
    let tasks: Vec<&Task> = tasks.iter().filter(|task| task.voice == voice).collect();
    let mut days: Vec<Date> = tasks.iter().flat_map(|task| task.line.iter().map(|(on, _)| *on)).collect();
    days.sort_unstable();
    days.dedup();
    let newest =
        |task: &&Task, day: Date| task.line.iter().rev().find(|(on, _)| *on <= day).map(|(_, value)| f64::from(*value));
    let at = |day: Date| mean(tasks.iter().filter_map(|task| newest(task, day))).map(|mean| (day, mean));
    let twice = tasks.iter().filter(|task| task.line.len() > 1).map(|task| f64::from(task.given_back));
    let given_back = mean(twice);
    let means: Vec<(Date, f64)> = days.into_iter().filter_map(at).collect();
    (!means.is_empty()).then_some(Line { voice, means, given_back })
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}
