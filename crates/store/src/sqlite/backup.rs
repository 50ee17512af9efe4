//! A copy of the store into a file and back, table by table inside SQLite.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::open;
use crate::{
    StoreError,
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
pub(super) fn restore(source: &Path, target: &Path) -> Result<(), StoreError> {
    drop(backup::open(source)?);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(target, flags).map_err(|error| open::unusable(target, &error))?;
    open::prepare(&db)?;
    db.pragma_update(None, "synchronous", "full")?;
    db.execute("ATTACH ?1 AS other", [open::uri(source, "mode=ro")])?;
    let change = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    refuse_filled(&change)?;
    change.execute("DELETE FROM main.meta WHERE name <> ?1", [SCHEMA])?;
    for carried in CARRIED {
        copy(&change, carried)?;
    }
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
