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
use crate::nest::Nest;
use crate::network::Network;
use crate::reins::Reins;
use crate::relationship::Relationship;
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
    pub circle: Circle,
    /// Who may see and write what, what for, until when.
    pub consents: Consents,
    /// The story.
    pub story: Story,
    /// The web that holds fast.
    pub spiderweb: Spiderweb,
    /// Strengths.
    pub strengths: Strengths,
    /// The nest that makes possible.
    pub nest: Nest,
    /// Goals and steps.
    pub goals: Goals,
    /// Answers to ladder questions.
    pub ladders: Ladders,
    /// Contacts.
    pub contacts: Contacts,
    /// The phases.
    pub trajectory: Trajectory,
    /// Promises and answers.
    pub agreements: Agreements,
    /// How the relation is felt.
    #[serde(default)]
    pub relationship: Relationship,
    /// Reflections of helpers on their role in a moment. Each sees only their own, and what was shared.
    #[serde(default)]
    pub roles: Roles,
    /// Who holds the reins of which task.
    #[serde(default)]
    pub reins: Reins,
    /// What the household said for the check of rights, and the way of each right that is followed.
    #[serde(default)]
    pub rights: Rights,
    /// Requests to put a wording right.
    pub corrections: Corrections,
    /// Rounds of table mode.
    pub tables: Tables,
    /// The people around the person.
    #[serde(default)]
    #[schema(value_type = Network)]
    pub network: Shared<Network>,
}
