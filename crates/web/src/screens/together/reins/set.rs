//! Saying who holds the reins of one task; adding a task in own words.

use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Response};
use dossier::reins::{OWN, Task};
use dossier::{Command, CommandId, SHORT, TaskId, Thing, reins};
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;
use serde::Deserialize;

use super::super::{inside, not_here};
use super::list::{hold as hold_command, picture};
use super::read::{task_key, task_name};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

#[derive(Debug, Default, Deserialize)]
pub(super) struct About {
    #[serde(default)]
    task: String,
}

pub(super) async fn ask(room: Room, Query(about): Query<About>) -> Response {
    let Some(task) = there(&room, &about.task) else { return not_here(&room) };
    let now = room.dossier().reins.value(task, room.own_speaker());
    let typed = now.map_or_else(Typed::default, |value| Typed::default().and("value", value.to_string()));
    page(&room, task, &typed, None).into_response()
}

pub(super) async fn hold(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Some(task) = there(&room, typed.get("task")) else { return not_here(&room) };
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, task, &typed, None).into_response();
    }
    let wrong = |why: NotTaken| why.again(&room.me, |wrong| page(&room, task, &typed, Some(wrong)));
    let value = match typed.day("happened_on").and_then(|_| typed.read::<u8>("value")) {
        Ok(value) => value,
        Err(slip) => return wrong(NotTaken::slip(slip, room.say())),
    };
    match room.execute(&typed, vec![hold_command(task, value, typed.get("words"))]).await {
        Ok(done) => {
            let back = Back::on(Part::Reins, &done, 1);
            flash::done_or_back(&room.path("together/reins"), "reins-held", back.as_ref())
        }
        Err(error) => wrong(NotTaken::of(error, room.say())),
    }
}

/// A task from an address: on the list, or added and still there.
fn there(room: &Room, text: &str) -> Option<Task> {
    let own = || text.parse::<TaskId>().ok().map(Task::Own);
    let task = text.parse().ok().map(Task::Offered).or_else(own)?;
    room.dossier().reins.is_there(task).then_some(task)
}

/// Who may hold them, from the guide alone to the person alone; in the first person where the person chooses.
pub(crate) fn choices(room: &Room, is_own: bool) -> Vec<Choice> {
    let own = if is_own { "-own" } else { "" };
    let words = |value: u8| {
        room.say().with(&format!("reins-choice-{value}{own}"), &[("name", room.person().to_owned().into())])
    };
    (0..=OWN).map(|value| Choice::new(value.to_string(), words(value))).collect()
}

fn page(room: &Room, task: Task, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = task_name(room, task);
    let question = if room.is_participant() { "reins-question-own" } else { "reins-question" };
    let content = html! {
        (heading(say, picture(task), &title, &say.say(question)))
        (form.summary())
        form.card.reins-form method="post" action=(room.path("together/reins/set")) data-keep {
            (hidden(room))
            input type="hidden" name="task" value=(task_key(task));
            (form.one_of("value", "reins-who", "", &choices(room, room.is_participant())))
            (form.line("words", "reins-words", "reins-words-hint", SHORT))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("together/reins")) { (say.say("leave-it")) } }
            (mirror_way(room, typed))
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

pub(super) async fn ask_new(room: Room) -> Markup {
    new_page(&room, &Typed::default(), None)
}

pub(super) async fn add(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if let Some(typed) = mirrored(&room, &typed) {
        return new_page(&room, &typed, None).into_response();
    }
    let commands = match commands(&typed) {
        Ok(commands) => commands,
        Err(slip) => {
            let why = NotTaken::slip(slip, room.say());
            return why.again(&room.me, |wrong| new_page(&room, &typed, Some(wrong)));
        }
    };
    match room.execute(&typed, commands).await {
        Ok(_) => flash::done_undoable(&room.path("together/reins"), "reins-added", Thing::Task(typed.command().into())),
        Err(error) => problem::again(&room.me, error, |wrong| new_page(&room, &typed, Some(wrong))),
    }
}

/// The task, and who holds it now if that was said too.
fn commands(typed: &Typed) -> Result<Vec<Command>, Slip> {
    typed.day("happened_on")?;
    let CommandId(id) = typed.command();
    let mut commands = vec![Command::Reins(reins::Command::Add { words: typed.get("words").to_owned() })];
    commands.extend(typed.maybe::<u8>("value")?.map(|value| hold_command(Task::Own(TaskId(id)), value, "")));
    Ok(commands)
}

fn new_page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("reins-new");
    let content = html! {
        (heading(say, Pictogram::Reins, &title, ""))
        (form.summary())
        form.card.reins-form method="post" action=(room.path("together/reins/new")) data-keep {
            (hidden(room))
            (form.line("words", "reins-new-words", "reins-new-hint", SHORT))
            (form.one_of("value", "reins-who", "reins-who-hint", &choices(room, room.is_participant())))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("together/reins")) { (say.say("leave-it")) } }
            (mirror_way(room, typed))
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
