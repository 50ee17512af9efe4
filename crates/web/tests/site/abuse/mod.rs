//! What somebody tries who means no good, over HTTP: `docs/abuse-cases.md` tells of each case in one line.

mod clock_and_copies;
mod consents;
mod doors;
pub(crate) mod everything;
mod forgery;
mod holes_of_a_peer;
mod imports;
mod input;
mod other_dossiers;
mod papers;
mod roles;
mod scripts;
mod the_table;
pub(crate) mod two;
