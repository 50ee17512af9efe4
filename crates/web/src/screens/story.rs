//! The story, in the own words of whoever tells it. Table face: one's own book. Desk face: writing, reading, sieving.

mod desk;
mod entry;
pub(super) mod glasses;
mod reading;
mod table;
mod tell;

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::{Command, story};

use crate::Web;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;
use reading::Reading;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/story", get(to(read)))
        .route("/dossiers/{dossier}/story/new", get(to(tell::ask)).post(to(tell::tell)))
        .route("/dossiers/{dossier}/story/headline", post(to(headline)))
        .route("/dossiers/{dossier}/story/glasses", get(to(glasses::ask)).post(to(glasses::look)))
        .route("/dossiers/{dossier}/story/glasses/{act}", post(to(glasses::tie)))
}

async fn read(room: Room, Query(flash): Query<Flash>, Query(reading): Query<Reading>) -> Response {
    let content = if room.is_participant() { table::book(&room, &reading) } else { desk::desk(&room, &reading) };
    let title = room.say().say(if room.is_participant() { "story-title-own" } else { "story-title" });
    Inside { room: &room, title, here: Here::Story, flash: &flash }.around(&content).into_response()
}

/// The participant says which of their entries stands on top of the dossier; an empty field is none.
async fn headline(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let trouble = |trouble: Trouble| trouble.in_language(&room.me.web, room.me.language);
    let Ok(story) = typed.maybe("story") else { return trouble(Trouble::NotFound) };
    let what = if story.is_some() { "story-on-top" } else { "story-off-top" };
    match room.execute(&typed, vec![Command::Story(story::Command::Headline { story })]).await {
        Ok(_) => {
            let before = room.dossier().story.headline.value().copied().flatten().map(|id| id.to_string());
            let back = Back::by("story/headline").and("story", &before.unwrap_or_default());
            flash::done_or_back(&room.path("story"), what, Some(&back))
        }
        Err(error) => trouble(Trouble::App(error)),
    }
}
