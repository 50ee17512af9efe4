//! What one append makes durable, and its answer.

use uuid::Uuid;

use super::{PaperChanges, Projections, SealedEvent};

/// Everything that one call of `append` makes durable, or nothing of it.
#[derive(Debug, Clone)]
pub struct Batch {
    /// The dossier.
    pub dossier: Uuid,
    /// The version that the writer has seen; 0 opens a new dossier.
    pub expected_version: u64,
    /// For a new dossier: its wrapped key.
    pub new_key: Option<Vec<u8>>,
    /// The ids that the client gave to the commands, to do each only once.
    pub commands: Vec<Uuid>,
    /// The events, versions rising from `expected_version + 1`.
    pub events: Vec<SealedEvent>,
    /// The changes to the lists.
    pub projections: Projections,
    /// The papers that come and go.
    pub papers: PaperChanges,
}

/// The answer to an append.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Appended {
    /// Durably written; the dossier now stands at this version.
    Written {
        /// The new version.
        version: u64,
    },
    /// At least one of the command ids was done before; nothing was written now.
    AlreadyDone {
        /// The ids of this batch that were done before.
        commands: Vec<Uuid>,
        /// The version that the dossier stands at.
        version: u64,
    },
}
