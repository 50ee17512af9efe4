//! What both engines do the same with a batch: check it, hash it ahead, and judge it against what stands.

use std::collections::HashSet;

use uuid::Uuid;

use crate::{Appended, Batch, Header, Projections, SealedEvent, StoreError, chain};

/// A batch that was checked and hashed as far as that can be done before its place in the chain is known.
pub(crate) struct Prepared {
    pub(crate) batch: Batch,
    material: Vec<Material>,
}

/// What of an event goes into the chain.
struct Material {
    header: Vec<u8>,
    payload_hash: [u8; 32],
}

/// An event with its place in the chain.
pub(crate) struct Linked<'a> {
    pub(crate) header: &'a Header,
    pub(crate) sealed: &'a [u8],
    pub(crate) payload_hash: &'a [u8; 32],
    pub(crate) hash: [u8; 32],
}

/// Where a dossier stands when a batch arrives.
#[derive(Clone, Copy)]
pub(crate) struct Head {
    pub(crate) version: u64,
    pub(crate) hash: [u8; 32],
    pub(crate) is_erased: bool,
}

impl Head {
    /// Where a dossier stands that does not exist yet.
    pub(crate) const NONE: Head = Head { version: 0, hash: chain::FIRST, is_erased: false };
}

/// What is to be done with a batch.
pub(crate) enum Verdict {
    /// It goes in, after this head.
    Write(Head),
    /// It does not; this is the answer.
    Answer(Result<Appended, StoreError>),
}

impl Prepared {
    /// Checks the batch by itself and hashes its payloads. Done in the caller's task, so that the one writer
    /// has less to do.
    pub(crate) fn new(mut batch: Batch) -> Result<Self, StoreError> {
        check(&batch)?;
        let mut seen = HashSet::with_capacity(batch.commands.len());
        batch.commands.retain(|command| seen.insert(*command));
        let material = batch
            .events
            .iter()
            .map(|SealedEvent { header, sealed }| Material {
                header: chain::encode_header(header),
                payload_hash: chain::payload_hash(sealed),
            })
            .collect();
        Ok(Self { batch, material })
    }

    /// Judges the batch against where its dossier stands (`None`: there is no such dossier) and against those
    /// of its command ids that were done before.
    ///
    /// Commands come first: who repeats a command because the answer got lost holds an old version.
    pub(crate) fn judge(&self, head: Option<Head>, done: Vec<Uuid>) -> Verdict {
        let expected = self.batch.expected_version;
        let version = head.map_or(0, |head| head.version);
        if head.is_some_and(|head| head.is_erased) {
            return Verdict::Answer(Err(StoreError::Erased(self.batch.dossier)));
        }
        if !done.is_empty() {
            return Verdict::Answer(Ok(Appended::AlreadyDone { commands: done, version }));
        }
        match head {
            None if expected > 0 => Verdict::Answer(Err(StoreError::NoDossier(self.batch.dossier))),
            _ if version != expected => Verdict::Answer(Err(StoreError::Conflict { expected, current: version })),
            _ => Verdict::Write(head.unwrap_or(Head::NONE)),
        }
    }

    /// The events with their places in the chain after `head`.
    pub(crate) fn linked(&self, head: Head) -> impl Iterator<Item = Linked<'_>> {
        let mut previous = head.hash;
        self.batch.events.iter().zip(&self.material).map(move |(event, material)| {
            previous = chain::link(&previous, &material.header, &material.payload_hash);
            Linked {
                header: &event.header,
                sealed: &event.sealed,
                payload_hash: &material.payload_hash,
                hash: previous,
            }
        })
    }

    /// The version that the dossier stands at once the batch is in.
    pub(crate) fn new_version(&self) -> u64 {
        self.batch.events.last().map_or(self.batch.expected_version, |event| event.header.version)
    }
}

fn check(batch: &Batch) -> Result<(), StoreError> {
    if batch.events.is_empty() {
        return Err(StoreError::EmptyBatch);
    }
    if batch.new_key.is_some() != (batch.expected_version == 0) {
        return Err(StoreError::BadBatch("a new dossier needs its wrapped key, and only a new one gets one"));
    }
    let mut version = batch.expected_version;
    for SealedEvent { header, .. } in &batch.events {
        version = version.saturating_add(1);
        if header.dossier != batch.dossier {
            return Err(StoreError::BadBatch("it holds an event of another dossier"));
        }
        if header.version != version {
            return Err(StoreError::BadBatch("its versions do not rise one by one from the expected one"));
        }
    }
    // A part is a name; the lists give several in one field, a line each.
    let odd = |part: &str| part.is_empty() || part.chars().any(char::is_control);
    let Projections { grants, due, .. } = &batch.projections;
    if grants.iter().flatten().any(|grant| odd(&grant.part)) || due.iter().flatten().any(|due| odd(&due.part)) {
        return Err(StoreError::BadBatch("a part has no name, or one that is none"));
    }
    if i64::try_from(version).is_err() {
        return Err(StoreError::BadBatch("its versions are out of range"));
    }
    Ok(())
}
