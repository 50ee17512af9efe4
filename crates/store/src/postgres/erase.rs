//! Erasing a dossier, and cleaning the places where PostgreSQL leaves what was deleted.
//!
//! The table of keys is written anew, so that no copy of the key stays in it: by emptying and filling it, because
//! `VACUUM FULL` takes along what a transaction of somebody else could still see. The other tables are vacuumed: their
//! space is free for what comes, and what may stay in it is sealed with a key that is no more. So it is with the
//! server's own write-ahead log and its archives.

use jiff::Timestamp;
use tokio_postgres::Row;
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{get, moment, told},
    write,
};
use crate::{KeptOf, KeptRow, Left, StoreError, schema};

/// Writes the table of keys into a new file; the old one goes when the transaction is committed. The appenders wait
/// for the lock that is held, and readers for the moment that this takes.
const KEYS_ANEW: &str = "CREATE TEMP TABLE keys_left ON COMMIT DROP AS SELECT dossier, wrapped FROM dossier_keys;
     TRUNCATE dossier_keys;
     INSERT INTO dossier_keys (dossier, wrapped) SELECT dossier, wrapped FROM keys_left";

/// Takes everything out that makes up the content of a dossier.
pub(super) async fn erase(
    store: &PostgresStore,
    dossier: Uuid,
    kept: Option<&KeptRow>,
    at: Timestamp,
) -> Result<Left, StoreError> {
    let mut client = store.client().await?;
    let change = client.transaction().await?;
    // No event comes in meanwhile, from whichever server.
    change.batch_execute(write::LOCK).await?;
    let row = change.query_opt("SELECT erased_at FROM dossiers WHERE id = $1 FOR UPDATE", &[&dossier]).await?;
    let erased_at: Option<i64> = get(&row.ok_or(StoreError::NoDossier(dossier))?, 0)?;
    // Before anything is read of it, so that a key that is just being sealed anew is not lost.
    change.batch_execute("LOCK TABLE dossier_keys IN ACCESS EXCLUSIVE MODE").await?;
    change.execute("DELETE FROM dossier_keys WHERE dossier = $1", &[&dossier]).await?;
    change.batch_execute(KEYS_ANEW).await?;
    change.execute("UPDATE events SET sealed = NULL WHERE dossier = $1", &[&dossier]).await?;
    for table in schema::gone_when_erased() {
        change.execute(&format!("DELETE FROM {table} WHERE dossier = $1"), &[&dossier]).await?;
    }
    if erased_at.is_none() {
        let at = at.as_microsecond();
        change.execute("UPDATE dossiers SET erased_at = $2 WHERE id = $1", &[&dossier, &at]).await?;
        if let Some(KeptRow { sealed, until, reason }) = kept {
            let insert = "INSERT INTO kept (dossier, sealed, until_at, reason, kept_at) VALUES ($1, $2, $3, $4, $5)";
            change.execute(insert, &[&dossier, sealed, &until.as_microsecond(), reason, &at]).await?;
        }
    }
    change.commit().await?;

    let mut left = Left::new();
    let tables: Vec<&str> = ["events", "dossiers"].into_iter().chain(schema::gone_when_erased()).collect();
    let tables = tables.join(", ");
    if let Err(error) = client.batch_execute(&format!("VACUUM {tables}")).await {
        left.push(format!("VACUUM {tables} did not come through: {}. Erase again, or do it by hand", told(&error)));
    }
    Ok(left)
}

/// What is kept of erased dossiers.
pub(super) async fn kept(store: &PostgresStore, after: Option<Uuid>, limit: u32) -> Result<Vec<KeptOf>, StoreError> {
    let sql = "SELECT dossier, sealed, until_at, reason, kept_at FROM kept
         WHERE $1::uuid IS NULL OR dossier > $1 ORDER BY dossier LIMIT $2";
    store.rows(sql, &[&after, &i64::from(limit)]).await?.iter().map(kept_of).collect()
}

fn kept_of(row: &Row) -> Result<KeptOf, StoreError> {
    let kept = KeptRow { sealed: get(row, 1)?, until: moment(row, 2)?, reason: get(row, 3)? };
    Ok(KeptOf { dossier: get(row, 0)?, kept, at: moment(row, 4)? })
}
