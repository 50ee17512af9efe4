//! What can go wrong in the store, and what the reader can do.

use uuid::Uuid;

/// One public error for everything the store does.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody wrote to this dossier in between. Load what is new and decide again; never repeat blindly.
    #[error("the dossier stands at version {current}, not at {expected}")]
    Conflict {
        /// The version that the writer had seen.
        expected: u64,
        /// The version that stands now.
        current: u64,
    },
    /// There is no dossier with this id.
    #[error("there is no dossier {0}")]
    NoDossier(Uuid),
    /// The dossier was erased; nothing can be written to it any more.
    #[error("dossier {0} was erased: nothing can be added to it")]
    Erased(Uuid),
    /// The key list does not read, or was changed.
    #[error("this is no key list of this master key: {0}")]
    KeyList(&'static str),
    /// The heads that were kept elsewhere are not what this installation signed.
    #[error("these heads do not count: {0}")]
    Heads(&'static str),
    /// A file is no file with heads.
    #[error("{0}")]
    HeadFile(String),
    /// The key list was written before dossiers were opened that are in the backup.
    #[error(
        "the key list is older than the backup: {dossiers} dossiers in it were opened later. Give the newest key list; \
         it is written anew with every backup"
    )]
    OldKeyList {
        /// How many dossiers of the backup it cannot know.
        dossiers: u64,
    },
    /// A batch without events would wedge a stream; it is refused, whatever else it holds.
    #[error("nothing to write: the batch holds no events")]
    EmptyBatch,
    /// The batch contradicts itself; the program that made it is wrong.
    #[error("this batch cannot be written: {0}")]
    BadBatch(&'static str),
    /// The sign-in name or id is in use.
    #[error("this name or id is taken")]
    Taken,
    /// A small value that says what the data is cannot be set like a setting.
    #[error("`{0}` is no setting and cannot be changed")]
    Reserved(String),
    /// The data folder was written by a newer program.
    #[error("the data is of schema {found}, this program knows up to {known}: use the newer program")]
    NewerSchema {
        /// The schema version found in the data.
        found: u32,
        /// The newest schema version this program knows.
        known: u32,
    },
    /// The master key given does not open this data.
    #[error("the master key does not fit this data: give the key that was in use when it was made")]
    WrongKey,
    /// The text given is no master key. It is never repeated in the message.
    #[error("this is no master key: {0}")]
    BadKey(&'static str),
    /// The system gave no random bytes, so nothing can be sealed.
    #[error("the system gives no random bytes: {0}")]
    Randomness(String),
    /// A backup is only restored into a store that holds nothing yet.
    #[error("the store already holds data: restore into an empty one")]
    NotEmpty,
    /// A payload or wrapped key did not open: changed, swapped, or of another key.
    #[error("sealed data did not open: {0}")]
    Unsealable(String),
    /// The data folder cannot be used.
    #[error("cannot use {path}: {why}")]
    Folder {
        /// The path tried.
        path: String,
        /// What the system said.
        why: String,
    },
    /// The database answered with an error.
    #[error("the database answered: {0}")]
    Database(String),
    /// The store is closing or its writer has stopped.
    #[error("the store is closed")]
    Closed,
}
