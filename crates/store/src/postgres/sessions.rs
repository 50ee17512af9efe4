//! Signed-in browsers.

use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{get, hash, moment},
};
use crate::{SessionRow, StoreError};

/// Begins a session.
pub(super) async fn add(store: &PostgresStore, session: &SessionRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO sessions (key_hash, account, created_at, seen_at, expires_at, browser)
         VALUES ($1, $2, $3, $4, $5, $6)";
    store
        .change(
            sql,
            &[
                &session.key_hash.as_slice(),
                &session.account,
                &session.created_at.as_microsecond(),
                &session.seen_at.as_microsecond(),
                &session.expires_at.as_microsecond(),
                &session.browser,
            ],
        )
        .await
}

/// A session by the hash of its secret.
pub(super) async fn by_key(store: &PostgresStore, key_hash: &[u8; 32]) -> Result<Option<SessionRow>, StoreError> {
    let sql = "SELECT key_hash, account, created_at, seen_at, expires_at, browser FROM sessions WHERE key_hash = $1";
    let rows = store.rows(sql, &[&key_hash.as_slice()]).await?;
    rows.first().map(session).transpose()
}

/// The sessions of an account, newest use first.
pub(super) async fn of(store: &PostgresStore, account: Uuid) -> Result<Vec<SessionRow>, StoreError> {
    let sql = "SELECT key_hash, account, created_at, seen_at, expires_at, browser FROM sessions
         WHERE account = $1 ORDER BY seen_at DESC, key_hash";
    store.rows(sql, &[&account]).await?.iter().map(session).collect()
}

fn session(row: &Row) -> Result<SessionRow, StoreError> {
    Ok(SessionRow {
        key_hash: hash(row, 0)?,
        account: get(row, 1)?,
        created_at: moment(row, 2)?,
        seen_at: moment(row, 3)?,
        expires_at: moment(row, 4)?,
        browser: get(row, 5)?,
    })
}

/// Notes a use; never goes back in time.
pub(super) async fn touch(store: &PostgresStore, key_hash: &[u8; 32], seen_at: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE sessions SET seen_at = greatest(seen_at, $2) WHERE key_hash = $1";
    store.change(sql, &[&key_hash.as_slice(), &seen_at.as_microsecond()]).await
}

/// Ends one session.
pub(super) async fn end(store: &PostgresStore, key_hash: &[u8; 32]) -> Result<(), StoreError> {
    store.change("DELETE FROM sessions WHERE key_hash = $1", &[&key_hash.as_slice()]).await
}

/// Ends all sessions of an account but one.
pub(super) async fn end_of(store: &PostgresStore, account: Uuid, but: Option<&[u8; 32]>) -> Result<(), StoreError> {
    let sql = "DELETE FROM sessions WHERE account = $1 AND ($2::bytea IS NULL OR key_hash <> $2)";
    store.change(sql, &[&account, &but.map(<[u8; 32]>::as_slice)]).await
}
