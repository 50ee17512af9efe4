//! A goal's scale as a ladder of rungs, highest on top, with the person's words on each rung.

use maud::{Markup, html};

use crate::{Voice, When};

/// The ladder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GoalLadder {
    /// Id of the list.
    pub id: String,
    /// Name of the list, for a screen reader.
    pub title: String,
    /// The rungs, in any order; drawn with the highest on top.
    pub rungs: Vec<Rung>,
    /// Where it stands and where it began.
    pub marks: Vec<Mark>,
}

/// One rung.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rung {
    /// −2…+2; 0 is what was expected.
    pub level: i8,
    /// What this rung looks like, in the person's words; may be empty.
    pub words: String,
    /// A few fixed words on the level itself ("as hoped"); may be empty.
    pub note: String,
}

/// A mark on a rung.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mark {
    /// The rung, −2…+2.
    pub level: i8,
    /// Who says so.
    pub voice: Voice,
    /// Now, or the beginning.
    pub when: When,
    /// The words on the mark: "now", "in the beginning", a date.
    pub label: String,
}

/// Draws the ladder.
#[must_use]
pub fn draw(_ladder: &GoalLadder) -> Markup {
    html! {}
}
