//! Papers, sealed elsewhere.

use uuid::Uuid;

use super::{
    PostgresStore,
    values::{get, told},
};
use crate::{Left, StoreError};

/// The sealed bytes of a paper of a dossier.
pub(super) async fn of(store: &PostgresStore, dossier: Uuid, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
    let sql = "SELECT sealed FROM papers WHERE dossier = $1 AND id = $2";
    store.rows(sql, &[&dossier, &id]).await?.first().map(|row| get(row, 0)).transpose()
}

/// The ids of the papers of a dossier.
pub(super) async fn ids(store: &PostgresStore, dossier: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let rows = store.rows("SELECT id FROM papers WHERE dossier = $1 ORDER BY id", &[&dossier]).await?;
    rows.iter().map(|row| get(row, 0)).collect()
}

/// Frees the space of papers that were destroyed. What may stay in it until it is used again is sealed.
pub(super) async fn clean(store: &PostgresStore) -> Result<Left, StoreError> {
    match store.client().await?.batch_execute("VACUUM papers").await {
        Ok(()) => Ok(Left::new()),
        Err(error) => Ok(vec![format!("VACUUM papers did not come through: {}. Do it by hand", told(&error))]),
    }
}
