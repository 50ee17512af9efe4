//! Sign-in links.

use jiff::Timestamp;
use tokio_postgres::Row;

use super::{
    PostgresStore,
    values::{get, hash, moment},
};
use crate::{LinkRow, StoreError};

/// Adds a link.
pub(super) async fn add(store: &PostgresStore, link: &LinkRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO links (key_hash, account, expires_at, once) VALUES ($1, $2, $3, $4)";
    store
        .change(
            sql,
            &[&link.key_hash.as_slice(), &link.account, &link.expires_at.as_microsecond(), &i64::from(link.once)],
        )
        .await
}

/// A link that is still good.
pub(super) async fn good(
    store: &PostgresStore,
    key_hash: &[u8; 32],
    now: Timestamp,
) -> Result<Option<LinkRow>, StoreError> {
    let sql = "SELECT key_hash, account, expires_at, once FROM links WHERE key_hash = $1 AND expires_at > $2";
    let rows = store.rows(sql, &[&key_hash.as_slice(), &now.as_microsecond()]).await?;
    rows.first().map(link).transpose()
}

/// Takes a link that is still good, and ends it if it works once. Of several at the same time the row's lock
/// lets one delete it; the others then find nothing.
pub(super) async fn take(
    store: &PostgresStore,
    key_hash: &[u8; 32],
    now: Timestamp,
) -> Result<Option<LinkRow>, StoreError> {
    let sql = "DELETE FROM links WHERE key_hash = $1 AND expires_at > $2 AND once = 1
         RETURNING key_hash, account, expires_at, once";
    let rows = store.rows(sql, &[&key_hash.as_slice(), &now.as_microsecond()]).await?;
    match rows.first() {
        Some(row) => link(row).map(Some),
        None => Ok(good(store, key_hash, now).await?.filter(|link| !link.once)),
    }
}

fn link(row: &Row) -> Result<LinkRow, StoreError> {
    Ok(LinkRow {
        key_hash: hash(row, 0)?,
        account: get(row, 1)?,
        expires_at: moment(row, 2)?,
        once: get::<i64>(row, 3)? != 0,
    })
}
