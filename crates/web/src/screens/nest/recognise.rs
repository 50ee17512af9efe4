//! "Els ziet in jou …. Herken je dat?": one question at a time, warm, and never urgent.

use axum::extract::Form as Body;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::strengths::{Command as StrengthCommand, Strength};
use dossier::{Command, Speaker, StrengthId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::StrengthKind;

use crate::parts::{by_line, hidden};
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;

/// Where the person is in the row of questions, as the address says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    /// How many questions were left for later.
    later: usize,
    /// The strength that was answered last.
    answered: Option<StrengthId>,
}

impl Asked {
    /// From the address; what cannot be read is as if it were not there.
    pub(super) fn of(address: &Typed) -> Self {
        let later = address.maybe("later").ok().flatten().unwrap_or(0);
        Self { later, answered: address.maybe("answered").ok().flatten() }
    }
}

/// What a voice has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answered {
    NotYet,
    Yes,
    No,
    /// Two answers that did not see each other.
    Both,
}

/// Where an answer is given: there one is led back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At the strength itself.
    Strength,
    /// In the row of questions, after so many left for later.
    Question(usize),
}

/// What a voice has answered to a strength that another named.
pub(super) fn answer(strength: &Strength, speaker: Speaker) -> Answered {
    let mut theirs = strength.recognitions.iter().filter(|given| given.origin.speaker == speaker);
    match theirs.next().map(|given| given.recognised) {
        None => Answered::NotYet,
        Some(first) if theirs.any(|other| other.recognised != first) => Answered::Both,
        Some(true) => Answered::Yes,
        Some(false) => Answered::No,
    }
}

/// The strengths that somebody else named and the person has not spoken about yet, oldest first.
pub(super) fn waiting(room: &Room) -> Vec<&Strength> {
    room.dossier().strengths.there().filter(|strength| strength.is_owned().is_none()).collect()
}

/// One question, the way back from the last answer, or how many wait.
pub(super) fn question(room: &Room, asked: &Asked) -> Markup {
    let say = room.say();
    let waiting = waiting(room);
    let to_come = waiting.iter().skip(asked.later).count().saturating_sub(1);
    html! {
        (last_answer(room, asked))
        @if let Some(strength) = waiting.get(asked.later) {
            section.ask aria-labelledby="ask" {
                h2 #ask { (pictogram(Pictogram::Nest)) (words_before(room, strength)) }
                blockquote { "“" (strength.words.value().map_or("", String::as_str)) "”" }
                (by_line(room, &strength.origin))
                p.ask-words { (say.say("nest-do-you-recognise")) }
                div.answers {
                    (answer_form(room, strength, true, "nest-yes", Place::Question(asked.later)))
                    (answer_form(room, strength, false, "nest-no", Place::Question(asked.later)))
                    a.quiet href=(room.path(&format!("nest?later={}", asked.later.saturating_add(1)))) { (pictogram(Pictogram::Later)) (say.say("nest-later")) }
                }
                @if to_come > 0 { p.detail { (say.with("nest-more-questions", &[("count", to_come.into())])) } }
            }
        } @else if !waiting.is_empty() {
            p.detail { a href=(room.path("nest")) { (say.with("nest-questions-wait", &[("count", waiting.len().into())])) } }
        }
    }
}

fn words_before(room: &Room, strength: &Strength) -> String {
    let key = match strength.kind {
        StrengthKind::Aspiration => "nest-ask-dream",
        StrengthKind::Competency | StrengthKind::Confidence => "nest-ask-in-you",
        StrengthKind::Resource | StrengthKind::Relation | StrengthKind::Opportunity => "nest-ask-around-you",
    };
    room.say().with(key, &[("who", room.name_of(strength.origin.speaker).into())])
}

fn last_answer(room: &Room, asked: &Asked) -> Markup {
    let say = room.say();
    let find = |id: StrengthId| room.dossier().strengths.there().find(|strength| strength.id == id);
    let given = asked.answered.and_then(find).map(|strength| (strength, answer(strength, Speaker::PARTICIPANT)));
    let (strength, key, other) = match given {
        Some((strength, Answered::Yes)) => (strength, "nest-you-said-yes", false),
        Some((strength, Answered::No)) => (strength, "nest-you-said-no", true),
        _ => return html! {},
    };
    let words = strength.words.value().cloned().unwrap_or_default();
    html! {
        div.last-answer {
            p { (say.with(key, &[("words", words.into())])) }
            (answer_form(room, strength, other, "nest-otherwise", Place::Question(asked.later)))
        }
    }
}

/// One press that says yes or no. `label` is the key of its text.
pub(super) fn answer_form(room: &Room, strength: &Strength, recognised: bool, label: &str, place: Place) -> Markup {
    let (class, picture) = match (place, recognised, label) {
        (_, _, "nest-otherwise") => ("quiet", Pictogram::Undo),
        (Place::Question(_), true, _) => ("button", Pictogram::Agree),
        (_, true, _) => ("quiet", Pictogram::Agree),
        (_, false, _) => ("quiet", Pictogram::Disagree),
    };
    html! {
        form method="post" action=(room.path("nest/recognise")) {
            (hidden(room))
            input type="hidden" name="strength" value=(strength.id);
            input type="hidden" name="recognised" value=(recognised);
            @if let Place::Question(later) = place { input type="hidden" name="later" value=(later); }
            button class=(class) { (pictogram(picture)) (room.say().say(label)) }
        }
    }
}

/// Says whether one recognises a strength; in one's own voice, nobody answers for somebody else.
pub(super) async fn recognise(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let read = || Some((typed.filled("strength")?.parse::<StrengthId>().ok()?, typed.get("recognised").parse().ok()?));
    let Some((strength, recognised)) = read() else { return super::not_here(&room) };
    let command = Command::Strengths(StrengthCommand::Recognise { strength, recognised });
    if let Err(error) = room.execute(&typed, vec![command]).await {
        return Trouble::App(error).in_language(&room.me.web, room.me.language);
    }
    let done = if recognised { "strength-recognised" } else { "strength-not-recognised" };
    let back = match typed.filled("later") {
        Some(later) => {
            let later: usize = later.parse().unwrap_or(0);
            format!("{}?done={done}&answered={strength}&later={later}", room.path("nest"))
        }
        None => format!("{}?done={done}#k-{strength}", room.path("nest")),
    };
    Redirect::to(&back).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_cannot_be_read_asks_the_first_question() {
        let id = uuid::Uuid::now_v7().to_string();
        let readable = Asked::of(&Typed::default().and("later", "2").and("answered", id.clone()));
        assert_eq!(readable, Asked { later: 2, answered: id.parse().ok() });
        let garbled = Asked::of(&Typed::default().and("later", "-1").and("answered", "yes"));
        assert_eq!(garbled, Asked { later: 0, answered: None });
    }
}
