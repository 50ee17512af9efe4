//! What carries: the strengths of the person and of the surroundings, and the places that make possible.

mod assessment;
mod desk;
mod history;
mod kinds;
mod name;
mod name_steps;
mod niche;
mod niche_steps;
mod niches;
mod petals;
mod recognise;
mod strength;
mod table;
mod ways;

pub(crate) use history::figure as niche_history;
pub(crate) use petals::flower as niche_flower;
pub(crate) use ways::{figure as ways_figure, in_words as way_in_words};

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use figures::Pictogram;
use maud::Markup;
use method::{StrengthArea, StrengthTime};

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::problem::Trouble;
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/nest", get(to(nest)))
        .route("/dossiers/{dossier}/nest/new", get(to(name::ask)).post(to(name::name)))
        .route("/dossiers/{dossier}/nest/recognise", post(to(recognise::recognise)))
        .route("/dossiers/{dossier}/nest/assessment", get(to(assessment::assessment)))
        .route("/dossiers/{dossier}/nest/ways/new", get(to(ways::ask)).post(to(ways::take)))
        .route("/dossiers/{dossier}/nest/niche/new", get(to(niche::ask)).post(to(niche::add)))
        .route("/dossiers/{dossier}/nest/niche/{niche}", get(to(niche::look)).post(to(niche::rate)))
}

async fn nest(room: Room, Query(flash): Query<Flash>, Query(address): Query<Vec<(String, String)>>) -> Response {
    let content = if room.is_participant() {
        table::page(&room, &recognise::Asked::of(&Typed::of(address)))
    } else {
        desk::page(&room)
    };
    inside(&room, &title(&room), &flash, &content).into_response()
}

/// "Mijn nest" for the person, "Het nest van …" for who is beside them.
fn title(room: &Room) -> String {
    if room.is_participant() {
        room.say().say("nest-mine")
    } else {
        room.say().with("nest-of", &[("name", room.person().to_owned().into())])
    }
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Nest, flash }.around(content)
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}

/// The picture of a life area: that of the domain of life that is nearest to it.
const fn area_picture(area: StrengthArea) -> Pictogram {
    match area {
        StrengthArea::Finances => Pictogram::IncomeAndDebts,
        StrengthArea::Work => Pictogram::Work,
        StrengthArea::Leisure => Pictogram::Culture,
        StrengthArea::Housing => Pictogram::Housing,
        StrengthArea::Education => Pictogram::Education,
        StrengthArea::SocialNetwork => Pictogram::SocialContacts,
    }
}

/// The picture of when a strength is there.
const fn time_picture(time: StrengthTime) -> Pictogram {
    match time {
        StrengthTime::Now => Pictogram::Presence,
        StrengthTime::Wish => Pictogram::Aspiration,
        StrengthTime::UsedBefore => Pictogram::Clock,
    }
}
