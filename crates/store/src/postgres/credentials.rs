//! The ways in beside a password.

use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{get, hash, moment, moment_if_any},
};
use crate::{CredentialRow, StoreError};

/// Adds a credential.
pub(super) async fn add(store: &PostgresStore, credential: &CredentialRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO credentials (id, account, kind, lookup, sealed, created_at, used_at, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    store
        .change(
            sql,
            &[
                &credential.id,
                &credential.account,
                &credential.kind,
                &credential.lookup.as_ref().map(<[u8; 32]>::as_slice),
                &credential.sealed,
                &credential.created_at.as_microsecond(),
                &credential.used_at.map(|moment| moment.as_microsecond()),
                &credential.ended_at.map(|moment| moment.as_microsecond()),
            ],
        )
        .await
}

/// A credential by its lookup.
pub(super) async fn by_lookup(store: &PostgresStore, lookup: &[u8; 32]) -> Result<Option<CredentialRow>, StoreError> {
    let sql = "SELECT id, account, kind, lookup, sealed, created_at, used_at, ended_at FROM credentials
         WHERE lookup = $1";
    let rows = store.rows(sql, &[&lookup.as_slice()]).await?;
    rows.first().map(credential).transpose()
}

/// The credentials of an account, oldest first.
pub(super) async fn of(store: &PostgresStore, account: Uuid) -> Result<Vec<CredentialRow>, StoreError> {
    let sql = "SELECT id, account, kind, lookup, sealed, created_at, used_at, ended_at FROM credentials
         WHERE account = $1 ORDER BY id";
    store.rows(sql, &[&account]).await?.iter().map(credential).collect()
}

/// Puts other details in their place, when nobody changed them meanwhile. Of several at the same time the row's lock lets one be first; the
/// others then look at what it wrote.
pub(super) async fn change(
    store: &PostgresStore,
    id: Uuid,
    expected: &[u8],
    sealed: &[u8],
    used_at: Option<Timestamp>,
) -> Result<bool, StoreError> {
    let sql = "UPDATE credentials SET sealed = $3, used_at = coalesce($4, used_at)
         WHERE id = $1 AND sealed = $2 AND ended_at IS NULL RETURNING id";
    let rows = store.rows(sql, &[&id, &expected, &sealed, &used_at.map(|moment| moment.as_microsecond())]).await?;
    Ok(!rows.is_empty())
}

/// Ends a credential of an account.
pub(super) async fn end(
    store: &PostgresStore,
    account: Uuid,
    id: Uuid,
    ended_at: Timestamp,
) -> Result<bool, StoreError> {
    let sql = "UPDATE credentials SET ended_at = $3
         WHERE id = $1 AND account = $2 AND ended_at IS NULL RETURNING id";
    Ok(!store.rows(sql, &[&id, &account, &ended_at.as_microsecond()]).await?.is_empty())
}

fn credential(row: &Row) -> Result<CredentialRow, StoreError> {
    let lookup = match get::<Option<&[u8]>>(row, 3)? {
        Some(_) => Some(hash(row, 3)?),
        None => None,
    };
    Ok(CredentialRow {
        id: get(row, 0)?,
        account: get(row, 1)?,
        kind: get(row, 2)?,
        lookup,
        sealed: get(row, 4)?,
        created_at: moment(row, 5)?,
        used_at: moment_if_any(row, 6)?,
        ended_at: moment_if_any(row, 7)?,
    })
}
