//! The compass at the table: one line a page, then a word if one wants. What was chosen goes along in the form, and
//! each page can be skipped.

use axum::response::{IntoResponse, Response};
use dossier::SHORT;
use dossier::relationship::Occasion;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::RelationPair;

use super::super::inside;
use super::give::{COMPASS, scale, title, values};
use crate::flash::Flash;
use crate::parts::{Form, heading, hidden};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::Typed;

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// One line between two poles.
    Line(RelationPair),
    /// A word beside it.
    Words,
}

impl Step {
    fn all() -> impl Iterator<Item = Self> {
        RelationPair::ALL.iter().copied().map(Self::Line).chain([Self::Words])
    }

    /// The field that stands on it.
    const fn field(self) -> &'static str {
        match self {
            Self::Line(pair) => pair.as_str(),
            Self::Words => "words",
        }
    }

    fn named(field: &str) -> Option<Self> {
        Self::all().find(|step| step.field() == field)
    }

    fn number(self) -> usize {
        Self::all().take_while(|step| *step != self).count() + 1
    }
}

/// The first page; or the one on which something has to be put right.
pub(super) fn page(room: &Room, occasion: &Occasion, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let first = if typed.fields.is_empty() { Step::all().next() } else { None };
    let step = wrong.and_then(|wrong| Step::named(wrong.field)).or(first).unwrap_or(Step::Words);
    show(room, occasion, step, typed, wrong)
}

/// The page that follows on the one that was sent; nothing after the last: then it is given.
pub(super) fn turn(room: &Room, occasion: &Occasion, typed: &Typed) -> Option<Response> {
    let here = Step::named(typed.get("step"))?;
    let to = match typed.get("go") {
        "back" => Step::all().take_while(|step| *step != here).last().unwrap_or(here),
        _ => Step::all().skip_while(|step| *step != here).nth(1)?,
    };
    let mut typed = typed.clone();
    if typed.get("go") == "skip" {
        typed.fields.retain(|(name, _)| name != here.field());
    }
    Some(show(room, occasion, to, &typed, None).into_response())
}

fn show(room: &Room, occasion: &Occasion, step: Step, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let values = values(room, occasion);
    let title = title(room, occasion);
    let lede = if step.number() == 1 { say.with("relationship-give-own", &values) } else { String::new() };
    let of = [("step", step.number().into()), ("steps", Step::all().count().into())];
    let content = html! {
        (heading(say, Pictogram::Relation, &title, &lede))
        p.step-count { (say.with("nest-step", &of)) }
        (form.summary())
        form.card.compass-form method="post" action=(room.path(&format!("{COMPASS}/{}", occasion.id))) autocomplete="off" {
            (hidden(room))
            (carried(typed, step))
            @match step {
                Step::Line(pair) => {
                    (scale(room, &form, pair, &values))
                    div.actions {
                        button.button name="go" value="next" { (say.say("nest-onward")) (pictogram(Pictogram::Next)) }
                        button.quiet name="go" value="skip" { (say.say("relationship-skip-this")) }
                        (back(room, step))
                    }
                }
                Step::Words => {
                    (form.line("words", "relationship-words-own", "relationship-words-own-hint", SHORT))
                    p.for-own-eyes { (pictogram(Pictogram::Lock)) (say.with("relationship-unseen-own", &values)) }
                    div.actions {
                        button.button { (say.say("relationship-do")) }
                        (back(room, step))
                    }
                }
            }
        }
        p { a.quiet-way href=(room.path(COMPASS)) { (say.say("leave-it")) } }
    };
    inside(room, &title, &Flash::default(), &content)
}

/// What was chosen on the other pages, and which page this is.
fn carried(typed: &Typed, here: Step) -> Markup {
    html! {
        input type="hidden" name="step" value=(here.field());
        @for step in Step::all().filter(|step| *step != here) {
            @if let Some(value) = typed.filled(step.field()) { input type="hidden" name=(step.field()) value=(value); }
        }
    }
}

fn back(room: &Room, step: Step) -> Markup {
    html! {
        @if step.number() > 1 {
            button.quiet name="go" value="back" { (pictogram(Pictogram::Back)) (room.say().say("back")) }
        }
    }
}
