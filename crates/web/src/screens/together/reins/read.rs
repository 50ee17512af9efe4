//! What can be read of the reins: the figure, a sentence, where it comes from.

use dossier::Speaker;
use dossier::reins::{Held, OWN, Task};
use figures::reins::{Mark, Reins, Task as Row};
use insight::reins::{holds, reins};
use maud::{Markup, html};
use method::{CircleRole, Part, Voice};

use crate::parts::{self, figure_voice, receipt};
use crate::room::Room;

/// How a task is called.
pub(crate) fn task_name(room: &Room, task: Task) -> String {
    match task {
        Task::Offered(task) => room.say().name("rein-task", task.as_str()),
        Task::Own(id) => {
            let own = room.dossier().reins.own(id).and_then(|own| own.words.value());
            own.cloned().unwrap_or_else(|| room.say().say("reins-own-task"))
        }
    }
}

/// How a task is called inside a sentence: a name of the list without its capital, own words as they were said.
fn task_within(room: &Room, task: Task) -> String {
    let name = task_name(room, task);
    if matches!(task, Task::Own(_)) {
        return name;
    }
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// How a task stands in an address.
pub(crate) fn task_key(task: Task) -> String {
    match task {
        Task::Offered(task) => task.as_str().to_owned(),
        Task::Own(id) => id.to_string(),
    }
}

/// A place on the scale, in words.
pub(crate) fn value_words(room: &Room, value: u8) -> String {
    room.of_person(&format!("reins-value-{value}"))
}

/// The words at both ends of the scale.
pub(crate) fn ends_of_reins(room: &Room) -> (String, String) {
    let say = room.say();
    let mut helpers = room.dossier().circle.present().filter(|member| member.role == CircleRole::Guide);
    let helper = match (helpers.next(), helpers.next()) {
        (Some(only), None) => only.name.clone(),
        _ => say.say("reins-helper"),
    };
    let alone = |name: String| say.with("reins-alone", &[("name", name.into())]);
    let own = if room.is_participant() { say.say("reins-alone-own") } else { alone(room.person().to_owned()) };
    (alone(helper), own)
}

/// Who spoke of a task: the person first, then together, then helpers.
pub(super) fn speakers(held: &Held) -> Vec<Speaker> {
    let mut speakers = held.holds.speakers();
    speakers.sort_by_key(|speaker| match speaker.voice {
        Voice::Participant => 0,
        Voice::Together => 1,
        _ => 2,
    });
    speakers
}

fn row(room: &Room, held: &Held) -> Row {
    let label = task_name(room, held.task);
    let mark = |speaker: Speaker| {
        let (oldest, newest) = (held.holds.oldest(speaker)?, held.holds.newest(speaker)?);
        let value = |point: &dossier::Point<dossier::reins::Hold>| point.value.value().map(|hold| hold.value);
        let then = if oldest.on == newest.on { None } else { value(oldest) };
        Some(Mark { voice: figure_voice(speaker.voice), then, now: value(newest)? })
    };
    let marks = speakers(held).into_iter().filter_map(mark).collect();
    let href = Some(format!("{}#r-{}", room.path("together/reins"), task_key(held.task)));
    Row { tip: label.clone(), label, href, marks }
}

/// The tracks of these tasks.
fn figure(room: &Room, id: &str, held: &[&Held]) -> Markup {
    let say = room.say();
    let (left_label, right_label) = ends_of_reins(room);
    let in_words = held.iter().filter_map(|held| {
        let speaker = *speakers(held).first()?;
        let value = room.dossier().reins.value(held.task, speaker)?;
        Some(format!("{}: {}", task_name(room, held.task), value_words(room, value)))
    });
    let draw = |compact| {
        figures::reins::draw(&Reins {
            id: id.to_owned(),
            title: say.say("reins-title"),
            description: in_words.clone().collect::<Vec<_>>().join(". "),
            left_label: left_label.clone(),
            right_label: right_label.clone(),
            tasks: held.iter().map(|held| row(room, held)).collect(),
            compact,
        })
    };
    figures::pair(&draw(false), &draw(true))
}

/// What moved, in one or two sentences, as the person says; without the person's own voice, as helpers say.
fn sentences(room: &Room) -> (Vec<String>, Option<insight::Receipt>) {
    let say = room.say();
    let Ok(read) = reins(&holds(&room.dossier().reins, |task| task_within(room, task))) else {
        return (Vec::new(), None);
    };
    let is_own = |task: &&insight::reins::Task| task.voice == Voice::Participant;
    let voice = read.tasks.iter().find(is_own).or(read.tasks.first()).map(|task| task.voice);
    let tasks = || read.tasks.iter().filter(|task| Some(task.voice) == voice);
    let names = |chosen: Vec<&insight::reins::Task>| {
        let names: Vec<String> = chosen.into_iter().map(|task| task.task.clone()).collect();
        (!names.is_empty()).then(|| (names.len(), say.list(&names)))
    };
    let given = names(tasks().filter(|task| task.given_back > 0).collect());
    let whole = names(tasks().filter(|task| task.line.last().is_some_and(|(_, value)| *value == OWN)).collect());
    let name = || ("name", room.person().to_owned().into());
    let own = room.is_participant();
    let mut said = Vec::new();
    if let Some((count, tasks)) = given {
        let key = if own { "reins-given-own" } else { "reins-given" };
        said.push(say.with(key, &[("count", count.into()), ("tasks", tasks.into()), name()]));
    }
    if let Some((_, tasks)) = whole {
        let key = if own { "reins-whole-own" } else { "reins-whole" };
        said.push(say.with(key, &[("tasks", tasks.into()), name()]));
    }
    if said.is_empty() && tasks().next().is_some() {
        said.push(say.say("reins-begun"));
    }
    (said, Some(read.receipt))
}

/// Then and now, of all tasks; kind words where nothing was said yet.
pub(crate) fn then_and_now(room: &Room) -> Markup {
    let say = room.say();
    let held: Vec<&Held> = room.dossier().reins.there().collect();
    if held.is_empty() {
        return parts::empty(figures::Pictogram::Reins, &say.say("reins-nothing-yet"), &html! {});
    }
    let (said, from) = sentences(room);
    html! {
        section.card.reins-card aria-label=(say.say("reins-title")) {
            p.reading { (said.join(" ")) }
            (figure(room, "reins", &held))
            (key(room, &held))
            @if let Some(from) = from { (receipt(room, &from)) }
        }
    }
}

fn key(room: &Room, held: &[&Held]) -> Markup {
    let mut all: Vec<Speaker> = Vec::new();
    for speaker in held.iter().flat_map(|held| speakers(held)) {
        if !all.contains(&speaker) {
            all.push(speaker);
        }
    }
    html! {
        ul.key.reins-key {
            @for speaker in all { li { (parts::speaker_mark(room, speaker)) } }
            li.reins-then { (room.say().say("reins-then")) }
        }
    }
}

/// The small figure on which the closing rests: at most four tasks, those that moved first.
pub(crate) fn given_back(room: &Room) -> Markup {
    let say = room.say();
    if !room.may_read(Part::Reins) {
        return html! {};
    }
    let mut held: Vec<&Held> = room.dossier().reins.there().collect();
    let moved = |held: &Held| {
        let speaker = speakers(held).first().copied()?;
        let value = |point: &dossier::Point<dossier::reins::Hold>| point.value.value().map(|hold| hold.value);
        let (oldest, newest) =
            (held.holds.oldest(speaker).and_then(value)?, held.holds.newest(speaker).and_then(value)?);
        Some(newest.abs_diff(oldest))
    };
    held.sort_by_key(|held| std::cmp::Reverse(moved(held)));
    held.truncate(4);
    let (said, from) = sentences(room);
    html! {
        section.card.reins-card aria-labelledby="reins-small" {
            div.card-head { h2 #reins-small { (say.say("reins-title")) } a.quiet href=(room.path("together/reins")) { (say.say("reins-all")) } }
            @if held.is_empty() { p.detail { (say.say("reins-for-closing")) } }
            @else {
                p.reading { (said.join(" ")) }
                (figure(room, "reins-s", &held))
                (key(room, &held))
                @if let Some(from) = from { (receipt(room, &from)) }
            }
        }
    }
}
