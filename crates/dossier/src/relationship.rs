//! The relationship compass: the participant says how the relation with a helper is, and that helper guesses what the
//! participant will say. Neither sees the other's before both gave theirs. A mirror for the helper; never a score.

use method::{CircleRole, RelationPair, Voice};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{SHORT, optional};
use crate::{ContactId, Dossier, MemberId, OccasionId, Origin, Reason, Refusal, Saying, Stamp};

/// The right pole of a pair; the left is −3.
pub const POLE: i8 = 3;

/// The three pairs, −3 the left pole … +3 the right; what was skipped is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RelationshipPairs)]
pub struct Pairs {
    /// Distant … near.
    #[serde(default)]
    #[schema(minimum = -3, maximum = 3)]
    pub distant_near: Option<i8>,
    /// Bureaucratic … personalised.
    #[serde(default)]
    #[schema(minimum = -3, maximum = 3)]
    pub bureaucratic_personalised: Option<i8>,
    /// Paternalistic … emancipatory.
    #[serde(default)]
    #[schema(minimum = -3, maximum = 3)]
    pub paternalistic_emancipatory: Option<i8>,
}

impl Pairs {
    /// The three in the deck's order.
    #[must_use]
    pub const fn all(self) -> [Option<i8>; 3] {
        [self.distant_near, self.bureaucratic_personalised, self.paternalistic_emancipatory]
    }

    /// What was said of one pair.
    #[must_use]
    pub const fn of(self, pair: RelationPair) -> Option<i8> {
        match pair {
            RelationPair::DistantNear => self.distant_near,
            RelationPair::BureaucraticPersonalised => self.bureaucratic_personalised,
            RelationPair::PaternalisticEmancipatory => self.paternalistic_emancipatory,
        }
    }

    fn checked(self) -> Result<Self, Refusal> {
        for pair in RelationPair::ALL {
            if self.of(*pair).is_some_and(|value| !(-POLE..=POLE).contains(&value)) {
                let out = Reason::OutOfRange { min: (-POLE).into(), max: POLE.into() };
                return Err(Refusal::of(pair.as_str(), out));
            }
        }
        Ok(self)
    }
}

/// What can be asked of the compass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = RelationshipCommand)]
pub enum Command {
    /// Begins an occasion to look at the relation. For the participant and for the helper whom it is about.
    Begin {
        /// The helper with whom the relation is.
        with: MemberId,
        /// The contact that it is about; left out: the time since the last occasion.
        #[serde(default)]
        contact: Option<ContactId>,
    },
    /// Gives one's own: the participant what they say, the helper what they think that the participant will say.
    /// What is left out is skipped. Until both gave theirs it can be given anew.
    Give {
        /// The occasion.
        occasion: OccasionId,
        /// The three pairs.
        #[schema(inline = false)]
        pairs: Pairs,
        /// Something to go with it, in words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
    /// Lays open what the participant gave, without waiting for the helper. For the participant.
    Show {
        /// The occasion.
        occasion: OccasionId,
    },
    /// Takes back what one gave oneself.
    Withdraw {
        /// The occasion.
        occasion: OccasionId,
    },
}

/// What happened to the compass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// An occasion was begun.
    Begun { occasion: OccasionId, with: MemberId, contact: Option<ContactId> },
    /// Somebody gave theirs.
    Given { occasion: OccasionId, pairs: Pairs, words: String },
    /// The participant laid theirs open.
    Shown { occasion: OccasionId },
    /// Somebody took theirs back.
    Withdrawn { occasion: OccasionId },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Begun { .. } => "relationship.begun",
            Self::Given { .. } => "relationship.given",
            Self::Shown { .. } => "relationship.shown",
            Self::Withdrawn { .. } => "relationship.withdrawn",
        }
    }
}

/// What one of the two gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RelationshipGiven)]
pub struct Given {
    /// The three pairs; hidden from everybody until both lie open.
    pub pairs: Option<Pairs>,
    /// What goes with it, in words; hidden in the same way.
    pub words: String,
    /// By whom, when.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
    /// What the same person gave before, oldest first, as long as it lay closed or was taken back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Pairs>,
}

/// An occasion on which the relation with a helper is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RelationshipOccasion)]
pub struct Occasion {
    /// The occasion.
    pub id: OccasionId,
    /// The helper.
    pub with: MemberId,
    /// The contact that it is about; none: the time since the last occasion.
    pub contact: Option<ContactId>,
    /// What the participant says.
    pub rating: Option<Given>,
    /// What the helper thinks that the participant will say.
    pub guess: Option<Given>,
    /// Whether both lie open.
    pub is_open: bool,
    /// Who began it, when.
    pub origin: Origin,
}

impl Occasion {
    /// What the participant says, where it lies open and stands.
    #[must_use]
    pub fn said(&self) -> Option<Pairs> {
        open(self.is_open, self.rating.as_ref())
    }

    /// What the helper guessed, where it lies open and stands.
    #[must_use]
    pub fn guessed(&self) -> Option<Pairs> {
        open(self.is_open, self.guess.as_ref())
    }

    /// Whether somebody, the participant or the helper, still has to give theirs.
    #[must_use]
    pub fn waits_for(&self, is_participant: bool) -> bool {
        let own = if is_participant { &self.rating } else { &self.guess };
        !self.is_open && own.as_ref().is_none_or(|given| given.taken_back.is_some())
    }
}

fn open(is_open: bool, given: Option<&Given>) -> Option<Pairs> {
    given.filter(|given| is_open && given.taken_back.is_none()).and_then(|given| given.pairs)
}

/// The compass as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Relationship {
    /// The occasions, in the order in which they were begun.
    pub occasions: Vec<Occasion>,
}

impl Relationship {
    /// An occasion.
    #[must_use]
    pub fn occasion(&self, id: OccasionId) -> Option<&Occasion> {
        self.occasions.iter().find(|occasion| occasion.id == id)
    }

    /// The occasions with one helper, by day.
    #[must_use]
    pub fn with(&self, helper: MemberId) -> Vec<&Occasion> {
        let mut with: Vec<_> = self.occasions.iter().filter(|occasion| occasion.with == helper).collect();
        with.sort_by_key(|occasion| (occasion.origin.on, occasion.origin.version));
        with
    }

    /// Hides what does not lie open yet: nobody sees it before both gave theirs.
    pub fn hide_closed(&mut self) {
        for occasion in self.occasions.iter_mut().filter(|occasion| !occasion.is_open) {
            for given in [&mut occasion.rating, &mut occasion.guess].into_iter().flatten() {
                given.pairs = None;
                given.words.clear();
                given.earlier.clear();
            }
        }
    }

    /// Leaves a helper only what is about them, as it stands.
    pub fn keep_only_with(&mut self, helper: MemberId) {
        self.occasions.retain(|occasion| occasion.with == helper);
        for occasion in &mut self.occasions {
            for given in [&mut occasion.rating, &mut occasion.guess] {
                if given.as_ref().is_some_and(|given| given.taken_back.is_some()) {
                    *given = None;
                }
                if let Some(given) = given {
                    given.earlier.clear();
                }
            }
        }
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Begun { occasion: id, with, contact } => {
                let origin = stamp.origin();
                self.occasions.push(Occasion { id, with, contact, rating: None, guess: None, is_open: false, origin });
            }
            Event::Given { occasion, pairs, words } => {
                let Some(occasion) = self.occasion_mut(occasion) else { return };
                let own = occasion.own(stamp.voice);
                let earlier = own.take().map_or_else(Vec::new, |before| {
                    before.earlier.into_iter().chain(before.pairs).filter(|before| *before != pairs).collect()
                });
                *own = Some(Given { pairs: Some(pairs), words, origin: stamp.origin(), taken_back: None, earlier });
                let stands = |given: &Option<Given>| given.as_ref().is_some_and(|given| given.taken_back.is_none());
                occasion.is_open |= stands(&occasion.rating) && stands(&occasion.guess);
            }
            Event::Shown { occasion } => {
                if let Some(occasion) = self.occasion_mut(occasion) {
                    occasion.is_open = true;
                }
            }
            Event::Withdrawn { occasion } => {
                let own = self.occasion_mut(occasion).map(|occasion| occasion.own(stamp.voice));
                if let Some(Some(given)) = own {
                    given.taken_back = Some(stamp.origin());
                }
            }
        }
    }

    fn occasion_mut(&mut self, id: OccasionId) -> Option<&mut Occasion> {
        self.occasions.iter_mut().find(|occasion| occasion.id == id)
    }
}

impl Occasion {
    const fn own(&mut self, voice: Voice) -> &mut Option<Given> {
        if matches!(voice, Voice::Participant) { &mut self.rating } else { &mut self.guess }
    }
}

impl Dossier {
    pub(crate) fn decide_relationship(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Begin { with, contact } => self.begin(saying, role, with, contact)?,
            Command::Give { occasion, pairs, words } => {
                if self.theirs(saying, role, occasion)?.is_open {
                    return Err(Refusal::of("occasion", Reason::LiesOpen));
                }
                let words = optional("words", &words, SHORT)?.unwrap_or_default();
                Event::Given { occasion, pairs: pairs.checked()?, words }
            }
            Command::Show { occasion } => {
                let known = self.theirs(saying, role, occasion)?;
                if role != CircleRole::Participant {
                    return Err(Refusal::whole(Reason::NotForRole(role)));
                }
                if known.is_open {
                    return Err(Refusal::of("occasion", Reason::AlreadyDone));
                }
                if known.waits_for(true) {
                    return Err(Refusal::of("occasion", Reason::NotOpenYet));
                }
                Event::Shown { occasion }
            }
            Command::Withdraw { occasion } => {
                let known = self.theirs(saying, role, occasion)?;
                let own = if role == CircleRole::Participant { &known.rating } else { &known.guess };
                if own.as_ref().is_none_or(|given| given.taken_back.is_some()) {
                    return Err(Refusal::of("occasion", Reason::AlreadyDone));
                }
                Event::Withdrawn { occasion }
            }
        };
        Ok(vec![crate::Event::Relationship(event)])
    }

    fn begin(
        &self,
        saying: &Saying,
        role: CircleRole,
        with: MemberId,
        contact: Option<ContactId>,
    ) -> Result<Event, Refusal> {
        let of_helper = self.circle.role_of(with).ok_or(Refusal::of("with", Reason::NotHere))?;
        if !matches!(of_helper, CircleRole::Guide | CircleRole::Coach) {
            return Err(Refusal::of("with", Reason::NotForRole(of_helper)));
        }
        // A helper begins with themselves only: the relation of another is not theirs to ask about.
        if role != CircleRole::Participant && with != saying.actor {
            return Err(Refusal::of("with", Reason::OwnVoiceOnly));
        }
        let is_held = |id| self.contacts.held.iter().any(|held| held.id == id && held.taken_back.is_none());
        if contact.is_some_and(|contact| !is_held(contact)) {
            return Err(Refusal::of("contact", Reason::NotHere));
        }
        let is_same =
            |known: &&Occasion| known.with == with && known.contact == contact && (contact.is_some() || !known.is_open);
        if self.relationship.occasions.iter().find(is_same).is_some() {
            return Err(Refusal::of("with", Reason::AlreadyDone));
        }
        Ok(Event::Begun { occasion: saying.command.into(), with, contact })
    }

    /// An occasion of the participant, or of the helper whom it is about; to another it is not there.
    fn theirs(&self, saying: &Saying, role: CircleRole, id: OccasionId) -> Result<&Occasion, Refusal> {
        let known = self.relationship.occasion(id);
        known
            .filter(|known| role == CircleRole::Participant || known.with == saying.actor)
            .ok_or(Refusal::of("occasion", Reason::NotHere))
    }
}
