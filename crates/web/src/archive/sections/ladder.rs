//! The answers to ladder questions, subject by subject, oldest first.

use dossier::Thing;
use dossier::ladder::Answer;
use maud::{Markup, html};

use crate::archive::marks::{beside, by, wording};
use crate::room::Room;
use crate::screens::ladder_name;

pub(super) fn ladders(room: &Room) -> Markup {
    let (say, ladders) = (room.say(), &room.dossier().ladders);
    let mut answers: Vec<&Answer> = ladders.answers.iter().collect();
    answers.sort_by_key(|answer| (answer.about, answer.origin.on, answer.origin.version));
    html! {
        @if !answers.is_empty() { h3 { (say.say("ladder-title-own")) } }
        @for answers in answers.chunk_by(|one, next| one.about == next.about) {
            article {
                @if let Some(first) = answers.first() { h4 { (ladder_name(room, first.about)) } }
                @for answer in answers { (one(room, answer)) }
            }
        }
    }
}

fn one(room: &Room, answer: &Answer) -> Markup {
    let say = room.say();
    let has_words = answer.holds.standing.iter().chain(&answer.holds.earlier).any(|said| !said.value.is_empty());
    html! {
        div.step id={ "a-" (answer.id) } {
            p.value { (say.with("ladder-at", &[("rung", answer.rung.into())])) }
            @if has_words { p { (say.say(if answer.rung == 0 { "ladder-held-bottom" } else { "ladder-held" })) } (wording(room, &answer.holds)) }
            @else { (by(room, &answer.origin)) }
            @if !answer.next.is_empty() { p { (say.say("ladder-next")) } blockquote { (answer.next) } }
            (beside(room, Thing::Ladder(answer.id), answer.taken_back.as_ref()))
        }
    }
}
