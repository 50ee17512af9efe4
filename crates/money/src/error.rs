//! What can be wrong with what was given: always names the field, and says what would do.

use jiff::civil::Date;

use crate::{Euro, Rate};

/// Why nothing could be computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// An amount that is none.
    #[error("{field}: {given:?} is no amount; write euros and cents like 137.10, without a separator for thousands")]
    NoAmount {
        /// The field, as it is written in the input.
        field: String,
        /// What was given.
        given: String,
    },
    /// A percentage that is none.
    #[error("{field}: {given:?} is no percentage; write it like 9.50, with at most two decimals")]
    NoRate {
        /// The field, as it is written in the input.
        field: String,
        /// What was given.
        given: String,
    },
    /// A month that is none.
    #[error("{0:?} is no month; write it like 2026-12")]
    NoMonth(String),
    /// An amount outside what can be.
    #[error("{field}: {given} is not between {least} and {most}; give an amount in that range")]
    Amount {
        /// The field, as it is written in the input.
        field: String,
        /// What was given.
        given: Euro,
        /// The least that can be.
        least: Euro,
        /// The most that can be.
        most: Euro,
    },
    /// A percentage outside what can be.
    #[error("{field}: {given} % is more than {most} %; give the yearly interest as a percentage, like 9.50")]
    Rate {
        /// The field, as it is written in the input.
        field: String,
        /// What was given.
        given: Rate,
        /// The most that can be.
        most: Rate,
    },
    /// A count outside what can be.
    #[error("{field}: {given} is not between {least} and {most}; give a number in that range")]
    Count {
        /// The field, as it is written in the input.
        field: String,
        /// How many were given.
        given: usize,
        /// The fewest there can be.
        least: usize,
        /// The most there can be.
        most: usize,
    },
    /// A name that is missing.
    #[error("{field}: a name is needed here, to tell it from the others")]
    NoName {
        /// The field, as it is written in the input.
        field: String,
    },
    /// The same name twice.
    #[error("{field}: {name:?} is there more than once; give each its own name")]
    Twice {
        /// The field, as it is written in the input.
        field: String,
        /// What is there twice.
        name: String,
    },
    /// Something is named that is not there.
    #[error("{field}: there is no {name:?} here; name one that is in the input")]
    NotThere {
        /// The field, as it is written in the input.
        field: String,
        /// What was named.
        name: String,
    },
    /// A date that cannot be.
    #[error("{field}: {given} cannot be; give a day between {least} and {most}")]
    Day {
        /// The field, as it is written in the input.
        field: String,
        /// What was given.
        given: Date,
        /// The earliest that can be.
        least: Date,
        /// The latest that can be.
        most: Date,
    },
    /// A date about which the data says nothing.
    #[error("{field}: {on} is not in the data on {about}. Known are: {known}. Add a file, as docs/money.md shows")]
    NotKnown {
        /// The field, as it is written in the input.
        field: &'static str,
        /// The day that was asked.
        on: Date,
        /// What it is about.
        about: &'static str,
        /// What is known.
        known: String,
    },
    /// A data file that is not as it should be.
    #[error("{file}: {why}")]
    Data {
        /// The file.
        file: String,
        /// What is wrong.
        why: String,
    },
    /// The solver found no answer although there may be one.
    #[error("the search for the shortest plan did not come to an end ({0}); compare the four ways to pay instead")]
    Solver(String),
}
