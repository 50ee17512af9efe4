//! Accounts.

use tokio_postgres::Row;
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{get, hash, moment, moment_if_any},
};
use crate::{AccountRow, StoreError};

/// Adds an account.
pub(super) async fn add(store: &PostgresStore, account: &AccountRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO accounts (id, login_key, sealed, password_hash, created_at, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6)";
    write(store, account, sql).await
}

/// Puts an account in the place of the one with its id.
pub(super) async fn put(store: &PostgresStore, account: &AccountRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO accounts (id, login_key, sealed, password_hash, created_at, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE
         SET login_key = excluded.login_key, sealed = excluded.sealed, password_hash = excluded.password_hash,
             created_at = excluded.created_at, ended_at = excluded.ended_at";
    write(store, account, sql).await
}

async fn write(store: &PostgresStore, account: &AccountRow, sql: &'static str) -> Result<(), StoreError> {
    store
        .change(
            sql,
            &[
                &account.id,
                &account.login_key.as_slice(),
                &account.sealed,
                &account.password_hash,
                &account.created_at.as_microsecond(),
                &account.ended_at.map(|moment| moment.as_microsecond()),
            ],
        )
        .await
}

/// An account by id.
pub(super) async fn by_id(store: &PostgresStore, id: Uuid) -> Result<Option<AccountRow>, StoreError> {
    let sql = "SELECT id, login_key, sealed, password_hash, created_at, ended_at FROM accounts WHERE id = $1";
    store.rows(sql, &[&id]).await?.first().map(account).transpose()
}

/// An account by the keyed hash of its sign-in name.
pub(super) async fn by_login(store: &PostgresStore, login_key: &[u8; 32]) -> Result<Option<AccountRow>, StoreError> {
    let sql = "SELECT id, login_key, sealed, password_hash, created_at, ended_at FROM accounts
         WHERE login_key = $1";
    store.rows(sql, &[&login_key.as_slice()]).await?.first().map(account).transpose()
}

/// Accounts by id.
pub(super) async fn after(
    store: &PostgresStore,
    after: Option<Uuid>,
    limit: u32,
) -> Result<Vec<AccountRow>, StoreError> {
    let sql = "SELECT id, login_key, sealed, password_hash, created_at, ended_at FROM accounts
         WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2";
    store.rows(sql, &[&after, &i64::from(limit)]).await?.iter().map(account).collect()
}

fn account(row: &Row) -> Result<AccountRow, StoreError> {
    Ok(AccountRow {
        id: get(row, 0)?,
        login_key: hash(row, 1)?,
        sealed: get(row, 2)?,
        password_hash: get(row, 3)?,
        created_at: moment(row, 4)?,
        ended_at: moment_if_any(row, 5)?,
    })
}
