//! Envelopes: money that is set apart in hand, for a month or a week.

use method::Rhythm;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::cents;
use crate::{EnvelopeId, Origin, Reason, Refusal, Register, Wording};

/// The most envelopes.
pub(super) const MOST_ENVELOPES: usize = 40;

/// What goes into an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyFilling)]
pub struct Filling {
    /// How much, in cents.
    #[schema(maximum = 10_000_000_000_u64)]
    pub cents: u64,
    /// Every week or every month.
    pub every: Rhythm,
}

impl Filling {
    pub(super) fn checked(self) -> Result<Self, Refusal> {
        cents("cents", self.cents)?;
        if matches!(self.every, Rhythm::Week | Rhythm::Month) {
            Ok(self)
        } else {
            Err(Refusal::of("every", Reason::NotHere))
        }
    }
}

/// An envelope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyEnvelope)]
pub struct Envelope {
    /// The envelope.
    pub id: EnvelopeId,
    /// What it is for, in own words.
    pub name: Wording,
    /// What goes in; in each voice.
    pub filling: Register<Filling>,
    /// Who added it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}
