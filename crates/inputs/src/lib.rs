//! Every parser that reads something from outside, as a function of bytes.
//!
//! `cargo xtask fuzz` looks for bytes that make one of them break; `tests/corpus.rs` gives each of them what was found,
//! every time. A target may refuse anything. It may not panic, and what it accepts it must be able to write and read
//! again.

#![expect(clippy::panic, reason = "a law that does not hold is what is looked for")]

mod commands;
mod debts;
mod files;
#[cfg(feature = "server")]
mod forms;
mod keys;
mod money;
mod money_table;
mod network;
#[cfg(feature = "server")]
mod organisation;
mod papers;
#[cfg(feature = "server")]
mod requests;
mod rights;

/// A target: its name, which is also the folder of its corpus, and what reads the bytes.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: &[Target] = &[
    ("commands", commands::commands),
    ("easynwk", network::easynwk),
    ("oslo", debts::oslo),
    ("graphml", network::graphml),
    ("money_table", money_table::money_table),
    ("network", network::plain),
    ("fuzzy_map", files::fuzzy_map),
    ("goals", files::goals),
    ("spiderweb", files::spiderweb),
    ("readability", files::readability),
    ("names", files::names),
    #[cfg(feature = "server")]
    ("organisation", organisation::organisation),
    ("papers", papers::papers),
    ("amounts", money::amounts),
    ("plans", money::plans),
    ("budgets", money::budgets),
    ("claims", money::claims),
    ("rules", rights::rules),
    ("facts", rights::facts),
    ("households", rights::households),
    ("keys", keys::keys),
    ("heads", keys::heads),
    #[cfg(feature = "server")]
    ("forms", forms::forms),
    #[cfg(feature = "server")]
    ("requests", requests::requests),
];

/// Gives bytes to the target with a name.
///
/// # Panics
/// When there is no such target, or when a law does not hold.
pub fn read(name: &str, bytes: &[u8]) {
    match TARGETS.iter().find(|(known, _)| *known == name) {
        Some((_, target)) => target(bytes),
        None => panic!("there is no target {name}"),
    }
}

/// A law that has to hold, whatever the bytes were.
fn law(holds: bool, what: &str) {
    assert!(holds, "{what}");
}
