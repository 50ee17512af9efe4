//! Values by voice and date: what the web, a niche or a goal was like, and is.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::unsaid::Written;
use crate::{Register, Speaker, Stamp};

/// The value of one voice for one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Point<T> {
    /// Who says it.
    pub speaker: Speaker,
    /// For which day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// The value or values.
    pub value: Register<T>,
}

/// All values of a field, by day, then in the order in which they came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Timeline<T> {
    /// The points, oldest day first.
    pub points: Vec<Point<T>>,
    /// Points of which nothing stands any more: who wrote them withdrew them.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Point<T>>,
}

impl<T> Default for Timeline<T> {
    fn default() -> Self {
        Self { points: Vec::new(), withdrawn: Vec::new() }
    }
}

impl<T: PartialEq> Timeline<T> {
    /// Writes the value of a voice for a day.
    pub fn write(&mut self, value: T, stamp: &Stamp) {
        let (speaker, on) = (stamp.speaker(), stamp.happened_on);
        if let Some(point) = self.points.iter_mut().find(|point| point.speaker == speaker && point.on == on) {
            point.value.write(value, stamp);
            return;
        }
        let place = self.points.partition_point(|point| point.on <= on);
        self.points.insert(place, Point { speaker, on, value: Register::new(value, stamp) });
    }

    /// Withdraws what was written, where it stands; how many values that were. A day of which nothing stands any more
    /// is no longer on the line.
    pub(crate) fn unsay(&mut self, written: &Written) -> usize {
        let values = self.points.iter_mut().map(|point| usize::from(point.value.unsay(written))).sum();
        if values > 0 {
            let points = std::mem::take(&mut self.points).into_iter();
            let (stand, withdrawn): (Vec<_>, Vec<_>) = points.partition(|point| !point.value.standing.is_empty());
            self.points = stand;
            self.withdrawn.extend(withdrawn);
        }
        values
    }

    /// Leaves only what stands: neither what stood before nor what was withdrawn.
    pub fn keep_what_stands(&mut self) {
        self.points.iter_mut().for_each(|point| point.value.keep_what_stands());
        self.withdrawn.clear();
    }

    /// The newest point of a voice.
    pub fn newest(&self, speaker: Speaker) -> Option<&Point<T>> {
        self.points.iter().rev().find(|point| point.speaker == speaker)
    }

    /// The oldest point of a voice.
    pub fn oldest(&self, speaker: Speaker) -> Option<&Point<T>> {
        self.points.iter().find(|point| point.speaker == speaker)
    }

    /// The newest value of a voice.
    pub fn value(&self, speaker: Speaker) -> Option<&T> {
        self.newest(speaker).and_then(|point| point.value.value())
    }

    /// Who has said something here, in the order in which they first did.
    pub fn speakers(&self) -> Vec<Speaker> {
        let mut speakers = Vec::new();
        for point in &self.points {
            if !speakers.contains(&point.speaker) {
                speakers.push(point.speaker);
            }
        }
        speakers
    }

    /// The points about which somebody has to say which value stands.
    pub fn contested(&self) -> impl Iterator<Item = &Point<T>> {
        self.points.iter().filter(|point| point.value.is_contested())
    }
}
