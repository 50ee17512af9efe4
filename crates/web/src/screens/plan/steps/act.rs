//! One press: done, let go, open again.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use dossier::goals::{Goal, Outcome, Step};
use dossier::{Command, StepId, goals};

use super::On;
use crate::parts::mirrored;
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::screens::plan::{done_at, goal, not_here};
use crate::typed::{Slip, Typed};

/// Says what became of a step.
pub(super) async fn end(
    room: Room,
    Path((_, step)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some((goal, step)) = step_at(&room, &step) else { return not_here(&room) };
    if let Some(typed) = mirrored(&room, &typed) {
        return super::forms::end_page(&room, goal, step, &typed, None).into_response();
    }
    let outcome = match typed.get("outcome") {
        "done" => Outcome::Done,
        "let_go" => Outcome::LetGo,
        _ => {
            let wrong = Wrong::slip(Slip { field: "outcome", why: "choose" }, room.say());
            return super::forms::end_again(&room, goal, step, &typed, &wrong);
        }
    };
    let words = typed.get("words").to_owned();
    let command = goals::Command::EndStep { step: step.id, outcome, words };
    match room.execute(&typed, vec![Command::Goals(command)]).await {
        Ok(_) => done_at(&back(&room, goal, &typed), &format!("ended={}", step.id), &super::anchor(step.id)),
        Err(error) => {
            problem::again(&room.me, error, |wrong| super::forms::end_page(&room, goal, step, &typed, Some(wrong)))
        }
    }
}

/// Opens a step again.
pub(super) async fn reopen(
    room: Room,
    Path((_, step)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some((goal, step)) = step_at(&room, &step) else { return not_here(&room) };
    let command = goals::Command::ReopenStep { step: step.id };
    match room.execute(&typed, vec![Command::Goals(command)]).await {
        Ok(_) => done_at(&back(&room, goal, &typed), "done=step-reopened", &super::anchor(step.id)),
        Err(error) => {
            problem::again(&room.me, error, |wrong| super::forms::plan_page(&room, goal, step, &typed, Some(wrong)))
        }
    }
}

/// The step that an address names, with its goal.
pub(super) fn step_at<'a>(room: &'a Room, id: &str) -> Option<(&'a Goal, &'a Step)> {
    let id: StepId = id.parse().ok()?;
    room.dossier().goals.step(id)
}

/// The page on which it was pressed.
pub(super) fn back(room: &Room, goal: &Goal, typed: &Typed) -> String {
    if typed.get("on") == On::Goal.as_str() { goal::path(room, goal, "") } else { room.path("plan") }
}
