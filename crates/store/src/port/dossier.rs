//! Where dossiers stand.

use jiff::Timestamp;
use uuid::Uuid;

/// Where a dossier stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRow {
    /// The dossier.
    pub id: Uuid,
    /// Version of its newest event.
    pub version: u64,
    /// Hash of its newest event.
    pub hash: [u8; 32],
    /// Its key, wrapped by the master key; `None` after erasure.
    pub wrapped_key: Option<Vec<u8>>,
    /// When it was erased, if it was.
    pub erased_at: Option<Timestamp>,
    /// How many looks were noted.
    pub look_count: u64,
    /// Hash of its newest look; [`crate::chain::FIRST`] before the first.
    pub look_hash: [u8; 32],
}

/// Where the whole store stands, as far as a key list must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogEnd {
    /// The position of the newest event; 0 when there is none.
    pub position: u64,
    /// How many dossiers were erased.
    pub erased: u64,
}
