//! Ladder questions: where one stands between 0 and 10, what makes it not lower, what one rung up would look like.

mod asking;
mod figure;
mod list;
mod rungs;
mod subject;

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::{Command, Thing, ladder};
use maud::Markup;
use serde::Deserialize;

use crate::Web;
use crate::flash::{self, Flash};
use crate::page::{Here, Inside};
use crate::parts::mirrored;
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/plan/ladder", get(to(all)))
        .route("/dossiers/{dossier}/plan/ladder/new", get(to(ask)).post(to(answer)))
}

async fn all(room: Room, Query(flash): Query<Flash>) -> Markup {
    let title = room.say().say(if room.is_participant() { "ladder-title-own" } else { "ladder-title" });
    Inside { room: &room, title, here: Here::Plan, flash: &flash }.around(&list::page(&room))
}

/// What a question is asked about, as the address names it.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    about: String,
}

async fn ask(room: Room, Query(asked): Query<Asked>) -> Markup {
    let known = subject::from_text(&asked.about).filter(|about| subject::name(&room, *about).is_some());
    let typed = known.map_or_else(Typed::default, |about| Typed::default().and("about", subject::text_of(about)));
    asking::first(&room, &typed)
}

async fn answer(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if room.is_participant() {
        if let Some(page) = asking::turn(&room, &typed) {
            return page;
        }
    } else if let Some(typed) = mirrored(&room, &typed) {
        return asking::again(&room, &typed, None).into_response();
    }
    let wrong =
        |wrong: &Wrong| (StatusCode::UNPROCESSABLE_ENTITY, asking::again(&room, &typed, Some(wrong))).into_response();
    let command = match answered(&typed) {
        Ok(command) => Command::Ladder(command),
        Err(slip) => return wrong(&Wrong::slip(slip, room.say())),
    };
    match room.execute(&typed, vec![command]).await {
        Ok(_) => {
            flash::done_undoable(&room.path("plan/ladder"), "ladder-answered", Thing::Ladder(typed.command().into()))
        }
        Err(error) => problem::again(&room.me, error, wrong),
    }
}

/// What a ladder is about, also when that is a goal which was taken back.
pub(crate) fn name(room: &Room, about: ladder::About) -> String {
    let gone = |goal| {
        let goal = room.dossier().goals.goals.iter().find(|known| known.id == goal)?;
        goal.words.value().cloned()
    };
    let name = subject::name(room, about);
    name.or_else(|| if let ladder::About::Goal(goal) = about { gone(goal) } else { None }).unwrap_or_default()
}

fn answered(typed: &Typed) -> Result<ladder::Command, Slip> {
    typed.day("happened_on")?;
    let about = subject::from_text(typed.get("about")).ok_or(Slip { field: "about", why: "choose" })?;
    let (holds, next) = (typed.get("holds").to_owned(), typed.get("next").to_owned());
    Ok(ladder::Command::Answer { about, rung: typed.read("rung")?, holds, next })
}

/// A page of the ladders.
fn inside(room: &Room, title: &str, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Plan, flash: &Flash::default() }.around(content)
}
