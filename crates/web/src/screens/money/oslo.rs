//! Debts as a file of the Flemish standard for debt management: taken along by the person, or taken in from a service.
//! Nothing comes in before one has seen what will happen, and what in the file contradicts itself.

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::money::{self, File};
use dossier::{Command, Thing};
use exchange::archive::safe_name;
use exchange::oslo::Incoming;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::filed::{self, Brings, debtors, findings, skipped, what_comes};
use super::inside;
use crate::flash::{self, Flash};
use crate::parts::{self, Form, heading, hidden, thing_menu};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;
use crate::{Web, assets};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/file", get(to(page)))
        .route("/dossiers/{dossier}/money/file/oslo", get(to(take_along)))
        .route("/dossiers/{dossier}/money/file/oslo/look", post(to(look)))
        .route("/dossiers/{dossier}/money/file/oslo/take-in", post(to(take_in)))
}

async fn page(room: Room, Query(flash): Query<Flash>) -> Markup {
    drawn(&room, &flash, &Typed::default(), None)
}

/// What would happen; nothing is kept.
async fn look(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    match read(&room, &typed) {
        Ok(found) => preview(&room, &typed, &found, None).into_response(),
        Err(wrong) => not_right(&room, &typed, &wrong),
    }
}

/// Takes the file in.
async fn take_in(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let found = match read(&room, &typed) {
        Ok(found) => found,
        Err(wrong) => return not_right(&room, &typed, &wrong),
    };
    if found.is_of_more() {
        let wrong = Wrong { field: "debtor", words: room.say().say("money-file-whose-missing") };
        return (StatusCode::UNPROCESSABLE_ENTITY, preview(&room, &typed, &found, Some(&wrong))).into_response();
    }
    let command = Command::Money(money::Command::TakeIn(found.taken_in));
    match room.execute(&typed, vec![command]).await {
        Ok(_) => {
            let thing = Thing::MoneyFile(typed.command().into());
            flash::done_undoable(&room.path("money/debts"), "money-file-taken-in", thing)
        }
        Err(error) => {
            NotTaken::of(error, room.say()).at(|_| "text").again(&room.me, |wrong| not_right(&room, &typed, wrong))
        }
    }
}

/// The file, for the person alone: it may say something of others, and goes to who is outside the circle.
async fn take_along(room: Room) -> Response {
    let (web, language) = (room.me.web.clone(), room.me.language);
    match web.app.take_money_along(room.me.seat(), room.id).await {
        Ok(view) => {
            let text = filed::text_of(&view.dossier, web.app.today());
            let name = safe_name(room.person());
            let joined = if name.is_empty() { String::new() } else { format!("-{name}") };
            let file = format!("attachment; filename=\"schulden{joined}-{}.jsonld\"", room.today());
            let disposition = HeaderValue::from_str(&file).unwrap_or(HeaderValue::from_static("attachment"));
            let kind = HeaderValue::from_static("application/ld+json");
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], text).into_response()
        }
        Err(error) => Trouble::App(error).in_language(&web, language),
    }
}

fn read(room: &Room, typed: &Typed) -> Result<Incoming, Wrong> {
    let say = room.say();
    let text = typed.get("text");
    if text.trim().is_empty() {
        return Err(Wrong { field: "text", words: say.say("money-file-empty") });
    }
    let brings = Brings { money: &room.dossier().money, today: room.today(), say };
    brings.of(text, typed.filled("debtor")).map_err(|error| Wrong { field: "text", words: filed::why(say, &error) })
}

fn not_right(room: &Room, typed: &Typed, wrong: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, drawn(room, &Flash::default(), typed, Some(wrong))).into_response()
}

fn drawn(room: &Room, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("money-file");
    let content = html! {
        (heading(say, Pictogram::Paper, &title, &say.say("money-file-lede")))
        (form.summary())
        section.card aria-labelledby="out" {
            h2 #out { (say.say("money-file-out")) }
            p { (room.of_person("money-file-out-words")) }
            @if room.is_participant() {
                div.actions { a.button href=(room.path("money/file/oslo")) download { (pictogram(Pictogram::Paper)) (say.say("money-file-out-do")) } }
            } @else { p.heed { (pictogram(Pictogram::Lock)) span { (say.with("money-file-out-not", &[("name", room.person().to_owned().into())])) } } }
        }
        (parts::read_only(room, Part::Money))
        @if room.may_write(Part::Money) {
            form.card #in method="post" action=(room.path("money/file/oslo/look")) {
                h2 { (say.say("money-file-in")) }
                p { (say.say("money-file-in-words")) }
                div.field.network-file-pick hidden {
                    label for="f-file" { (say.say("money-file-pick")) }
                    input #f-file type="file" accept=".jsonld,.json,application/ld+json,application/json" data-into="f-text" data-too-large=(say.say("money-file-too-large"));
                    p.hint role="status" {}
                }
                div.field {
                    label for="f-text" { (say.say("money-file-text")) }
                    p.hint #h-text { (say.say("money-file-text-hint")) }
                    @if let Some(wrong) = wrong { p.wrong #w-text { (wrong.words) } }
                    textarea #f-text name="text" rows="6" spellcheck="false" aria-describedby=(if wrong.is_some() { "h-text w-text" } else { "h-text" }) aria-invalid=[wrong.map(|_| "true")] { "\n" (typed.get("text")) }
                }
                div.actions { button.button { (pictogram(Pictogram::Looked)) (say.say("money-file-look")) } }
            }
            script type="module" src=(assets::address("network.js")) {}
        }
        (files(room))
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(room, &title, flash, &content)
}

/// The files that were taken in, to take one back with all that it brought, or put it back.
fn files(room: &Room) -> Markup {
    let say = room.say();
    let files: Vec<&File> = room.dossier().money.files.iter().map(|file| &**file).collect();
    html! {
        @if !files.is_empty() {
            section.card aria-labelledby="taken-in" {
                h2 #taken-in { (say.say("money-files")) }
                ul.network-moments {
                    @for file in files {
                        li {
                            p { (say.with("money-file-of", &[("day", say.date(file.origin.on).into()), ("count", file.nodes.len().into())])) }
                            (parts::by_line(room, &file.origin))
                            (thing_menu(room, Thing::MoneyFile(file.id)))
                        }
                    }
                }
            }
        }
    }
}

/// What will happen, before it does.
fn preview(room: &Room, typed: &Typed, found: &Incoming, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let comes = !found.taken_in.debts.is_empty();
    let again = room.path("money/file/oslo/look");
    let content = html! {
        (heading(say, Pictogram::Looked, &say.say("money-file-will"), &say.say("money-file-will-lede")))
        (form.summary())
        form.card.money-filed method="post" action=(room.path("money/file/oslo/take-in")) {
            (hidden(room))
            textarea name="text" hidden { "\n" (typed.get("text")) }
            (debtors(&form, found))
            @if found.debtors.len() > 1 { div.actions { button.quiet formaction=(again) { (pictogram(Pictogram::Looked)) (say.say("money-file-look")) } } }
            (what_comes(say, found))
            (skipped(say, found))
            (findings(say, found))
            @if found.carried > 0 { p.detail { (say.with("money-file-carried", &[("count", found.carried.into())])) } }
            @if comes { (form.voice(room)) }
            div.actions {
                @if comes { button.button { (pictogram(Pictogram::Check)) (say.say("money-file-take-in")) } }
                a.quiet href=(room.path("money/file")) { (say.say("leave-it")) }
            }
        }
    };
    inside(room, &say.say("money-file-will"), &Flash::default(), &content)
}
