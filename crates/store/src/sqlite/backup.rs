//! A copy of the store into a file and back, table by table inside SQLite.

use std::path::Path;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};

use super::{open, values::Moment};
use crate::{
    KeyList, StoreError,
    backup::{self, Draft},
    schema::{CARRIED, Carried, LEFT_BEHIND, SCHEMA},
};

/// Copies the store in `source` into a new file. It is the state of one moment, whatever is written meanwhile.
pub(super) fn backup(source: &Path, target: &Path) -> Result<(), StoreError> {
    let draft = Draft::begin(target)?;
    let db = draft.db()?;
    db.busy_timeout(open::PATIENCE)?;
    db.execute("ATTACH ?1 AS other", [open::uri(source, "mode=ro")])?;
    // One transaction: all tables are read from the same snapshot.
    db.execute_batch("BEGIN")?;
    for carried in CARRIED {
        copy(db, carried)?;
    }
    db.execute_batch("COMMIT; DETACH other")?;
    draft.finish()
}

/// Copies a backup file into the store in `target`, which must hold nothing.
pub(super) fn restore(source: &Path, target: &Path, keys: &KeyList, at: Timestamp) -> Result<(), StoreError> {
    backup::note_keys(&backup::open(source)?, keys, "")?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(target, flags).map_err(|error| open::unusable(target, &error))?;
    open::prepare(&db)?;
    db.pragma_update(None, "synchronous", "full")?;
    db.execute("ATTACH ?1 AS other", [open::uri(source, "mode=ro")])?;
    backup::note_keys(&db, keys, "other.")?;
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    refuse_filled(&change)?;
    change.execute("DELETE FROM main.meta WHERE name <> ?1", [SCHEMA])?;
    for carried in CARRIED {
        let (table, columns) = (carried.table, carried.column_list());
        let sql = format!("INSERT INTO main.{table} ({columns}) {}", carried.select_restored("other."));
        let mut insert = change.prepare(&sql)?;
        if insert.parameter_count() > 0 {
            insert.execute([Moment(at)])?
        } else {
            insert.execute([])?
        };
    }
    let mut insert = change.prepare(
        "INSERT INTO main.dossier_keys (dossier, wrapped) SELECT ?1, ?2
         WHERE EXISTS (SELECT 1 FROM main.dossiers WHERE id = ?1 AND erased_at IS NULL)",
    )?;
    for (dossier, wrapped) in &keys.keys {
        insert.execute(params![dossier.as_bytes(), wrapped])?;
    }
    drop(insert);
    change.commit()?;
    Ok(())
}

fn copy(db: &Connection, carried: &Carried) -> Result<(), StoreError> {
    let (table, columns) = (carried.table, carried.column_list());
    db.execute_batch(&format!("INSERT INTO main.{table} ({columns}) {}", carried.select_from("other.")))?;
    Ok(())
}

/// `NotEmpty` when the store holds any row, except small values that the backup holds as well.
fn refuse_filled(db: &Connection) -> Result<(), StoreError> {
    let tables = CARRIED.iter().map(|carried| carried.table).filter(|table| *table != "meta");
    for table in tables.chain(LEFT_BEHIND.iter().copied()) {
        if db.prepare(&format!("SELECT 1 FROM main.{table} LIMIT 1"))?.exists([])? {
            return Err(StoreError::NotEmpty);
        }
    }
    let other_values = db
        .prepare(
            "SELECT 1 FROM main.meta m WHERE m.name <> ?1
             AND NOT EXISTS (SELECT 1 FROM other.meta o WHERE o.name = m.name AND o.value = m.value)",
        )?
        .exists([SCHEMA])?;
    if other_values { Err(StoreError::NotEmpty) } else { Ok(()) }
}
