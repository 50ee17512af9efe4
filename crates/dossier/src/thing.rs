//! One thing in a dossier, whichever part it is in: what can be put right, taken back, agreed on.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    AlterId, CommandId, ContactId, CostId, DebtId, Dossier, EnvelopeId, GoalId, IncomeId, LadderId, MomentId,
    MoneyFileId, NetworkFileId, NicheId, Origin, PaymentPlanId, PlannedId, PromiseId, RightId, RightMarkId, SheetId,
    StepId, StoryId, StrandId, StrengthId, TaskId, TieId, TraceId, WayId, Wording,
};

/// A thing with an origin, that its writer can take back and put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Thing {
    /// An entry of the story.
    Story(StoryId),
    /// A strand of the web.
    Strand(StrandId),
    /// A strength.
    Strength(StrengthId),
    /// A niche.
    Niche(NicheId),
    /// A way from one niche to another.
    Way(WayId),
    /// A goal.
    Goal(GoalId),
    /// A step.
    Step(StepId),
    /// An answer to a ladder question.
    Ladder(LadderId),
    /// A contact.
    Contact(ContactId),
    /// A planned contact.
    Planned(PlannedId),
    /// A promise.
    Promise(PromiseId),
    /// Somebody on the network map.
    Alter(AlterId),
    /// A tie between two on the network map.
    Tie(TieId),
    /// A day of the network map that bears a name.
    Moment(MomentId),
    /// A file that the network map was taken from.
    NetworkFile(NetworkFileId),
    /// A task of somebody's own of which the reins are held.
    Task(TaskId),
    /// Something that comes in.
    Income(IncomeId),
    /// Something that goes out.
    Cost(CostId),
    /// An envelope.
    Envelope(EnvelopeId),
    /// A debt.
    Debt(DebtId),
    /// Something that happened around a debt.
    DebtTrace(TraceId),
    /// A repayment plan.
    PaymentPlan(PaymentPlanId),
    /// A file that debts were taken from.
    MoneyFile(MoneyFileId),
    /// Answers for the check of rights that were kept with one press.
    Sheet(SheetId),
    /// A right that is followed.
    Right(RightId),
    /// What became of a right on a day.
    RightMark(RightMarkId),
}

impl Thing {
    /// The released name of the kind of thing.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Story(_) => "story",
            Self::Strand(_) => "strand",
            Self::Strength(_) => "strength",
            Self::Niche(_) => "niche",
            Self::Way(_) => "way",
            Self::Goal(_) => "goal",
            Self::Step(_) => "step",
            Self::Ladder(_) => "ladder",
            Self::Contact(_) => "contact",
            Self::Planned(_) => "planned",
            Self::Promise(_) => "promise",
            Self::Alter(_) => "alter",
            Self::Tie(_) => "tie",
            Self::Moment(_) => "moment",
            Self::NetworkFile(_) => "network_file",
            Self::Task(_) => "task",
            Self::Income(_) => "income",
            Self::Cost(_) => "cost",
            Self::Envelope(_) => "envelope",
            Self::Debt(_) => "debt",
            Self::DebtTrace(_) => "debt_trace",
            Self::PaymentPlan(_) => "payment_plan",
            Self::MoneyFile(_) => "money_file",
            Self::Sheet(_) => "sheet",
            Self::Right(_) => "right",
            Self::RightMark(_) => "right_mark",
        }
    }
}

/// What every thing has.
pub(crate) struct ThingMut<'a> {
    /// Its words, when it has words.
    pub(crate) words: Option<&'a mut Wording>,
    /// When it was taken back, if it was.
    pub(crate) taken_back: &'a mut Option<Origin>,
}

/// What every thing has, to read.
#[derive(Debug, Clone, Copy)]
pub struct ThingView<'a> {
    /// Its words, when it has words.
    pub words: Option<&'a Wording>,
    /// Where it comes from.
    pub origin: &'a Origin,
    /// When it was taken back, if it was.
    pub taken_back: Option<&'a Origin>,
}

macro_rules! find {
    ($self:ident, $thing:ident, $iter:ident, $get:ident, $view:expr) => {
        match $thing {
            Thing::Story(id) => $self
                .story
                .entries
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Strand(id) => $self
                .spiderweb
                .strands
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Strength(id) => $self
                .strengths
                .named
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Niche(id) => $self
                .nest
                .niches
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.name)), $get!(e.taken_back), &e.origin)),
            Thing::Way(id) => $self
                .nest
                .ways
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Goal(id) => $self
                .goals
                .goals
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Step(id) => $self
                .goals
                .goals
                .$iter()
                .flat_map(|goal| goal.steps.$iter())
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Ladder(id) => $self
                .ladders
                .answers
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.holds)), $get!(e.taken_back), &e.origin)),
            Thing::Contact(id) => $self
                .contacts
                .held
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $get!(**e))
                .map(|e| $view(Some($get!(e.note)), $get!(e.taken_back), &e.origin)),
            Thing::Planned(id) => $self
                .contacts
                .planned
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Promise(id) => $self
                .agreements
                .promises
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Alter(id) => $self
                .network
                .alters
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.name)), $get!(e.taken_back), &e.origin)),
            Thing::Tie(id) => {
                $self.network.ties.$iter().find(|e| e.id == id).map(|e| $view(None, $get!(e.taken_back), &e.origin))
            }
            Thing::Moment(id) => $self
                .network
                .moments
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.title)), $get!(e.taken_back), &e.origin)),
            Thing::NetworkFile(id) => $self
                .network
                .files
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $get!(**e))
                .map(|e| $view(None, $get!(e.taken_back), &e.origin)),
            Thing::Task(id) => $self
                .reins
                .own
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::Income(id) => $self
                .money
                .incomes
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.name)), $get!(e.taken_back), &e.origin)),
            Thing::Cost(id) => $self
                .money
                .costs
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.name)), $get!(e.taken_back), &e.origin)),
            Thing::Envelope(id) => $self
                .money
                .envelopes
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.name)), $get!(e.taken_back), &e.origin)),
            Thing::Debt(id) => $self
                .money
                .debts
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.creditor)), $get!(e.taken_back), &e.origin)),
            Thing::DebtTrace(id) => $self
                .money
                .debts
                .$iter()
                .flat_map(|debt| debt.traces.$iter())
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::PaymentPlan(id) => $self
                .money
                .plans
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::MoneyFile(id) => $self
                .money
                .files
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $get!(**e))
                .map(|e| $view(None, $get!(e.taken_back), &e.origin)),
            Thing::Sheet(id) => {
                $self.rights.sheets.$iter().find(|e| e.id == id).map(|e| $view(None, $get!(e.taken_back), &e.origin))
            }
            Thing::Right(id) => $self
                .rights
                .followed
                .$iter()
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
            Thing::RightMark(id) => $self
                .rights
                .followed
                .$iter()
                .flat_map(|followed| followed.marks.$iter())
                .find(|e| e.id == id)
                .map(|e| $view(Some($get!(e.words)), $get!(e.taken_back), &e.origin)),
        }
    };
}

macro_rules! by_ref {
    ($field:expr) => {
        &$field
    };
}

macro_rules! by_mut {
    ($field:expr) => {
        &mut $field
    };
}

impl Dossier {
    /// A thing, whichever part it is in.
    #[must_use]
    pub fn thing(&self, thing: Thing) -> Option<ThingView<'_>> {
        find!(self, thing, iter, by_ref, view_of)
    }

    /// Whether a command brought something into this dossier: what it brings bears its id.
    pub(crate) fn was_brought_by(&self, command: CommandId) -> bool {
        [
            Thing::Story(command.into()),
            Thing::Strand(command.into()),
            Thing::Strength(command.into()),
            Thing::Niche(command.into()),
            Thing::Way(command.into()),
            Thing::Goal(command.into()),
            Thing::Step(command.into()),
            Thing::Ladder(command.into()),
            Thing::Contact(command.into()),
            Thing::Planned(command.into()),
            Thing::Promise(command.into()),
            Thing::Alter(command.into()),
            Thing::Tie(command.into()),
            Thing::Moment(command.into()),
            Thing::NetworkFile(command.into()),
            Thing::Task(command.into()),
            Thing::Income(command.into()),
            Thing::Cost(command.into()),
            Thing::Envelope(command.into()),
            Thing::Debt(command.into()),
            Thing::DebtTrace(command.into()),
            Thing::PaymentPlan(command.into()),
            Thing::MoneyFile(command.into()),
            Thing::Sheet(command.into()),
            Thing::Right(command.into()),
            Thing::RightMark(command.into()),
        ]
        .into_iter()
        .any(|thing| self.thing(thing).is_some())
            || self.papers.kept.iter().any(|paper| paper.id == command.into())
            || self.trajectory.turns.iter().any(|turn| turn.id == command.into())
            || self.money.steps.turns.iter().any(|turn| turn.id == command.into())
            || self.tables.round(command.into()).is_some()
            || self.relationship.occasion(command.into()).is_some()
            || self.roles.reflections.iter().any(|reflection| reflection.id == command.into())
            || self.corrections.requests.iter().any(|request| request.id == command.into())
            || self.corrections.objections.iter().any(|objection| objection.id == command.into())
            || self.consents.given.iter().any(|consent| consent.id == command.into())
            || self.consents.broken_open.iter().any(|time| time.id == command.into())
    }

    pub(crate) fn thing_mut(&mut self, thing: Thing) -> Option<ThingMut<'_>> {
        find!(self, thing, iter_mut, by_mut, view_of_mut)
    }
}

fn view_of<'a>(words: Option<&'a Wording>, taken_back: &'a Option<Origin>, origin: &'a Origin) -> ThingView<'a> {
    ThingView { words, origin, taken_back: taken_back.as_ref() }
}

fn view_of_mut<'a>(words: Option<&'a mut Wording>, taken_back: &'a mut Option<Origin>, _: &Origin) -> ThingMut<'a> {
    ThingMut { words, taken_back }
}
