//! Money at a glance: for who works at a desk all of it, for the person one thing at a time.

use dossier::agreements::Subject;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::lines::{Side, list};
use super::{apart, debts, month, plan, steps};
use crate::parts::{empty, heading, read_only};
use crate::room::Room;
use crate::screens::trajectory::answers;
use crate::typed::Typed;

/// One calm line for the overview of a dossier.
pub(crate) fn one_line(room: &Room) -> Markup {
    let say = room.say();
    let step = say.name("money-step", room.dossier().money.steps.step().as_str());
    html! {
        @if room.may_read(Part::Money) && !room.dossier().money.is_empty() {
            p.money-one-line.no-print {
                (pictogram(Pictogram::IncomeAndDebts))
                a href=(room.path("money")) { (say.say("place-money")) }
                span { @if let Some(words) = month::sentence(room) { (words) " " } (say.with("budget-now-in", &[("step", step.into())])) }
            }
        }
    }
}

/// What waits for an answer of whoever looks.
fn asked(room: &Room) -> Markup {
    let say = room.say();
    let plan = plan::proposed(room).map(|plan| (Subject::PaymentPlan(plan.id), "repayment-ask-plan", "money/plan"));
    let turn = room
        .dossier()
        .money
        .steps
        .proposal()
        .map(|turn| (Subject::MoneyTurn(turn.id), "budget-ask-step", "money/steps"));
    let waiting: Vec<_> = plan
        .into_iter()
        .chain(turn)
        .filter(|(on, _, _)| room.may_write(Part::Money) && answers::is_asked(room, *on))
        .collect();
    html! {
        @for (_, key, to) in waiting {
            p.money-asked { (pictogram(Pictogram::Agree)) a href=(room.path(to)) { (say.say(key)) } }
        }
    }
}

fn begin(room: &Room) -> Markup {
    let say = room.say();
    empty(
        Pictogram::IncomeAndDebts,
        &say.say("budget-empty"),
        &html! {
            @if room.may_write(Part::Money) {
                p.money-first {
                    a.button href=(room.path("money/incomes/new")) { (pictogram(Pictogram::Add)) (say.say("budget-add-income")) }
                    a.quiet href=(room.path("money/costs/new")) { (pictogram(Pictogram::Add)) (say.say("budget-add-cost")) }
                    a.quiet href=(room.path("money/debts/new")) { (pictogram(Pictogram::Add)) (say.say("debts-add")) }
                }
            }
        },
    )
}

fn plan_card(room: &Room) -> Markup {
    let say = room.say();
    html! {
        section.card aria-labelledby="the-plan" {
            div.card-head {
                h2 #the-plan { (pictogram(Pictogram::Plan)) (say.say("repayment-plan")) }
                a.quiet href=(room.path("money/plan")) { (pictogram(Pictogram::Next)) (say.say(if plan::current(room).is_some() { "repayment-look" } else { "repayment-make" })) }
            }
            @match plan::current(room) {
                Some(current) => (plan::what_it_is(room, current)),
                None => p.detail { (say.say("repayment-none")) },
            }
        }
    }
}

/// All of it, for who works at a desk.
pub(super) fn desk(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::IncomeAndDebts, &say.say("place-money"), &say.with("budget-lede", &[("name", room.person().to_owned().into())])))
        (read_only(room, Part::Money))
        (asked(room))
        @if month::is_empty(room) && room.dossier().money.debts_there().next().is_none() { (begin(room)) }
        @else {
            @if !month::is_empty(room) { (month::card(room, false)) }
            div.pair {
                section.card aria-labelledby="comes" { h2 #comes { (pictogram(Side::Comes.pictogram())) (say.say("budget-comes")) } (list(room, Side::Comes)) }
                section.card aria-labelledby="goes" { h2 #goes { (pictogram(Side::Goes.pictogram())) (say.say("budget-goes")) } (list(room, Side::Goes)) }
            }
            section aria-labelledby="debts" { h2 #debts { (say.say("debts-title")) } (debts::list(room)) }
            (plan_card(room))
            div.pair { (apart::minimum(room)) (apart::envelopes(room)) }
        }
        (steps::section(room, &Typed::default(), None))
        p.money-papers.no-print {
            a.quiet href=(room.path("papers")) { (pictogram(Pictogram::Paper)) (say.say("papers-all")) }
            a.quiet href=(room.path("money/seizable")) { (pictogram(Pictogram::Justice)) (say.say("seizable-link")) }
            a.quiet href=(room.path("money/file")) { (pictogram(Pictogram::Message)) (say.say("money-file")) }
            a.quiet href=(room.path("money/table")) { (pictogram(Pictogram::Resource)) (say.say("csv-link")) }
            @if room.may_read(Part::Reins) { a.quiet href=(room.path("together/reins")) { (pictogram(Pictogram::Reins)) (say.say("reins-title")) } }
        }
    }
}

/// One thing at a time, for the person.
pub(super) fn table(room: &Room) -> Markup {
    let say = room.say();
    let tile = |to: &str, of: Pictogram, key: &str, under: &str| {
        html! { a.tile href=(room.path(to)) { (pictogram(of)) b { (say.say(key)) } span { (say.say(under)) } } }
    };
    html! {
        (heading(say, Pictogram::IncomeAndDebts, &say.say("budget-mine"), &say.say("budget-lede-own")))
        (asked(room))
        @if month::is_empty(room) && room.dossier().money.debts_there().next().is_none() { (begin(room)) }
        @else if !month::is_empty(room) { (month::card(room, false)) }
        nav.tiles aria-label=(say.say("place-money")) {
            (tile("money/incomes", Pictogram::Opportunity, "budget-comes", "budget-comes-lede"))
            (tile("money/costs", Pictogram::Housing, "budget-goes", "budget-goes-lede"))
            (tile("money/envelopes", Pictogram::Message, "budget-apart", "budget-apart-lede"))
            (tile("money/debts", Pictogram::IncomeAndDebts, "debts-title", "debts-tile"))
            (tile("money/plan", Pictogram::Plan, "repayment-plan", "repayment-tile"))
            (tile("papers", Pictogram::Paper, "papers-title", "papers-tile"))
            (tile("money/steps", Pictogram::Path, "budget-steps", "budget-steps-tile"))
            (tile("money/file", Pictogram::Message, "money-file", "money-file-start"))
        }
        p { a.quiet href=(room.path("together/reins")) { (pictogram(Pictogram::Reins)) (say.say("reins-title")) } }
        p { a.quiet href=(room.path("money/seizable")) { (pictogram(Pictogram::Justice)) (say.say("seizable-link")) } }
        p { a.quiet href=(room.path("money/table")) { (pictogram(Pictogram::Resource)) (say.say("csv-link")) } }
    }
}
