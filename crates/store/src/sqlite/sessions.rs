//! Signed-in browsers.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::values::{Moment, or_taken};
use crate::{SessionRow, StoreError};

/// Begins a session.
pub(super) fn add(db: &Connection, session: &SessionRow) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO sessions (key_hash, account, created_at, seen_at, expires_at, browser)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        session.key_hash,
        session.account.as_bytes(),
        Moment(session.created_at),
        Moment(session.seen_at),
        Moment(session.expires_at),
        session.browser,
    ])
    .map_err(or_taken)?;
    Ok(())
}

/// A session by the hash of its secret.
pub(super) fn by_key(db: &Connection, key_hash: &[u8; 32]) -> Result<Option<SessionRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT key_hash, account, created_at, seen_at, expires_at, browser FROM sessions WHERE key_hash = ?1",
    )?;
    Ok(select.query_one([key_hash], session).optional()?)
}

/// The sessions of an account, newest use first.
pub(super) fn of(db: &Connection, account: Uuid) -> Result<Vec<SessionRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT key_hash, account, created_at, seen_at, expires_at, browser FROM sessions
         WHERE account = ?1 ORDER BY seen_at DESC, key_hash",
    )?;
    Ok(select.query_map([account.as_bytes()], session)?.collect::<Result<_, _>>()?)
}

fn session(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    let (Moment(created_at), Moment(seen_at), Moment(expires_at)) = (row.get(2)?, row.get(3)?, row.get(4)?);
    let (key_hash, account, browser) = (row.get(0)?, row.get(1)?, row.get(5)?);
    Ok(SessionRow { key_hash, account, created_at, seen_at, expires_at, browser })
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
