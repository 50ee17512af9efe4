//! What one consent says.

use jiff::civil::Date;
use method::{CircleRole, Part, Parts, Purpose};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::words::{SHORT, optional};
use crate::{MemberId, Reason, Refusal, Saying};

/// How many years ahead a consent may begin or end at most.
const MOST_YEARS: i64 = 30;

/// What one consent says: which parts, what for, from when until when. Reading and writing stand apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// The parts that may be read.
    #[serde(default)]
    #[schema(value_type = Vec<Part>)]
    pub reads: Parts,
    /// The parts that may be written in.
    #[serde(default)]
    #[schema(value_type = Vec<Part>)]
    pub writes: Parts,
    /// What for.
    pub purpose: Purpose,
    /// The first day; left out: the day on which it is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Date)]
    pub from: Option<Date>,
    /// The last day; left out: until it is withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Date>,
    /// For a replacement: the guide whose place it takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<MemberId>,
    /// For a representation that the person did not choose: what it rests on, such as a judgment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 300)]
    pub by_law: Option<String>,
}

impl Grant {
    /// Every part, to read and to write, for this purpose and without an end.
    #[must_use]
    pub fn whole(purpose: Purpose) -> Self {
        Self {
            reads: Parts::all(),
            writes: Parts::all(),
            purpose,
            from: None,
            until: None,
            instead_of: None,
            by_law: None,
        }
    }

    /// What somebody in a role usually needs, and no more: what a form proposes.
    #[must_use]
    pub fn usual(role: CircleRole) -> Self {
        let some = |parts: &[Part]| parts.iter().copied().collect::<Parts>();
        match role {
            CircleRole::Participant | CircleRole::Guide => Self::whole(Purpose::Guidance),
            CircleRole::Coach => Self::whole(Purpose::Coaching),
            CircleRole::NetworkMember => Self {
                reads: some(&[Part::Strengths, Part::Nest, Part::Goals]),
                writes: some(&[Part::Strengths, Part::Goals]),
                ..Self::whole(Purpose::Support)
            },
        }
    }

    /// What stands in the log of before there were consents: everything, for the purpose of the role.
    pub(crate) fn of_before(role: CircleRole) -> Self {
        let purpose = match role {
            CircleRole::Participant | CircleRole::Guide => Purpose::Guidance,
            CircleRole::Coach => Purpose::Coaching,
            CircleRole::NetworkMember => Purpose::Support,
        };
        // Only the parts of then: nobody said yes to one that came later.
        let parts = Parts::of_before_consents();
        Self { reads: parts, writes: parts, ..Self::whole(purpose) }
    }

    /// The same grant with all that it needs, or what is wrong with it.
    pub(crate) fn checked(
        self,
        saying: &Saying,
        role_of: impl Fn(MemberId) -> Option<CircleRole>,
    ) -> Result<Self, Refusal> {
        if self.reads.is_empty() && self.writes.is_empty() {
            return Err(Refusal::of("reads", Reason::ChooseOne));
        }
        let from = self.from.unwrap_or(saying.happened_on);
        let furthest = saying.today.saturating_add(jiff::Span::new().days(366 * MOST_YEARS));
        if from > furthest {
            return Err(Refusal::of("from", Reason::TooFar(from)));
        }
        if let Some(until) = self.until {
            if until < from || until < saying.today {
                return Err(Refusal::of("until", Reason::Passed(until)));
            }
            if until > furthest {
                return Err(Refusal::of("until", Reason::TooFar(until)));
            }
        }
        match (self.purpose, self.instead_of) {
            (Purpose::Replacement, None) => return Err(Refusal::of("instead_of", Reason::Empty)),
            (Purpose::Replacement, Some(guide)) if role_of(guide) != Some(CircleRole::Guide) => {
                return Err(Refusal::of("instead_of", Reason::NotHere));
            }
            // A replacement ends; who stays is a guide of their own.
            (Purpose::Replacement, Some(_)) if self.until.is_none() => {
                return Err(Refusal::of("until", Reason::Empty));
            }
            (Purpose::Replacement, Some(_)) => {}
            (_, Some(_)) => return Err(Refusal::of("instead_of", Reason::NotHere)),
            (_, None) => {}
        }
        let by_law = match (self.purpose, &self.by_law) {
            (Purpose::Representation, Some(words)) => optional("by_law", words, SHORT)?,
            (_, Some(words)) if !words.trim().is_empty() => {
                return Err(Refusal::of("by_law", Reason::NotHere));
            }
            _ => None,
        };
        Ok(Self { from: Some(from), by_law, ..self })
    }
}
