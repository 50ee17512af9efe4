//! The nodes that are written: of a debt, of what was paid, of a plan.

use dossier::money::{Debt, PaymentPlan, Trace};
use insight::money::Plan;
use jiff::civil::Date;
use method::DebtTrace;
use serde_json::{Map, Value, json};

use super::amount::money;
use super::terms;

/// The name of something of ours: the same in every file.
pub(super) fn named(id: impl std::fmt::Display) -> String {
    format!("urn:uuid:{id}")
}

pub(super) fn balance(on: Date, cents: u64) -> Value {
    json!({
        "@type": "Schuldvorderingssaldo",
        terms::BALANCE_SUM: money(cents),
        terms::BALANCE_DAY: on.to_string(),
    })
}

pub(super) fn fee(cents: u64, kind: &str) -> Value {
    json!({ "@type": "Wanbetalingsvergoeding", terms::FEE: money(cents), terms::FEE_KIND: { "@id": kind } })
}

/// A reminder; what it costs is in what is asked, or it is not.
pub(super) fn reminder(on: Date, costs: Option<u64>, is_asked: bool) -> Value {
    let mut node = json!({ "@type": "Aanmaning", terms::REMINDED_ON: on.to_string() });
    match (costs, is_asked) {
        (Some(cents), true) => add(&mut node, terms::REMINDER_FEE, fee(cents, terms::OURS_COSTS)),
        (Some(cents), false) => add(&mut node, terms::OURS_FEE, cents.into()),
        (None, _) => {}
    }
    node
}

/// A payment and, when what is asked does not count with it already, its booking.
pub(super) fn payment(trace: &Trace, claim: &str, is_booked: bool) -> Vec<Value> {
    let (name, cents) = (named(trace.id), trace.cents.unwrap_or(0));
    let booking = format!("{name}#booking");
    let mut paid = json!({
        "@id": name,
        "@type": terms::PAYMENT,
        terms::PAID: money(cents),
        terms::PAID_ON: trace.origin.on.to_string(),
        terms::MEANT_FOR: [claim],
    });
    if !is_booked {
        return vec![paid];
    }
    add(&mut paid, terms::PAYMENT_BOOKINGS, json!([booking]));
    let booked = json!({
        "@id": booking,
        "@type": terms::BOOKING,
        terms::BOOKED: money(cents),
        terms::BOOKED_PAYMENT: name,
        terms::BOOKED_ON: claim,
    });
    vec![paid, booked]
}

/// The name of the booking of a payment.
pub(super) fn booking_of(trace: &Trace) -> String {
    format!("{}#booking", named(trace.id))
}

pub(super) fn dispute(why: &str, cents: u64) -> Value {
    json!({ "@type": "Betwisting", terms::DESCRIPTION: why, "Betwisting.betwistBedrag": money(cents) })
}

/// A debt that was written down here, as a claim, with the one who asks it.
pub(super) fn claim(debt: &Debt, debtor: &str, today: Date) -> [Value; 2] {
    let (name, creditor) = (named(debt.id), format!("{}#creditor", named(debt.id)));
    let asks = json!({
        "@id": creditor,
        "@type": ["Agent", "Organisatie"],
        terms::LABEL: debt.creditor.value().map_or("", String::as_str),
    });
    let mut node = json!({
        "@id": name,
        "@type": terms::CLAIM,
        terms::DEBTOR: [debtor],
        terms::CREDITOR: creditor,
        terms::STARTED: debt.origin.on.to_string(),
    });
    if let Some(said) = debt.claim.leading() {
        let claim = &said.value;
        add(&mut node, terms::PRINCIPAL, money(claim.principal));
        for (term, value) in [
            (terms::OURS_ASKED, claim.asks_a_month.map(Value::from)),
            (terms::OURS_RATE, (claim.yearly_rate > 0).then(|| claim.yearly_rate.into())),
            (terms::OURS_PRIORITY, claim.priority.then_some(Value::Bool(true))),
            (terms::OURS_COLLECTOR, (!claim.collector.is_empty()).then(|| claim.collector.clone().into())),
        ] {
            if let Some(value) = value {
                add(&mut node, term, value);
            }
        }
        let (reminders, in_them) = reminders(debt, said.origin.on, claim.costs);
        let rest = claim.costs - in_them;
        let fees = [(rest, terms::OURS_COSTS), (claim.interest, terms::OURS_INTEREST)];
        for (cents, kind) in fees.into_iter().filter(|(cents, _)| *cents > 0) {
            push(&mut node, terms::FEES, fee(cents, kind));
        }
        for reminder in reminders {
            push(&mut node, terms::REMINDERS, reminder);
        }
    }
    if let Some(stage) = debt.stage.leading() {
        add(&mut node, terms::OURS_STAGE, stage.value.as_str().into());
    }
    let due = debt.terms.leading().and_then(|said| said.value.due);
    if let Some(due) = due {
        add(&mut node, terms::DUE, due.to_string().into());
    }
    let is_late = due.is_some_and(|due| due < today) && debt.owed() > 0;
    add(&mut node, terms::IN_DEFAULT, is_late.to_string().into());
    [asks, node]
}

/// The reminders of a debt, and how much of the costs that are asked is in them.
fn reminders(debt: &Debt, asked_on: Date, costs: u64) -> (Vec<Value>, u64) {
    let (mut nodes, mut in_them) = (Vec::new(), 0_u64);
    for trace in debt.history().into_iter().filter(|trace| trace.kind == DebtTrace::Reminder) {
        let fits = |cents: u64| trace.origin.on <= asked_on && in_them.saturating_add(cents) <= costs;
        let is_asked = trace.cents.is_some_and(fits);
        if is_asked {
            in_them += trace.cents.unwrap_or(0);
        }
        nodes.push(reminder(trace.origin.on, trace.cents, is_asked));
    }
    (nodes, in_them)
}

/// A plan that was agreed on, with its parts, its proposal and its acceptance.
pub(super) fn plan(plan: &PaymentPlan, months: &Plan, claims: &[String], debtor: &str, agreed_on: Date) -> Vec<Value> {
    let name = named(plan.id);
    let start: u64 = plan.inputs.debts.iter().map(|debt| debt.principal + debt.interest + debt.costs).sum();
    let cents = |amount: insight::money::Euro| u64::try_from(amount.in_cents()).unwrap_or(0);
    let parts: Vec<_> = (1_usize..)
        .zip(months.months.iter().filter(|month| month.paid.is_positive()))
        .map(|(nth, month)| {
            json!({
                "@id": format!("{name}#{nth}"),
                "@type": terms::PART,
                terms::PART_SUM: money(cents(month.paid)),
                terms::PART_DUE: month.on.to_string(),
                terms::PART_OF: name,
            })
        })
        .collect();
    let names: Vec<_> = parts.iter().filter_map(|part| part.get("@id").cloned()).collect();
    let (proposed, accepted) = (format!("{name}#proposal"), format!("{name}#acceptance"));
    let whole = json!({
        "@id": name,
        "@type": terms::PLAN,
        terms::PLAN_START: money(start),
        terms::PLAN_CLAIMS: claims,
        terms::PLAN_PARTS: names,
        terms::PLAN_PROPOSED: [proposed],
        terms::PLAN_ACCEPTED: [accepted],
    });
    let proposal = json!({
        "@id": proposed,
        "@type": "Voorstel",
        terms::STARTED: plan.origin.on.to_string(),
        "Voorstel.voorgesteldAfbetalingsplan": name,
    });
    let acceptance = json!({
        "@id": accepted,
        "@type": "Aanvaarding",
        terms::STARTED: agreed_on.to_string(),
        terms::STARTED_BY: debtor,
        "Aanvaarding.aanvaardAfbetalingsplan": name,
    });
    [vec![whole, proposal, acceptance], parts].concat()
}

/// The person.
pub(super) fn person(id: &str, name: Option<&str>) -> Value {
    let mut node = json!({ "@id": id, "@type": ["GeregistreerdPersoon", "Persoon", "Agent"] });
    if let Some(name) = name {
        add(&mut node, terms::NAME, name.into());
    }
    node
}

/// Says one thing of a node.
pub(super) fn add(node: &mut Value, term: &str, value: Value) {
    if let Value::Object(node) = node {
        node.insert(term.to_owned(), value);
    }
}

/// Says one thing more of a node, beside what it says already.
pub(super) fn push(node: &mut Value, term: &str, value: Value) {
    if let Value::Object(node) = node {
        push_in(node, term, value);
    }
}

/// The same, of what stands in a file.
pub(super) fn push_in(node: &mut Map<String, Value>, term: &str, value: Value) {
    match node.get_mut(term) {
        Some(Value::Array(list)) => list.push(value),
        Some(one) => *one = Value::Array(vec![one.take(), value]),
        None => drop(node.insert(term.to_owned(), Value::Array(vec![value]))),
    }
}
