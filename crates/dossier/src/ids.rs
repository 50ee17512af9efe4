//! The names of things. What a command brings into the dossier bears the id of that command.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
        #[serde(transparent)]
        pub struct $id(pub Uuid);

        impl std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $id {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<CommandId> for $id {
            fn from(command: CommandId) -> Self {
                Self(command.0)
            }
        }
    )+};
}

/// The id of a command, made by whoever sends it, so that sending it twice does it once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct CommandId(pub Uuid);

ids! {
    /// A dossier.
    DossierId,
    /// Somebody in a circle; the id of the account.
    MemberId,
    /// An entry of the story.
    StoryId,
    /// A strand of the spiderweb.
    StrandId,
    /// A strength.
    StrengthId,
    /// A place that makes possible.
    NicheId,
    /// A way from one place to another.
    WayId,
    /// A goal.
    GoalId,
    /// A step towards a goal.
    StepId,
    /// An answer to a ladder question.
    LadderId,
    /// A contact that took place.
    ContactId,
    /// A contact that is planned.
    PlannedId,
    /// A promise to each other.
    PromiseId,
    /// A task of somebody's own of which the reins are held.
    TaskId,
    /// Answers for the check of rights that were kept with one press.
    SheetId,
    /// A right that is followed.
    RightId,
    /// What became of a right on a day.
    RightMarkId,
    /// An occasion on which the relation is looked at.
    OccasionId,
    /// A helper's reflection on the role in a moment.
    ReflectionId,
    /// The proposal to turn to another phase.
    TurnId,
    /// A round of table mode.
    TableId,
    /// A request to put a wording right.
    RequestId,
    /// An objection to a wording.
    ObjectionId,
    /// A consent, or a time that the dossier was broken open.
    ConsentId,
    /// Somebody on the network map.
    AlterId,
    /// A tie between two on the network map.
    TieId,
    /// A day of the network map that bears a name.
    MomentId,
    /// A file that the network map was taken from.
    NetworkFileId,
    /// A paper that was kept.
    PaperId,
    /// Something that comes in.
    IncomeId,
    /// Something that goes out.
    CostId,
    /// An envelope.
    EnvelopeId,
    /// A debt.
    DebtId,
    /// Something that happened around a debt.
    TraceId,
    /// A repayment plan.
    PaymentPlanId,
    /// A file that debts were taken from.
    MoneyFileId,
    /// A study of the organisation.
    StudyId,
}
