//! The policies, read and checked once.

use std::collections::HashMap;

use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityId, EntityTypeName, EntityUid, PolicySet, Request, Schema,
    ValidationMode, Validator,
};
use dossier::MemberId;
use method::Part;

use crate::Action;

/// The schema and the policies, as they stand in the folder `policies`.
const SCHEMA: &str = include_str!("../../../policies/nestkracht.cedarschema");
const POLICIES: [&str; 4] = [
    include_str!("../../../policies/participant.cedar"),
    include_str!("../../../policies/consent.cedar"),
    include_str!("../../../policies/circle.cedar"),
    include_str!("../../../policies/danger.cedar"),
];

/// The policies cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the policies cannot be used: {0}")]
pub struct PolicyError(String);

impl PolicyError {
    pub(crate) fn from_display(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// The policies, ready to answer.
pub struct Policies {
    set: PolicySet,
    authorizer: Authorizer,
    entities: Entities,
    account: EntityTypeName,
    circle: EntityUid,
    parts: HashMap<Part, EntityUid>,
    actions: HashMap<Action, EntityUid>,
    nowhere: EntityUid,
}

impl Policies {
    /// The policies that this program was built with, checked against their schema.
    ///
    /// # Errors
    /// When they cannot be read, or do not fit the schema.
    pub fn built_in() -> Result<Self, PolicyError> {
        Self::of(SCHEMA, &POLICIES)
    }

    /// Policies of a text, checked against a schema.
    pub(crate) fn of(schema: &str, policies: &[&str]) -> Result<Self, PolicyError> {
        let (schema, _) = Schema::from_cedarschema_str(schema).map_err(PolicyError::from_display)?;
        let set: PolicySet = policies.join("\n").parse().map_err(PolicyError::from_display)?;
        let result = Validator::new(schema).validate(&set, ValidationMode::Strict);
        if !result.validation_passed_without_warnings() {
            return Err(PolicyError(result.to_string()));
        }
        let name = |name: &str| name.parse::<EntityTypeName>().map_err(PolicyError::from_display);
        let (part, action) = (name("Part")?, name("Action")?);
        let uid = |of: &EntityTypeName, id: &str| EntityUid::from_type_name_and_id(of.clone(), EntityId::new(id));
        Ok(Self {
            set,
            authorizer: Authorizer::new(),
            entities: Entities::empty(),
            account: name("Account")?,
            circle: uid(&name("Circle")?, "circle"),
            parts: Part::ALL.iter().map(|of| (*of, uid(&part, of.as_str()))).collect(),
            actions: Action::ALL.iter().map(|of| (*of, uid(&action, of.as_str()))).collect(),
            nowhere: uid(&part, ""),
        })
    }

    /// The account as a principal.
    pub(crate) fn principal(&self, account: MemberId) -> EntityUid {
        EntityUid::from_type_name_and_id(self.account.clone(), EntityId::new(account.to_string()))
    }

    /// Whether the policies say yes in one of the situations.
    pub(crate) fn allow(
        &self,
        principal: &EntityUid,
        action: Action,
        part: Option<Part>,
        situations: &[Context],
    ) -> Result<bool, PolicyError> {
        let action = self.actions.get(&action).unwrap_or(&self.nowhere);
        let resource = part.map_or(&self.circle, |part| part_uid(self, part));
        for situation in situations {
            let (who, what, on) = (principal.clone(), action.clone(), resource.clone());
            let request = Request::new(who, what, on, situation.clone(), None).map_err(PolicyError::from_display)?;
            if self.authorizer.is_authorized(&request, &self.set, &self.entities).decision() == Decision::Allow {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// A part as a resource.
pub(crate) fn part_uid(policies: &Policies, part: Part) -> &EntityUid {
    policies.parts.get(&part).unwrap_or(&policies.nowhere)
}

impl std::fmt::Debug for Policies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Policies(built in)")
    }
}
