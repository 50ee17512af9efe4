//! Sign-in links.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::values::{Moment, or_taken};
use crate::{LinkRow, StoreError};

/// Adds a link.
pub(super) fn add(db: &Connection, link: &LinkRow) -> Result<(), StoreError> {
    db.prepare_cached("INSERT INTO links (key_hash, account, expires_at, once) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![
            link.key_hash,
            link.account.as_ref().map(|id| id.as_bytes()),
            Moment(link.expires_at),
            link.once,
        ])
        .map_err(or_taken)?;
    Ok(())
}

/// A link that is still good.
pub(super) fn good(db: &Connection, key_hash: &[u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT key_hash, account, expires_at, once FROM links WHERE key_hash = ?1 AND expires_at > ?2",
    )?;
    let link = select.query_one(params![key_hash, Moment(now)], |row| {
        let Moment(expires_at) = row.get(2)?;
        Ok(LinkRow { key_hash: row.get(0)?, account: row.get(1)?, expires_at, once: row.get(3)? })
    });
    Ok(link.optional()?)
}

/// Takes a link that is still good, and ends it if it works once.
pub(super) fn take(db: &Connection, key_hash: &[u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError> {
    let link = good(db, key_hash, now)?;
    if link.as_ref().is_some_and(|link| link.once) {
        db.prepare_cached("DELETE FROM links WHERE key_hash = ?1")?.execute([key_hash])?;
    }
    Ok(link)
}
