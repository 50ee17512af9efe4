//! The web that holds fast: how tight each life domain is, and what pulls on what.

use method::LifeDomain;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{SHORT, optional};
use crate::{Origin, Reason, Refusal, Register, Saying, Speaker, Stamp, StrandId, Thing, Timeline, Wording};

/// The tightest a domain can be; 0 is loose.
pub const TIGHTEST: u8 = 10;
/// The strongest a strand can pull; 1 is a little.
pub const HEAVIEST: u8 = 3;

/// What can be asked of the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = SpiderwebCommand)]
pub enum Command {
    /// Says how tight a domain is.
    Assess {
        /// The domain.
        domain: LifeDomain,
        /// 0 loose … 10 stuck.
        #[schema(minimum = 0, maximum = 10)]
        tightness: u8,
    },
    /// Ties a strand: one domain pulls on another.
    Tie {
        /// What pulls.
        from: LifeDomain,
        /// What is pulled on.
        to: LifeDomain,
        /// 1 a little … 3 a lot.
        #[schema(minimum = 1, maximum = 3)]
        weight: u8,
        /// How, in own words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
    /// Says anew how strongly a strand pulls.
    Weigh {
        /// The strand.
        strand: StrandId,
        /// 1 a little … 3 a lot.
        #[schema(minimum = 1, maximum = 3)]
        weight: u8,
    },
}

/// What happened to the web.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was said how tight a domain is.
    Assessed {
        /// The domain.
        domain: LifeDomain,
        /// 0 loose … 10 stuck.
        tightness: u8,
    },
    /// A strand was tied.
    Tied {
        /// The strand.
        strand: StrandId,
        /// What pulls.
        from: LifeDomain,
        /// What is pulled on.
        to: LifeDomain,
        /// 1 a little … 3 a lot.
        weight: u8,
        /// How, in own words.
        words: String,
    },
    /// A strand was weighed anew.
    Weighed {
        /// The strand.
        strand: StrandId,
        /// 1 a little … 3 a lot.
        weight: u8,
    },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Assessed { .. } => "spiderweb.assessed",
            Self::Tied { .. } => "spiderweb.tied",
            Self::Weighed { .. } => "spiderweb.weighed",
        }
    }
}

/// How tight one domain was and is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Knot {
    /// The domain.
    pub domain: LifeDomain,
    /// By voice and day, 0 loose … 10 stuck.
    pub tightness: Timeline<u8>,
}

/// One domain pulls on another, as one voice sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Strand {
    /// The strand.
    pub id: StrandId,
    /// What pulls.
    pub from: LifeDomain,
    /// What is pulled on.
    pub to: LifeDomain,
    /// 1 a little … 3 a lot.
    pub weight: Register<u8>,
    /// How, in own words; may be empty.
    pub words: Wording,
    /// Who sees it, since when.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// The web as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Spiderweb {
    /// The domains about which something was said.
    pub knots: Vec<Knot>,
    /// The strands, in the order in which they were tied.
    pub strands: Vec<Strand>,
}

impl Spiderweb {
    /// What was said about a domain.
    #[must_use]
    pub fn knot(&self, domain: LifeDomain) -> Option<&Knot> {
        self.knots.iter().find(|knot| knot.domain == domain)
    }

    /// How tight a domain is to a voice now.
    #[must_use]
    pub fn tightness(&self, domain: LifeDomain, speaker: Speaker) -> Option<u8> {
        self.knot(domain).and_then(|knot| knot.tightness.value(speaker)).copied()
    }

    /// The strands that were not taken back.
    pub fn tied(&self) -> impl Iterator<Item = &Strand> {
        self.strands.iter().filter(|strand| strand.taken_back.is_none())
    }

    /// Whether the same voice tied the same strand anew since this one was taken back.
    pub(crate) fn has_twin(&self, thing: Thing) -> bool {
        let ends = |s: &Strand| (s.from, s.to, s.origin.speaker);
        let strand = self.strands.iter().find(|strand| Thing::Strand(strand.id) == thing);
        strand.is_some_and(|strand| self.tied().any(|other| other.id != strand.id && ends(other) == ends(strand)))
    }

    pub(crate) fn decide(&self, saying: &Saying, command: Command) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Assess { domain, tightness } => {
                Event::Assessed { domain, tightness: within("tightness", tightness, 0, TIGHTEST)? }
            }
            Command::Tie { from, to, weight, words } => {
                if from == to {
                    return Err(Refusal::of("to", Reason::SameDomain));
                }
                let speaker = saying.speaker();
                if self.tied().any(|s| (s.from, s.to, s.origin.speaker) == (from, to, speaker)) {
                    return Err(Refusal::of("to", Reason::StrandThere));
                }
                Event::Tied {
                    strand: saying.command.into(),
                    from,
                    to,
                    weight: within("weight", weight, 1, HEAVIEST)?,
                    words: optional("words", &words, SHORT)?.unwrap_or_default(),
                }
            }
            Command::Weigh { strand, weight } => {
                let known = self.tied().find(|s| s.id == strand).ok_or(Refusal::of("strand", Reason::NotHere))?;
                if known.origin.speaker != saying.speaker() {
                    return Err(Refusal::of("strand", Reason::NotTheWriter));
                }
                Event::Weighed { strand, weight: within("weight", weight, 1, HEAVIEST)? }
            }
        };
        Ok(vec![crate::Event::Spiderweb(event)])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Assessed { domain, tightness } => self.place(domain, tightness, stamp),
            Event::Tied { strand, from, to, weight, words } => self.strands.push(Strand {
                id: strand,
                from,
                to,
                weight: Register::new(weight, stamp),
                words: Wording::new(words, stamp),
                origin: stamp.origin(),
                taken_back: None,
            }),
            Event::Weighed { strand, weight } => {
                if let Some(strand) = self.strands.iter_mut().find(|s| s.id == strand) {
                    strand.weight.write(weight, stamp);
                }
            }
        }
    }

    /// Sets the value of a voice for a day.
    pub(crate) fn place(&mut self, domain: LifeDomain, tightness: u8, stamp: &Stamp) {
        match self.knots.iter_mut().find(|knot| knot.domain == domain) {
            Some(knot) => knot.tightness.write(tightness, stamp),
            None => {
                let mut knot = Knot { domain, tightness: Timeline::default() };
                knot.tightness.write(tightness, stamp);
                self.knots.push(knot);
                self.knots.sort_by_key(|knot| knot.domain);
            }
        }
    }
}

/// A number on its scale, or the refusal that names the scale.
pub(crate) fn within(field: &'static str, value: u8, min: u8, max: u8) -> Result<u8, Refusal> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(Refusal::of(field, Reason::OutOfRange { min: min.into(), max: max.into() }))
    }
}
