//! Money, exact to the cent: what comes in and goes out, what is owed, what may be seized, and a plan that can be kept.
//! Pure functions over plain values: no clock, no files. Every computed amount comes with a [`receipt::Receipt`]. What
//! a law says is dated data with its source; a date outside the data is an error that says what is known.

pub mod annuity;
pub mod budget;
pub mod consumer;
pub mod debt;
pub mod letter;
pub mod plan;
pub mod seizable;
pub mod shortest;

mod day_count;
mod error;
mod euro;
mod month;
mod period;
mod rate;
mod share;
mod typed;

pub use day_count::DayCount;
pub use error::MoneyError;
pub use euro::Euro;
pub use month::Month;
pub use period::Period;
pub use rate::Rate;
pub use share::shared;
