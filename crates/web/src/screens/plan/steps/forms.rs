//! Adding a step, planning it anew, and saying how it went.

use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::goals::{Goal, Step};
use dossier::{Command, SHORT, Thing, goals};
use figures::{Pictogram, pictogram};
use jiff::civil::Date;
use maud::{Markup, html};
use method::Part;

use super::act::{back, step_at};
use super::{anchor, path, words_of};
use crate::back::Back;
use crate::flash::thing_text;
use crate::parts::{Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::screens::plan::{done_at, goal, goal_at, inside, not_here, who};
use crate::typed::{Slip, Typed};

/// The form for a new step.
pub(super) async fn ask_step(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    match goal_at(&room, &id) {
        Some(goal) => step_page(&room, goal, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

/// Adds a step.
pub(super) async fn add(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(goal) = goal_at(&room, &id) else { return not_here(&room) };
    if let Some(typed) = mirrored(&room, &typed) {
        return step_page(&room, goal, &typed, None).into_response();
    }
    let added = |who, by: Option<Date>| {
        Command::Goals(goals::Command::AddStep { goal: goal.id, words: typed.get("words").to_owned(), who, by })
    };
    let command = match (who::read(&typed), typed.day("by")) {
        (Ok(who), Ok(by)) => added(who, by),
        (Err(slip), _) | (_, Err(slip)) => {
            return slipped(&room, slip, |wrong| step_page(&room, goal, &typed, Some(wrong)));
        }
    };
    match room.execute(&typed, vec![command]).await {
        Ok(_) => {
            let id = typed.command().into();
            let query = format!("done=step-added&undo={}", thing_text(Thing::Step(id)));
            let path = if room.is_participant() { goal::path(&room, goal, "") } else { room.path("plan") };
            Redirect::to(&format!("{path}?{query}#{}", anchor(id))).into_response()
        }
        Err(error) => problem::again(&room.me, error, |wrong| step_page(&room, goal, &typed, Some(wrong))),
    }
}

fn slipped(room: &Room, slip: Slip, page: impl FnOnce(&Wrong) -> Markup) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(&Wrong::slip(slip, room.say()))).into_response()
}

fn step_page(room: &Room, goal: &Goal, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("plan-step-title");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Add, &title, &say.with("plan-for-goal", &[("goal", goal::words_of(goal).to_owned().into())])))
            (form.summary())
            form.card method="post" action=(goal::path(room, goal, "step")) data-keep {
                (hidden(room))
                (form.lines("words", "plan-step-words", "plan-step-hint", SHORT, 2))
                (who::field(room, &form))
                (form.day("by", "plan-step-by", "plan-step-by-hint"))
                (form.voice(room))
                div.actions { button.button { (say.say("save")) } a.quiet href=(goal::path(room, goal, "")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}

/// One line on the desk face: what, who, by when, Enter.
pub(in crate::screens::plan) fn quick(room: &Room, goal: &Goal) -> Markup {
    let say = room.say();
    let id = |field: &str| format!("q-{field}-{}", goal.id);
    html! {
        details.plan-fold.plan-quick-add {
            summary { (pictogram(Pictogram::Add)) (say.say("plan-step-add")) }
            form.plan-quick method="post" action=(goal::path(room, goal, "step")) data-keep {
                (hidden(room))
                div.quick-words {
                    label for=(id("words")) { (say.say("plan-step-words")) }
                    input type="text" id=(id("words")) name="words" maxlength=(SHORT) required;
                }
                div {
                    label for=(id("who")) { (say.say("plan-who")) }
                    select id=(id("who")) name="who" {
                        @for choice in who::choices(room) { option value=(choice.value) { (choice.label) } }
                    }
                }
                div.step-who-name {
                    label for=(id("who-name")) { (say.say("plan-who-name")) }
                    input type="text" id=(id("who-name")) name="who_name" maxlength=(dossier::NAME);
                }
                div {
                    label for=(id("by")) { (say.say("plan-step-by")) }
                    input.day type="date" id=(id("by")) name="by" min=(room.today());
                }
                button.button.small { (say.say("plan-add")) }
            }
        }
    }
}

/// The form to plan a step anew, filled with what stands.
pub(super) async fn ask_plan(room: Room, Path((_, step)): Path<(String, String)>) -> Response {
    let Some((goal, step)) = step_at(&room, &step) else { return not_here(&room) };
    let mut typed = Typed::default();
    if let Some(plan) = step.plan.value() {
        let (who, name) = who::sent(&plan.who);
        typed = typed.and("who", who).and("who_name", name);
        if let Some(by) = plan.by.filter(|by| *by >= room.today()) {
            typed = typed.and("by", by.to_string());
        }
    }
    plan_page(&room, goal, step, &typed, None).into_response()
}

/// Plans a step anew.
pub(super) async fn plan(
    room: Room,
    Path((_, step)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some((goal, step)) = step_at(&room, &step) else { return not_here(&room) };
    let command = match (who::read(&typed), typed.day("by")) {
        (Ok(who), Ok(by)) => Command::Goals(goals::Command::PlanStep { step: step.id, who, by }),
        (Err(slip), _) | (_, Err(slip)) => {
            return slipped(&room, slip, |wrong| plan_page(&room, goal, step, &typed, Some(wrong)));
        }
    };
    match room.execute(&typed, vec![command]).await {
        Ok(done) => {
            let undo =
                Back::on(Part::Goals, &done, 1).map_or_else(String::new, |way| format!("&back={}", way.as_text()));
            done_at(&back(&room, goal, &typed), &format!("done=step-planned{undo}"), &anchor(step.id))
        }
        Err(error) => problem::again(&room.me, error, |wrong| plan_page(&room, goal, step, &typed, Some(wrong))),
    }
}

pub(super) fn plan_page(room: &Room, goal: &Goal, step: &Step, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("plan-replan-title");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Clock, &title, words_of(step)))
            (form.summary())
            form.card method="post" action=(path(room, step.id, "")) {
                (hidden(room))
                (who::field(room, &form))
                (form.day("by", "plan-step-by", "plan-step-by-hint"))
                (form.voice(room))
                div.actions { button.button { (say.say("save")) } (leave(room, goal)) }
            }
        },
    )
}

/// The form to say how a step went.
pub(super) async fn ask_end(room: Room, Path((_, step)): Path<(String, String)>) -> Response {
    match step_at(&room, &step) {
        Some((goal, step)) => end_page(&room, goal, step, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

pub(super) fn end_again(room: &Room, goal: &Goal, step: &Step, typed: &Typed, wrong: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, end_page(room, goal, step, typed, Some(wrong))).into_response()
}

pub(super) fn end_page(room: &Room, goal: &Goal, step: &Step, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("plan-end-title");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::StoryBook, &title, words_of(step)))
            (form.summary())
            form.card method="post" action=(path(room, step.id, "end")) data-keep {
                (hidden(room))
                (form.lines("words", "plan-end-words", "plan-end-hint", SHORT, 3))
                (form.voice(room))
                (form.happened_on())
                div.actions #f-outcome {
                    button.button name="outcome" value="done" { (pictogram(Pictogram::Check)) (say.say("plan-done")) }
                    button.quiet name="outcome" value="let_go" { (pictogram(Pictogram::Later)) (say.say("plan-let-go")) }
                    (leave(room, goal))
                }
                (mirror_way(room, typed))
            }
        },
    )
}

fn leave(room: &Room, goal: &Goal) -> Markup {
    html! { a.quiet href=(goal::path(room, goal, "")) { (room.say().say("leave-it")) } }
}
