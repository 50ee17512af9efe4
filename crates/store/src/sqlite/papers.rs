//! Papers, sealed elsewhere.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::erase;
use crate::{Left, PaperChanges, StoreError};

/// Puts in what is kept and takes out what is destroyed. `secure_delete` overwrites it where it stood.
pub(super) fn change(db: &Connection, dossier: Uuid, changes: &PaperChanges) -> Result<(), StoreError> {
    for paper in &changes.kept {
        db.prepare_cached("INSERT INTO papers (dossier, id, sealed) VALUES (?1, ?2, ?3)")?.execute(params![
            dossier.as_bytes(),
            paper.id.as_bytes(),
            paper.sealed
        ])?;
    }
    for id in &changes.destroyed {
        db.prepare_cached("DELETE FROM papers WHERE dossier = ?1 AND id = ?2")?
            .execute([dossier.as_bytes(), id.as_bytes()])?;
    }
    Ok(())
}

/// The sealed bytes of a paper of a dossier.
pub(super) fn of(db: &Connection, dossier: Uuid, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
    let mut select = db.prepare_cached("SELECT sealed FROM papers WHERE dossier = ?1 AND id = ?2")?;
    Ok(select.query_one([dossier.as_bytes(), id.as_bytes()], |row| row.get(0)).optional()?)
}

/// The ids of the papers of a dossier.
pub(super) fn ids(db: &Connection, dossier: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let mut select = db.prepare_cached("SELECT id FROM papers WHERE dossier = ?1 ORDER BY id")?;
    Ok(select.query_map([dossier.as_bytes()], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Empties the write-ahead log, in which a destroyed paper may still stand.
pub(super) fn clean(db: &Connection) -> Result<Left, StoreError> {
    if erase::empty_log(db)? {
        return Ok(Left::new());
    }
    let why = "the write-ahead log still holds a paper that was destroyed, because another program is reading: it goes \
               when that has ended and something else is written";
    Ok(vec![why.to_owned()])
}
