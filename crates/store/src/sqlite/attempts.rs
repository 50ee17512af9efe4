//! Failed sign-ins.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::values::Moment;
use crate::StoreError;

/// Notes one more and counts those since a moment, this one included.
pub(super) fn note(db: &Connection, key: &[u8; 32], at: Timestamp, since: Timestamp) -> Result<u32, StoreError> {
    let before = count(db, key, since)?;
    db.prepare_cached("INSERT INTO attempts (attempt_key, at) VALUES (?1, ?2)")?.execute(params![key, Moment(at)])?;
    Ok(before.saturating_add(1))
}

/// Counts those since a moment.
pub(super) fn count(db: &Connection, key: &[u8; 32], since: Timestamp) -> Result<u32, StoreError> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM attempts WHERE attempt_key = ?1 AND at >= ?2")?
        .query_one(params![key, Moment(since)], |row| row.get(0))?)
}

/// Forgets them.
pub(super) fn clear(db: &Connection, key: &[u8; 32]) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM attempts WHERE attempt_key = ?1")?.execute([key])?;
    Ok(())
}
