//! Erasing a dossier, and cleaning the places where PostgreSQL leaves what was deleted.
//!
//! The tables that held keys are written anew, so that no copy of the key stays in them. The others are vacuumed:
//! their space is free for what comes, and what may stay in it is sealed with a key that is no more. So it is with the
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
    change.execute("DELETE FROM dossier_keys WHERE dossier = $1", &[&dossier]).await?;
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

    let gone: Vec<&str> = schema::gone_when_erased().collect();
    let mut left = Left::new();
    for (how, tables) in
        [("VACUUM (FULL)", "dossier_keys, dossiers".to_owned()), ("VACUUM", format!("events, {}", gone.join(", ")))]
    {
        if let Err(error) = client.batch_execute(&format!("{how} {tables}")).await {
            left.push(format!("{how} {tables} did not come through: {}. Erase again, or do it by hand", told(&error)));
        }
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
