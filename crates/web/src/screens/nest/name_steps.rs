//! Naming a strength at the table: one thing a page. What was chosen goes along in the form, not in the address,
//! so that nobody's words stand in the list of places a browser was.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::SHORT;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{StrengthKind, StrengthTime};

use super::name::{areas, why};
use super::{inside, time_picture};
use crate::flash::Flash;
use crate::parts::{Form, Pictured, heading, hidden};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The pages, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Kind,
    Words,
    Time,
    Area,
}

impl Step {
    const ALL: [Self; 4] = [Self::Kind, Self::Words, Self::Time, Self::Area];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Words => "words",
            Self::Time => "time",
            Self::Area => "area",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == name)
    }

    fn number(self) -> usize {
        Self::ALL.into_iter().position(|step| step == self).map_or(1, |place| place + 1)
    }
}

/// The first page: which kind; with a kind in the address, the words.
pub(super) fn begin(room: &Room, flash: &Flash, chosen: &Typed) -> Markup {
    match kind_of(chosen) {
        Some(kind) => words_page(room, &Typed::default().and("kind", kind.as_str()), kind, None),
        None => kind_page(room, flash),
    }
}

/// The page that follows on what was sent, until there is enough to save: `None`.
pub(super) fn next_page(room: &Room, typed: &Typed) -> Option<Response> {
    let kind = kind_of(typed);
    let page = |step: Step| match (step, kind) {
        (Step::Kind, _) | (_, None) => kind_page(room, &Flash::default()),
        (Step::Words, Some(kind)) => words_page(room, typed, kind, None),
        (Step::Time, Some(_)) => time_page(room, typed),
        (Step::Area, Some(_)) => area_page(room, typed),
    };
    if let Some(back) = Step::named(typed.get("back")) {
        return Some(page(back).into_response());
    }
    match Step::named(typed.get("step"))? {
        Step::Kind => Some(page(Step::Words).into_response()),
        Step::Words if typed.filled("words").is_none() => {
            let wrong = Wrong::slip(Slip { field: "words", why: "empty" }, room.say());
            Some((StatusCode::UNPROCESSABLE_ENTITY, again(room, typed, &wrong)).into_response())
        }
        Step::Words => Some(page(Step::Time).into_response()),
        Step::Time => Some(page(Step::Area).into_response()),
        Step::Area => None,
    }
}

/// The page on which something has to be put right, with all that was said.
pub(super) fn again(room: &Room, typed: &Typed, wrong: &Wrong) -> Markup {
    match kind_of(typed) {
        Some(kind) => words_page(room, typed, kind, Some(wrong)),
        None => kind_page(room, &Flash::default()),
    }
}

fn kind_of(typed: &Typed) -> Option<StrengthKind> {
    typed.maybe("kind").ok().flatten()
}

fn kind_page(room: &Room, flash: &Flash) -> Markup {
    let say = room.say();
    let tile = |kind: &StrengthKind| {
        html! {
            a.tile href=(room.path(&format!("nest/new?kind={kind}"))) {
                (pictogram(kind.pictogram()))
                b { (say.name("strength-kind", kind.as_str())) }
                span { (say.name("nest-question", kind.as_str())) }
            }
        }
    };
    inside(
        room,
        &say.say("nest-new"),
        flash,
        &html! {
            (heading(say, Pictogram::Add, &say.say("nest-new"), &say.say("nest-kind-lede")))
            (count(room, Step::Kind))
            @for (of_the_person, id, title) in [(true, "from-me", "nest-tiles-me"), (false, "from-around", "nest-tiles-around")] {
                section aria-labelledby=(id) {
                    h2 #(id) { (say.say(title)) }
                    div.tiles.kind-choice { @for kind in StrengthKind::ALL.iter().filter(|kind| kind.is_of_the_person() == of_the_person) { (tile(kind)) } }
                }
            }
            (why(Form { say, typed: &Typed::default(), wrong: None }))
            p { a.quiet href=(room.path("nest")) { (say.say("leave-it")) } }
        },
    )
}

fn words_page(room: &Room, typed: &Typed, kind: StrengthKind, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.name("nest-question", kind.as_str());
    inside(
        room,
        &title,
        &Flash::default(),
        &html! {
            (heading(say, kind.pictogram(), &title, &say.name("nest-examples", kind.as_str())))
            (count(room, Step::Words))
            (form.summary())
            form.card method="post" action=(room.path("nest/new")) data-keep {
                (hidden(room))
                (carried(typed, Step::Words))
                (form.lines("words", "nest-words-mine", "nest-words-hint", SHORT, 3))
                div.actions { (onward(room)) a.quiet href=(room.path("nest/new")) { (pictogram(Pictogram::Back)) (say.say("back")) } }
            }
        },
    )
}

fn time_page(room: &Room, typed: &Typed) -> Markup {
    let say = room.say();
    inside(
        room,
        &say.say("nest-time"),
        &Flash::default(),
        &html! {
            (heading(say, Pictogram::Clock, &say.say("nest-time"), ""))
            (count(room, Step::Time))
            (own_words(typed))
            form.card method="post" action=(room.path("nest/new")) {
                (hidden(room))
                (carried(typed, Step::Time))
                div.press-tiles role="group" aria-label=(say.say("nest-time")) {
                    @for time in StrengthTime::ALL {
                        button.press-tile.is-chosen[typed.has("time", time.as_str())] name="time" value=(time) { (pictogram(time_picture(*time))) b { (say.name("strength-time", time.as_str())) } }
                    }
                }
                div.actions { (back_to(room, Step::Words)) }
            }
        },
    )
}

fn area_page(room: &Room, typed: &Typed) -> Markup {
    let say = room.say();
    let mut areas = areas(Form { say, typed, wrong: None });
    areas.rotate_left(1); // "Somewhere else" comes last here.
    inside(
        room,
        &say.say("nest-area"),
        &Flash::default(),
        &html! {
            (heading(say, Pictogram::Nest, &say.say("nest-area"), &say.say("nest-area-lede")))
            (count(room, Step::Area))
            (own_words(typed))
            form.card method="post" action=(room.path("nest/new")) {
                (hidden(room))
                (carried(typed, Step::Area))
                div.press-tiles role="group" aria-label=(say.say("nest-area")) {
                    @for area in areas {
                        button.press-tile.is-chosen[!area.value.is_empty() && typed.has("area", &area.value)] name="area" value=(area.value) { @if let Some(of) = area.pictogram { (pictogram(of)) } b { (area.label) } }
                    }
                }
                div.actions { (back_to(room, Step::Time)) }
            }
        },
    )
}

/// What was said on the other pages, and which page this is.
fn carried(typed: &Typed, here: Step) -> Markup {
    html! {
        input type="hidden" name="step" value=(here.as_str());
        @for step in Step::ALL.into_iter().filter(|step| *step != here) {
            @if let Some(value) = typed.filled(step.as_str()) { input type="hidden" name=(step.as_str()) value=(value); }
        }
    }
}

fn own_words(typed: &Typed) -> Markup {
    html! { blockquote.so-far { "“" (typed.get("words").trim()) "”" } }
}

fn count(room: &Room, step: Step) -> Markup {
    let of = [("step", step.number().into()), ("steps", Step::ALL.len().into())];
    html! { p.step-count { (room.say().with("nest-step", &of)) } }
}

fn onward(room: &Room) -> Markup {
    html! { button.button { (room.say().say("nest-onward")) (pictogram(Pictogram::Next)) } }
}

fn back_to(room: &Room, step: Step) -> Markup {
    html! { button.quiet name="back" value=(step.as_str()) { (pictogram(Pictogram::Back)) (room.say().say("back")) } }
}
