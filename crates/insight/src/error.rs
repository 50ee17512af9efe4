//! What can be wrong with what was given: always names the field, and says what would do.

/// Why nothing could be computed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum InsightError {
    /// A number lies outside its scale, or is no number.
    #[error("{field}: {value} is not between {min} and {max}; give a number in that range")]
    OutOfRange {
        /// The field, as it is written in the input.
        field: String,
        /// What was given.
        value: f64,
        /// The lowest that can be.
        min: f64,
        /// The highest that can be.
        max: f64,
    },
    /// A list is too short or too long.
    #[error("{field}: {has} given where {needs} are needed; there must be one for each concept of the map")]
    WrongLength {
        /// The field, as it is written in the input.
        field: String,
        /// How many were given.
        has: usize,
        /// How many are needed.
        needs: usize,
    },
    /// Something is named that is not there.
    #[error("{field}: there is no {name} here; name one that is in the input")]
    NotThere {
        /// The field, as it is written in the input.
        field: String,
        /// What was named.
        name: String,
    },
    /// The same thing is there twice.
    #[error("{field}: {name} is there more than once; give each its own")]
    Twice {
        /// The field, as it is written in the input.
        field: String,
        /// What is there twice.
        name: String,
    },
    /// There is nothing to compute with.
    #[error("{field}: there is nothing here to compute with; give at least one")]
    Empty {
        /// The field, as it is written in the input.
        field: String,
    },
}

/// The value, when it lies on its scale.
pub(crate) fn within(field: impl FnOnce() -> String, value: f64, min: f64, max: f64) -> Result<f64, InsightError> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(InsightError::OutOfRange { field: field(), value, min, max })
    }
}
