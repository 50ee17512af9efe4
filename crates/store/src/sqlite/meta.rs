//! Small values by name, and the sweep.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::values::Moment;
use crate::{StoreError, port::attempts_kept_from};

/// A value.
pub(super) fn get(db: &Connection, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut select = db.prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
    Ok(select.query_one([name], |row| row.get(0)).optional()?)
}

/// Sets a value if it is absent; gives the one that stands.
pub(super) fn set_once(db: &Connection, name: &str, value: Vec<u8>) -> Result<Vec<u8>, StoreError> {
    if let Some(standing) = get(db, name)? {
        return Ok(standing);
    }
    db.prepare_cached("INSERT INTO meta (name, value) VALUES (?1, ?2)")?.execute(params![name, value])?;
    Ok(value)
}

/// Sets a value.
pub(super) fn put(db: &Connection, name: &str, value: &[u8]) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )?
    .execute(params![name, value])?;
    Ok(())
}

/// Removes what ended before a moment.
pub(super) fn sweep(db: &Connection, now: Timestamp) -> Result<(), StoreError> {
    for table in ["sessions", "links", "tokens"] {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE expires_at <= ?1"))?.execute([Moment(now)])?;
    }
    db.prepare_cached("DELETE FROM kept WHERE until_at <= ?1")?.execute([Moment(now)])?;
    db.prepare_cached("DELETE FROM attempts WHERE at < ?1")?.execute([Moment(attempts_kept_from(now))])?;
    Ok(())
}
