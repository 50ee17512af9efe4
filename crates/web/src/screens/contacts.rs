//! Contacts: what is to come, what took place, and a note of it in under a minute.

mod call_off;
mod desk;
mod held;
mod line;
mod moving;
mod note;
mod note_form;
mod plan;
mod planned;
mod table;

pub(crate) use line::line as contact_line;

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::contact::Planned;
use dossier::{Dossier, PlannedId};
use maud::Markup;
use serde::Deserialize;

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/contacts", get(to(list)))
        .route("/dossiers/{dossier}/contacts/new", get(to(note::ask)).post(to(note::note)))
        .route("/dossiers/{dossier}/contacts/plan", get(to(plan::ask)).post(to(plan::plan)))
        .route("/dossiers/{dossier}/contacts/planned/{planned}/move", get(to(moving::ask)).post(to(moving::put)))
        .route(
            "/dossiers/{dossier}/contacts/planned/{planned}/call-off",
            get(to(call_off::ask)).post(to(call_off::call_off)),
        )
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    page: usize,
}

async fn list(room: Room, Query(flash): Query<Flash>, Query(Asked { page }): Query<Asked>) -> Response {
    let (content, title) = if room.is_participant() {
        (table::table(&room, page), "contacts-title-own")
    } else {
        (desk::desk(&room, page), "contacts-title")
    };
    let content = maud::html! { (super::together::after_contact(&room, &flash)) (content) };
    inside(&room, &room.say().say(title), &flash, &content).into_response()
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Contacts, flash }.around(content)
}

/// A planned contact that is still open, by the id in an address.
fn open<'a>(dossier: &'a Dossier, planned: &str) -> Option<&'a Planned> {
    let id: PlannedId = planned.parse().ok()?;
    dossier.contacts.to_come().into_iter().find(|planned| planned.id == id)
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}
