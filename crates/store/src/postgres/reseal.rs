//! Rows that another master key seals from now on.

use super::{PostgresStore, values::or_taken};
use crate::{KEY_CHECK, Resealed, SealedIn, StoreError};

/// Puts the rows that still hold what was read under the new key.
pub(super) async fn reseal(store: &PostgresStore, rows: &[Resealed]) -> Result<(), StoreError> {
    let mut client = store.client().await?;
    let change = client.transaction().await?;
    for Resealed { place, id, before, after, login_key } in rows {
        match place {
            SealedIn::DossierKeys => {
                let sql = "UPDATE dossier_keys SET wrapped = $3 WHERE dossier = $1 AND wrapped = $2";
                change.execute(sql, &[id, before, after]).await
            }
            SealedIn::Kept => {
                let sql = "UPDATE kept SET sealed = $3 WHERE dossier = $1 AND sealed = $2";
                change.execute(sql, &[id, before, after]).await
            }
            SealedIn::Credentials => {
                let sql = "UPDATE credentials SET sealed = $3 WHERE id = $1 AND sealed = $2";
                change.execute(sql, &[id, before, after]).await
            }
            SealedIn::Accounts => {
                let sql = "UPDATE accounts SET sealed = $3, login_key = coalesce($4, login_key)
                     WHERE id = $1 AND sealed = $2";
                change.execute(sql, &[id, before, after, &login_key.as_ref().map(<[u8; 32]>::as_slice)]).await
            }
        }
        .map_err(or_taken)?;
    }
    change.commit().await?;
    Ok(())
}

/// Puts another check value in the place of the one that stands.
pub(super) async fn change_key_check(store: &PostgresStore, stands: &[u8], value: &[u8]) -> Result<(), StoreError> {
    let sql = "UPDATE meta SET value = $3 WHERE name = $1 AND value = $2 RETURNING name";
    let changed = store.rows(sql, &[&KEY_CHECK, &stands, &value]).await?;
    if changed.len() == 1 { Ok(()) } else { Err(StoreError::WrongKey) }
}
