//! Money on the command line: one JSON object out, and a message that names the field.

use ::money::budget::{Budget, BudgetMonth, Envelope, envelopes};
use ::money::consumer::{Claim, ConsumerLaw, check};
use ::money::plan::{Asked, Change, Changed, Comparison, Printed, compare, plan, what_if};
use ::money::seizable::{self, Tables, seizable};
use ::money::shortest::shortest;
use ::money::{Euro, Month};
use jiff::civil::Date;
use receipt::Receipt;
use serde::Serialize;
use serde_json::Value;

use super::compute::{of_json, print, said, with};
use crate::arguments::Money;
use crate::failure::Failure;

/// Computes what was asked.
///
/// # Errors
/// When the file cannot be read, or something in it or in the question is not as it should be.
pub(super) fn run(asked: &Money) -> Result<(), Failure> {
    match asked {
        Money::Seizable { net, kind, children, on, maintenance } => {
            let (net, children, on, maintenance) = (*net, *children, *on, *maintenance);
            let asked = seizable::Asked { net, kind: (*kind).into(), children, on, maintenance };
            print(&may_be_seized(&asked).map_err(Failure::WrongQuestion)?)
        }
        Money::Plan { file } => with(file, |text| {
            let outcome = plan(&of_json::<Asked>(text)?).map_err(said)?;
            serde_json::to_value(Printed(&outcome)).map_err(said)
        }),
        Money::Shortest { file } => with(file, |text| {
            let outcome = shortest(&of_json::<Asked>(text)?).map_err(said)?;
            serde_json::to_value(Printed(&outcome)).map_err(said)
        }),
        Money::Compare { file } => with(file, side_by_side),
        Money::Budget { file, from, months } => with(file, |text| budget(text, *from, *months)),
        Money::Claim { file } => with(file, |text| {
            let law = ConsumerLaw::built_in().map_err(said)?;
            Ok(Findings { findings: check(&law, &of_json::<Claim>(text)?).map_err(said)? })
        }),
    }
}

#[derive(Serialize)]
struct Seized {
    #[serde(flatten)]
    value: seizable::Seizable,
    receipt: Receipt,
}

fn may_be_seized(asked: &seizable::Asked) -> Result<Seized, String> {
    let computed = seizable(&Tables::built_in().map_err(said)?, asked).map_err(said)?;
    Ok(Seized { value: computed.value, receipt: computed.receipt })
}

#[derive(Serialize)]
struct SideBySide {
    #[serde(flatten)]
    comparison: Comparison,
    what_if: Vec<Changed>,
    receipt: Receipt,
}

fn side_by_side(text: &str) -> Result<SideBySide, String> {
    let mut whole: Value = of_json(text)?;
    let changes =
        whole.as_object_mut().and_then(|fields| fields.remove("what_if")).unwrap_or_else(|| Value::Array(vec![]));
    let changes: Vec<Change> = serde_path_to_error::deserialize(changes)
        .map_err(|error| format!("what_if{}: {}", error.path(), error.inner()))?;
    let asked: Asked = of_json(&whole.to_string())?;
    let comparison = compare(&asked).map_err(said)?;
    let what_if = changes.iter().map(|change| what_if(&asked, change)).collect::<Result<_, _>>().map_err(said)?;
    Ok(SideBySide { comparison, what_if, receipt: Receipt::of(&::money::plan::FORMULA).with("plan", &asked) })
}

#[derive(Serialize)]
struct Budgeted {
    months: Vec<BudgetMonth>,
    envelopes: Vec<Envelope>,
    left_in_total: Euro,
    receipt: Receipt,
}

fn budget(text: &str, from: Month, months: usize) -> Result<Budgeted, String> {
    let budget: Budget = of_json(text)?;
    let first: Date = format!("{from}-01").parse().map_err(said)?;
    let computed = budget.months(first, months).map_err(said)?;
    Ok(Budgeted {
        left_in_total: computed.value.iter().map(|month| month.left).sum(),
        envelopes: envelopes(&budget, from),
        months: computed.value,
        receipt: computed.receipt,
    })
}

#[derive(Serialize)]
struct Findings {
    findings: Vec<::money::consumer::Finding>,
}
