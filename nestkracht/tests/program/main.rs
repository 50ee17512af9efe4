//! The program as people start it: what it prints, what it refuses, what it survives.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, what is not there is a failure")]

mod copies;
mod crash;
mod exchange;
mod faults;
mod heads;
mod insight;
mod keys;
mod money;
mod program;
mod research;
mod searcher;
mod security_log;
mod start;
