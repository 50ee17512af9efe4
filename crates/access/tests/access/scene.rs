//! A dossier in which consents come and go.

use access::{Guarded, Moment, Policies};
use dossier::circle::{self, Invited};
use dossier::consents::{self, Grant};
use dossier::{CommandId, DossierId, Event, MemberId, Stamp};
use jiff::Timestamp;
use jiff::civil::Date;
use method::{CircleRole, Voice};
use uuid::Uuid;

pub(crate) const PERSON: MemberId = MemberId(Uuid::from_u128(1));
pub(crate) const OTHER: MemberId = MemberId(Uuid::from_u128(2));

pub(crate) fn today() -> Date {
    Date::constant(2026, 6, 15)
}

pub(crate) fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).in_tz("UTC").unwrap().timestamp()
}

pub(crate) fn at(day: Date) -> Moment {
    Moment { today: day, now: noon(day) }
}

pub(crate) fn policies() -> Policies {
    Policies::built_in().unwrap()
}

/// What happened, one event a version.
#[derive(Default)]
pub(crate) struct Log {
    events: Vec<(Stamp, Event)>,
}

impl Log {
    /// Opened by the person alone.
    pub(crate) fn opened() -> Self {
        let mut log = Self::default();
        let person = Invited { member: PERSON, role: CircleRole::Participant, name: "P".into(), grant: None };
        log.happens(PERSON, today(), Event::Circle(circle::Event::Opened { members: vec![person] }));
        log
    }

    pub(crate) fn happens(&mut self, actor: MemberId, on: Date, event: Event) {
        let version = self.events.len() as u64 + 1;
        let voice = if actor == PERSON { Voice::Participant } else { Voice::Guide };
        let stamp = Stamp { version, voice, actor, happened_on: on, recorded_at: noon(on), seen: version - 1 };
        self.events.push((stamp, event));
    }

    pub(crate) fn joins(&mut self, member: MemberId, role: CircleRole, grant: Grant) {
        let invited = Invited { member, role, name: "O".into(), grant: Some(grant) };
        self.happens(PERSON, today(), Event::Circle(circle::Event::Joined(invited)));
    }

    pub(crate) fn gives(&mut self, number: u128, member: MemberId, grant: Grant) {
        let consent = CommandId(Uuid::from_u128(number)).into();
        self.happens(PERSON, today(), Event::Consents(consents::Event::Given { consent, member, grant }));
    }

    pub(crate) fn withdraws(&mut self, id: Uuid) {
        let consent = CommandId(id).into();
        self.happens(PERSON, today(), Event::Consents(consents::Event::Withdrawn { consent }));
    }

    pub(crate) fn breaks_open(&mut self, member: MemberId, from: Timestamp) {
        let event = consents::Event::BrokenOpen {
            broken_open: CommandId(Uuid::from_u128(7_000)).into(),
            name: "O".into(),
            reason: "She does not answer the door".into(),
            until: from + jiff::SignedDuration::from_hours(consents::BROKEN_OPEN_HOURS),
        };
        let on = from.in_tz("UTC").unwrap().date();
        self.happens(member, on, Event::Consents(event));
        if let Some((stamp, _)) = self.events.last_mut() {
            stamp.recorded_at = from;
        }
    }

    pub(crate) fn events(&self) -> &[(Stamp, Event)] {
        &self.events
    }

    pub(crate) fn guarded(&self) -> Guarded {
        Guarded::empty(DossierId(Uuid::from_u128(100))).folded_on(self.events.clone())
    }
}
