//! What stays of a dossier that was erased.

use jiff::Timestamp;
use uuid::Uuid;

/// What the law obliges to keep of an erased dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRow {
    /// What is kept, sealed (see [`crate::MasterKey::seal_kept`]).
    pub sealed: Vec<u8>,
    /// Until when; after that it goes with the next sweep.
    pub until: Timestamp,
    /// Why.
    pub reason: String,
}

/// What is kept of which dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptOf {
    /// The dossier that was erased.
    pub dossier: Uuid,
    /// What is kept.
    pub kept: KeptRow,
    /// Since when.
    pub at: Timestamp,
}

/// What erasing left for later, in words for an operator. Empty when nothing is left.
pub type Left = Vec<String>;
