//! The own drawers and their locks. What is in them is sealed elsewhere.

use tokio_postgres::Row;
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{count, get, moment, signed},
};
use crate::{DrawerLockRow, DrawerRow, StoreError};

/// The drawer of an account.
pub(super) async fn of(store: &PostgresStore, account: Uuid) -> Result<Option<DrawerRow>, StoreError> {
    let rows = store.rows("SELECT version, sealed FROM drawers WHERE account = $1", &[&account]).await?;
    rows.first().map(|row| Ok(DrawerRow { version: count(row, 0)?, sealed: get(row, 1)? })).transpose()
}

/// Puts a drawer in the place of the one that was seen. One statement: of several at the same time the row's
/// lock lets one through.
pub(super) async fn put(store: &PostgresStore, account: Uuid, expected: u64, sealed: &[u8]) -> Result<u64, StoreError> {
    let sql = if expected == 0 {
        "INSERT INTO drawers (account, version, sealed) VALUES ($1, $2::bigint + 1, $3)
         ON CONFLICT (account) DO NOTHING RETURNING version"
    } else {
        "UPDATE drawers SET version = $2::bigint + 1, sealed = $3 WHERE account = $1 AND version = $2 RETURNING version"
    };
    let expected_version = signed(expected)?;
    match store.rows(sql, &[&account, &expected_version, &sealed]).await?.first() {
        Some(row) => count(row, 0),
        None => {
            let current = of(store, account).await?.map_or(0, |drawer| drawer.version);
            Err(StoreError::Conflict { expected, current })
        }
    }
}

/// Removes a drawer with its locks.
pub(super) async fn remove(store: &PostgresStore, account: Uuid) -> Result<(), StoreError> {
    let sql = "WITH locks AS (DELETE FROM drawer_locks WHERE account = $1) DELETE FROM drawers WHERE account = $1";
    store.change(sql, &[&account]).await
}

/// The locks of a drawer, oldest first.
pub(super) async fn locks(store: &PostgresStore, account: Uuid) -> Result<Vec<DrawerLockRow>, StoreError> {
    let sql = "SELECT account, id, kind, public, wrapped, created_at FROM drawer_locks WHERE account = $1
         ORDER BY created_at, id";
    store.rows(sql, &[&account]).await?.iter().map(lock).collect()
}

fn lock(row: &Row) -> Result<DrawerLockRow, StoreError> {
    Ok(DrawerLockRow {
        account: get(row, 0)?,
        id: get(row, 1)?,
        kind: get(row, 2)?,
        public: get(row, 3)?,
        wrapped: get(row, 4)?,
        created_at: moment(row, 5)?,
    })
}

/// Adds a lock.
pub(super) async fn add_lock(store: &PostgresStore, lock: &DrawerLockRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO drawer_locks (account, id, kind, public, wrapped, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)";
    let created_at = lock.created_at.as_microsecond();
    store.change(sql, &[&lock.account, &lock.id, &lock.kind, &lock.public, &lock.wrapped, &created_at]).await
}

/// Removes a lock.
pub(super) async fn remove_lock(store: &PostgresStore, account: Uuid, id: Uuid) -> Result<(), StoreError> {
    store.change("DELETE FROM drawer_locks WHERE account = $1 AND id = $2", &[&account, &id]).await
}
