//! The page of the quick note: a few presses, a few words, one button that is always in reach.

use dossier::{LONG, NAME, SHORT};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Attitude, ContactKind, Stance};

use super::{inside, open};
use crate::flash::Flash;
use crate::parts::{Choice, Form, Pictured, heading, hidden, mirror_way};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::Typed;

/// How many names and places from before are offered.
const MOST_BEFORE: usize = 14;

/// The whole page.
pub(super) fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let own = if room.is_participant() { "-own" } else { "" };
    let title = say.say(&format!("contacts-note-title{own}"));
    let content = html! {
        (heading(say, Pictogram::Calendar, &title, &say.say(&format!("contacts-note-lede{own}"))))
        (form.summary())
        (planned(room, typed))
        form.card.contact-form method="post" action=(room.path("contacts/new")) data-keep {
            // The first button is what Enter presses.
            button hidden {}
            (hidden(room))
            input type="hidden" name="planned" value=(typed.get("planned"));
            (form.one_of("kind", &format!("contacts-kind{own}"), "", &kinds(room)))
            (who(room, form))
            (form.lines("note", &format!("contacts-note{own}"), &format!("contacts-note-hint{own}"), LONG, 4))
            (mirror_way(room, typed))
            (form.line_of("place", "contacts-place", "", NAME, &places(room)))
            (form.voice(room))
            @if !room.is_participant() { (reflection(form)) }
            (next(room, form))
            (form.happened_on())
            div.save-bar {
                button.button { (pictogram(Pictogram::Check)) (say.say("save")) }
                a.quiet href=(room.path("contacts")) { (say.say("leave-it")) }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

/// What it was planned for, when it was planned.
fn planned(room: &Room, typed: &Typed) -> Markup {
    let say = room.say();
    html! {
        @if let Some(planned) = open(room.dossier(), typed.get("planned")) {
            p.planned-for {
                (pictogram(Pictogram::Calendar))
                span {
                    (say.with("contacts-was-planned", &[("day", planned.moment.value().map(|moment| say.near(moment.on, room.today())).unwrap_or_default().into())]))
                    @if let Some(words) = planned.words.value().filter(|words| !words.is_empty()) { ": " b { (words) } }
                }
            }
        }
    }
}

/// The kinds of contact as tiles.
pub(super) fn kinds(room: &Room) -> Vec<Choice> {
    let name = |kind: ContactKind| room.say().name("contact-kind", kind.as_str());
    ContactKind::ALL.iter().map(|kind| Choice::pictured(kind.as_str(), name(*kind), kind.pictogram())).collect()
}

/// Names to press: the circle, who was there before, and whoever was typed just now.
fn who(room: &Room, form: Form<'_>) -> Markup {
    let circle = room.dossier().circle.present().map(|member| member.name.clone());
    let held = room.dossier().contacts.newest_first();
    let before = held.iter().flat_map(|held| held.present.iter().cloned());
    let mut names: Vec<String> = Vec::new();
    let room_for = room.dossier().circle.present().count() + MOST_BEFORE;
    for name in circle.chain(before) {
        if names.len() < room_for && !names.contains(&name) {
            names.push(name);
        }
    }
    for name in form.typed.all("present") {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    if room.is_participant() {
        names.retain(|name| name != room.person());
    }
    let choices: Vec<_> = names.iter().map(|name| Choice::new(name, name)).collect();
    let own = if room.is_participant() { "-own" } else { "" };
    html! {
        div.who {
            @if room.is_participant() { input type="hidden" name="present" value=(room.person()); }
            (form.any_of("present", &format!("contacts-who{own}"), "", &choices))
            (form.line("present_other", "contacts-who-else", "contacts-who-else-hint", SHORT))
        }
    }
}

/// Places of before, newest first.
pub(super) fn places(room: &Room) -> Vec<String> {
    let contacts = &room.dossier().contacts;
    let held = contacts.newest_first().into_iter().map(|held| &held.place);
    let mut places: Vec<String> = Vec::new();
    for place in held.chain(contacts.planned.iter().map(|planned| &planned.place)) {
        if !place.is_empty() && !places.contains(place) && places.len() < MOST_BEFORE {
            places.push(place.clone());
        }
    }
    places
}

/// What the writer was at: about the writer, never about the person.
fn reflection(form: Form<'_>) -> Markup {
    let (say, typed) = (form.say, form.typed);
    let attitudes: Vec<_> = Attitude::ALL
        .iter()
        .map(|of| Choice::pictured(of.as_str(), say.name("attitude", of.as_str()), of.pictogram()))
        .collect();
    let stances: Vec<_> = Stance::ALL
        .iter()
        .map(|of| Choice::pictured(of.as_str(), say.name("stance", of.as_str()), of.pictogram()))
        .collect();
    let is_open = typed.filled("attitudes").is_some() || typed.filled("stances").is_some();
    html! {
        details.folded open[is_open] {
            summary { (pictogram(Pictogram::StrengthsView)) (say.say("contacts-reflect")) }
            p.hint { (say.say("contacts-reflect-hint")) }
            div.nine { (form.any_of("attitudes", "contacts-attitudes", "", &attitudes)) }
            (form.any_of("stances", "contacts-stances", "", &stances))
        }
    }
}

/// When people see each other next.
fn next(room: &Room, form: Form<'_>) -> Markup {
    let (say, typed) = (form.say, form.typed);
    let fields = ["next_on", "next_at", "next_words", "next_place", "next_kind"];
    let is_open = fields.iter().any(|field| typed.filled(field).is_some())
        || form.wrong.is_some_and(|wrong| fields.contains(&wrong.field));
    let mut kinds: Vec<_> = kinds(room).into_iter().map(|of| Choice { pictogram: None, ..of }).collect();
    kinds.insert(0, Choice::new("", say.say("contacts-next-same")));
    html! {
        details.folded open[is_open] {
            summary { (pictogram(Pictogram::Next)) (say.say("contacts-next-fold")) }
            div.moment { (form.day("next_on", "contacts-day", "")) (form.time("next_at", "contacts-time", "")) }
            (form.line("next_words", "contacts-what-for", "", SHORT))
            (form.select("next_kind", "contacts-next-kind", "", &kinds))
            (form.line_of("next_place", "contacts-place", "", NAME, &places(room)))
        }
    }
}
