//! The tasks, one by one: who says what now, and what can be done.

use dossier::reins::{Held, Task};
use dossier::{Command, Speaker, Thing, reins};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Part, ReinTask};

use super::read::{speakers, task_key, task_name, value_words};
use crate::parts::{Pictured, by_line, contested, correction_mark, hidden, speaker_mark, thing_menu};
use crate::room::Room;

pub(super) fn tasks(room: &Room) -> Markup {
    let unsaid = room
        .dossier()
        .reins
        .own
        .iter()
        .filter(|own| own.taken_back.is_none() && room.dossier().reins.of(Task::Own(own.id)).is_none());
    html! {
        div.reins-tasks {
            @for held in room.dossier().reins.there() { (task(room, held.task, Some(held))) }
            @for own in unsaid { (task(room, Task::Own(own.id), None)) }
        }
    }
}

fn task(room: &Room, of: Task, held: Option<&Held>) -> Markup {
    let (say, key) = (room.say(), task_key(of));
    html! {
        article.card.rein-task id={ "r-" (key) } {
            div.card-head {
                h2 { (pictogram(picture(of))) (task_name(room, of)) }
                @if room.may_write(Part::Reins) {
                    a.quiet href={ (room.path("together/reins/set")) "?task=" (key) } aria-label=(say.with("reins-set-of", &[("task", task_name(room, of).into())])) { (pictogram(Pictogram::Reins)) (say.say("reins-set")) }
                }
            }
            @if let Some(held) = held { @for speaker in speakers(held) { (said(room, held, speaker)) } }
            @if let Task::Own(id) = of {
                @if let Some(own) = room.dossier().reins.own(id) {
                    (contested(room, Thing::Task(id), &own.words))
                    (correction_mark(room, Thing::Task(id)))
                    (thing_menu(room, Thing::Task(id)))
                }
            }
        }
    }
}

/// What one voice says of a task now.
fn said(room: &Room, held: &Held, speaker: Speaker) -> Markup {
    let say = room.say();
    let Some(point) = held.holds.newest(speaker) else { return html! {} };
    let value = |value: u8| value_words(room, value);
    html! {
        div.rein-said {
            @if point.value.is_contested() {
                div.contested role="note" {
                    p { b { (say.say("contested-title")) } " " (speaker_mark(room, speaker)) }
                    @for candidate in &point.value.standing {
                        form method="post" action=(room.path("together/reins/set")) {
                            (hidden(room))
                            input type="hidden" name="task" value=(task_key(held.task));
                            input type="hidden" name="value" value=(candidate.value.value);
                            input type="hidden" name="words" value=(candidate.value.words);
                            input type="hidden" name="voice" value=(speaker.voice.as_str());
                            input type="hidden" name="happened_on" value=(point.on);
                            p { (value(candidate.value.value)) }
                            @if may_settle(room, speaker) { button.quiet { (say.say("this-one-stands")) } }
                        }
                    }
                }
            } @else if let (Some(hold), Some(origin)) = (point.value.value(), point.value.origin()) {
                p.rein-value { (value(hold.value)) }
                @if !hold.words.is_empty() { blockquote { "“" (hold.words) "”" } }
                (by_line(room, origin))
            }
        }
    }
}

fn may_settle(room: &Room, speaker: Speaker) -> bool {
    let own = room.own_speaker();
    room.may_write(Part::Reins)
        && (speaker == own || (!speaker.is_helper() && room.view.permit.role().may_write_for(speaker.voice)))
}

pub(crate) fn picture(task: Task) -> Pictogram {
    match task {
        Task::Offered(task) => task.pictogram(),
        Task::Own(_) => Pictogram::Reins,
    }
}

/// The tasks of the list of which nothing was said yet, and one in own words.
pub(super) fn to_choose(room: &Room) -> Markup {
    let (say, reins) = (room.say(), &room.dossier().reins);
    let open: Vec<_> = ReinTask::ALL.iter().filter(|task| reins.of(Task::Offered(**task)).is_none()).collect();
    html! {
        @if room.may_write(Part::Reins) {
            section.card.no-print aria-labelledby="reins-more" {
                h2 #reins-more { (say.say("reins-more")) }
                div.reins-more {
                    @for task in open {
                        a.quiet href={ (room.path("together/reins/set")) "?task=" (task.as_str()) } { (pictogram(task.pictogram())) (say.name("rein-task", task.as_str())) }
                    }
                    a.quiet href=(room.path("together/reins/new")) { (pictogram(Pictogram::Add)) (say.say("reins-new")) }
                }
                details.web-why { summary { (say.say("reins-why")) } p { (room.of_person("reins-why-words")) } }
            }
        }
    }
}

/// What the person took out of sight: they can always put it back.
pub(super) fn taken_back(room: &Room) -> Markup {
    let gone: Vec<_> = room.dossier().reins.own.iter().filter(|own| own.taken_back.is_some()).collect();
    html! {
        @if !gone.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (room.say().with("reins-taken-back", &[("count", gone.len().into())])) }
                @for own in gone { p { (own.words.value().map_or("", String::as_str)) } (thing_menu(room, Thing::Task(own.id))) }
            }
        }
    }
}

/// The command that says who holds the reins.
pub(super) fn hold(task: Task, value: u8, words: &str) -> Command {
    Command::Reins(reins::Command::Hold { task, value, words: words.to_owned() })
}
