//! What can be read out of a dossier: pure functions over plain values. A figure here opens a talk; it never scores
//! a person, ranks persons, or decides. Every computed number carries a [`Receipt`].

pub mod fuzzy_map;
pub mod goals;
pub mod mirror;
pub mod money;
pub mod nest;
pub mod network;
pub mod next_step;
pub mod readability;
pub mod reins;
pub mod relationship;
pub mod roles;
pub mod spiderweb;
pub mod stances;
pub mod trajectory;

mod error;
mod language;

pub use ::receipt::{Computed, Formula, Receipt};
pub use error::InsightError;
pub use language::Language;
