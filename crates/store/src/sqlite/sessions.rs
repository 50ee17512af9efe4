//! Signed-in browsers.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::values::{Moment, or_taken};
use crate::{SessionRow, StoreError};

/// Begins a session.
pub(super) fn add(db: &Connection, session: &SessionRow) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO sessions (key_hash, account, created_at, seen_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        session.key_hash,
        session.account.as_bytes(),
        Moment(session.created_at),
        Moment(session.seen_at),
        Moment(session.expires_at),
    ])
    .map_err(or_taken)?;
    Ok(())
}

/// A session by the hash of its secret.
pub(super) fn by_key(db: &Connection, key_hash: &[u8; 32]) -> Result<Option<SessionRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT key_hash, account, created_at, seen_at, expires_at FROM sessions WHERE key_hash = ?1",
    )?;
    let session = select.query_one([key_hash], |row| {
        let (Moment(created_at), Moment(seen_at), Moment(expires_at)) = (row.get(2)?, row.get(3)?, row.get(4)?);
        Ok(SessionRow { key_hash: row.get(0)?, account: row.get(1)?, created_at, seen_at, expires_at })
    });
    Ok(session.optional()?)
}

/// Notes a use; never goes back in time.
pub(super) fn touch(db: &Connection, key_hash: &[u8; 32], seen_at: Timestamp) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE sessions SET seen_at = max(seen_at, ?2) WHERE key_hash = ?1")?
        .execute(params![key_hash, Moment(seen_at)])?;
    Ok(())
}

/// Ends one session.
pub(super) fn end(db: &Connection, key_hash: &[u8; 32]) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM sessions WHERE key_hash = ?1")?.execute([key_hash])?;
    Ok(())
}

/// Ends all sessions of an account but one.
pub(super) fn end_of(db: &Connection, account: Uuid, but: Option<&[u8; 32]>) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM sessions WHERE account = ?1 AND (?2 IS NULL OR key_hash <> ?2)")?
        .execute(params![account.as_bytes(), but])?;
    Ok(())
}
