//! One strength: its words, where and when it is there, whose words they are, and who recognises it.

use dossier::strengths::Strength;
use dossier::{Speaker, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::recognise::{Answered, Place, answer, answer_form};
use super::{area_picture, time_picture};
use crate::parts::{by_line, contested, correction_mark, speaker_mark, thing_menu};
use crate::room::Room;
use crate::screens::story::glasses::from_story;

pub(super) fn strength(room: &Room, strength: &Strength) -> Markup {
    let (say, thing) = (room.say(), Thing::Strength(strength.id));
    html! {
        li.strength id={ "k-" (strength.id) } {
            @if !strength.words.is_contested() {
                p.strength-words { (strength.words.value().map_or("", String::as_str)) }
            }
            (contested(room, thing, &strength.words))
            div.strength-facts { (by_line(room, &strength.origin)) (where_and_when(room, strength)) }
            (from_story(room, strength))
            (correction_mark(room, thing))
            (which_stands(room, strength))
            div.strength-foot {
                (persons_answer(room, strength))
                (others(room, strength))
                (to_answer(room, strength))
                details.more {
                    summary { (say.say("nest-more")) }
                    (thing_menu(room, thing))
                    (other_answer(room, strength))
                }
            }
        }
    }
}

/// Whether it holds a question that may not be folded away: what was written or answered twice.
pub(super) fn asks(room: &Room, strength: &Strength) -> bool {
    let is_twice = may_answer(room, strength) && answer(strength, room.own_speaker()) == Answered::Both;
    strength.words.is_contested() || is_twice
}

fn where_and_when(room: &Room, strength: &Strength) -> Markup {
    let say = room.say();
    html! {
        p.strength-where {
            @if let Some(area) = strength.area {
                span { (pictogram(area_picture(area))) (say.name("strength-area", area.as_str())) }
            }
            span { (pictogram(time_picture(strength.time))) (say.name("strength-time", strength.time.as_str())) }
        }
    }
}

/// One press to say what one sees oneself, as long as one has not.
fn to_answer(room: &Room, strength: &Strength) -> Markup {
    if !may_answer(room, strength) || answer(strength, room.own_speaker()) != Answered::NotYet {
        return html! {};
    }
    html! {
        @if room.is_participant() {
            (answer_form(room, strength, true, "nest-yes-short", Place::Strength))
            (answer_form(room, strength, false, "nest-no-short", Place::Strength))
        } @else {
            (answer_form(room, strength, true, "nest-see-too", Place::Strength))
        }
    }
}

/// The answer of the person to what somebody else named.
fn persons_answer(room: &Room, strength: &Strength) -> Markup {
    let say = room.say();
    if !strength.origin.speaker.is_helper() {
        return html! {};
    }
    let (key, picture) = match answer(strength, Speaker::PARTICIPANT) {
        Answered::NotYet => ("nest-not-asked", Pictogram::Later),
        Answered::Yes => ("nest-recognised", Pictogram::Check),
        Answered::No => ("nest-not-recognised", Pictogram::Disagree),
        Answered::Both => ("nest-two-answers", Pictogram::Help),
    };
    let is_yes = key == "nest-recognised";
    html! {
        @if room.is_participant() {
            @if key != "nest-not-asked" && key != "nest-two-answers" {
                p.mark.is-yes[is_yes] { (pictogram(picture)) (say.say(&format!("{key}-mine"))) }
            }
        } @else {
            p.mark.is-yes[is_yes] { (pictogram(picture)) (say.with(key, &[("name", room.person().to_owned().into())])) }
        }
    }
}

/// What the other voices say to it: those who see it too, and those who do not see it yet.
fn others(room: &Room, strength: &Strength) -> Markup {
    let say = room.say();
    let mut speakers: Vec<_> = strength.recognitions.iter().map(|r| r.origin.speaker).collect();
    speakers.retain(|speaker| speaker.is_helper());
    speakers.sort_unstable();
    speakers.dedup();
    html! {
        @for speaker in speakers {
            @let said = match answer(strength, speaker) {
                Answered::Yes => "nest-sees-too",
                Answered::No => "nest-sees-not",
                Answered::Both | Answered::NotYet => "nest-sees-both",
            };
            p.mark { (speaker_mark(room, speaker)) " " (say.say(said)) }
        }
    }
}

/// Two answers of one voice that did not see each other.
fn which_stands(room: &Room, strength: &Strength) -> Markup {
    let say = room.say();
    if !may_answer(room, strength) || answer(strength, room.own_speaker()) != Answered::Both {
        return html! {};
    }
    html! {
        div.contested role="note" {
            p { b { (say.say("nest-answered-twice")) } " " (say.say("contested-words")) }
            div.answers {
                (answer_form(room, strength, true, yes_key(room), Place::Strength))
                (answer_form(room, strength, false, no_key(room), Place::Strength))
            }
        }
    }
}

/// The way back from an answer, and for a helper the answer that is not put in front.
fn other_answer(room: &Room, strength: &Strength) -> Markup {
    html! {
        @if may_answer(room, strength) {
            @match answer(strength, room.own_speaker()) {
                Answered::Yes => { (answer_form(room, strength, false, no_key(room), Place::Strength)) }
                Answered::No => { (answer_form(room, strength, true, yes_key(room), Place::Strength)) }
                Answered::NotYet if !room.is_participant() => {
                    (answer_form(room, strength, false, no_key(room), Place::Strength))
                }
                Answered::NotYet | Answered::Both => {}
            }
        }
    }
}

fn yes_key(room: &Room) -> &'static str {
    if room.is_participant() { "nest-yes-short" } else { "nest-see-too" }
}

fn no_key(room: &Room) -> &'static str {
    if room.is_participant() { "nest-no-short" } else { "nest-see-not" }
}

/// Whoever did not name it themselves: alone, or in what was written down together.
fn may_answer(room: &Room, strength: &Strength) -> bool {
    let speaker = strength.origin.speaker;
    let theirs = speaker == Speaker::TOGETHER && (room.is_participant() || room.wrote(&strength.origin));
    room.may_write(Part::Strengths) && speaker != room.own_speaker() && !theirs
}
