//! The proof that the question "may they?" was asked and answered with yes.

use dossier::{DossierId, MemberId, Refusal};
use jiff::Timestamp;
use method::{CircleRole, Part, Parts};

/// The answer no. It does not tell whether the dossier exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("you are not in the circle of such a dossier; ask the person to take you in")]
pub struct Denied;

/// Why a command may not be done.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAllowed {
    /// Nothing opens the dossier to them.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// They see the dossier, but may not do this in it.
    #[error("{0}")]
    Refused(Refusal),
}

/// Somebody may read parts of a dossier, in a role. Cannot be made outside this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Permit {
    pub(crate) dossier: DossierId,
    pub(crate) actor: MemberId,
    pub(crate) role: CircleRole,
    pub(crate) reads: Parts,
    pub(crate) shows: Parts,
    pub(crate) writes: Parts,
    pub(crate) manages_circle: bool,
    pub(crate) broken_open_until: Option<Timestamp>,
}

impl Permit {
    /// Which dossier.
    #[must_use]
    pub const fn dossier(&self) -> DossierId {
        self.dossier
    }

    /// Who may.
    #[must_use]
    pub const fn actor(&self) -> MemberId {
        self.actor
    }

    /// In which role.
    #[must_use]
    pub const fn role(&self) -> CircleRole {
        self.role
    }

    /// Whether they are the person whose dossier it is.
    #[must_use]
    pub const fn is_participant(&self) -> bool {
        matches!(self.role, CircleRole::Participant)
    }

    /// The parts that they may read.
    #[must_use]
    pub const fn reads(&self) -> Parts {
        self.reads
    }

    /// The parts that a view under this permit holds: those that they may read and are about to look at.
    #[must_use]
    pub const fn shows(&self) -> Parts {
        self.shows
    }

    /// The same permit for somebody who is about to look at these parts only. The person always has all before them.
    #[must_use]
    pub const fn to_look_at(self, parts: Parts) -> Self {
        if self.is_participant() { self } else { Self { shows: self.reads.and(parts), ..self } }
    }

    /// The parts that they may write in.
    #[must_use]
    pub const fn writes(&self) -> Parts {
        self.writes
    }

    /// Whether they may read a part.
    #[must_use]
    pub const fn may_read(&self, part: Part) -> bool {
        self.reads.has(part)
    }

    /// Whether they may write in a part.
    #[must_use]
    pub const fn may_write(&self, part: Part) -> bool {
        self.writes.has(part)
    }

    /// Whether they may say who is in the circle, within the rules of the circle.
    #[must_use]
    pub const fn manages_circle(&self) -> bool {
        self.manages_circle
    }

    /// Until when it is open, when they broke it open in danger to life.
    #[must_use]
    pub const fn broken_open_until(&self) -> Option<Timestamp> {
        self.broken_open_until
    }
}

/// Somebody may do a list of commands in a dossier. Cannot be made outside this crate.
#[derive(Debug, Clone, Copy)]
pub struct Writing {
    pub(crate) dossier: DossierId,
    pub(crate) version: u64,
}
