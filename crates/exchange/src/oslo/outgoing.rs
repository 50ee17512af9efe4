//! The debts of a dossier as a file: what was taken in with all that it said, what came since, and what was written down
//! here. What somebody wrote about calls and letters stays here.

use std::collections::BTreeMap;

use dossier::agreements::{Agreements, Subject};
use dossier::money::{Debt, File, Money, Node, PaymentPlan, Trace};
use insight::money::{Named, Outcome};
use jiff::civil::Date;
use method::DebtTrace;
use serde_json::Value;

use super::additions::{self, balance, booking_of, dispute, named, payment, push, push_in};
use super::graph::At;
use super::{Oslo, terms};

/// The person, in a file that has no name for them.
const PERSON: &str = "_:nestkracht-participant";

/// What a file says of whom it is about.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// What the person is called; left out: it is not said.
    pub person: Option<&'a str>,
    /// The day of today.
    pub today: Date,
}

/// Writes the debts of a dossier. A debt that was taken back is not in it, also when a file brought it.
#[must_use]
pub fn outgoing(money: &Money, agreements: &Agreements, about: About<'_>) -> String {
    let mut file = together(money);
    let debtor = money.files_there().rev().map(|file| file.debtor.as_str()).find(|name| !name.is_empty());
    let debtor = debtor.unwrap_or(PERSON).to_owned();
    let mut names: Vec<(&Debt, String)> = Vec::new();
    for debt in money.debts_there() {
        let filed = filed(money, debt);
        let name = filed.map_or_else(|| named(debt.id), |(_, node)| node.node.clone());
        match filed {
            Some((of, node)) => what_came_since(&mut file, debt, of, node),
            None => written_here(&mut file, debt, &debtor, about.today),
        }
        names.push((debt, name));
    }
    if names.iter().any(|(debt, _)| filed(money, debt).is_none()) && !file.graph().knows(&debtor) {
        put(&mut file, additions::person(&debtor, about.person));
    }
    if let Some((plan, agreed_on)) = agreed(money, agreements) {
        add_plan(&mut file, money, plan, &names, &debtor, agreed_on);
    }
    file.write()
}

/// The newest file, with what only older ones say, less what was taken back of them.
fn together(money: &Money) -> Oslo {
    let mut whole: Option<Oslo> = None;
    for file in money.files_there().rev() {
        let Ok(read) = Oslo::read(&file.text) else { continue };
        let Some(whole) = &mut whole else {
            whole = Some(read);
            continue;
        };
        let mut older = read;
        let mut nodes = older.nodes().map(std::mem::take).unwrap_or_default();
        let graph = whole.graph();
        nodes.retain(|node| node.get("@id").and_then(Value::as_str).is_none_or(|name| !graph.knows(name)));
        if let Some(all) = whole.nodes() {
            all.append(&mut nodes);
        }
    }
    let mut whole = whole.unwrap_or_else(Oslo::empty);
    let gone = gone(money, &whole);
    whole.without(&gone.iter().map(String::as_str).collect::<Vec<_>>());
    whole
}

/// The claims that were taken back, and what is booked on them.
fn gone(money: &Money, file: &Oslo) -> Vec<String> {
    let nodes = money.files_there().flat_map(|file| &file.nodes);
    let mut gone: Vec<String> =
        nodes.filter(|node| money.debt(node.debt).is_none()).map(|node| node.node.clone()).collect();
    let graph = file.graph();
    let of_them = |booking: &&str| {
        graph.names(At::Named(booking), terms::BOOKED_ON).iter().any(|claim| gone.iter().any(|name| name == claim))
    };
    let bookings: Vec<String> = graph.of_type(terms::BOOKING).filter(of_them).map(str::to_owned).collect();
    gone.extend(bookings);
    gone
}

fn filed<'a>(money: &'a Money, debt: &Debt) -> Option<(&'a File, &'a Node)> {
    money.files_there().find_map(|file| Some((file, file.nodes.iter().find(|node| node.debt == debt.id)?)))
}

/// A node, in the place of the one that bore its name.
fn put(file: &mut Oslo, node: Value) {
    let Some(nodes) = file.nodes() else { return };
    let name = node.get("@id").cloned();
    match nodes.iter_mut().find(|known| name.is_some() && known.get("@id") == name.as_ref()) {
        Some(known) => *known = node,
        None => nodes.push(node),
    }
}

fn payments(debt: &Debt) -> impl Iterator<Item = &Trace> {
    debt.history().into_iter().filter(|trace| trace.kind == DebtTrace::Payment)
}

/// Whether a payment came after what is asked was said, so that it is not in it.
fn is_after(debt: &Debt, trace: &Trace) -> bool {
    let said = debt.claim.leading().map(|said| (said.origin.on, said.origin.version));
    said.is_none_or(|said| (trace.origin.on, trace.origin.version) > said)
}

/// What was open on which day: when it was said, and after every payment since; the last of a day. Those of which
/// `is_known` says so of their version stand in the file already.
fn balances(debt: &Debt, is_known: impl Fn(u64) -> bool) -> BTreeMap<Date, u64> {
    let mut days = BTreeMap::new();
    let Some(said) = debt.claim.leading() else { return days };
    let mut open = said.value.owed();
    if !is_known(said.origin.version) {
        days.insert(said.origin.on, open);
    }
    for trace in payments(debt).filter(|trace| is_after(debt, trace)) {
        open = open.saturating_sub(trace.cents.unwrap_or(0));
        if !is_known(trace.origin.version) {
            days.insert(trace.origin.on, open);
        }
    }
    days
}

/// A debt from a file: only what was said of it since.
fn what_came_since(file: &mut Oslo, debt: &Debt, of: &File, node: &Node) {
    let is_known = |version: u64| version == of.origin.version;
    let since: Vec<&Trace> = debt.history().into_iter().filter(|trace| !is_known(trace.origin.version)).collect();
    for trace in since.iter().filter(|trace| trace.kind == DebtTrace::Payment) {
        for added in payment(trace, &node.node, is_after(debt, trace)) {
            put(file, added);
        }
    }
    let knows_dispute = {
        let graph = file.graph();
        graph
            .of_type(terms::CLAIM)
            .any(|name| name == node.node && !graph.values(At::Named(name), terms::DISPUTES).is_empty())
    };
    let Some(claim) = file.node_mut(&node.node) else { return };
    for (on, cents) in balances(debt, is_known) {
        push_in(claim, terms::BALANCE, balance(on, cents));
    }
    for trace in since {
        match trace.kind {
            DebtTrace::Payment if is_after(debt, trace) => {
                push_in(claim, terms::BOOKINGS, booking_of(trace).into());
            }
            DebtTrace::Reminder => {
                push_in(claim, terms::REMINDERS, additions::reminder(trace.origin.on, trace.cents, false));
            }
            _ => {}
        }
    }
    if let Some(why) = debt.why_contested()
        && !knows_dispute
    {
        push_in(claim, terms::DISPUTES, dispute(why, debt.owed()));
    }
    if let Some(stage) = debt.stage.leading().filter(|stage| !is_known(stage.origin.version)) {
        claim.insert(terms::OURS_STAGE.to_owned(), stage.value.as_str().into());
        if debt.is_paid_off() && !claim.contains_key(terms::ENDED) {
            claim.insert(terms::ENDED.to_owned(), stage.origin.on.to_string().into());
        }
    }
}

/// A debt that was written down here.
fn written_here(file: &mut Oslo, debt: &Debt, debtor: &str, today: Date) {
    let [creditor, mut claim] = additions::claim(debt, debtor, today);
    let name = named(debt.id);
    for (on, cents) in balances(debt, |_| false) {
        push(&mut claim, terms::BALANCE, balance(on, cents));
    }
    for trace in payments(debt) {
        let is_booked = is_after(debt, trace);
        if is_booked {
            push(&mut claim, terms::BOOKINGS, booking_of(trace).into());
        }
        for added in payment(trace, &name, is_booked) {
            put(file, added);
        }
    }
    if let Some(why) = debt.why_contested() {
        push(&mut claim, terms::DISPUTES, dispute(why, debt.owed()));
    }
    put(file, creditor);
    put(file, claim);
}

/// The newest plan that is agreed on, and the day on which it was.
fn agreed<'a>(money: &'a Money, agreements: &Agreements) -> Option<(&'a PaymentPlan, Date)> {
    let plan = money.plans_there().rev().find(|plan| agreements.is_agreed(Subject::PaymentPlan(plan.id)))?;
    let given = agreements.standing(Subject::PaymentPlan(plan.id));
    let on = given.iter().map(|given| given.origin.on).max().unwrap_or(plan.origin.on);
    Some((plan, on))
}

fn add_plan(
    file: &mut Oslo,
    money: &Money,
    plan: &PaymentPlan,
    names: &[(&Debt, String)],
    debtor: &str,
    agreed_on: Date,
) {
    let called = Named::of(money, &plan.inputs.debts, "debt");
    let Ok(Outcome::Kept(months)) = insight::money::outcome(&plan.inputs, &called) else { return };
    let in_it = |debt: &Debt| plan.inputs.debts.iter().any(|planned| planned.debt == debt.id);
    let claims: Vec<String> = names.iter().filter(|(debt, _)| in_it(debt)).map(|(_, name)| name.clone()).collect();
    for node in additions::plan(plan, &months, &claims, debtor, agreed_on) {
        put(file, node);
    }
    for claim in &claims {
        if let Some(node) = file.node_mut(claim) {
            push_in(node, terms::OF_PLAN, named(plan.id).into());
        }
    }
}
