//! Goals with their levels, steps and reviews.

use dossier::agreements::Subject;
use dossier::goals::{Goal, Outcome, Step, StepEnd, StepPlan, Who};
use dossier::{Speaker, Thing};
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::{answers, beside, by, register, timeline, wording};
use crate::parts::level_name;
use crate::room::Room;
use crate::screens::weight_words;

pub(super) fn goals(room: &Room) -> Markup {
    let goals = &room.dossier().goals.goals;
    html! {
        @if goals.is_empty() { (nothing(room)) }
        @for one in goals { (goal(room, one)) }
        (super::ladder::ladders(room))
    }
}

fn goal(room: &Room, goal: &Goal) -> Markup {
    let say = room.say();
    let level = |level: i8| say.say(&format!("level-{}", level_name(level)));
    html! {
        article id={ "g-" (goal.id) } {
            h3 { (goal.words.value().map_or("", String::as_str)) }
            @if let Some(domain) = goal.domain { p.tag { (say.name("domain", domain.as_str())) } }
            (wording(room, &goal.words))
            @if !goal.why.standing.is_empty() { h4 { (say.say("archive-why")) } (wording(room, &goal.why)) }
            @if !goal.scale.is_empty() { h4 { (say.say("archive-levels")) } }
            @for rung in &goal.scale { p.level { (level(rung.level)) } (wording(room, &rung.words)) }
            @if !goal.reviews.points.is_empty() { h4 { (say.say("archive-reviews")) } }
            (timeline(room, &goal.reviews, &|review| [level(review.level), review.words.clone()].join(". ")))
            @if !goal.weight.is_empty() { h4 { (say.say("plan-weight-title")) } (register(room, &goal.weight, &|weight| weight_words(room, weight), false)) }
            (answers(room, Subject::Goal(goal.id)))
            (beside(room, Thing::Goal(goal.id), goal.taken_back.as_ref()))
            @if !goal.steps.is_empty() { h4 { (say.say("archive-steps")) } }
            @for one in &goal.steps { (step(room, one)) }
        }
    }
}

fn step(room: &Room, step: &Step) -> Markup {
    let say = room.say();
    let plan = |plan: &StepPlan| {
        let by = plan.by.map(|day| say.with("archive-by", &[("day", say.date(day).into())]));
        [Some(who(room, &plan.who)), by].into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    html! {
        div.step id={ "s-" (step.id) } {
            (wording(room, &step.words))
            (register(room, &step.plan, &plan, false))
            @if let Some(end) = &step.end { (ended(room, end)) }
            @if !step.other_ends.is_empty() {
                div.earlier { h4 { (say.say("archive-earlier")) } @for end in &step.other_ends { (ended(room, end)) } }
            }
            (beside(room, Thing::Step(step.id), step.taken_back.as_ref()))
        }
    }
}

fn ended(room: &Room, end: &StepEnd) -> Markup {
    let key = match end.outcome {
        Outcome::Done => "archive-done",
        Outcome::LetGo => "archive-given-up",
    };
    html! {
        p { b { (room.say().say(key)) } }
        @if !end.words.is_empty() { blockquote { (end.words) } }
        (by(room, &end.origin))
    }
}

fn who(room: &Room, who: &Who) -> String {
    match who {
        Who::Participant => room.name_of(Speaker::PARTICIPANT),
        Who::Together => room.name_of(Speaker::TOGETHER),
        Who::Member(member) => room.member_name(*member),
        Who::Someone(name) => name.clone(),
    }
}
