//! Goals in own words, the small steps towards them, where they stand, and the plan on paper.

mod attainment;
mod desk;
mod egg;
mod goal;
mod new_goal;
mod paper;
mod review;
mod scale;
mod settle;
mod steps;
mod table;
mod taken_back;
mod weight;

pub(crate) use weight::words as weight_words;
mod who;
mod wizard;

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dossier::goals::Goal;
use dossier::{GoalId, StepId};
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
        .route("/dossiers/{dossier}/plan", get(to(plan)))
        .route("/dossiers/{dossier}/plan/goals/{goal}", get(to(one_goal)))
        .merge(new_goal::routes())
        .merge(review::routes())
        .merge(scale::routes())
        .merge(steps::routes())
        .merge(weight::routes())
        .merge(paper::routes())
}

/// The step that just came to an end: it is shown in its place, with the way back.
#[derive(Deserialize)]
struct Just {
    #[serde(default)]
    ended: String,
}

impl Just {
    fn step(&self) -> Option<StepId> {
        self.ended.parse().ok()
    }
}

async fn plan(room: Room, Query(flash): Query<Flash>, Query(just): Query<Just>) -> Markup {
    let content = if room.is_participant() { table::page(&room, just.step()) } else { desk::page(&room, just.step()) };
    let title = room.say().say(Here::Plan.key());
    Inside { room: &room, title, here: Here::Plan, flash: &flash }.around(&content)
}

async fn one_goal(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Query(flash): Query<Flash>,
    Query(just): Query<Just>,
) -> Response {
    let Some(goal) = goal_at(&room, &id) else { return not_here(&room) };
    let content = if room.is_participant() {
        table::goal_page(&room, goal, just.step())
    } else {
        desk::goal_page(&room, goal, just.step())
    };
    let title = goal::words_of(goal).to_owned();
    Inside { room: &room, title, here: Here::Plan, flash: &flash }.around(&content).into_response()
}

/// The goal that an address names.
fn goal_at<'a>(room: &'a Room, id: &str) -> Option<&'a Goal> {
    let id: GoalId = id.parse().ok()?;
    room.dossier().goals.goal(id)
}

/// A page of the plan.
fn inside(room: &Room, title: &str, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Plan, flash: &Flash::default() }.around(content)
}

/// There is no such page.
pub(super) fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}

/// Back to the plan, at a place in it, with what was done.
pub(super) fn done_at(path: &str, query: &str, place: &str) -> Response {
    Redirect::to(&format!("{path}?{query}#{place}")).into_response()
}
