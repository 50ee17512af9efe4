//! Who looked: rows in a chain, of which none is changed.
//!
//! The dossier's row is locked while its chain grows, so the looks at one dossier wait for each other and for
//! nothing else. PostgreSQL gathers the commits of many such transactions by itself.

use std::collections::HashSet;

use tokio_postgres::Row;
use uuid::Uuid;

use super::{
    PostgresStore,
    values::{count, get, hash, hash_if_any, moment, signed},
};
use crate::{Look, LookRow, StoreError, chain};

/// Those that were noted before, of the visits, parts and acts asked for.
const NOTED: &str = "SELECT l.visit, l.part, l.act
     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS asked (visit, part, act)
     JOIN looks l ON l.dossier = $1 AND l.visit = asked.visit AND l.part = asked.part AND l.act = asked.act";

/// What makes a look the same as another.
type Same = (Uuid, String, String);

fn same(look: &Look) -> Same {
    (Uuid::from_bytes(look.visit), look.part.clone(), look.act.clone())
}

fn noted(rows: &[Row]) -> Result<HashSet<Same>, StoreError> {
    rows.iter().map(|row| Ok((get(row, 0)?, get(row, 1)?, get(row, 2)?))).collect()
}

/// Adds those that are new at the end of the chain.
pub(super) async fn note(store: &PostgresStore, dossier: Uuid, looks: &[Look]) -> Result<(), StoreError> {
    let visits: Vec<Uuid> = looks.iter().map(|look| Uuid::from_bytes(look.visit)).collect();
    let parts: Vec<&str> = looks.iter().map(|look| look.part.as_str()).collect();
    let acts: Vec<&str> = looks.iter().map(|look| look.act.as_str()).collect();
    // Most looks were noted before in the same visit: that needs no lock.
    let known = noted(&store.rows(NOTED, &[&dossier, &visits, &parts, &acts]).await?)?;
    if looks.iter().all(|look| known.contains(&same(look))) {
        return Ok(());
    }
    let mut client = store.client().await?;
    let change = client.transaction().await?;
    let head = "SELECT look_count, look_hash FROM dossiers WHERE id = $1 FOR UPDATE";
    let head = change.query_opt(head, &[&dossier]).await?.ok_or(StoreError::NoDossier(dossier))?;
    let (mut number, mut last) = (count(&head, 0)?, hash_if_any(&head, 1)?.unwrap_or(chain::FIRST));
    let mut known = noted(&change.query(NOTED, &[&dossier, &visits, &parts, &acts]).await?)?;
    let insert = change
        .prepare(
            "INSERT INTO looks (dossier, number, visit, account, part, act, at, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .await?;
    for look in looks {
        if !known.insert(same(look)) {
            continue;
        }
        number += 1;
        last = chain::look_link(&last, dossier, number, look);
        change
            .execute(
                &insert,
                &[
                    &dossier,
                    &signed(number)?,
                    &Uuid::from_bytes(look.visit),
                    &look.account,
                    &look.part,
                    &look.act,
                    &look.at.as_microsecond(),
                    &last.as_slice(),
                ],
            )
            .await?;
    }
    let update = "UPDATE dossiers SET look_count = $2, look_hash = $3 WHERE id = $1 AND look_count < $2";
    change.execute(update, &[&dossier, &signed(number)?, &last.as_slice()]).await?;
    change.commit().await?;
    Ok(())
}

/// The looks at a dossier, newest first.
pub(super) async fn newest(
    store: &PostgresStore,
    dossier: Uuid,
    before: Option<u64>,
    limit: u32,
) -> Result<Vec<LookRow>, StoreError> {
    let sql = "SELECT number, visit, account, part, act, at, hash FROM looks
         WHERE dossier = $1 AND number < $2 ORDER BY number DESC LIMIT $3";
    let before = before.and_then(|number| i64::try_from(number).ok()).unwrap_or(i64::MAX);
    store.rows(sql, &[&dossier, &before, &i64::from(limit)]).await?.iter().map(look).collect()
}

fn look(row: &Row) -> Result<LookRow, StoreError> {
    let look = Look {
        visit: get::<Uuid>(row, 1)?.into_bytes(),
        account: get(row, 2)?,
        part: get(row, 3)?,
        act: get(row, 4)?,
        at: moment(row, 5)?,
    };
    Ok(LookRow { number: count(row, 0)?, look, hash: hash(row, 6)? })
}
