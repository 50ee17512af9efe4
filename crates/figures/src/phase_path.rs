//! The path of phases, as stepping stones: an ordered list that becomes vertical on a phone.

use maud::{Markup, html};

use crate::Pictogram;

/// The path.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PhasePath {
    /// Id of the list.
    pub id: String,
    /// Name of the list, for a screen reader.
    pub title: String,
    /// The phases in order, aftercare last.
    pub steps: Vec<Step>,
}

/// One phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// A date or other few words under it; may be empty.
    pub note: String,
    /// Where it stands.
    pub state: StepState,
    /// The state in a word, for a screen reader.
    pub state_label: String,
    /// Its pictogram.
    pub pictogram: Pictogram,
    /// Where pressing it leads.
    pub href: Option<String>,
}

/// Where a phase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Here we are.
    Now,
    /// Still to come.
    #[default]
    Ahead,
}

/// Draws the path.
#[must_use]
pub fn draw(_path: &PhasePath) -> Markup {
    html! {}
}
