//! The way of one right: where it was found, the steps of the plan that are for it, and what became of it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Origin, RightId, RightMarkId, StepId, Wording};

/// By which check a right was found, so that the check can be repeated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RightFound)]
pub struct Found {
    /// The day for which was looked.
    #[schema(value_type = String, format = Date)]
    pub on: Date,
    /// Since when the version of the rule holds that answered.
    #[schema(value_type = String, format = Date)]
    pub rule_from: Date,
    /// How it answered, in its own word: `likely`, `possible` or `not`.
    #[schema(max_length = 60)]
    pub answer: String,
}

/// How it ended, when it was not granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RightOutcome)]
pub enum Outcome {
    /// The answer of who decides stands, also after the appeal.
    AnswerStands,
    /// It was let go for now.
    LetGo,
}

/// What became of a right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = RightWhat)]
pub enum What {
    /// It was asked for.
    Asked {
        /// Where, or of whom.
        #[serde(default)]
        #[schema(max_length = 300)]
        place: String,
        /// The papers that went with it.
        #[serde(default)]
        #[schema(max_items = 20)]
        papers: Vec<String>,
    },
    /// It was granted.
    Granted {
        /// From when on.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = Date)]
        from: Option<Date>,
        /// What it brings a month, in cents of a euro.
        #[serde(default)]
        #[schema(maximum = 100_000_000)]
        monthly: Option<u64>,
    },
    /// Who decides said no.
    TurnedDown {
        /// The last day to appeal, as it stands in their letter.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = Date)]
        appeal_by: Option<Date>,
    },
    /// An appeal was made.
    Appealed {
        /// With whom.
        #[serde(default)]
        #[schema(max_length = 300)]
        with: String,
    },
    /// It came to an end.
    Ended {
        /// How.
        outcome: Outcome,
    },
}

/// Where a right stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Found; nobody asked yet.
    Found,
    /// Asked; the answer is waited for.
    Asked,
    /// Granted.
    Granted,
    /// Who decides said no.
    TurnedDown,
    /// An appeal waits for its answer.
    Appealed,
    /// It ended.
    Ended,
}

impl Stage {
    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Asked => "asked",
            Self::Granted => "granted",
            Self::TurnedDown => "turned_down",
            Self::Appealed => "appealed",
            Self::Ended => "ended",
        }
    }

    /// Whether something is still to come, so that it need not be followed anew.
    #[must_use]
    pub const fn is_under_way(self) -> bool {
        matches!(self, Self::Found | Self::Asked | Self::TurnedDown | Self::Appealed)
    }
}

impl What {
    /// The stage that it leads to.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match self {
            Self::Asked { .. } => Stage::Asked,
            Self::Granted { .. } => Stage::Granted,
            Self::TurnedDown { .. } => Stage::TurnedDown,
            Self::Appealed { .. } => Stage::Appealed,
            Self::Ended { .. } => Stage::Ended,
        }
    }
}

/// What became of a right on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RightMark)]
pub struct Mark {
    /// The mark.
    pub id: RightMarkId,
    /// What became of it.
    pub what: What,
    /// How it went; may be empty.
    pub words: Wording,
    /// Who says so; the day is the day it happened.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// A step of the plan that is for a right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RightStep)]
pub struct Step {
    /// The step.
    pub step: StepId,
    /// Who said so.
    pub origin: Origin,
}

/// A right that is followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RightFollowed)]
pub struct Followed {
    /// This following of it; the same right can be asked for again in another year.
    pub id: RightId,
    /// Which right, as the rules name it.
    pub right: String,
    /// By which check it was found, when it was.
    pub found: Option<Found>,
    /// In own words; may be empty.
    pub words: Wording,
    /// The steps of the plan that are for it.
    pub steps: Vec<Step>,
    /// What became of it, in the order in which it was written.
    pub marks: Vec<Mark>,
    /// Who began to follow it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Followed {
    /// What became of it, oldest day first, without what was taken back.
    #[must_use]
    pub fn course(&self) -> Vec<&Mark> {
        let mut course: Vec<&Mark> = self.marks.iter().filter(|mark| mark.taken_back.is_none()).collect();
        course.sort_by_key(|mark| (mark.origin.on, mark.origin.version));
        course
    }

    /// What became of it last.
    #[must_use]
    pub fn newest(&self) -> Option<&Mark> {
        let there = self.marks.iter().filter(|mark| mark.taken_back.is_none());
        there.max_by_key(|mark| (mark.origin.on, mark.origin.version))
    }

    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.newest().map_or(Stage::Found, |mark| mark.what.stage())
    }

    /// The last day to appeal, when who decides said no last, and a day was entered.
    #[must_use]
    pub fn appeal_by(&self) -> Option<Date> {
        match self.newest()?.what {
            What::TurnedDown { appeal_by } => appeal_by,
            _ => None,
        }
    }

    /// From when on it was granted, when that was entered.
    #[must_use]
    pub fn brings_from(&self) -> Option<Date> {
        match self.newest()?.what {
            What::Granted { from, .. } => from,
            _ => None,
        }
    }

    /// What it brings a month in cents, as it was entered when it was granted.
    #[must_use]
    pub fn brings(&self) -> Option<u64> {
        match self.newest()?.what {
            What::Granted { monthly, .. } => monthly,
            _ => None,
        }
    }
}
