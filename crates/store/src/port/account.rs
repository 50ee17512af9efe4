//! Accounts and their sessions.

use jiff::Timestamp;
use uuid::Uuid;

/// An account. Names are sealed; the sign-in name is found by a keyed hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// The account.
    pub id: Uuid,
    /// Keyed hash of the sign-in name.
    pub login_key: [u8; 32],
    /// Sealed details (names, language, what it may do).
    pub sealed: Vec<u8>,
    /// Argon2 hash in PHC form, when a password was set.
    pub password_hash: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was ended, if it was.
    pub ended_at: Option<Timestamp>,
}

/// A signed-in browser. Only the hash of its secret is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Hash of the secret in the cookie.
    pub key_hash: [u8; 32],
    /// Whose session.
    pub account: Uuid,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used (kept to some minutes).
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
    /// The browser in a few released words, such as `firefox android`; never its whole description.
    pub browser: Option<String>,
}
