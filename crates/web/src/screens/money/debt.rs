//! One debt: what is asked, what is paid, how far it came, what happened, and what the law says.

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dossier::Thing;
use dossier::money::{Claim, Debt, Offer, Trace};
use dossier::papers::About;
use dossier::reins::Task;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{DebtStage, DebtTrace, Part, ReinTask};

use super::debt_forms::{claim_values, offer_values, post_contest, post_note, post_stage};
use super::debts::{called, paid_bar};
use super::{debt_forms, inside, law, not_here, stands};
use crate::Web;
use crate::flash::Flash;
use crate::parts::{by_line, contested, correction_mark, heading, papers_of, read_only, thing_menu};
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/money/debts/{debt}", get(to(page))).merge(debt_forms::routes())
}

/// A debt, by the id in an address.
pub(super) fn find<'a>(room: &'a Room, id: &str) -> Option<&'a Debt> {
    room.dossier().money.debt(id.parse().ok()?)
}

async fn page(room: Room, Path((_, id)): Path<(String, String)>, Query(flash): Query<Flash>) -> Response {
    match find(&room, &id) {
        Some(debt) => inside(&room, called(debt), &flash, &content(&room, debt)).into_response(),
        None => not_here(&room),
    }
}

fn content(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let owed = say.with("debts-open-now", &[("amount", say.cents(debt.owed()).into())]);
    html! {
        (heading(say, Pictogram::IncomeAndDebts, called(debt), &owed))
        (read_only(room, Part::Money))
        (paid_bar(room, debt))
        div.pair {
            (asked(room, debt))
            (history(room, debt))
        }
        div.pair {
            (where_it_is(room, debt))
            (law::card(room, debt))
        }
        section.card { (papers_of(room, About::Debt(debt.id))) }
        (contested(room, Thing::Debt(debt.id), &debt.creditor))
        (correction_mark(room, Thing::Debt(debt.id)))
        (thing_menu(room, Thing::Debt(debt.id)))
        p.no-print { a.quiet href=(room.path("money/debts")) { (pictogram(Pictogram::Back)) (say.say("debts-title")) } }
    }
}

fn claim_words(room: &Room, claim: &Claim) -> String {
    let say = room.say();
    let asks = claim.asks_a_month.map(|asked| say.with("debts-ask-a-month", &[("amount", say.cents(asked).into())]));
    let parts: Vec<_> = std::iter::once(say.cents(claim.owed())).chain(asks).collect();
    parts.join(" · ")
}

fn asked(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let action = format!("money/debts/{}/claim", debt.id);
    html! {
        section.card aria-labelledby="asked" {
            div.card-head {
                h2 #asked { (say.say("debts-asked")) }
                @if room.may_write(Part::Money) { a.quiet href=(room.path(&action)) { (pictogram(Pictogram::Edit)) (say.say("budget-change")) } }
            }
            @if let Some(said) = debt.claim.leading() {
                dl.money-facts {
                    div { dt { (say.say("debts-principal")) } dd { (say.cents(said.value.principal)) } }
                    div { dt { (say.say("debts-interest")) } dd { (say.cents(said.value.interest)) } }
                    div { dt { (say.say("debts-costs")) } dd { (say.cents(said.value.costs)) } }
                    div { dt { (say.say("debts-yearly-rate")) } dd { (say.percent(said.value.yearly_rate)) } }
                    @if let Some(asked) = said.value.asks_a_month { div { dt { (say.say("debts-asks")) } dd { (say.cents(asked)) } } }
                    @if !said.value.collector.is_empty() { div { dt { (say.say("debts-collector")) } dd { (said.value.collector) } } }
                }
                @if said.value.priority { p { span.tag { (say.say("debts-priority")) } } }
            }
            (stands::beside(room, &debt.claim, &action, &|claim| claim_words(room, claim), &|claim| claim_values(say, claim)))
            (offered(room, debt))
        }
    }
}

fn offer_words(room: &Room, offer: &Offer) -> String {
    let say = room.say();
    let offered = offer.a_month.map(|offered| say.with("debts-offers", &[("amount", say.cents(offered).into())]));
    let by = offer.by.map(|day| say.with("debts-by-day", &[("day", say.date(day).into())]));
    let parts: Vec<_> = offered.into_iter().chain(by).collect();
    if parts.is_empty() { say.say("debts-offer-none") } else { parts.join(" · ") }
}

/// What can be offered, and the last day that the creditor set.
fn offered(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let action = format!("money/debts/{}/offer", debt.id);
    html! {
        div.card-head {
            h3 { (say.say("debts-offer")) }
            @if room.may_write(Part::Money) { a.quiet href=(room.path(&action)) { (pictogram(Pictogram::Edit)) (say.say(if debt.offer.standing.is_empty() { "debts-offer-say" } else { "budget-change" })) } }
        }
        @match debt.offer.leading() {
            Some(said) => p { b { (offer_words(room, &said.value)) } },
            None => p.detail { (say.say("debts-offer-hint-none")) },
        }
        (stands::beside(room, &debt.offer, &action, &|offer| offer_words(room, offer), &|offer| offer_values(say, offer)))
    }
}

/// How far it came, whether it is contested, and who talks with the creditor.
fn where_it_is(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let stage_words = |stage: &DebtStage| say.name("debt-stage", stage.as_str());
    html! {
        section.card aria-labelledby="where" {
            h2 #where { (say.say("debts-where")) }
            @if let Some(said) = debt.stage.leading() { p.money-big { (stage_words(&said.value)) } }
            (stands::beside(room, &debt.stage, &format!("money/debts/{}/stage", debt.id), &stage_words, &|stage| vec![("stage", stage.as_str().to_owned())]))
            @if room.may_write(Part::Money) { (post_stage(room, debt)) }
            h3 { (say.say("debts-contest")) }
            @if let Some(why) = debt.why_contested() {
                blockquote { (why) }
            }
            @for said in debt.contested.standing.iter().filter(|said| said.value.is_some()) { (by_line(room, &said.origin)) }
            @if room.may_write(Part::Money) { (post_contest(room, debt)) }
            @if room.may_read(Part::Reins) {
                h3 { (say.say("debts-who")) }
                (reins(room))
            }
        }
    }
}

fn reins(room: &Room) -> Markup {
    let (say, task) = (room.say(), Task::Offered(ReinTask::Creditors));
    let now = room.dossier().reins.of(task).and_then(|holds| holds.points.last()).and_then(|point| point.value.value());
    html! {
        @if let Some(hold) = now { p { (crate::screens::value_words(room, hold.value)) } }
        p { a.quiet href={ (room.path("together/reins")) "#r-creditors" } { (pictogram(Pictogram::Reins)) (say.say("reins-title")) } }
    }
}

fn history(room: &Room, debt: &Debt) -> Markup {
    let (say, history) = (room.say(), debt.history());
    html! {
        section.card aria-labelledby="history" {
            h2 #history { (say.say("debts-history")) }
            @if room.may_write(Part::Money) { (post_note(room, debt)) }
            @if history.is_empty() { p.detail { (say.say("debts-no-history")) } }
            ol.money-history { @for trace in history.iter().rev() { (one(room, trace)) } }
        }
    }
}

fn picture(kind: DebtTrace) -> Pictogram {
    match kind {
        DebtTrace::Letter => Pictogram::Message,
        DebtTrace::Reminder => Pictogram::Clock,
        DebtTrace::Call => Pictogram::Phone,
        DebtTrace::Payment => Pictogram::Check,
        DebtTrace::Agreement => Pictogram::Agree,
    }
}

fn one(room: &Room, trace: &Trace) -> Markup {
    let (say, thing) = (room.say(), Thing::DebtTrace(trace.id));
    html! {
        li id={ "t-" (trace.id) } {
            p.money-what { span { (pictogram(picture(trace.kind))) " " b { (say.name("debt-trace", trace.kind.as_str())) } } @if let Some(cents) = trace.cents { span.money-amount { (say.cents(cents)) } } }
            @if let Some(words) = trace.words.value().filter(|words| !words.is_empty()) { p { (words) } }
            (by_line(room, &trace.origin))
            (contested(room, thing, &trace.words))
            (correction_mark(room, thing))
            (thing_menu(room, thing))
        }
    }
}
