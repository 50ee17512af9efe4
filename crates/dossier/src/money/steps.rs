//! The own small path of the money part: five steps, of which the last is letting go. A step turns when both agree.

use jiff::civil::Date;
use method::MoneyStep;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

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

    pub(super) fn propose(&mut self, turn: TurnId, to: MoneyStep, words: String, stamp: &Stamp) {
        self.close();
        self.turns.push(MoneyTurn { id: turn, to, words, origin: stamp.origin(), is_open: true });
    }

    pub(super) fn turn(&mut self, turn: TurnId, to: MoneyStep, stamp: &Stamp) {
        self.close();
        self.stretches.push(Stretch { step: to, began: stamp.origin(), turn });
    }

    fn close(&mut self) {
        self.turns.iter_mut().for_each(|turn| turn.is_open = false);
    }
}
