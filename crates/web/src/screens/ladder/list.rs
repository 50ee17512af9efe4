//! All ladders: where each voice stands now, with its words, and how it moved.

use dossier::Thing;
use dossier::ladder::{About, Answer};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{figure, subject};
use crate::parts::{by_line, contested, correction_mark, empty, heading, read_only, thing_menu};
use crate::room::Room;

/// The page.
pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    let own = if room.is_participant() { "-own" } else { "" };
    let asked: Vec<_> = room
        .dossier()
        .ladders
        .subjects()
        .into_iter()
        .filter_map(|about| Some((about, subject::name(room, about)?)))
        .collect();
    let new = html! {
        @if room.may_write(Part::Goals) { a.button href=(room.path("plan/ladder/new")) { (pictogram(Pictogram::Add)) (say.say(&format!("ladder-new{own}"))) } }
    };
    html! {
        p.plan-back { a href=(room.path("plan")) { (pictogram(Pictogram::Back)) " " (say.say(if room.is_participant() { "plan-my-back" } else { "plan-back" })) } }
        (heading(say, Pictogram::Plan, &say.say(&format!("ladder-title{own}")), &say.say(&format!("ladder-lede{own}"))))
        (read_only(room, Part::Goals))
        @if asked.is_empty() {
            section.card { (empty(Pictogram::Plan, &say.say(&format!("ladder-empty{own}")), &new)) }
        } @else {
            div.plan-acts { (new) }
            @for (about, name) in asked { (one(room, about, &name)) }
        }
        details.why { summary { (say.say("ladder-why")) } p { (say.say("ladder-why-words")) } }
        (taken_back(room))
    }
}

fn one(room: &Room, about: About, name: &str) -> Markup {
    let (say, answers) = (room.say(), room.dossier().ladders.about(about));
    let text = subject::text_of(about);
    let id = format!("l-{}", text.replace('.', "-"));
    let voices = figure::by_speaker(&answers);
    let now: Vec<&Answer> = voices.iter().filter_map(|(_, answers)| answers.last().copied()).collect();
    let before: Vec<&Answer> =
        answers.iter().rev().copied().filter(|answer| !now.iter().any(|now| now.id == answer.id)).collect();
    html! {
        section.card.ladder-card id=(id) aria-labelledby={ (id) "-title" } {
            h2 id={ (id) "-title" } { (pictogram(subject::picture(about))) span { (name) } }
            div.ladder-parts {
                div.ladder-picture {
                    (figure::figure(room, about, name))
                    @for sentence in figure::sentences(room, about) { p.detail { (sentence) } }
                }
                div {
                    @for answer in now { (said(room, answer)) }
                    @if room.may_write(Part::Goals) {
                        p { a.quiet href={ (room.path("plan/ladder/new")) "?about=" (text) } { (pictogram(Pictogram::Looked)) (say.say("ladder-again")) } }
                    }
                    @if !before.is_empty() {
                        details.plan-fold {
                            summary { (say.with("ladder-before", &[("count", before.len().into())])) }
                            @for answer in before { (said(room, answer)) }
                        }
                    }
                }
            }
        }
    }
}

/// One answer: the rung, the words, whose they are.
fn said(room: &Room, answer: &Answer) -> Markup {
    let (say, thing) = (room.say(), Thing::Ladder(answer.id));
    let holds = answer.holds.value().map_or("", String::as_str);
    html! {
        article.ladder-answer id={ "a-" (answer.id) } {
            p.ladder-at { b { (say.with("ladder-at", &[("rung", answer.rung.into())])) } }
            @if answer.holds.is_contested() { (contested(room, thing, &answer.holds)) }
            @else if !holds.is_empty() {
                p.detail { (say.say(if answer.rung == 0 { "ladder-held-bottom" } else { "ladder-held" })) }
                blockquote { (holds) }
            }
            @if !answer.next.is_empty() {
                p.detail { (say.say("ladder-next")) }
                blockquote { (answer.next) }
            }
            (by_line(room, &answer.origin))
            (correction_mark(room, thing))
            (thing_menu(room, thing))
        }
    }
}

/// What was taken back, folded away; only the person still sees it.
fn taken_back(room: &Room) -> Markup {
    let say = room.say();
    let answers: Vec<_> = room.dossier().ladders.answers.iter().filter(|answer| answer.taken_back.is_some()).collect();
    html! {
        @if !answers.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (say.with("ladder-taken-back", &[("count", answers.len().into())])) }
                p.hint { (say.say("taken-back-hint")) }
                @for answer in answers { (said(room, answer)) }
            }
        }
    }
}
