//! Strengths of the person and of the surroundings, in own words.

use method::{ProblemLens, StrengthArea, StrengthKind, StrengthTime, StrengthsLens};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::story::Story;
use crate::words::{SHORT, required};
use crate::{Origin, Reason, Refusal, Saying, Speaker, Stamp, StoryId, StrengthId, Wording};

/// What can be asked of the strengths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = StrengthsCommand)]
pub enum Command {
    /// Names a strength.
    Name {
        /// Its kind.
        kind: StrengthKind,
        /// The life area it lives in, if it lives in one.
        #[serde(default)]
        area: Option<StrengthArea>,
        /// There now, wished for, or used before.
        time: StrengthTime,
        /// The strength, in own words.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Says whether one recognises a strength that another voice named. In one's own voice.
    Recognise {
        /// The strength.
        strength: StrengthId,
        /// Yes, or not.
        recognised: bool,
    },
    /// Links a strength to the part of the story in which it was found.
    Link {
        /// The strength.
        strength: StrengthId,
        /// The entry of the story.
        story: StoryId,
        /// Through which element of the problem lens one looked.
        #[serde(default)]
        from: Option<ProblemLens>,
        /// Toward which element of the strengths lens.
        #[serde(default)]
        toward: Option<StrengthsLens>,
    },
    /// Takes such a link away again.
    Unlink {
        /// The strength.
        strength: StrengthId,
        /// The entry of the story.
        story: StoryId,
    },
}

/// What happened to the strengths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A strength was named.
    Named {
        /// The strength.
        strength: StrengthId,
        /// Its kind.
        kind: StrengthKind,
        /// Its life area.
        area: Option<StrengthArea>,
        /// When it is there.
        time: StrengthTime,
        /// In own words.
        words: String,
    },
    /// A voice said whether it recognises a strength.
    Recognised {
        /// The strength.
        strength: StrengthId,
        /// Yes, or not.
        recognised: bool,
    },
    /// A strength was linked to the part of the story in which it was found.
    Linked {
        /// The strength.
        strength: StrengthId,
        /// The entry of the story.
        story: StoryId,
        /// Through which element of the problem lens.
        from: Option<ProblemLens>,
        /// Toward which element of the strengths lens.
        toward: Option<StrengthsLens>,
    },
    /// A strength is no longer linked to a part of the story.
    Unlinked {
        /// The strength.
        strength: StrengthId,
        /// The entry of the story.
        story: StoryId,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Named { .. } => "strengths.named",
            Self::Recognised { .. } => "strengths.recognised",
            Self::Linked { .. } => "strengths.linked",
            Self::Unlinked { .. } => "strengths.unlinked",
        }
    }
}

/// Whether a voice recognises a strength.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Recognition {
    /// Yes, or not.
    pub recognised: bool,
    /// Who says so.
    pub origin: Origin,
}

/// Where in the story a strength was found. It holds none of the story's words: those can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Found {
    /// The entry of the story.
    pub story: StoryId,
    /// Through which element of the problem lens one looked.
    pub from: Option<ProblemLens>,
    /// Toward which element of the strengths lens.
    pub toward: Option<StrengthsLens>,
    /// Who found it.
    pub origin: Origin,
}

/// A strength.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Strength {
    /// The strength.
    pub id: StrengthId,
    /// Its kind.
    pub kind: StrengthKind,
    /// Its life area.
    pub area: Option<StrengthArea>,
    /// When it is there.
    pub time: StrengthTime,
    /// In own words.
    pub words: Wording,
    /// Who named it.
    pub origin: Origin,
    /// Who else recognises it, and who does not. Two of one voice: it gave two answers without seeing the other, and
    /// has to say which one stands.
    pub recognitions: Vec<Recognition>,
    /// The answers that were replaced by a newer one of the same voice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_recognitions: Vec<Recognition>,
    /// Where in the story it was found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub found: Vec<Found>,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Strength {
    /// Whether the person stands behind it: named it, or recognises it. `None`: not asked yet, or two answers.
    #[must_use]
    pub fn is_owned(&self) -> Option<bool> {
        if matches!(self.origin.speaker, Speaker::PARTICIPANT | Speaker::TOGETHER) {
            return Some(true);
        }
        let mut theirs = self.recognitions.iter().filter(|r| r.origin.speaker == Speaker::PARTICIPANT);
        let first = theirs.next()?.recognised;
        theirs.all(|other| other.recognised == first).then_some(first)
    }
}

impl Strength {
    fn recognise(&mut self, stamp: &Stamp, recognised: bool) {
        let (theirs, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.recognitions).into_iter().partition(|r| r.origin.speaker == stamp.speaker());
        let (unseen, seen): (Vec<_>, Vec<_>) = theirs.into_iter().partition(|r| r.origin.version > stamp.seen);
        self.earlier_recognitions.extend(seen);
        self.recognitions = others;
        self.recognitions.extend(unseen.into_iter().filter(|r| r.recognised != recognised));
        self.recognitions.push(Recognition { recognised, origin: stamp.origin() });
    }
}

/// The strengths as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Strengths {
    /// The strengths, in the order in which they were named.
    pub named: Vec<Strength>,
}

impl Strengths {
    /// The strengths that were not taken back.
    pub fn there(&self) -> impl Iterator<Item = &Strength> {
        self.named.iter().filter(|strength| strength.taken_back.is_none())
    }

    /// The strengths that were found in an entry of the story.
    pub fn found_in(&self, story: StoryId) -> impl Iterator<Item = &Strength> {
        self.there().filter(move |strength| strength.found.iter().any(|found| found.story == story))
    }

    fn known(&self, strength: StrengthId) -> Result<&Strength, Refusal> {
        self.there().find(|known| known.id == strength).ok_or(Refusal::of("strength", Reason::NotHere))
    }

    pub(crate) fn decide(
        &self,
        story: &Story,
        saying: &Saying,
        command: Command,
    ) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Name { kind, area, time, words } => {
                let words = required("words", &words, SHORT)?;
                Event::Named { strength: saying.command.into(), kind, area, time, words }
            }
            Command::Recognise { strength, recognised } => {
                if self.known(strength)?.origin.speaker == saying.speaker() {
                    return Err(Refusal::of("voice", Reason::AlreadyDone));
                }
                Event::Recognised { strength, recognised }
            }
            Command::Link { strength, story: entry, from, toward } => {
                if !story.told().iter().any(|told| told.id == entry) {
                    return Err(Refusal::of("story", Reason::NotHere));
                }
                if self.known(strength)?.found.iter().any(|found| found.story == entry) {
                    return Err(Refusal::of("story", Reason::AlreadyDone));
                }
                Event::Linked { strength, story: entry, from, toward }
            }
            Command::Unlink { strength, story: entry } => {
                let mut links = self.known(strength)?.found.iter();
                let link = links.find(|found| found.story == entry).ok_or(Refusal::of("story", Reason::NotHere))?;
                // Who found it lets go of it; and the person, of whose story it is.
                if link.origin.speaker != saying.speaker() && saying.speaker() != Speaker::PARTICIPANT {
                    return Err(Refusal::of("strength", Reason::NotTheWriter));
                }
                Event::Unlinked { strength, story: entry }
            }
        };
        Ok(vec![crate::Event::Strengths(event)])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Named { strength, kind, area, time, words } => self.named.push(Strength {
                id: strength,
                kind,
                area,
                time,
                words: Wording::new(words, stamp),
                origin: stamp.origin(),
                recognitions: Vec::new(),
                earlier_recognitions: Vec::new(),
                found: Vec::new(),
                taken_back: None,
            }),
            Event::Recognised { strength, recognised } => {
                if let Some(strength) = self.named.iter_mut().find(|s| s.id == strength) {
                    strength.recognise(stamp, recognised);
                }
            }
            Event::Linked { strength, story, from, toward } => {
                if let Some(strength) = self.named.iter_mut().find(|s| s.id == strength) {
                    strength.found.push(Found { story, from, toward, origin: stamp.origin() });
                }
            }
            Event::Unlinked { strength, story } => {
                if let Some(strength) = self.named.iter_mut().find(|s| s.id == strength) {
                    strength.found.retain(|found| found.story != story);
                }
            }
        }
    }
}
