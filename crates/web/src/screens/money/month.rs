//! This month: what comes in, what goes out, what is left; and the same for each month of a year.

use figures::{Pictogram, pictogram};
use insight::money::{BudgetMonth, Euro, months};
use maud::{Markup, html};

use super::picture;
use crate::parts::receipt;
use crate::room::Room;

/// How many months are shown.
const YEAR: usize = 12;

/// Whether anything was written of what comes in and goes out.
pub(super) fn is_empty(room: &Room) -> bool {
    let money = &room.dossier().money;
    money.incomes_there().next().is_none() && money.costs_there().next().is_none()
}

/// This month in one sentence: "Er blijft deze maand € 154,00 over."
pub(super) fn sentence(room: &Room) -> Option<String> {
    let month = this(room)?;
    let say = room.say();
    Some(match month.left.in_cents() {
        0 => say.say("budget-even"),
        short if short < 0 => say.with("budget-short", &[("amount", say.euro(-short).into())]),
        left => say.with("budget-left", &[("amount", say.euro(left).into())]),
    })
}

fn this(room: &Room) -> Option<BudgetMonth> {
    if is_empty(room) {
        return None;
    }
    months(&room.dossier().money, room.today(), 1).ok()?.value.first().copied()
}

/// This month, with the year under it.
pub(super) fn card(room: &Room, year_is_open: bool) -> Markup {
    let say = room.say();
    let Ok(computed) = months(&room.dossier().money, room.today(), YEAR) else {
        return html! { p.detail { (say.say("budget-uncounted")) } };
    };
    let Some(now) = computed.value.first() else { return html! {} };
    html! {
        section.card.money-month aria-labelledby="month" {
            h2 #month { (say.month_of(room.today(), room.today())) }
            p.reading { (sentence(room).unwrap_or_default()) }
            @if room.is_participant() {
                (picture::month::picture(room, now, &sentence(room).unwrap_or_default()))
            } @else { dl.money-sums {
                (sum(room, Pictogram::Opportunity, "budget-comes", now.income))
                (sum(room, Pictogram::Housing, "budget-fixed", now.fixed))
                (sum(room, Pictogram::Resource, "budget-living", now.living))
                @if now.set_aside.is_positive() { (sum(room, Pictogram::Clock, "budget-set-aside", now.set_aside)) }
                (sum(room, Pictogram::IncomeAndDebts, "budget-is-left", now.left))
            } }
            (receipt(room, &computed.receipt))
            details.money-year open[year_is_open] {
                summary { (say.say("budget-year")) }
                (picture::months::picture(room, &computed.value))
                (year(room, &computed.value))
                p.hint { (say.say("budget-falls-hint")) }
            }
        }
    }
}

fn sum(room: &Room, of: Pictogram, key: &str, amount: Euro) -> Markup {
    let say = room.say();
    html! { div { dt { (pictogram(of)) span { (say.say(key)) } } dd { (say.euro(amount.in_cents())) } } }
}

fn year(room: &Room, months: &[BudgetMonth]) -> Markup {
    let say = room.say();
    let amount = |amount: Euro| say.euro(amount.in_cents());
    html! {
        div.money-table tabindex="0" role="region" aria-label=(say.say("budget-year")) {
            table {
                thead { tr { th scope="col" { (say.say("budget-month")) } th scope="col" { (say.say("budget-comes")) } th scope="col" { (say.say("budget-goes")) } th scope="col" { (say.say("budget-is-left")) } th scope="col" { (say.say("budget-as-it-falls")) } } }
                tbody {
                    @for (month, nth) in months.iter().zip(0_i32..) {
                        @let day = room.today().first_of_month().saturating_add(jiff::Span::new().months(nth));
                        tr { th scope="row" { (say.month_of(day, room.today())) } td { (amount(month.income)) } td { (amount(month.costs)) } td { (amount(month.left)) } td { (amount(month.left_as_it_falls)) } }
                    }
                }
            }
        }
    }
}
