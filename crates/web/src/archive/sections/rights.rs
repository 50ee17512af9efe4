//! Rights: what was said and kept, by voice, and the way of each right that is followed.

use dossier::Thing;
use dossier::rights::{Followed, Said, Sheet, What};
use maud::{Markup, html};

use super::{facts, nothing};
use crate::archive::marks::{beside, by, wording};
use crate::household::in_words;
use crate::room::Room;
use crate::screens::{mark_words, right_name};

pub(super) fn rights(room: &Room) -> Markup {
    let (say, rights) = (room.say(), &room.dossier().rights);
    html! {
        @if rights.followed.is_empty() && rights.sheets.is_empty() { (nothing(room)) }
        @for followed in &rights.followed { (way(room, followed)) }
        @if !rights.sheets.is_empty() {
            h3 { (say.say("rights-answers")) }
            @for sheet in &rights.sheets { (answers(room, sheet)) }
        }
    }
}

fn way(room: &Room, followed: &Followed) -> Markup {
    let (say, thing) = (room.say(), Thing::Right(followed.id));
    let steps: Vec<String> = followed
        .steps
        .iter()
        .filter_map(|linked| room.dossier().goals.step(linked.step))
        .filter_map(|(_, step)| step.words.value().cloned())
        .collect();
    html! {
        article id={ "right-" (followed.id) } {
            h3 { (right_name(say, &followed.right)) }
            @if let Some(found) = &followed.found {
                p { (say.with("rights-found-by", &[("day", say.date(found.on).into()), ("from", say.date(found.rule_from).into()), ("answer", found.answer.clone().into())])) }
            }
            (wording(room, &followed.words))
            (facts(&[(say.say("rights-steps"), steps.join(" · "))]))
            (beside(room, thing, followed.taken_back.as_ref()))
            ul.points {
                @for mark in &followed.marks {
                    li {
                        p.value { (mark_words(say, &mark.what)) }
                        @if let What::Asked { papers, .. } = &mark.what { @if !papers.is_empty() { p { (say.with("rights-with-papers", &[("papers", say.list(papers).into())])) } } }
                        @if let What::TurnedDown { appeal_by: Some(day) } = mark.what { p { (say.with("rights-appeal-day", &[("day", say.date(day).into())])) } }
                        (wording(room, &mark.words))
                        (beside(room, Thing::RightMark(mark.id), mark.taken_back.as_ref()))
                    }
                }
            }
        }
    }
}

fn answers(room: &Room, sheet: &Sheet) -> Markup {
    let say = room.say();
    let question = |said: &Said| {
        let key = format!("rights-question-{}", said.fact.replace('_', "-"));
        if say.knows(&key) { say.say(&key) } else { said.fact.replace('_', " ") }
    };
    let answer = |said: &Said| {
        said.value.as_ref().map_or_else(|| say.say("done-rights-forgotten"), |value| in_words(say, &said.fact, value))
    };
    let rows: Vec<_> = sheet.said.iter().map(|said| (question(said), answer(said))).collect();
    html! {
        article {
            (facts(&rows))
            (by(room, &sheet.origin))
            (beside(room, Thing::Sheet(sheet.id), sheet.taken_back.as_ref()))
        }
    }
}
