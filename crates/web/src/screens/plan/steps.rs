//! Small steps: soonest first, ended with one press, opened again with one press.

mod act;
mod forms;

use axum::Router;
use axum::routing::{get, post};
use dossier::goals::{Goal, Outcome, Step, StepEnd, StepPlan};
use dossier::{StepId, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::settle::Settle;
use super::who;
use crate::Web;
use crate::parts::{by_line, contested, correction_mark, hidden, speaker_mark, thing_menu};
use crate::room::Room;
use crate::to::to;

pub(super) use forms::quick;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/plan/goals/{goal}/step", get(to(forms::ask_step)).post(to(forms::add)))
        .route("/dossiers/{dossier}/plan/steps/{step}", get(to(forms::ask_plan)).post(to(forms::plan)))
        .route("/dossiers/{dossier}/plan/steps/{step}/end", get(to(forms::ask_end)).post(to(act::end)))
        .route("/dossiers/{dossier}/plan/steps/{step}/reopen", post(to(act::reopen)))
}

/// The page that a step is shown on, so that one press leads back to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    /// The plan with all its goals.
    Plan,
    /// The page of its goal.
    Goal,
}

impl On {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Goal => "goal",
        }
    }
}

/// The words of a step.
pub(super) fn words_of(step: &Step) -> &str {
    step.words.value().map_or("", String::as_str)
}

/// The place of a step on the page.
pub(super) fn anchor(step: StepId) -> String {
    format!("s-{step}")
}

fn path(room: &Room, step: StepId, what: &str) -> String {
    let path = room.path(&format!("plan/steps/{step}"));
    if what.is_empty() { path } else { format!("{path}/{what}") }
}

/// The open steps, soonest first; the one that just ended stands first, with the way back.
pub(super) fn open(room: &Room, goal: &Goal, just: Option<StepId>, on: On, most: usize) -> Markup {
    let steps = goal.open_steps();
    let ended = goal.steps.iter().find(|step| Some(step.id) == just && step.taken_back.is_none());
    let more = steps.len().saturating_sub(most);
    html! {
        @if let Some((step, end)) = ended.and_then(|step| Some((step, step.end.as_ref()?))) { (just_ended(room, step, end, on)) }
        @if steps.is_empty() {
            p.detail { (room.say().say("plan-no-steps")) }
        } @else {
            ol.plan-steps { @for step in steps.into_iter().take(most) { (open_step(room, step, on)) } }
        }
        @if more > 0 {
            p.detail { (room.say().with("plan-more-steps", &[("count", more.into())])) }
        }
    }
}

fn open_step(room: &Room, step: &Step, on: On) -> Markup {
    let words_id = format!("sw-{}", step.id);
    html! {
        li.plan-step #(anchor(step.id)) {
            div.step-words {
                p #(words_id) { (words_of(step)) }
                (who_and_when(room, step))
                (contested(room, Thing::Step(step.id), &step.words))
                (correction_mark(room, Thing::Step(step.id)))
                (settle_plan(room, step))
            }
            @if room.may_write(Part::Goals) {
                div.step-acts {
                    (end_button(room, step, on, Outcome::Done, &words_id))
                    (end_button(room, step, on, Outcome::LetGo, &words_id))
                }
            }
            @if on == On::Goal || !room.is_participant() { (more(room, step, &words_id)) }
        }
    }
}

/// What else can be done with a step, folded away.
fn more(room: &Room, step: &Step, words_id: &str) -> Markup {
    let say = room.say();
    html! {
        details.plan-fold.step-more {
            summary aria-describedby=(words_id) { (say.say("plan-more")) }
            (by_line(room, &step.origin))
            @if room.may_write(Part::Goals) {
                div.thing-menu {
                    a href=(path(room, step.id, "")) { (pictogram(Pictogram::Clock)) (say.say("plan-replan")) }
                    a href=(path(room, step.id, "end")) { (pictogram(Pictogram::StoryBook)) (say.say("plan-end-with-words")) }
                }
            }
            (thing_menu(room, Thing::Step(step.id)))
        }
    }
}

fn end_button(room: &Room, step: &Step, on: On, outcome: Outcome, words_id: &str) -> Markup {
    let say = room.say();
    let (value, class, of, key) = match outcome {
        Outcome::Done => ("done", "quiet step-done", Pictogram::Check, "plan-done"),
        Outcome::LetGo => ("let_go", "quiet step-let-go", Pictogram::Later, "plan-let-go"),
    };
    html! {
        form method="post" action=(path(room, step.id, "end")) {
            (hidden(room))
            input type="hidden" name="on" value=(on.as_str());
            button class=(class) name="outcome" value=(value) aria-describedby=(words_id) { (pictogram(of)) (say.say(key)) }
        }
    }
}

/// Who and by when; what another voice planned stands beside it.
pub(super) fn who_and_when(room: &Room, step: &Step) -> Markup {
    let newest = step.plan.standing.last();
    html! {
        @if let Some(newest) = newest {
            p.detail { (plan_words(room, &newest.value)) }
        }
        @if !step.plan.is_contested() {
            @for other in step.plan.standing.iter().rev().skip(1) {
                p.detail { (speaker_mark(room, other.origin.speaker)) ": " (plan_words(room, &other.value)) }
            }
        }
    }
}

fn plan_words(room: &Room, plan: &StepPlan) -> Markup {
    let (say, today) = (room.say(), room.today());
    html! {
        b.step-who-takes { (who::name(room, &plan.who)) }
        @if let Some(by) = plan.by {
            " · "
            @let key = if by < today { "plan-was-by" } else { "plan-by" };
            time datetime=(by) { (say.with(key, &[("day", say.near(by, today).into())])) }
        }
    }
}

fn settle_plan(room: &Room, step: &Step) -> Markup {
    let fields = |plan: &StepPlan| {
        let (who, name) = who::sent(&plan.who);
        vec![("who", who), ("who_name", name), ("by", plan.by.map(|by| by.to_string()).unwrap_or_default())]
    };
    Settle { action: &path(room, step.id, ""), on: None }.ask(room, &step.plan, |plan| plan_words(room, plan), fields)
}

fn just_ended(room: &Room, step: &Step, end: &StepEnd, on: On) -> Markup {
    let say = room.say();
    let key = match end.outcome {
        Outcome::Done => "plan-just-done",
        Outcome::LetGo => "plan-just-let-go",
    };
    html! {
        div.said.step-just #(anchor(step.id)) role="status" {
            p { (outcome_mark(end.outcome)) span { (say.say(key)) " " b { (words_of(step)) } } }
            (reopen_button(room, step, on, "undo"))
        }
    }
}

fn reopen_button(room: &Room, step: &Step, on: On, key: &str) -> Markup {
    html! {
        form method="post" action=(path(room, step.id, "reopen")) {
            (hidden(room))
            input type="hidden" name="on" value=(on.as_str());
            button.quiet { (pictogram(Pictogram::Undo)) (room.say().say(key)) }
        }
    }
}

fn outcome_mark(outcome: Outcome) -> Markup {
    pictogram(match outcome {
        Outcome::Done => Pictogram::Check,
        Outcome::LetGo => Pictogram::Later,
    })
}

/// The steps that came to an end, newest first, folded away.
pub(super) fn ended(room: &Room, goal: &Goal, just: Option<StepId>, on: On) -> Markup {
    let say = room.say();
    let mut ended: Vec<(&Step, &StepEnd)> = goal
        .steps
        .iter()
        .filter(|step| step.taken_back.is_none() && Some(step.id) != just)
        .filter_map(|step| Some((step, step.end.as_ref()?)))
        .collect();
    ended.sort_by_key(|(_, end)| std::cmp::Reverse((end.origin.on, end.origin.version)));
    html! {
        @if !ended.is_empty() {
            details.plan-fold {
                summary { (say.with("plan-ended", &[("count", ended.len().into())])) }
                ul.plan-steps.is-ended {
                    @for (step, end) in ended { (ended_step(room, step, end, on)) }
                }
            }
        }
    }
}

fn ended_step(room: &Room, step: &Step, end: &StepEnd, on: On) -> Markup {
    html! {
        li.plan-step #(anchor(step.id)) {
            div.step-words {
                p { (words_of(step)) }
                (end_words(room, end))
                @for other in step.other_ends.iter().filter(|other| other.outcome != end.outcome || !other.words.is_empty()) {
                    p.detail { (room.say().say("plan-also-written")) }
                    (end_words(room, other))
                }
                (correction_mark(room, Thing::Step(step.id)))
            }
            @if room.may_write(Part::Goals) { div.step-acts { (reopen_button(room, step, on, "plan-reopen")) } }
        }
    }
}

fn end_words(room: &Room, end: &StepEnd) -> Markup {
    let key = match end.outcome {
        Outcome::Done => "plan-was-done",
        Outcome::LetGo => "plan-was-let-go",
    };
    html! {
        div.step-end {
            p { (outcome_mark(end.outcome)) (room.say().say(key)) @if !end.words.is_empty() { ": “" (end.words) "”" } }
            (by_line(room, &end.origin))
        }
    }
}
