//! The ways in beside a password.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::values::{Moment, or_taken};
use crate::{CredentialRow, StoreError};

/// Adds a credential.
pub(super) fn add(db: &Connection, credential: &CredentialRow) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO credentials (id, account, kind, lookup, sealed, created_at, used_at, ended_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        credential.id.as_bytes(),
        credential.account.as_bytes(),
        credential.kind,
        credential.lookup,
        credential.sealed,
        Moment(credential.created_at),
        credential.used_at.map(Moment),
        credential.ended_at.map(Moment),
    ])
    .map_err(or_taken)?;
    Ok(())
}

/// A credential by its lookup.
pub(super) fn by_lookup(db: &Connection, lookup: &[u8; 32]) -> Result<Option<CredentialRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT id, account, kind, lookup, sealed, created_at, used_at, ended_at FROM credentials WHERE lookup = ?1",
    )?;
    Ok(select.query_one([lookup], credential).optional()?)
}

/// The credentials of an account, oldest first.
pub(super) fn of(db: &Connection, account: Uuid) -> Result<Vec<CredentialRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT id, account, kind, lookup, sealed, created_at, used_at, ended_at FROM credentials
         WHERE account = ?1 ORDER BY id",
    )?;
    Ok(select.query_map([account.as_bytes()], credential)?.collect::<Result<_, _>>()?)
}

/// Puts other details in their place, when nobody changed them meanwhile.
pub(super) fn change(
    db: &Connection,
    id: Uuid,
    expected: &[u8],
    sealed: &[u8],
    used_at: Option<Timestamp>,
) -> Result<bool, StoreError> {
    let changed = db
        .prepare_cached(
            "UPDATE credentials SET sealed = ?3, used_at = coalesce(?4, used_at)
             WHERE id = ?1 AND sealed = ?2 AND ended_at IS NULL",
        )?
        .execute(params![id.as_bytes(), expected, sealed, used_at.map(Moment)])?;
    Ok(changed == 1)
}

/// Ends a credential of an account.
pub(super) fn end(db: &Connection, account: Uuid, id: Uuid, ended_at: Timestamp) -> Result<bool, StoreError> {
    let changed = db
        .prepare_cached("UPDATE credentials SET ended_at = ?3 WHERE id = ?1 AND account = ?2 AND ended_at IS NULL")?
        .execute(params![id.as_bytes(), account.as_bytes(), Moment(ended_at)])?;
    Ok(changed == 1)
}

fn credential(row: &Row<'_>) -> rusqlite::Result<CredentialRow> {
    let moment_if_any = |at| Ok::<_, rusqlite::Error>(row.get::<_, Option<Moment>>(at)?.map(|Moment(moment)| moment));
    let Moment(created_at) = row.get(5)?;
    Ok(CredentialRow {
        id: row.get(0)?,
        account: row.get(1)?,
        kind: row.get(2)?,
        lookup: row.get(3)?,
        sealed: row.get(4)?,
        created_at,
        used_at: moment_if_any(6)?,
        ended_at: moment_if_any(7)?,
    })
}
