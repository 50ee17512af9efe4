//! When somebody asks.

use jiff::{Timestamp, civil::Date};

/// A moment, and the day that it is where the organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day. Consents begin and end with a day.
    pub today: Date,
    /// The moment, UTC. What was broken open in danger ends with a moment.
    pub now: Timestamp,
}

impl Moment {
    /// Days since 1970-01-01.
    pub(crate) fn days(day: Date) -> i64 {
        let epoch = Date::constant(1970, 1, 1);
        i64::from(day.since(epoch).map_or(0, |span| span.get_days()))
    }
}
