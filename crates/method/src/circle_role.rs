//! The places in a circle.

use crate::Voice;
use crate::named::named;

named! {
    /// The role of somebody in the circle of one dossier.
    CircleRole {
        /// The person whose dossier it is.
        Participant = "participant",
        /// A guide.
        Guide = "guide",
        /// A coach with experience of poverty.
        Coach = "coach",
        /// Somebody of the person's network or of another service.
        NetworkMember = "network_member",
    }
}

impl CircleRole {
    /// The voice of somebody in this role.
    #[must_use]
    pub const fn voice(self) -> Voice {
        match self {
            Self::Participant => Voice::Participant,
            Self::Guide => Voice::Guide,
            Self::Coach => Voice::Coach,
            Self::NetworkMember => Voice::NetworkMember,
        }
    }

    /// Whether somebody in this role may write down what this voice says. A guide or a coach may write, at the
    /// table, what the participant says; nobody but the participant may *agree* in that voice.
    #[must_use]
    pub fn may_write_for(self, voice: Voice) -> bool {
        voice == self.voice()
            || match self {
                Self::Participant => voice == Voice::Together,
                Self::Guide | Self::Coach => matches!(voice, Voice::Together | Voice::Participant),
                Self::NetworkMember => false,
            }
    }
}
