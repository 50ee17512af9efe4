//! What kind of value something is, so that nobody compares cents with years.

/// What kind of value something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    YesNo,
    Number,
    Amount,
    /// A percentage.
    Share,
    /// A choice among the options of the fact at this place.
    Choice(usize),
}

impl Kind {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::YesNo => "yes or no",
            Self::Number => "a number",
            Self::Amount => "an amount",
            Self::Share => "a percentage",
            Self::Choice(_) => "a choice",
        }
    }
}
