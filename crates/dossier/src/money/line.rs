//! One thing that comes in or goes out.

use jiff::civil::Date;
use method::{CostGroup, IncomeGroup, Rhythm};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{cents, maybe_day};
use crate::{CostId, IncomeId, Origin, Reason, Refusal, Register, Saying, Wording};

/// The most lines on one side.
pub(super) const MOST_LINES: usize = 200;

/// How much comes or goes, how often, from when until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MoneyFlow)]
pub struct Flow {
    /// How much each time, in cents.
    #[schema(maximum = 10_000_000_000_u64)]
    pub cents: u64,
    /// How often.
    pub every: Rhythm,
    /// From when; left out: it was there already.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub from: Option<Date>,
    /// The last day; left out: it goes on.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub until: Option<Date>,
}

impl Flow {
    pub(super) fn checked(self, saying: &Saying) -> Result<Self, Refusal> {
        cents("cents", self.cents)?;
        maybe_day("from", self.from, saying.today)?;
        maybe_day("until", self.until, saying.today)?;
        match (self.from, self.until) {
            (Some(from), Some(until)) if until < from => Err(Refusal::of("until", Reason::Passed(until))),
            // What comes once comes on a day.
            (None, _) if self.every == Rhythm::Once => Err(Refusal::of("from", Reason::Empty)),
            _ => Ok(self),
        }
    }

    /// Whether it came to its end before a day.
    #[must_use]
    pub fn is_over_on(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
            || (self.every == Rhythm::Once && self.from.is_some_and(|from| from < day))
    }
}

/// Something that comes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyIncome)]
pub struct Income {
    /// What comes in.
    pub id: IncomeId,
    /// Its name, in own words.
    pub name: Wording,
    /// Where it comes from.
    pub group: IncomeGroup,
    /// How much, how often; in each voice.
    pub flow: Register<Flow>,
    /// Who added it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// Something that goes out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MoneyCost)]
pub struct Cost {
    /// What goes out.
    pub id: CostId,
    /// Its name, in own words.
    pub name: Wording,
    /// What kind of cost.
    pub group: CostGroup,
    /// How much, how often; in each voice.
    pub flow: Register<Flow>,
    /// Who added it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}
