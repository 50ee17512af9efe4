//! A contact to come: when, where, what for, and what can be done with it.

use dossier::contact::{Moment, Planned, PlannedEnd};
use dossier::{Speaker, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use crate::parts::{Pictured, by_line, contested, correction_mark, hidden, speaker_mark, thing_menu};
use crate::room::Room;

/// A planned contact in the list.
pub(super) fn planned(room: &Room, planned: &Planned) -> Markup {
    let thing = Thing::Planned(planned.id);
    let is_due = planned.moment.value().is_some_and(|moment| moment.on <= room.today());
    html! {
        article.planned.due[is_due] id={ "p-" (planned.id) } {
            (face(room, planned, &html! { h3 { (title(room, planned)) } }))
            @if planned.words.is_contested() { (contested(room, thing, &planned.words)) }
            (two_moments(room, planned))
            (by_line(room, &planned.origin))
            (moved_by(room, planned))
            (correction_mark(room, thing))
            (actions(room, planned, is_due))
        }
    }
}

/// What can be done with it. At the table, only what is due asks for a press; the rest is folded away.
fn actions(room: &Room, planned: &Planned, is_due: bool) -> Markup {
    let say = room.say();
    let path = |what: &str| room.path(&format!("contacts/planned/{}/{what}", planned.id));
    let took_place = html! {
        a.quiet.took-place href={ (room.path("contacts/new")) "?planned=" (planned.id) } {
            (pictogram(Pictogram::Check)) (say.say("contacts-took-place"))
        }
    };
    let change = html! {
        a.quiet href=(path("move")) { (pictogram(Pictogram::Later)) (say.say("contacts-move")) }
        a.quiet href=(path("call-off")) { (say.say("contacts-call-off")) }
    };
    let menu = thing_menu(room, Thing::Planned(planned.id));
    html! {
        @if room.is_participant() {
            @if is_due { div.planned-actions { (took_place) } }
            details.folded.told-actions {
                summary { (pictogram(Pictogram::Edit)) (say.say("contacts-change")) }
                div.planned-actions { (change) }
                (menu)
            }
        } @else {
            @if room.may_write(Part::Contacts) { div.planned-actions { (took_place) (change) } }
            (menu)
        }
    }
}

/// The same, above the form that moves it or calls it off.
pub(super) fn brief(room: &Room, planned: &Planned) -> Markup {
    html! { div.card.planned { (face(room, planned, &html! { h2 { (title(room, planned)) } })) (by_line(room, &planned.origin)) } }
}

/// When it is, and whether that day has gone by.
fn title(room: &Room, planned: &Planned) -> Markup {
    let moment = planned.moment.value();
    html! {
        @if let Some(moment) = moment {
            time datetime=(moment.on) { (when(room, moment)) }
            @if moment.on < room.today() && room.dossier().contacts.end_of(planned).is_none() { " " span.tag { (room.say().say("contacts-is-past")) } }
        }
    }
}

fn face(room: &Room, planned: &Planned, title: &Markup) -> Markup {
    let say = room.say();
    html! {
        div.planned-face {
            (pictogram(planned.kind.pictogram()))
            div {
                (title)
                p.detail {
                    (say.name("contact-kind", planned.kind.as_str()))
                    @if !planned.place.is_empty() { " · " (planned.place) }
                }
                @if let Some(words) = planned.words.value().filter(|words| !words.is_empty()) { p.planned-words { (words) } }
            }
        }
    }
}

/// "Donderdag 4 december om 14:30".
fn when(room: &Room, moment: &Moment) -> String {
    let say = room.say();
    let day = say.near(moment.on, room.today());
    match &moment.at {
        Some(at) => say.with("contacts-day-at", &[("day", day.into()), ("time", at.clone().into())]),
        None => day,
    }
}

/// Who moved it, when that was somebody else than who planned it.
fn moved_by(room: &Room, planned: &Planned) -> Markup {
    let moved = planned.moment.origin().filter(|origin| origin.version != planned.origin.version);
    html! {
        @if let Some(origin) = moved {
            p.by-line { (room.say().say("contacts-moved-by")) " " (speaker_mark(room, origin.speaker)) " " (room.say().near(origin.on, room.today())) }
        }
    }
}

/// Two moments of the same voice that did not see each other: whoever speaks in that voice says which one stands.
fn two_moments(room: &Room, planned: &Planned) -> Markup {
    let say = room.say();
    html! {
        @if planned.moment.is_contested() {
            div.contested role="note" {
                p { b { (say.say("contested-title")) } " " (say.say("contested-words")) }
                @for candidate in &planned.moment.standing {
                    p { (when(room, &candidate.value)) }
                    (by_line(room, &candidate.origin))
                    @if may_speak(room, candidate.origin.speaker) {
                        form method="post" action=(room.path(&format!("contacts/planned/{}/move", planned.id))) {
                            (hidden(room))
                            input type="hidden" name="voice" value=(candidate.origin.speaker.voice.as_str());
                            input type="hidden" name="on" value=(candidate.value.on);
                            input type="hidden" name="at" value=(candidate.value.at.clone().unwrap_or_default());
                            button.quiet { (say.say("this-one-stands")) }
                        }
                    }
                }
            }
        }
    }
}

/// Whether whoever looks may write in the voice of this speaker.
fn may_speak(room: &Room, speaker: Speaker) -> bool {
    let is_own = speaker.member.is_none_or(|member| member == room.view.permit.actor());
    is_own && room.may_write(Part::Contacts) && room.view.permit.role().may_write_for(speaker.voice)
}

/// What was called off, and what the person took back, folded away.
pub(super) fn not_any_more(room: &Room) -> Markup {
    let say = room.say();
    let off: Vec<_> = room.dossier().contacts.planned.iter().filter(|planned| !is_to_come_or_held(planned)).collect();
    html! {
        @if !off.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Calendar)) (say.with("contacts-off", &[("count", off.len().into())])) }
                @for planned in off.iter().rev() {
                    article.planned.off id={ "p-" (planned.id) } {
                        (face(room, planned, &html! { h3 { (title(room, planned)) } }))
                        @if let Some(PlannedEnd::CalledOff { words, origin }) = &planned.end {
                            @if !words.is_empty() { p { (say.with("contacts-off-why", &[("words", words.clone().into())])) } }
                            (by_line(room, origin))
                        } @else { (by_line(room, &planned.origin)) }
                        (thing_menu(room, Thing::Planned(planned.id)))
                    }
                }
            }
        }
    }
}

const fn is_to_come_or_held(planned: &Planned) -> bool {
    planned.taken_back.is_none() && !matches!(planned.end, Some(PlannedEnd::CalledOff { .. }))
}
