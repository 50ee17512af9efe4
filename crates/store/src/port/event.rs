//! Events: on their way into the log, and as they stand in it.

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// What is known about an event without opening it. Bound to the sealed payload as associated data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// UUIDv7 of the event.
    pub id: Uuid,
    /// The dossier it belongs to.
    pub dossier: Uuid,
    /// 1 for the first event of a dossier, then without gaps.
    pub version: u64,
    /// The released name of the kind, such as `story.told`.
    pub kind: String,
    /// Whose voice speaks: `participant`, `guide`, `coach`, `network_member`, `together`.
    pub voice: String,
    /// The account that wrote it down.
    pub actor: Uuid,
    /// The day it happened.
    pub happened_on: Date,
    /// The moment it was written down, UTC, to the microsecond.
    pub recorded_at: Timestamp,
}

/// An event on its way into the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedEvent {
    /// Its plain header.
    pub header: Header,
    /// Its payload, sealed with the dossier's key.
    pub sealed: Vec<u8>,
}

/// An event as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Place in the whole log, rising without gaps.
    pub position: u64,
    /// Its plain header.
    pub header: Header,
    /// Its sealed payload; `None` after erasure.
    pub sealed: Option<Vec<u8>>,
    /// SHA-256 of the sealed payload; stays after erasure.
    pub payload_hash: [u8; 32],
    /// `SHA-256(previous hash ‖ header ‖ payload_hash)`.
    pub hash: [u8; 32],
}
