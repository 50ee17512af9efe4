//! What happened to money.

use jiff::civil::Date;
use method::{CostGroup, DebtStage, DebtTrace, IncomeGroup, MoneyStep, MonthKept};
use serde::{Deserialize, Serialize};

use super::{Claim, Filling, Flow, Inputs, Minimum, Offer, TakeIn, Terms};
use crate::{CostId, DebtId, EnvelopeId, IncomeId, MoneyFileId, PaymentPlanId, TraceId, TurnId};

/// What happened to money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented there")]
pub enum Event {
    /// Something that comes in was added.
    IncomeAdded { income: IncomeId, name: String, group: IncomeGroup, flow: Flow },
    /// It was said how much comes in.
    IncomeSet { income: IncomeId, flow: Flow },
    /// Something that goes out was added.
    CostAdded { cost: CostId, name: String, group: CostGroup, flow: Flow },
    /// It was said how much goes out.
    CostSet { cost: CostId, flow: Flow },
    /// It was said what one needs to live on.
    MinimumSet { minimum: Minimum },
    /// An envelope was added.
    EnvelopeAdded { envelope: EnvelopeId, name: String, filling: Filling },
    /// It was said what goes into an envelope.
    EnvelopeFilled { envelope: EnvelopeId, filling: Filling },
    /// A debt was added.
    DebtAdded { debt: DebtId, creditor: String, claim: Claim, stage: DebtStage },
    /// It was said what is asked.
    Claimed { debt: DebtId, claim: Claim },
    /// It was said how far a debt came.
    StageSet { debt: DebtId, stage: DebtStage },
    /// A debt was contested, or no longer.
    Contested { debt: DebtId, why: Option<String> },
    /// It was said what the contract says.
    TermsSet { debt: DebtId, terms: Terms },
    /// It was said what can be offered.
    Offered { debt: DebtId, offer: Offer },
    /// It was written down what happened around a debt.
    Noted { debt: DebtId, trace: TraceId, kind: DebtTrace, words: String, cents: Option<u64> },
    /// A plan was proposed.
    PlanProposed { plan: PaymentPlanId, inputs: Inputs, words: String, after: Option<PaymentPlanId> },
    /// It was said how a month of a plan went.
    Followed { plan: PaymentPlanId, month: Date, kept: MonthKept, cents: Option<u64>, words: String },
    /// A turn to another step was proposed.
    StepProposed { turn: TurnId, to: MoneyStep, words: String },
    /// Both voices agreed: the step turned.
    StepTurned { turn: TurnId, to: MoneyStep },
    /// The day of letting go was planned.
    LettingGoPlanned { on: Option<Date> },
    /// Debts were taken in from a file.
    FileTakenIn { file: MoneyFileId, taken_in: TakeIn },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::IncomeAdded { .. } => "money.income_added",
            Self::IncomeSet { .. } => "money.income_set",
            Self::CostAdded { .. } => "money.cost_added",
            Self::CostSet { .. } => "money.cost_set",
            Self::MinimumSet { .. } => "money.minimum_set",
            Self::EnvelopeAdded { .. } => "money.envelope_added",
            Self::EnvelopeFilled { .. } => "money.envelope_filled",
            Self::DebtAdded { .. } => "money.debt_added",
            Self::Claimed { .. } => "money.claimed",
            Self::StageSet { .. } => "money.stage_set",
            Self::Contested { .. } => "money.contested",
            Self::TermsSet { .. } => "money.terms_set",
            Self::Offered { .. } => "money.offered",
            Self::Noted { .. } => "money.noted",
            Self::PlanProposed { .. } => "money.plan_proposed",
            Self::Followed { .. } => "money.followed",
            Self::StepProposed { .. } => "money.step_proposed",
            Self::StepTurned { .. } => "money.step_turned",
            Self::LettingGoPlanned { .. } => "money.letting_go_planned",
            Self::FileTakenIn { .. } => "money.file_taken_in",
        }
    }
}
