//! An outcome as JSON, with the name of each debt beside its amounts.

use jiff::civil::Date;
use receipt::Receipt;
use serde::{Serialize, Serializer};

use super::{Outcome, Strategy, Why};
use crate::{Euro, Month};

/// An outcome as it is printed: `{"feasible": true, "months": …}` or `{"feasible": false, "why": …}`.
#[derive(Debug, Clone, Copy)]
pub struct Printed<'a>(pub &'a Outcome);

#[derive(Serialize)]
struct Kept<'a> {
    feasible: bool,
    strategy: Strategy,
    months: Vec<MonthLine<'a>>,
    totals: Totals<'a>,
    end_date: Option<Date>,
    pinches: &'a [Month],
    receipt: &'a Receipt,
}

#[derive(Serialize)]
struct MonthLine<'a> {
    date: Date,
    available: Euro,
    debts: Vec<DebtLine<'a>>,
    paid: Euro,
    left: Euro,
}

#[derive(Serialize)]
struct DebtLine<'a> {
    name: &'a str,
    payment: Euro,
    interest: Euro,
    balance: Euro,
}

#[derive(Serialize)]
struct Totals<'a> {
    months: usize,
    owed: Euro,
    interest: Euro,
    paid: Euro,
    debts: Vec<TotalLine<'a>>,
}

#[derive(Serialize)]
struct TotalLine<'a> {
    name: &'a str,
    owed: Euro,
    interest: Euro,
    paid: Euro,
    end_date: Option<Date>,
}

#[derive(Serialize)]
struct NotKept<'a> {
    feasible: bool,
    why: String,
    because: &'a Why,
    receipt: &'a Receipt,
}

impl Serialize for Printed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Outcome::NotKept { why, receipt } => {
                NotKept { feasible: false, why: why.to_string(), because: why, receipt }.serialize(serializer)
            }
            Outcome::Kept(plan) => kept(plan).serialize(serializer),
        }
    }
}

fn kept(plan: &super::Plan) -> Kept<'_> {
    let names = || plan.names.iter().map(String::as_str);
    let months = plan.months.iter().map(|month| MonthLine {
        date: month.on,
        available: month.available,
        debts: names()
            .zip(&month.payments)
            .map(|(name, paid)| DebtLine {
                name,
                payment: paid.payment,
                interest: paid.interest,
                balance: paid.balance,
            })
            .collect(),
        paid: month.paid,
        left: month.left,
    });
    let debts = names().zip(&plan.debts).map(|(name, total)| TotalLine {
        name,
        owed: total.owed,
        interest: total.interest,
        paid: total.paid,
        end_date: total.end,
    });
    Kept {
        feasible: true,
        strategy: plan.strategy,
        months: months.collect(),
        totals: Totals {
            months: plan.months.len(),
            owed: plan.debts.iter().map(|total| total.owed).sum(),
            interest: plan.interest(),
            paid: plan.paid(),
            debts: debts.collect(),
        },
        end_date: plan.end(),
        pinches: &plan.pinches,
        receipt: &plan.receipt,
    }
}
