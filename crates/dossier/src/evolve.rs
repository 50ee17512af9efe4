//! From an event to the next state. Never refuses: what is in the log has happened.

use crate::{Dossier, Event, Stamp};

impl Dossier {
    /// Takes one event in.
    pub fn evolve(&mut self, stamp: &Stamp, event: Event) {
        self.version = stamp.version;
        match event {
            Event::Circle(event) => {
                if matches!(event, crate::circle::Event::Opened { .. }) {
                    self.trajectory.begin(stamp);
                }
                self.evolve_circle(stamp, event);
            }
            Event::Consents(event) => self.consents.evolve(stamp, event),
            Event::Story(event) => self.story.evolve(stamp, event),
            Event::Spiderweb(event) => self.spiderweb.evolve(stamp, event),
            Event::Strengths(event) => self.strengths.evolve(stamp, event),
            Event::Nest(event) => self.nest.evolve(stamp, event),
            Event::Goals(event) => self.goals.evolve(stamp, event),
            Event::Ladder(event) => self.ladders.evolve(stamp, event),
            Event::Contact(event) => self.contacts.evolve(stamp, event),
            Event::Trajectory(event) => self.trajectory.evolve(stamp, event),
            Event::Agreements(event) => self.evolve_agreement(stamp, event),
            Event::Relationship(event) => self.relationship.evolve(stamp, event),
            Event::Roles(event) => self.roles.evolve(stamp, event),
            Event::Reins(event) => self.reins.evolve(stamp, event),
            Event::Rights(event) => self.rights.evolve(stamp, event),
            Event::Research(event) => self.research.evolve(stamp, event),
            Event::Corrections(event) => self.evolve_correction(stamp, event),
            Event::Table(event) => self.evolve_table(stamp, event),
            Event::Network(event) => self.network.evolve(stamp, event),
            Event::Papers(event) => self.papers.evolve(stamp, event),
            Event::Money(event) => self.money.evolve(stamp, event),
        }
    }
}
