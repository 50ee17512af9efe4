//! The lists that change together with the log: circles, caseloads, what is due, what was seen.

use jiff::{Timestamp, civil::Date};
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use super::values::{Day, Moment};
use crate::{CaseloadRow, DueOf, DueRow, GrantRow, MemberRow, Projections, StoreError, SummaryRow};

/// Replaces the rows of a dossier in those lists that change.
pub(super) fn replace(db: &Connection, dossier: Uuid, change: &Projections) -> Result<(), StoreError> {
    let key = dossier.as_bytes();
    if let Some(members) = &change.members {
        db.prepare_cached("DELETE FROM members WHERE dossier = ?1")?.execute([key])?;
        let mut insert = db.prepare_cached("INSERT INTO members (dossier, account, role) VALUES (?1, ?2, ?3)")?;
        for MemberRow { account, role } in members {
            insert.execute(params![key, account.as_bytes(), role])?;
        }
    }
    if let Some(grants) = &change.grants {
        db.prepare_cached("DELETE FROM grants WHERE dossier = ?1")?.execute([key])?;
        let mut insert = db.prepare_cached(
            "INSERT INTO grants (dossier, account, part, from_at, until_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        for GrantRow { account, part, from, until } in grants {
            insert.execute(params![key, account.as_bytes(), part, Moment(*from), until.map(Moment)])?;
        }
    }
    if let Some(SummaryRow { sealed, last_contact_on }) = &change.summary {
        db.prepare_cached(
            "INSERT INTO summaries (dossier, sealed, last_contact_on) VALUES (?1, ?2, ?3)
             ON CONFLICT (dossier) DO UPDATE
             SET sealed = excluded.sealed, last_contact_on = excluded.last_contact_on",
        )?
        .execute(params![key, sealed, last_contact_on.map(Day)])?;
    }
    if let Some(due) = &change.due {
        db.prepare_cached("DELETE FROM due WHERE dossier = ?1")?.execute([key])?;
        let mut insert =
            db.prepare_cached("INSERT INTO due (dossier, item, part, due_on, sealed) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for DueRow { item, part, due_on, sealed } in due {
            insert.execute(params![key, item.as_bytes(), part, Day(*due_on), sealed])?;
        }
    }
    Ok(())
}

/// The circle of a dossier, by account.
pub(super) fn members(db: &Connection, dossier: Uuid) -> Result<Vec<MemberRow>, StoreError> {
    let mut select = db.prepare_cached("SELECT account, role FROM members WHERE dossier = ?1 ORDER BY account")?;
    let rows =
        select.query_map([dossier.as_bytes()], |row| Ok(MemberRow { account: row.get(0)?, role: row.get(1)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The dossiers of an account, newest change first.
pub(super) fn caseload(
    db: &Connection,
    account: Uuid,
    now: Timestamp,
    limit: u32,
    offset: u32,
) -> Result<Vec<CaseloadRow>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT d.id, m.role, d.version, coalesce(s.version, 0), k.wrapped, l.sealed, l.last_contact_on,
             (SELECT group_concat(DISTINCT g.part || char(10)) FROM grants g
              WHERE g.account = m.account AND g.dossier = m.dossier
              AND g.from_at <= ?2 AND (g.until_at IS NULL OR g.until_at > ?2)) AS parts
         FROM members m
         JOIN dossiers d ON d.id = m.dossier
         LEFT JOIN dossier_keys k ON k.dossier = m.dossier
         LEFT JOIN seen s ON s.account = m.account AND s.dossier = m.dossier
         LEFT JOIN summaries l ON l.dossier = m.dossier
         WHERE m.account = ?1 AND parts IS NOT NULL
         ORDER BY d.position DESC, d.id
         LIMIT ?3 OFFSET ?4",
    )?;
    let rows = select.query_map(params![account.as_bytes(), Moment(now), limit, offset], |row| {
        Ok(CaseloadRow {
            dossier: row.get(0)?,
            role: row.get(1)?,
            version: row.get(2)?,
            seen_version: row.get(3)?,
            wrapped_key: row.get(4)?,
            summary: summary(row, 5)?,
            parts: parts(row, 7)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Parts as they come grouped: each with a line's end behind it, and a comma between.
fn parts(row: &Row<'_>, at: usize) -> rusqlite::Result<Vec<String>> {
    let grouped: String = row.get(at)?;
    let mut parts: Vec<String> =
        grouped.split_terminator('\n').map(|part| part.strip_prefix(',').unwrap_or(part).to_owned()).collect();
    parts.sort_unstable();
    Ok(parts)
}

fn summary(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<SummaryRow>> {
    let Some(sealed) = row.get(at)? else { return Ok(None) };
    let last_contact_on = row.get::<_, Option<Day>>(at + 1)?.map(|Day(day)| day);
    Ok(Some(SummaryRow { sealed, last_contact_on }))
}

/// What is due for an account up to and including a day, soonest first.
pub(super) fn due(
    db: &Connection,
    account: Uuid,
    until: Date,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<DueOf>, StoreError> {
    let mut select = db.prepare_cached(
        "SELECT d.id, k.wrapped, t.item, t.part, t.due_on, t.sealed
         FROM members m
         JOIN due t ON t.dossier = m.dossier
         JOIN dossiers d ON d.id = m.dossier
         LEFT JOIN dossier_keys k ON k.dossier = m.dossier
         WHERE m.account = ?1 AND t.due_on <= ?2 AND EXISTS
             (SELECT 1 FROM grants g WHERE g.account = m.account AND g.dossier = m.dossier AND g.part = t.part
              AND g.from_at <= ?3 AND (g.until_at IS NULL OR g.until_at > ?3))
         ORDER BY t.due_on, t.dossier, t.item
         LIMIT ?4",
    )?;
    let rows = select.query_map(params![account.as_bytes(), Day(until), Moment(now), limit], |row| {
        let Day(due_on) = row.get(4)?;
        let due = DueRow { item: row.get(2)?, part: row.get(3)?, due_on, sealed: row.get(5)? };
        Ok(DueOf { dossier: row.get(0)?, wrapped_key: row.get(1)?, due })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Notes up to which version an account has seen a dossier.
pub(super) fn mark_seen(db: &Connection, account: Uuid, dossier: Uuid, version: u64) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO seen (account, dossier, version) VALUES (?1, ?2, ?3)
         ON CONFLICT (account, dossier) DO UPDATE SET version = max(version, excluded.version)",
    )?
    .execute(params![account.as_bytes(), dossier.as_bytes(), version])?;
    Ok(())
}

/// The version up to which an account has seen a dossier; 0 if never.
pub(super) fn seen_version(db: &Connection, account: Uuid, dossier: Uuid) -> Result<u64, StoreError> {
    let mut select = db.prepare_cached("SELECT version FROM seen WHERE account = ?1 AND dossier = ?2")?;
    let mut rows = select.query(params![account.as_bytes(), dossier.as_bytes()])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?.unwrap_or(0))
}
