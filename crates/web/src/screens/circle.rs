//! The circle: who sees and writes what, for what, until when; and the person's say over it.

mod change;
mod consent;
mod ended;
mod ending;
mod grant;
mod invite;
mod out;
mod people;
mod stop;

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use maud::{Markup, html};
use method::{CircleRole, Voice};

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) use ending::{ending, questions};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/circle", get(to(circle)))
        .route("/dossiers/{dossier}/circle/invite", get(to(invite::ask)).post(to(invite::invite)))
        .route("/dossiers/{dossier}/circle/out/{member}", get(to(out::ask)).post(to(out::out)))
        .route("/dossiers/{dossier}/circle/back/{member}", post(to(invite::back)))
        .route("/dossiers/{dossier}/circle/give/{member}", get(to(change::ask_new)).post(to(change::give)))
        .route("/dossiers/{dossier}/circle/change/{consent}", get(to(change::ask)).post(to(change::change)))
        .route("/dossiers/{dossier}/circle/confirm/{consent}", post(to(stop::confirm)))
        .route("/dossiers/{dossier}/circle/stop/{member}", post(to(stop::stop)))
        .route("/dossiers/{dossier}/circle/stop/{member}/{consent}", post(to(stop::stop_one)))
        .route("/dossiers/{dossier}/circle/again/{member}", post(to(stop::again)))
}

async fn circle(room: Room, Query(flash): Query<Flash>) -> Result<Response, Response> {
    let title = room.say().say(if room.is_participant() { "circle-title-own" } else { "circle-title" });
    let trouble = |error| Trouble::App(error).in_language(&room.me.web, room.me.language);
    let who_looked = super::looked::this_week(&room).await.map_err(trouble)?;
    let kept = room.me.web.app.retention().await.map_err(trouble)?;
    let beforehand = html! { (super::research::way(&room)) (super::retention::beforehand(&room, &kept)) };
    Ok(inside(&room, &title, &flash, &people::people(&room, &title, &who_looked, &beforehand)).into_response())
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Circle, flash }.around(content)
}

/// Whether whoever looks may take somebody in.
fn may_invite(room: &Room) -> bool {
    room.view.permit.manages_circle()
}

/// What a guide writes about the circle, the person says: they are at the table together.
fn at_the_table(room: &Room, typed: Typed) -> Typed {
    if room.view.permit.role() == CircleRole::Guide { typed.and("voice", Voice::Together.as_str()) } else { typed }
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}
