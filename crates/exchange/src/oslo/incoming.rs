//! A file as the money of a dossier takes it in: the claims on one person become debts, all the rest is carried along.

use std::collections::BTreeMap;

use dossier::money::{self, FiledDebt, FiledTrace, TakeIn, Terms};
use dossier::{DebtId, NAME};
use jiff::civil::Date;
use method::{DebtStage, DebtTrace};
use serde::Serialize;

use super::claim::{Claim, called, claim};
use super::contradictions::contradictions;
use super::finding::{Finding, short};
use super::graph::{At, Graph};
use super::{Oslo, terms};
use crate::ExchangeError;

/// The most claims in one file.
const MOST_CLAIMS: usize = 1_000;

/// What is wished of a file.
#[derive(Clone, Copy)]
pub struct Wishes<'a> {
    /// Whose debts come in, by their name inside the file; none: of whom there is only one.
    pub debtor: Option<&'a str>,
    /// The day of today.
    pub today: Date,
    /// What a reminder is called that costs nothing.
    pub reminder: &'a str,
    /// Why a claim is contested when the file does not say why.
    pub contested: &'a str,
    /// What a creditor is called who has no name.
    pub nobody: &'a str,
}

/// Somebody who owes something in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Debtor {
    /// Their name inside the file.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// How many claims there are on them.
    pub claims: usize,
}

/// A claim that does not become a debt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// The claim, by its name inside the file.
    pub node: String,
    /// Why.
    pub why: Why,
}

/// Why a claim does not become a debt; it is carried along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// It is on somebody else.
    OfAnother,
    /// It is in the dossier already, from an earlier file or because it came from here.
    Known,
    /// No amount of it can be read.
    NoAmount,
}

/// What would come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    /// What comes in.
    pub taken_in: TakeIn,
    /// Everybody who owes something in the file.
    pub debtors: Vec<Debtor>,
    /// The claims that do not come in.
    pub skipped: Vec<Skipped>,
    /// What does not hold together.
    pub findings: Vec<Finding>,
    /// How many things in the file have no place in a dossier and are carried along.
    pub carried: usize,
}

impl Incoming {
    /// Whether it has to be said first whose debts they are.
    #[must_use]
    pub const fn is_of_more(&self) -> bool {
        self.debtors.len() > 1 && self.taken_in.debtor.is_empty()
    }
}

/// Reads a file for a dossier; nothing of a file is lost with what is passed over. `known` tells which debt a claim is
/// already.
///
/// # Errors
/// When the file is too large, cannot be read, has too many claims, or the debtor is not in it.
pub fn incoming(
    text: &str,
    wishes: &Wishes<'_>,
    known: impl Fn(&str) -> Option<DebtId>,
) -> Result<Incoming, ExchangeError> {
    let file = Oslo::read(text)?;
    let graph = file.graph();
    let names: Vec<&str> = graph.of_type(terms::CLAIM).collect();
    if names.len() > MOST_CLAIMS {
        return Err(ExchangeError::too_much("Schuldvordering", names.len(), MOST_CLAIMS));
    }
    let mut findings = Vec::new();
    let claims: Vec<Claim> = names
        .iter()
        .map(|name| {
            let mut unread = Vec::new();
            let claim = claim(&graph, name, &mut unread);
            let told = unread.into_iter().map(|(term, says)| Finding::NoAmount {
                of: short(name),
                term: term.to_owned(),
                says,
            });
            findings.extend(told);
            claim
        })
        .collect();
    findings.extend(contradictions(&graph, &claims));
    let debtors = debtors(&graph, &claims);
    let chosen = match wishes.debtor {
        Some(wished) if debtors.iter().any(|debtor| debtor.id == wished) => wished.to_owned(),
        Some(wished) => {
            return Err(ExchangeError::field("debtor", format!("nobody in this file is called {wished}")));
        }
        None if debtors.len() == 1 => debtors.iter().map(|debtor| debtor.id.clone()).collect(),
        None => String::new(),
    };
    let (mut debts, mut skipped) = (Vec::new(), Vec::new());
    for claim in &claims {
        let is_theirs = debtors.is_empty() || claim.debtors.contains(&chosen);
        let filed = if !is_theirs {
            Err(Why::OfAnother)
        } else if known(&claim.node).is_some() {
            Err(Why::Known)
        } else {
            filed(claim, wishes).ok_or(Why::NoAmount)
        };
        match filed {
            Ok(debt) => debts.push(debt),
            Err(why) => skipped.push(Skipped { node: claim.node.clone(), why }),
        }
    }
    let carried = graph.all().iter().filter(|node| node.contains_key("@id")).count().saturating_sub(debts.len());
    // As it was read: a claim without a name was given one, by which it is found again.
    let text = file.document.to_string();
    Ok(Incoming { taken_in: TakeIn { text, debtor: chosen, debts }, debtors, skipped, findings, carried })
}

fn debtors<'a>(graph: &Graph<'a>, claims: &[Claim]) -> Vec<Debtor> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in claims.iter().flat_map(|claim| &claim.debtors) {
        *counts.entry(name).or_default() += 1;
    }
    let named: BTreeMap<&str, String> = graph
        .of_type(terms::CLAIM)
        .flat_map(|claim| graph.names(At::Named(claim), terms::DEBTOR))
        .map(|name| (name, called(graph, At::Named(name))))
        .collect();
    let one = |(id, claims): (&str, usize)| {
        let name = named.get(id).cloned().unwrap_or_else(|| short(id));
        Debtor { id: id.to_owned(), name, claims }
    };
    counts.into_iter().map(one).collect()
}

/// A claim as a debt; none when no amount can be read.
fn filed(claim: &Claim, wishes: &Wishes<'_>) -> Option<FiledDebt> {
    let today = wishes.today;
    let balance = claim.balance_on(today);
    let fees = claim.fees();
    let asked = match (balance, claim.principal) {
        // What is paid goes to the costs first: so what is still open is as much of the principal as fits in it.
        (Some(balance), principal) => {
            let principal = principal.unwrap_or(balance.cents).min(balance.cents);
            let rest = balance.cents - principal;
            let interest = rest.saturating_sub(fees).min(claim.interest);
            (principal, interest, rest - interest)
        }
        (None, Some(principal)) => (principal, claim.interest, fees),
        (None, None) => return None,
    };
    let ours = &claim.ours;
    let asked_on = balance.map(|balance| balance.on).or(claim.started).unwrap_or(today).min(today);
    let is_paid = balance.is_some_and(|balance| balance.cents == 0);
    let stage = match ours.stage {
        _ if is_paid => DebtStage::PaidOff,
        Some(stage) => stage,
        None if !claim.reminders.is_empty() => DebtStage::Reminder,
        None => DebtStage::Open,
    };
    let reminders = claim.reminders.iter().map(|reminder| FiledTrace {
        on: reminder.on,
        kind: DebtTrace::Reminder,
        words: if reminder.costs().is_none() { wishes.reminder.to_owned() } else { String::new() },
        cents: reminder.costs(),
    });
    let all = claim.bookings.iter().chain(&claim.paid_before);
    let payments = all.filter(|booking| booking.cents > 0).filter_map(|booking| {
        Some(FiledTrace { on: booking.on?, kind: DebtTrace::Payment, words: String::new(), cents: Some(booking.cents) })
    });
    let mut traces: Vec<FiledTrace> = reminders.chain(payments).filter(|trace| trace.on <= today).collect();
    traces.sort_by_key(|trace| trace.on);
    let contested =
        claim.contested.as_ref().map(|why| cut(if why.is_empty() { wishes.contested } else { why }, dossier::SHORT));
    Some(FiledDebt {
        node: claim.node.clone(),
        creditor: name(claim, wishes.nobody),
        claim: money::Claim {
            principal: asked.0,
            interest: asked.1,
            costs: asked.2,
            yearly_rate: ours.yearly_rate,
            asks_a_month: ours.asks_a_month,
            priority: ours.priority,
            collector: cut(&ours.collector, NAME),
        },
        asked_on,
        stage,
        contested,
        terms: claim.due.map(|due| Terms { due: Some(due), ..Terms::default() }),
        traces,
    })
}

/// What a debt is called: who asks, and for what.
fn name(claim: &Claim, nobody: &str) -> String {
    let words = match (claim.creditor.trim(), claim.about.trim()) {
        ("", "") => nobody.to_owned(),
        ("", about) => about.to_owned(),
        (creditor, "") => creditor.to_owned(),
        (creditor, about) => format!("{creditor}: {about}"),
    };
    cut(&words, NAME)
}

/// As many letters as fit, with a mark where some were left out.
fn cut(words: &str, most: usize) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= most {
        return words;
    }
    let kept: String = words.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
