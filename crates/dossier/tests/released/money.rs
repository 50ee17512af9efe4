//! Events of money.

use dossier::{Event, money};
use method::{CostGroup, DebtStage, DebtTrace, IncomeGroup, MoneyStep, MonthKept, PayingOrder, Rhythm};

use super::examples::*;
use crate::support::*;

fn flow() -> money::Flow {
    let (from, until) = (Some(date("2026-01-01")), Some(date("2026-12-31")));
    money::Flow { cents: 148_900, every: Rhythm::Month, from, until }
}

fn full_claim() -> money::Claim {
    money::Claim {
        principal: 420_000,
        interest: 1_250,
        costs: 21_455,
        yearly_rate: 950,
        asks_a_month: Some(14_500),
        priority: true,
        collector: "Bailiff".into(),
    }
}

pub(super) fn full_terms() -> money::Terms {
    money::Terms {
        contract: Some(date("2024-01-10")),
        due: Some(date("2024-03-01")),
        regular: true,
        penalty: Some(9_000),
        penalty_on: Some(date("2024-04-15")),
        late_rate: Some(1_250),
        late_from: Some(date("2024-03-16")),
    }
}

pub(super) fn full_offer() -> money::Offer {
    money::Offer { a_month: Some(4_000), by: Some(date("2027-03-01")) }
}

pub(super) fn full_inputs() -> money::Inputs {
    let month = date("2026-12-01");
    let debt = money::PlannedDebt {
        debt: ID.into(),
        principal: 420_000,
        interest: 1_250,
        costs: 0,
        yearly_rate: 950,
        priority: true,
        offer: Some(14_500),
        by: Some(date("2028-01-01")),
    };
    let what_ifs = vec![
        money::WhatIf::Less(2_000),
        money::WhatIf::More(1_000),
        money::WhatIf::LumpSum { month, cents: 30_000 },
        money::WhatIf::Refuses(ID.into()),
        money::WhatIf::InterestStops(ID.into()),
    ];
    money::Inputs {
        available: -1,
        start: date("2026-07-01"),
        order: PayingOrder::Shortest,
        keep: 5_000,
        debts: vec![debt],
        months: vec![money::OtherMonth { month, available: -2_500 }],
        what_ifs,
    }
}

pub(super) fn full_file() -> money::TakeIn {
    let paid = money::FiledTrace {
        on: date("2024-05-30"),
        kind: DebtTrace::Payment,
        words: String::new(),
        cents: Some(12_000),
    };
    let letter = money::FiledTrace { kind: DebtTrace::Letter, words: "words".into(), cents: None, ..paid };
    let bare = money::FiledDebt {
        node: "_:1".into(),
        creditor: "Town".into(),
        claim: full_claim(),
        asked_on: date("2024-05-30"),
        stage: DebtStage::PaidOff,
        contested: None,
        terms: None,
        traces: vec![],
    };
    let full = money::FiledDebt {
        node: "_:2".into(),
        stage: DebtStage::Reminder,
        contested: Some("words".into()),
        terms: Some(full_terms()),
        traces: vec![paid, letter],
        ..bare.clone()
    };
    money::TakeIn { text: "{}".into(), debtor: "_:3".into(), debts: vec![bare, full] }
}

/// What came with money.
pub(super) fn events() -> Vec<Event> {
    use money::Event as E;
    let (words, debt, income, cost) = (|| "words".to_owned(), ID.into(), ID.into(), ID.into());
    let (plan, month, turn) = (ID.into(), date("2026-07-01"), ID.into());
    let filling = |every| money::Filling { cents: 3_000, every };
    let minimum = |reference| money::Minimum { cents: 75_600, reference };
    let mut events = vec![
        E::IncomeAdded { income, name: words(), group: IncomeGroup::Protected, flow: flow() },
        E::IncomeSet { income, flow: monthly(1) },
        E::CostAdded { cost, name: words(), group: CostGroup::Seldom, flow: flow() },
        E::CostSet { cost, flow: monthly(1) },
        E::MinimumSet { minimum: minimum(None) },
        E::MinimumSet { minimum: minimum(Some(words())) },
        E::EnvelopeAdded { envelope: ID.into(), name: words(), filling: filling(Rhythm::Week) },
        E::EnvelopeFilled { envelope: ID.into(), filling: filling(Rhythm::Month) },
        E::DebtAdded { debt, creditor: words(), claim: full_claim(), stage: DebtStage::Bailiff },
        E::Claimed { debt, claim: money::Claim::default() },
        E::StageSet { debt, stage: DebtStage::PaidOff },
        E::Contested { debt, why: Some(words()) },
        E::Contested { debt, why: None },
        E::TermsSet { debt, terms: full_terms() },
        E::TermsSet { debt, terms: money::Terms::default() },
        E::Offered { debt, offer: full_offer() },
        E::Offered { debt, offer: money::Offer::default() },
        E::PlanProposed { plan, inputs: full_inputs(), words: words(), after: Some(plan) },
        E::PlanProposed { plan, inputs: inputs(debt, 1, month), words: words(), after: None },
        E::StepTurned { turn, to: MoneyStep::Agreement },
        E::LettingGoPlanned { on: Some(month) },
        E::LettingGoPlanned { on: None },
    ];
    events.push(E::FileTakenIn { file: ID.into(), taken_in: full_file() });
    let traces = DebtTrace::ALL.iter();
    events.extend(traces.map(|kind| E::Noted { debt, trace: ID.into(), kind: *kind, words: words(), cents: None }));
    let kept = MonthKept::ALL.iter();
    events.extend(kept.map(|kept| E::Followed { plan, month, kept: *kept, cents: Some(4_000), words: words() }));
    events.extend(MoneyStep::ALL.iter().map(|to| E::StepProposed { turn, to: *to, words: words() }));
    events.into_iter().map(Event::Money).collect()
}
