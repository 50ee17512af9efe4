//! Whether the papers are the ones that the log tells of.

use std::collections::BTreeMap;
use std::fmt;

use dossier::Event;
use dossier::papers::Event as PaperEvent;
use sha2::{Digest, Sha256};
use store::{DossierKey, Master, Store, StoreError};
use uuid::Uuid;

use super::hex;
use crate::AppError;
use crate::folded::opened;

const DOSSIERS: u32 = 256;
const EVENTS: u32 = 512;

/// A paper that is not as the log tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenPaper {
    /// The dossier.
    pub dossier: Uuid,
    /// The paper.
    pub paper: Uuid,
    /// What is wrong.
    pub flaw: PaperFlaw,
}

/// What is wrong with a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperFlaw {
    /// Its bytes are gone though nobody took it out.
    Missing,
    /// There are bytes of which the log tells nothing, or that should have been destroyed.
    Unknown,
    /// It was changed, or put in the place of another.
    Changed,
}

impl fmt::Display for BrokenPaper {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = match self.flaw {
            PaperFlaw::Missing => "its bytes are gone though nobody took it out",
            PaperFlaw::Unknown => "its bytes are there though the log does not tell of them",
            PaperFlaw::Changed => "it is not the one that was kept",
        };
        write!(out, "dossier {}, paper {}: {how}", self.dossier, self.paper)
    }
}

/// Opens every paper of every dossier and compares it with what the log tells: how many hold, or the first that does
/// not. Memory holds one paper at a time. Meant for a store into which nobody writes meanwhile, or writes little: a
/// paper that comes or goes between two looks is looked at once more.
///
/// # Errors
/// What the store answers, or an event that cannot be opened.
pub async fn verify_papers(store: &dyn Store, master: &dyn Master) -> Result<Result<u64, BrokenPaper>, AppError> {
    let (mut after, mut papers) = (None, 0);
    loop {
        let page = store.dossiers(after, DOSSIERS).await?;
        let Some(last) = page.last() else { return Ok(Ok(papers)) };
        after = Some(last.id);
        for row in &page {
            let Some(wrapped) = &row.wrapped_key else {
                if let Some(paper) = store.paper_ids(row.id).await?.first() {
                    return Ok(Err(BrokenPaper { dossier: row.id, paper: *paper, flaw: PaperFlaw::Unknown }));
                }
                continue;
            };
            let key = DossierKey::unwrap(master, row.id, wrapped)?;
            let mut found = of_dossier(store, &key, row.id).await?;
            if found.is_err() {
                found = of_dossier(store, &key, row.id).await?;
            }
            match found {
                Ok(count) => papers += count,
                Err(broken) => return Ok(Err(broken)),
            }
        }
    }
}

async fn of_dossier(store: &dyn Store, key: &DossierKey, dossier: Uuid) -> Result<Result<u64, BrokenPaper>, AppError> {
    let told = told(store, key, dossier).await?;
    let broken = |paper, flaw| Ok(Err(BrokenPaper { dossier, paper, flaw }));
    let there = store.paper_ids(dossier).await?;
    if let Some(unknown) = there.iter().find(|id| !told.contains_key(id)) {
        return broken(*unknown, PaperFlaw::Unknown);
    }
    for (paper, hash) in &told {
        let Some(sealed) = store.paper(dossier, *paper).await? else {
            return broken(*paper, PaperFlaw::Missing);
        };
        match key.open_paper(dossier, *paper, &sealed) {
            Ok(bytes) if hex(&Sha256::digest(&bytes)) == *hash => {}
            Ok(_) | Err(StoreError::Unsealable(_)) => return broken(*paper, PaperFlaw::Changed),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Ok(u64::try_from(told.len()).unwrap_or(u64::MAX)))
}

/// The papers that stand, with the hash of each, as the log tells it.
async fn told(store: &dyn Store, key: &DossierKey, dossier: Uuid) -> Result<BTreeMap<Uuid, String>, AppError> {
    let (mut told, mut version) = (BTreeMap::new(), 0);
    loop {
        let page = store.load_page(dossier, version, EVENTS).await?;
        let Some(last) = page.last() else { return Ok(told) };
        version = last.header.version;
        for event in page.iter().filter(|event| event.header.kind.starts_with("papers.")) {
            match opened(key, event)?.map(|(_, payload)| payload.event) {
                Some(Event::Papers(PaperEvent::Kept { paper, hash, .. })) => {
                    told.insert(paper.0, hash);
                }
                Some(Event::Papers(PaperEvent::Destroyed { paper })) => {
                    told.remove(&paper.0);
                }
                _ => {}
            }
        }
    }
}
