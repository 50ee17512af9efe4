//! Rights: the scenarios beside the rules, what is said of rules and households that cannot be, and laws.

#![expect(clippy::unwrap_used, reason = "in a test, what is not there is a failure")]

mod household;
mod laws;
mod mamadou;
mod outside;
mod reading;
mod receipts;
mod scenarios;
mod sources;
mod texts;
