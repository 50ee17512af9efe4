//! Promises to each other: one makes it, each answers in their own voice.

use axum::Router;
use axum::extract::Form as Body;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::agreements::{self, Promise, Subject};
use dossier::{Command, SHORT, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{answers, inside};
use crate::Web;
use crate::flash;
use crate::parts::{
    Form, by_line, contested, correction_mark, empty, heading, hidden, mirror_way, mirrored, thing_menu,
};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/trajectory/promise", get(to(ask)).post(to(make)))
}

async fn ask(room: Room) -> Markup {
    page(&room, &Typed::default(), None)
}

async fn make(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, &typed, None).into_response();
    }
    let command = agreements::Command::Promise { words: typed.get("words").to_owned() };
    match room.execute(&typed, vec![Command::Agreements(command)]).await {
        Ok(_) => flash::done_undoable(&room.path("trajectory"), "promise-made", Thing::Promise(typed.command().into())),
        Err(error) => problem::again(&room.me, error, |wrong| page(&room, &typed, Some(wrong))),
    }
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("trajectory-promise-title");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Partnership, &title, &say.say("trajectory-promise-lede")))
            (form.summary())
            form.card method="post" action=(room.path("trajectory/promise")) data-keep {
                (hidden(room))
                (form.lines("words", "trajectory-promise-words", "trajectory-promise-hint", SHORT, 3))
                div.actions { button.button { (say.say("trajectory-promise-make")) } a.quiet href=(room.path("trajectory")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}

/// All promises, in the order in which they were made, each with the answers beside each other.
pub(super) fn all(room: &Room) -> Markup {
    let say = room.say();
    let promises: Vec<_> = room.dossier().agreements.there().collect();
    let gone: Vec<_> =
        room.dossier().agreements.promises.iter().filter(|promise| promise.taken_back.is_some()).collect();
    html! {
        section.card.promises-card aria-labelledby="promises" {
            div.card-head {
                h2 #promises { (say.say("trajectory-promises")) }
                @if !promises.is_empty() { (way(room, "quiet")) }
            }
            @if promises.is_empty() {
                (empty(Pictogram::Partnership, &say.say("trajectory-no-promises"), &way(room, "button")))
            }
            ul.path-promises { @for promise in promises { (one(room, promise)) } }
            @if !gone.is_empty() {
                details.plan-fold.taken-back-fold {
                    summary { (say.with("trajectory-taken-back", &[("count", gone.len().into())])) }
                    ul { @for promise in gone { li { p { (words_of(promise)) } (thing_menu(room, Thing::Promise(promise.id))) } } }
                }
            }
        }
    }
}

fn way(room: &Room, class: &str) -> Markup {
    html! {
        @if room.may_write(Part::Agreements) { a class=(class) href=(room.path("trajectory/promise")) { (pictogram(Pictogram::Add)) (room.say().say("trajectory-promise-way")) } }
    }
}

fn words_of(promise: &Promise) -> &str {
    promise.words.value().map_or("", String::as_str)
}

fn one(room: &Room, promise: &Promise) -> Markup {
    let (say, on) = (room.say(), Subject::Promise(promise.id));
    html! {
        li.path-promise #{ "a-" (promise.id) } {
            p.promise-words { (words_of(promise)) }
            @if room.dossier().agreements.is_agreed(on) { p { span.tag { (pictogram(Pictogram::Check)) " " (say.say("trajectory-is-agreed")) } } }
            (by_line(room, &promise.origin))
            (contested(room, Thing::Promise(promise.id), &promise.words))
            (correction_mark(room, Thing::Promise(promise.id)))
            (answers::panel(room, on))
            (thing_menu(room, Thing::Promise(promise.id)))
        }
    }
}
