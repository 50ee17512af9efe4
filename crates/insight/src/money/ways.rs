//! The ways to pay: a plan as it is kept in the dossier, laid before the floor that counts.

use std::collections::BTreeMap;

use ::money::debt::Debt;
use ::money::plan::{Asked, Change, Outcome, Strategy, Summary, plan};
use ::money::{DayCount, Euro, MoneyError, Month, Rate, shortest};
use dossier::DebtId;
use dossier::money::{Inputs, Money, PlannedDebt, WhatIf};
use jiff::civil::Date;
use method::PayingOrder;

use super::euro;

/// What debts are called in a plan: each its own name.
#[derive(Debug, Clone, Default)]
pub struct Named(BTreeMap<DebtId, String>);

impl Named {
    /// The names of the debts of a dossier; two alike get a number, one that is gone is called by `gone`.
    #[must_use]
    pub fn of(money: &Money, debts: &[PlannedDebt], gone: &str) -> Self {
        let mut names: BTreeMap<DebtId, String> = BTreeMap::new();
        for planned in debts {
            let known = money.debts.iter().find(|debt| debt.id == planned.debt);
            let name = known.and_then(|debt| debt.creditor.value()).map_or(gone, String::as_str);
            let nth = (1..).map(|nth: usize| if nth == 1 { name.to_owned() } else { format!("{name} ({nth})") });
            let is_free = |name: &String| !names.values().any(|other| other == name);
            if let Some(name) = nth.into_iter().find(is_free) {
                names.insert(planned.debt, name);
            }
        }
        Self(names)
    }

    /// What a debt is called.
    #[must_use]
    pub fn name(&self, debt: DebtId) -> &str {
        self.0.get(&debt).map_or("", String::as_str)
    }
}

/// The debts that a plan is about: those that are there and not paid off. What is contested stays outside until that is
/// settled.
#[must_use]
pub fn debts(money: &Money) -> Vec<PlannedDebt> {
    let open = money.debts_there().filter(|debt| debt.owed() > 0 && debt.why_contested().is_none());
    open.filter_map(|debt| {
        let (claim, offer) = (debt.open_claim()?, debt.offered());
        Some(PlannedDebt {
            debt: debt.id,
            principal: claim.principal,
            interest: claim.interest,
            costs: claim.costs,
            yearly_rate: claim.yearly_rate,
            priority: claim.priority,
            // What the person can offer goes before what is asked of them.
            offer: offer.a_month.or(claim.asks_a_month),
            by: offer.by,
        })
    })
    .collect()
}

/// What goes into a plan for the debts as they stand, with what is left.
///
/// # Errors
/// When an amount cannot be counted with.
pub fn inputs(money: &Money, start: Date) -> Result<Inputs, MoneyError> {
    let available = super::available(money, start)?.value;
    let (debts, months) = (debts(money), available.other);
    let order = PayingOrder::ProRata;
    Ok(Inputs { available: available.usual, start, order, keep: 0, debts, months, what_ifs: Vec::new() })
}

/// A plan as the floor that counts reads it, with all that was taken into it.
///
/// # Errors
/// When something in it cannot be counted with.
pub fn asked(inputs: &Inputs, named: &Named) -> Result<Asked, MoneyError> {
    let debt = |planned: &PlannedDebt| Debt {
        name: named.name(planned.debt).to_owned(),
        principal: euro(planned.principal),
        interest: euro(planned.interest),
        costs: euro(planned.costs),
        yearly_interest: Rate::basis_points(planned.yearly_rate),
        priority: planned.priority,
        offer: planned.offer.map(euro),
        by: planned.by,
    };
    let months = inputs.months.iter().map(|other| (Month::of(other.month), Euro::cents(other.available)));
    let mut asked = Asked {
        available_per_month: Euro::cents(inputs.available),
        start: inputs.start,
        strategy: strategy(inputs.order),
        debts: inputs.debts.iter().map(debt).collect(),
        keep: euro(inputs.keep),
        months: months.collect(),
        day_count: DayCount::default(),
        balances_on: None,
    };
    for what_if in &inputs.what_ifs {
        asked = asked.changed(&match what_if {
            WhatIf::Less(cents) => Change::Less(euro(*cents)),
            WhatIf::More(cents) => Change::More(euro(*cents)),
            WhatIf::LumpSum { month, cents } => Change::LumpSum { month: Month::of(*month), amount: euro(*cents) },
            WhatIf::Refuses(debt) => Change::Refuses(named.name(*debt).to_owned()),
            WhatIf::InterestStops(debt) => Change::InterestStops(named.name(*debt).to_owned()),
        })?;
    }
    Ok(asked)
}

/// What comes of a plan: the same, to the cent, whenever it is asked.
///
/// # Errors
/// When something in it cannot be counted with, or the solver gives up.
pub fn outcome(inputs: &Inputs, named: &Named) -> Result<Outcome, MoneyError> {
    let asked = asked(inputs, named)?;
    if inputs.order == PayingOrder::Shortest { shortest::shortest(&asked) } else { plan(&asked) }
}

/// One way to pay.
#[derive(Debug, Clone)]
pub struct Way {
    /// In which order.
    pub order: PayingOrder,
    /// What comes of it.
    pub outcome: Outcome,
    /// In short.
    pub summary: Summary,
}

/// The ways to pay, side by side. Fixed amounts only when there are any.
///
/// # Errors
/// When something cannot be counted with. A way that cannot be kept is an answer that says why.
pub fn ways(inputs: &Inputs, named: &Named) -> Result<Vec<Way>, MoneyError> {
    let has_offers = inputs.debts.iter().any(|debt| debt.offer.is_some());
    let orders = PayingOrder::ALL.iter().copied().filter(|order| has_offers || *order != PayingOrder::Offers);
    orders
        .map(|order| {
            let outcome = outcome(&Inputs { order, ..inputs.clone() }, named)?;
            let summary = Summary::of(strategy(order), &outcome);
            Ok(Way { order, outcome, summary })
        })
        .collect()
}

const fn strategy(order: PayingOrder) -> Strategy {
    match order {
        PayingOrder::ProRata => Strategy::ProRata,
        PayingOrder::SmallestFirst => Strategy::SmallestFirst,
        PayingOrder::DearestFirst | PayingOrder::Shortest => Strategy::DearestFirst,
        PayingOrder::Offers => Strategy::Offers,
    }
}
