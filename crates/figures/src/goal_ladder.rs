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
pub fn draw(ladder: &GoalLadder) -> Markup {
    let mut rungs: Vec<&Rung> = ladder.rungs.iter().collect();
    rungs.sort_by_key(|rung| std::cmp::Reverse(rung.level));
    html! {
        ol.figure-html.goal-ladder id=(ladder.id) aria-label=(ladder.title) {
            @for rung in rungs { (one(ladder, rung)) }
        }
    }
}

/// One rung with the marks that stand on it.
fn one(ladder: &GoalLadder, rung: &Rung) -> Markup {
    let on = |mark: &&Mark| mark.level == rung.level;
    let here = ladder.marks.iter().filter(on).any(|mark| mark.when == When::Now);
    let reached = ladder.marks.iter().filter(|mark| mark.when == When::Now).any(|mark| mark.level > rung.level);
    let class = match (here, reached) {
        (true, _) => "rung is-here",
        (false, true) => "rung is-below",
        (false, false) => "rung",
    };
    html! {
        li class=(class) aria-current=[here.then_some("step")] {
            span.fig-level { (signed(rung.level)) }
            span.fig-words {
                @if !rung.note.is_empty() { span.fig-note { (rung.note) } }
                @if rung.words.is_empty() { span.fig-blank aria-hidden="true" {} } @else { span.fig-own-words { (rung.words) } }
            }
            @for mark in ladder.marks.iter().filter(on) {
                @let when = match mark.when { When::Now => "", When::Before => " then" };
                span class={ "ladder-mark " (mark.voice.class()) (when) } { (mark.label) }
            }
        }
    }
}

/// The level with its sign; a true minus.
fn signed(level: i8) -> String {
    match level {
        1.. => format!("+{level}"),
        0 => "0".to_owned(),
        _ => format!("\u{2212}{}", level.unsigned_abs()),
    }
}
