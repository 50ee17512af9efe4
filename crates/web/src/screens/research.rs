//! Research: what studies ask, and what the person says to each, alone. Nobody else comes here.

use app::Study;
use axum::Router;
use axum::extract::{Form as Body, Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::research::{Answer, Command as Research, Said};
use dossier::{Command, StudyId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use crate::Web;
use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::parts::{empty, heading, hidden};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

/// What goes out when somebody says yes, and what never does.
const GOES: [(Pictogram, &str); 2] =
    [(Pictogram::Circle, "taking-part-goes-outside"), (Pictogram::Path, "taking-part-goes-moved")];
const NEVER: [(Pictogram, &str); 3] = [
    (Pictogram::Lock, "taking-part-never-words"),
    (Pictogram::Looked, "taking-part-never-recognised"),
    (Pictogram::Clock, "taking-part-never-forever"),
];

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/research", get(to(ask)))
        .route("/dossiers/{dossier}/research/{study}", post(to(say)))
}

async fn ask(room: Room, Query(flash): Query<Flash>) -> Response {
    if !room.is_participant() {
        return trouble(&room, access::Denied.into());
    }
    match room.me.web.app.studies().await {
        Ok(studies) => page(&room, &studies, &flash).into_response(),
        Err(error) => trouble(&room, error),
    }
}

async fn say(
    room: Room,
    Path((_, study)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Ok(study) = study.parse::<StudyId>() else {
        return Trouble::NotFound.in_language(&room.me.web, room.me.language);
    };
    let (command, done) = match typed.get("answer") {
        "yes" => (Research::Agree { study, asked: None }, "taking-part-yes"),
        "back" => (Research::Withdraw { study }, "taking-part-back"),
        _ => (Research::Decline { study }, "taking-part-no"),
    };
    match room.execute(&typed, vec![Command::Research(command)]).await {
        Ok(_) => flash::done(&room.path("research"), done),
        Err(error) => trouble(&room, error),
    }
}

fn trouble(room: &Room, error: app::AppError) -> Response {
    Trouble::App(error).in_language(&room.me.web, room.me.language)
}

fn page(room: &Room, studies: &[Study], flash: &Flash) -> Markup {
    let (say, today) = (room.say(), room.today());
    let answered = |study: &Study| room.dossier().research.answer(study.id);
    let shown: Vec<&Study> =
        studies.iter().filter(|study| study.is_open_on(today) || answered(study).is_some()).collect();
    let title = say.say("taking-part-title");
    Inside { room, title: title.clone(), here: Here::Circle, flash }.around(&html! {
        (heading(say, Pictogram::Search, &title, &say.say("taking-part-lede")))
        @if shown.is_empty() { (empty(Pictogram::Check, &say.say("taking-part-nothing"), &html! {})) }
        @for study in shown { (card(room, study, answered(study))) }
        section.card.leaving aria-labelledby="goes" {
            h2 #goes { (say.say("taking-part-goes")) }
            ul.pictured-list { @for (of, key) in GOES { li { (pictogram(of)) span { (say.say(key)) } } } }
            h2 { (say.say("taking-part-never")) }
            ul.pictured-list { @for (of, key) in NEVER { li { (pictogram(of)) span { (say.say(key)) } } } }
        }
    })
}

fn card(room: &Room, study: &Study, answer: Option<&Answer>) -> Markup {
    let say = room.say();
    let said = answer.map(|answer| answer.said);
    let is_open = study.is_open_on(room.today());
    // What somebody said yes to is what it asked then.
    let asked = answer.filter(|answer| answer.said == Said::Yes).and_then(|answer| answer.asked.as_ref());
    let asked = asked.unwrap_or(&study.asked);
    let stands = match said {
        Some(Said::Yes) => "taking-part-said-yes",
        Some(Said::No) => "taking-part-said-no",
        Some(Said::TakenBack) => "taking-part-said-back",
        None => "taking-part-said-nothing",
    };
    let until = [("day", say.date(asked.until).into())];
    html! {
        section.card.leaving id={ "s-" (study.id) } {
            h2 { (asked.title) }
            p.lede { (asked.question) }
            p.detail { (say.with("taking-part-who", &[("who", asked.who.clone().into())])) " · " (say.with("taking-part-until", &until)) }
            p { b { (say.say(stands)) } }
            @if said == Some(Said::Yes) { (sets(room, study)) }
            @if !is_open { p.detail { (say.say("taking-part-closed")) } }
            form method="post" action=(room.path(&format!("research/{}", study.id))) {
                (hidden(room))
                div.actions {
                    @if said == Some(Said::Yes) {
                        button.quiet name="answer" value="back" { (say.say("taking-part-take-back")) }
                    } @else if is_open {
                        button.button name="answer" value="yes" { (say.say("taking-part-say-yes")) }
                        @if said != Some(Said::No) { button.quiet name="answer" value="no" { (say.say("taking-part-say-no")) } }
                    }
                }
            }
        }
    }
}

/// The sets that were made of it: who said yes may know when their codes went out.
fn sets(room: &Room, study: &Study) -> Markup {
    let say = room.say();
    html! {
        @if study.sets.is_empty() { p.detail { (say.say("taking-part-no-sets")) } }
        @else {
            details {
                summary { (say.with("taking-part-sets", &[("count", study.sets.len().into())])) }
                ul { @for made in study.sets.iter().rev() {
                    li { (say.with("taking-part-set", &[("day", say.date(made.on).into()), ("count", made.dossiers.into())])) }
                } }
            }
        }
    }
}

/// On the circle page: the way to what studies ask.
pub(super) fn way(room: &Room) -> Markup {
    html! {
        @if room.is_participant() {
            section.card.leaving aria-labelledby="research" {
                h2 #research { (room.say().say("taking-part-title")) }
                p { (room.say().say("taking-part-way")) }
                div.actions { a.quiet href=(room.path("research")) { (room.say().say("taking-part-go")) } }
            }
        }
    }
}
