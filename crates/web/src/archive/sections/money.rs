//! Money: what comes in and goes out, the debts with all that happened, and the plans.

use dossier::agreements::Subject;
use dossier::money::{Cost, Debt, Flow, Income, PaymentPlan, PlannedDebt};
use dossier::{Register, Thing};
use maud::{Markup, html};

use super::{facts, nothing};
use crate::archive::marks::{answers, beside, by, register, wording};
use crate::room::Room;

pub(super) fn money(room: &Room) -> Markup {
    let (say, money) = (room.say(), &room.dossier().money);
    let cents = |cents: u64| say.cents(cents);
    html! {
        @if money.is_empty() { (nothing(room)) }
        @for income in &money.incomes { (income_of(room, income)) }
        @for cost in &money.costs { (cost_of(room, cost)) }
        @if !money.minimum.is_empty() {
            article id="minimum" { h3 { (say.say("budget-minimum")) } (register(room, &money.minimum, &|minimum| {
                let from = minimum.reference.as_ref().map(|words| format!(" “{words}”")).unwrap_or_default();
                format!("{}{from}", cents(minimum.cents))
            }, false)) }
        }
        @for envelope in &money.envelopes {
            article id={ "envelope-" (envelope.id) } {
                h3 { (say.say("budget-envelope")) ": " (envelope.name.value().map_or("", String::as_str)) }
                (wording(room, &envelope.name))
                (register(room, &envelope.filling, &|filling| format!("{} {}", cents(filling.cents), say.name("rhythm", filling.every.as_str())), false))
                (beside(room, Thing::Envelope(envelope.id), envelope.taken_back.as_ref()))
            }
        }
        @for debt in &money.debts { (debt_of(room, debt)) }
        @for plan in &money.plans { (plan_of(room, plan)) }
        @for file in &money.files {
            article {
                p { (say.with("money-file-of", &[("day", say.date(file.origin.on).into()), ("count", file.nodes.len().into())])) }
                (by(room, &file.origin))
                (beside(room, Thing::MoneyFile(file.id), file.taken_back.as_ref()))
            }
        }
        @if !money.steps.turns.is_empty() || !money.steps.letting_go.is_empty() { (steps(room)) }
    }
}

fn flow(room: &Room, flow: &Register<Flow>) -> Markup {
    let say = room.say();
    register(
        room,
        flow,
        &|flow| {
            let mut words = format!("{} {}", say.cents(flow.cents), say.name("rhythm", flow.every.as_str()));
            if let Some(from) = flow.from {
                words = format!("{words}, {}", say.with("budget-from-day", &[("day", say.date(from).into())]));
            }
            if let Some(until) = flow.until {
                words = format!("{words}, {}", say.with("budget-until-day", &[("day", say.date(until).into())]));
            }
            words
        },
        false,
    )
}

fn income_of(room: &Room, income: &Income) -> Markup {
    let say = room.say();
    html! {
        article id={ "income-" (income.id) } {
            h3 { (say.say("budget-income")) ": " (income.name.value().map_or("", String::as_str)) }
            (wording(room, &income.name))
            p { (say.name("income-group", income.group.as_str())) }
            (flow(room, &income.flow))
            (beside(room, Thing::Income(income.id), income.taken_back.as_ref()))
        }
    }
}

fn cost_of(room: &Room, cost: &Cost) -> Markup {
    let say = room.say();
    html! {
        article id={ "cost-" (cost.id) } {
            h3 { (say.say("budget-cost")) ": " (cost.name.value().map_or("", String::as_str)) }
            (wording(room, &cost.name))
            p { (say.name("cost-group", cost.group.as_str())) }
            (flow(room, &cost.flow))
            (beside(room, Thing::Cost(cost.id), cost.taken_back.as_ref()))
        }
    }
}

fn debt_of(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let day = |day: Option<jiff::civil::Date>| day.map(|day| say.date(day)).unwrap_or_default();
    html! {
        article id={ "debt-" (debt.id) } {
            h3 { (say.say("debts-debt")) ": " (debt.creditor.value().map_or("", String::as_str)) }
            (wording(room, &debt.creditor))
            (register(room, &debt.claim, &|claim| {
                let mut parts = vec![
                    format!("{} {}", say.say("debts-principal"), say.cents(claim.principal)),
                    format!("{} {}", say.say("debts-interest"), say.cents(claim.interest)),
                    format!("{} {}", say.say("debts-costs"), say.cents(claim.costs)),
                    format!("{} {}", say.say("debts-yearly-rate"), say.percent(claim.yearly_rate)),
                ];
                parts.extend(claim.asks_a_month.map(|asked| format!("{} {}", say.say("debts-asks"), say.cents(asked))));
                if claim.priority { parts.push(say.say("debts-priority")); }
                if !claim.collector.is_empty() { parts.push(format!("{} {}", say.say("debts-collector"), claim.collector)); }
                parts.join(" · ")
            }, false))
            (register(room, &debt.stage, &|stage| say.name("debt-stage", stage.as_str()), false))
            (register(room, &debt.contested, &|why| match why {
                Some(why) => format!("{} “{why}”", say.say("debts-contested")),
                None => say.say("debts-contested-no-longer"),
            }, false))
            @for said in debt.terms.standing.iter().chain(&debt.terms.earlier) {
                (facts(&[
                    (say.say("debts-contract"), day(said.value.contract)),
                    (say.say("debts-due"), day(said.value.due)),
                    (say.say("debts-penalty"), said.value.penalty.map(|asked| say.cents(asked)).unwrap_or_default()),
                    (say.say("debts-penalty-on"), day(said.value.penalty_on)),
                    (say.say("debts-late-rate"), said.value.late_rate.map(|asked| say.percent(asked)).unwrap_or_default()),
                    (say.say("debts-late-from"), day(said.value.late_from)),
                ]))
                (by(room, &said.origin))
            }
            (register(room, &debt.offer, &|offer| {
                let offered = offer.a_month.map(|offered| format!("{} {}", say.say("debts-offer-a-month"), say.cents(offered)));
                let by = offer.by.map(|by| format!("{} {}", say.say("debts-by"), say.date(by)));
                let parts: Vec<_> = offered.into_iter().chain(by).collect();
                if parts.is_empty() { say.say("debts-offer-none") } else { parts.join(" · ") }
            }, false))
            @for trace in &debt.traces {
                div.beside {
                    h4 { (say.name("debt-trace", trace.kind.as_str())) @if let Some(amount) = trace.cents { " " (say.cents(amount)) } }
                    (wording(room, &trace.words))
                    (beside(room, Thing::DebtTrace(trace.id), trace.taken_back.as_ref()))
                }
            }
            (beside(room, Thing::Debt(debt.id), debt.taken_back.as_ref()))
        }
    }
}

fn plan_of(room: &Room, plan: &PaymentPlan) -> Markup {
    let (say, inputs) = (room.say(), &plan.inputs);
    let creditor = |planned: &PlannedDebt| {
        let debt = room.dossier().money.debts.iter().find(|debt| debt.id == planned.debt);
        debt.and_then(|debt| debt.creditor.value()).cloned().unwrap_or_else(|| say.say("debts-gone"))
    };
    html! {
        article id={ "plan-" (plan.id) } {
            h3 { (say.say("repayment-plan")) ": " (say.name("paying-order", inputs.order.as_str())) }
            (wording(room, &plan.words))
            (facts(&[
                (say.say("repayment-available"), say.euro(inputs.available)),
                (say.say("repayment-keep"), say.cents(inputs.keep)),
                (say.say("repayment-start"), say.date(inputs.start)),
            ]))
            ul { @for planned in &inputs.debts { li {
                (creditor(planned)) ": " (say.cents(planned.principal.saturating_add(planned.interest).saturating_add(planned.costs)))
                @if let Some(offer) = planned.offer { " · " (say.cents(offer)) " " (say.name("rhythm", "month")) }
            } } }
            @for kept in &plan.months {
                h4 { (say.month_of(kept.month, plan.origin.on)) }
                (register(room, &kept.followed, &|followed| {
                    let paid = followed.cents.map(|paid| format!(", {}", say.cents(paid))).unwrap_or_default();
                    let words = if followed.words.is_empty() { String::new() } else { format!(" “{}”", followed.words) };
                    format!("{}{paid}{words}", say.name("month-kept", followed.kept.as_str()))
                }, false))
            }
            (answers(room, Subject::PaymentPlan(plan.id)))
            (beside(room, Thing::PaymentPlan(plan.id), plan.taken_back.as_ref()))
        }
    }
}

fn steps(room: &Room) -> Markup {
    let (say, steps) = (room.say(), &room.dossier().money.steps);
    html! {
        article id="money-steps" {
            h3 { (say.say("budget-steps")) }
            @for stretch in &steps.stretches {
                p { b { (say.name("money-step", stretch.step.as_str())) } }
                (by(room, &stretch.began))
            }
            @for turn in &steps.turns {
                div.beside {
                    p { (say.name("money-step", turn.to.as_str())) @if !turn.words.is_empty() { " “" (turn.words) "”" } }
                    (by(room, &turn.origin))
                    (answers(room, Subject::MoneyTurn(turn.id)))
                }
            }
            (register(room, &steps.letting_go, &|day| day.map_or_else(|| say.say("budget-no-letting-go"), |day| say.date(day)), false))
        }
    }
}
