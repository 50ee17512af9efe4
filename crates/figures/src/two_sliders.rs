//! Table mode's reveal: what each voice set unseen, on one track.

use maud::{Markup, html};

use crate::Voice;

/// The track with its marks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TwoSliders {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// Highest value: 10 for the web, 4 for a niche. The lowest is 0.
    pub max: u8,
    /// Words at 0.
    pub low_label: String,
    /// Words at `max`.
    pub high_label: String,
    /// One for each voice; [`Voice::Together`] is the shared one.
    pub marks: Vec<SliderMark>,
    /// Larger letters in a tighter frame, for a phone.
    pub compact: bool,
}

/// What one voice set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SliderMark {
    /// Whose.
    pub voice: Voice,
    /// 0–`max`.
    pub value: u8,
    /// The name shown at the mark.
    pub label: String,
}

/// Draws the track.
#[must_use]
pub fn draw(_sliders: &TwoSliders) -> Markup {
    html! {}
}
