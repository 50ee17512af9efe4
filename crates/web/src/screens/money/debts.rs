//! The debts, each with what is already paid of it, and the way to write one down.

use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::response::Response;
use axum::routing::get;
use dossier::money::{self, Debt};
use dossier::{Command, NAME, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{DebtStage, Part};

use super::debt_forms::{claim_fields, claim_in};
use super::lines::put_away;
use super::{again, inside, picture, slipped};
use crate::Web;
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, correction_mark, empty, heading, hidden, read_only};
use crate::problem::Wrong;
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/debts", get(to(page)))
        .route("/dossiers/{dossier}/money/debts/new", get(to(ask)).post(to(add)))
}

async fn page(room: Room, Query(flash): Query<Flash>) -> Markup {
    let say = room.say();
    let title = say.say("debts-title");
    let gone: Vec<_> = room
        .dossier()
        .money
        .debts
        .iter()
        .filter(|debt| debt.taken_back.is_some())
        .map(|debt| (Thing::Debt(debt.id), &debt.creditor))
        .collect();
    let content = html! {
        (heading(say, Pictogram::IncomeAndDebts, &title, &say.say("debts-lede")))
        (read_only(&room, Part::Money))
        (picture::debts::picture(&room))
        (list(&room))
        (put_away(&room, &gone))
        p.no-print { a.quiet href=(room.path("money")) { (pictogram(Pictogram::Back)) (say.say("place-money")) } }
    };
    inside(&room, &title, &flash, &content)
}

/// The debts that are open, then those that are paid off.
pub(super) fn list(room: &Room) -> Markup {
    let (say, money) = (room.say(), &room.dossier().money);
    let (done, open): (Vec<_>, Vec<_>) = money.debts_there().partition(|debt| debt.is_paid_off() || debt.owed() == 0);
    let add = html! {
        @if room.may_write(Part::Money) { a.quiet href=(room.path("money/debts/new")) { (pictogram(Pictogram::Add)) (say.say("debts-add")) } }
    };
    let paid: u64 = money.debts_there().map(Debt::paid).sum();
    let owed: u64 = open.iter().map(|debt| debt.owed()).sum();
    html! {
        @if open.is_empty() && done.is_empty() { (empty(Pictogram::IncomeAndDebts, &say.say("debts-none"), &add)) }
        @else {
            p.reading {
                @if paid > 0 { (say.with("debts-paid-so-far", &[("amount", say.cents(paid).into())])) " " }
                (say.with("debts-still-open", &[("amount", say.cents(owed).into())]))
            }
            ul.money-debts { @for debt in &open { (card(room, debt)) } }
            @if !done.is_empty() { h3 { (pictogram(Pictogram::Check)) " " (say.say("debts-done")) } ul.money-debts { @for debt in &done { (card(room, debt)) } } }
            p.no-print { (add) }
        }
    }
}

/// How a debt is called.
pub(super) fn called(debt: &Debt) -> &str {
    debt.creditor.value().map_or("", String::as_str)
}

fn card(room: &Room, debt: &Debt) -> Markup {
    let (say, claim) = (room.say(), debt.claim.leading().map(|said| &said.value));
    html! {
        li.card.money-debt id={ "d-" (debt.id) } {
            p.money-what {
                a href=(room.path(&format!("money/debts/{}", debt.id))) { b { (called(debt)) } }
                span.money-amount { (say.cents(debt.owed())) }
            }
            p.money-tags {
                @if let Some(stage) = debt.stage.leading() { span.tag { (say.name("debt-stage", stage.value.as_str())) } }
                @if claim.is_some_and(|claim| claim.priority) { span.tag { (say.say("debts-priority")) } }
                @if debt.why_contested().is_some() { span.tag { (say.say("debts-is-contested")) } }
            }
            (paid_bar(room, debt))
            @if let Some(asked) = claim.and_then(|claim| claim.asks_a_month) {
                p.detail { (say.with("debts-ask-a-month", &[("amount", say.cents(asked).into())])) }
            }
            (correction_mark(room, Thing::Debt(debt.id)))
        }
    }
}

/// What is already paid, in words and as a bar that fills.
pub(super) fn paid_bar(room: &Room, debt: &Debt) -> Markup {
    let (say, paid) = (room.say(), debt.paid());
    html! {
        @if paid > 0 {
            @let words = say.with("debts-paid", &[("amount", say.cents(paid).into())]);
            p.money-paid { span { (words) } progress max=(paid.saturating_add(debt.owed())) value=(paid) aria-label=(words) {} }
        }
    }
}

fn stages(room: &Room) -> Vec<Choice> {
    let say = room.say();
    let open = DebtStage::ALL.iter().filter(|stage| **stage != DebtStage::PaidOff);
    open.map(|stage| Choice::new(stage.as_str(), say.name("debt-stage", stage.as_str()))).collect()
}

async fn ask(room: Room) -> Markup {
    new_page(&room, &Typed::default().and("stage", DebtStage::Open.as_str()), None)
}

async fn add(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let command = || -> Result<Command, Slip> {
        let (creditor, claim) = (typed.get("creditor").to_owned(), claim_in(&typed)?);
        Ok(Command::Money(money::Command::AddDebt { creditor, claim, stage: typed.read("stage")? }))
    };
    let command = match command() {
        Ok(command) => command,
        Err(slip) => return slipped(&room, slip, |wrong| new_page(&room, &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![command]).await {
        Ok(_) => flash::done_undoable(&room.path("money/debts"), "money-added", Thing::Debt(typed.command().into())),
        Err(error) => again(&room, error, |wrong| new_page(&room, &typed, Some(wrong))),
    }
}

fn new_page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("debts-add");
    let content = html! {
        (heading(say, Pictogram::IncomeAndDebts, &title, &say.say("debts-add-lede")))
        (form.summary())
        form.card.money-form method="post" action=(room.path("money/debts/new")) data-keep {
            (hidden(room))
            (form.line("creditor", "debts-creditor", "debts-creditor-hint", NAME))
            (claim_fields(&form))
            (form.one_of("stage", "debts-stage", "", &stages(room)))
            (form.voice(room))
            (form.happened_on())
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("money/debts")) { (say.say("leave-it")) } }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
