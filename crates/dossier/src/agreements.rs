//! Promises to each other, and the answer of each voice. Nobody signs for somebody else.

use method::Voice;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{SHORT, required};
use crate::{Dossier, GoalId, Origin, PromiseId, Reason, Refusal, Saying, Speaker, Stamp, TurnId, Wording, trajectory};

/// What can be agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A promise to each other.
    Promise(PromiseId),
    /// A goal.
    Goal(GoalId),
    /// A turn to another phase.
    Turn(TurnId),
}

/// What a voice says to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Agrees.
    Agrees,
    /// Does not agree, in own words.
    DoesNotAgree {
        /// The words.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Cannot answer now.
    CannotAnswerNow,
}

/// What can be asked of the agreements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Makes a promise to each other. Whoever makes it, agrees.
    Promise {
        /// The promise.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Answers, in one's own voice.
    Answer {
        /// On what.
        on: Subject,
        /// The answer.
        answer: Answer,
    },
}

/// What happened to the agreements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A promise was made.
    Promised {
        /// The promise.
        promise: PromiseId,
        /// In words.
        words: String,
    },
    /// A voice answered.
    Answered {
        /// On what.
        on: Subject,
        /// The answer.
        answer: Answer,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Promised { .. } => "agreements.promised",
            Self::Answered { .. } => "agreements.answered",
        }
    }
}

/// A promise to each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Promise {
    /// The promise.
    pub id: PromiseId,
    /// In words.
    pub words: Wording,
    /// Who made it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// An answer that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Given {
    /// On what.
    pub on: Subject,
    /// The answer.
    pub answer: Answer,
    /// By whom, when.
    pub origin: Origin,
}

/// The agreements as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Agreements {
    /// The promises, in the order in which they were made.
    pub promises: Vec<Promise>,
    /// All answers ever given, oldest first; of each voice the newest counts.
    pub answers: Vec<Given>,
}

impl Agreements {
    /// The promises that were not taken back.
    pub fn there(&self) -> impl Iterator<Item = &Promise> {
        self.promises.iter().filter(|promise| promise.taken_back.is_none())
    }

    /// The newest answer of each voice, in the order in which the voices first answered.
    #[must_use]
    pub fn standing(&self, on: Subject) -> Vec<&Given> {
        let mut standing: Vec<&Given> = Vec::new();
        for given in self.answers.iter().filter(|given| given.on == on) {
            match standing.iter_mut().find(|other| other.origin.speaker == given.origin.speaker) {
                Some(other) => *other = given,
                None => standing.push(given),
            }
        }
        standing
    }

    /// The answer of one voice.
    #[must_use]
    pub fn answer_of(&self, on: Subject, speaker: Speaker) -> Option<&Given> {
        self.answers.iter().rev().find(|given| given.on == on && given.origin.speaker == speaker)
    }

    /// Whether the participant and a guide both agree.
    #[must_use]
    pub fn is_agreed(&self, on: Subject) -> bool {
        let standing = self.standing(on);
        let agrees = |voice| standing.iter().any(|g| g.origin.speaker.voice == voice && g.answer == Answer::Agrees);
        agrees(Voice::Participant) && agrees(Voice::Guide)
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Promised { promise, words } => self.promises.push(Promise {
                id: promise,
                words: Wording::new(words, stamp),
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Answered { on, answer } => self.answers.push(Given { on, answer, origin: stamp.origin() }),
        }
    }
}

impl Dossier {
    pub(crate) fn decide_agreement(&self, saying: &Saying, command: Command) -> Result<Vec<crate::Event>, Refusal> {
        match command {
            Command::Promise { words } => {
                let promise: PromiseId = saying.command.into();
                let words = required("words", &words, SHORT)?;
                Ok(vec![
                    crate::Event::Agreements(Event::Promised { promise, words }),
                    crate::Event::Agreements(Event::Answered { on: Subject::Promise(promise), answer: Answer::Agrees }),
                ])
            }
            Command::Answer { on, answer } => self.answer(saying, on, answer),
        }
    }

    fn answer(&self, saying: &Saying, on: Subject, answer: Answer) -> Result<Vec<crate::Event>, Refusal> {
        let answer = match answer {
            Answer::DoesNotAgree { words } => Answer::DoesNotAgree { words: required("words", &words, SHORT)? },
            answer => answer,
        };
        let is_here = match on {
            Subject::Promise(id) => self.agreements.there().any(|promise| promise.id == id),
            Subject::Goal(id) => self.goals.goal(id).is_some(),
            Subject::Turn(id) => self.trajectory.proposal().is_some_and(|turn| turn.id == id),
        };
        if !is_here {
            return Err(Refusal::of("on", Reason::NotHere));
        }
        let mut events = vec![crate::Event::Agreements(Event::Answered { on, answer: answer.clone() })];
        if let (Subject::Turn(turn), Some(proposal)) = (on, self.trajectory.proposal())
            && self.would_be_agreed(saying.speaker(), on, &answer)
        {
            events.push(crate::Event::Trajectory(trajectory::Event::Turned { turn, to: proposal.to }));
        }
        Ok(events)
    }

    fn would_be_agreed(&self, speaker: Speaker, on: Subject, answer: &Answer) -> bool {
        let others = self.agreements.standing(on);
        let agrees = |voice: Voice| {
            (speaker.voice == voice && *answer == Answer::Agrees)
                || others.iter().any(|given| {
                    let other = given.origin.speaker;
                    other != speaker && other.voice == voice && given.answer == Answer::Agrees
                })
        };
        agrees(Voice::Participant) && agrees(Voice::Guide)
    }
}
