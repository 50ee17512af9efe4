//! Who looked: rows in a chain, of which none is changed.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::values::Moment;
use crate::{Look, LookRow, StoreError, chain};

/// Whether nothing of this is new.
pub(super) fn all_noted(db: &Connection, dossier: Uuid, looks: &[Look]) -> Result<bool, StoreError> {
    for look in looks {
        if !is_noted(db, dossier, look)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_noted(db: &Connection, dossier: Uuid, look: &Look) -> Result<bool, StoreError> {
    let mut select =
        db.prepare_cached("SELECT 1 FROM looks WHERE dossier = ?1 AND visit = ?2 AND part = ?3 AND act = ?4")?;
    Ok(select.exists(params![dossier.as_bytes(), look.visit, look.part, look.act])?)
}

/// Adds those that are new at the end of the chain.
pub(super) fn note(db: &Connection, dossier: Uuid, looks: &[Look]) -> Result<(), StoreError> {
    let head = db
        .prepare_cached("SELECT look_count, look_hash FROM dossiers WHERE id = ?1")?
        .query_one([dossier.as_bytes()], |row| Ok((row.get(0)?, row.get::<_, Option<[u8; 32]>>(1)?)))
        .optional()?;
    let (mut number, hash): (u64, _) = head.ok_or(StoreError::NoDossier(dossier))?;
    let (before, mut hash) = (number, hash.unwrap_or(chain::FIRST));
    let mut insert = db.prepare_cached(
        "INSERT INTO looks (dossier, number, visit, account, part, act, at, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for look in looks {
        if is_noted(db, dossier, look)? {
            continue;
        }
        number += 1;
        hash = chain::look_link(&hash, dossier, number, look);
        insert.execute(params![
            dossier.as_bytes(),
            number,
            look.visit,
            look.account.as_bytes(),
            look.part,
            look.act,
            Moment(look.at),
            hash,
        ])?;
    }
    if number > before {
        db.prepare_cached("UPDATE dossiers SET look_count = ?2, look_hash = ?3 WHERE id = ?1")?.execute(params![
            dossier.as_bytes(),
            number,
            hash
        ])?;
    }
    Ok(())
}

/// The looks at a dossier, newest first.
pub(super) fn newest(
    db: &Connection,
    dossier: Uuid,
    before: Option<u64>,
    limit: u32,
) -> Result<Vec<LookRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT number, visit, account, part, act, at, hash FROM looks
         WHERE dossier = ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3",
    )?;
    let before = before.and_then(|number| i64::try_from(number).ok()).unwrap_or(i64::MAX);
    let rows = select.query_map(params![dossier.as_bytes(), before, limit], look)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn look(row: &Row<'_>) -> rusqlite::Result<LookRow> {
    let Moment(at) = row.get(5)?;
    let look = Look { visit: row.get(1)?, account: row.get(2)?, part: row.get(3)?, act: row.get(4)?, at };
    Ok(LookRow { number: row.get(0)?, look, hash: row.get(6)? })
}
