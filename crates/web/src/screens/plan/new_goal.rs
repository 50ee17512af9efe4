//! A new goal. Desk face: one form. Table face: one question a page.

use app::AppError;
use axum::Router;
use axum::extract::Form as Body;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::goals::{Command as Goals, LevelWords};
use dossier::{Command, GoalId, LONG, SHORT, Thing};
use figures::Pictogram;
use maud::{Markup, html};
use method::LifeDomain;

use super::{inside, scale, who, wizard};
use crate::Web;
use crate::flash::{self, thing_text};
use crate::parts::{Choice, Form, Pictured, heading, hidden, mirror_way, mirrored};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/plan/new", get(to(ask)).post(to(set)))
}

async fn ask(room: Room) -> Markup {
    let typed = Typed::default();
    if room.is_participant() { wizard::first(&room, &typed) } else { form(&room, &typed, None) }
}

async fn set(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if !room.is_participant() {
        if let Some(typed) = mirrored(&room, &typed) {
            return form(&room, &typed, None).into_response();
        }
        return save(&room, &typed, |wrong| form(&room, &typed, Some(wrong))).await;
    }
    match wizard::turn(&room, &typed) {
        wizard::Turn::Save => save(&room, &typed, |wrong| wizard::mend(&room, &typed, wrong)).await,
        wizard::Turn::Page(response) => response,
    }
}

async fn save(room: &Room, typed: &Typed, page: impl FnOnce(&Wrong) -> Markup) -> Response {
    let commands = match commands(typed) {
        Ok(commands) => commands,
        Err(slip) => {
            return NotTaken::slip(slip, room.say()).again(&room.me, page);
        }
    };
    match room.execute(typed, commands).await {
        Ok(_) => {
            let goal: GoalId = typed.command().into();
            if room.is_participant() {
                return flash::done_undoable(&room.path("plan"), "goal-set", Thing::Goal(goal));
            }
            let query = format!("done=goal-set&undo={}", thing_text(Thing::Goal(goal)));
            super::done_at(&room.path("plan"), &query, &format!("g-{goal}"))
        }
        Err(error) => wrong_of(error, room).again(&room.me, page),
    }
}

/// The goal, and its first step when one was named.
fn commands(typed: &Typed) -> Result<Vec<Command>, Slip> {
    let scale = scale::FIELDS.iter().filter_map(|(level, field)| {
        typed.filled(field).map(|words| LevelWords { level: *level, words: words.to_owned() })
    });
    let set = Goals::Set {
        words: typed.get("words").to_owned(),
        why: typed.get("why").to_owned(),
        domain: typed.maybe::<LifeDomain>("domain")?,
        scale: scale.collect(),
    };
    let by = typed.day("by")?;
    typed.day("happened_on")?;
    let step = match typed.filled("step") {
        Some(words) => {
            Some(Goals::AddStep { goal: typed.command().into(), words: words.to_owned(), who: who::read(typed)?, by })
        }
        // Nothing that was typed is dropped in silence.
        None if by.is_some() || typed.filled("who_name").is_some() => {
            return Err(Slip { field: "step", why: "empty" });
        }
        None => None,
    };
    Ok([Some(set), step].into_iter().flatten().map(Command::Goals).collect())
}

/// What is wrong, at the field of this form: the words of the second command are those of the step.
fn wrong_of(error: AppError, room: &Room) -> NotTaken {
    let is_of_step = matches!(&error, AppError::Refused { index: 1, .. });
    let field = |field| if is_of_step && field == "words" { "step" } else { field };
    NotTaken::of(error, room.say()).at(field)
}

/// The life domains to choose from.
pub(super) fn domains(room: &Room) -> Vec<Choice> {
    let say = room.say();
    let choice = |domain: &LifeDomain| {
        Choice::pictured(domain.as_str(), say.name("domain", domain.as_str()), domain.pictogram())
    };
    LifeDomain::ALL.iter().map(choice).collect()
}

fn form(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("plan-new-title");
    let is_in_scale = wrong.is_some_and(|wrong| wrong.field == "scale");
    let is_described = is_in_scale || scale::FIELDS.iter().any(|(_, field)| typed.filled(field).is_some());
    inside(
        room,
        &title,
        &html! {
            (heading(say, Pictogram::Plan, &title, &say.say("plan-new-lede")))
            (form.summary())
            form.card.new-goal method="post" data-keep {
                (hidden(room))
                (form.voice(room))
                (form.lines("words", "plan-new-words", "plan-new-words-hint", SHORT, 2))
                (form.lines("why", "plan-why", "plan-why-hint", LONG, 2))
                (form.one_of("domain", "plan-domain", "plan-domain-hint", &domains(room)))
                details.plan-fold #f-scale open[is_described] {
                    summary { (say.say("plan-scale-legend")) }
                    div.scale-lines { p.hint { (say.say("plan-scale-hint")) } (scale::lines(&form)) }
                }
                fieldset.field.first-step {
                    legend { (say.say("plan-first-step")) }
                    (form.line("step", "plan-step-words", "plan-step-hint", SHORT))
                    (who::field(room, &form))
                    (form.day("by", "plan-step-by", "plan-step-by-hint"))
                }
                (form.happened_on())
                div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("plan")) { (say.say("leave-it")) } }
                (mirror_way(room, typed))
            }
        },
    )
}
