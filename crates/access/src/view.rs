//! What somebody gets to see: the dossier less what is not for their eyes.

mod seen;

use std::sync::{Arc, Mutex, PoisonError};

use dossier::{Dossier, MemberId, Shared};
use method::Parts;

use crate::Permit;

use seen::{Before, by_helper, by_participant, narrowed};

/// A dossier as the holder of a permit sees it. Only this crate makes one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct View {
    /// What they see.
    pub dossier: Arc<Dossier>,
    /// Why they may.
    pub permit: Permit,
}

impl View {
    /// The same, to be taken out of here: without the reflections of helpers, which stay in the room under nobody's
    /// name but their own.
    #[must_use]
    pub fn to_take_out(mut self) -> Self {
        if !self.dossier.roles.reflections.is_empty() {
            Arc::make_mut(&mut self.dossier).roles = Shared::default();
        }
        self
    }
}

/// The faces of a dossier that were asked for, made once; and those of the state before, which lend what still stands.
#[derive(Debug, Default)]
pub(crate) struct Views(Mutex<Faces>);

#[derive(Debug, Clone, Default)]
struct Faces {
    now: Vec<Known>,
    before: Vec<Known>,
    /// With only the parts that a screen shows.
    narrowed: Vec<(Face, Parts, Arc<Dossier>)>,
}

/// A face that was made, and what it was made of.
#[derive(Debug, Clone)]
struct Known {
    face: Face,
    truth: Dossier,
    seen: Arc<Dossier>,
}

/// Whose eyes. Two members with the same parts see the same, but each only their own consents, reflections and compass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Face {
    Participant,
    /// A guide who may see, at the table, who else is in the circle and for what.
    Managing(MemberId, Parts),
    Member(MemberId, Parts),
}

impl Face {
    const fn of(permit: &Permit) -> Self {
        if permit.is_participant() {
            Self::Participant
        } else if permit.manages_circle {
            Self::Managing(permit.actor, permit.reads)
        } else {
            Self::Member(permit.actor, permit.reads)
        }
    }

    /// What these eyes see.
    fn seen(self, truth: &Dossier, before: Option<&Known>) -> Dossier {
        let before = before.map(|known| Before { truth: &known.truth, seen: &known.seen });
        match self {
            Self::Participant => by_participant(truth, before),
            Self::Managing(member, reads) => by_helper(truth, before, member, reads),
            Self::Member(member, reads) => {
                let mut seen = by_helper(truth, before, member, reads);
                seen.consents.given.retain(|given| given.member == member);
                seen.consents.broken_open.clear();
                seen
            }
        }
    }
}

impl Views {
    /// The faces of what follows: none was made yet, and those of now lend what still stands.
    pub(crate) fn followed(&self) -> Self {
        let faces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let lent = |known: &&Known| faces.now.iter().all(|made| made.face != known.face);
        let before = faces.now.iter().chain(faces.before.iter().filter(lent)).cloned().collect();
        Self(Mutex::new(Faces { before, ..Faces::default() }))
    }

    /// What the holder of the permit sees of `truth`.
    pub(crate) fn for_permit(&self, truth: &Dossier, permit: Permit) -> View {
        let mut faces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let dossier = faces.shown(truth, Face::of(&permit), &permit);
        View { dossier, permit }
    }
}

impl Faces {
    fn shown(&mut self, truth: &Dossier, face: Face, permit: &Permit) -> Arc<Dossier> {
        if face == Face::Participant || permit.shows == permit.reads {
            return self.whole(truth, face);
        }
        let known = self.narrowed.iter().find(|(known, shows, _)| (*known, *shows) == (face, permit.shows));
        if let Some((_, _, seen)) = known {
            return Arc::clone(seen);
        }
        let seen = Arc::new(narrowed(&self.whole(truth, face), permit.shows));
        self.narrowed.push((face, permit.shows, Arc::clone(&seen)));
        seen
    }

    fn whole(&mut self, truth: &Dossier, face: Face) -> Arc<Dossier> {
        if let Some(known) = self.now.iter().find(|known| known.face == face) {
            return Arc::clone(&known.seen);
        }
        let place = self.before.iter().position(|known| known.face == face);
        let before = place.map(|place| self.before.swap_remove(place));
        let seen = Arc::new(face.seen(truth, before.as_ref()));
        self.now.push(Known { face, truth: truth.clone(), seen: Arc::clone(&seen) });
        seen
    }
}
