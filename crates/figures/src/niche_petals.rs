//! One place and its seven traits, as a flower with seven petals.

use maud::{Markup, html};

use crate::{Pictogram, Voice, When};

/// The flower. Values go from 0 (not at all) to 4 (fully).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NichePetals {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// The traits, clockwise from the top.
    pub traits: Vec<Petal>,
    /// One for each voice and date.
    pub looks: Vec<Look>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// One trait.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Petal {
    /// Its name; wrapped over at most three lines.
    pub label: String,
    /// Drawn at the petal's tip.
    pub pictogram: Option<Pictogram>,
    /// Tooltip (`label` when empty).
    pub tip: String,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// What one voice said about all traits on one day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// Who said it.
    pub voice: Voice,
    /// Now, or an earlier date.
    pub when: When,
    /// Tooltip: who and when.
    pub tip: String,
    /// 0–4 for each trait; `None` and too few = not said.
    pub values: Vec<Option<u8>>,
}

/// Draws the flower.
#[must_use]
pub fn draw(_flower: &NichePetals) -> Markup {
    html! {}
}
