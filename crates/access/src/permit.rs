//! The proof that the question "may they?" was asked and answered with yes.

use dossier::{Dossier, MemberId};
use method::CircleRole;

/// The answer no. It does not tell whether the dossier exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("you are not in the circle of such a dossier; ask the person to take you in")]
pub struct Denied;

/// Somebody may read a dossier, in a role. Cannot be made outside this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Permit {
    actor: MemberId,
    role: CircleRole,
}

impl Permit {
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
}

/// May this account open this dossier, as it stands now?
///
/// # Errors
/// [`Denied`] when the account is not in the circle.
pub fn may_open(dossier: &Dossier, actor: MemberId) -> Result<Permit, Denied> {
    dossier.circle.role_of(actor).map(|role| Permit { actor, role }).ok_or(Denied)
}
