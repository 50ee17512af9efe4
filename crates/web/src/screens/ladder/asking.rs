//! Asking: at the table one question a page, with all that was said carried along; at the desk one form.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::SHORT;
use dossier::ladder::TOP;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{inside, rungs, subject};
use crate::parts::{Form, heading, hidden, mirror_way, read_aloud};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The pages at the table, in their order; each is the field of its question.
const PAGES: [&str; 4] = ["about", "rung", "holds", "next"];

/// The first page: the rung, when it is known what it is about.
pub(super) fn first(room: &Room, typed: &Typed) -> Markup {
    match (room.is_participant(), typed.filled("about")) {
        (false, _) => desk(room, typed, None),
        (true, None) => page(room, "about", typed, None),
        (true, Some(_)) => page(room, "rung", typed, None),
    }
}

/// The page on which something is to be mended, or the form at the desk.
pub(super) fn again(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    if !room.is_participant() {
        return desk(room, typed, wrong);
    }
    let field = wrong.and_then(|wrong| PAGES.into_iter().find(|field| *field == wrong.field));
    page(room, field.unwrap_or("about"), typed, wrong)
}

/// The page that follows on the one that was sent; nothing after the last: then it is kept.
pub(super) fn turn(room: &Room, typed: &Typed) -> Option<Response> {
    let at = PAGES.into_iter().position(|field| field == typed.get("page")).unwrap_or(0);
    if typed.get("go") == "back" {
        let before = PAGES.get(at.saturating_sub(1)).copied().unwrap_or("about");
        return Some(page(room, before, typed, None).into_response());
    }
    let here = PAGES.get(at).copied().unwrap_or("about");
    if matches!(here, "about" | "rung") && typed.filled(here).is_none() {
        let wrong = Wrong::slip(Slip { field: here, why: "choose" }, room.say());
        return Some((StatusCode::UNPROCESSABLE_ENTITY, page(room, here, typed, Some(&wrong))).into_response());
    }
    let next = PAGES.get(at + 1)?;
    Some(page(room, next, typed, None).into_response())
}

/// The key of a question. At the lowest rung one asks how somebody holds on; at the highest, how it stays so.
fn question(field: &str, typed: &Typed) -> &'static str {
    match (field, typed.get("rung").parse().ok()) {
        ("about", _) => "ladder-ask-about",
        ("rung", _) => "ladder-ask-rung",
        ("holds", Some(0_u8)) => "ladder-ask-holds-bottom",
        ("holds", _) => "ladder-ask-holds",
        (_, Some(TOP)) => "ladder-ask-next-top",
        _ => "ladder-ask-next",
    }
}

fn page(room: &Room, field: &'static str, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let key = question(field, typed);
    let number = PAGES.into_iter().position(|other| other == field).map_or(1, |place| place + 1);
    let about = subject::from_text(typed.get("about")).and_then(|about| Some((about, subject::name(room, about)?)));
    let question = say.say(key);
    inside(
        room,
        &question,
        &html! {
            div.asked-progress {
                p.detail { (say.with("plan-question-of", &[("number", number.into()), ("count", PAGES.len().into())])) }
                progress max=(PAGES.len()) value=(number) aria-hidden="true" {}
            }
            div.heading {
                h1 { (pictogram(about.as_ref().map_or(Pictogram::Plan, |(about, _)| subject::picture(*about)))) span { (question) } }
                (read_aloud(say))
                @if let Some((_, name)) = about.as_ref().filter(|_| field != "about") { p.lede { (say.with("ladder-is-about", &[("about", name.clone().into())])) } }
            }
            (form.summary())
            form.card.asked-page method="post" action=(room.path("plan/ladder/new")) data-keep {
                (carried(room, field, typed))
                @match field {
                    "about" => { div.asked-above { (form.one_of("about", key, "", &subject::choices(room))) } }
                    "rung" => { (rungs::rungs(&form, &say.say("ladder-choose"))) }
                    _ => {
                        @if let Some(rung) = typed.filled("rung") { p.ladder-here { (say.with("ladder-you-are", &[("rung", rung.to_owned().into())])) } }
                        div.asked-above { (form.lines(field, key, "", SHORT, 4)) }
                    }
                }
                div.actions {
                    @if field == "next" { button.button { (pictogram(Pictogram::Check)) (say.say("save")) } }
                    @else { button.button { (say.say("plan-next")) (pictogram(Pictogram::Next)) } }
                    @if field != "about" { button.quiet name="go" value="back" { (pictogram(Pictogram::Back)) (say.say("back")) } }
                }
                @if matches!(field, "holds" | "next") { p.hint { (say.say("ladder-may-stay-empty")) } }
            }
            p { a href=(room.path("plan/ladder")) { (say.say("leave-it")) } }
        },
    )
}

/// What the other pages said, and the id of the command, which stays the same to the end.
fn carried(room: &Room, here: &str, typed: &Typed) -> Markup {
    html! {
        @if typed.filled("command").is_some() {
            input type="hidden" name="command" value=(typed.get("command"));
            input type="hidden" name="seen" value=(typed.get("seen"));
        } @else { (hidden(room)) }
        input type="hidden" name="page" value=(here);
        @for field in PAGES.into_iter().filter(|field| *field != here && typed.filled(field).is_some()) {
            input type="hidden" name=(field) value=(typed.get(field));
        }
    }
}

fn desk(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("ladder-new");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Plan, &title, &say.say("ladder-new-lede")))
            (form.summary())
            form.card.ladder-form method="post" action=(room.path("plan/ladder/new")) data-keep {
                (hidden(room))
                (form.select("about", "ladder-ask-about", "", &subject::choices(room)))
                (form.voice(room))
                (rungs::rungs(&form, &say.say("ladder-ask-rung")))
                (form.lines("holds", "ladder-ask-holds", "ladder-holds-hint", SHORT, 2))
                (form.lines("next", "ladder-ask-next", "ladder-next-hint", SHORT, 2))
                (form.happened_on())
                div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("plan/ladder")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}
