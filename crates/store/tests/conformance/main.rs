//! What every store must do, run on SQLite and on PostgreSQL alike, and what the keys must do.
//!
//! PostgreSQL is tested when `NESTKRACHT_TEST_POSTGRES` holds the URL of a server whose role may create
//! databases, such as `postgres://postgres@127.0.0.1:54321/postgres`; each test makes a database of its own.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, also where a function of its own does the looking"
)]

#[macro_use]
mod house;
mod pen;

mod accounts;
mod backup;
mod commands;
mod credentials;
mod doors;
mod drawers;
mod engines;
mod erase;
mod heads;
mod key_list;
mod keys;
mod lists;
mod log;
mod looks;
mod meta;
mod papers;
mod races;
mod schema;
mod tls;
mod verify;
