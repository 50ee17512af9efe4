//! One group into the database, in two round trips: look under the lock, then write and commit.

use std::future::Future;

use tokio_postgres::{Client, Error, Statement, types::ToSql};
use uuid::Uuid;

use super::{
    group::{Decision, Standing},
    values::{self, told},
};
use crate::{
    Appended, StoreError,
    batch::{Head, Prepared},
};

/// All appending, from whichever server, holds this lock until its events are visible. So positions have no
/// gaps and appear in order. The number is of our own choice.
pub(super) const LOCK: &str = "SELECT pg_advisory_xact_lock(86173914890242)";

const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
     SELECT pg_advisory_xact_lock(86173914890242)";

const HEADS: &str = "SELECT id, version, hash, erased_at IS NOT NULL FROM dossiers WHERE id = ANY($1)";
const DONE: &str = "SELECT c.dossier, c.id FROM unnest($1::uuid[], $2::uuid[]) AS asked (dossier, id)
     JOIN commands c ON c.dossier = asked.dossier AND c.id = asked.id";
const LAST: &str = "SELECT coalesce(max(position), 0) FROM events";
const EVENTS: &str = "INSERT INTO events (position, dossier, version, id, kind, voice, actor, happened_on,
         recorded_at, sealed, payload_hash, hash)
     SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bigint[], $4::uuid[], $5::text[], $6::text[],
         $7::uuid[], $8::text[], $9::bigint[], $10::bytea[], $11::bytea[], $12::bytea[])";
const KEYS: &str = "INSERT INTO dossier_keys (dossier, wrapped) SELECT * FROM unnest($1::uuid[], $2::bytea[])";
const DOSSIERS: &str = "INSERT INTO dossiers (id, version, hash, position)
     SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bytea[], $4::bigint[])
     ON CONFLICT (id) DO UPDATE
     SET version = excluded.version, hash = excluded.hash, position = excluded.position";
const COMMANDS: &str = "INSERT INTO commands (dossier, id) SELECT * FROM unnest($1::uuid[], $2::uuid[])";
const NO_MEMBERS: &str = "DELETE FROM members WHERE dossier = ANY($1)";
const MEMBERS: &str = "INSERT INTO members (dossier, account, role)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])";
const NO_GRANTS: &str = "DELETE FROM grants WHERE dossier = ANY($1)";
const GRANTS: &str = "INSERT INTO grants (dossier, account, part, from_at, until_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::bigint[])";
const SUMMARIES: &str = "INSERT INTO summaries (dossier, sealed, last_contact_on)
     SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::text[])
     ON CONFLICT (dossier) DO UPDATE
     SET sealed = excluded.sealed, last_contact_on = excluded.last_contact_on";
const NO_DUE: &str = "DELETE FROM due WHERE dossier = ANY($1)";
const DUE: &str = "INSERT INTO due (dossier, item, part, due_on, sealed)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[])";

const PAPERS: &str =
    "INSERT INTO papers (dossier, id, sealed) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[])";
const NO_PAPERS: &str = "DELETE FROM papers p USING unnest($1::uuid[], $2::uuid[]) AS gone (dossier, id)
     WHERE p.dossier = gone.dossier AND p.id = gone.id";

/// Why a group was not written.
pub(super) struct Failure {
    /// What the database said.
    pub(super) why: String,
    /// How far the group had come.
    pub(super) stage: Stage,
}

/// How far a group had come when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nothing had been sent to be written.
    Looking,
    /// The database refused what was to be written; nothing of it stays.
    Refused,
    /// The connection broke while writing: nobody knows.
    Unknown,
}

/// A connection that appends, with its statements.
pub(super) struct Desk {
    client: Client,
    heads: Statement,
    done: Statement,
    last: Statement,
    events: Statement,
    dossiers: Statement,
    keys: Statement,
    commands: Statement,
    no_members: Statement,
    members: Statement,
    no_grants: Statement,
    grants: Statement,
    summaries: Statement,
    no_due: Statement,
    due: Statement,
    papers: Statement,
    no_papers: Statement,
}

impl Desk {
    /// Prepares the statements on a connection.
    pub(super) async fn new(client: Client) -> Result<Self, Error> {
        Ok(Self {
            heads: client.prepare(HEADS).await?,
            done: client.prepare(DONE).await?,
            last: client.prepare(LAST).await?,
            events: client.prepare(EVENTS).await?,
            dossiers: client.prepare(DOSSIERS).await?,
            keys: client.prepare(KEYS).await?,
            commands: client.prepare(COMMANDS).await?,
            no_members: client.prepare(NO_MEMBERS).await?,
            members: client.prepare(MEMBERS).await?,
            no_grants: client.prepare(NO_GRANTS).await?,
            grants: client.prepare(GRANTS).await?,
            summaries: client.prepare(SUMMARIES).await?,
            no_due: client.prepare(NO_DUE).await?,
            due: client.prepare(DUE).await?,
            papers: client.prepare(PAPERS).await?,
            no_papers: client.prepare(NO_PAPERS).await?,
            client,
        })
    }

    /// Whether the connection has broken.
    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    /// Writes those batches that fit, and answers all.
    pub(super) async fn write(&self, batches: &[&Prepared]) -> Result<Vec<Result<Appended, StoreError>>, Failure> {
        let looking = |why| Failure { why, stage: Stage::Looking };
        let decision = match self.look(batches).await {
            Ok(standing) => Decision::of(batches, standing),
            Err(error) => Err(error),
        };
        let decision = match decision {
            Ok(decision) if !decision.events.positions.is_empty() => decision,
            // Nothing goes in, or it is not known what stands: either way the transaction is left.
            other => {
                let left = self.client.batch_execute("ROLLBACK").await;
                let decision = other.map_err(|error| looking(error.to_string()))?;
                left.map_err(|error| looking(told(&error)))?;
                return Ok(decision.answers);
            }
        };
        self.commit(&decision).await.map_err(|error| {
            let stage = if self.is_closed() { Stage::Unknown } else { Stage::Refused };
            Failure { why: told(&error), stage }
        })?;
        Ok(decision.answers)
    }

    /// Takes the lock and reads what the group meets. All is sent at once; the server does it in order, and
    /// each statement sees what was visible when the lock was held.
    async fn look(&self, batches: &[&Prepared]) -> Result<Standing, StoreError> {
        let mut ids: Vec<Uuid> = batches.iter().map(|prepared| prepared.batch.dossier).collect();
        ids.sort_unstable();
        ids.dedup();
        let (dossiers, commands): (Vec<Uuid>, Vec<Uuid>) = batches
            .iter()
            .flat_map(|prepared| prepared.batch.commands.iter().map(|id| (prepared.batch.dossier, *id)))
            .unzip();
        let client = &self.client;
        let (begun, heads, done, last) = tokio::join!(
            biased;
            client.batch_execute(BEGIN),
            async { client.query(&self.heads, &[&ids]).await },
            async { client.query(&self.done, &[&dossiers, &commands]).await },
            client.query_one(&self.last, &[]),
        );
        begun?;
        let heads = heads?
            .iter()
            .map(|row| {
                let head = Head {
                    version: values::count(row, 1)?,
                    hash: values::hash(row, 2)?,
                    is_erased: values::get(row, 3)?,
                };
                Ok((values::get(row, 0)?, head))
            })
            .collect::<Result<_, StoreError>>()?;
        let done = done?
            .iter()
            .map(|row| Ok((values::get(row, 0)?, values::get(row, 1)?)))
            .collect::<Result<_, StoreError>>()?;
        Ok(Standing { heads, done, last_position: values::get(&last?, 0)? })
    }

    /// Writes the columns and commits, all sent at once. If one statement fails, the server refuses those
    /// after it and turns the commit into a rollback.
    async fn commit(&self, decision: &Decision<'_>) -> Result<(), Error> {
        let columns = &decision.events;
        let hashes: Vec<&[u8]> = columns.hashes.iter().map(<[u8; 32]>::as_slice).collect();
        let heads = Heads::of(decision);
        let (of, done): (Vec<Uuid>, Vec<Uuid>) = decision.commands.iter().copied().unzip();
        let Lists { members_of, members: circle, grants_of, grants: windows, summaries: lines, due_of, due: items } =
            Lists::of(decision);
        let client = &self.client;
        let events = async {
            let values: [&(dyn ToSql + Sync); 12] = [
                &columns.positions,
                &columns.dossiers,
                &columns.versions,
                &columns.ids,
                &columns.kinds,
                &columns.voices,
                &columns.actors,
                &columns.days,
                &columns.moments,
                &columns.sealed,
                &columns.payload_hashes,
                &hashes,
            ];
            client.execute(&self.events, &values).await
        };
        let dossiers = async {
            let values: [&(dyn ToSql + Sync); 4] = [&heads.ids, &heads.versions, &heads.hashes, &heads.positions];
            client.execute(&self.dossiers, &values).await
        };
        let keys = async { client.execute(&self.keys, &[&heads.keys.0, &heads.keys.1]).await };
        let commands = async { client.execute(&self.commands, &[&of, &done]).await };
        let no_members = async { client.execute(&self.no_members, &[&members_of]).await };
        let members = async { client.execute(&self.members, &[&circle.0, &circle.1, &circle.2]).await };
        let no_grants = async { client.execute(&self.no_grants, &[&grants_of]).await };
        let grants = async {
            let values: [&(dyn ToSql + Sync); 5] =
                [&windows.dossiers, &windows.accounts, &windows.parts, &windows.from, &windows.until];
            client.execute(&self.grants, &values).await
        };
        let summaries = async { client.execute(&self.summaries, &[&lines.0, &lines.1, &lines.2]).await };
        let no_due = async { client.execute(&self.no_due, &[&due_of]).await };
        let due = async {
            let values: [&(dyn ToSql + Sync); 5] =
                [&items.dossiers, &items.items, &items.parts, &items.days, &items.sealed];
            client.execute(&self.due, &values).await
        };
        let (kept, destroyed) = (&decision.papers.kept, &decision.papers.destroyed);
        let papers = async { client.execute(&self.papers, &[&kept.0, &kept.1, &kept.2]).await };
        let no_papers = async { client.execute(&self.no_papers, &[&destroyed.0, &destroyed.1]).await };
        let written = tokio::join!(
            biased;
            events,
            dossiers,
            unless(heads.keys.0.is_empty(), keys),
            unless(done.is_empty(), commands),
            unless(members_of.is_empty(), no_members),
            unless(circle.0.is_empty(), members),
            unless(grants_of.is_empty(), no_grants),
            unless(windows.parts.is_empty(), grants),
            unless(lines.0.is_empty(), summaries),
            unless(due_of.is_empty(), no_due),
            unless(items.items.is_empty(), due),
            unless(kept.0.is_empty(), papers),
            unless(destroyed.0.is_empty(), no_papers),
            client.batch_execute("COMMIT"),
        );
        written.0?;
        written.1?;
        written.2?;
        written.3?;
        written.4?;
        written.5?;
        written.6?;
        written.7?;
        written.8?;
        written.9?;
        written.10?;
        written.11?;
        written.12?;
        written.13
    }
}

/// Does something unless there is nothing to do.
async fn unless(nothing: bool, work: impl Future<Output = Result<u64, Error>>) -> Result<u64, Error> {
    if nothing { Ok(0) } else { work.await }
}

/// The dossiers' new heads, a column each.
#[derive(Default)]
struct Heads<'a> {
    ids: Vec<Uuid>,
    versions: Vec<i64>,
    hashes: Vec<&'a [u8]>,
    positions: Vec<i64>,
    keys: (Vec<Uuid>, Vec<&'a [u8]>),
}

impl<'a> Heads<'a> {
    fn of(decision: &'a Decision<'a>) -> Self {
        let mut heads = Self::default();
        for (id, head) in &decision.dossiers {
            heads.ids.push(*id);
            heads.versions.push(head.version);
            heads.hashes.push(&head.hash);
            heads.positions.push(head.position);
            if let Some(key) = head.key {
                heads.keys.0.push(*id);
                heads.keys.1.push(key);
            }
        }
        heads
    }
}

/// The rows of the lists, a column each, and whose rows are replaced.
#[derive(Default)]
struct Lists<'a> {
    members_of: Vec<Uuid>,
    members: (Vec<Uuid>, Vec<Uuid>, Vec<&'a str>),
    grants_of: Vec<Uuid>,
    grants: Grants<'a>,
    summaries: (Vec<Uuid>, Vec<&'a [u8]>, Vec<Option<String>>),
    due_of: Vec<Uuid>,
    due: Due<'a>,
}

/// Who may read what, a column each.
#[derive(Default)]
struct Grants<'a> {
    dossiers: Vec<Uuid>,
    accounts: Vec<Uuid>,
    parts: Vec<&'a str>,
    from: Vec<i64>,
    until: Vec<Option<i64>>,
}

/// What is due, a column each.
#[derive(Default)]
struct Due<'a> {
    dossiers: Vec<Uuid>,
    items: Vec<Uuid>,
    parts: Vec<&'a str>,
    days: Vec<String>,
    sealed: Vec<&'a [u8]>,
}

impl<'a> Lists<'a> {
    fn of(decision: &'a Decision<'a>) -> Self {
        let mut lists = Self::default();
        for (dossier, change) in &decision.lists {
            if let Some(members) = change.members {
                lists.members_of.push(*dossier);
                for member in members {
                    lists.members.0.push(*dossier);
                    lists.members.1.push(member.account);
                    lists.members.2.push(&member.role);
                }
            }
            if let Some(grants) = change.grants {
                lists.grants_of.push(*dossier);
                for grant in grants {
                    lists.grants.dossiers.push(*dossier);
                    lists.grants.accounts.push(grant.account);
                    lists.grants.parts.push(&grant.part);
                    lists.grants.from.push(grant.from.as_microsecond());
                    lists.grants.until.push(grant.until.map(|until| until.as_microsecond()));
                }
            }
            if let Some(summary) = change.summary {
                lists.summaries.0.push(*dossier);
                lists.summaries.1.push(&summary.sealed);
                lists.summaries.2.push(summary.last_contact_on.map(|day| day.to_string()));
            }
            if let Some(due) = change.due {
                lists.due_of.push(*dossier);
                for row in due {
                    lists.due.dossiers.push(*dossier);
                    lists.due.items.push(row.item);
                    lists.due.parts.push(&row.part);
                    lists.due.days.push(row.due_on.to_string());
                    lists.due.sealed.push(&row.sealed);
                }
            }
        }
        lists
    }
}
