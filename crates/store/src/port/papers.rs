//! Papers that were photographed, as the store keeps them.

use uuid::Uuid;

/// A paper, sealed with the key of its dossier (see [`crate::DossierKey::seal_paper`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRow {
    /// Its id.
    pub id: Uuid,
    /// What it holds, sealed.
    pub sealed: Vec<u8>,
}

/// Papers that come and go together with a batch of events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperChanges {
    /// Those that are kept.
    pub kept: Vec<PaperRow>,
    /// Those whose bytes go, after what is kept.
    pub destroyed: Vec<Uuid>,
}
