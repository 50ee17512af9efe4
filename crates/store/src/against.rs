//! Whether what stands now goes on from the heads that were kept elsewhere.

use std::fmt;

use uuid::Uuid;

use crate::{HeadLeaf, Heads, Store, StoreError};

/// How many dossiers are read at a time.
const PAGE: u32 = 500;

/// The first dossier that does not go on from where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Departure {
    /// The dossier.
    pub dossier: Uuid,
    /// How it departs.
    pub how: Departs,
}

/// How a dossier departs from where it stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Departs {
    /// The whole dossier is gone.
    Missing,
    /// It was not there in this place, among those that were opened before.
    Inserted,
    /// Its events end too early.
    EventsCut {
        /// The version that it stood at.
        stood: u64,
        /// The version that it stands at now.
        stands: u64,
    },
    /// The event at this version is another than it was, or something before it is.
    EventsRewritten {
        /// The version.
        version: u64,
    },
    /// The looks end too early.
    LooksCut {
        /// How many there were.
        stood: u64,
        /// How many there are now.
        stands: u64,
    },
    /// The look with this number is another than it was, or one before it is.
    LooksRewritten {
        /// The number.
        number: u64,
    },
    /// It had been erased, and is not any more.
    Back,
}

impl fmt::Display for Departure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "dossier {}: ", self.dossier)?;
        match self.how {
            Departs::Missing => write!(out, "the whole dossier is missing"),
            Departs::Inserted => write!(out, "it stands among older ones, where it did not stand"),
            Departs::EventsCut { stood, stands } => {
                write!(out, "the end was cut off: it stood at version {stood}, now at {stands}")
            }
            Departs::EventsRewritten { version } => {
                write!(out, "what was written up to version {version} is different")
            }
            Departs::LooksCut { stood, stands } => {
                write!(out, "who looked was cut off: there were {stood}, now there are {stands}")
            }
            Departs::LooksRewritten { number } => write!(out, "who looked up to number {number} is different"),
            Departs::Back => write!(out, "it had been erased, and is back"),
        }
    }
}

/// Compares a store with heads that were kept elsewhere; `None` when all that stood then still stands, with more behind
/// it or not. Check the heads first ([`Heads::check`]), and the chains ([`crate::verify`]): a hash in its place says
/// something about all before it only when the chain up to it holds.
///
/// # Errors
/// What the store answers.
pub async fn against(store: &dyn Store, heads: &Heads) -> Result<Option<Departure>, StoreError> {
    let mut leaves = heads.leaves.iter().peekable();
    let mut position = 0;
    while leaves.peek().is_some() {
        let page = store.openings(position, PAGE).await?;
        let Some((last, _)) = page.last() else { break };
        position = *last;
        for (row, leaf) in page.iter().map(|(_, row)| row).zip(leaves.by_ref().take(page.len())) {
            if row.id != leaf.dossier {
                let departure = match store.dossier(leaf.dossier).await? {
                    None => Departure { dossier: leaf.dossier, how: Departs::Missing },
                    Some(_) => Departure { dossier: row.id, how: Departs::Inserted },
                };
                return Ok(Some(departure));
            }
            if let Some(how) = departs(store, leaf).await? {
                return Ok(Some(Departure { dossier: leaf.dossier, how }));
            }
        }
    }
    Ok(leaves.next().map(|leaf| Departure { dossier: leaf.dossier, how: Departs::Missing }))
}

async fn departs(store: &dyn Store, leaf: &HeadLeaf) -> Result<Option<Departs>, StoreError> {
    let Some(row) = store.dossier(leaf.dossier).await? else { return Ok(Some(Departs::Missing)) };
    if row.version < leaf.version {
        return Ok(Some(Departs::EventsCut { stood: leaf.version, stands: row.version }));
    }
    let events = store.load_page(leaf.dossier, leaf.version.saturating_sub(1), 1).await?;
    if !events.iter().any(|event| event.header.version == leaf.version && event.hash == leaf.hash) {
        return Ok(Some(Departs::EventsRewritten { version: leaf.version }));
    }
    if row.look_count < leaf.look_count {
        return Ok(Some(Departs::LooksCut { stood: leaf.look_count, stands: row.look_count }));
    }
    if leaf.look_count > 0 {
        let looks = store.looks(leaf.dossier, leaf.look_count.checked_add(1), 1).await?;
        if !looks.iter().any(|look| look.number == leaf.look_count && look.hash == leaf.look_hash) {
            return Ok(Some(Departs::LooksRewritten { number: leaf.look_count }));
        }
    }
    Ok((leaf.is_erased && row.erased_at.is_none()).then_some(Departs::Back))
}
