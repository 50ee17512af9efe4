//! Roles in the moment: a helper's own mirror; for the person only what a helper shared.

mod list;
mod matrix;
mod note;
mod read;

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{CircleRole, Part};
use serde::Deserialize;

use super::{inside, way_back};
use crate::Web;
use crate::flash::Flash;
use crate::parts::heading;
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/together/roles", get(to(roles)))
        .route("/dossiers/{dossier}/together/roles/new", get(to(note::ask)).post(to(note::note)))
        .route("/dossiers/{dossier}/together/roles/{reflection}/{act}", post(to(list::act)))
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    page: usize,
}

async fn roles(room: Room, Query(flash): Query<Flash>, Query(Asked { page }): Query<Asked>) -> Response {
    let own_matrices = match room.me.web.app.role_matrices().await {
        Ok(all) => all,
        Err(error) => return Trouble::App(error).in_language(&room.me.web, room.me.language),
    };
    let content = if notes_roles(&room) { desk(&room, page, &own_matrices) } else { shared(&room) };
    inside(&room, &room.say().say("together-roles"), &flash, &content).into_response()
}

/// Whether they keep reflections of their own.
fn notes_roles(room: &Room) -> bool {
    matches!(room.view.permit.role(), CircleRole::Guide | CircleRole::Coach)
}

fn desk(room: &Room, page: usize, matrices: &[app::RoleMatrix]) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::MirrorAndConfront, &say.say("together-roles"), &say.say("roles-lede")))
        p.for-own-eyes { (pictogram(Pictogram::Lock)) (say.with("roles-only-you", &[("name", room.person().to_owned().into())])) }
        @if room.may_write(Part::Roles) {
            p { a.button href=(room.path("together/roles/new")) { (pictogram(Pictogram::Add)) (say.say("roles-note")) } }
        } @else { (crate::parts::read_only(room, Part::Roles)) }
        (read::over_moments(room))
        (list::own(room, page))
        (list::shared_by_others(room))
        (matrix::matrix(room))
        @for own in matrices { (matrix::of_organisation(room, own)) }
        (way_back(room))
    }
}

/// What helpers shared, in the words of the moment.
fn shared(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::MirrorAndConfront, &say.say("together-roles"), &say.say("roles-lede-own")))
        (list::shared_by_others(room))
        @if room.dossier().roles.reflections.is_empty() {
            (crate::parts::empty(Pictogram::MirrorAndConfront, &say.say("roles-nothing-shared"), &html! {}))
        }
        (way_back(room))
    }
}
