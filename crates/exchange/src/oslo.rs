//! Debt files in the Flemish OSLO vocabulary for debt management (JSON-LD, recognised on 15 May 2025): read, laid beside
//! itself for what contradicts, taken into a dossier, and written from one.
//!
//! A file is kept as it was read. What our dossier has no place for (categories, grounds, families, other people) stays
//! in it and goes out again with it; what came since is added. Terms are read as the official context names them.

mod additions;
mod amount;
mod claim;
mod contradictions;
mod file;
mod finding;
mod graph;
mod incoming;
mod outgoing;
mod terms;

pub use amount::euro;
pub use claim::{Balance, Booking, Claim, Reminder};
pub use file::Oslo;
pub use finding::{Finding, short};
pub use incoming::{Debtor, Incoming, Skipped, Why, Wishes, incoming};
pub use outgoing::{About, outgoing};

/// The context of the standard, as its example names it.
pub const CONTEXT: &str = "https://data.vlaanderen.be/doc/applicatieprofiel/schuldbeheer/kandidaatstandaard/2025-03-03/context/schuldbeheer-ap.jsonld";
