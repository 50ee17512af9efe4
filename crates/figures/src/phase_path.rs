//! The path of phases, as stepping stones: an ordered list that becomes vertical on a phone.

use maud::{Markup, html};

use crate::{Pictogram, pictogram};

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

impl StepState {
    const fn class(self) -> &'static str {
        match self {
            Self::Done => "is-done",
            Self::Now => "is-now",
            Self::Ahead => "is-ahead",
        }
    }
}

/// Draws the path.
#[must_use]
pub fn draw(path: &PhasePath) -> Markup {
    html! {
        div.phase-path-frame {
            ol.figure-html.phase-path id=(path.id) aria-label=(path.title) {
                @for step in &path.steps {
                    li class=(step.state.class()) aria-current=[(step.state == StepState::Now).then_some("step")] {
                        @if let Some(href) = &step.href {
                            a.fig-stone href=(href) { (inside(step)) }
                        } @else {
                            span.fig-stone { (inside(step)) }
                        }
                    }
                }
            }
        }
    }
}

/// The stone with its pictogram, and the words beside it.
fn inside(step: &Step) -> Markup {
    html! {
        span.fig-round {
            (pictogram(step.pictogram))
            @if step.state == StepState::Done { span.fig-tick { (pictogram(Pictogram::Check)) } }
        }
        span.fig-words {
            span.fig-label { (step.label) }
            @if !step.note.is_empty() { span.fig-note { (step.note) } }
            @if !step.state_label.is_empty() { span.fig-state { (step.state_label) } }
        }
    }
}
