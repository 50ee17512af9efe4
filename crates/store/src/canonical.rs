//! Fields as bytes, written so that no two different lists of fields give the same bytes.
//!
//! Numbers have a fixed width, big-endian. Texts and byte strings have their length in front, as 8 bytes.
//! A list begins with the name of what it describes, so that a list for one use never equals one for another.

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// A list of fields under construction.
pub(crate) struct Canonical(Vec<u8>);

impl Canonical {
    /// Begins a list that describes `what`.
    pub(crate) fn of(what: &str) -> Self {
        Self(Vec::with_capacity(192)).text(what)
    }

    /// Adds a text.
    pub(crate) fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    /// Adds a byte string.
    pub(crate) fn bytes(mut self, bytes: &[u8]) -> Self {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(bytes);
        self
    }

    /// Adds an id: 16 bytes.
    pub(crate) fn id(mut self, id: Uuid) -> Self {
        self.0.extend_from_slice(id.as_bytes());
        self
    }

    /// Adds a number: 8 bytes.
    pub(crate) fn number(mut self, number: u64) -> Self {
        self.0.extend_from_slice(&number.to_be_bytes());
        self
    }

    /// Adds a day: the year in 2 bytes, month and day in 1 each.
    pub(crate) fn day(mut self, day: Date) -> Self {
        self.0.extend_from_slice(&day.year().to_be_bytes());
        self.0.extend_from_slice(&day.month().to_be_bytes());
        self.0.extend_from_slice(&day.day().to_be_bytes());
        self
    }

    /// Adds a moment: microseconds since 1970 in UTC, 8 bytes. What is finer than a microsecond is left out.
    pub(crate) fn moment(mut self, moment: Timestamp) -> Self {
        self.0.extend_from_slice(&moment.as_microsecond().to_be_bytes());
        self
    }

    /// The bytes.
    pub(crate) fn done(self) -> Vec<u8> {
        self.0
    }
}
