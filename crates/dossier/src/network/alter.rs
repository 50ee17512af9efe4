//! Who stands on the map, who knows whom, and since when.

use jiff::civil::Date;
use method::{AlterKind, Support};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Place;
use crate::{AlterId, Candidate, MomentId, Origin, Register, Speaker, Stamp, TieId, Timeline, Wording};

/// What is known of somebody besides the name and the place. No word on whether they do good or harm: people are both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NetworkAbout)]
pub struct About {
    /// Somebody, somebody who died, an animal.
    #[serde(default = "somebody")]
    pub kind: AlterKind,
    /// Whether there is contact with the person.
    #[serde(default = "yes")]
    pub in_touch: bool,
    /// What the person gets from them.
    #[serde(default)]
    #[schema(max_items = 5)]
    pub gets: Vec<Support>,
    /// What the person gives them.
    #[serde(default)]
    #[schema(max_items = 5)]
    pub gives: Vec<Support>,
}

const fn somebody() -> AlterKind {
    AlterKind::Person
}

const fn yes() -> bool {
    true
}

impl Default for About {
    fn default() -> Self {
        Self { kind: somebody(), in_touch: true, gets: Vec::new(), gives: Vec::new() }
    }
}

impl About {
    /// Each kind of support once, in the order of the list.
    pub(super) fn in_order(mut self) -> Self {
        for kinds in [&mut self.gets, &mut self.gives] {
            kinds.sort_unstable();
            kinds.dedup();
        }
        self
    }
}

/// From a day on, somebody or something is there, or no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NetworkTurn)]
pub struct Turn {
    /// From this day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// There, or no longer.
    pub is_there: bool,
    /// Who says so.
    pub origin: Origin,
}

/// Adds a turn, in the order of the days; of two on one day the later one counts.
pub(super) fn turn(turns: &mut Vec<Turn>, is_there: bool, stamp: &Stamp) {
    let place = turns.partition_point(|turn| turn.on <= stamp.happened_on);
    turns.insert(place, Turn { on: stamp.happened_on, is_there, origin: stamp.origin() });
}

/// Somebody on the map; *alter* is what network research calls them, since a contact is a moment here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Alter {
    /// Who.
    pub id: AlterId,
    /// A first name, or whatever stands for it.
    pub name: Wording,
    /// When the name was taken from sight: helpers then see nobody's name here.
    pub veiled: Option<Origin>,
    /// Where they stand, by voice and day.
    pub places: Timeline<Place>,
    /// What is known of them, by voice.
    pub about: Register<About>,
    /// Since when they are on the map, and when no longer.
    pub turns: Vec<Turn>,
    /// Who put them there.
    pub origin: Origin,
    /// When they were taken back, as if never put there.
    pub taken_back: Option<Origin>,
}

impl Alter {
    /// Somebody who came onto the map, there from this day on.
    pub(super) fn new(id: AlterId, name: String, place: Place, about: About, stamp: &Stamp) -> Self {
        let mut places = Timeline::default();
        places.write(place, stamp);
        let mut turns = Vec::new();
        turn(&mut turns, true, stamp);
        Self {
            id,
            name: Wording::new(name, stamp),
            veiled: None,
            places,
            about: Register::new(about, stamp),
            turns,
            origin: stamp.origin(),
            taken_back: None,
        }
    }

    /// What holds of them: as the person says, or both together; else as the last helper says who said something.
    #[must_use]
    pub fn known(&self) -> Option<&Candidate<About>> {
        leading(&self.about)
    }

    /// Whether somebody can be tied to them.
    #[must_use]
    pub fn can_be_tied(&self) -> bool {
        self.known().is_none_or(|about| about.value.kind == AlterKind::Person)
    }
}

/// What the person says, or both together, leads; else what was said last.
fn leading<T: PartialEq>(register: &Register<T>) -> Option<&Candidate<T>> {
    let is_own = |candidate: &&Candidate<T>| is_own(candidate.origin.speaker);
    register.standing.iter().rev().find(is_own).or_else(|| register.standing.last())
}

/// Whether the person says it, alone or together with a helper.
pub(super) fn is_own(speaker: Speaker) -> bool {
    matches!(speaker, Speaker::PARTICIPANT | Speaker::TOGETHER)
}

/// Two people on the map who know each other. Which of them stands first says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Tie {
    /// The tie.
    pub id: TieId,
    /// One.
    pub one: AlterId,
    /// The other.
    pub other: AlterId,
    /// Since when, and when no longer.
    pub turns: Vec<Turn>,
    /// Who says so.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Tie {
    /// Both ends, the smaller first.
    #[must_use]
    pub fn ends(&self) -> (AlterId, AlterId) {
        ends(self.one, self.other)
    }
}

/// Two ends, the smaller first.
pub(super) fn ends(one: AlterId, other: AlterId) -> (AlterId, AlterId) {
    if one <= other { (one, other) } else { (other, one) }
}

/// A day of the map that bears a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NetworkMoment)]
pub struct Moment {
    /// The moment.
    pub id: MomentId,
    /// Its name.
    pub title: Wording,
    /// The day.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// Who named it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}
