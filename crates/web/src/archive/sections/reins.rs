//! Who holds the reins: by task and voice, every day on which it was said.

use dossier::Thing;
use dossier::reins::{Hold, Task};
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::{beside, timeline, wording};
use crate::room::Room;
use crate::screens::{task_name, value_words};

pub(super) fn reins(room: &Room) -> Markup {
    let reins = &room.dossier().reins;
    html! {
        @if reins.held.is_empty() && reins.own.is_empty() { (nothing(room)) }
        @for held in &reins.held {
            article id={ "r-" (key(held.task)) } {
                h3 { (task_name(room, held.task)) }
                (timeline(room, &held.holds, &|hold: &Hold| {
                    let value = value_words(room, hold.value);
                    if hold.words.is_empty() { value } else { format!("{value}: “{}”", hold.words) }
                }))
            }
        }
        @for own in &reins.own {
            article { h3 { (task_name(room, Task::Own(own.id))) } (wording(room, &own.words)) (beside(room, Thing::Task(own.id), own.taken_back.as_ref())) }
        }
    }
}

fn key(task: Task) -> String {
    match task {
        Task::Offered(task) => task.as_str().to_owned(),
        Task::Own(id) => id.to_string(),
    }
}
