//! What a letter is about: a proposal out of the plan, or a claim that is contested.

use ::money::letter::{Proposal, proposal};
use dossier::money::{Debt, PaymentPlan, PlannedDebt, WhatIf};
use insight::money::{Euro, Outcome, outcome};
use insight::{Computed, Receipt};
use jiff::civil::Date;

use crate::room::Room;
use crate::screens::money::ways;

/// What a letter is about.
#[expect(clippy::large_enum_variant, reason = "there is one for each page, and it lives as long as that")]
pub(super) enum About {
    /// What is proposed.
    Proposal {
        /// The facts of it.
        facts: Computed<Proposal>,
        /// The debt as it stood when the plan was made.
        planned: PlannedDebt,
        /// Whether the plan counts on it that the creditor stops its interest.
        interest_stops: bool,
        /// Whether nobody comes before another: all in proportion, and none first.
        is_equal: bool,
        /// All that is in the plan.
        whole: Euro,
        /// The day on which the plan begins.
        start: Date,
    },
    /// What is contested.
    Contest {
        /// Why, in own words.
        why: String,
        /// What is asked, in cents.
        asked: u64,
    },
}

impl About {
    /// What the letter for a debt is about; nothing when the plan has no place for it.
    pub(super) fn of(room: &Room, debt: &Debt) -> Option<Self> {
        match debt.why_contested() {
            Some(why) => Some(Self::Contest { why: why.to_owned(), asked: debt.owed() }),
            None => Self::proposed(room, super::plan(room)?, debt),
        }
    }

    fn proposed(room: &Room, plan: &PaymentPlan, debt: &Debt) -> Option<Self> {
        let inputs = &plan.inputs;
        let planned = inputs.debts.iter().find(|planned| planned.debt == debt.id)?.clone();
        let named = ways::named(room, &inputs.debts);
        let Ok(Outcome::Kept(made)) = outcome(inputs, &named) else { return None };
        let nth = made.names.iter().position(|name| name == named.name(debt.id))?;
        let facts = proposal(&made, nth).filter(|facts| !facts.instalments.is_empty())?;
        let refuses = |id| inputs.what_ifs.contains(&WhatIf::Refuses(id));
        let mut taking_part = inputs.debts.iter().filter(|planned| !refuses(planned.debt));
        let is_equal = facts.in_proportion && taking_part.all(|other| other.priority == planned.priority);
        Some(Self::Proposal {
            interest_stops: inputs.what_ifs.contains(&WhatIf::InterestStops(debt.id)),
            is_equal,
            whole: made.debts.iter().map(|debt| debt.owed).sum(),
            facts: Computed { value: facts, receipt: made.receipt },
            planned,
            start: inputs.start,
        })
    }

    /// Where its amounts come from.
    pub(super) const fn receipt(&self) -> Option<&Receipt> {
        match self {
            Self::Proposal { facts, .. } => Some(&facts.receipt),
            Self::Contest { .. } => None,
        }
    }
}
