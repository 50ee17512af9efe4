//! What may be seized of an income, and what stays protected (Belgian judicial code, art. 1409).
//!
//! Each band of the net monthly income above the protected part is seizable for a percentage. The amount for each child
//! is deducted from the sum that is seizable, never below zero; it does not shift the bands.

mod tables;

use jiff::civil::Date;
use receipt::{Computed, Formula, Receipt};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use tables::{Band, Table, Tables};

use crate::{Euro, MoneyError, Rate};

/// The formula.
pub const FORMULA: Formula = Formula {
    name: "money.seizable",
    version: 1,
    text: "max(0, sum over bands of percentage × part of the net income in the band − amount per child × children)",
    source: "Belgian judicial code, art. 1409, §1 and §1bis; the child amount deducted as Securex and ACLVB publish it",
    source_date: "2024",
};

/// The formula when the debt is maintenance.
pub const MAINTENANCE: Formula = Formula {
    name: "money.seizable.maintenance",
    version: 1,
    text: "all of the net income",
    source: "Belgian judicial code, art. 1412: maintenance is not held by the limits of art. 1409",
    source_date: "2024",
};

/// Where an income comes from, as far as its protection goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum IncomeKind {
    /// Wages, and what is like it.
    Work,
    /// Benefits instead of wages: sickness, unemployment, pension.
    Replacement,
    /// Wages and benefits together: held by the bands of work.
    Mixed,
    /// Never seizable: family benefits, allowances for a handicap, help of the public welfare centre.
    Protected,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Net income a month; several incomes added up.
    pub net: Euro,
    /// Where it comes from.
    pub kind: IncomeKind,
    /// How many children are dependent, as the law counts them (a form and proof are needed).
    pub children: u32,
    /// The day on which the income is paid.
    pub on: Date,
    /// Whether the debt is maintenance, which the limits do not hold.
    pub maintenance: bool,
}

/// What may be seized.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Seizable {
    /// At most this much a month.
    pub seizable: Euro,
    /// This much stays with the person.
    pub kept: Euro,
    /// What was deducted for children.
    pub for_children: Euro,
    /// What each band gives.
    pub bands: Vec<Step>,
}

/// What one band gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Step {
    /// Above this income.
    pub above: Euro,
    /// Up to this income; nothing for the last band.
    pub up_to: Option<Euro>,
    /// This percentage of what lies between.
    pub percent: Rate,
    /// Which is this much, rounded half up to the cent.
    pub amount: Euro,
}

/// What may be seized of an income.
///
/// # Errors
/// When the income is negative or too large, the children are too many, or the day is not in the data.
pub fn seizable(tables: &Tables, asked: &Asked) -> Result<Computed<Seizable>, MoneyError> {
    let Asked { net, kind, children, on, maintenance } = *asked;
    if !(Euro::ZERO..=Euro::MOST).contains(&net) {
        return Err(MoneyError::Amount { field: "net".to_owned(), given: net, least: Euro::ZERO, most: Euro::MOST });
    }
    if children > 50 {
        return Err(MoneyError::Count { field: "children".to_owned(), given: children as usize, least: 0, most: 50 });
    }
    let receipt = |formula: &Formula| {
        Receipt::of(formula).with("net", net).with("kind", kind).with("children", children).with("on", on)
    };
    if maintenance {
        let value = Seizable { seizable: net, kept: Euro::ZERO, for_children: Euro::ZERO, bands: Vec::new() };
        return Ok(Computed { value, receipt: receipt(&MAINTENANCE) });
    }
    let table = tables.on(on)?;
    let bands = match kind {
        IncomeKind::Work | IncomeKind::Mixed => table.work.as_slice(),
        IncomeKind::Replacement => &table.replacement,
        IncomeKind::Protected => &[],
    };
    let steps: Vec<Step> = (0..bands.len()).filter_map(|nth| step(bands, nth, net)).collect();
    let whole: Euro = steps.iter().map(|step| step.amount).sum();
    let for_children = table.child.times(i64::from(children)).min(whole);
    let value =
        Seizable { seizable: whole - for_children, kept: net - whole + for_children, for_children, bands: steps };
    let receipt = receipt(&FORMULA).with("table", table);
    Ok(Computed { value, receipt })
}

fn step(bands: &[Band], nth: usize, net: Euro) -> Option<Step> {
    let band = bands.get(nth)?;
    let up_to = bands.get(nth + 1).map(|next| next.above);
    let inside = up_to.map_or(net, |up_to| net.min(up_to)) - band.above;
    Some(Step { above: band.above, up_to, percent: band.percent, amount: band.percent.of(inside.or_zero()) })
}
