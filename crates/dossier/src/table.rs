//! Table mode: two put their value unseen; then both lie open; then they talk and, if they agree, set a shared one.

use method::{CircleRole, LifeDomain, NicheTrait, Voice};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::reins::{OWN, Task};
use crate::spiderweb::{TIGHTEST, within};
use crate::{Dossier, NicheId, Origin, Reason, Refusal, Saying, Speaker, Stamp, TableId, nest::FULLY};

/// The most sliders in one round.
const MOST_TOPICS: usize = 40;

/// What a pair of sliders is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Topic {
    /// How tight a life domain is, 0 … 10.
    Tightness(LifeDomain),
    /// How much of a trait a niche has, 0 … 4.
    Trait {
        /// The niche.
        niche: NicheId,
        /// The trait.
        #[serde(rename = "trait")]
        quality: NicheTrait,
    },
    /// Who holds the reins of a task, 0 … 4.
    Reins(Task),
}

impl Topic {
    /// The highest value on the slider; the lowest is 0.
    #[must_use]
    pub const fn highest(self) -> u8 {
        match self {
            Self::Tightness(_) => TIGHTEST,
            Self::Trait { .. } => FULLY,
            Self::Reins(_) => OWN,
        }
    }
}

/// What can be asked of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = TableCommand)]
pub enum Command {
    /// Lays a round: which sliders to set.
    Lay {
        /// The sliders, in order.
        #[schema(min_items = 1, max_items = 40)]
        topics: Vec<Topic>,
    },
    /// Puts one's value, unseen. As long as the other has not, it can be changed.
    Put {
        /// The round.
        table: TableId,
        /// The slider.
        topic: Topic,
        /// The value, on the slider's scale.
        #[schema(minimum = 0, maximum = 10)]
        value: u8,
    },
    /// Sets the shared value, after talking. In the voice *together*.
    Share {
        /// The round.
        table: TableId,
        /// The slider.
        topic: Topic,
        /// The value, on the slider's scale.
        #[schema(minimum = 0, maximum = 10)]
        value: u8,
    },
}

/// What happened at the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A round was laid.
    Laid { table: TableId, topics: Vec<Topic> },
    /// A value was put, unseen.
    Put { table: TableId, topic: Topic, value: u8 },
    /// The shared value was set.
    Shared { table: TableId, topic: Topic, value: u8 },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Laid { .. } => "table.laid",
            Self::Put { .. } => "table.put",
            Self::Shared { .. } => "table.shared",
        }
    }
}

/// A value that was put.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Card {
    /// The value; hidden from everybody until both lie open.
    pub value: Option<u8>,
    /// By whom.
    pub origin: Origin,
    /// The version of the dossier that they had before their eyes.
    pub seen: u64,
}

impl Card {
    /// Whether a newer card of the same voice takes its place: it was seen, or says the same.
    fn gives_way(&self, newer: &Self) -> bool {
        self.origin.version <= newer.seen || self.value == newer.value
    }
}

/// One pair of sliders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Pair {
    /// What it is about.
    pub topic: Topic,
    /// The cards of the voices: one each, or two when the same voice put two without seeing the other.
    pub cards: Vec<Card>,
    /// Whether both lie open.
    pub is_open: bool,
    /// The shared value, when one was set.
    pub shared: Option<Card>,
}

impl Pair {
    /// The newest card of the participant.
    #[must_use]
    pub fn participant(&self) -> Option<&Card> {
        self.cards.iter().rev().find(|card| card.origin.speaker == Speaker::PARTICIPANT)
    }

    /// The newest card of a helper.
    #[must_use]
    pub fn helper(&self) -> Option<&Card> {
        self.cards.iter().rev().find(|card| card.origin.speaker.is_helper())
    }
}

/// One round of table mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Table {
    /// The round.
    pub id: TableId,
    /// The sliders, in order.
    pub pairs: Vec<Pair>,
    /// Who laid it.
    pub origin: Origin,
}

/// The rounds as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Tables {
    /// The rounds, oldest first.
    pub rounds: Vec<Table>,
}

impl Tables {
    /// A round.
    #[must_use]
    pub fn round(&self, id: TableId) -> Option<&Table> {
        self.rounds.iter().find(|table| table.id == id)
    }

    /// Hides what does not lie open yet. Nobody sees it before both have put theirs.
    pub fn hide_closed_cards(&mut self) {
        let pairs = self.rounds.iter_mut().flat_map(|table| table.pairs.iter_mut());
        for card in pairs.filter(|pair| !pair.is_open).flat_map(|pair| pair.cards.iter_mut()) {
            card.value = None;
        }
    }

    fn pair(&self, table: TableId, topic: Topic) -> Result<&Pair, Refusal> {
        let table = self.round(table).ok_or(Refusal::of("table", Reason::NotHere))?;
        table.pairs.iter().find(|pair| pair.topic == topic).ok_or(Refusal::of("topic", Reason::NotHere))
    }

    fn pair_mut(&mut self, table: TableId, topic: Topic) -> Option<&mut Pair> {
        let table = self.rounds.iter_mut().find(|round| round.id == table)?;
        table.pairs.iter_mut().find(|pair| pair.topic == topic)
    }
}

impl Dossier {
    /// Whether there is something to slide for: a niche that was taken back has no traits to rate.
    fn is_there(&self, topic: Topic) -> bool {
        match topic {
            Topic::Tightness(_) => true,
            Topic::Trait { niche, .. } => self.nest.there().any(|known| known.id == niche),
            Topic::Reins(task) => self.reins.is_there(task),
        }
    }

    pub(crate) fn decide_table(
        &self,
        saying: &Saying,
        role: CircleRole,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Lay { mut topics } => {
                if topics.is_empty() {
                    return Err(Refusal::of("topics", Reason::ChooseOne));
                }
                if topics.len() > MOST_TOPICS {
                    return Err(Refusal::of("topics", Reason::TooMany { max: MOST_TOPICS }));
                }
                let mut laid = Vec::new();
                topics.retain(|topic| {
                    !laid.contains(topic) && {
                        laid.push(*topic);
                        true
                    }
                });
                if !topics.iter().all(|topic| self.is_there(*topic)) {
                    return Err(Refusal::of("topics", Reason::NotHere));
                }
                Event::Laid { table: saying.command.into(), topics }
            }
            Command::Put { table, topic, value } => {
                let pair = self.tables.pair(table, topic)?;
                if pair.is_open {
                    return Err(Refusal::of("topic", Reason::LiesOpen));
                }
                if saying.voice == Voice::Together {
                    return Err(Refusal::of("voice", Reason::OwnVoiceOnly));
                }
                if !self.is_there(topic) {
                    return Err(Refusal::of("topic", Reason::NotHere));
                }
                // A guide may put the participant's card at the table, but not over the one that the participant put.
                let is_others =
                    |card: &Card| card.origin.speaker == saying.speaker() && card.origin.written_by != saying.actor;
                if role != CircleRole::Participant && pair.cards.iter().any(is_others) {
                    return Err(Refusal::of("voice", Reason::NotTheWriter));
                }
                Event::Put { table, topic, value: within("value", value, 0, topic.highest())? }
            }
            Command::Share { table, topic, value } => {
                if !self.tables.pair(table, topic)?.is_open {
                    return Err(Refusal::of("topic", Reason::NotOpenYet));
                }
                if saying.voice != Voice::Together {
                    return Err(Refusal::of("voice", Reason::OwnVoiceOnly));
                }
                if !self.is_there(topic) {
                    return Err(Refusal::of("topic", Reason::NotHere));
                }
                Event::Shared { table, topic, value: within("value", value, 0, topic.highest())? }
            }
        };
        Ok(vec![crate::Event::Table(event)])
    }

    pub(crate) fn evolve_table(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Laid { table, topics } => {
                let pair = |topic| Pair { topic, cards: Vec::new(), is_open: false, shared: None };
                let pairs = topics.into_iter().map(pair).collect();
                self.tables.rounds.push(Table { id: table, pairs, origin: stamp.origin() });
            }
            Event::Put { table, topic, value } => {
                let Some(pair) = self.tables.pair_mut(table, topic) else { return };
                let put = Card { value: Some(value), origin: stamp.origin(), seen: stamp.seen };
                pair.cards.retain(|card| card.origin.speaker != stamp.speaker() || !card.gives_way(&put));
                pair.cards.push(put);
                pair.is_open = pair.participant().is_some() && pair.helper().is_some();
                if pair.is_open {
                    let cards = pair.cards.clone();
                    cards.iter().for_each(|card| self.lay_open(topic, card));
                }
            }
            Event::Shared { table, topic, value } => {
                let card = Card { value: Some(value), origin: stamp.origin(), seen: stamp.seen };
                self.lay_open(topic, &card);
                if let Some(pair) = self.tables.pair_mut(table, topic) {
                    pair.shared = Some(card);
                }
            }
        }
    }

    /// What lies open becomes an assessment of its voice, with the origin of the card.
    fn lay_open(&mut self, topic: Topic, card: &Card) {
        let Some(value) = card.value else { return };
        let stamp = Stamp {
            version: card.origin.version,
            voice: card.origin.speaker.voice,
            actor: card.origin.written_by,
            happened_on: card.origin.on,
            recorded_at: card.origin.recorded_at,
            seen: card.seen,
        };
        match topic {
            Topic::Tightness(domain) => self.spiderweb.place(domain, value, &stamp),
            Topic::Trait { niche, quality } => self.nest.place(niche, quality, value, &stamp),
            Topic::Reins(task) => self.reins.place(task, value, String::new(), &stamp),
        }
    }
}
