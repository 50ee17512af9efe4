//! The plan on the desk face: all goals with their steps, ladders and answers on one page.

use dossier::StepId;
use dossier::agreements::Subject;
use dossier::goals::Goal;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::steps::On;
use super::{attainment, egg, goal, steps};
use crate::parts::{by_line, empty, heading, read_only};
use crate::room::Room;
use crate::screens::trajectory::answers;

/// The plan.
pub(super) fn page(room: &Room, just: Option<StepId>) -> Markup {
    let say = room.say();
    let goals: Vec<_> = room.dossier().goals.there().collect();
    html! {
        (heading(say, Pictogram::Plan, &say.say("place-plan"), &say.say("plan-lede")))
        (read_only(room, Part::Goals))
        div.plan-acts {
            @if room.may_write(Part::Goals) { a.button href=(room.path("plan/new")) { (pictogram(Pictogram::Add)) (say.say("plan-new")) } }
            a.quiet href=(room.path("plan/ladder")) { (pictogram(Pictogram::Looked)) (say.say("ladder-way")) }
            a.quiet href=(room.path("plan/paper")) { (pictogram(Pictogram::Print)) (say.say("plan-paper")) }
        }
        @if goals.is_empty() {
            div.card { (empty(Pictogram::Plan, &say.with("plan-empty", &[("name", room.person().to_owned().into())]), &html! {})) }
        }
        @if goals.len() > 3 {
            nav.goal-index aria-label=(say.say("goals")) {
                ul { @for goal in &goals { li { a href={ "#" (goal::anchor(goal)) } { (goal::words_of(goal)) } } } }
            }
        }
        @for goal in goals { (card(room, goal, just, On::Plan)) }
        (attainment::together(room))
    }
}

/// One goal on a page of its own.
pub(super) fn goal_page(room: &Room, goal: &Goal, just: Option<StepId>) -> Markup {
    html! {
        p.plan-back { a href={ (room.path("plan")) "#" (goal::anchor(goal)) } { (pictogram(Pictogram::Back)) " " (room.say().say("plan-back")) } }
        (card(room, goal, just, On::Goal))
    }
}

fn card(room: &Room, goal: &Goal, just: Option<StepId>, on: On) -> Markup {
    let title = format!("gt-{}", goal.id);
    html! {
        article.card.plan-goal #(goal::anchor(goal)) aria-labelledby=(title) {
            div.goal-head {
                (egg::egg(&format!("egg-{}", goal.id), goal::level_of(goal)))
                div {
                    @if on == On::Goal { h1.goal-words #(title) { (goal::words_of(goal)) } }
                    @else { h2.goal-words #(title) { (goal::words_of(goal)) } }
                    div.goal-by { (by_line(room, &goal.origin)) (goal::domain(room, goal)) }
                }
            }
            (goal::waiting(room, goal))
            div.goal-parts {
                div {
                    (goal::why(room, goal, on))
                    section {
                        (goal::sub(room, on, "plan-steps"))
                        (steps::open(room, goal, just, on, usize::MAX))
                        @if room.may_write(Part::Goals) { (steps::quick(room, goal)) }
                        (steps::ended(room, goal, just, on))
                    }
                }
                section {
                    (goal::sub(room, on, "plan-where"))
                    @if goal.newest_review().is_none() { (goal::stands(room, goal)) }
                    (goal::ladder(room, goal))
                    (goal::rungs_beside(room, goal))
                    (goal::reviews(room, goal))
                    (goal::acts(room, goal))
                }
            }
            section.goal-answers {
                (goal::sub(room, on, "trajectory-who-agrees"))
                (answers::panel(room, Subject::Goal(goal.id)))
            }
            (goal::menu(room, goal))
        }
    }
}
