//! Where a place leads: one nest opens the way to another.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Nest;
use crate::{NicheId, Origin, Reason, Refusal, Saying, Speaker, Thing, WayId, Wording};

/// One place opens the way to another, as one voice sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Way {
    /// The way.
    pub id: WayId,
    /// The place that opens it.
    pub from: NicheId,
    /// The place to which it leads.
    pub to: NicheId,
    /// How, in own words; may be empty.
    pub words: Wording,
    /// Who sees it, since when.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Nest {
    /// The ways that were not taken back, between places that were not.
    pub fn open_ways(&self) -> impl Iterator<Item = &Way> {
        let is_there = |niche: NicheId| self.there().any(|known| known.id == niche);
        self.ways.iter().filter(move |way| way.taken_back.is_none() && is_there(way.from) && is_there(way.to))
    }

    /// Whether the same voice told the same way anew since this one was taken back.
    pub(crate) fn has_twin(&self, thing: Thing) -> bool {
        let ends = |way: &Way| (way.from, way.to, way.origin.speaker);
        let way = self.ways.iter().find(|way| Thing::Way(way.id) == thing);
        way.is_some_and(|way| self.told().any(|other| other.id != way.id && ends(other) == ends(way)))
    }

    /// May a way be told between these places?
    pub(super) fn may_lead(&self, saying: &Saying, from: NicheId, to: NicheId) -> Result<(), Refusal> {
        if from == to {
            return Err(Refusal::of("to", Reason::SamePlace));
        }
        for (field, niche) in [("from", from), ("to", to)] {
            self.there().find(|known| known.id == niche).ok_or(Refusal::of(field, Reason::NotHere))?;
        }
        let ends = |way: &Way| -> (NicheId, NicheId, Speaker) { (way.from, way.to, way.origin.speaker) };
        if self.told().any(|way| ends(way) == (from, to, saying.speaker())) {
            return Err(Refusal::of("to", Reason::WayThere));
        }
        Ok(())
    }

    fn told(&self) -> impl Iterator<Item = &Way> {
        self.ways.iter().filter(|way| way.taken_back.is_none())
    }
}
