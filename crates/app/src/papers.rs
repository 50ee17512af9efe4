//! Papers: kept with the event that tells of them, opened for who may read, and looked after.

mod verify;

use std::sync::Arc;

use dossier::papers::{About, Command as Papers, Event as PaperEvent, MOST_BYTES, Paper, Unfit, cleaned};
use dossier::{Command, CommandId, DossierId, Event, MemberId, PaperId, Reason, Refusal, Stamp};
use jiff::civil::Date;
use method::{Part, Parts, Voice};
use sha2::{Digest, Sha256};
use store::{DossierKey, PaperChanges, PaperRow};

pub use verify::{BrokenPaper, PaperFlaw, verify_papers};

use crate::looked::Seat;
use crate::security_log::tell_denied;
use crate::{App, AppError, Done, Envelope, Looking};

/// A paper on its way into a dossier.
#[derive(Debug, Clone)]
pub struct NewPaper {
    /// Made by whoever sends it; sending it twice keeps it once. The paper bears this id.
    pub id: CommandId,
    /// Whose voice; none: the own voice of whoever sends it.
    pub voice: Option<Voice>,
    /// The day that it is of; none: today.
    pub happened_on: Option<Date>,
    /// The version of the dossier that the writer had before their eyes.
    pub seen: Option<u64>,
    /// What it belongs to.
    pub about: About,
    /// What is on it, in own words.
    pub words: String,
    /// The file, as it came.
    pub file: Vec<u8>,
}

impl App {
    /// Keeps a paper: recognises the file, takes out of a photo what does not show it, seals it, and writes both the
    /// event and the bytes, or neither.
    ///
    /// # Errors
    /// As [`App::execute`]; [`AppError::Refused`] at `file` when it cannot be kept.
    pub async fn keep_paper(&self, actor: MemberId, id: DossierId, paper: NewPaper) -> Result<Done, AppError> {
        // Who may not come in is told nothing about the file.
        let entered = self.enter(actor, id).await;
        tell_denied(&entered, actor, id);
        let key = Arc::clone(&entered?.0.key);
        let NewPaper { id: command, voice, happened_on, seen, about, words, file } = paper;
        let prepared = tokio::task::spawn_blocking(move || Prepared::of(&key, id, command.into(), &file));
        let prepared = prepared.await.map_err(|_| AppError::Busy)??;
        let Prepared { row, file, bytes, hash } = prepared;
        let keep = Command::Papers(Papers::Keep { about, words, file, bytes, hash });
        let envelope = Envelope { id: command, voice, happened_on, seen, command: keep };
        self.execute_with(actor, id, vec![envelope], &[row]).await
    }

    /// A paper with its bytes, for who may read what it belongs to. That they looked is noted before.
    ///
    /// # Errors
    /// [`AppError::Denied`] when there is no such paper for them: it does not tell why.
    pub async fn paper(&self, seat: Seat, id: DossierId, paper: PaperId) -> Result<(Paper, Vec<u8>), AppError> {
        let view = self.read(seat, id, Looking::at(Parts::NONE.with(Part::Money))).await?;
        let known = view.dossier.papers.get(paper).ok_or(access::Denied)?;
        Ok((known.clone(), self.paper_bytes(id, known).await?))
    }

    /// What a paper holds, when it is what was kept.
    pub(crate) async fn paper_bytes(&self, id: DossierId, paper: &Paper) -> Result<Vec<u8>, AppError> {
        let folded = self.folded(id).await?.ok_or(access::Denied)?;
        let sealed = self.store.paper(id.0, paper.id.0).await?.ok_or(access::Denied)?;
        let bytes = folded.key.open_paper(id.0, paper.id.0, &sealed)?;
        if hex(&Sha256::digest(&bytes)) == paper.hash {
            Ok(bytes)
        } else {
            Err(AppError::Unreadable(format!("paper {} is not the one that was kept", paper.id)))
        }
    }

    /// Cleans up behind papers that were destroyed; what stays for later is told to whoever keeps the server.
    pub(crate) async fn clean_papers(&self) {
        match self.store.clean_papers().await {
            Ok(left) => left.iter().for_each(|left| tracing::warn!("{left}")),
            Err(error) => tracing::warn!(%error, "what a destroyed paper left behind could not be cleaned"),
        }
    }
}

/// A file that can be kept.
struct Prepared {
    row: PaperRow,
    file: dossier::papers::FileKind,
    bytes: u64,
    hash: String,
}

impl Prepared {
    fn of(key: &DossierKey, dossier: DossierId, paper: PaperId, file: &[u8]) -> Result<Self, AppError> {
        let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
        if file.is_empty() {
            return Err(refused(Reason::NoFile));
        }
        if file.len() > most {
            return Err(refused(Reason::FileTooLarge { max: MOST_BYTES / 1024 / 1024 }));
        }
        let (kind, kept) = cleaned(file).map_err(|unfit| {
            refused(match unfit {
                Unfit::Kind => Reason::FileKind,
                Unfit::Damaged | Unfit::TooManyPixels => Reason::FileDamaged,
            })
        })?;
        let row = PaperRow { id: paper.0, sealed: key.seal_paper(dossier.0, paper.0, &kept)? };
        let bytes = u64::try_from(kept.len()).unwrap_or(u64::MAX);
        Ok(Self { row, file: kind, bytes, hash: hex(&Sha256::digest(&kept)) })
    }
}

fn refused(reason: Reason) -> AppError {
    AppError::Refused { index: 0, command: "papers.keep".to_owned(), refusal: Refusal::of("file", reason) }
}

/// What comes and goes beside the events. A paper is kept only together with its bytes.
pub(crate) fn changes(events: &[(Stamp, Event)], rows: &[PaperRow]) -> Result<PaperChanges, AppError> {
    let mut changes = PaperChanges::default();
    for (_, event) in events {
        match event {
            Event::Papers(PaperEvent::Kept { paper, .. }) => {
                let row = rows.iter().find(|row| row.id == paper.0).ok_or_else(|| refused(Reason::NoFile))?;
                changes.kept.push(row.clone());
            }
            Event::Papers(PaperEvent::Destroyed { paper }) => changes.destroyed.push(paper.0),
            _ => {}
        }
    }
    Ok(changes)
}

/// Bytes as hexadecimal digits.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
