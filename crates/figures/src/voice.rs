//! Whose words a figure shows, and of which day.

/// Who speaks. Each voice has its own line, so that they stay apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Voice {
    /// The person: always filled, warm ochre.
    #[default]
    Person,
    /// The guide: only a line, teal, long dashes.
    Guide,
    /// The coach with lived experience: only a line, dash and dot.
    Coach,
    /// Someone of the person's own network: only a line, short dashes.
    Network,
    /// What two or more voices agreed on: a thick green line.
    Together,
}

impl Voice {
    /// The CSS class of this voice.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Person => "v-own",
            Self::Guide => "v-guide",
            Self::Coach => "v-coach",
            Self::Network => "v-network",
            Self::Together => "v-together",
        }
    }
}

/// Whether something is as it stands now, or as it once was (drawn as dots).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum When {
    /// The newest.
    #[default]
    Now,
    /// The beginning, or another earlier date.
    Before,
}
