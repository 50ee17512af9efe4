//! A contact that took place.

use dossier::contact::Contact;
use dossier::{Thing, contact::PlannedEnd};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use crate::parts::{Pictured, by_line, contested, correction_mark, thing_menu};
use crate::room::Room;

/// A contact in the list.
pub(super) fn held(room: &Room, held: &Contact) -> Markup {
    let (say, thing) = (room.say(), Thing::Contact(held.id));
    let voice = held.origin.speaker.voice.as_str().replace('_', "-");
    html! {
        article class={ "held told-" (voice) } id={ "c-" (held.id) } {
            div.held-head {
                (pictogram(held.kind.pictogram()))
                div {
                    h3 { (say.name("contact-kind", held.kind.as_str())) }
                    p.detail {
                        time datetime=(held.origin.on) { (say.near(held.origin.on, room.today())) }
                        @if !held.place.is_empty() { " · " (held.place) }
                    }
                }
            }
            (purpose(room, held))
            @if !held.present.is_empty() { p.present { (pictogram(Pictogram::Relation)) (say.list(&held.present)) } }
            @if held.note.is_contested() { (contested(room, thing, &held.note)) }
            @else if let Some(note) = held.note.value().filter(|note| !note.is_empty()) { p.note { (note) } }
            (reflection(room, held))
            (by_line(room, &held.origin))
            (correction_mark(room, thing))
            (actions(room, held))
        }
    }
}

/// What can be done with it: one's own view beside that of another; one's own, put right.
fn actions(room: &Room, held: &Contact) -> Markup {
    let (say, thing) = (room.say(), Thing::Contact(held.id));
    let menu = thing_menu(room, thing);
    let is_anothers = held.origin.speaker.is_helper() && held.taken_back.is_none();
    html! {
        @if room.is_participant() && is_anothers {
            div.told-actions {
                div.thing-menu {
                    a href={ (room.path("contacts/new")) "?contact=" (held.id) } {
                        (pictogram(Pictogram::Add)) (say.say("contacts-my-view"))
                    }
                }
                (menu)
            }
        } @else if room.is_participant() && held.taken_back.is_none() {
            details.folded.told-actions {
                summary { (pictogram(Pictogram::Edit)) (say.say("contacts-change")) }
                (menu)
            }
        } @else { (menu) }
    }
}

/// What it had been planned for.
fn purpose(room: &Room, held: &Contact) -> Markup {
    let planned = room.dossier().contacts.planned.iter().find(|planned| planned.end == Some(PlannedEnd::Held(held.id)));
    let words = planned.and_then(|planned| planned.words.value()).filter(|words| !words.is_empty());
    html! {
        @if let Some(words) = words { p.detail { (room.say().with("contacts-purpose", &[("words", words.clone().into())])) } }
    }
}

/// What the writer says of their own part in it.
fn reflection(room: &Room, held: &Contact) -> Markup {
    let say = room.say();
    let attitudes = held.attitudes.iter().map(|of| (of.pictogram(), say.name("attitude", of.as_str())));
    let stances = held.stances.iter().map(|of| (of.pictogram(), say.name("stance", of.as_str())));
    let all: Vec<_> = attitudes.chain(stances).collect();
    html! {
        @if !all.is_empty() {
            @let title = say.with("contacts-own-part", &[("name", room.name_of(held.origin.speaker).into())]);
            @let list = html! { ul { @for (picture, words) in all { li { (pictogram(picture)) (words) } } } };
            @if room.is_participant() {
                details.folded.own-part { summary { (title) } (list) }
            } @else {
                div.own-part { span.hint { (title) } (list) }
            }
        }
    }
}

/// What was taken back, folded away; only the person still sees it.
pub(super) fn taken_back(room: &Room) -> Markup {
    let say = room.say();
    let back: Vec<_> = room.dossier().contacts.held.iter().filter(|held| held.taken_back.is_some()).collect();
    html! {
        @if !back.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (say.with("contacts-taken-back", &[("count", back.len().into())])) }
                p.hint { (say.say("taken-back-hint")) }
                @for contact in back.into_iter().rev() { (held(room, contact)) }
            }
        }
    }
}
