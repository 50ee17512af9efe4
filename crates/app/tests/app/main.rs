//! The application over real stores.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in a test, what is not there is a failure"
)]

mod accounts;
mod drawer;
mod execute;
mod leave;
mod opening;
mod papers;
mod rekey;
mod sign_in;
mod support;
mod ways;
