//! Ways in beside a password, and for programs.

use jiff::Timestamp;
use uuid::Uuid;

/// A way in that an account has beside its password, or the note of one that was made for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialRow {
    /// Its id; UUIDv7, so that they sort by when they were made.
    pub id: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// The released name of its kind, such as `passkey`.
    pub kind: String,
    /// The hash by which it is found, when it is found by one. Never twice.
    pub lookup: Option<[u8; 32]>,
    /// What is needed to check it, sealed.
    pub sealed: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was used last.
    pub used_at: Option<Timestamp>,
    /// When it was ended, if it was.
    pub ended_at: Option<Timestamp>,
}

/// A sign-in link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// Hash of the secret in the address.
    pub key_hash: [u8; 32],
    /// The account it signs in; `None` for the set-up link of a new installation.
    pub account: Option<Uuid>,
    /// When it ends.
    pub expires_at: Timestamp,
    /// Whether the first use ends it (only the demo makes links that last).
    pub once: bool,
}

/// A token for programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRow {
    /// Its id, to list and end it.
    pub id: Uuid,
    /// Hash of the secret.
    pub key_hash: [u8; 32],
    /// Whose rights it has.
    pub account: Uuid,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Option<Timestamp>,
}
