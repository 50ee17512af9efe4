//! The pictures, as SVG (or plain HTML) text: pure functions over plain values.
//!
//! No natural language lives here: every word is passed in, already translated, and is escaped.
//! Nothing is drawn with inline styles; the rules are in [`CSS`] and take their colours from the
//! page's custom properties. Each figure has a title and a description for who does not see it.
//!
//! Round figures come in two settings, wide and `compact` (for a column under about 34rem).
//! Put both in a [`pair`] and the one that fits is shown, also at 400 % zoom.
//!
//! A figure in which something can be pressed is a `group` to a screen reader, else an `img`: an
//! image would hide its links. To look at all of them:
//! `cargo run -p figures --example gallery -- /tmp/gallery.html`.

pub mod budget;
pub mod debts;
pub mod envelopes;
pub mod goal_ladder;
pub mod ladder;
pub mod life_line;
pub mod logo;
pub mod months_left;
pub mod nest;
pub mod network_map;
pub mod niche_history;
pub mod niche_petals;
pub mod niche_ways;
pub mod phase_path;
pub mod pictogram;
pub mod plans_compared;
pub mod reach_bars;
pub mod reins;
pub mod relationship;
pub mod spiderweb;
pub mod spiderweb_line;
pub mod stances;
pub mod two_sliders;

mod around;
mod cash;
mod frame;
mod link;
mod marker;
mod number;
mod point;
mod voice;
mod words;

pub use frame::pair;
pub use pictogram::{Pictogram, pictogram};
pub use voice::{Voice, When};

/// The colours of the program and its figures, by day and by night.
pub const PALETTE: &str = include_str!("palette.css");
/// The rules all figures need, once for a page, with their colours (or as a stylesheet of its own).
pub const CSS: &str = concat!(include_str!("palette.css"), include_str!("figures.css"));
