//! How person and helpers work together: who holds the reins, how the relation is felt, which roles a helper falls into.

mod hub;
mod offer;
mod organisation;
mod reins;
mod relationship;
mod roles;
mod stances;

use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use figures::Pictogram;
use maud::{Markup, html};

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;

pub(crate) use offer::after_contact;
pub(crate) use reins::{
    ends_of_reins, given_back, rein_choices, task_key, task_name, task_picture, then_and_now, value_words,
};
pub(crate) use relationship::waiting;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/together", get(to(hub)))
        .merge(organisation::routes())
        .merge(reins::routes())
        .merge(relationship::routes())
        .merge(roles::routes())
        .merge(stances::routes())
}

async fn hub(room: Room, Query(flash): Query<Flash>) -> Markup {
    inside(&room, &room.say().say("place-together"), &flash, &hub::page(&room))
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Together, flash }.around(content)
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}

/// The way back to all of it.
fn way_back(room: &Room) -> Markup {
    html! {
        p.together-back.no-print { a.quiet href=(room.path("together")) { (figures::pictogram(Pictogram::Back)) (room.say().say("place-together")) } }
    }
}
