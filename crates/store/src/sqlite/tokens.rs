//! Tokens for programs.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::values::{Moment, or_taken};
use crate::{StoreError, TokenRow};

/// Adds a token.
pub(super) fn add(db: &Connection, token: &TokenRow) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO tokens (id, key_hash, account, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        token.id.as_bytes(),
        token.key_hash,
        token.account.as_bytes(),
        Moment(token.created_at),
        token.expires_at.map(Moment),
    ])
    .map_err(or_taken)?;
    Ok(())
}

/// A token by the hash of its secret.
pub(super) fn by_key(db: &Connection, key_hash: &[u8; 32]) -> Result<Option<TokenRow>, StoreError> {
    let mut select =
        db.prepare_cached("SELECT id, key_hash, account, created_at, expires_at FROM tokens WHERE key_hash = ?1")?;
    let token = select.query_one([key_hash], |row| {
        let Moment(created_at) = row.get(3)?;
        let expires_at = row.get::<_, Option<Moment>>(4)?.map(|Moment(moment)| moment);
        Ok(TokenRow { id: row.get(0)?, key_hash: row.get(1)?, account: row.get(2)?, created_at, expires_at })
    });
    Ok(token.optional()?)
}

/// Ends a token of an account.
pub(super) fn end(db: &Connection, account: Uuid, id: Uuid) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM tokens WHERE account = ?1 AND id = ?2")?
        .execute([account.as_bytes(), id.as_bytes()])?;
    Ok(())
}
