//! How much a goal weighs among the others: how important it is, and how hard.

use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::goals::{Goal, Weight};
use dossier::{Command, goals};
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;

use super::settle::Settle;
use super::{goal, goal_at, inside, not_here};
use crate::Web;
use crate::back::Back;
use crate::flash;
use crate::parts::{Choice, Form, heading, hidden, speaker_mark};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/plan/goals/{goal}/weight", get(to(ask)).post(to(weigh)))
}

async fn ask(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(goal) = goal_at(&room, &id) else { return not_here(&room) };
    let own = goal.weight.standing.iter().rev().find(|said| said.origin.speaker == room.own_speaker());
    let typed = own.map_or_else(Typed::default, |said| {
        let Weight { importance, difficulty } = said.value;
        Typed::default().and("importance", importance.to_string()).and("difficulty", difficulty.to_string())
    });
    page(&room, goal, &typed, None).into_response()
}

async fn weigh(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(goal) = goal_at(&room, &id) else { return not_here(&room) };
    let command = match weighed(goal, &typed) {
        Ok(command) => command,
        Err(slip) => {
            let wrong = Wrong::slip(slip, room.say());
            return (StatusCode::UNPROCESSABLE_ENTITY, page(&room, goal, &typed, Some(&wrong))).into_response();
        }
    };
    match room.execute(&typed, vec![Command::Goals(command)]).await {
        Ok(done) => {
            let back = Back::on(Part::Goals, &done, 1);
            flash::done_or_back(&goal::path(&room, goal, ""), "goal-weighed", back.as_ref())
        }
        Err(error) => problem::again(&room.me, error, |wrong| page(&room, goal, &typed, Some(wrong))),
    }
}

fn weighed(goal: &Goal, typed: &Typed) -> Result<goals::Command, Slip> {
    typed.day("happened_on")?;
    let (importance, difficulty) = (typed.read("importance")?, typed.read("difficulty")?);
    Ok(goals::Command::Weigh { goal: goal.id, importance, difficulty })
}

fn page(room: &Room, goal: &Goal, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("plan-weight-title");
    let own = if room.is_participant() { "-own" } else { "" };
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Settings, &title, goal::words_of(goal)))
            (form.summary())
            form.card method="post" action=(goal::path(room, goal, "weight")) {
                (hidden(room))
                (form.one_of("importance", &format!("plan-importance{own}"), "", &choices(room, "plan-importance")))
                (form.one_of("difficulty", &format!("plan-difficulty{own}"), "", &choices(room, "plan-difficulty")))
                (form.voice(room))
                details.why { summary { (say.say("plan-weight-why")) } p { (say.say("plan-weight-why-words")) } }
                div.actions { button.button { (say.say("save")) } a.quiet href=(goal::path(room, goal, "")) { (say.say("leave-it")) } }
            }
        },
    )
}

fn choices(room: &Room, list: &str) -> Vec<Choice> {
    (1..=3).map(|value| Choice::new(value.to_string(), room.say().say(&format!("{list}-{value}")))).collect()
}

/// A weight in words.
pub(crate) fn words(room: &Room, weight: &Weight) -> String {
    let say = room.say();
    let importance = say.say(&format!("plan-importance-{}", weight.importance));
    let difficulty = say.say(&format!("plan-difficulty-{}", weight.difficulty));
    format!("{importance} · {difficulty}")
}

/// How much it weighs, in words, for each voice that said so.
pub(super) fn said(room: &Room, goal: &Goal) -> Markup {
    let settle = Settle { action: &goal::path(room, goal, "weight"), on: None };
    html! {
        @if !goal.weight.is_contested() {
            @for said in &goal.weight.standing {
                p.goal-weight.detail { (speaker_mark(room, said.origin.speaker)) ": " (words(room, &said.value)) }
            }
        }
        (settle.ask(room, &goal.weight, |weight| html! { (words(room, weight)) }, |weight| {
            vec![("importance", weight.importance.to_string()), ("difficulty", weight.difficulty.to_string())]
        }))
    }
}
