//! Reading the log and where the dossiers stand.

use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use super::values::{Day, Moment};
use crate::{DossierRow, Header, LogEnd, StoreError, StoredEvent, chain};

/// How many events are read before other tasks get their turn.
pub(super) const PAGE: u32 = 512;

const OF_DOSSIER: &str = "SELECT position, dossier, version, id, kind, voice, actor, happened_on, recorded_at, \
     sealed, payload_hash, hash FROM events WHERE dossier = ?1 AND version > ?2 ORDER BY version LIMIT ?3";
const OF_LOG: &str = "SELECT position, dossier, version, id, kind, voice, actor, happened_on, recorded_at, \
     sealed, payload_hash, hash FROM events WHERE position > ?1 ORDER BY position LIMIT ?2";

const DOSSIERS: &str = "SELECT d.id, d.version, d.hash, k.wrapped, d.look_count, d.look_hash, d.erased_at \
     FROM dossiers d LEFT JOIN dossier_keys k ON k.dossier = d.id";

/// At most `limit` events of a dossier after a version.
pub(super) fn load(
    db: &Connection,
    dossier: Uuid,
    after_version: u64,
    limit: u32,
) -> Result<Vec<StoredEvent>, StoreError> {
    let mut select = db.prepare_cached(OF_DOSSIER)?;
    collect(select.query(params![dossier.as_bytes(), signed(after_version), limit])?)
}

/// At most `limit` events of the whole log after a position.
pub(super) fn scan(db: &Connection, after_position: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
    let mut select = db.prepare_cached(OF_LOG)?;
    collect(select.query(params![signed(after_position), limit])?)
}

/// A place to read on from; beyond what the log can hold, there is nothing.
fn signed(after: u64) -> i64 {
    i64::try_from(after).unwrap_or(i64::MAX)
}

fn collect(mut rows: rusqlite::Rows<'_>) -> Result<Vec<StoredEvent>, StoreError> {
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        events.push(event(row).map_err(|error| unreadable(row, &error))?);
    }
    Ok(events)
}

fn event(row: &Row<'_>) -> rusqlite::Result<StoredEvent> {
    let Day(happened_on) = row.get(7)?;
    let Moment(recorded_at) = row.get(8)?;
    Ok(StoredEvent {
        position: row.get(0)?,
        header: Header {
            dossier: row.get(1)?,
            version: row.get(2)?,
            id: row.get(3)?,
            kind: row.get(4)?,
            voice: row.get(5)?,
            actor: row.get(6)?,
            happened_on,
            recorded_at,
        },
        sealed: row.get(9)?,
        payload_hash: row.get(10)?,
        hash: row.get(11)?,
    })
}

fn unreadable(row: &Row<'_>, error: &rusqlite::Error) -> StoreError {
    let dossier = row.get::<_, Uuid>(1).unwrap_or_default();
    let version = row.get::<_, i64>(2).unwrap_or_default();
    StoreError::Database(format!("version {version} of dossier {dossier} does not read: {error}"))
}

/// Where a dossier stands.
pub(super) fn dossier(db: &Connection, id: Uuid) -> Result<Option<DossierRow>, StoreError> {
    let mut select = db.prepare_cached(&format!("{DOSSIERS} WHERE d.id = ?1"))?;
    Ok(select.query_one([id.as_bytes()], dossier_row).optional()?)
}

/// Dossiers by id.
pub(super) fn dossiers(db: &Connection, after: Option<Uuid>, limit: u32) -> Result<Vec<DossierRow>, StoreError> {
    let mut select = db.prepare_cached(&format!("{DOSSIERS} WHERE d.id > ?1 ORDER BY d.id LIMIT ?2"))?;
    // An empty byte string stands before every id.
    let after = after.as_ref().map_or(&[][..], |id| id.as_bytes());
    Ok(select.query_map(params![after, limit], dossier_row)?.collect::<Result<_, _>>()?)
}

/// Dossiers in the order of their opening, with the positions of their first events.
pub(super) fn openings(db: &Connection, after: u64, limit: u32) -> Result<Vec<(u64, DossierRow)>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT d.id, d.version, d.hash, k.wrapped, d.look_count, d.look_hash, d.erased_at, e.position
         FROM events e
         JOIN dossiers d ON d.id = e.dossier
         LEFT JOIN dossier_keys k ON k.dossier = d.id
         WHERE e.version = 1 AND e.position > ?1 ORDER BY e.position LIMIT ?2",
    )?;
    let rows = select.query_map(params![signed(after), limit], |row| Ok((row.get(7)?, dossier_row(row)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn dossier_row(row: &Row<'_>) -> rusqlite::Result<DossierRow> {
    Ok(DossierRow {
        id: row.get(0)?,
        version: row.get(1)?,
        hash: row.get(2)?,
        wrapped_key: row.get(3)?,
        look_count: row.get(4)?,
        look_hash: row.get::<_, Option<_>>(5)?.unwrap_or(chain::FIRST),
        erased_at: row.get::<_, Option<Moment>>(6)?.map(|Moment(moment)| moment),
    })
}

/// The wrapped keys by dossier.
pub(super) fn dossier_keys(
    db: &Connection,
    after: Option<Uuid>,
    limit: u32,
) -> Result<Vec<(Uuid, Vec<u8>)>, StoreError> {
    let mut select =
        db.prepare_cached("SELECT dossier, wrapped FROM dossier_keys WHERE dossier > ?1 ORDER BY dossier LIMIT ?2")?;
    let after = after.as_ref().map_or(&[][..], |id| id.as_bytes());
    let rows = select.query_map(params![after, limit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Where the store stands.
pub(super) fn end(db: &Connection) -> Result<LogEnd, StoreError> {
    let sql = "SELECT coalesce((SELECT max(position) FROM events), 0),
             (SELECT count(*) FROM dossiers WHERE erased_at IS NOT NULL)";
    let end = |row: &Row<'_>| Ok(LogEnd { position: row.get(0)?, erased: row.get(1)? });
    Ok(db.prepare_cached(sql)?.query_one([], end)?)
}

/// Those of the commands that were done before, in the order given.
pub(super) fn done_commands(db: &Connection, dossier: Uuid, commands: &[Uuid]) -> Result<Vec<Uuid>, StoreError> {
    let mut done = Vec::new();
    let mut select = db.prepare_cached("SELECT 1 FROM commands WHERE dossier = ?1 AND id = ?2")?;
    for command in commands {
        if select.exists([dossier.as_bytes(), command.as_bytes()])? {
            done.push(*command);
        }
    }
    Ok(done)
}
