//! Promises to each other, and the answer of each voice. Nobody signs for somebody else.

use method::Voice;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::unsaid::Written;
use crate::words::{SHORT, required};
use crate::{
    Dossier, GoalId, Origin, PaymentPlanId, PromiseId, Reason, Refusal, Saying, Speaker, Stamp, Thing, TurnId, Wording,
    money, trajectory,
};

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
    /// A repayment plan.
    PaymentPlan(PaymentPlanId),
    /// A turn to another step of the money part.
    MoneyTurn(TurnId),
}

/// What a voice says to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
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
#[schema(as = AgreementsCommand)]
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
    /// Whether it still counts: the same voice gave no newer answer with this one before its eyes, and the words
    /// that it answers were not changed by another voice since.
    pub stands: bool,
    /// Whether who gave it went back on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// The version of the newer answer that replaced it; when that is withdrawn, this one stands again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<u64>,
}

impl Given {
    /// Whether it is replaced when the same voice gives another answer with this version before its eyes.
    fn gives_way(&self, seen: u64, answer: &Answer) -> bool {
        self.origin.version <= seen || self.answer == *answer
    }
}

/// The agreements as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Agreements {
    /// The promises, in the order in which they were made.
    pub promises: Vec<Promise>,
    /// All answers ever given, oldest first.
    pub answers: Vec<Given>,
}

impl Agreements {
    /// The promises that were not taken back.
    pub fn there(&self) -> impl Iterator<Item = &Promise> {
        self.promises.iter().filter(|promise| promise.taken_back.is_none())
    }

    /// The answer of each voice, in the order in which the voices first answered. Two of one voice: it gave two
    /// different answers without seeing the other, and has to say which one stands.
    #[must_use]
    pub fn standing(&self, on: Subject) -> Vec<&Given> {
        let given = || self.answers.iter().filter(|given| given.on == on);
        let first = |speaker: Speaker| given().position(|other| other.origin.speaker == speaker);
        let mut standing: Vec<&Given> = given().filter(|given| given.stands).collect();
        standing.sort_by_key(|given| first(given.origin.speaker));
        standing
    }

    /// The answer of one voice, the newest when there are two.
    #[must_use]
    pub fn answer_of(&self, on: Subject, speaker: Speaker) -> Option<&Given> {
        self.answers.iter().rev().find(|given| given.stands && given.on == on && given.origin.speaker == speaker)
    }

    /// Whether the participant and a guide both agree. Who gave two different answers does not agree yet.
    #[must_use]
    pub fn is_agreed(&self, on: Subject) -> bool {
        let standing: Vec<_> =
            self.standing(on).into_iter().map(|given| (given.origin.speaker, &given.answer)).collect();
        both_agree(&standing)
    }

    /// The words were changed: what other voices answered, they answered to other words.
    pub(crate) fn lapse(&mut self, on: Subject, stamp: &Stamp) {
        let speaker = stamp.speaker();
        let others = self.answers.iter_mut().filter(|given| given.on == on && given.origin.speaker != speaker);
        others.for_each(|given| (given.stands, given.replaced_by) = (false, None));
    }

    fn give(&mut self, stamp: &Stamp, on: Subject, answer: Answer, stands: bool) {
        let speaker = stamp.speaker();
        for other in self.answers.iter_mut().filter(|given| given.on == on && given.origin.speaker == speaker) {
            if other.stands && other.gives_way(stamp.seen, &answer) {
                (other.stands, other.replaced_by) = (false, Some(stamp.version));
            }
        }
        self.answers.push(Given { on, answer, origin: stamp.origin(), stands, withdrawn: false, replaced_by: None });
    }

    /// Whether somebody else than this one has answered, and did not go back on it.
    pub(crate) fn another_answered(&self, on: Subject, speaker: Speaker) -> bool {
        self.answers.iter().any(|given| given.on == on && given.origin.speaker != speaker && !given.withdrawn)
    }

    /// Withdraws the answers on these subjects, where they stand; what the same voice had answered before stands again.
    /// How many that were.
    pub(crate) fn unsay(&mut self, written: &Written, is_asked: impl Fn(Subject) -> bool) -> usize {
        let given = self.answers.iter_mut();
        let standing = given.filter(|given| given.stands && written.wrote(&given.origin) && is_asked(given.on));
        let withdrawn: Vec<u64> = standing
            .map(|given| {
                (given.stands, given.withdrawn) = (false, true);
                given.origin.version
            })
            .collect();
        for before in
            self.answers.iter_mut().filter(|given| given.replaced_by.is_some_and(|by| withdrawn.contains(&by)))
        {
            (before.stands, before.replaced_by) = (true, None);
        }
        withdrawn.len()
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

    pub(crate) fn evolve_agreement(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Promised { promise, words } => self.agreements.promises.push(Promise {
                id: promise,
                words: Wording::new(words, stamp),
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Answered { on, answer } => {
                let stands = !self.was_reworded_unseen(on, stamp);
                self.agreements.give(stamp, on, answer, stands);
            }
        }
    }

    /// Whether another voice changed the words and who answers now had not seen that: they answer to other words.
    fn was_reworded_unseen(&self, on: Subject, stamp: &Stamp) -> bool {
        let thing = match on {
            Subject::Promise(promise) => self.thing(Thing::Promise(promise)),
            Subject::Goal(goal) => self.thing(Thing::Goal(goal)),
            Subject::PaymentPlan(plan) => self.thing(Thing::PaymentPlan(plan)),
            Subject::Turn(_) | Subject::MoneyTurn(_) => None,
        };
        thing.is_some_and(|view| {
            let wordings = view.words.into_iter().flat_map(|words| &words.standing);
            wordings
                .map(|wording| &wording.origin)
                .any(|origin| origin.version > view.origin.version.max(stamp.seen) && origin.speaker != stamp.speaker())
        })
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
            Subject::PaymentPlan(id) => self.money.plan(id).is_some(),
            Subject::MoneyTurn(id) => self.money.steps.proposal().is_some_and(|turn| turn.id == id),
        };
        if !is_here {
            return Err(Refusal::of("on", Reason::NotHere));
        }
        let mut events = vec![crate::Event::Agreements(Event::Answered { on, answer: answer.clone() })];
        if let (Subject::Turn(turn), Some(proposal)) = (on, self.trajectory.proposal())
            && self.would_be_agreed(saying, on, &answer)
        {
            events.push(crate::Event::Trajectory(trajectory::Event::Turned { turn, to: proposal.to }));
        }
        if let (Subject::MoneyTurn(turn), Some(proposal)) = (on, self.money.steps.proposal())
            && self.would_be_agreed(saying, on, &answer)
        {
            events.push(crate::Event::Money(money::Event::StepTurned { turn, to: proposal.to }));
        }
        Ok(events)
    }

    /// Whether the subject is agreed on once this answer is given.
    fn would_be_agreed(&self, saying: &Saying, on: Subject, answer: &Answer) -> bool {
        let speaker = saying.speaker();
        let standing = self.agreements.standing(on).into_iter();
        let others = standing.filter(|given| given.origin.speaker != speaker || !given.gives_way(saying.seen, answer));
        let mut after: Vec<_> = others.map(|given| (given.origin.speaker, &given.answer)).collect();
        after.push((speaker, answer));
        both_agree(&after)
    }
}

/// Whether the participant and a guide agree, and neither of them says something else as well.
fn both_agree(standing: &[(Speaker, &Answer)]) -> bool {
    let says_no = |speaker| standing.iter().any(|(other, answer)| *other == speaker && **answer != Answer::Agrees);
    let agrees = |voice| standing.iter().any(|(speaker, _)| speaker.voice == voice && !says_no(*speaker));
    agrees(Voice::Participant) && agrees(Voice::Guide)
}
