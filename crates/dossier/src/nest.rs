//! The nest that makes possible: places in which a person can be and become, their seven traits, and where they lead.

mod way;

pub use way::Way;

use method::NicheTrait;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::spiderweb::within;
use crate::words::{SHORT, optional, required};
use crate::{NicheId, Origin, Reason, Refusal, Saying, Speaker, Stamp, Timeline, WayId, Wording};

/// The most a trait can be there; 0 is not at all.
pub const FULLY: u8 = 4;

/// What can be asked of the nest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = NestCommand)]
pub enum Command {
    /// Adds a place.
    Add {
        /// Its name, in own words.
        #[schema(max_length = 300)]
        name: String,
    },
    /// Says how much of a trait a place has.
    Rate {
        /// The place.
        niche: NicheId,
        /// The trait.
        #[serde(rename = "trait")]
        quality: NicheTrait,
        /// 0 not at all … 4 fully.
        #[schema(minimum = 0, maximum = 4)]
        score: u8,
    },
    /// Says that one place opens the way to another.
    OpenWay {
        /// The place that opens the way.
        from: NicheId,
        /// The place to which it leads.
        to: NicheId,
        /// How, in own words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
}

/// What happened to the nest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A place was added.
    Added {
        /// The place.
        niche: NicheId,
        /// Its name.
        name: String,
    },
    /// A trait was rated.
    Rated {
        /// The place.
        niche: NicheId,
        /// The trait.
        #[serde(rename = "trait")]
        quality: NicheTrait,
        /// 0 not at all … 4 fully.
        score: u8,
    },
    /// It was said that one place opens the way to another.
    WayOpened {
        /// The way.
        way: WayId,
        /// The place that opens it.
        from: NicheId,
        /// The place to which it leads.
        to: NicheId,
        /// How, in own words.
        words: String,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Added { .. } => "nest.added",
            Self::Rated { .. } => "nest.rated",
            Self::WayOpened { .. } => "nest.way_opened",
        }
    }
}

/// How much of one trait a place had and has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Rating {
    /// The trait.
    #[serde(rename = "trait")]
    pub quality: NicheTrait,
    /// By voice and day, 0 not at all … 4 fully.
    pub scores: Timeline<u8>,
}

/// A place that makes possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Niche {
    /// The place.
    pub id: NicheId,
    /// Its name.
    pub name: Wording,
    /// What was said about its traits.
    pub ratings: Vec<Rating>,
    /// Who added it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Niche {
    /// What was said about a trait.
    #[must_use]
    pub fn rating(&self, quality: NicheTrait) -> Option<&Timeline<u8>> {
        self.ratings.iter().find(|rating| rating.quality == quality).map(|rating| &rating.scores)
    }

    /// How much of a trait there is to a voice now.
    #[must_use]
    pub fn score(&self, quality: NicheTrait, speaker: Speaker) -> Option<u8> {
        self.rating(quality).and_then(|scores| scores.value(speaker)).copied()
    }
}

/// The nest as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Nest {
    /// The places, in the order in which they were added.
    pub niches: Vec<Niche>,
    /// Where they lead, in the order in which it was told.
    #[serde(default)]
    pub ways: Vec<Way>,
}

impl Nest {
    /// The places that were not taken back.
    pub fn there(&self) -> impl Iterator<Item = &Niche> {
        self.niches.iter().filter(|niche| niche.taken_back.is_none())
    }

    pub(crate) fn decide(&self, saying: &Saying, command: Command) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Add { name } => {
                Event::Added { niche: saying.command.into(), name: required("name", &name, SHORT)? }
            }
            Command::Rate { niche, quality, score } => {
                self.there().find(|n| n.id == niche).ok_or(Refusal::of("niche", Reason::NotHere))?;
                Event::Rated { niche, quality, score: within("score", score, 0, FULLY)? }
            }
            Command::OpenWay { from, to, words } => {
                self.may_lead(saying, from, to)?;
                let words = optional("words", &words, SHORT)?.unwrap_or_default();
                Event::WayOpened { way: saying.command.into(), from, to, words }
            }
        };
        Ok(vec![crate::Event::Nest(event)])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Added { niche, name } => self.niches.push(Niche {
                id: niche,
                name: Wording::new(name, stamp),
                ratings: Vec::new(),
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Rated { niche, quality, score } => self.place(niche, quality, score, stamp),
            Event::WayOpened { way, from, to, words } => self.ways.push(Way {
                id: way,
                from,
                to,
                words: Wording::new(words, stamp),
                origin: stamp.origin(),
                taken_back: None,
            }),
        }
    }

    /// Sets the value of a voice for a day.
    pub(crate) fn place(&mut self, niche: NicheId, quality: NicheTrait, score: u8, stamp: &Stamp) {
        let Some(niche) = self.niches.iter_mut().find(|n| n.id == niche) else { return };
        match niche.ratings.iter_mut().find(|rating| rating.quality == quality) {
            Some(rating) => rating.scores.write(score, stamp),
            None => {
                let mut rating = Rating { quality, scores: Timeline::default() };
                rating.scores.write(score, stamp);
                niche.ratings.push(rating);
                niche.ratings.sort_by_key(|rating| rating.quality);
            }
        }
    }
}
