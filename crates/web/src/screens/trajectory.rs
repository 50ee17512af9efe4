//! The path of phases, and the promises to each other: proposed by one, answered by each, turned by both.

pub(super) mod answers;

mod desk;
pub(super) mod offers;
mod phases;
mod promises;
mod table;
mod turns;

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use maud::Markup;
use serde::Deserialize;

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/trajectory", get(to(trajectory)))
        .merge(answers::routes())
        .merge(offers::routes())
        .merge(promises::routes())
        .merge(turns::routes())
}

/// What the person wants to look at: the path itself, before the question that waits.
#[derive(Deserialize)]
struct Look {
    #[serde(default)]
    look: String,
}

async fn trajectory(room: Room, Query(flash): Query<Flash>, Query(look): Query<Look>) -> Markup {
    let content = match answers::waiting(&room) {
        Some(on) if room.is_participant() && look.look != "path" => table::one_question(&room, on),
        _ if room.is_participant() => table::page(&room),
        _ => desk::page(&room),
    };
    let title = room.say().say(Here::Trajectory.key());
    Inside { room: &room, title, here: Here::Trajectory, flash: &flash }.around(&content)
}

/// A page of the path.
fn inside(room: &Room, title: &str, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Trajectory, flash: &Flash::default() }.around(content)
}
