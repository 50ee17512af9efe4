//! The path: five phases and aftercare. A phase turns only when both voices agree.

use method::{CircleRole, Offer, Phase};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::unsaid::Written;
use crate::words::{SHORT, optional};
use crate::{Origin, Reason, Refusal, Saying, Speaker, Stamp, TurnId};

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
    /// Sets an offer aside: not now, or done in another way.
    SetAside {
        /// The offer.
        offer: Offer,
        /// Whether it was done; if not, it is only not for now, and only for who says so.
        #[serde(default)]
        done: bool,
    },
    /// Takes up again an offer that was set aside.
    TakeUp {
        /// The offer.
        offer: Offer,
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
    /// An offer was set aside.
    OfferSetAside {
        /// The offer.
        offer: Offer,
        /// Whether it was done.
        done: bool,
    },
    /// An offer was taken up again.
    OfferTakenUp {
        /// The offer.
        offer: Offer,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Proposed { .. } => "trajectory.proposed",
            Self::Turned { .. } => "trajectory.turned",
            Self::OfferSetAside { .. } => "trajectory.offer_set_aside",
            Self::OfferTakenUp { .. } => "trajectory.offer_taken_up",
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
    /// Whether who proposed it went back on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
    /// The version of the newer proposal that closed it; when that is withdrawn, this one is open again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<u64>,
}

/// An offer that was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Aside {
    /// The offer.
    pub offer: Offer,
    /// Whether it was done; if not, it is only not for now.
    pub done: bool,
    /// Who set it aside, when.
    pub origin: Origin,
}

/// The path as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Trajectory {
    /// The phases in the order in which they began.
    pub stretches: Vec<Stretch>,
    /// The proposals, oldest first.
    pub turns: Vec<Turn>,
    /// The offers that were set aside, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aside: Vec<Aside>,
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

    /// Whether an offer was set aside for somebody: by themselves, or as done by anybody.
    #[must_use]
    pub fn is_aside(&self, offer: Offer, speaker: Speaker) -> bool {
        self.aside.iter().any(|aside| aside.offer == offer && (aside.done || aside.origin.speaker == speaker))
    }

    /// Withdraws the open proposal, when it was written by one of these and nobody else has answered it; a proposal
    /// that it had closed is open again. How many that were.
    pub(crate) fn unsay(&mut self, written: &Written, is_answered: impl Fn(&Turn) -> bool) -> usize {
        let open = self.turns.iter_mut().find(|turn| turn.is_open && written.wrote(&turn.origin) && !is_answered(turn));
        let Some(open) = open else { return 0 };
        (open.is_open, open.withdrawn) = (false, true);
        let by = Some(open.origin.version);
        for before in self.turns.iter_mut().filter(|turn| turn.closed_by == by) {
            (before.is_open, before.closed_by) = (true, None);
        }
        1
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
        let (to, words) = match command {
            Command::Propose { to, words } => (to, words),
            Command::SetAside { offer, done } => {
                let known = |aside: &Aside| {
                    aside.offer == offer && aside.done == done && aside.origin.speaker == saying.speaker()
                };
                if self.aside.iter().any(known) {
                    return Err(Refusal::of("offer", Reason::AlreadyDone));
                }
                return Ok(vec![crate::Event::Trajectory(Event::OfferSetAside { offer, done })]);
            }
            Command::TakeUp { offer } => {
                if !self.is_aside(offer, saying.speaker()) {
                    return Err(Refusal::of("offer", Reason::AlreadyDone));
                }
                return Ok(vec![crate::Event::Trajectory(Event::OfferTakenUp { offer })]);
            }
        };
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
        match event {
            Event::Proposed { turn, to, words } => {
                self.close_turns(stamp);
                let (origin, closed_by) = (stamp.origin(), None);
                self.turns.push(Turn { id: turn, to, words, origin, is_open: true, withdrawn: false, closed_by });
            }
            Event::Turned { turn, to } => {
                self.close_turns(stamp);
                self.stretches.push(Stretch { phase: to, began: stamp.origin(), turn: Some(turn) });
            }
            Event::OfferSetAside { offer, done } => {
                self.aside.retain(|aside| aside.offer != offer || aside.origin.speaker != stamp.speaker());
                self.aside.push(Aside { offer, done, origin: stamp.origin() });
            }
            // Whoever takes it up takes away what hid it from them: their own, and that it was done.
            Event::OfferTakenUp { offer } => self
                .aside
                .retain(|aside| aside.offer != offer || (!aside.done && aside.origin.speaker != stamp.speaker())),
        }
    }

    fn close_turns(&mut self, stamp: &Stamp) {
        for turn in self.turns.iter_mut().filter(|turn| turn.is_open) {
            (turn.is_open, turn.closed_by) = (false, Some(stamp.version));
        }
    }
}
