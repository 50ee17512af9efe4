//! Leaving with everything: first take along, then what happens, then the own name.

use app::{Leaving, Retained};
use axum::Router;
use axum::extract::Form as Body;
use axum::http::StatusCode;
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use axum::routing::get;
use dossier::NAME;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{retention, take_along};
use crate::flash::Flash;
use crate::page::{Bare, Here, Inside};
use crate::parts::{Choice, Form, heading};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::session::{self, Visitor};
use crate::to::to;
use crate::typed::Typed;
use crate::{Web, drawer};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/leave", get(to(ask)).post(to(leave))).route("/left", get(to(left)))
}

async fn ask(room: Room) -> Response {
    shown(&room, &Typed::default(), None).await
}

async fn leave(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let leaving = Leaving { name: typed.get("name").to_owned(), end_account: typed.has("account", "end") };
    match room.me.web.app.leave(room.me.seat(), room.id, &leaving).await {
        Ok(gone) => {
            let Room { me, view, .. } = room;
            drop(view);
            // What was drawn of it leaves the memory of this server as well.
            me.web.drawn.let_go();
            if !gone.was_only {
                return Redirect::to("/left?still=1").into_response();
            }
            let ended = AppendHeaders([session::end(&me.web.settings), drawer::ended(&me.web.settings)]);
            (ended, Redirect::to("/left")).into_response()
        }
        Err(error) => match NotTaken::of(error, room.say()) {
            NotTaken::Wrong(wrong) => {
                (StatusCode::UNPROCESSABLE_ENTITY, shown(&room, &typed, Some(&wrong)).await).into_response()
            }
            NotTaken::Trouble(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
        },
    }
}

async fn shown(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Response {
    let trouble = |error| Trouble::App(error).in_language(&room.me.web, room.me.language);
    if !room.is_participant() {
        return trouble(access::Denied.into());
    }
    let app = &room.me.web.app;
    let (kept, only) = match (app.retention().await, app.is_only_dossier(room.me.seat(), room.id).await) {
        (Ok(kept), Ok(only)) => (kept, only),
        (Err(error), _) | (_, Err(error)) => return trouble(error),
    };
    let title = room.say().say("leave-title");
    let flash = Flash::default();
    let page = Inside { room, title, here: Here::Circle, flash: &flash };
    page.around(&words(room, &Form { say: room.say(), typed, wrong }, &kept, only)).into_response()
}

fn words(room: &Room, form: &Form<'_>, kept: &[Retained], only: bool) -> Markup {
    let say = room.say();
    let accounts =
        [Choice::new("stay", say.say("leave-account-stays")), Choice::new("end", say.say("leave-account-ends"))];
    let mut typed = form.typed.clone();
    if typed.filled("account").is_none() {
        typed = typed.and("account", "stay");
    }
    let form = Form { typed: &typed, ..*form };
    html! {
        (heading(say, Pictogram::SignOut, &say.say("leave-title"), &say.say("leave-lede")))
        (form.summary())
        section.card.leaving {
            h2 { (say.say("leave-first")) }
            p { (say.say("leave-first-words")) }
            (take_along::press(room, "quiet"))
        }
        section.card.leaving {
            h2 { (say.say("leave-gone")) }
            ul.pictured-list {
                li { (pictogram(Pictogram::StoryBook)) span { (say.say("leave-gone-words")) } }
                li { (pictogram(Pictogram::Circle)) span { (say.say("leave-gone-everyone")) } }
                li { (pictogram(Pictogram::Lock)) span { (say.say("leave-gone-backups")) } }
                @if only { li { (pictogram(Pictogram::Key)) span { (say.say("leave-gone-drawer")) } } }
            }
            h2 { (say.say("leave-stays")) }
            ul.pictured-list {
                li { (pictogram(Pictogram::Clock)) span { (say.say("leave-stays-chain")) } }
                li { (pictogram(Pictogram::Looked)) span { (say.say("leave-stays-looked")) } }
            }
            h2 { (say.say("leave-kept")) }
            @if kept.is_empty() { p { (say.say("leave-kept-nothing")) } }
            @else { p { (say.say("leave-kept-words")) } (retention::told(room, kept)) }
        }
        form.card.leaving method="post" {
            h2 { (say.say("leave-sure")) }
            p.heed { (pictogram(Pictogram::Later)) span { (say.say("leave-sure-words")) } }
            @if only { (form.one_of("account", "leave-account", "leave-account-hint", &accounts)) }
            p { (say.with("leave-type", &[("name", room.person().to_owned().into())])) }
            (form.line("name", "leave-name", "", NAME))
            div.actions {
                button.button { (say.say("leave-do")) }
                a.quiet href=(room.path("")) { (say.say("leave-stay")) }
            }
        }
    }
}

async fn left(visitor: Visitor) -> Markup {
    let say = visitor.say();
    Bare { say, title: say.say("left-title"), is_demo: visitor.web.settings.is_demo }.around(&html! {
        p.lede { (say.say("left-lede")) }
        p { (say.say("left-words")) }
        p { a.quiet href="/" { (say.say("to-start")) } }
    })
}
