//! The event log and its keys.
//!
//! One trait, [`Store`], and two houses behind it: [`sqlite`] for one machine and [`postgres`] for many
//! servers. Nothing above this crate knows SQL; nothing in it knows what an event means.
//! Payloads arrive sealed (see [`seal`]); headers are plain, because queries need them, and are bound to the
//! payload as associated data and to each other by the [`chain`].

mod error;
mod port;

pub use error::StoreError;
pub use port::*;
