//! Papers: a letter or a receipt, photographed or as a file, kept sealed with what it belongs to.
//!
//! The log holds what a paper is about, its size and the hash of what it holds; the bytes lie beside the log. Taking a
//! paper out destroys its bytes; that it was there stays.

mod file;
mod jpeg;
mod png;
mod webp;

pub use file::{FileKind, MOST_PIXELS, Unfit, cleaned};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{SHORT, optional};
use crate::{
    CostId, DebtId, Dossier, IncomeId, MemberId, Origin, PaperId, Reason, Refusal, Saying, Speaker, Stamp, Wording,
};
use method::CircleRole;

/// The most bytes of one paper: 8 MiB, a photo of a phone or a letter of some pages.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;
/// The most papers that a dossier keeps at one time.
pub const MOST_PAPERS: usize = 200;
/// The most bytes of all papers of a dossier together: 128 MiB, so that it can be taken along as one file.
pub const MOST_TOGETHER: u64 = 128 * 1024 * 1024;

/// What a paper belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PaperAbout)]
pub enum About {
    /// Money in general.
    #[default]
    Money,
    /// A debt.
    Debt(DebtId),
    /// Something that comes in.
    Income(IncomeId),
    /// Something that goes out.
    Cost(CostId),
}

/// What can be asked of papers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = PapersCommand)]
pub enum Command {
    /// Keeps a paper. Its bytes come with it, so it is sent to `/papers` and not in a list of commands.
    Keep {
        /// What it belongs to.
        #[serde(default)]
        about: About,
        /// What is on it, in own words; may be empty.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
        /// The kind of file, recognised by its bytes.
        file: FileKind,
        /// How many bytes are kept.
        #[schema(maximum = 8_388_608)]
        bytes: u64,
        /// SHA-256 of the bytes that are kept, in hexadecimal digits.
        #[schema(min_length = 64, max_length = 64)]
        hash: String,
    },
    /// Says in other words what is on a paper. For who kept it, and for the person.
    Describe {
        /// Which.
        paper: PaperId,
        /// The words; may be empty.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Takes a paper out: its bytes are destroyed, and nothing brings them back. For who kept it, and for the person.
    Destroy {
        /// Which.
        paper: PaperId,
    },
}

/// What happened to papers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A paper was kept.
    Kept { paper: PaperId, about: About, words: String, file: FileKind, bytes: u64, hash: String },
    /// Other words were found for it.
    Described { paper: PaperId, words: String },
    /// Its bytes were destroyed.
    Destroyed { paper: PaperId },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Kept { .. } => "papers.kept",
            Self::Described { .. } => "papers.described",
            Self::Destroyed { .. } => "papers.destroyed",
        }
    }
}

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Paper {
    /// The paper.
    pub id: PaperId,
    /// What it belongs to.
    pub about: About,
    /// What is on it, in own words.
    pub words: Wording,
    /// The kind of file.
    pub file: FileKind,
    /// How many bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub hash: String,
    /// Who kept it, and the day it is of.
    pub origin: Origin,
    /// When its bytes were destroyed, if they were.
    pub destroyed: Option<Origin>,
}

/// The papers as they stand, in the order in which they were kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Papers {
    /// All of them, those that were destroyed too.
    pub kept: Vec<Paper>,
}

impl Papers {
    /// Those that are there, newest day first.
    #[must_use]
    pub fn there(&self) -> Vec<&Paper> {
        let mut there: Vec<_> = self.kept.iter().filter(|paper| paper.destroyed.is_none()).rev().collect();
        there.sort_by_key(|paper| std::cmp::Reverse(paper.origin.on));
        there
    }

    /// Those that are there and belong to something, newest day first.
    #[must_use]
    pub fn of(&self, about: About) -> Vec<&Paper> {
        self.there().into_iter().filter(|paper| paper.about == about).collect()
    }

    /// A paper that is there.
    #[must_use]
    pub fn get(&self, id: PaperId) -> Option<&Paper> {
        self.kept.iter().find(|paper| paper.id == id && paper.destroyed.is_none())
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Kept { paper: id, about, words, file, bytes, hash } => self.kept.push(Paper {
                id,
                about,
                words: Wording::new(words, stamp),
                file,
                bytes,
                hash,
                origin: stamp.origin(),
                destroyed: None,
            }),
            Event::Described { paper, words } => {
                if let Some(known) = self.kept.iter_mut().find(|known| known.id == paper) {
                    known.words.put_right(words, stamp);
                }
            }
            Event::Destroyed { paper } => {
                if let Some(known) = self.kept.iter_mut().find(|known| known.id == paper) {
                    known.destroyed = Some(stamp.origin());
                }
            }
        }
    }
}

impl Paper {
    /// Whether an account may describe it anew, or take it out: who kept it, and the person; but not what the person
    /// said in their own voice when somebody else wrote it down and the person described it since.
    #[must_use]
    pub fn may_change(&self, role: CircleRole, actor: MemberId) -> bool {
        let by_the_person = |origin: &Origin| origin.speaker == Speaker::PARTICIPANT && origin.written_by != actor;
        role == CircleRole::Participant
            || (self.origin.written_by == actor && !self.words.standing.iter().any(|c| by_the_person(&c.origin)))
    }
}

impl Dossier {
    pub(crate) fn decide_paper(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let changeable = |paper: PaperId| {
            let known = self.papers.get(paper).ok_or(Refusal::of("paper", Reason::NotHere))?;
            let may = known.may_change(role, saying.actor);
            if may { Ok(known) } else { Err(Refusal::of("paper", Reason::NotTheWriter)) }
        };
        let event = match command {
            Command::Keep { about, words, file, bytes, hash } => {
                let is_there = match about {
                    About::Money => true,
                    About::Debt(debt) => self.money.debt(debt).is_some(),
                    About::Income(income) => self.money.income(income).is_some(),
                    About::Cost(cost) => self.money.cost(cost).is_some(),
                };
                if !is_there {
                    return Err(Refusal::of("about", Reason::NotHere));
                }
                if self.papers.there().len() >= MOST_PAPERS {
                    return Err(Refusal::of("file", Reason::TooMany { max: MOST_PAPERS }));
                }
                let together: u64 = self.papers.there().iter().map(|paper| paper.bytes).sum();
                if together.saturating_add(bytes) > MOST_TOGETHER {
                    return Err(Refusal::of("file", Reason::PapersFull { max: MOST_TOGETHER / 1024 / 1024 }));
                }
                let is_hash = hash.len() == 64 && hash.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
                if !is_hash || bytes == 0 {
                    return Err(Refusal::of("file", Reason::NoFile));
                }
                if bytes > MOST_BYTES {
                    return Err(Refusal::of("file", Reason::FileTooLarge { max: MOST_BYTES / 1024 / 1024 }));
                }
                let words = optional("words", &words, SHORT)?.unwrap_or_default();
                Event::Kept { paper: saying.command.into(), about, words, file, bytes, hash }
            }
            Command::Describe { paper, words } => {
                let known = changeable(paper)?;
                let words = optional("words", &words, SHORT)?.unwrap_or_default();
                if known.words.standing.iter().all(|standing| standing.value == words) {
                    return Err(Refusal::of("words", Reason::AlreadyDone));
                }
                Event::Described { paper, words }
            }
            Command::Destroy { paper } => {
                changeable(paper)?;
                Event::Destroyed { paper }
            }
        };
        Ok(vec![crate::Event::Papers(event)])
    }
}
