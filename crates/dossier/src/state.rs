//! The dossier as it stands.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Shared;
use crate::agreements::Agreements;
use crate::circle::Circle;
use crate::consents::Consents;
use crate::contact::Contacts;
use crate::corrections::Corrections;
use crate::goals::Goals;
use crate::ladder::Ladders;
use crate::money::Money;
use crate::nest::Nest;
use crate::network::Network;
use crate::papers::Papers;
use crate::reins::Reins;
use crate::relationship::Relationship;
use crate::research::Research;
use crate::rights::Rights;
use crate::roles::Roles;
use crate::spiderweb::Spiderweb;
use crate::story::Story;
use crate::strengths::Strengths;
use crate::table::Tables;
use crate::trajectory::Trajectory;

/// One dossier: what all its events, folded, come to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Dossier {
    /// The version: how many events made it.
    pub version: u64,
    /// Who is in the circle.
    #[schema(value_type = Circle)]
    pub circle: Shared<Circle>,
    /// Who may see and write what, what for, until when.
    #[schema(value_type = Consents)]
    pub consents: Shared<Consents>,
    /// The story.
    #[schema(value_type = Story)]
    pub story: Shared<Story>,
    /// The web that holds fast.
    #[schema(value_type = Spiderweb)]
    pub spiderweb: Shared<Spiderweb>,
    /// Strengths.
    #[schema(value_type = Strengths)]
    pub strengths: Shared<Strengths>,
    /// The nest that makes possible.
    #[schema(value_type = Nest)]
    pub nest: Shared<Nest>,
    /// Goals and steps.
    #[schema(value_type = Goals)]
    pub goals: Shared<Goals>,
    /// Answers to ladder questions.
    #[schema(value_type = Ladders)]
    pub ladders: Shared<Ladders>,
    /// Contacts.
    #[schema(value_type = Contacts)]
    pub contacts: Shared<Contacts>,
    /// The phases.
    #[schema(value_type = Trajectory)]
    pub trajectory: Shared<Trajectory>,
    /// Promises and answers.
    #[schema(value_type = Agreements)]
    pub agreements: Shared<Agreements>,
    /// How the relation is felt.
    #[serde(default)]
    #[schema(value_type = Relationship)]
    pub relationship: Shared<Relationship>,
    /// Reflections of helpers on their role in a moment. Each sees only their own, and what was shared.
    #[serde(default)]
    #[schema(value_type = Roles)]
    pub roles: Shared<Roles>,
    /// Who holds the reins of which task.
    #[serde(default)]
    #[schema(value_type = Reins)]
    pub reins: Shared<Reins>,
    /// What the household said for the check of rights, and the way of each right that is followed.
    #[serde(default)]
    #[schema(value_type = Rights)]
    pub rights: Shared<Rights>,
    /// Requests to put a wording right.
    #[schema(value_type = Corrections)]
    pub corrections: Shared<Corrections>,
    /// Rounds of table mode.
    #[schema(value_type = Tables)]
    pub tables: Shared<Tables>,
    /// The people around the person.
    #[serde(default)]
    #[schema(value_type = Network)]
    pub network: Shared<Network>,
    /// Papers that were photographed.
    #[serde(default)]
    #[schema(value_type = Papers)]
    pub papers: Shared<Papers>,
    /// What the person said to studies; theirs alone.
    #[serde(default)]
    #[schema(value_type = Research)]
    pub research: Shared<Research>,
    /// What comes in and goes out, debts, plans.
    #[serde(default)]
    #[schema(value_type = Money)]
    pub money: Shared<Money>,
}
