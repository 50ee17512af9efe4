//! What can be done with any thing: put the words right, ask for it, take it back; and what waits on it.

use dossier::{Origin, Thing, Wording};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{by_line, hidden, speaker_mark};
use crate::flash::thing_text;
use crate::room::Room;

/// A quiet row: put right or take back what one wrote; ask for it with what another wrote.
#[must_use]
pub(crate) fn thing_menu(room: &Room, thing: Thing) -> Markup {
    let (say, text) = (room.say(), thing_text(thing));
    let Some(view) = room.dossier().thing(thing) else { return html! {} };
    if view.taken_back.is_some() {
        return html! {
            div.thing-menu {
                span.taken-back { (say.say("taken-back")) }
                @if room.may_change(thing) {
                    form method="post" action=(room.path("put-back")) {
                        (hidden(room)) input type="hidden" name="thing" value=(text);
                        button.plain { (pictogram(Pictogram::Undo)) (say.say("put-back")) }
                    }
                }
            }
        };
    }
    html! {
        div.thing-menu {
            @if room.may_change(thing) {
                @if view.words.is_some() { a href=(room.path(&format!("reword/{text}"))) { (pictogram(Pictogram::Edit)) (say.say("reword")) } }
                form method="post" action=(room.path("take-back")) {
                    (hidden(room)) input type="hidden" name="thing" value=(text);
                    button.plain { (pictogram(Pictogram::Undo)) (say.say("take-back")) }
                }
            } @else {
                a href=(room.path(&format!("ask/{text}"))) { (pictogram(Pictogram::Edit)) (say.say("ask-correction")) }
            }
            @if may_object(room, thing, view.origin) {
                a href=(room.path(&format!("object/{text}"))) { (pictogram(Pictogram::Disagree)) (say.say("object")) }
            }
            @if view.words.is_some_and(|words| !words.earlier.is_empty() || !words.withdrawn.is_empty()) {
                a href=(room.path(&format!("wordings/{text}"))) { (pictogram(Pictogram::Looked)) (say.say("earlier-wordings")) }
            }
        }
    }
}

/// One objects once to what another said; not to one's own words, nor to what stands behind a closed door.
fn may_object(room: &Room, thing: Thing, origin: &Origin) -> bool {
    let mut known = room.dossier().corrections.objections_to(thing);
    let me = room.own_speaker();
    room.may_read(thing.part()) && origin.speaker != me && !known.any(|known| known.origin.speaker == me)
}

/// The marks of those who asked to put a wording right, until it is, and of those who do not agree, until they let go.
#[must_use]
pub(crate) fn correction_mark(room: &Room, thing: Thing) -> Markup {
    let say = room.say();
    html! {
        @for request in room.dossier().corrections.waiting(thing) {
            div.asked role="note" {
                p { (pictogram(Pictogram::Disagree)) b { (say.say("correction-asked")) } " “" (request.words) "”" }
                (by_line(room, &request.origin))
            }
        }
        @for objection in room.dossier().corrections.objections_to(thing) {
            div.objected role="note" {
                p { (pictogram(Pictogram::Disagree)) b { (say.with("objects", &[("name", room.name_of(objection.origin.speaker).into())])) } " “" (objection.words) "”" }
                (by_line(room, &objection.origin))
                @if objection.origin.speaker == room.own_speaker() {
                    form method="post" action=(room.path("let-go")) {
                        (hidden(room))
                        input type="hidden" name="objection" value=(objection.id.0);
                        input type="hidden" name="thing" value=(thing_text(thing));
                        button.plain { (pictogram(Pictogram::Undo)) (say.say("let-go")) }
                    }
                }
            }
        }
    }
}

/// Two wordings that stand, of two voices or of two tabs that did not see each other: both are shown, and whoever may is asked which one stands.
#[must_use]
pub(crate) fn contested(room: &Room, thing: Thing, words: &Wording) -> Markup {
    if words.standing.len() < 2 {
        return html! {};
    }
    let say = room.say();
    html! {
        div.contested role="note" {
            p { b { (say.say("contested-title")) } " " (say.say("contested-words")) }
            @for candidate in &words.standing {
                blockquote { (candidate.value) }
                p.by-line { (speaker_mark(room, candidate.origin.speaker)) " " (say.near(candidate.origin.on, room.today())) }
                @if room.may_change(thing) {
                    form method="post" action=(room.path(&format!("reword/{}", thing_text(thing)))) {
                        (hidden(room)) input type="hidden" name="words" value=(candidate.value);
                        button.quiet { (say.say("this-one-stands")) }
                    }
                }
            }
        }
    }
}
