//! Files of others on the command line: what they bring, and how a dossier goes out.

use ::exchange::oslo::{About, Debtor, Finding, Incoming, Skipped, Wishes, euro, incoming, outgoing};
use dossier::Shared;
use dossier::agreements::Agreements;
use dossier::money::{FiledDebt, Money};
use jiff::civil::Date;
use method::{DebtStage, DebtTrace};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::compute::{of_json, said, with};
use crate::arguments::{Exchange, Oslo};
use crate::failure::Failure;

/// Reads or writes what was asked.
///
/// # Errors
/// When the file cannot be read, or something in it is not as it should be.
pub(super) fn run(asked: &Exchange) -> Result<(), Failure> {
    let Exchange::Oslo(asked) = asked;
    match asked {
        Oslo::Read { file, debtor, on } => with(file, |text| read(text, debtor.as_deref(), *on)),
        Oslo::Write { file, on, person } => with(file, |text| {
            let (money, agreements) = dossier_of(text)?;
            let text = outgoing(&money, &agreements, About { person: person.as_deref(), today: *on });
            of_json::<Value>(&text)
        }),
    }
}

#[derive(Serialize)]
struct Brings {
    /// Whose debts these are, by their name inside the file; empty while it has to be said.
    debtor: String,
    debtors: Vec<Debtor>,
    debts: Vec<Debt>,
    skipped: Vec<Skipped>,
    contradictions: Vec<Told>,
    /// How many things have no place in a dossier and are carried along.
    carried: usize,
}

#[derive(Serialize)]
struct Debt {
    node: String,
    creditor: String,
    owed: String,
    on: Date,
    stage: DebtStage,
    #[serde(skip_serializing_if = "Option::is_none")]
    contested: Option<String>,
    history: Vec<Trace>,
}

#[derive(Serialize)]
struct Trace {
    on: Date,
    kind: DebtTrace,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
}

#[derive(Serialize)]
struct Told {
    words: String,
    #[serde(flatten)]
    finding: Finding,
}

fn read(text: &str, debtor: Option<&str>, today: Date) -> Result<Brings, String> {
    let wishes = Wishes { debtor, today, reminder: "reminder", contested: "contested", nobody: "debt" };
    let Incoming { taken_in, debtors, skipped, findings, carried } = incoming(text, &wishes, |_| None).map_err(said)?;
    let debt = |debt: FiledDebt| Debt {
        owed: euro(debt.claim.owed()),
        node: debt.node,
        creditor: debt.creditor,
        on: debt.asked_on,
        stage: debt.stage,
        contested: debt.contested,
        history: debt
            .traces
            .into_iter()
            .map(|trace| Trace { on: trace.on, kind: trace.kind, amount: trace.cents.map(euro) })
            .collect(),
    };
    Ok(Brings {
        debtor: taken_in.debtor,
        debtors,
        debts: taken_in.debts.into_iter().map(debt).collect(),
        skipped,
        contradictions: findings.into_iter().map(|finding| Told { words: finding.to_string(), finding }).collect(),
        carried,
    })
}

/// What of a dossier is written.
#[derive(Deserialize)]
struct Whole {
    money: Shared<Money>,
    #[serde(default)]
    agreements: Shared<Agreements>,
}

fn dossier_of(text: &str) -> Result<(Shared<Money>, Shared<Agreements>), String> {
    if of_json::<Value>(text)?.get("money").is_some() {
        let Whole { money, agreements } = of_json(text)?;
        Ok((money, agreements))
    } else {
        Ok((Shared::new(of_json(text)?), Shared::default()))
    }
}
