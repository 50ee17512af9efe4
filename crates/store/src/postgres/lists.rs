//! The lists that change together with the log: circles, caseloads, what is due, what was seen.

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{count, day, day_if_any, get, signed},
};
use crate::{CaseloadRow, DueOf, DueRow, MemberRow, StoreError, SummaryRow};

/// The circle of a dossier, by account.
pub(super) async fn members(store: &PostgresStore, dossier: Uuid) -> Result<Vec<MemberRow>, StoreError> {
    let sql = "SELECT account, role FROM members WHERE dossier = $1 ORDER BY account";
    let rows = store.rows(sql, &[&dossier]).await?;
    rows.iter().map(|row| Ok(MemberRow { account: get(row, 0)?, role: get(row, 1)? })).collect()
}

/// The dossiers of an account, newest change first.
pub(super) async fn caseload(
    store: &PostgresStore,
    account: Uuid,
    now: Timestamp,
    limit: u32,
    offset: u32,
) -> Result<Vec<CaseloadRow>, StoreError> {
    let sql = "SELECT d.id, m.role, d.version, coalesce(s.version, 0), k.wrapped, l.sealed,
             l.last_contact_on, g.parts
         FROM members m
         JOIN LATERAL (
             SELECT array_agg(DISTINCT part ORDER BY part) AS parts FROM grants
             WHERE account = m.account AND dossier = m.dossier
             AND from_at <= $2 AND (until_at IS NULL OR until_at > $2)
         ) g ON g.parts IS NOT NULL
         JOIN dossiers d ON d.id = m.dossier
         LEFT JOIN dossier_keys k ON k.dossier = m.dossier
         LEFT JOIN seen s ON s.account = m.account AND s.dossier = m.dossier
         LEFT JOIN summaries l ON l.dossier = m.dossier
         WHERE m.account = $1
         ORDER BY d.position DESC, d.id
         LIMIT $3 OFFSET $4";
    let rows = store.rows(sql, &[&account, &now.as_microsecond(), &i64::from(limit), &i64::from(offset)]).await?;
    rows.iter()
        .map(|row| {
            let summary = match get(row, 5)? {
                Some(sealed) => Some(SummaryRow { sealed, last_contact_on: day_if_any(row, 6)? }),
                None => None,
            };
            Ok(CaseloadRow {
                dossier: get(row, 0)?,
                role: get(row, 1)?,
                version: count(row, 2)?,
                seen_version: count(row, 3)?,
                wrapped_key: get(row, 4)?,
                summary,
                parts: get(row, 7)?,
            })
        })
        .collect()
}

/// What is due for an account up to and including a day, soonest first.
pub(super) async fn due(
    store: &PostgresStore,
    account: Uuid,
    until: Date,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<DueOf>, StoreError> {
    let sql = "SELECT d.id, k.wrapped, t.item, t.part, t.due_on, t.sealed
         FROM members m
         JOIN due t ON t.dossier = m.dossier
         JOIN dossiers d ON d.id = m.dossier
         LEFT JOIN dossier_keys k ON k.dossier = m.dossier
         WHERE m.account = $1 AND t.due_on <= $2 AND EXISTS
             (SELECT 1 FROM grants g WHERE g.account = m.account AND g.dossier = m.dossier AND g.part = t.part
              AND g.from_at <= $3 AND (g.until_at IS NULL OR g.until_at > $3))
         ORDER BY t.due_on, t.dossier, t.item
         LIMIT $4";
    let rows = store.rows(sql, &[&account, &until.to_string(), &now.as_microsecond(), &i64::from(limit)]).await?;
    rows.iter()
        .map(|row| {
            let due = DueRow { item: get(row, 2)?, part: get(row, 3)?, due_on: day(row, 4)?, sealed: get(row, 5)? };
            Ok(DueOf { dossier: get(row, 0)?, wrapped_key: get(row, 1)?, due })
        })
        .collect()
}

/// Notes up to which version an account has seen a dossier.
pub(super) async fn mark_seen(
    store: &PostgresStore,
    account: Uuid,
    dossier: Uuid,
    version: u64,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO seen (account, dossier, version) VALUES ($1, $2, $3)
         ON CONFLICT (account, dossier) DO UPDATE SET version = greatest(seen.version, excluded.version)";
    store.change(sql, &[&account, &dossier, &signed(version)?]).await
}

/// Up to which version an account has seen a dossier; 0 if never.
pub(super) async fn seen_version(store: &PostgresStore, account: Uuid, dossier: Uuid) -> Result<u64, StoreError> {
    let sql = "SELECT version FROM seen WHERE account = $1 AND dossier = $2";
    store.rows(sql, &[&account, &dossier]).await?.first().map_or(Ok(0), |row| count(row, 0))
}
