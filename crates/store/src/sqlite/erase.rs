//! Erasing a dossier, and cleaning the places where SQLite leaves what was deleted.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use super::{log, open, values::Moment};
use crate::{KeptOf, KeptRow, Left, StoreError, schema};

/// How long to wait for readers to let go of the write-ahead log.
const PATIENCE: Duration = Duration::from_secs(2);

/// Takes everything out that makes up the content of a dossier.
pub(super) fn erase(db: &Connection, dossier: Uuid, kept: Option<&KeptRow>, at: Timestamp) -> Result<(), StoreError> {
    let row = log::dossier(db, dossier)?.ok_or(StoreError::NoDossier(dossier))?;
    let id = dossier.as_bytes();
    db.execute("DELETE FROM dossier_keys WHERE dossier = ?1", [id])?;
    db.execute("UPDATE events SET sealed = NULL WHERE dossier = ?1", [id])?;
    for table in schema::gone_when_erased() {
        db.execute(&format!("DELETE FROM {table} WHERE dossier = ?1"), [id])?;
    }
    if row.erased_at.is_none() {
        db.execute("UPDATE dossiers SET erased_at = ?2 WHERE id = ?1", params![id, Moment(at)])?;
        if let Some(KeptRow { sealed, until, reason }) = kept {
            db.execute(
                "INSERT INTO kept (dossier, sealed, until_at, reason, kept_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![id, sealed, Moment(*until), reason, Moment(at)],
            )?;
        }
    }
    Ok(())
}

/// Writes the whole file anew, without what was deleted, and empties the write-ahead log.
///
/// `secure_delete` overwrites what is deleted where it stands; but where rows moved from page to page before, copies
/// of them may have stayed in the gaps. Only a file written anew has none.
pub(super) fn clean(db: &Connection) -> Result<Left, StoreError> {
    // In memory the copy that SQLite makes on the way could be too large.
    db.pragma_update(None, "temp_store", "file")?;
    let vacuumed = db.execute_batch("VACUUM");
    db.pragma_update(None, "temp_store", "memory")?;
    let mut left = Left::new();
    if let Err(error) = vacuumed {
        left.push(format!("the database file could not be written anew: {error}. Erase again when there is room"));
    }
    if !empty_log(db)? {
        left.push(
            "the write-ahead log still holds what was erased, because another program is reading: erase again when \
             it has ended"
                .to_owned(),
        );
    }
    Ok(left)
}

/// Whether the write-ahead log could be emptied.
pub(super) fn empty_log(db: &Connection) -> Result<bool, StoreError> {
    db.busy_timeout(Duration::from_millis(200))?;
    let until = Instant::now() + PATIENCE;
    let emptied = loop {
        let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if !busy || Instant::now() > until {
            break !busy;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    db.busy_timeout(open::PATIENCE)?;
    Ok(emptied)
}

/// What is kept of erased dossiers.
pub(super) fn kept(db: &Connection, after: Option<Uuid>, limit: u32) -> Result<Vec<KeptOf>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT dossier, sealed, until_at, reason, kept_at FROM kept WHERE dossier > ?1 ORDER BY dossier LIMIT ?2",
    )?;
    let after = after.as_ref().map_or(&[][..], |id| id.as_bytes());
    Ok(select.query_map(params![after, limit], kept_of)?.collect::<Result<_, _>>()?)
}

fn kept_of(row: &Row<'_>) -> rusqlite::Result<KeptOf> {
    let (Moment(until), Moment(at)) = (row.get(2)?, row.get(4)?);
    Ok(KeptOf { dossier: row.get(0)?, kept: KeptRow { sealed: row.get(1)?, until, reason: row.get(3)? }, at })
}
