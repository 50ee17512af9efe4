//! Erasing a dossier, also from the key list that is kept apart from the backups.

use std::path::PathBuf;

use jiff::Timestamp;
use uuid::Uuid;

use crate::{KeptRow, KeyList, Left, Master, Store, StoreError};

/// The setting that says where the key list is, so that erasing a dossier takes its key out of there too.
pub const KEY_LIST: &str = "key-list";

/// What erasing did beside the store itself.
#[derive(Debug)]
pub struct Erasure {
    /// What was left for later in the database, in words for an operator.
    pub left: Left,
    /// The key list that was written anew, or why it was not; `None` when the store knows of none.
    pub key_list: Option<Result<PathBuf, StoreError>>,
}

/// Erases a dossier and writes the key list anew without its key, if the store knows where that is.
///
/// # Errors
/// `NoDossier`, or what the store answers; then nothing was erased. That the key list could not be written is not an
/// error but part of the answer: the dossier is erased, and who runs the server must see to the list.
pub async fn erase(
    store: &dyn Store,
    master: &dyn Master,
    dossier: Uuid,
    kept: Option<KeptRow>,
    at: Timestamp,
) -> Result<Erasure, StoreError> {
    let left = store.erase(dossier, kept, at).await?;
    let known = store.meta(KEY_LIST).await?.and_then(|path| String::from_utf8(path).ok()).map(PathBuf::from);
    let key_list = match known {
        Some(path) => Some(KeyList::export(store, master, &path).await.map(|_| path)),
        None => None,
    };
    Ok(Erasure { left, key_list })
}
