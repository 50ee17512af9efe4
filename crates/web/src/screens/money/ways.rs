//! The ways to pay, side by side, and what happens if.

use dossier::money::{Inputs, PlannedDebt, WhatIf};
use figures::{Pictogram, pictogram};
use insight::money::{Euro, Named, Outcome, Way, Why, available, ways};
use maud::{Markup, html};
use method::{CircleRole, Part, PayingOrder};

use super::asked::FIELDS;
use super::debts::called;
use super::picture;
use crate::i18n::Say;
use crate::parts::{Choice, Form, hidden, receipt};
use crate::room::Room;
use crate::typed::Typed;

/// What debts are called in a plan.
pub(super) fn named(room: &Room, debts: &[PlannedDebt]) -> Named {
    Named::of(&room.dossier().money, debts, &room.say().say("debts-gone"))
}

/// What can go to debts, with where that comes from.
pub(super) fn room_for_debts(room: &Room, inputs: &Inputs) -> Markup {
    let say = room.say();
    html! {
        section.card aria-labelledby="available" {
            h2 #available { (pictogram(Pictogram::Resource)) (say.say("repayment-available")) }
            p.money-big { (say.euro(inputs.available)) }
            @if inputs.available <= 0 { p { (say.say("repayment-no-room")) } }
            @if let Ok(computed) = available(&room.dossier().money, inputs.start) { (receipt(room, &computed.receipt)) }
        }
    }
}

/// The ways, each on its card.
pub(super) fn cards(room: &Room, inputs: &Inputs, typed: &Typed) -> Markup {
    let (say, named) = (room.say(), named(room, &inputs.debts));
    match ways(inputs, &named) {
        Ok(ways) => {
            html! { (picture::ways::picture(room, &ways, inputs.start)) div.money-ways { @for way in &ways { (card(room, way, typed)) } } }
        }
        Err(_) => html! { p.detail { (say.say("budget-uncounted")) } },
    }
}

fn card(room: &Room, way: &Way, typed: &Typed) -> Markup {
    let (say, order) = (room.say(), way.order.as_str());
    html! {
        article.card.money-way id={ "w-" (order) } {
            h3 { (say.name("paying-order", order)) }
            p.detail { (say.say(&format!("repayment-about-{}", order.replace('_', "-")))) }
            @match &way.outcome {
                Outcome::Kept(plan) => {
                    dl.money-facts {
                        @if let Some(end) = plan.end() { div { dt { (say.say("repayment-end")) } dd { (say.date(end)) } } }
                        div { dt { (say.say("repayment-months")) } dd { (plan.months.len()) } }
                        div { dt { (say.say("repayment-total")) } dd { (say.euro(plan.paid().in_cents())) } }
                        div { dt { (say.say("repayment-interest")) } dd { (say.euro(plan.interest().in_cents())) } }
                        @if let Some(first) = way.summary.first_done { div { dt { (say.say("repayment-first-done")) } dd { (say.date(first)) } } }
                        div { dt { (say.say("repayment-pinches")) } dd { (plan.pinches.len()) } }
                    }
                    (receipt(room, &plan.receipt))
                    @if may_propose(room) { (choose(room, way.order, typed)) }
                },
                Outcome::NotKept { why, receipt: comes_from } => {
                    p { b { (say.say("repayment-not-kept")) } " " (why_words(say, why)) }
                    (receipt(room, comes_from))
                },
            }
        }
    }
}

/// Whether somebody here can propose a plan.
pub(super) fn may_propose(room: &Room) -> bool {
    room.may_write(Part::Money) && matches!(room.view.permit.role(), CircleRole::Participant | CircleRole::Guide)
}

fn choose(room: &Room, order: PayingOrder, typed: &Typed) -> Markup {
    let say = room.say();
    html! {
        form.money-choose method="post" action=(room.path("money/plan/propose")) {
            (hidden(room))
            @for (name, value) in typed.fields.iter().filter(|(name, value)| FIELDS.contains(&name.as_str()) && !value.is_empty()) {
                input type="hidden" name=(name) value=(value);
            }
            input type="hidden" name="order" value=(order.as_str());
            label for={ "why-" (order.as_str()) } { (say.say("repayment-why")) }
            input id={ "why-" (order.as_str()) } type="text" name="words" maxlength="300" value=(typed.get("words"));
            button.button.small { (say.say("repayment-choose")) }
        }
    }
}

/// Why a plan cannot be kept, in plain words, with what comes first.
pub(super) fn why_words(say: Say<'_>, why: &Why) -> String {
    let euro = |amount: &Euro| say.euro(amount.in_cents());
    match why {
        Why::NothingLeft { available, keep } => {
            say.with("repayment-nothing-left", &[("available", euro(available).into()), ("keep", euro(keep).into())])
        }
        Why::OffersExceed { offers, available, short } => say.with(
            "repayment-offers-exceed",
            &[("offers", euro(offers).into()), ("available", euro(available).into()), ("short", euro(short).into())],
        ),
        Why::InterestOutruns { interest, available } => say.with(
            "repayment-interest-outruns",
            &[("interest", euro(interest).into()), ("available", euro(available).into())],
        ),
        Why::OfferTooSmall { debt, offer, interest } => say.with(
            "repayment-offer-too-small",
            &[("debt", debt.clone().into()), ("offer", euro(offer).into()), ("interest", euro(interest).into())],
        ),
        Why::TooLong { months, left } => {
            say.with("repayment-too-long", &[("months", (*months).into()), ("left", euro(left).into())])
        }
        Why::TooLate { debt, by, end } => say.with(
            "repayment-too-late",
            &[("debt", debt.clone().into()), ("by", say.date(*by).into()), ("end", say.date(*end).into())],
        ),
    }
}

/// The form that thinks along: what happens if.
pub(super) fn what_if(room: &Room, inputs: Option<&Inputs>, form: &Form<'_>) -> Markup {
    let (say, money) = (room.say(), &room.dossier().money);
    let planned = inputs.map_or_else(Vec::new, |inputs| inputs.debts.iter().map(|planned| planned.debt).collect());
    let choices = |with_interest: bool| -> Vec<Choice> {
        let debts = money.debts_there().filter(|debt| planned.contains(&debt.id));
        let fits =
            debts.filter(|debt| !with_interest || debt.claim.leading().is_some_and(|said| said.value.yearly_rate > 0));
        fits.map(|debt| Choice::new(debt.id.to_string(), called(debt))).collect()
    };
    let (all, with_interest) = (choices(false), choices(true));
    let is_open = FIELDS.iter().any(|field| form.typed.filled(field).is_some());
    html! {
        details.card.money-what-if open[is_open] {
            summary { (say.say("repayment-what-if")) }
            form.money-form method="get" action=(room.path("money/plan")) {
                (form.amount("keep", "repayment-keep-field", "repayment-keep-hint"))
                (form.amount("less", "repayment-less", "may-stay-empty"))
                (form.amount("more", "repayment-more", "may-stay-empty"))
                (form.amount("lump", "repayment-lump", "repayment-lump-hint"))
                (form.day("lump_in", "repayment-lump-in", "may-stay-empty"))
                @if !all.is_empty() { (form.any_of("refuses", "repayment-refuses", "may-stay-empty", &all)) }
                @if !with_interest.is_empty() { (form.any_of("stops", "repayment-stops", "may-stay-empty", &with_interest)) }
                (form.day("start", "repayment-start", "repayment-start-hint"))
                div.actions { button.button { (say.say("repayment-count")) } a.quiet href=(room.path("money/plan")) { (say.say("repayment-as-it-is")) } }
            }
        }
    }
}

/// What was thought through and is in a plan, in words.
pub(super) fn taken_in(room: &Room, inputs: &Inputs) -> Vec<String> {
    let (say, named) = (room.say(), named(room, &inputs.debts));
    let one = |what_if: &WhatIf| match what_if {
        WhatIf::Less(cents) => say.with("repayment-with-less", &[("amount", say.cents(*cents).into())]),
        WhatIf::More(cents) => say.with("repayment-with-more", &[("amount", say.cents(*cents).into())]),
        WhatIf::LumpSum { month, cents } => say.with(
            "repayment-with-lump",
            &[("amount", say.cents(*cents).into()), ("month", say.month_of(*month, room.today()).into())],
        ),
        WhatIf::Refuses(debt) => say.with("repayment-with-refuses", &[("debt", named.name(*debt).to_owned().into())]),
        WhatIf::InterestStops(debt) => {
            say.with("repayment-with-stops", &[("debt", named.name(*debt).to_owned().into())])
        }
    };
    inputs.what_ifs.iter().map(one).collect()
}
