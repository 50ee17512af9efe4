//! Walking the whole log to see whether it is what was written.
//!
//! Two walks, both in pages, so that memory stays flat however much there is. The first goes through the
//! dossiers and follows each chain up to its head; the second goes through the log by position. Both may run
//! while others write.
//! What it cannot show: that the newest events of a dossier are missing when its head was turned back with
//! them, or a whole dossier. Only heads kept elsewhere show that: see [`crate::against`].

use std::{collections::HashSet, fmt};

use uuid::Uuid;

use crate::{DossierKey, DossierRow, Master, Store, StoreError, StoredEvent, chain, verify_looks};

const DOSSIERS: u32 = 256;
const EVENTS: u32 = 512;
/// How many ids of known dossiers are remembered in the second walk.
const REMEMBERED: usize = 50_000;

/// What a walk found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerifyReport {
    /// How many dossiers were walked.
    pub dossiers: u64,
    /// How many events hang in their chains.
    pub events: u64,
    /// How many looks hang in their chains.
    pub looks: u64,
    /// How many payloads were opened; 0 without a master key.
    pub opened: u64,
    /// How many dossiers were erased: no key, no payloads, and a chain that holds.
    pub erased: u64,
    /// The first place that is not as it was written. The walk stops there.
    pub broken: Option<BrokenLink>,
}

/// A place that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenLink {
    /// The dossier.
    pub dossier: Uuid,
    /// The version of the event that is wrong, or of the first that is missing; for a flaw of a look its number.
    pub version: u64,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What is wrong at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// The event of this version is missing; the next one found is `found`.
    VersionGap {
        /// The version found instead.
        found: u64,
    },
    /// The events end before the head says so; this version is the first that is missing.
    Truncated {
        /// The version that the head tells of.
        head: u64,
    },
    /// The head does not belong to the newest event.
    HeadMismatch,
    /// The header, or the event's place in the chain, was changed.
    HashMismatch,
    /// The sealed payload was changed.
    PayloadHashMismatch,
    /// The payload is gone though the dossier was not erased.
    PayloadMissing,
    /// The payload is still there though the dossier was erased.
    PayloadLeft,
    /// The dossier's key is gone though the dossier was not erased.
    KeyMissing,
    /// The wrapped key of the dossier does not open with the master key.
    KeyUnopened,
    /// The payload is as the chain knows it, but does not open with the dossier's key.
    PayloadUnopened,
    /// The look with this number is missing.
    LookGap,
    /// The looks end before the head says so.
    LooksTruncated {
        /// The number that the head tells of.
        head: u64,
    },
    /// The head does not belong to the newest look.
    LookHeadMismatch,
    /// The look, or its place in the chain, was changed.
    LookHashMismatch,
    /// The event belongs to no dossier that the store knows.
    UnknownDossier,
    /// The log does not rise one by one: before this event, at `found`, positions from `expected` are missing.
    PositionGap {
        /// The position that should follow.
        expected: u64,
        /// The position found.
        found: u64,
    },
}

impl fmt::Display for Flaw {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Flaw::VersionGap { found } => write!(out, "this event is missing; the next found is version {found}"),
            Flaw::Truncated { head } => write!(out, "the events from here up to version {head} are missing"),
            Flaw::HeadMismatch => write!(out, "the dossier's head does not belong to its newest event"),
            Flaw::HashMismatch => write!(out, "the header or its place in the chain was changed"),
            Flaw::PayloadHashMismatch => write!(out, "the payload was changed"),
            Flaw::PayloadMissing => write!(out, "the payload is gone though the dossier was not erased"),
            Flaw::PayloadLeft => write!(out, "the payload is still there though the dossier was erased"),
            Flaw::KeyMissing => write!(out, "the dossier's key is gone though the dossier was not erased"),
            Flaw::KeyUnopened => write!(out, "the dossier's key does not open with this master key"),
            Flaw::PayloadUnopened => write!(out, "the payload does not open with the dossier's key"),
            Flaw::LookGap => write!(out, "this look is missing"),
            Flaw::LooksTruncated { head } => write!(out, "the looks end here, though there were {head}"),
            Flaw::LookHeadMismatch => write!(out, "the head does not belong to the newest look"),
            Flaw::LookHashMismatch => write!(out, "who looked, at what or when, or the look's place, was changed"),
            Flaw::UnknownDossier => write!(out, "the event belongs to no dossier"),
            Flaw::PositionGap { expected, found } => {
                write!(out, "the log skips from position {expected} to {found}")
            }
        }
    }
}

impl Flaw {
    /// Whether it is about who looked, not about what was written.
    const fn is_of_a_look(self) -> bool {
        matches!(self, Self::LookGap | Self::LooksTruncated { .. } | Self::LookHeadMismatch | Self::LookHashMismatch)
    }
}

impl fmt::Display for BrokenLink {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.flaw.is_of_a_look() { "look" } else { "version" };
        write!(out, "dossier {}, {what} {}: {}", self.dossier, self.version, self.flaw)
    }
}

/// How far a walk has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// In the first walk: dossiers and events followed so far.
    Chains {
        /// Dossiers so far.
        dossiers: u64,
        /// Events so far.
        events: u64,
    },
    /// In the second walk: the position reached in the log.
    Log {
        /// The position.
        position: u64,
    },
}

/// Walks all dossiers and the whole log and reports the first place that is broken, or how much was walked.
///
/// With a master key each payload is opened as well. `progress` is called now and then.
///
/// # Errors
/// `WrongKey` when the master key is not of this data; otherwise only what the store answers. What is broken
/// is not an error but part of the report, except rows that do not even read: those are a `Database` error
/// that names dossier and version.
pub async fn verify(
    store: &dyn Store,
    master: Option<&dyn Master>,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<VerifyReport, StoreError> {
    if let Some(master) = master
        && let Some(value) = store.meta(crate::KEY_CHECK).await?
    {
        master.fits(&value)?;
    }
    let mut report = VerifyReport::default();
    walk_dossiers(store, master, progress, &mut report).await?;
    if report.broken.is_none() {
        report.broken = walk_log(store, progress).await?;
    }
    Ok(report)
}

async fn walk_dossiers(
    store: &dyn Store,
    master: Option<&dyn Master>,
    progress: &mut (dyn FnMut(Progress) + Send),
    report: &mut VerifyReport,
) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let page = store.dossiers(after, DOSSIERS).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.id);
        for dossier in page {
            let id = dossier.id;
            report.broken = walk_chain(store, master, dossier, report).await?;
            if report.broken.is_none() {
                match verify_looks::walk(store, id).await? {
                    Ok(looks) => report.looks += looks,
                    Err(broken) => report.broken = Some(broken),
                }
            }
            if report.broken.is_some() {
                return Ok(());
            }
            report.dossiers += 1;
        }
        progress(Progress::Chains { dossiers: report.dossiers, events: report.events });
    }
}

/// Follows the chain of a dossier up to its head.
async fn walk_chain(
    store: &dyn Store,
    master: Option<&dyn Master>,
    mut head: DossierRow,
    report: &mut VerifyReport,
) -> Result<Option<BrokenLink>, StoreError> {
    let dossier = head.id;
    let broken = |version, flaw| Ok(Some(BrokenLink { dossier, version, flaw }));
    let key = match (master, &head.wrapped_key) {
        (Some(master), Some(wrapped)) => match DossierKey::unwrap(master, dossier, wrapped) {
            Ok(key) => Some(key),
            Err(_) => return broken(head.version, Flaw::KeyUnopened),
        },
        (Some(_), None) if head.erased_at.is_none() => return broken(head.version, Flaw::KeyMissing),
        _ => None,
    };
    let mut previous = chain::FIRST;
    let mut version = 0;
    loop {
        let page = store.load_page(dossier, version, EVENTS).await?;
        if page.is_empty() {
            // Read after the events: who writes on meanwhile moves the head together with them.
            let Some(now) = store.dossier(dossier).await? else {
                return broken(version, Flaw::UnknownDossier);
            };
            head = now;
            if head.version == version {
                break;
            }
            if head.version < version {
                return broken(version, Flaw::HeadMismatch);
            }
            if store.load_page(dossier, version, 1).await?.is_empty() {
                return broken(version + 1, Flaw::Truncated { head: head.version });
            }
        }
        for event in page {
            let found = event.header.version;
            if found != version + 1 {
                return broken(version + 1, Flaw::VersionGap { found });
            }
            let mut flaw = flaw_of(&event, &previous, &head, key.as_ref());
            if flaw == Some(Flaw::PayloadMissing)
                && let Some(now) = store.dossier(dossier).await?
            {
                // It may have been erased since the walk came here.
                head = now;
                flaw = flaw_of(&event, &previous, &head, key.as_ref());
            }
            if let Some(flaw) = flaw {
                return broken(found, flaw);
            }
            report.events += 1;
            report.opened += u64::from(key.is_some() && event.sealed.is_some());
            previous = event.hash;
            version = found;
        }
    }
    if head.hash != previous {
        return broken(version, Flaw::HeadMismatch);
    }
    report.erased += u64::from(head.erased_at.is_some());
    Ok(None)
}

fn flaw_of(event: &StoredEvent, previous: &[u8; 32], head: &DossierRow, key: Option<&DossierKey>) -> Option<Flaw> {
    match &event.sealed {
        Some(sealed) if chain::payload_hash(sealed) != event.payload_hash => {
            return Some(Flaw::PayloadHashMismatch);
        }
        Some(_) if head.erased_at.is_some() => return Some(Flaw::PayloadLeft),
        None if head.erased_at.is_none() => return Some(Flaw::PayloadMissing),
        _ => {}
    }
    let header = chain::encode_header(&event.header);
    if chain::link(previous, &header, &event.payload_hash) != event.hash {
        return Some(Flaw::HashMismatch);
    }
    key.is_some_and(|key| key.open_stored(event).is_err()).then_some(Flaw::PayloadUnopened)
}

/// Goes through the log by position: none is missing, and each event's dossier is known.
async fn walk_log(
    store: &dyn Store,
    progress: &mut (dyn FnMut(Progress) + Send),
) -> Result<Option<BrokenLink>, StoreError> {
    let mut known = HashSet::new();
    let mut position = 0;
    loop {
        let page = store.scan(position, EVENTS).await?;
        if page.is_empty() {
            return Ok(None);
        }
        for event in page {
            let (dossier, version) = (event.header.dossier, event.header.version);
            let expected = position + 1;
            if event.position != expected {
                let flaw = Flaw::PositionGap { expected, found: event.position };
                return Ok(Some(BrokenLink { dossier, version, flaw }));
            }
            if !known.contains(&dossier) {
                if store.dossier(dossier).await?.is_none() {
                    return Ok(Some(BrokenLink { dossier, version, flaw: Flaw::UnknownDossier }));
                }
                if known.len() >= REMEMBERED {
                    known.clear();
                }
                known.insert(dossier);
            }
            position = event.position;
        }
        progress(Progress::Log { position });
    }
}
