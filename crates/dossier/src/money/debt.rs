//! A debt: to whom, what is asked, how far it came, and what happened around it.

use jiff::civil::Date;
use method::{DebtStage, DebtTrace};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Offer, cents, maybe_day, yearly_rate};
use crate::words::{NAME, one_line, optional};
use crate::{DebtId, Origin, Reason, Refusal, Register, Saying, TraceId, Wording};

/// The most debts.
pub(super) const MOST_DEBTS: usize = 100;
/// The most that is kept of what happened around one debt.
pub(super) const MOST_TRACES: usize = 1_000;

/// What is asked, on the day from which it is said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyClaim)]
pub struct Claim {
    /// What is owed itself, in cents.
    #[schema(maximum = 10_000_000_000_u64)]
    pub principal: u64,
    /// Interest that is asked up to that day, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub interest: u64,
    /// Costs that are asked, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub costs: u64,
    /// Interest a year, in basis points: 950 is 9.50 %.
    #[serde(default)]
    #[schema(maximum = 10_000)]
    pub yearly_rate: u32,
    /// What they ask a month, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub asks_a_month: Option<u64>,
    /// Whether it has to be paid before the others: the roof, the light.
    #[serde(default)]
    pub priority: bool,
    /// Who collects it, when that is somebody else.
    #[serde(default)]
    #[schema(max_length = 80)]
    pub collector: String,
}

impl Claim {
    /// All that is asked, in cents.
    #[must_use]
    pub const fn owed(&self) -> u64 {
        self.principal.saturating_add(self.interest).saturating_add(self.costs)
    }

    pub(super) fn checked(self) -> Result<Self, Refusal> {
        cents("principal", self.principal)?;
        cents("interest", self.interest)?;
        cents("costs", self.costs)?;
        yearly_rate("yearly_rate", self.yearly_rate)?;
        self.asks_a_month.map(|asked| cents("asks_a_month", asked)).transpose()?;
        let collector = optional("collector", &one_line(&self.collector), NAME)?.unwrap_or_default();
        Ok(Self { collector, ..self })
    }
}

/// What the contract says and what is asked for paying late: what a check against book XIX needs to know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyTerms)]
pub struct Terms {
    /// The day of the contract.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub contract: Option<Date>,
    /// The day on which it should have been paid.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub due: Option<Date>,
    /// Whether goods or services are delivered regularly: energy, a phone.
    #[serde(default)]
    pub regular: bool,
    /// The fixed sum that is asked as a penalty, in cents.
    #[serde(default)]
    #[schema(maximum = 10_000_000_000_u64)]
    pub penalty: Option<u64>,
    /// The day on which that was asked.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub penalty_on: Option<Date>,
    /// The interest a year that is asked for paying late, in basis points.
    #[serde(default)]
    #[schema(maximum = 10_000)]
    pub late_rate: Option<u32>,
    /// The day from which that is asked.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub late_from: Option<Date>,
}

impl Terms {
    pub(super) fn checked(self, saying: &Saying) -> Result<Self, Refusal> {
        maybe_day("contract", self.contract, saying.today)?;
        maybe_day("due", self.due, saying.today)?;
        maybe_day("penalty_on", self.penalty_on, saying.today)?;
        maybe_day("late_from", self.late_from, saying.today)?;
        self.penalty.map(|asked| cents("penalty", asked)).transpose()?;
        self.late_rate.map(|asked| yearly_rate("late_rate", asked)).transpose()?;
        match (self.contract, self.due) {
            (Some(contract), Some(due)) if due < contract => Err(Refusal::of("due", Reason::Passed(due))),
            _ => Ok(self),
        }
    }
}

/// Something that happened around a debt; the day is that of its origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyTrace)]
pub struct Trace {
    /// What happened.
    pub id: TraceId,
    /// What kind of thing.
    pub kind: DebtTrace,
    /// In words; may be empty.
    pub words: Wording,
    /// The amount it is about, in cents: what was paid, what the reminder costs, what was agreed a month.
    pub cents: Option<u64>,
    /// Who wrote it down, and for which day.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// A debt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyDebt)]
pub struct Debt {
    /// The debt.
    pub id: DebtId,
    /// To whom, or for what, in own words.
    pub creditor: Wording,
    /// What is asked; in each voice.
    pub claim: Register<Claim>,
    /// How far it came; in each voice.
    pub stage: Register<DebtStage>,
    /// Why it is contested; `None` once it no longer is.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    pub contested: Register<Option<String>>,
    /// What the contract says.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    pub terms: Register<Terms>,
    /// What can be offered, and by when it has to be paid.
    #[serde(default, skip_serializing_if = "Register::is_empty")]
    pub offer: Register<Offer>,
    /// What happened, in the order in which it was written down.
    pub traces: Vec<Trace>,
    /// Who added it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

impl Debt {
    /// What happened and was not taken back, oldest day first.
    #[must_use]
    pub fn history(&self) -> Vec<&Trace> {
        let mut there: Vec<_> = self.traces.iter().filter(|trace| trace.taken_back.is_none()).collect();
        there.sort_by_key(|trace| (trace.origin.on, trace.origin.version));
        there
    }

    /// What was paid, as far as it was written down, in cents.
    #[must_use]
    pub fn paid(&self) -> u64 {
        self.payments().map(|(_, cents)| cents).sum()
    }

    /// What is owed now by what leads: what is asked, less what was paid since that was said; nothing once it is paid
    /// off. In cents. Interest that ran since is not in it: a plan counts that.
    #[must_use]
    pub fn owed(&self) -> u64 {
        let Some(claim) = self.claim.leading() else { return 0 };
        if self.is_paid_off() {
            return 0;
        }
        let said = (claim.origin.on, claim.origin.version);
        let since = self.payments().filter(|(paid, _)| (paid.on, paid.version) > said).map(|(_, cents)| cents);
        claim.value.owed().saturating_sub(since.sum())
    }

    /// What is still asked, with what was paid since taken off: costs first, then interest, then what is owed itself.
    #[must_use]
    pub fn open_claim(&self) -> Option<Claim> {
        let mut claim = self.claim.leading()?.value.clone();
        let mut paid = claim.owed().saturating_sub(self.owed());
        for part in [&mut claim.costs, &mut claim.interest, &mut claim.principal] {
            let taken = paid.min(*part);
            *part -= taken;
            paid -= taken;
        }
        Some(claim)
    }

    /// Whether it is paid off, as is said.
    #[must_use]
    pub fn is_paid_off(&self) -> bool {
        self.stage.leading().is_some_and(|stage| stage.value == DebtStage::PaidOff)
    }

    /// Why it is contested, when it is.
    #[must_use]
    pub fn why_contested(&self) -> Option<&str> {
        self.contested.leading().and_then(|said| said.value.as_deref())
    }

    /// What is offered now, and until when; nothing of both when nothing was said.
    #[must_use]
    pub fn offered(&self) -> Offer {
        self.offer.leading().map_or_else(Offer::default, |said| said.value)
    }

    fn payments(&self) -> impl Iterator<Item = (&Origin, u64)> {
        let there = self.traces.iter().filter(|trace| trace.taken_back.is_none() && trace.kind == DebtTrace::Payment);
        there.filter_map(|trace| Some((&trace.origin, trace.cents?)))
    }
}
