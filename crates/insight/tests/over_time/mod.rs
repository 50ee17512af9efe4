//! What is read over time: stances, reins, the relation, niches, roles, and what is still open in a phase.

mod nest;
mod reins;
mod relationship;
mod roles;
mod stances;
mod trajectory;

use jiff::civil::{Date, date};

/// A day of a trajectory that began on 1 January 2026.
pub(crate) fn day(nth: i32) -> Date {
    date(2026, 1, 1).saturating_add(jiff::Span::new().days(nth))
}
