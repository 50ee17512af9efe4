//! A scene: a dossier with its circle, in which people say things.
//!
//! `scene.guide().says(...)` does it and gives the id of what it brought; `scene.guide().refused(...)` gives the
//! field and the reason. Everything that happens goes through JSON on its way, as it does in the log.

#![expect(clippy::panic, reason = "a scene that does not play as written is a test that fails")]

mod lines;

use dossier::{Command, CommandId, Dossier, Event, MemberId, Origin, Reason, Register, Saying, Speaker, Stamp};
use jiff::{Timestamp, civil::Date};
use method::{CircleRole, Voice};
use serde_json::Value;
use uuid::Uuid;

pub(crate) use lines::*;

pub(crate) const LIEN: MemberId = member(1);
pub(crate) const GRETA: MemberId = member(2);
pub(crate) const COACH: MemberId = member(3);
pub(crate) const SISTER: MemberId = member(4);
pub(crate) const SECOND_GUIDE: MemberId = member(5);
pub(crate) const STRANGER: MemberId = member(9);

const fn member(number: u128) -> MemberId {
    MemberId(Uuid::from_u128(number))
}

/// The speaker of a helper.
pub(crate) fn helper(voice: Voice, member: MemberId) -> Speaker {
    Speaker::new(voice, member)
}

/// The guide.
pub(crate) const GUIDE: Speaker = Speaker::new(Voice::Guide, GRETA);

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The day on which the scenes play.
pub(crate) fn today() -> Date {
    date("2026-06-15")
}

/// A dossier, and all that happened to it.
pub(crate) struct Scene {
    pub(crate) dossier: Dossier,
    pub(crate) log: Vec<(Stamp, Event)>,
    commands: u128,
}

impl Scene {
    /// Before anything was written.
    pub(crate) fn blank() -> Self {
        Self { dossier: Dossier::default(), log: Vec::new(), commands: 0 }
    }

    /// Opened by the guide, with Lien, a guide, a coach and a sister in the circle.
    pub(crate) fn open() -> Self {
        let mut scene = Self::blank();
        scene.guide().says(opening(&[
            (LIEN, CircleRole::Participant, "Lien"),
            (GRETA, CircleRole::Guide, "Greta"),
            (COACH, CircleRole::Coach, "Carla"),
            (SISTER, CircleRole::NetworkMember, "Sofie"),
        ]));
        scene
    }

    pub(crate) fn participant(&mut self) -> Voiced<'_> {
        self.actor(LIEN, Voice::Participant)
    }

    pub(crate) fn guide(&mut self) -> Voiced<'_> {
        self.actor(GRETA, Voice::Guide)
    }

    pub(crate) fn second_guide(&mut self) -> Voiced<'_> {
        self.actor(SECOND_GUIDE, Voice::Guide)
    }

    pub(crate) fn coach(&mut self) -> Voiced<'_> {
        self.actor(COACH, Voice::Coach)
    }

    pub(crate) fn sister(&mut self) -> Voiced<'_> {
        self.actor(SISTER, Voice::NetworkMember)
    }

    /// Anybody, in any voice.
    pub(crate) fn actor(&mut self, actor: MemberId, voice: Voice) -> Voiced<'_> {
        self.commands += 1;
        let saying = Saying {
            command: CommandId(Uuid::from_u128(1_000 + self.commands)),
            voice,
            actor,
            happened_on: today(),
            today: today(),
            now: Timestamp::UNIX_EPOCH + std::time::Duration::from_secs(self.dossier.version),
            seen: self.dossier.version,
        };
        Voiced { scene: self, saying }
    }

    /// A second guide comes into the circle.
    pub(crate) fn with_second_guide(mut self) -> Self {
        self.participant().says(invite(SECOND_GUIDE, CircleRole::Guide, "Gijs"));
        self
    }

    pub(crate) fn version(&self) -> u64 {
        self.dossier.version
    }

    /// The kinds of what happened, without the opening.
    pub(crate) fn kinds(&self) -> Vec<&'static str> {
        self.log.iter().skip(1).map(|(_, event)| event.kind()).collect()
    }
}

/// Somebody about to say something.
pub(crate) struct Voiced<'a> {
    scene: &'a mut Scene,
    saying: Saying,
}

impl Voiced<'_> {
    /// In another voice than one's own.
    pub(crate) const fn in_voice(mut self, voice: Voice) -> Self {
        self.saying.voice = voice;
        self
    }

    /// For another day than today.
    pub(crate) fn on(mut self, day: &str) -> Self {
        self.saying.happened_on = date(day);
        self
    }

    /// With an older version before their eyes: another tab, an offline phone.
    pub(crate) const fn having_seen(mut self, version: u64) -> Self {
        self.saying.seen = version;
        self
    }

    /// With an id of a command that was sent before.
    pub(crate) fn with_id(mut self, id: impl Into<Uuid>) -> Self {
        self.saying.command = CommandId(id.into());
        self
    }

    /// Says it, and it happens. Gives the id of what it brings.
    pub(crate) fn says(self, command: Command) -> CommandId {
        let Self { scene, saying } = self;
        assert_eq!(through_json(&command), command);
        let events = scene.dossier.decide(&saying, command).unwrap_or_else(|refusal| panic!("refused: {refusal:?}"));
        assert!(!events.is_empty(), "nothing happened");
        for event in events {
            let stamp = scene.stamp(&saying);
            scene.dossier.evolve(&stamp, through_json(&event));
            scene.log.push((stamp, event));
        }
        assert_eq!(scene.dossier.version, scene.log.len() as u64);
        saying.command
    }

    /// Says it, and is refused: the field and the reason.
    pub(crate) fn refused(self, command: Command) -> (Option<&'static str>, Reason) {
        match self.scene.dossier.decide(&self.saying, command) {
            Ok(events) => panic!("not refused, but: {events:?}"),
            Err(refusal) => (refusal.field, refusal.reason),
        }
    }
}

impl Scene {
    fn stamp(&self, saying: &Saying) -> Stamp {
        let version = self.dossier.version + 1;
        Stamp {
            version,
            voice: saying.voice,
            actor: saying.actor,
            happened_on: saying.happened_on,
            recorded_at: Timestamp::UNIX_EPOCH + std::time::Duration::from_secs(version),
            seen: saying.seen,
        }
    }
}

/// What comes out at the other end of the wire.
pub(crate) fn through_json<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    let text = serde_json::to_string(value).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The values that stand, oldest first.
pub(crate) fn standing<T: Clone>(register: &Register<T>) -> Vec<T> {
    register.standing.iter().map(|candidate| candidate.value.clone()).collect()
}

/// The values that stood before, oldest first.
pub(crate) fn earlier<T: Clone>(register: &Register<T>) -> Vec<T> {
    register.earlier.iter().map(|candidate| candidate.value.clone()).collect()
}

/// Who said and who wrote it.
pub(crate) const fn hand(origin: &Origin) -> (Speaker, MemberId) {
    (origin.speaker, origin.written_by)
}

/// A command as the wire has it.
pub(crate) fn read(json: Value) -> Result<Command, serde_json::Error> {
    serde_json::from_value(json)
}
