//! Accounts.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::values::{Moment, or_taken};
use crate::{AccountRow, StoreError};

/// Adds an account.
pub(super) fn add(db: &Connection, account: &AccountRow) -> Result<(), StoreError> {
    write(
        db,
        account,
        "INSERT INTO accounts (id, login_key, sealed, password_hash, created_at, ended_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )
}

/// Puts an account in the place of the one with its id.
pub(super) fn put(db: &Connection, account: &AccountRow) -> Result<(), StoreError> {
    write(
        db,
        account,
        "INSERT INTO accounts (id, login_key, sealed, password_hash, created_at, ended_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE
         SET login_key = excluded.login_key, sealed = excluded.sealed, password_hash = excluded.password_hash,
             created_at = excluded.created_at, ended_at = excluded.ended_at",
    )
}

fn write(db: &Connection, account: &AccountRow, sql: &str) -> Result<(), StoreError> {
    db.prepare_cached(sql)?
        .execute(params![
            account.id.as_bytes(),
            account.login_key,
            account.sealed,
            account.password_hash,
            Moment(account.created_at),
            account.ended_at.map(Moment),
        ])
        .map_err(or_taken)?;
    Ok(())
}

/// An account by id.
pub(super) fn by_id(db: &Connection, id: Uuid) -> Result<Option<AccountRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT id, login_key, sealed, password_hash, created_at, ended_at FROM accounts WHERE id = ?1",
    )?;
    Ok(select.query_one([id.as_bytes()], account).optional()?)
}

/// An account by the keyed hash of its sign-in name.
pub(super) fn by_login(db: &Connection, login_key: &[u8; 32]) -> Result<Option<AccountRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT id, login_key, sealed, password_hash, created_at, ended_at FROM accounts
         WHERE login_key = ?1",
    )?;
    Ok(select.query_one([login_key], account).optional()?)
}

/// Accounts by id.
pub(super) fn after(db: &Connection, after: Option<Uuid>, limit: u32) -> Result<Vec<AccountRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT id, login_key, sealed, password_hash, created_at, ended_at FROM accounts
         WHERE id > ?1 ORDER BY id LIMIT ?2",
    )?;
    let after = after.as_ref().map_or(&[][..], |id| id.as_bytes());
    Ok(select.query_map(params![after, limit], account)?.collect::<Result<_, _>>()?)
}

fn account(row: &Row<'_>) -> rusqlite::Result<AccountRow> {
    let Moment(created_at) = row.get(4)?;
    Ok(AccountRow {
        id: row.get(0)?,
        login_key: row.get(1)?,
        sealed: row.get(2)?,
        password_hash: row.get(3)?,
        created_at,
        ended_at: row.get::<_, Option<Moment>>(5)?.map(|Moment(moment)| moment),
    })
}
