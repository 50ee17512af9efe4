//! A file laid beside itself: plans beside claims, balances beside payments, names beside what is said of them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::claim::{BARE_BALANCE, Claim};
use super::finding::{Finding, short};
use super::graph::{At, Graph, day_of, has_type, text_of};
use super::terms;

/// The most names that are named of those of which nothing is said.
const MOST_NAMES: usize = 20;

/// All that does not hold together, in an order that stays.
pub(super) fn contradictions(graph: &Graph<'_>, claims: &[Claim]) -> Vec<Finding> {
    let mut found = BTreeSet::new();
    for plan in graph.of_type(terms::PLAN) {
        about_plan(graph, claims, plan, &mut found);
    }
    for claim in claims {
        about_claim(graph, claim, &mut found);
    }
    for payment in graph.of_type(terms::PAYMENT) {
        about_payment(graph, payment, &mut found);
    }
    for node in graph.all() {
        about_words(node, &mut found);
    }
    found.extend(not_described(graph));
    found.into_iter().collect()
}

fn about_plan<'a>(graph: &Graph<'a>, claims: &[Claim], plan: &'a str, found: &mut BTreeSet<Finding>) {
    let at = At::Named(plan);
    let named: BTreeSet<&str> = graph.names(at, terms::PLAN_CLAIMS).into_iter().collect();
    let naming: BTreeSet<&str> = graph
        .of_type(terms::CLAIM)
        .filter(|claim| graph.names(At::Named(claim), terms::OF_PLAN).contains(&plan))
        .collect();
    let parts = graph.links(at, terms::PLAN_PARTS);
    let first = parts.iter().filter_map(|part| graph.day(*part, terms::PART_DUE)).min();
    let proposed = graph.links(at, terms::PLAN_PROPOSED).into_iter().find_map(|at| graph.day(at, terms::STARTED));
    let day = proposed.or(first).unwrap_or(Date::MAX);
    let start = graph.cents(at, terms::PLAN_START).and_then(Result::ok);
    let of = |names: &BTreeSet<&str>| -> Vec<String> { names.iter().map(|name| short(name)).collect() };
    if named != naming {
        found.insert(Finding::PlanNamesOthers { plan: short(plan), named: of(&named), naming: of(&naming) });
    }
    if let Some(start) = start {
        let sum = |names: &BTreeSet<&str>| -> u64 {
            let open = claims.iter().filter(|claim| names.contains(claim.node.as_str()));
            open.map(|claim| claim.open_on(day)).fold(0, u64::saturating_add)
        };
        let sums = (sum(&named), sum(&naming));
        if sums != (start, start) {
            found.insert(Finding::PlanStart { plan: short(plan), start, named: sums.0, naming: sums.1 });
        }
        let each: Vec<_> = parts.iter().filter_map(|part| graph.cents(*part, terms::PART_SUM)?.ok()).collect();
        let parts = each.iter().copied().fold(0, u64::saturating_add);
        if !each.is_empty() && parts < start {
            found.insert(Finding::PlanParts { plan: short(plan), start, parts });
        }
    }
    let whose = claims.iter().filter(|claim| named.contains(claim.node.as_str())).flat_map(|claim| &claim.debtors);
    let debtors: BTreeSet<&str> = whose.map(String::as_str).collect();
    if debtors.len() > 1 {
        found.insert(Finding::PlanOfMore { plan: short(plan), debtors: of(&debtors) });
    }
}

fn about_claim(graph: &Graph<'_>, claim: &Claim, found: &mut BTreeSet<Finding>) {
    let signed = |cents: u64| i64::try_from(cents).unwrap_or(i64::MAX);
    let asked = claim.principal.map(|principal| principal.saturating_add(claim.costs).saturating_add(claim.interest));
    let mut before = asked.map(|asked| (Date::MIN, signed(asked)));
    for balance in &claim.balances {
        if let Some((since, stood)) = before {
            let is_since = |on: Date| on > since && on <= balance.on;
            let fees = claim.reminders.iter().filter(|reminder| is_since(reminder.on)).filter_map(|one| one.fee);
            let paid = claim.bookings.iter().filter(|one| one.on.is_some_and(is_since)).map(|one| one.cents);
            let (fees, paid) = (fees.fold(0, u64::saturating_add), paid.fold(0, u64::saturating_add));
            let reckoned = stood.saturating_add(signed(fees)).saturating_sub(signed(paid));
            if reckoned != signed(balance.cents) {
                let (claim, says) = (short(&claim.node), balance.cents);
                found.insert(Finding::Balance { claim, on: balance.on, says, reckoned });
            }
        }
        before = Some((balance.on, signed(balance.cents)));
    }
    let Some(node) = graph.of_type(terms::CLAIM).find(|node| *node == claim.node) else { return };
    for booking in graph.names(At::Named(node), terms::BOOKINGS) {
        let of = graph.names(At::Named(booking), terms::BOOKED_ON);
        if let Some(other) = of.first()
            && !of.contains(&node)
        {
            let (claim, booking, belongs_to) = (short(node), short(booking), short(other));
            found.insert(Finding::BookedElsewhere { claim, booking, belongs_to });
        }
    }
}

fn about_payment<'a>(graph: &Graph<'a>, payment: &'a str, found: &mut BTreeSet<Finding>) {
    let Some(Ok(paid)) = graph.cents(At::Named(payment), terms::PAID) else { return };
    let mut bookings = BTreeMap::new();
    for booking in graph.of_type(terms::BOOKING) {
        let is_of = graph.names(At::Named(booking), terms::BOOKED_PAYMENT).contains(&payment);
        if let (true, Some(Ok(cents))) = (is_of, graph.cents(At::Named(booking), terms::BOOKED)) {
            bookings.insert(booking, cents);
        }
    }
    let booked = bookings.values().copied().fold(0, u64::saturating_add);
    if !bookings.is_empty() && booked != paid {
        found.insert(Finding::PaymentSplit { payment: short(payment), paid, booked });
    }
}

/// Days that are none, and terms that the standard does not have: every term of its own bears a dot.
fn about_words(node: &Map<String, Value>, found: &mut BTreeSet<Finding>) {
    let of = || match node.get("@id").and_then(Value::as_str) {
        Some(name) => short(name),
        None => node.get("@type").and_then(Value::as_str).unwrap_or_default().to_owned(),
    };
    for (term, value) in node.iter().filter(|(term, _)| !term.starts_with('@')) {
        let is_day = term.to_lowercase().ends_with("datum");
        let all = value.as_array().map_or_else(|| vec![value], |list| list.iter().collect());
        for says in all.into_iter().filter_map(text_of).filter(|says| is_day && day_of(says).is_none()) {
            found.insert(Finding::NoDay { of: of(), term: term.clone(), says: says.to_owned() });
        }
        if !term.contains(['.', ':']) {
            let is_balance = term == BARE_BALANCE && has_type(node, terms::CLAIM);
            let read_as = is_balance.then(|| terms::BALANCE.to_owned());
            found.insert(Finding::NoTerm { of: of(), term: term.clone(), read_as });
        }
    }
}

/// Names inside the file to which something leads, and of which nothing is said.
fn not_described(graph: &Graph<'_>) -> Option<Finding> {
    let mut names = BTreeSet::new();
    for node in graph.all() {
        for value in node.iter().filter(|(term, _)| !term.starts_with('@')).map(|(_, value)| value) {
            let all = value.as_array().map_or_else(|| vec![value], |list| list.iter().collect());
            let all = all.into_iter().filter_map(|one| one.as_str().or_else(|| one.get("@id")?.as_str()));
            names.extend(all.filter(|name| name.starts_with("_:") && !graph.knows(name)).map(short));
        }
    }
    let names: Vec<String> = names.into_iter().take(MOST_NAMES).collect();
    (!names.is_empty()).then_some(Finding::NotDescribed { names })
}
