//! From an event of the consents to their next state.

use method::CircleRole;

use super::{BrokenOpen, Consent, Consents, Event, Grant};
use crate::{ConsentId, MemberId, Stamp};

impl Consents {
    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Given { consent, member, grant } => self.give(stamp, consent, member, grant),
            Event::Withdrawn { consent } => {
                let standing = self.given.iter_mut().filter(|given| given.id == consent && given.withdrawn.is_none());
                standing.for_each(|given| given.withdrawn = Some(stamp.origin()));
            }
            Event::Confirmed { consent } => {
                // Who was here before brings a consent with the same id: the one that stands is meant.
                if let Some(given) =
                    self.given.iter_mut().find(|given| given.id == consent && given.withdrawn.is_none())
                {
                    given.confirmed = Some(stamp.origin());
                }
            }
            Event::BrokenOpen { broken_open: id, name, reason, until } => {
                let origin = stamp.origin();
                self.broken_open.push(BrokenOpen { id, by: stamp.actor, name, reason, origin, until, read: None });
            }
            Event::Read { broken_open } => {
                if let Some(time) = self.broken_open.iter_mut().find(|time| time.id == broken_open) {
                    time.read = Some(stamp.origin());
                }
            }
        }
    }

    /// Whoever comes into the circle brings the consent that the person gave; in a log of before there were
    /// consents that was everything.
    pub(crate) fn join(
        &mut self,
        stamp: &Stamp,
        consent: ConsentId,
        member: MemberId,
        role: CircleRole,
        grant: Option<Grant>,
    ) {
        if role != CircleRole::Participant {
            self.give(stamp, consent, member, grant.unwrap_or_else(|| Grant::of_before(role)));
        }
    }

    /// Whoever leaves the circle leaves their consents behind.
    pub(crate) fn leave(&mut self, stamp: &Stamp, member: MemberId) {
        let standing = self.given.iter_mut().filter(|given| given.member == member && given.withdrawn.is_none());
        standing.for_each(|given| given.withdrawn = Some(stamp.origin()));
    }

    fn give(&mut self, stamp: &Stamp, id: ConsentId, member: MemberId, grant: Grant) {
        let given = stamp.origin();
        self.given.push(Consent { id, member, grant, given, confirmed: None, withdrawn: None });
    }
}
