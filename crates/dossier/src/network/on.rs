//! The map on a day: any day can be folded.

use std::collections::HashSet;

use jiff::civil::Date;

use super::alter::{ends, is_own};
use super::{Alter, Network, Place, Tie, Turn};
use crate::{AlterId, Origin, Point};

/// Somebody, and where they stand.
#[derive(Debug, Clone, Copy)]
pub struct Stands<'a> {
    /// Who.
    pub alter: &'a Alter,
    /// Where.
    pub place: Place,
}

/// The map on a day.
#[derive(Debug, Clone, Default)]
pub struct MapOn<'a> {
    /// Who stands on it, in the order in which they came.
    pub people: Vec<Stands<'a>>,
    /// The ties between them, each pair once.
    pub ties: Vec<&'a Tie>,
}

impl MapOn<'_> {
    /// Where somebody stands.
    #[must_use]
    pub fn place_of(&self, alter: AlterId) -> Option<Place> {
        self.people.iter().find(|stands| stands.alter.id == alter).map(|stands| stands.place)
    }
}

impl Network {
    /// Whether what made this still counts: an imported file that was taken back no longer does, nor what it brought.
    #[must_use]
    pub fn counts(&self, origin: &Origin) -> bool {
        !self.files.iter().any(|file| file.taken_back.is_some() && file.origin.version == origin.version)
    }

    /// Everybody who was not taken back, also who is no longer on the map.
    pub fn people(&self) -> impl Iterator<Item = &Alter> {
        self.alters.iter().filter(|alter| alter.taken_back.is_none() && self.counts(&alter.origin))
    }

    /// Somebody who was not taken back.
    #[must_use]
    pub fn alter(&self, id: AlterId) -> Option<&Alter> {
        self.people().find(|alter| alter.id == id)
    }

    /// The map on a day.
    #[must_use]
    pub fn on(&self, day: Date) -> MapOn<'_> {
        let stands = |alter| self.place_on(alter, day).map(|place| Stands { alter, place });
        let people: Vec<_> =
            self.people().filter(|alter| self.is_there(&alter.turns, day)).filter_map(stands).collect();
        let known: HashSet<AlterId> = people.iter().map(|stands| stands.alter.id).collect();
        let mut pairs = HashSet::new();
        let mut ties: Vec<_> = self.ties.iter().filter(|tie| self.is_tied(tie, day)).collect();
        ties.retain(|tie| known.contains(&tie.one) && known.contains(&tie.other) && pairs.insert(tie.ends()));
        MapOn { people, ties }
    }

    /// Where somebody stands on a day: as the person said last until then, or both together; else as a helper did.
    #[must_use]
    pub fn place_on(&self, alter: &Alter, day: Date) -> Option<Place> {
        let until = || alter.places.points.iter().rev().filter(|point| point.on <= day);
        let place = |point: &Point<Place>| {
            point.value.standing.iter().rev().find(|candidate| self.counts(&candidate.origin)).map(|c| c.value)
        };
        let own = until().filter(|point| is_own(point.speaker)).find_map(place);
        own.or_else(|| until().find_map(place))
    }

    /// The tie between two on a day.
    #[must_use]
    pub fn tie_on(&self, one: AlterId, other: AlterId, day: Date) -> Option<&Tie> {
        self.ties.iter().find(|tie| tie.ends() == ends(one, other) && self.is_tied(tie, day))
    }

    /// The days on which the map changed or was given a name, oldest first.
    #[must_use]
    pub fn days(&self) -> Vec<Date> {
        let is_there = |taken_back: &Option<Origin>, origin: &Origin| taken_back.is_none() && self.counts(origin);
        let counted = |turns: &[Turn]| -> Vec<Date> {
            turns.iter().filter(|turn| self.counts(&turn.origin)).map(|turn| turn.on).collect()
        };
        let mut days: Vec<Date> = self.people().flat_map(|alter| counted(&alter.turns)).collect();
        days.extend(self.people().flat_map(|alter| alter.places.points.iter().map(|point| point.on)));
        let ties = self.ties.iter().filter(|tie| is_there(&tie.taken_back, &tie.origin));
        days.extend(ties.flat_map(|tie| counted(&tie.turns)));
        days.extend(self.named().map(|moment| moment.on));
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The days that bear a name, in the order in which they were named.
    pub fn named(&self) -> impl Iterator<Item = &super::Moment> {
        self.moments.iter().filter(|moment| moment.taken_back.is_none() && self.counts(&moment.origin))
    }

    pub(super) fn is_there(&self, turns: &[Turn], day: Date) -> bool {
        let last = turns.iter().rev().find(|turn| turn.on <= day && self.counts(&turn.origin));
        last.is_some_and(|turn| turn.is_there)
    }

    fn is_tied(&self, tie: &Tie, day: Date) -> bool {
        tie.taken_back.is_none() && self.counts(&tie.origin) && self.is_there(&tie.turns, day)
    }
}
