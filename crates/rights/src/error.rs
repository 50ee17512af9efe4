//! What can be wrong with rules or with a household: always names the place, and says what would do.

use jiff::civil::Date;

/// Why nothing could be said.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RightsError {
    /// A file of rules that is not as it should be.
    #[error("{file}: {why}")]
    Rule {
        /// The file.
        file: String,
        /// The place in it, and what is wrong.
        why: String,
    },
    /// A field of a household that is not asked.
    #[error("{field}: nobody asks this. Known are: {known}")]
    NotAsked {
        /// The field.
        field: String,
        /// What is asked.
        known: String,
    },
    /// A field of a household that holds something else than was asked.
    #[error("{field}: {why}")]
    Field {
        /// The field.
        field: String,
        /// What was expected.
        why: String,
    },
    /// A date about which no rule says anything.
    #[error("on: no rule is known for {on}; the earliest begins on {earliest}. Add a version, as docs/rights.md shows")]
    NoRules {
        /// The day that was asked.
        on: Date,
        /// The first day on which something is known.
        earliest: Date,
    },
}
