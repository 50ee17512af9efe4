//! What somebody thinks through, in the address: less, a lump sum, a creditor that refuses. Nothing of it is kept.

use dossier::DebtId;
use dossier::money::{Inputs, WhatIf};
use insight::money::{MoneyError, inputs};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The fields of an address that are read.
pub(super) const FIELDS: [&str; 8] = ["start", "keep", "less", "more", "lump", "lump_in", "refuses", "stops"];

/// Why no plan can be counted.
pub(super) enum Unasked {
    /// A field cannot be read.
    Slip(Slip),
    /// Something cannot be counted with.
    Money(MoneyError),
}

impl From<Slip> for Unasked {
    fn from(slip: Slip) -> Self {
        Self::Slip(slip)
    }
}

/// The first day of the next month: when a plan begins unless somebody says otherwise.
pub(super) fn next_month(today: Date) -> Date {
    today.first_of_month().saturating_add(1.month())
}

/// What goes into a plan, as it is asked.
///
/// # Errors
/// When a field cannot be read, or cannot be counted with.
pub(super) fn read(room: &Room, typed: &Typed) -> Result<Inputs, Unasked> {
    let start = typed.day("start")?.unwrap_or_else(|| next_month(room.today()));
    let mut inputs = inputs(&room.dossier().money, start).map_err(Unasked::Money)?;
    inputs.keep = typed.cents("keep")?.unwrap_or(0);
    let some = |cents: Option<u64>| cents.filter(|cents| *cents > 0);
    inputs.what_ifs.extend(some(typed.cents("less")?).map(WhatIf::Less));
    inputs.what_ifs.extend(some(typed.cents("more")?).map(WhatIf::More));
    if let Some(cents) = some(typed.cents("lump")?) {
        let month = typed.day("lump_in")?.unwrap_or(start).first_of_month();
        inputs.what_ifs.push(WhatIf::LumpSum { month, cents });
    }
    let is_in = |debt: &DebtId| inputs.debts.iter().any(|planned| planned.debt == *debt);
    let chosen = |field| typed.all(field).filter_map(|id| id.parse::<DebtId>().ok()).filter(is_in).collect::<Vec<_>>();
    let (stops, refuses) = (chosen("stops"), chosen("refuses"));
    let still = |debt: &DebtId| !refuses.contains(debt);
    inputs.what_ifs.extend(stops.into_iter().filter(still).map(WhatIf::InterestStops));
    inputs.what_ifs.extend(refuses.iter().copied().map(WhatIf::Refuses));
    Ok(inputs)
}
