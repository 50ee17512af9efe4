//! What can be asked of money.

use jiff::civil::Date;
use method::{CostGroup, DebtStage, DebtTrace, IncomeGroup, MoneyStep, MonthKept};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Claim, Filling, Flow, Inputs, Minimum, Offer, TakeIn, Terms};
use crate::{CostId, DebtId, EnvelopeId, IncomeId, PaymentPlanId};

/// What can be asked of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = MoneyCommand)]
pub enum Command {
    /// Adds something that comes in.
    AddIncome {
        /// Its name, in own words.
        #[schema(max_length = 80)]
        name: String,
        /// Where it comes from.
        group: IncomeGroup,
        /// How much, how often.
        flow: Flow,
    },
    /// Says how much comes in, how often, until when.
    SetIncome {
        /// What.
        income: IncomeId,
        /// How much, how often.
        flow: Flow,
    },
    /// Adds something that goes out.
    AddCost {
        /// Its name, in own words.
        #[schema(max_length = 80)]
        name: String,
        /// What kind of cost.
        group: CostGroup,
        /// How much, how often.
        flow: Flow,
    },
    /// Says how much goes out, how often, until when.
    SetCost {
        /// What.
        cost: CostId,
        /// How much, how often.
        flow: Flow,
    },
    /// Says what one needs to live on.
    SetMinimum(Minimum),
    /// Adds an envelope.
    AddEnvelope {
        /// What it is for, in own words.
        #[schema(max_length = 80)]
        name: String,
        /// What goes in.
        filling: Filling,
    },
    /// Says what goes into an envelope.
    FillEnvelope {
        /// Which.
        envelope: EnvelopeId,
        /// What goes in.
        filling: Filling,
    },
    /// Adds a debt.
    AddDebt {
        /// To whom, or for what, in own words.
        #[schema(max_length = 80)]
        creditor: String,
        /// What is asked.
        claim: Claim,
        /// How far it came.
        stage: DebtStage,
    },
    /// Says what is asked for a debt, as it stands on that day.
    Claim {
        /// Which debt.
        debt: DebtId,
        /// What is asked.
        claim: Claim,
    },
    /// Says how far a debt came.
    Stage {
        /// Which debt.
        debt: DebtId,
        /// How far.
        stage: DebtStage,
    },
    /// Contests a debt, or no longer.
    Contest {
        /// Which debt.
        debt: DebtId,
        /// Why, in own words; left out: it is no longer contested.
        #[serde(default)]
        #[schema(max_length = 300)]
        why: Option<String>,
    },
    /// Says what the contract says.
    Terms {
        /// Which debt.
        debt: DebtId,
        /// What it says.
        terms: Terms,
    },
    /// Says what can be offered for a debt, and by when the creditor wants to be paid.
    Offer {
        /// Which debt.
        debt: DebtId,
        /// What is offered, until when.
        offer: Offer,
    },
    /// Writes down what happened around a debt: a letter, a call, a payment.
    Note {
        /// Which debt.
        debt: DebtId,
        /// What kind of thing.
        kind: DebtTrace,
        /// In words.
        #[serde(default)]
        #[schema(max_length = 8000)]
        words: String,
        /// The amount it is about, in cents.
        #[serde(default)]
        #[schema(maximum = 10_000_000_000_u64)]
        cents: Option<u64>,
    },
    /// Proposes a plan. Whoever proposes, agrees.
    ProposePlan {
        /// What goes into it.
        inputs: Inputs,
        /// Why, or what came before, in own words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
        /// The plan that it follows on.
        #[serde(default)]
        after: Option<PaymentPlanId>,
    },
    /// Says how a month of an agreed plan went.
    Follow {
        /// Which plan.
        plan: PaymentPlanId,
        /// A day of that month.
        #[schema(value_type = String, format = Date)]
        month: Date,
        /// As planned, less, or not possible.
        kept: MonthKept,
        /// What was paid in all, in cents.
        #[serde(default)]
        #[schema(maximum = 10_000_000_000_u64)]
        cents: Option<u64>,
        /// What happened, in own words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
    /// Proposes to turn to another step. Whoever proposes, agrees.
    ProposeStep {
        /// To which step; forward or back.
        to: MoneyStep,
        /// Why, in words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
    /// Takes in debts from a file, and keeps the file with all that has no place here.
    TakeIn(TakeIn),
    /// Plans the day on which the help with money is let go.
    PlanLettingGo {
        /// The day; left out: no longer planned.
        #[serde(default)]
        #[schema(value_type = Option<String>, format = Date)]
        on: Option<Date>,
    },
}

impl Command {
    /// Whether this can only be said in one's own voice: whoever proposes, agrees, and nobody agrees for another.
    #[must_use]
    pub const fn needs_own_voice(&self) -> bool {
        matches!(self, Self::ProposePlan { .. } | Self::ProposeStep { .. })
    }
}
