//! Who may do what: every row of the table, and whatever happens in whatever order.

#![expect(clippy::unwrap_used, reason = "in a test, what is not there is a failure")]

mod everything;
mod parts;
mod scene;
mod speed;
mod table;
mod views;
