//! The plan: the one that both agreed on with its months, what was proposed, and the ways to choose from.

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::agreements::Subject;
use dossier::money::{self, Inputs, PaymentPlan};
use dossier::{Command, Thing};
use figures::{Pictogram, pictogram};
use insight::money::{MoneyError, Outcome, outcome};
use maud::{Markup, html};
use method::{Part, PayingOrder};

use super::asked::{self, Unasked};
use super::{again, follow, fridge, inside, letters, ways};
use crate::Web;
use crate::flash::{self, Flash};
use crate::parts::{Form, by_line, correction_mark, empty, heading, read_only, receipt, thing_menu};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::screens::trajectory::answers;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/plan", get(to(page)))
        .route("/dossiers/{dossier}/money/plan/propose", post(to(propose)))
        .merge(follow::routes())
        .merge(letters::routes())
        .merge(fridge::routes())
}

async fn page(room: Room, Query(flash): Query<Flash>, Query(fields): Query<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    match asked::read(&room, &typed) {
        Ok(inputs) => drawn(&room, &flash, &typed, Some(&inputs), None).into_response(),
        Err(unasked) => {
            let wrong = wrong_of(&room, &unasked);
            NotTaken::Wrong(wrong).again(&room.me, |wrong| drawn(&room, &flash, &typed, None, Some(wrong)))
        }
    }
}

fn wrong_of(room: &Room, unasked: &Unasked) -> Wrong {
    match unasked {
        Unasked::Slip(slip) => Wrong::slip(*slip, room.say()),
        Unasked::Money(MoneyError::Day { .. }) => Wrong::slip(Slip { field: "start", why: "no-day" }, room.say()),
        Unasked::Money(_) => Wrong { field: "", words: room.say().say("budget-uncounted") },
    }
}

/// The newest plan that both agree on.
pub(super) fn current(room: &Room) -> Option<&PaymentPlan> {
    let (money, agreements) = (&room.dossier().money, &room.dossier().agreements);
    money.plans_there().rev().find(|plan| agreements.is_agreed(Subject::PaymentPlan(plan.id)))
}

/// A plan that was proposed after the one that is followed, and waits.
pub(super) fn proposed(room: &Room) -> Option<&PaymentPlan> {
    let newest = room.dossier().money.plans_there().next_back()?;
    (!room.dossier().agreements.is_agreed(Subject::PaymentPlan(newest.id))).then_some(newest)
}

fn drawn(room: &Room, flash: &Flash, typed: &Typed, inputs: Option<&Inputs>, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let title = say.say("repayment-plan");
    let form = Form { say, typed, wrong };
    let no_debts = inputs.is_some_and(|inputs| inputs.debts.is_empty());
    let content = html! {
        (heading(say, Pictogram::Plan, &title, &say.say("repayment-lede")))
        (read_only(room, Part::Money))
        (form.summary())
        @if let Some(plan) = proposed(room) { (waiting(room, plan)) }
        @if let Some(plan) = current(room) { (follow::card(room, plan)) }
        @if letters::plan(room).is_some() { (on_paper(room)) }
        @if no_debts {
            (empty(Pictogram::Plan, &say.say("repayment-no-debts"), &html! { a.quiet href=(room.path("money/debts")) { (say.say("debts-title")) } }))
        } @else if room.is_participant() && current(room).is_some() && !is_asked(typed) && wrong.is_none() {
            // One thing a page: the plan that is followed comes first, another one is a press away.
            p { a.quiet href={ (room.path("money/plan")) "?keep=0" } { (pictogram(Pictogram::Plan)) (say.say("repayment-ways-anew")) } }
        } @else {
            section aria-labelledby="ways" {
                h2 #ways { (say.say(if current(room).is_some() { "repayment-ways-anew" } else { "repayment-ways" })) }
                p.hint { (say.say("repayment-ways-hint")) }
                @if let Some(inputs) = inputs {
                    (ways::room_for_debts(room, inputs))
                    @let taken = ways::taken_in(room, inputs);
                    @if !taken.is_empty() { p.reading { (say.with("repayment-if", &[("what", say.list(&taken).into())])) } }
                    (ways::cards(room, inputs, typed))
                    @if room.dossier().money.debts_there().any(|debt| debt.why_contested().is_some()) { p.detail { (say.say("repayment-without-contested")) } }
                }
                (ways::what_if(room, inputs, &form))
            }
        }
        (earlier(room))
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(room, &title, flash, &content)
}

/// The ways to paper: for the fridge, and a letter for each creditor.
fn on_paper(room: &Room) -> Markup {
    let say = room.say();
    html! {
        p.money-papers.no-print {
            a.quiet href=(room.path("money/plan/fridge")) { (pictogram(Pictogram::Print)) (say.say("fridge-link")) }
            a.quiet href=(room.path("money/plan/letters")) { (pictogram(Pictogram::Message)) (say.say("letters-link")) }
        }
    }
}

/// Whether somebody thinks something through.
fn is_asked(typed: &Typed) -> bool {
    asked::FIELDS.iter().any(|field| typed.filled(field).is_some())
}

/// A plan that was proposed: what it comes to, and what each says of it.
fn waiting(room: &Room, plan: &PaymentPlan) -> Markup {
    let say = room.say();
    let (on, thing) = (Subject::PaymentPlan(plan.id), Thing::PaymentPlan(plan.id));
    html! {
        section.card aria-labelledby="proposed" {
            h2 #proposed { (say.say("repayment-proposed")) }
            (what_it_is(room, plan))
            (by_line(room, &plan.origin))
            (answers::panel(room, on))
            (correction_mark(room, thing))
            (thing_menu(room, thing))
        }
    }
}

/// A plan in short: what came before, in which order, until when.
pub(super) fn what_it_is(room: &Room, plan: &PaymentPlan) -> Markup {
    let say = room.say();
    let named = ways::named(room, &plan.inputs.debts);
    html! {
        @if let Some(before) = plan.after.and_then(|id| room.dossier().money.plans.iter().find(|other| other.id == id)) {
            p { (say.with("repayment-after", &[("day", say.date(before.origin.on).into()), ("months", before.months.len().into())])) }
        }
        @if let Some(words) = plan.words.value().filter(|words| !words.is_empty()) { blockquote { (words) } }
        p { b { (say.name("paying-order", plan.inputs.order.as_str())) } }
        @for words in ways::taken_in(room, &plan.inputs) { p.detail { (words) } }
        @match outcome(&plan.inputs, &named) {
            Ok(Outcome::Kept(made)) => {
                dl.money-facts {
                    div { dt { (say.say("repayment-start")) } dd { (say.date(plan.inputs.start)) } }
                    @if let Some(end) = made.end() { div { dt { (say.say("repayment-end")) } dd { (say.date(end)) } } }
                    div { dt { (say.say("repayment-total")) } dd { (say.euro(made.paid().in_cents())) } }
                }
                (receipt(room, &made.receipt))
            },
            Ok(Outcome::NotKept { why, .. }) => p { (ways::why_words(say, &why)) },
            Err(_) => p.detail { (say.say("budget-uncounted")) },
        }
    }
}

/// The plans of before, and those that were taken back.
fn earlier(room: &Room) -> Markup {
    let say = room.say();
    let shown: Vec<_> = current(room).into_iter().chain(proposed(room)).map(|plan| plan.id).collect();
    let before: Vec<_> = room.dossier().money.plans.iter().rev().filter(|plan| !shown.contains(&plan.id)).collect();
    html! {
        @if !before.is_empty() {
            details.put-away {
                summary { (say.with("repayment-earlier", &[("count", before.len().into())])) }
                @for plan in before {
                    div.card { (what_it_is(room, plan)) (by_line(room, &plan.origin)) (thing_menu(room, Thing::PaymentPlan(plan.id))) }
                }
            }
        }
    }
}

async fn propose(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let flash = Flash::default();
    let order = match typed.read::<PayingOrder>("order") {
        Ok(order) => order,
        Err(slip) => return super::slipped(&room, slip, |wrong| drawn(&room, &flash, &typed, None, Some(wrong))),
    };
    let inputs = match asked::read(&room, &typed) {
        Ok(inputs) => Inputs { order, ..inputs },
        Err(unasked) => {
            let wrong = NotTaken::Wrong(wrong_of(&room, &unasked));
            return wrong.again(&room.me, |wrong| drawn(&room, &flash, &typed, None, Some(wrong)));
        }
    };
    // Only a plan that can be kept is proposed; the others say why on their card.
    let named = ways::named(&room, &inputs.debts);
    let refused = match outcome(&inputs, &named) {
        Ok(Outcome::Kept(_)) => None,
        Ok(Outcome::NotKept { why, .. }) => Some(ways::why_words(room.say(), &why)),
        Err(_) => Some(room.say().say("budget-uncounted")),
    };
    if let Some(words) = refused {
        let wrong = NotTaken::Wrong(Wrong { field: "", words });
        return wrong.again(&room.me, |wrong| drawn(&room, &flash, &typed, Some(&inputs), Some(wrong)));
    }
    let after = current(&room).map(|plan| plan.id);
    let command = money::Command::ProposePlan { inputs: inputs.clone(), words: typed.get("words").to_owned(), after };
    match room.execute(&typed, vec![Command::Money(command)]).await {
        Ok(_) => flash::done_undoable(
            &room.path("money/plan"),
            "money-plan-proposed",
            Thing::PaymentPlan(typed.command().into()),
        ),
        Err(error) => again(&room, error, |wrong| drawn(&room, &flash, &typed, Some(&inputs), Some(wrong))),
    }
}
