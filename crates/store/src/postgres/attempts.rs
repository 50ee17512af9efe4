//! Failed sign-ins.

use jiff::Timestamp;
use tokio_postgres::Row;

use super::{PostgresStore, values};
use crate::StoreError;

const COUNT: &str = "SELECT count(*) FROM attempts WHERE attempt_key = $1 AND at >= $2";

/// Notes one more and counts those since a moment, this one included. Those under one key wait for each other,
/// so that many at the same time are not all the first.
pub(super) async fn note(
    store: &PostgresStore,
    key: &[u8; 32],
    at: Timestamp,
    since: Timestamp,
) -> Result<u32, StoreError> {
    let lock = i64::from_be_bytes(*key.first_chunk().unwrap_or(&[0; 8]));
    let mut client = store.client().await?;
    let change = client.transaction().await?;
    change.execute("SELECT pg_advisory_xact_lock($1)", &[&lock]).await?;
    let before = change.query_one(COUNT, &[&key.as_slice(), &since.as_microsecond()]).await?;
    let insert = "INSERT INTO attempts (attempt_key, at) VALUES ($1, $2)";
    change.execute(insert, &[&key.as_slice(), &at.as_microsecond()]).await?;
    change.commit().await?;
    Ok(number(&before)?.saturating_add(1))
}

/// Counts those since a moment.
pub(super) async fn count(store: &PostgresStore, key: &[u8; 32], since: Timestamp) -> Result<u32, StoreError> {
    let rows = store.rows(COUNT, &[&key.as_slice(), &since.as_microsecond()]).await?;
    rows.first().map_or(Ok(0), number)
}

fn number(row: &Row) -> Result<u32, StoreError> {
    Ok(u32::try_from(values::count(row, 0)?).unwrap_or(u32::MAX))
}

/// Forgets them.
pub(super) async fn clear(store: &PostgresStore, key: &[u8; 32]) -> Result<(), StoreError> {
    store.change("DELETE FROM attempts WHERE attempt_key = $1", &[&key.as_slice()]).await
}
