//! Who looked.

use jiff::Timestamp;
use uuid::Uuid;

/// Somebody looked at a part of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The visit it belongs to, of the caller's choice: the same visit, part and act are noted once.
    pub visit: [u8; 16],
    /// Whose look.
    pub account: Uuid,
    /// The part that was looked at.
    pub part: String,
    /// What was done with it, such as `read` or `printed`.
    pub act: String,
    /// The moment, UTC, to the microsecond.
    pub at: Timestamp,
}

/// A look as it stands in its dossier's chain of looks. It is never changed, and stays after erasure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookRow {
    /// 1 for the first of a dossier, then without gaps.
    pub number: u64,
    /// What was noted.
    pub look: Look,
    /// `SHA-256(hash before ‖ look)`, see [`crate::chain::look_link`].
    pub hash: [u8; 32],
}
