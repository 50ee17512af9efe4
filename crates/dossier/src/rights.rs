//! Rights: what the household said of itself, when the person wants that kept, and the way of each right that is followed,
//! from found to asked to granted, or on to an appeal. Only who decides can turn a right down; here is written what they
//! answered. What a right asks stands in the rules, outside of the dossier: it knows rights and questions by their names.

mod answers;
mod decide;
mod evolve;
mod followed;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use answers::{Said, Sheet, Standing, Value};
pub use followed::{Followed, Found, Mark, Outcome, Stage, Step, What};

use crate::{RightId, SheetId, StepId};

/// The most answers on one sheet.
pub const MOST_ANSWERS: usize = 100;
/// The most that an amount can be, in cents.
pub const MOST_CENTS: u64 = 100_000_000;

/// What can be asked of the rights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = RightsCommand)]
pub enum Command {
    /// Keeps answers to questions about the household; an answer of nothing forgets what was said.
    Keep {
        /// The answers.
        #[schema(min_items = 1, max_items = 100)]
        answers: Vec<Said>,
    },
    /// Follows a right from here on.
    Follow {
        /// Which, as the rules name it.
        #[schema(max_length = 60)]
        right: String,
        /// By which check it was found, when it was.
        #[serde(default)]
        found: Option<Found>,
        /// In own words; may be empty.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
    /// Says that a step of the plan is for a right.
    Link {
        /// The right that is followed.
        right: RightId,
        /// The step.
        step: StepId,
    },
    /// Says that it is not.
    Unlink {
        /// The right that is followed.
        right: RightId,
        /// The step.
        step: StepId,
    },
    /// Notes what became of it on the day of the command.
    Note {
        /// The right that is followed.
        right: RightId,
        /// What became of it.
        what: What,
        /// How it went; of what was turned down, the reason in the words of who decided.
        #[serde(default)]
        #[schema(max_length = 8000)]
        words: String,
    },
}

/// What happened to the rights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// Answers were kept, or forgotten.
    Kept { sheet: SheetId, answers: Vec<Said> },
    /// A right was followed.
    Followed { followed: RightId, right: String, found: Option<Found>, words: String },
    /// A step was linked to it.
    Linked { right: RightId, step: StepId },
    /// A step was unlinked from it.
    Unlinked { right: RightId, step: StepId },
    /// It was asked for.
    Asked { right: RightId, mark: crate::RightMarkId, place: String, papers: Vec<String>, words: String },
    /// It was granted.
    Granted { right: RightId, mark: crate::RightMarkId, from: Option<Date>, monthly: Option<u64>, words: String },
    /// Who decides said no.
    TurnedDown { right: RightId, mark: crate::RightMarkId, appeal_by: Option<Date>, words: String },
    /// An appeal was made.
    Appealed { right: RightId, mark: crate::RightMarkId, with: String, words: String },
    /// It came to an end.
    Ended { right: RightId, mark: crate::RightMarkId, outcome: Outcome, words: String },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Kept { .. } => "rights.kept",
            Self::Followed { .. } => "rights.followed",
            Self::Linked { .. } => "rights.linked",
            Self::Unlinked { .. } => "rights.unlinked",
            Self::Asked { .. } => "rights.asked",
            Self::Granted { .. } => "rights.granted",
            Self::TurnedDown { .. } => "rights.turned_down",
            Self::Appealed { .. } => "rights.appealed",
            Self::Ended { .. } => "rights.ended",
        }
    }
}

/// The rights as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Rights {
    /// What was said of the household and kept, oldest first.
    pub sheets: Vec<Sheet>,
    /// The rights that are followed, in the order in which that began.
    pub followed: Vec<Followed>,
}

impl Rights {
    /// The rights that are followed and were not taken back.
    pub fn there(&self) -> impl Iterator<Item = &Followed> {
        self.followed.iter().filter(|followed| followed.taken_back.is_none())
    }

    /// A right that is followed and was not taken back.
    #[must_use]
    pub fn followed(&self, id: RightId) -> Option<&Followed> {
        self.there().find(|followed| followed.id == id)
    }

    /// The newest way of a right, by the name of the right.
    #[must_use]
    pub fn of(&self, right: &str) -> Option<&Followed> {
        self.there().filter(|followed| followed.right == right).last()
    }

    /// The right that a step of the plan is for.
    #[must_use]
    pub fn for_step(&self, step: StepId) -> Option<&Followed> {
        self.there().find(|followed| followed.steps.iter().any(|linked| linked.step == step))
    }

    /// The appeals that can still be made: the right, and the last day, soonest first.
    #[must_use]
    pub fn appeals_open(&self) -> Vec<(&Followed, Date)> {
        let mut open: Vec<_> = self.there().filter_map(|followed| Some((followed, followed.appeal_by()?))).collect();
        open.sort_by_key(|(_, day)| *day);
        open
    }
}
