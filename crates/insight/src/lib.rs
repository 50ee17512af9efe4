//! What can be read out of a dossier: pure functions over plain values. A figure here opens a talk; it never scores
//! a person, ranks persons, or decides.

pub mod next_step;
pub mod spiderweb;
