//! The sheet itself.

use ::money::plan::Stretch;
use figures::{Pictogram, pictogram};
use insight::money::{Euro, Plan};
use maud::{Markup, html};

use super::{Chosen, Paper, months};
use crate::room::Room;

/// The most stretches of equal months.
const MOST_STRETCHES: usize = 3;
/// The most names in one stretch.
const MOST_NAMES: usize = 6;

/// The sheet.
pub(super) fn draw(room: &Room, paper: &Paper<'_>, chosen: &Chosen) -> Markup {
    let say = room.say();
    let name = say.with("fridge-title", &[("name", room.person().to_owned().into())]);
    let stretches = paper.stretches();
    html! {
        article.fridge.money-fridge aria-label=(name) {
            header.fridge-head { div { p.fridge-name { (name) } p.fridge-words { (say.say("fridge-words")) } } }
            (large(room, paper, chosen))
            @if chosen.done { (done(room, paper)) }
            @if !stretches.is_empty() {
                section.fridge-pays {
                    h2 { (pictogram(Pictogram::Message)) (say.say("fridge-pays")) }
                    div.fridge-stretches { @for stretch in stretches.iter().take(MOST_STRETCHES) { (one(room, &paper.made, stretch, chosen)) } }
                    @if stretches.len() > MOST_STRETCHES { p.fridge-more { (say.say("fridge-later")) } }
                }
            }
            (months::boxes(room, paper.of, &paper.made))
            p.fridge-kind { (say.say("fridge-kind")) }
            p.fridge-date { (say.with("plan-sheet-date", &[("day", say.date(room.today()).into())])) }
        }
    }
}

/// Three figures that can be read from across the kitchen.
fn large(room: &Room, paper: &Paper<'_>, chosen: &Chosen) -> Markup {
    let say = room.say();
    let paid = paper.ahead.months.first().map(|month| month.paid);
    let figure = |of: Pictogram, words: String, amount: String, under: String| {
        html! { div.fridge-figure { p.fridge-what { (pictogram(of)) (words) } p.fridge-amount { (amount) } p.fridge-under { (under) } } }
    };
    let a_month = || say.name("rhythm", "month");
    html! {
        div.fridge-large {
            @if let (true, Some(living)) = (chosen.living, &paper.living) {
                (figure(Pictogram::Resource, say.say("fridge-living"), say.euro(living.value.in_cents()), a_month()))
            }
            @if let Some(paid) = paid { (figure(Pictogram::Plan, say.say("fridge-to-debts"), say.euro(paid.in_cents()), a_month())) }
            @if let Some(end) = paper.made.end() {
                (figure(Pictogram::Path, say.say("fridge-end"), say.month_of(end, room.today()), say.with("fridge-to-go", &[("count", paper.ahead.months.len().into())])))
            }
        }
    }
}

fn done(room: &Room, paper: &Paper<'_>) -> Markup {
    let (say, paid) = (room.say(), paper.paid(room));
    let money = &room.dossier().money;
    let gone =
        paper.of.inputs.debts.iter().filter_map(|planned| money.debt(planned.debt)).filter(|debt| debt.owed() == 0);
    let gone = gone.count();
    html! {
        @if paid > 0 {
            p.fridge-done {
                (pictogram(Pictogram::Check))
                span { b { (say.with("debts-paid-so-far", &[("amount", say.cents(paid).into())])) } @if gone > 0 { " " (say.with("fridge-gone", &[("count", gone.into())])) } }
            }
        }
    }
}

/// What is paid each month, as long as it is the same.
fn one(room: &Room, made: &Plan, stretch: &Stretch, chosen: &Chosen) -> Markup {
    let say = room.say();
    let month = |day| say.month_of(day, room.today());
    let when = if stretch.months == 1 {
        month(stretch.from)
    } else {
        say.with("fridge-from-until", &[("from", month(stretch.from).into()), ("until", month(stretch.until).into())])
    };
    let all: Vec<_> = made.names.iter().zip(&stretch.payments).filter(|(_, amount)| amount.is_positive()).collect();
    let shown = if all.len() > MOST_NAMES { MOST_NAMES - 1 } else { all.len() };
    let rest: Euro = all.iter().skip(shown).map(|(_, amount)| **amount).sum();
    let euro = |amount: Euro| say.euro(amount.in_cents());
    html! {
        div.fridge-stretch {
            h3 { (when) }
            p.fridge-on { (say.with("fridge-day", &[("day", stretch.from.day().into())])) }
            @if chosen.names {
                ul {
                    @for (name, amount) in all.iter().take(shown) { li { span { (name) } b { (euro(**amount)) } } }
                    @if rest.is_positive() { li { span { (say.say("fridge-others")) } b { (euro(rest)) } } }
                }
            }
            p.fridge-sum { span { (say.say("fridge-together")) } b { (euro(stretch.paid)) } }
        }
    }
}
