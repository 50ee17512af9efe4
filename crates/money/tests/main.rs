//! Money: published examples to the cent, laws over arbitrary debts, and what is said of what cannot be.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test, what is not there is a failure"
)]

mod amounts;
mod budget;
mod consumer;
mod plan;
mod published;
mod seizable;

/// An amount as it is written.
fn euro(text: &str) -> money::Euro {
    text.parse().unwrap()
}
