//! A letter for each creditor: what is proposed, or why the claim is contested.
//!
//! It says no more about the person than that creditor needs: nothing of the story, no other creditor's name, and what
//! is owed in all only when it is ticked. The full name, the address and the creditor's reference are written by hand,
//! so that they need not be kept here.

mod about;
mod basis;
mod chosen;
mod page;
mod sheet;

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::money::{Debt, PaymentPlan};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::debts::called;
use super::{debt, inside, not_here, plan};
use crate::Web;
use crate::flash::Flash;
use crate::parts::{empty, heading};
use crate::room::Room;
use crate::to::to;
use crate::typed::Typed;

use about::About;
use chosen::Chosen;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/plan/letters", get(to(list)))
        .route("/dossiers/{dossier}/money/plan/letters/{debt}", get(to(letter)))
}

/// The plan that goes on paper: the one both agreed on, else the one that lies on the table.
pub(super) fn plan(room: &Room) -> Option<&PaymentPlan> {
    plan::current(room).or_else(|| plan::proposed(room))
}

/// The way back to the plan.
pub(super) fn way_back(room: &Room) -> Markup {
    html! { p.no-print { a.quiet href=(room.path("money/plan")) { (pictogram(Pictogram::Back)) (room.say().say("repayment-plan")) } } }
}

/// Says that not everybody agreed yet: what stands on paper is then not to be sent.
pub(super) fn not_yet_agreed(room: &Room) -> Markup {
    html! {
        @if plan(room).is_some() && plan::current(room).is_none() {
            p.money-asked.no-print { (pictogram(Pictogram::Agree)) span { (room.say().say("letters-not-agreed")) } }
        }
    }
}

async fn list(room: Room) -> Markup {
    let say = room.say();
    let title = say.say("letters-title");
    let debts: Vec<_> = room.dossier().money.debts_there().filter(|debt| debt.owed() > 0).collect();
    let content = html! {
        (heading(say, Pictogram::Message, &title, &say.say("letters-lede")))
        (not_yet_agreed(&room))
        @if debts.is_empty() { (empty(Pictogram::Message, &say.say("letters-none"), &html! {})) }
        @else { ul.money-debts.letters-list { @for debt in debts { (one(&room, debt)) } } }
        (way_back(&room))
    };
    inside(&room, &title, &Flash::default(), &content)
}

fn one(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let (key, pictured) = match About::of(room, debt) {
        Some(About::Proposal { .. }) => ("letters-proposal", Some(Pictogram::Plan)),
        Some(About::Contest { .. }) => ("letters-contest", Some(Pictogram::Disagree)),
        None => ("letters-outside", None),
    };
    html! {
        li.card.money-debt {
            p.money-what { b { (called(debt)) } span.money-amount { (say.cents(debt.owed())) } }
            p.detail { (say.say(key)) }
            @if let Some(of) = pictured {
                p { a.quiet href=(room.path(&format!("money/plan/letters/{}", debt.id))) { (pictogram(of)) (say.say("letters-see")) span.sr-only { " " (called(debt)) } } }
            }
        }
    }
}

async fn letter(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Query(fields): Query<Vec<(String, String)>>,
) -> Response {
    let Some(debt) = debt::find(&room, &id) else { return not_here(&room) };
    let Some(about) = About::of(&room, debt) else { return not_here(&room) };
    let chosen = Chosen::of(&room, &Typed::of(fields));
    page::drawn(&room, debt, &about, &chosen).into_response()
}
