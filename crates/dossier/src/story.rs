//! The story, in the own words of whoever tells it.

use method::LifeDomain;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{LONG, required};
use crate::{Origin, Reason, Refusal, Register, Saying, Speaker, Stamp, StoryId, Wording};

/// What can be asked of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = StoryCommand)]
pub enum Command {
    /// Tells something.
    Tell {
        /// The words, as they were said.
        #[schema(max_length = 8000)]
        words: String,
        /// The life domain it is about, if it is about one.
        #[serde(default)]
        domain: Option<LifeDomain>,
    },
    /// Puts an entry of the participant on top of the dossier, or none.
    Headline {
        /// The entry.
        story: Option<StoryId>,
    },
}

/// What happened to the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Something was told.
    Told {
        /// The entry.
        story: StoryId,
        /// The words.
        words: String,
        /// The life domain.
        domain: Option<LifeDomain>,
    },
    /// An entry was put on top, or none.
    Headlined {
        /// The entry.
        story: Option<StoryId>,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Told { .. } => "story.told",
            Self::Headlined { .. } => "story.headlined",
        }
    }
}

/// An entry of the story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Entry {
    /// The entry.
    pub id: StoryId,
    /// The words.
    pub words: Wording,
    /// The life domain it is about.
    pub domain: Option<LifeDomain>,
    /// Who told it, when.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// The story as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Story {
    /// The entries, in the order in which they were written.
    pub entries: Vec<Entry>,
    /// Which entry stands on top.
    pub headline: Register<Option<StoryId>>,
}

impl Story {
    /// The entries that were not taken back, oldest day first.
    #[must_use]
    pub fn told(&self) -> Vec<&Entry> {
        let mut told: Vec<_> = self.entries.iter().filter(|entry| entry.taken_back.is_none()).collect();
        told.sort_by_key(|entry| entry.origin.on);
        told
    }

    /// The words on top of the dossier: what the person chose, else the newest that they told.
    #[must_use]
    pub fn headline(&self) -> Option<&Entry> {
        let told = self.told();
        if let Some(choice) = self.headline.value() {
            return told.into_iter().find(|entry| Some(entry.id) == *choice);
        }
        told.into_iter().rev().find(|entry| entry.origin.speaker == Speaker::PARTICIPANT)
    }

    pub(crate) fn decide(&self, saying: &Saying, command: Command) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Tell { words, domain } => {
                Event::Told { story: saying.command.into(), words: required("words", &words, LONG)?, domain }
            }
            Command::Headline { story } => {
                if saying.speaker() != Speaker::PARTICIPANT {
                    return Err(Refusal::of("voice", Reason::OwnVoiceOnly));
                }
                let is_theirs = |id| self.told().iter().any(|e| e.id == id && e.origin.speaker == Speaker::PARTICIPANT);
                if story.is_some_and(|id| !is_theirs(id)) {
                    return Err(Refusal::of("story", Reason::NotHere));
                }
                Event::Headlined { story }
            }
        };
        Ok(vec![crate::Event::Story(event)])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Told { story, words, domain } => self.entries.push(Entry {
                id: story,
                words: Wording::new(words, stamp),
                domain,
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Headlined { story } => self.headline.write(story, stamp),
        }
    }
}
