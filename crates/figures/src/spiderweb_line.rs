//! One domain of the web over time: a calm line for each voice.

use maud::{Markup, html};

use crate::Voice;

/// A small figure of one domain; meant to stand beside its sisters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SpiderwebLine {
    /// Prefix of all ids in the figure.
    pub id: String,
    /// Name, for a screen reader.
    pub title: String,
    /// What there is to see, in words.
    pub description: String,
    /// One for each voice.
    pub lines: Vec<Line>,
    /// First day of the axis, counted from any day all figures share.
    pub first_day: i32,
    /// Last day of the axis.
    pub last_day: i32,
    /// The words under the first day.
    pub first_label: String,
    /// The words under the last day.
    pub last_label: String,
    /// Where pressing the figure leads.
    pub href: Option<String>,
}

/// What one voice said over time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// Who said it.
    pub voice: Voice,
    /// Tooltip: whose line.
    pub tip: String,
    /// Day and value 0–10; any order.
    pub points: Vec<(i32, u8)>,
}

/// Draws the line.
#[must_use]
pub fn draw(_line: &SpiderwebLine) -> Markup {
    html! {}
}
