//! The commands as programs send them, and what they do to a dossier.

use dossier::circle::{self, Invited};
use dossier::{Command, CommandId, Dossier, Event, MemberId, Saying, Stamp};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use method::{CircleRole, Voice};
use uuid::Uuid;

use crate::law;

const TODAY: Date = date(2026, 11, 23);
const PERSON: MemberId = MemberId(Uuid::from_u128(1));
const GUIDE: MemberId = MemberId(Uuid::from_u128(2));

/// A list of commands: read, written and read again, then decided on by the person and by a guide.
pub(crate) fn commands(bytes: &[u8]) {
    let Ok(commands) = serde_json::from_slice::<Vec<Command>>(bytes) else { return };
    let written = serde_json::to_vec(&commands).unwrap_or_default();
    law(serde_json::from_slice(&written).ok().as_ref() == Some(&commands), "what is written is read as it was");
    for (actor, voice) in [(PERSON, Voice::Participant), (GUIDE, Voice::Guide), (GUIDE, Voice::Together)] {
        let mut dossier = opened();
        for (number, command) in (100..).zip(commands.iter().take(200)) {
            say(&mut dossier, CommandId(Uuid::from_u128(number)), command, actor, voice);
        }
    }
}

fn say(dossier: &mut Dossier, id: CommandId, command: &Command, actor: MemberId, voice: Voice) {
    let seen = dossier.version;
    let now = Timestamp::UNIX_EPOCH;
    let saying = Saying { command: id, voice, actor, happened_on: TODAY, today: TODAY, now, seen };
    let Ok(events) = dossier.decide(&saying, command.clone()) else { return };
    for event in events {
        let written = serde_json::to_vec(&event).unwrap_or_default();
        law(serde_json::from_slice(&written).ok().as_ref() == Some(&event), "an event is read as it was written");
        evolve(dossier, event, actor, saying.voice, saying.happened_on);
    }
}

/// A dossier of the person with a guide.
fn opened() -> Dossier {
    let member = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
    let members = vec![member(PERSON, CircleRole::Participant, "Sam"), member(GUIDE, CircleRole::Guide, "Els")];
    let opening = circle::Command::Open(circle::Opening { members });
    let saying = Saying {
        command: CommandId(Uuid::from_u128(3)),
        voice: Voice::Guide,
        actor: GUIDE,
        happened_on: TODAY,
        today: TODAY,
        now: Timestamp::UNIX_EPOCH,
        seen: 0,
    };
    let mut dossier = Dossier::default();
    let events = dossier.decide(&saying, Command::Circle(opening)).unwrap_or_default();
    law(!events.is_empty(), "a dossier is opened");
    for event in events {
        evolve(&mut dossier, event, GUIDE, Voice::Guide, TODAY);
    }
    dossier
}

fn evolve(dossier: &mut Dossier, event: Event, actor: MemberId, voice: Voice, happened_on: Date) {
    let version = dossier.version + 1;
    let stamp = Stamp { version, voice, actor, happened_on, recorded_at: Timestamp::UNIX_EPOCH, seen: version - 1 };
    dossier.evolve(&stamp, event);
}
