//! The plan on the table face: each goal as a card with what comes next; all about a goal on a page of its own.

use dossier::StepId;
use dossier::agreements::Subject;
use dossier::goals::Goal;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::steps::On;
use super::{egg, goal, steps, taken_back};
use crate::parts::{by_line, empty, heading, read_aloud};
use crate::room::Room;
use crate::screens::trajectory::answers;

/// How many steps stand on the card of a goal.
const FEW: usize = 2;

/// The plan.
pub(super) fn page(room: &Room, just: Option<StepId>) -> Markup {
    let say = room.say();
    let goals: Vec<_> = room.dossier().goals.there().collect();
    html! {
        (heading(say, Pictogram::Plan, &say.say("plan-my"), &say.say("plan-my-lede")))
        @if goals.is_empty() {
            div.card { (empty(Pictogram::Aspiration, &say.say("plan-my-empty"), &html! {})) }
        }
        @for goal in goals { (card(room, goal, just)) }
        div.plan-ways {
            a.button href=(room.path("plan/new")) { (pictogram(Pictogram::Add)) (say.say("plan-my-new")) }
            a.quiet href=(room.path("plan/ladder")) { (pictogram(Pictogram::Looked)) (say.say("ladder-way-own")) }
            a.quiet href=(room.path("plan/paper")) { (pictogram(Pictogram::Print)) (say.say("plan-my-paper")) }
        }
        (taken_back::fold(room))
    }
}

fn card(room: &Room, goal: &Goal, just: Option<StepId>) -> Markup {
    let say = room.say();
    let title = format!("gt-{}", goal.id);
    html! {
        article.card.plan-goal #(goal::anchor(goal)) aria-labelledby=(title) {
            div.goal-head {
                (egg::egg(&format!("egg-{}", goal.id), goal::level_of(goal)))
                div {
                    h2.goal-words #(title) { (goal::words_of(goal)) }
                    (goal::stands(room, goal))
                }
            }
            @if answers::is_asked(room, Subject::Goal(goal.id)) {
                (by_line(room, &goal.origin))
                (answers::question(room, Subject::Goal(goal.id), &say.say("plan-my-agree")))
            }
            (goal::sub(room, On::Plan, "plan-my-next"))
            (steps::open(room, goal, just, On::Plan, FEW))
            p.goal-all { a.quiet href=(goal::path(room, goal, "")) { (say.say("plan-my-all")) (pictogram(Pictogram::Next)) } }
        }
    }
}

/// All about one goal.
pub(super) fn goal_page(room: &Room, goal: &Goal, just: Option<StepId>) -> Markup {
    let say = room.say();
    html! {
        p.plan-back { a href={ (room.path("plan")) "#" (goal::anchor(goal)) } { (pictogram(Pictogram::Back)) " " (say.say("plan-my-back")) } }
        div.heading {
            h1 { (egg::egg("egg", goal::level_of(goal))) span { (goal::words_of(goal)) } }
            (read_aloud(say))
        }
        div.goal-by { (by_line(room, &goal.origin)) (goal::domain(room, goal)) }
        (goal::waiting(room, goal))
        (goal::why(room, goal, On::Goal))
        section.card aria-labelledby="steps" {
            h2 #steps { (say.say("plan-my-steps")) }
            (steps::open(room, goal, just, On::Goal, usize::MAX))
            p { a.button href=(goal::path(room, goal, "step")) { (pictogram(Pictogram::Add)) (say.say("plan-step-add")) } }
            (steps::ended(room, goal, just, On::Goal))
        }
        section.card aria-labelledby="stands" {
            h2 #stands { (say.say("plan-my-where")) }
            @if goal.newest_review().is_none() { (goal::stands(room, goal)) }
            (goal::ladder(room, goal))
            (goal::rungs_beside(room, goal))
            (goal::reviews(room, goal))
            (goal::acts(room, goal))
        }
        section.card.goal-answers aria-labelledby="agrees" {
            h2 #agrees { (say.say("trajectory-who-agrees")) }
            (answers::panel(room, Subject::Goal(goal.id)))
        }
        (goal::menu(room, goal))
    }
}
