//! Why a goal matters, and what each rung of its ladder looks like: said now, or later.

use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::goals::{Command as Goals, Goal};
use dossier::{Command, LONG, Register, SHORT, Wording};
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;

use super::{goal, goal_at, inside, not_here};
use crate::Web;
use crate::back::Back;
use crate::flash;
use crate::parts::{Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

/// The field of each level, the highest first; each is also the name of its label.
pub(super) const FIELDS: [(i8, &str); 5] =
    [(2, "level-much-more"), (1, "level-more"), (0, "level-expected"), (-1, "level-less"), (-2, "level-much-less")];

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/plan/goals/{goal}/scale", get(to(ask)).post(to(describe)))
}

/// The field of a level.
pub(super) fn field_of(level: i8) -> &'static str {
    FIELDS.iter().find(|(known, _)| *known == level).map_or("scale", |(_, field)| field)
}

/// A line for each level, the highest on top.
pub(super) fn lines(form: &Form<'_>) -> Markup {
    html! { @for (_, field) in FIELDS { (form.line(field, field, "", SHORT)) } }
}

async fn ask(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(goal) = goal_at(&room, &id) else { return not_here(&room) };
    let mut typed = Typed::default().and("why", goal.why.value().cloned().unwrap_or_default());
    for (level, field) in FIELDS {
        typed = typed.and(field, goal::rung_words(goal, level));
    }
    page(&room, goal, &typed, None).into_response()
}

async fn describe(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(goal) = goal_at(&room, &id) else { return not_here(&room) };
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, goal, &typed, None).into_response();
    }
    let (changed, commands): (Vec<_>, Vec<_>) = changes(goal, &typed).into_iter().unzip();
    let path = goal::path(&room, goal, "");
    if commands.is_empty() {
        return flash::done(&path, "goal-described");
    }
    let many = commands.len();
    match room.execute(&typed, commands).await {
        Ok(done) => flash::done_or_back(&path, "goal-described", Back::on(Part::Goals, &done, many).as_ref()),
        Err(error) => {
            let field = match &error {
                app::AppError::Refused { index, .. } => changed.get(*index).copied(),
                _ => None,
            };
            problem::again(&room.me, error, |wrong| {
                let wrong = Wrong { field: field.unwrap_or(wrong.field), ..wrong.clone() };
                page(&room, goal, &typed, Some(&wrong))
            })
        }
    }
}

/// What was changed in the form, each with its field. A field that was not in the form stays as it is.
fn changes(goal: &Goal, typed: &Typed) -> Vec<(&'static str, Command)> {
    let written =
        |field: &str| typed.fields.iter().find(|(name, _)| name == field).map(|(_, words)| words.trim().to_owned());
    let differs = |words: Option<&Wording>, new: &str| match words {
        Some(words) => words.value().map_or("", String::as_str) != new || Register::is_contested(words),
        None => !new.is_empty(),
    };
    let why = written("why").filter(|why| differs(Some(&goal.why), why));
    let why = why.map(|why| ("why", Command::Goals(Goals::Explain { goal: goal.id, why })));
    let levels = FIELDS.into_iter().filter_map(|(level, field)| {
        let rung = goal.scale.iter().find(|rung| rung.level == level).map(|rung| &rung.words);
        let words = written(field).filter(|words| differs(rung, words))?;
        Some((field, Command::Goals(Goals::Describe { goal: goal.id, level, words })))
    });
    why.into_iter().chain(levels).collect()
}

fn page(room: &Room, goal: &Goal, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("plan-scale-title");
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Edit, &title, goal::words_of(goal)))
            (form.summary())
            form.card method="post" data-keep {
                (hidden(room))
                (form.lines("why", "plan-why", "", LONG, 3))
                fieldset.field.scale-lines {
                    legend { (say.say("plan-scale-legend")) }
                    p.hint { (say.say("plan-scale-hint")) }
                    (lines(&form))
                }
                (form.voice(room))
                div.actions { button.button { (say.say("save")) } a.quiet href=(goal::path(room, goal, "")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}
