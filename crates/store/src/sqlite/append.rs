//! A batch into the log, inside the writer.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::{
    lists, log, papers,
    values::{Day, Moment},
    writer::Group,
};
use crate::{
    Appended, StoreError,
    batch::{Head, Linked, Prepared, Verdict},
};

/// Writes a batch, or answers why not. Runs in a savepoint: after an error nothing of it stays.
pub(super) fn append(db: &Connection, group: &mut Group, prepared: &Prepared) -> Result<Appended, StoreError> {
    let batch = &prepared.batch;
    let head = head(db, batch.dossier)?;
    let done = log::done_commands(db, batch.dossier, &batch.commands)?;
    let head = match prepared.judge(head, done) {
        Verdict::Write(head) => head,
        Verdict::Answer(answer) => return answer,
    };
    let mut position = group.last_position(db)?;
    let mut hash = head.hash;
    let mut insert = db.prepare_cached(
        "INSERT INTO events (position, dossier, version, id, kind, voice, actor, happened_on, recorded_at,
             sealed, payload_hash, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for Linked { header, sealed, payload_hash, hash: link } in prepared.linked(head) {
        position += 1;
        hash = link;
        insert.execute(params![
            position,
            header.dossier.as_bytes(),
            header.version,
            header.id.as_bytes(),
            header.kind,
            header.voice,
            header.actor.as_bytes(),
            Day(header.happened_on),
            Moment(header.recorded_at),
            sealed,
            payload_hash,
            hash,
        ])?;
    }
    let version = prepared.new_version();
    if let Some(key) = &batch.new_key {
        db.prepare_cached("INSERT INTO dossiers (id, version, hash, position) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![batch.dossier.as_bytes(), version, hash, position])?;
        db.prepare_cached("INSERT INTO dossier_keys (dossier, wrapped) VALUES (?1, ?2)")?
            .execute(params![batch.dossier.as_bytes(), key])?;
    } else {
        db.prepare_cached("UPDATE dossiers SET version = ?2, hash = ?3, position = ?4 WHERE id = ?1")?
            .execute(params![batch.dossier.as_bytes(), version, hash, position])?;
    }
    let mut insert = db.prepare_cached("INSERT INTO commands (dossier, id) VALUES (?1, ?2)")?;
    for command in &batch.commands {
        insert.execute([batch.dossier.as_bytes(), command.as_bytes()])?;
    }
    lists::replace(db, batch.dossier, &batch.projections)?;
    papers::change(db, batch.dossier, &batch.papers)?;
    group.moved_to(position);
    Ok(Appended::Written { version })
}

fn head(db: &Connection, dossier: Uuid) -> Result<Option<Head>, StoreError> {
    Ok(db
        .prepare_cached("SELECT version, hash, erased_at IS NOT NULL FROM dossiers WHERE id = ?1")?
        .query_one([dossier.as_bytes()], |row| {
            Ok(Head { version: row.get(0)?, hash: row.get(1)?, is_erased: row.get(2)? })
        })
        .optional()?)
}
