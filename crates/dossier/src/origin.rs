//! Where a value comes from: who says it, who wrote it down, when.

use jiff::{Timestamp, civil::Date};
use method::Voice;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::MemberId;

/// Who says it. The participant and *together* are one voice each; every helper has a voice of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// The voice.
    pub voice: Voice,
    /// Which helper; absent for the participant and for *together*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberId>,
}

impl Speaker {
    /// The participant.
    pub const PARTICIPANT: Self = Self { voice: Voice::Participant, member: None };
    /// Person and helper, after talking.
    pub const TOGETHER: Self = Self { voice: Voice::Together, member: None };

    /// The speaker, when an account writes in a voice.
    #[must_use]
    pub const fn new(voice: Voice, actor: MemberId) -> Self {
        match voice {
            Voice::Participant => Self::PARTICIPANT,
            Voice::Together => Self::TOGETHER,
            Voice::Guide | Voice::Coach | Voice::NetworkMember => Self { voice, member: Some(actor) },
        }
    }

    /// Whether a helper speaks, alone.
    #[must_use]
    pub const fn is_helper(self) -> bool {
        matches!(self.voice, Voice::Guide | Voice::Coach | Voice::NetworkMember)
    }
}

/// Who says a thing, who wrote it down, for which day, when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Origin {
    /// Who says it.
    pub speaker: Speaker,
    /// Whose account wrote it down.
    pub written_by: MemberId,
    /// The day it is about.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// The moment it was written down, UTC.
    #[schema(value_type = String, format = DateTime)]
    pub recorded_at: Timestamp,
    /// The version of the dossier that it made.
    pub version: u64,
}

/// What the log knows about an event besides its payload, as `evolve` needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The version that this event makes.
    pub version: u64,
    /// Whose voice.
    pub voice: Voice,
    /// Whose account.
    pub actor: MemberId,
    /// The day it happened.
    pub happened_on: Date,
    /// The moment it was written down, UTC.
    pub recorded_at: Timestamp,
    /// The version of the dossier that the writer had before their eyes.
    pub seen: u64,
}

impl Stamp {
    /// Who says it.
    #[must_use]
    pub const fn speaker(&self) -> Speaker {
        Speaker::new(self.voice, self.actor)
    }

    /// The origin of what this event brings.
    #[must_use]
    pub const fn origin(&self) -> Origin {
        Origin {
            speaker: self.speaker(),
            written_by: self.actor,
            on: self.happened_on,
            recorded_at: self.recorded_at,
            version: self.version,
        }
    }
}
