//! Rows that another master key seals from now on.

use rusqlite::{Connection, params};

use super::values::or_taken;
use crate::{KEY_CHECK, Resealed, SealedIn, StoreError};

/// Puts the rows that still hold what was read under the new key.
pub(super) fn reseal(db: &Connection, rows: &[Resealed]) -> Result<(), StoreError> {
    for Resealed { place, id, before, after, login_key } in rows {
        let id = id.as_bytes();
        match place {
            SealedIn::DossierKeys => db
                .prepare_cached("UPDATE dossier_keys SET wrapped = ?3 WHERE dossier = ?1 AND wrapped = ?2")?
                .execute(params![id, before, after]),
            SealedIn::Kept => db
                .prepare_cached("UPDATE kept SET sealed = ?3 WHERE dossier = ?1 AND sealed = ?2")?
                .execute(params![id, before, after]),
            SealedIn::Credentials => db
                .prepare_cached("UPDATE credentials SET sealed = ?3 WHERE id = ?1 AND sealed = ?2")?
                .execute(params![id, before, after]),
            SealedIn::Accounts => db
                .prepare_cached(
                    "UPDATE accounts SET sealed = ?3, login_key = coalesce(?4, login_key)
                     WHERE id = ?1 AND sealed = ?2",
                )?
                .execute(params![id, before, after, login_key]),
        }
        .map_err(or_taken)?;
    }
    Ok(())
}

/// Puts another check value in the place of the one that stands.
pub(super) fn change_key_check(db: &Connection, stands: &[u8], value: &[u8]) -> Result<(), StoreError> {
    let changed = db
        .prepare_cached("UPDATE meta SET value = ?3 WHERE name = ?1 AND value = ?2")?
        .execute(params![KEY_CHECK, stands, value])?;
    if changed == 1 { Ok(()) } else { Err(StoreError::WrongKey) }
}
