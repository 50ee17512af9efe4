//! Ladder questions, in a solution-focused wording: where somebody stands between 0 and 10, what makes it not lower, and
//! what one rung up would look like. By voice and day, with words; the rung is a start for a talk, not a mark.

use method::LifeDomain;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::goals::Goals;
use crate::words::{SHORT, optional};
use crate::{GoalId, LadderId, Origin, Reason, Refusal, Saying, Speaker, Stamp, Wording};

/// The highest rung: as one would like it to be.
pub const TOP: u8 = 10;

/// What a ladder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LadderAbout)]
pub enum About {
    /// Life as it goes now.
    Life,
    /// A life domain.
    Domain(LifeDomain),
    /// A goal.
    Goal(GoalId),
}

/// What can be asked of the ladders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = LadderCommand)]
pub enum Command {
    /// Answers a ladder question.
    Answer {
        /// What it is about.
        about: About,
        /// 0 the lowest … 10 as one would like it to be.
        #[schema(minimum = 0, maximum = 10)]
        rung: u8,
        /// What makes it not lower; at the lowest rung, how one holds on.
        #[serde(default)]
        #[schema(max_length = 300)]
        holds: String,
        /// What one rung up would look like.
        #[serde(default)]
        #[schema(max_length = 300)]
        next: String,
    },
}

/// What happened on the ladders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A ladder question was answered.
    Answered { answer: LadderId, about: About, rung: u8, holds: String, next: String },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Answered { .. } => "ladder.answered",
        }
    }
}

/// An answer to a ladder question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = LadderAnswer)]
pub struct Answer {
    /// The answer.
    pub id: LadderId,
    /// What it is about.
    pub about: About,
    /// 0 … 10.
    pub rung: u8,
    /// What makes it not lower; may be empty.
    pub holds: Wording,
    /// What one rung up would look like; may be empty.
    pub next: String,
    /// Who says so, when.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// The ladders as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Ladders {
    /// The answers, in the order in which they were written.
    pub answers: Vec<Answer>,
}

impl Ladders {
    /// The answers about something that were not taken back, oldest day first.
    #[must_use]
    pub fn about(&self, about: About) -> Vec<&Answer> {
        let mut answers: Vec<_> = self.there().filter(|answer| answer.about == about).collect();
        answers.sort_by_key(|answer| (answer.origin.on, answer.origin.version));
        answers
    }

    /// The newest answer of a voice about something.
    #[must_use]
    pub fn newest(&self, about: About, speaker: Speaker) -> Option<&Answer> {
        self.about(about).into_iter().rev().find(|answer| answer.origin.speaker == speaker)
    }

    /// What was asked about, in the order in which it first was.
    #[must_use]
    pub fn subjects(&self) -> Vec<About> {
        let mut subjects = Vec::new();
        for answer in self.there() {
            if !subjects.contains(&answer.about) {
                subjects.push(answer.about);
            }
        }
        subjects
    }

    /// The answers that were not taken back.
    pub fn there(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| answer.taken_back.is_none())
    }

    pub(crate) fn decide(
        &self,
        goals: &Goals,
        saying: &Saying,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let Command::Answer { about, rung, holds, next } = command;
        if let About::Goal(goal) = about
            && goals.goal(goal).is_none()
        {
            return Err(Refusal::of("about", Reason::NotHere));
        }
        if rung > TOP {
            return Err(Refusal::of("rung", Reason::OutOfRange { min: 0, max: i64::from(TOP) }));
        }
        Ok(vec![crate::Event::Ladder(Event::Answered {
            answer: saying.command.into(),
            about,
            rung,
            holds: optional("holds", &holds, SHORT)?.unwrap_or_default(),
            next: optional("next", &next, SHORT)?.unwrap_or_default(),
        })])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        let Event::Answered { answer, about, rung, holds, next } = event;
        let holds = Wording::new(holds, stamp);
        self.answers.push(Answer { id: answer, about, rung, holds, next, origin: stamp.origin(), taken_back: None });
    }
}
