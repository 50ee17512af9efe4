//! Small values by name, and the sweep.

use jiff::Timestamp;

use super::{PostgresStore, values};
use crate::{StoreError, port::attempts_kept_from};

/// A value.
pub(super) async fn get(store: &PostgresStore, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let rows = store.rows("SELECT value FROM meta WHERE name = $1", &[&name]).await?;
    rows.first().map(|row| values::get(row, 0)).transpose()
}

/// Sets a value if it is absent; gives the one that stands.
pub(super) async fn set_once(store: &PostgresStore, name: &str, value: Vec<u8>) -> Result<Vec<u8>, StoreError> {
    let sql = "INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
    store.change(sql, &[&name, &value]).await?;
    // A statement of its own: it sees what another set while ours waited.
    Ok(get(store, name).await?.unwrap_or(value))
}

/// Sets a value.
pub(super) async fn put(store: &PostgresStore, name: &str, value: &[u8]) -> Result<(), StoreError> {
    let sql = "INSERT INTO meta (name, value) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    store.change(sql, &[&name, &value]).await
}

/// Removes what ended before a moment.
pub(super) async fn sweep(store: &PostgresStore, now: Timestamp) -> Result<(), StoreError> {
    let ended = now.as_microsecond();
    store.change("DELETE FROM sessions WHERE expires_at <= $1", &[&ended]).await?;
    store.change("DELETE FROM links WHERE expires_at <= $1", &[&ended]).await?;
    store.change("DELETE FROM tokens WHERE expires_at <= $1", &[&ended]).await?;
    store.change("DELETE FROM kept WHERE until_at <= $1", &[&ended]).await?;
    let kept_from = attempts_kept_from(now).as_microsecond();
    store.change("DELETE FROM attempts WHERE at < $1", &[&kept_from]).await
}
