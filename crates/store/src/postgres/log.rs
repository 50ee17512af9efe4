//! Reading the log and where the dossiers stand.

use tokio_postgres::Row;
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{after, count, day, get, hash, hash_if_any, moment, moment_if_any},
};
use crate::{DossierRow, Header, LogEnd, StoreError, StoredEvent, chain};

const OF_DOSSIER: &str = "SELECT position, dossier, version, id, kind, voice, actor, happened_on, recorded_at,
         sealed, payload_hash, hash
     FROM events WHERE dossier = $1 AND version > $2 ORDER BY version LIMIT $3";
const OF_LOG: &str = "SELECT position, dossier, version, id, kind, voice, actor, happened_on, recorded_at,
         sealed, payload_hash, hash
     FROM events WHERE position > $1 ORDER BY position LIMIT $2";

/// The events of a dossier after a version, at most `limit` of them.
pub(super) async fn load(
    store: &PostgresStore,
    dossier: Uuid,
    after_version: u64,
    limit: Option<u32>,
) -> Result<Vec<StoredEvent>, StoreError> {
    let limit = limit.map(i64::from);
    store.rows(OF_DOSSIER, &[&dossier, &after(after_version), &limit]).await?.iter().map(event).collect()
}

/// At most `limit` events of the whole log after a position.
pub(super) async fn scan(
    store: &PostgresStore,
    after_position: u64,
    limit: u32,
) -> Result<Vec<StoredEvent>, StoreError> {
    store.rows(OF_LOG, &[&after(after_position), &i64::from(limit)]).await?.iter().map(event).collect()
}

fn event(row: &Row) -> Result<StoredEvent, StoreError> {
    read(row).map_err(|error| {
        let dossier = row.try_get::<_, Uuid>(1).unwrap_or_default();
        let version = row.try_get::<_, i64>(2).unwrap_or_default();
        StoreError::Database(format!("version {version} of dossier {dossier} does not read: {error}"))
    })
}

fn read(row: &Row) -> Result<StoredEvent, StoreError> {
    Ok(StoredEvent {
        position: count(row, 0)?,
        header: Header {
            dossier: get(row, 1)?,
            version: count(row, 2)?,
            id: get(row, 3)?,
            kind: get(row, 4)?,
            voice: get(row, 5)?,
            actor: get(row, 6)?,
            happened_on: day(row, 7)?,
            recorded_at: moment(row, 8)?,
        },
        sealed: get(row, 9)?,
        payload_hash: hash(row, 10)?,
        hash: hash(row, 11)?,
    })
}

/// Where a dossier stands.
pub(super) async fn dossier(store: &PostgresStore, id: Uuid) -> Result<Option<DossierRow>, StoreError> {
    let sql = "SELECT d.id, d.version, d.hash, k.wrapped, d.look_count, d.look_hash, d.erased_at
         FROM dossiers d LEFT JOIN dossier_keys k ON k.dossier = d.id WHERE d.id = $1";
    store.rows(sql, &[&id]).await?.first().map(dossier_row).transpose()
}

/// Dossiers by id.
pub(super) async fn dossiers(
    store: &PostgresStore,
    after: Option<Uuid>,
    limit: u32,
) -> Result<Vec<DossierRow>, StoreError> {
    let sql = "SELECT d.id, d.version, d.hash, k.wrapped, d.look_count, d.look_hash, d.erased_at
         FROM dossiers d LEFT JOIN dossier_keys k ON k.dossier = d.id
         WHERE $1::uuid IS NULL OR d.id > $1 ORDER BY d.id LIMIT $2";
    store.rows(sql, &[&after, &i64::from(limit)]).await?.iter().map(dossier_row).collect()
}

/// Dossiers in the order of their opening, with the positions of their first events.
pub(super) async fn openings(
    store: &PostgresStore,
    after_position: u64,
    limit: u32,
) -> Result<Vec<(u64, DossierRow)>, StoreError> {
    let sql = "SELECT d.id, d.version, d.hash, k.wrapped, d.look_count, d.look_hash, d.erased_at, e.position
         FROM events e
         JOIN dossiers d ON d.id = e.dossier
         LEFT JOIN dossier_keys k ON k.dossier = d.id
         WHERE e.version = 1 AND e.position > $1 ORDER BY e.position LIMIT $2";
    let rows = store.rows(sql, &[&after(after_position), &i64::from(limit)]).await?;
    rows.iter().map(|row| Ok((count(row, 7)?, dossier_row(row)?))).collect()
}

fn dossier_row(row: &Row) -> Result<DossierRow, StoreError> {
    Ok(DossierRow {
        id: get(row, 0)?,
        version: count(row, 1)?,
        hash: hash(row, 2)?,
        wrapped_key: get(row, 3)?,
        look_count: count(row, 4)?,
        look_hash: hash_if_any(row, 5)?.unwrap_or(chain::FIRST),
        erased_at: moment_if_any(row, 6)?,
    })
}

/// The wrapped keys by dossier.
pub(super) async fn dossier_keys(
    store: &PostgresStore,
    after: Option<Uuid>,
    limit: u32,
) -> Result<Vec<(Uuid, Vec<u8>)>, StoreError> {
    let sql = "SELECT dossier, wrapped FROM dossier_keys
         WHERE $1::uuid IS NULL OR dossier > $1 ORDER BY dossier LIMIT $2";
    let rows = store.rows(sql, &[&after, &i64::from(limit)]).await?;
    rows.iter().map(|row| Ok((get(row, 0)?, get(row, 1)?))).collect()
}

/// Where the store stands.
pub(super) async fn end(store: &PostgresStore) -> Result<LogEnd, StoreError> {
    let sql = "SELECT coalesce((SELECT max(position) FROM events), 0),
             (SELECT count(*) FROM dossiers WHERE erased_at IS NOT NULL)";
    let rows = store.rows(sql, &[]).await?;
    let row = rows.first().ok_or(StoreError::Closed)?;
    Ok(LogEnd { position: count(row, 0)?, erased: count(row, 1)? })
}

/// Those of the commands that were done before, in the order given.
pub(super) async fn done_commands(
    store: &PostgresStore,
    dossier: Uuid,
    commands: &[Uuid],
) -> Result<Vec<Uuid>, StoreError> {
    let sql = "SELECT id FROM commands WHERE dossier = $1 AND id = ANY($2)";
    let rows = store.rows(sql, &[&dossier, &commands]).await?;
    let done = rows.iter().map(|row| get(row, 0)).collect::<Result<Vec<Uuid>, StoreError>>()?;
    Ok(commands.iter().copied().filter(|command| done.contains(command)).collect())
}
