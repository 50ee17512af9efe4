//! Money: what comes in and goes out, debts one by one, a plan that can be kept, on paper too, and the five steps.

mod apart;
mod asked;
mod debt;
mod debt_forms;
mod debts;
mod filed;
mod follow;
mod fridge;
mod law;
mod letters;
mod line_form;
mod lines;
mod month;
mod oslo;
mod overview;
mod picture;
mod plan;
mod seizable;
mod stands;
mod steps;
mod table;
mod take_back;
mod ways;

use app::AppError;
use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use maud::Markup;

use crate::Web;
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::problem::{self, NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::Slip;

pub(crate) use filed::{Brings, text_of, words};
pub(crate) use overview::one_line;
pub(crate) use table::tongue;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money", get(to(money)))
        .merge(lines::routes())
        .merge(apart::routes())
        .merge(debts::routes())
        .merge(debt::routes())
        .merge(steps::routes())
        .merge(plan::routes())
        .merge(oslo::routes())
        .merge(seizable::routes())
        .merge(table::routes())
        .merge(take_back::routes())
}

async fn money(room: Room, Query(flash): Query<Flash>) -> Markup {
    let content = if room.is_participant() { overview::table(&room) } else { overview::desk(&room) };
    inside(&room, &room.say().say("place-money"), &flash, &content)
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Money, flash }.around(content)
}

/// The form again with what is wrong in it, or the page that tells of the trouble.
fn again(room: &Room, error: AppError, page: impl FnOnce(&Wrong) -> Markup) -> Response {
    problem::again(&room.me, error, page)
}

/// The form again, with a field that could not be read.
fn slipped(room: &Room, slip: Slip, page: impl FnOnce(&Wrong) -> Markup) -> Response {
    NotTaken::slip(slip, room.say()).again(&room.me, page)
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}
