//! What comes in, what goes out, month by month.

use ::money::budget::{Budget, BudgetMonth, Cost, CostKind, Envelope, Every, Income};
use ::money::seizable::IncomeKind;
use ::money::{MoneyError, Month};
use dossier::money::{Flow, Money};
use jiff::civil::Date;
use method::{CostGroup, IncomeGroup, Rhythm};

use super::euro;
use crate::Computed;

/// The budget of a dossier.
#[must_use]
pub fn budget(money: &Money) -> Budget {
    let name = |words: &dossier::Wording| words.value().cloned().unwrap_or_default();
    let incomes = money.incomes_there().filter_map(|income| {
        let flow = income.flow.leading()?.value;
        let kind = match income.group {
            IncomeGroup::Work => IncomeKind::Work,
            IncomeGroup::Replacement => IncomeKind::Replacement,
            IncomeGroup::Protected => IncomeKind::Protected,
        };
        let (from, until) = within(flow);
        Some(Income { name: name(&income.name), kind, amount: euro(flow.cents), every: every(flow.every), from, until })
    });
    let costs = money.costs_there().filter_map(|cost| {
        let flow = cost.flow.leading()?.value;
        let kind = match cost.group {
            CostGroup::Fixed => CostKind::Fixed,
            CostGroup::Living => CostKind::Living,
            CostGroup::Seldom => CostKind::Seldom,
        };
        let (from, until) = within(flow);
        let (amount, every) = (euro(flow.cents), every(flow.every));
        Some(Cost { name: name(&cost.name), kind, amount, every, from, until, envelope: None })
    });
    Budget { incomes: incomes.collect(), costs: costs.collect() }
}

/// What is left, month by month.
///
/// # Errors
/// When there are no months to count, or too many.
pub fn months(money: &Money, from: Date, count: usize) -> Result<Computed<Vec<BudgetMonth>>, MoneyError> {
    budget(money).months(from, count)
}

/// The envelopes, as much for a month as for a week.
#[must_use]
pub fn envelopes(money: &Money, today: Date) -> Vec<Envelope> {
    let costs = money.envelopes_there().filter_map(|envelope| {
        let filling = envelope.filling.leading()?.value;
        // Two envelopes may bear one name; they stay two.
        Some(Cost {
            name: envelope.id.to_string(),
            kind: CostKind::Living,
            amount: euro(filling.cents),
            every: every(filling.every),
            from: None,
            until: None,
            envelope: Some(envelope.id.to_string()),
        })
    });
    ::money::budget::envelopes(&Budget { incomes: Vec::new(), costs: costs.collect() }, Month::of(today))
}

fn within(flow: Flow) -> (Option<Month>, Option<Month>) {
    (flow.from.map(Month::of), flow.until.map(Month::of))
}

const fn every(rhythm: Rhythm) -> Every {
    match rhythm {
        Rhythm::Week => Every::Week,
        Rhythm::Month => Every::Month,
        Rhythm::Quarter => Every::Quarter,
        Rhythm::Year => Every::Year,
        Rhythm::Once => Every::Once,
    }
}
