//! A decision of the policies on a warm dossier: may this guide write a contact in it?

use std::time::{Duration, Instant};

use access::{Action, Guarded, Moment, Policies};
use clap::Args;
use dossier::circle::{self, Invited};
use dossier::consents::Grant;
use dossier::{DossierId, Event, MemberId, Stamp};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use method::{CircleRole, Part, Purpose, Voice};
use uuid::Uuid;

use crate::failure::Failure;
use crate::rates::{Rates, Window};

/// Decisions in what counts as one: a clock of microseconds sees a thousand of them well. A wait in milliseconds is then
/// a decision in microseconds.
const AT_ONCE: u32 = 1_000;

/// What to ask.
#[derive(Args)]
pub(crate) struct Decision {
    /// Ask for what was answered before, as each request of the same day does.
    #[arg(long)]
    remembered: bool,
    /// How long to measure.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

/// Measures.
///
/// # Errors
/// When the policies do not fit their schema, or answer no.
pub(crate) fn run(asked: &Decision) -> Result<Rates, Failure> {
    let policies = Policies::built_in()?;
    let (person, guide) = (MemberId(Uuid::now_v7()), MemberId(Uuid::now_v7()));
    let now = Timestamp::now();
    let today = now.to_zoned(TimeZone::UTC).date();
    let member = |member, role, name: &str, grant| Invited { member, role, name: name.to_owned(), grant };
    let members = vec![member(person, CircleRole::Participant, "Sam", None)];
    let joined = member(guide, CircleRole::Guide, "Els", Some(Grant::whole(Purpose::Guidance)));
    let events = [circle::Event::Opened { members }, circle::Event::Joined(joined)].into_iter().zip(1..);
    let events = events.map(|(event, version)| {
        let voice = Voice::Participant;
        let stamp = Stamp { version, voice, actor: person, happened_on: today, recorded_at: now, seen: version - 1 };
        (stamp, Event::Circle(event))
    });
    let guarded = Guarded::empty(DossierId(Uuid::now_v7())).folded_on(events);
    let at = Moment { today, now };
    guarded.enter(&policies, guide, at).map_err(|_| Failure::Answer("the policies said no"))?;
    let (mut waits, window) = (Vec::new(), Window::of(Duration::from_secs_f64(asked.seconds)));
    loop {
        let began = Instant::now();
        for _ in 0..AT_ONCE {
            let may = if asked.remembered {
                guarded.enter(&policies, guide, at).is_ok()
            } else {
                guarded.may_in(&policies, guide, Action::Write, Part::Contacts, at)
            };
            if !may {
                return Err(Failure::Answer("the policies said no"));
            }
        }
        if !window.note(&mut waits, began) {
            return Rates::of(waits, window.length());
        }
    }
}
