//! Taking everything along: what is in it, in plain words, and one press.

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::heading;
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;
use crate::{Web, archive};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/take-along", get(to(ask)).post(to(take)))
}

async fn ask(room: Room, Query(flash): Query<Flash>) -> Response {
    if !room.is_participant() {
        return Trouble::App(access::Denied.into()).in_language(&room.me.web, room.me.language);
    }
    let title = room.say().say("take-title");
    Inside { room: &room, title, here: Here::Circle, flash: &flash }.around(&page(&room)).into_response()
}

async fn take(room: Room) -> Response {
    let (web, language) = (room.me.web.clone(), room.me.language);
    match archive::of(room.me, room.id).await {
        Ok((room, packed)) => archive::answer(&room, packed),
        Err(error) => Trouble::App(error.into()).in_language(&web, language),
    }
}

fn page(room: &Room) -> Markup {
    let say = room.say();
    let inside = [
        (Pictogram::StoryBook, "take-all"),
        (Pictogram::ThreeWayTalk, "take-voices"),
        (Pictogram::Circle, "take-circle"),
        (Pictogram::Web, "take-figures"),
        (Pictogram::Lock, "take-not-drawer"),
    ];
    html! {
        (heading(say, Pictogram::StoryBook, &say.say("take-title"), &say.say("take-lede")))
        section.card.leaving {
            h2 { (say.say("take-what")) }
            ul.pictured-list { @for (of, key) in inside { li { (pictogram(of)) span { (say.say(key)) } } } }
            p { (say.say("take-how")) }
            p.heed { (pictogram(Pictogram::Key)) span { (say.say("take-care")) } }
            (press(room, "button"))
        }
    }
}

/// The press that makes the archive and hands it out.
pub(super) fn press(room: &Room, class: &str) -> Markup {
    html! {
        form method="post" action=(room.path("take-along")) {
            button class=(class) { (pictogram(Pictogram::StoryBook)) (room.say().say("take-do")) }
        }
    }
}
