//! What the operator hears of doors: one line for each thing that happened at one, without names and without secrets.
//!
//! The form is released: `docs/security-log.md`. Lines have the target [`TARGET`], so that they can be kept apart.

use dossier::{DossierId, MemberId};

use crate::AppError;

/// The target of the lines, as `RUST_LOG` names it.
pub const TARGET: &str = "nestkracht::security";

/// What happened at a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Incident {
    /// Somebody came in.
    SignedIn,
    /// What was given did not fit.
    SignInFailed,
    /// Too many tries; this one was not looked at.
    SignInStopped,
    /// Somebody who is signed in showed once more that it is them.
    Confirmed,
    /// A way in was made.
    WayAdded,
    /// A way in was ended.
    WayEnded,
    /// The password changed; other sessions, tokens and unused links ended.
    PasswordChanged,
    /// An account was ended, with all its ways in.
    AccountEnded,
    /// The organisation does not know somebody any more: their sessions and tokens ended.
    LeftOrganisation,
    /// Somebody asked for a dossier that is not open to them, or not there.
    Denied,
    /// A token that opens nothing was shown.
    TokenRefused,
    /// A form from another site was refused.
    ForeignForm,
    /// A guide opened a dossier in danger to life.
    BrokenOpen,
    /// A drawer was tried with what does not open it.
    DrawerFailed,
}

impl Incident {
    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignInFailed => "sign-in-failed",
            Self::SignInStopped => "sign-in-stopped",
            Self::Confirmed => "confirmed",
            Self::WayAdded => "way-added",
            Self::WayEnded => "way-ended",
            Self::PasswordChanged => "password-changed",
            Self::AccountEnded => "account-ended",
            Self::LeftOrganisation => "left-organisation",
            Self::Denied => "denied",
            Self::TokenRefused => "token-refused",
            Self::ForeignForm => "foreign-form",
            Self::BrokenOpen => "broken-open",
            Self::DrawerFailed => "drawer-failed",
        }
    }
}

/// What is known of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct About<'a> {
    /// By which door: `password`, `code`, `passkey`, `card`, `organisation`, `link`, `token`.
    pub way: &'a str,
    /// Whose account, by its id.
    pub account: Option<MemberId>,
    /// Which dossier, by its id.
    pub dossier: Option<DossierId>,
    /// From where: an address of the network.
    pub place: &'a str,
}

/// Tells it. What goes well is told at `info`, what was refused at `warn`.
pub fn tell(incident: Incident, about: About<'_>) {
    let id = |id: Option<String>| id.unwrap_or_else(|| "-".to_owned());
    let or_none = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
    let (event, way, place) = (incident.as_str(), or_none(about.way), or_none(about.place));
    let account = id(about.account.map(|account| account.to_string()));
    let dossier = id(about.dossier.map(|dossier| dossier.to_string()));
    match incident {
        Incident::SignInFailed
        | Incident::SignInStopped
        | Incident::LeftOrganisation
        | Incident::Denied
        | Incident::TokenRefused
        | Incident::ForeignForm
        | Incident::BrokenOpen
        | Incident::DrawerFailed => tracing::warn!(target: TARGET, event, way, account, dossier, place),
        Incident::SignedIn
        | Incident::Confirmed
        | Incident::WayAdded
        | Incident::WayEnded
        | Incident::PasswordChanged
        | Incident::AccountEnded => tracing::info!(target: TARGET, event, way, account, dossier, place),
    }
}

/// Tells when somebody was denied a dossier, whether it is there or not.
pub(crate) fn tell_denied<T>(outcome: &Result<T, AppError>, account: MemberId, dossier: DossierId) {
    if matches!(outcome, Err(AppError::Denied(_))) {
        let about = About { account: Some(account), dossier: Some(dossier), ..About::default() };
        tell(Incident::Denied, about);
    }
}
