//! The plan on paper: one page that a person would want to keep on the fridge.
//!
//! Nothing of what holds fast stands on it, no life domain, no level in words, no purpose of a contact: whoever else
//! sees it, sees what the person wants and who does what. What stands on it, the person chooses.

mod sheet;

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use dossier::agreements::{Answer, Promise, Subject};
use dossier::contact::Planned;
use dossier::goals::Goal;
use dossier::{GoalId, PromiseId, Speaker};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{goal, inside};
use crate::Web;
use crate::parts::heading;
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/plan/paper", get(to(paper)))
}

/// What stands on the paper.
struct Sheet {
    headline: bool,
    nest: bool,
    promises: bool,
    contact: bool,
    people: bool,
    goals: Vec<GoalId>,
}

impl Sheet {
    /// As chosen; before anything was chosen, all that the person did not disagree with.
    fn chosen(room: &Room, typed: &Typed) -> Self {
        let goals = room.dossier().goals.there();
        if typed.filled("chosen").is_none() {
            let goals = goals.filter(|goal| !says_no(room, goal)).map(|goal| goal.id).collect();
            return Self { headline: true, nest: true, promises: true, contact: true, people: true, goals };
        }
        let has = |what: &str| typed.has("show", what);
        Self {
            headline: has("headline"),
            nest: has("nest"),
            promises: has("promises"),
            contact: has("contact"),
            people: has("people"),
            goals: goals.map(|goal| goal.id).filter(|id| has(&id.to_string())).collect(),
        }
    }

    fn goals<'a>(&'a self, room: &'a Room) -> impl Iterator<Item = &'a Goal> {
        room.dossier().goals.there().filter(|goal| self.goals.contains(&goal.id))
    }
}

/// Whether the person does not agree with a goal.
fn says_no(room: &Room, goal: &Goal) -> bool {
    let answer = room.dossier().agreements.answer_of(Subject::Goal(goal.id), Speaker::PARTICIPANT);
    answer.is_some_and(|given| matches!(given.answer, Answer::DoesNotAgree { .. }))
}

/// The promises on which person and guide agree.
fn promises(room: &Room) -> Vec<&Promise> {
    let agreements = &room.dossier().agreements;
    let is_agreed = |id: PromiseId| agreements.is_agreed(Subject::Promise(id));
    agreements.there().filter(|promise| is_agreed(promise.id)).collect()
}

/// The contact that comes next.
fn next_contact(room: &Room) -> Option<&Planned> {
    let to_come = room.dossier().contacts.to_come().into_iter();
    to_come.into_iter().find(|planned| planned.moment.value().is_some_and(|moment| moment.on >= room.today()))
}

async fn paper(room: Room, Query(fields): Query<Vec<(String, String)>>) -> Markup {
    let say = room.say();
    let sheet = Sheet::chosen(&room, &Typed::of(fields));
    let title = say.say("plan-paper");
    inside(
        &room,
        &title,
        &html! {
            div.no-print.paper-head {
                p.plan-back { a href=(room.path("plan")) { (pictogram(Pictogram::Back)) " " (say.say("plan-back")) } }
                (heading(say, Pictogram::Print, &title, &say.say("plan-paper-lede")))
                div.paper-acts {
                    button.button type="button" data-print hidden { (pictogram(Pictogram::Print)) (say.say("print")) }
                    p.paper-keys { (say.say("plan-paper-keys")) }
                }
                (chooser(&room, &sheet))
            }
            (sheet::draw(&room, &sheet))
        },
    )
}

/// What may stand on it: pressing *show* draws it anew.
fn chooser(room: &Room, sheet: &Sheet) -> Markup {
    let say = room.say();
    let parts = [
        ("headline", sheet.headline, room.dossier().story.headline().is_some()),
        ("nest", sheet.nest, room.dossier().strengths.there().next().is_some()),
        ("promises", sheet.promises, !promises(room).is_empty()),
        ("contact", sheet.contact, next_contact(room).is_some()),
        ("people", sheet.people, true),
    ];
    let tick = |value: &str, label: &str, is_chosen: bool| {
        html! {
            label.choice { input type="checkbox" name="show" value=(value) checked[is_chosen]; span { (label) } }
        }
    };
    html! {
        details.plan-fold.paper-chooser {
            summary { (say.say("plan-paper-choose")) }
            form method="get" action=(room.path("plan/paper")) {
                input type="hidden" name="chosen" value="1";
                fieldset.field {
                    legend { (say.say("plan-paper-what")) }
                    div.choices {
                        @for goal in room.dossier().goals.there() {
                            (tick(&goal.id.to_string(), goal::words_of(goal), sheet.goals.contains(&goal.id)))
                        }
                        @for (part, is_chosen, is_there) in parts {
                            @if is_there { (tick(part, &say.say(&format!("plan-paper-{part}")), is_chosen)) }
                        }
                    }
                }
                button.quiet { (say.say("plan-paper-show")) }
            }
        }
    }
}
