//! The own small path of the money part: five steps, of which the last is letting go. A step turns when both agree.

use jiff::civil::Date;
use method::MoneyStep;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::unsaid::Written;
use crate::{Origin, Register, Stamp, TurnId};

/// A step that began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyStretch)]
pub struct Stretch {
    /// The step.
    pub step: MoneyStep,
    /// When it began; the day of the last agreement that made it turn.
    pub began: Origin,
    /// The proposal that led to it.
    pub turn: TurnId,
}

/// A proposal to turn to another step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct MoneyTurn {
    /// The proposal.
    pub id: TurnId,
    /// To which step.
    pub to: MoneyStep,
    /// Why, in words; may be empty.
    pub words: String,
    /// Who proposed it.
    pub origin: Origin,
    /// Whether it is still to be answered; a turn, or a newer proposal, closes it.
    pub is_open: bool,
    /// Whether who proposed it went back on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// The version of the newer proposal that closed it; when that is withdrawn, this one is open again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<u64>,
}

/// The five steps as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneySteps)]
pub struct Steps {
    /// The steps in the order in which they began.
    pub stretches: Vec<Stretch>,
    /// The proposals, oldest first.
    pub turns: Vec<MoneyTurn>,
    /// The day on which the help is planned to be let go; in each voice. `None`: no longer planned.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    #[schema(value_type = Register<Option<String>>)]
    pub letting_go: Register<Option<Date>>,
}

impl Steps {
    /// The step it is in; exploration before anything was turned.
    #[must_use]
    pub fn step(&self) -> MoneyStep {
        self.stretches.last().map_or(MoneyStep::Exploration, |stretch| stretch.step)
    }

    /// The proposal that is still to be answered.
    #[must_use]
    pub fn proposal(&self) -> Option<&MoneyTurn> {
        self.turns.iter().rev().find(|turn| turn.is_open)
    }

    /// The day on which the help is planned to be let go.
    #[must_use]
    pub fn lets_go_on(&self) -> Option<Date> {
        self.letting_go.leading().and_then(|said| said.value)
    }

    /// Withdraws the open proposal, when it was written by one of these and nobody else has answered it; a proposal
    /// that it had closed is open again. How many that were.
    pub(crate) fn unsay(&mut self, written: &Written, is_answered: impl Fn(&MoneyTurn) -> bool) -> usize {
        let open = self.turns.iter_mut().find(|turn| turn.is_open && written.wrote(&turn.origin) && !is_answered(turn));
        let Some(open) = open else { return 0 };
        (open.is_open, open.withdrawn) = (false, true);
        let by = Some(open.origin.version);
        for before in self.turns.iter_mut().filter(|turn| turn.closed_by == by) {
            (before.is_open, before.closed_by) = (true, None);
        }
        1
    }

    pub(super) fn propose(&mut self, turn: TurnId, to: MoneyStep, words: String, stamp: &Stamp) {
        self.close(stamp);
        let (origin, closed_by) = (stamp.origin(), None);
        self.turns.push(MoneyTurn { id: turn, to, words, origin, is_open: true, withdrawn: false, closed_by });
    }

    pub(super) fn turn(&mut self, turn: TurnId, to: MoneyStep, stamp: &Stamp) {
        self.close(stamp);
        self.stretches.push(Stretch { step: to, began: stamp.origin(), turn });
    }

    fn close(&mut self, stamp: &Stamp) {
        for turn in self.turns.iter_mut().filter(|turn| turn.is_open) {
            (turn.is_open, turn.closed_by) = (false, Some(stamp.version));
        }
    }
}
