//! The own drawers and their locks. What is in them is sealed elsewhere.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::values::{Moment, or_taken};
use crate::{DrawerLockRow, DrawerRow, StoreError};

/// The drawer of an account.
pub(super) fn of(db: &Connection, account: Uuid) -> Result<Option<DrawerRow>, StoreError> {
    let mut select = db.prepare_cached("SELECT version, sealed FROM drawers WHERE account = ?1")?;
    let drawer =
        select.query_one([account.as_bytes()], |row| Ok(DrawerRow { version: row.get(0)?, sealed: row.get(1)? }));
    Ok(drawer.optional()?)
}

/// Puts a drawer in the place of the one that was seen.
pub(super) fn put(db: &Connection, account: Uuid, expected: u64, sealed: &[u8]) -> Result<u64, StoreError> {
    let current = of(db, account)?.map_or(0, |drawer| drawer.version);
    if current != expected {
        return Err(StoreError::Conflict { expected, current });
    }
    let version = current + 1;
    db.prepare_cached(
        "INSERT INTO drawers (account, version, sealed) VALUES (?1, ?2, ?3)
         ON CONFLICT (account) DO UPDATE SET version = excluded.version, sealed = excluded.sealed",
    )?
    .execute(params![account.as_bytes(), version, sealed])?;
    Ok(version)
}

/// Removes a drawer with its locks.
pub(super) fn remove(db: &Connection, account: Uuid) -> Result<(), StoreError> {
    for table in ["drawers", "drawer_locks"] {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE account = ?1"))?.execute([account.as_bytes()])?;
    }
    Ok(())
}

/// The locks of a drawer, oldest first.
pub(super) fn locks(db: &Connection, account: Uuid) -> Result<Vec<DrawerLockRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT account, id, kind, public, wrapped, created_at FROM drawer_locks WHERE account = ?1
         ORDER BY created_at, id",
    )?;
    let rows = select.query_map([account.as_bytes()], |row| {
        let Moment(created_at) = row.get(5)?;
        Ok(DrawerLockRow {
            account: row.get(0)?,
            id: row.get(1)?,
            kind: row.get(2)?,
            public: row.get(3)?,
            wrapped: row.get(4)?,
            created_at,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Adds a lock.
pub(super) fn add_lock(db: &Connection, lock: &DrawerLockRow) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO drawer_locks (account, id, kind, public, wrapped, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        lock.account.as_bytes(),
        lock.id.as_bytes(),
        lock.kind,
        lock.public,
        lock.wrapped,
        Moment(lock.created_at),
    ])
    .map_err(or_taken)?;
    Ok(())
}

/// Removes a lock.
pub(super) fn remove_lock(db: &Connection, account: Uuid, id: Uuid) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM drawer_locks WHERE account = ?1 AND id = ?2")?
        .execute([account.as_bytes(), id.as_bytes()])?;
    Ok(())
}
