//! What the rights that were granted bring together.

use dossier::rights::Rights;
use jiff::civil::Date;
use serde_json::json;

use crate::{Computed, Formula, Receipt};

const FORMULA: Formula = Formula {
    name: "rights.brings",
    version: 1,
    text: "sum of what was entered a month for each right whose newest mark says it was granted, from its first day on",
    source: "What was written down when each right was granted",
    source_date: "2026",
};

/// What the granted rights bring a month on a day, in cents; nothing when of none an amount was entered.
#[must_use]
pub fn brings(rights: &Rights, on: Date) -> Option<Computed<u64>> {
    let granted = rights.there().filter_map(|followed| Some((followed, followed.brings()?)));
    let granted: Vec<_> =
        granted.filter(|(followed, _)| followed.brings_from().is_none_or(|from| from <= on)).collect();
    let sum = granted.iter().map(|(_, cents)| cents).sum();
    let rows = granted.iter().map(|(followed, cents)| json!({ "right": followed.right, "cents": cents }));
    let receipt = Receipt::of(&FORMULA).with("on", on).with("granted", rows.collect::<Vec<_>>());
    (!granted.is_empty()).then_some(Computed { value: sum, receipt })
}
