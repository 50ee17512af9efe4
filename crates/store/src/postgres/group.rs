//! Deciding about a group of batches in memory, and laying out in columns what goes in.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::{
    Appended, DueRow, GrantRow, MemberRow, StoreError, SummaryRow,
    batch::{Head, Linked, Prepared, Verdict},
};

/// What stands before the group: read under the lock that all appending holds.
pub(super) struct Standing {
    /// The heads of those of the group's dossiers that exist.
    pub(super) heads: HashMap<Uuid, Head>,
    /// Those of the group's commands that were done, with their dossiers.
    pub(super) done: HashSet<(Uuid, Uuid)>,
    /// The position of the newest event; 0 when there is none.
    pub(super) last_position: i64,
}

/// What becomes of a group: an answer for each batch, and the columns to write.
#[derive(Default)]
pub(super) struct Decision<'a> {
    pub(super) answers: Vec<Result<Appended, StoreError>>,
    pub(super) events: Events<'a>,
    pub(super) commands: Vec<(Uuid, Uuid)>,
    pub(super) dossiers: HashMap<Uuid, NewHead<'a>>,
    pub(super) lists: HashMap<Uuid, Lists<'a>>,
    pub(super) papers: Papers<'a>,
}

/// Papers that come and go, a column each.
#[derive(Default)]
pub(super) struct Papers<'a> {
    pub(super) kept: (Vec<Uuid>, Vec<Uuid>, Vec<&'a [u8]>),
    pub(super) destroyed: (Vec<Uuid>, Vec<Uuid>),
}

/// The events of the group, a column each.
#[derive(Default)]
pub(super) struct Events<'a> {
    pub(super) positions: Vec<i64>,
    pub(super) dossiers: Vec<Uuid>,
    pub(super) versions: Vec<i64>,
    pub(super) ids: Vec<Uuid>,
    pub(super) kinds: Vec<&'a str>,
    pub(super) voices: Vec<&'a str>,
    pub(super) actors: Vec<Uuid>,
    pub(super) days: Vec<String>,
    pub(super) moments: Vec<i64>,
    pub(super) sealed: Vec<&'a [u8]>,
    pub(super) payload_hashes: Vec<&'a [u8]>,
    pub(super) hashes: Vec<[u8; 32]>,
}

/// Where a dossier stands after the group.
pub(super) struct NewHead<'a> {
    pub(super) version: i64,
    pub(super) hash: [u8; 32],
    pub(super) position: i64,
    pub(super) key: Option<&'a [u8]>,
}

/// What a dossier's lists hold after the group; `None` stays as it is.
#[derive(Default)]
pub(super) struct Lists<'a> {
    pub(super) members: Option<&'a [MemberRow]>,
    pub(super) grants: Option<&'a [GrantRow]>,
    pub(super) summary: Option<&'a SummaryRow>,
    pub(super) due: Option<&'a [DueRow]>,
}

impl<'a> Decision<'a> {
    /// Decides about the batches in order. Each sees what those before it wrote.
    pub(super) fn of(batches: &[&'a Prepared], mut standing: Standing) -> Result<Self, StoreError> {
        let mut decision = Self::default();
        for prepared in batches {
            let batch = &prepared.batch;
            let done = batch
                .commands
                .iter()
                .copied()
                .filter(|command| standing.done.contains(&(batch.dossier, *command)))
                .collect();
            let answer = match prepared.judge(standing.heads.get(&batch.dossier).copied(), done) {
                Verdict::Answer(answer) => answer,
                Verdict::Write(head) => {
                    let head = decision.write(prepared, head, &mut standing)?;
                    standing.heads.insert(batch.dossier, head);
                    Ok(Appended::Written { version: head.version })
                }
            };
            decision.answers.push(answer);
        }
        Ok(decision)
    }

    fn write(&mut self, prepared: &'a Prepared, head: Head, standing: &mut Standing) -> Result<Head, StoreError> {
        let batch = &prepared.batch;
        let mut hash = head.hash;
        for event in prepared.linked(head) {
            standing.last_position += 1;
            hash = event.hash;
            self.events.push(standing.last_position, &event)?;
        }
        let version = prepared.new_version();
        let key = batch.new_key.as_deref();
        let dossier = self.dossiers.entry(batch.dossier).or_insert(NewHead { version: 0, hash, position: 0, key });
        dossier.version = super::values::signed(version)?;
        dossier.hash = hash;
        dossier.position = standing.last_position;
        for command in &batch.commands {
            standing.done.insert((batch.dossier, *command));
            self.commands.push((batch.dossier, *command));
        }
        for paper in &batch.papers.kept {
            self.papers.kept.0.push(batch.dossier);
            self.papers.kept.1.push(paper.id);
            self.papers.kept.2.push(&paper.sealed);
        }
        for id in &batch.papers.destroyed {
            self.papers.destroyed.0.push(batch.dossier);
            self.papers.destroyed.1.push(*id);
        }
        let change = &batch.projections;
        let lists = self.lists.entry(batch.dossier).or_default();
        lists.members = change.members.as_deref().or(lists.members);
        lists.grants = change.grants.as_deref().or(lists.grants);
        lists.summary = change.summary.as_ref().or(lists.summary);
        lists.due = change.due.as_deref().or(lists.due);
        Ok(Head { version, hash, is_erased: false })
    }
}

impl<'a> Events<'a> {
    fn push(&mut self, position: i64, event: &Linked<'a>) -> Result<(), StoreError> {
        let header = event.header;
        self.positions.push(position);
        self.dossiers.push(header.dossier);
        self.versions.push(super::values::signed(header.version)?);
        self.ids.push(header.id);
        self.kinds.push(&header.kind);
        self.voices.push(&header.voice);
        self.actors.push(header.actor);
        self.days.push(header.happened_on.to_string());
        self.moments.push(header.recorded_at.as_microsecond());
        self.sealed.push(event.sealed);
        self.payload_hashes.push(event.payload_hash.as_slice());
        self.hashes.push(event.hash);
        Ok(())
    }
}
