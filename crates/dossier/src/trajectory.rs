//! The path: five phases and aftercare. A phase turns only when both voices agree.

use method::{CircleRole, Phase};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{SHORT, optional};
use crate::{Origin, Reason, Refusal, Saying, Stamp, TurnId};

/// What can be asked of the trajectory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = TrajectoryCommand)]
pub enum Command {
    /// Proposes to turn to another phase. Whoever proposes, agrees.
    Propose {
        /// To which phase; forward or back.
        to: Phase,
        /// Why, in words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
}

/// What happened on the path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A turn was proposed.
    Proposed {
        /// The proposal.
        turn: TurnId,
        /// To which phase.
        to: Phase,
        /// Why, in words.
        words: String,
    },
    /// Both voices agreed: the phase turned.
    Turned {
        /// The proposal.
        turn: TurnId,
        /// To which phase.
        to: Phase,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Proposed { .. } => "trajectory.proposed",
            Self::Turned { .. } => "trajectory.turned",
        }
    }
}

/// A phase that began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Stretch {
    /// The phase.
    pub phase: Phase,
    /// When it began; the day of the last agreement that made it turn.
    pub began: Origin,
    /// The proposal that led to it; none for the first.
    pub turn: Option<TurnId>,
}

/// A proposal to turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Turn {
    /// The proposal.
    pub id: TurnId,
    /// To which phase.
    pub to: Phase,
    /// Why, in words.
    pub words: String,
    /// Who proposed it.
    pub origin: Origin,
    /// Whether it is still to be answered; a turn, or a newer proposal, closes it.
    pub is_open: bool,
}

/// The path as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Trajectory {
    /// The phases in the order in which they began.
    pub stretches: Vec<Stretch>,
    /// The proposals, oldest first.
    pub turns: Vec<Turn>,
}

impl Trajectory {
    /// The phase it is in; the warm welcome before anything was written.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.stretches.last().map_or(Phase::Welcome, |stretch| stretch.phase)
    }

    /// The proposal that is still to be answered.
    #[must_use]
    pub fn proposal(&self) -> Option<&Turn> {
        self.turns.iter().rev().find(|turn| turn.is_open)
    }

    pub(crate) fn begin(&mut self, stamp: &Stamp) {
        self.stretches.push(Stretch { phase: Phase::Welcome, began: stamp.origin(), turn: None });
    }

    pub(crate) fn decide(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let Command::Propose { to, words } = command;
        if !matches!(role, CircleRole::Participant | CircleRole::Guide) {
            return Err(Refusal::whole(Reason::NotForRole(role)));
        }
        if to == self.phase() {
            return Err(Refusal::of("to", Reason::SamePhase));
        }
        let turn: TurnId = saying.command.into();
        let words = optional("words", &words, SHORT)?.unwrap_or_default();
        Ok(vec![
            crate::Event::Trajectory(Event::Proposed { turn, to, words }),
            crate::Event::Agreements(crate::agreements::Event::Answered {
                on: crate::agreements::Subject::Turn(turn),
                answer: crate::agreements::Answer::Agrees,
            }),
        ])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        self.turns.iter_mut().for_each(|turn| turn.is_open = false);
        match event {
            Event::Proposed { turn, to, words } => {
                self.turns.push(Turn { id: turn, to, words, origin: stamp.origin(), is_open: true });
            }
            Event::Turned { turn, to } => {
                self.stretches.push(Stretch { phase: to, began: stamp.origin(), turn: Some(turn) });
            }
        }
    }
}
