//! From a right to a step in the plan, in one press.

use axum::extract::{Form as Body, Path, Query};
use axum::response::Response;
use dossier::goals::{self, Who};
use dossier::rights::{self as part, Found};
use dossier::{Command, GoalId, RightId, StepId, Thing};

use super::look::{Look, OnDay};
use super::{check, course, not_here, right_name};
use crate::flash::{self, Flash, thing_text};
use crate::looking;
use crate::problem::{NotTaken, Trouble};
use crate::room::Room;
use crate::typed::Typed;

/// A step for a right of the check. The answers travel along, so that the page with what was found comes back with them.
pub(super) async fn step_of_check(
    room: Room,
    Query(on): Query<OnDay>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let look = Look::of(&room, on.day(room.today()), typed.clone());
    let Some(found) = found_by(&look, typed.get("right")) else { return not_here(&room) };
    let (commands, step) = step_commands(&room, &typed, typed.get("right"), Some(found));
    if let Err(error) = room.execute(&typed, commands).await {
        return Trouble::App(error).in_language(&room.me.web, room.me.language);
    }
    let seen = room.me.web.app.read(room.me.seat(), room.id, looking::at(&room.path("rights/check"))).await;
    let room = match seen {
        Ok(view) => Room { view, ..room },
        Err(error) => return Trouble::App(error).in_language(&room.me.web, room.me.language),
    };
    let flash =
        Flash { done: Some("rights-step".to_owned()), undo: Some(thing_text(Thing::Step(step))), ..Flash::default() };
    // What was found stays in sight, with the right that now has its step.
    let look = Look::of(&room, look.on, typed.and("show", "1"));
    check::shown(&room, &look, &flash)
}

/// A step for a right that is followed already.
pub(super) async fn step(
    room: Room,
    Path((_, right)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let followed = right.parse::<RightId>().ok().and_then(|id| room.dossier().rights.followed(id));
    let Some(followed) = followed else { return not_here(&room) };
    let (commands, step) = step_commands_for(&room, &typed, followed.id, &followed.right, Vec::new());
    let path = room.path(&format!("rights/{}", followed.id));
    match room.execute(&typed, commands).await {
        Ok(_) => flash::done_undoable(&path, "rights-step", Thing::Step(step)),
        Err(error) => super::again(&room, NotTaken::of(error, room.say()), |wrong| {
            course::page(&room, followed, &Flash::default(), Some(wrong))
        }),
    }
}

/// Follows a right without a step.
pub(super) async fn follow(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let right = typed.get("right").to_owned();
    if !room.me.web.rules.all().iter().any(|rule| rule.right == right) {
        return not_here(&room);
    }
    let command = part::Command::Follow { right, found: None, words: String::new() };
    match room.execute(&typed, vec![Command::Rights(command)]).await {
        Ok(_) => {
            let id: RightId = typed.command().into();
            flash::done_undoable(&room.path(&format!("rights/{id}")), "rights-followed", Thing::Right(id))
        }
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// By which check a right was found.
fn found_by(look: &Look, right: &str) -> Option<Found> {
    let answer = look.answers().into_iter().find(|answer| answer.rule.right == right)?;
    let rule_from = answer.version.period.from;
    Some(Found { on: look.on, rule_from, answer: answer.verdict.as_str().to_owned() })
}

/// The commands that follow a right, when it is not followed yet, and make its step.
fn step_commands(room: &Room, typed: &Typed, right: &str, found: Option<Found>) -> (Vec<Command>, StepId) {
    match room.dossier().rights.of(right).filter(|followed| followed.stage().is_under_way()) {
        Some(followed) => step_commands_for(room, typed, followed.id, right, Vec::new()),
        None => {
            let follow = part::Command::Follow { right: right.to_owned(), found, words: String::new() };
            step_commands_for(room, typed, typed.command().into(), right, vec![Command::Rights(follow)])
        }
    }
}

fn step_commands_for(
    room: &Room,
    typed: &Typed,
    id: RightId,
    right: &str,
    mut commands: Vec<Command>,
) -> (Vec<Command>, StepId) {
    let say = room.say();
    let goal = goal_for_rights(room).unwrap_or_else(|| {
        let goal: GoalId = typed.nth_command(commands.len()).into();
        let words = say.say("rights-goal");
        let set = goals::Command::Set { words, why: String::new(), domain: None, scale: Vec::new() };
        commands.push(Command::Goals(set));
        goal
    });
    let step: StepId = typed.nth_command(commands.len()).into();
    let words = say.with("rights-step-words", &[("right", right_name(say, right).into())]);
    let who = if room.is_participant() { Who::Participant } else { Who::Together };
    commands.push(Command::Goals(goals::Command::AddStep { goal, words, who, by: None }));
    commands.push(Command::Rights(part::Command::Link { right: id, step }));
    (commands, step)
}

/// The goal under which the steps for rights stand: that of another right's step.
fn goal_for_rights(room: &Room) -> Option<GoalId> {
    let steps = room.dossier().rights.there().flat_map(|followed| &followed.steps);
    steps.filter_map(|linked| room.dossier().goals.step(linked.step)).map(|(goal, _)| goal.id).last()
}
