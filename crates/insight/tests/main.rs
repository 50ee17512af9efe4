//! What can be read out of a dossier: examples, laws, and comparisons with what others compute.

#![expect(clippy::unwrap_used, reason = "in a test, what is not there is a failure")]

mod fuzzy_map;
mod goals;
mod mirror;
mod money;
mod network;
mod over_time;
mod readability;

mod spiderweb;
