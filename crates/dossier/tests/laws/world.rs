//! A dossier in which people try things, one after the other.

use dossier::{Command, CommandId, Dossier, Event, Saying, Stamp, table};
use jiff::{Timestamp, ToSpan};
use method::{CircleRole, Voice};
use uuid::Uuid;

use super::attempt::{Attempt, PEOPLE, list};
use crate::support::*;

pub(super) struct World {
    pub(super) dossier: Dossier,
    pub(super) log: Vec<(Stamp, Event)>,
    refused: usize,
}

impl World {
    pub(super) fn begin() -> Self {
        let scene = Scene::open().with_second_guide();
        Self { dossier: scene.dossier, log: scene.log, refused: 0 }
    }

    /// Plays an attempt; gives the dossier before and the events, or none when it was refused.
    pub(super) fn play(&mut self, number: usize, attempt: &Attempt) -> Option<(Dossier, Vec<(Stamp, Event)>)> {
        let actor = list(attempt.actor, &PEOPLE, STRANGER);
        let own = self.dossier.circle.role_of(actor).map_or(Voice::Guide, CircleRole::voice);
        let day = today().saturating_sub(i64::from(attempt.days_ago).days());
        let command = through_json(&attempt.command(&self.dossier, day));
        let usual = if matches!(command, Command::Table(table::Command::Share { .. })) { Voice::Together } else { own };
        let voice = attempt.voice.map_or(usual, |voice| list(voice, Voice::ALL, own));
        let saying = Saying {
            command: CommandId(Uuid::from_u128(10_000 + number as u128)),
            voice,
            actor,
            happened_on: day,
            today: today(),
            now: Timestamp::UNIX_EPOCH,
            seen: self.dossier.version.saturating_sub(u64::from(attempt.behind.unwrap_or(0))),
        };
        let before = self.dossier.clone();
        let Ok(events) = self.dossier.decide(&saying, command) else {
            self.refused += 1;
            assert_eq!(self.dossier, before, "a refusal changes nothing");
            return None;
        };
        assert!(day <= today(), "nothing happens in the future");
        let mut happened = Vec::new();
        for event in events {
            let version = self.dossier.version + 1;
            let recorded_at = Timestamp::UNIX_EPOCH;
            let stamp = Stamp { version, voice, actor, happened_on: day, recorded_at, seen: saying.seen };
            self.dossier.evolve(&stamp, through_json(&event));
            happened.push((stamp, event));
        }
        assert!(!happened.is_empty());
        self.log.extend(happened.iter().cloned());
        Some((before, happened))
    }
}
