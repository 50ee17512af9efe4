//! Looking where a goal stands: five rungs with their words, and what changed.

use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::goals::{Goal, LEVELS};
use dossier::{Command, LONG, goals};
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;

use super::{egg, goal, goal_at, inside, not_here};
use crate::Web;
use crate::back::Back;
use crate::flash;
use crate::parts::{Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/plan/goals/{goal}/review", get(to(ask)).post(to(review)))
}

async fn ask(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    match goal_at(&room, &id) {
        Some(goal) => page(&room, goal, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

async fn review(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(goal) = goal_at(&room, &id) else { return not_here(&room) };
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, goal, &typed, None).into_response();
    }
    let level = match typed.day("happened_on").and_then(|_| typed.read::<i8>("level")) {
        Ok(level) => level,
        Err(slip) => {
            let wrong = Wrong::slip(slip, room.say());
            return (StatusCode::UNPROCESSABLE_ENTITY, page(&room, goal, &typed, Some(&wrong))).into_response();
        }
    };
    let command = goals::Command::Review { goal: goal.id, level, words: typed.get("words").to_owned() };
    match room.execute(&typed, vec![Command::Goals(command)]).await {
        Ok(done) => {
            let back = Back::on(Part::Goals, &done, 1);
            flash::done_or_back(&goal::path(&room, goal, ""), "goal-reviewed", back.as_ref())
        }
        Err(error) => problem::again(&room.me, error, |wrong| page(&room, goal, &typed, Some(wrong))),
    }
}

fn page(room: &Room, goal: &Goal, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("plan-review-title");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Looked, &title, goal::words_of(goal)))
            (form.summary())
            form.card method="post" data-keep {
                (hidden(room))
                (rungs(room, goal, &form))
                (form.lines("words", "plan-review-words", "plan-review-hint", LONG, 3))
                (form.voice(room))
                (form.happened_on())
                div.actions { button.button { (say.say("save")) } a.quiet href=(goal::path(room, goal, "")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}

/// The five rungs, the highest on top, each as wide as the page.
fn rungs(room: &Room, goal: &Goal, form: &Form<'_>) -> Markup {
    let say = room.say();
    let wrong = form.wrong.filter(|wrong| wrong.field == "level");
    let last = goal.reviews.value(room.own_speaker()).map(|review| review.level);
    html! {
        fieldset.field.plan-rungs aria-describedby=[wrong.map(|_| "w-level")] {
            legend { (say.say("plan-review-level")) }
            @if let Some(wrong) = wrong { p.wrong #w-level { (wrong.words) } }
            @for (n, level) in LEVELS.iter().rev().enumerate() {
                @let id = if n == 0 { "f-level".to_owned() } else { format!("f-level-{n}") };
                label.rung-choice for=(id) {
                    input id=(id) type="radio" name="level" value=(level) checked[form.typed.get("level") == level.to_string()];
                    span.rung-box {
                        (egg::egg(&format!("egg-{n}"), Some(*level)))
                        span.rung-text {
                            @let own = goal::rung_words(goal, *level);
                            @if own.is_empty() { b { (goal::level_words(room, *level)) } }
                            @else { b { (own) } span.detail { (goal::level_words(room, *level)) } }
                            @if last == Some(*level) { span.tag { (say.say("plan-last-time")) } }
                        }
                    }
                }
            }
        }
    }
}
