//! Tokens for programs.

use uuid::Uuid;

use super::{
    PostgresStore,
    values::{get, hash, moment, moment_if_any},
};
use crate::{StoreError, TokenRow};

/// Adds a token.
pub(super) async fn add(store: &PostgresStore, token: &TokenRow) -> Result<(), StoreError> {
    let sql = "INSERT INTO tokens (id, key_hash, account, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    store
        .change(
            sql,
            &[
                &token.id,
                &token.key_hash.as_slice(),
                &token.account,
                &token.created_at.as_microsecond(),
                &token.expires_at.map(|moment| moment.as_microsecond()),
            ],
        )
        .await
}

/// A token by the hash of its secret.
pub(super) async fn by_key(store: &PostgresStore, key_hash: &[u8; 32]) -> Result<Option<TokenRow>, StoreError> {
    let sql = "SELECT id, key_hash, account, created_at, expires_at FROM tokens WHERE key_hash = $1";
    let rows = store.rows(sql, &[&key_hash.as_slice()]).await?;
    let token = rows.first().map(|row| {
        Ok(TokenRow {
            id: get(row, 0)?,
            key_hash: hash(row, 1)?,
            account: get(row, 2)?,
            created_at: moment(row, 3)?,
            expires_at: moment_if_any(row, 4)?,
        })
    });
    token.transpose()
}

/// Ends a token of an account.
pub(super) async fn end(store: &PostgresStore, account: Uuid, id: Uuid) -> Result<(), StoreError> {
    store.change("DELETE FROM tokens WHERE account = $1 AND id = $2", &[&account, &id]).await
}
