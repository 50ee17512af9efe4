//! One thing that comes in or goes out.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::seizable::IncomeKind;
use crate::{Euro, Month};

/// How often something comes or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Every week: fifty-two times a year.
    Week,
    /// Every month.
    #[default]
    Month,
    /// Every three months.
    Quarter,
    /// Once a year.
    Year,
    /// Only once, in its month.
    Once,
}

/// Something that comes in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Income {
    /// What it is, in the person's words.
    pub name: String,
    /// Where it comes from, as far as its protection goes.
    pub kind: IncomeKind,
    /// How much each time.
    pub amount: Euro,
    /// How often.
    #[serde(default)]
    pub every: Every,
    /// The month it comes in, or comes in first; needed to see when it falls if it is not monthly.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub from: Option<Month>,
    /// The last month.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub until: Option<Month>,
}

/// What a cost is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CostKind {
    /// Rent, energy, insurance: the same each time, by agreement.
    Fixed,
    /// Food, clothes, going out: what one has in hand oneself.
    Living,
    /// What comes once in a while: a yearly bill, the school year.
    Seldom,
}

/// Something that goes out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// What it is, in the person's words.
    pub name: String,
    /// What kind of cost.
    pub kind: CostKind,
    /// How much each time.
    pub amount: Euro,
    /// How often.
    #[serde(default)]
    pub every: Every,
    /// The month it falls in, or falls in first.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub from: Option<Month>,
    /// The last month.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub until: Option<Month>,
    /// The envelope it is paid from, such as "food".
    #[serde(default)]
    pub envelope: Option<String>,
}

/// When something comes or goes, without what it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flow {
    pub(super) amount: Euro,
    pub(super) every: Every,
    pub(super) from: Option<Month>,
    pub(super) until: Option<Month>,
}

impl Income {
    pub(super) const fn flow(&self) -> Flow {
        Flow { amount: self.amount, every: self.every, from: self.from, until: self.until }
    }
}

impl Cost {
    pub(super) const fn flow(&self) -> Flow {
        Flow { amount: self.amount, every: self.every, from: self.from, until: self.until }
    }
}

impl Flow {
    fn holds(self, month: Month) -> bool {
        self.from.is_none_or(|from| from <= month) && self.until.is_none_or(|until| month <= until)
    }

    /// What a month bears of it when it is spread. Twelve months in a row bear the whole year to the cent.
    pub(super) fn spread(self, month: Month) -> Euro {
        if !self.holds(month) {
            return Euro::ZERO;
        }
        match self.every {
            Every::Month => self.amount,
            Every::Week => twelfth(self.amount.times(52), month, self.from),
            Every::Quarter => twelfth(self.amount.times(4), month, self.from),
            Every::Year => twelfth(self.amount, month, self.from),
            Every::Once => self.falls(month),
        }
    }

    /// What really comes or goes in a month.
    pub(super) fn falls(self, month: Month) -> Euro {
        if !self.holds(month) {
            return Euro::ZERO;
        }
        let since = self.from.map_or_else(|| month.of_year() - 1, |from| month.since(from));
        let is_due = match self.every {
            Every::Month => true,
            Every::Week => return self.spread(month),
            Every::Quarter => since.rem_euclid(3) == 0,
            Every::Year => since.rem_euclid(12) == 0,
            Every::Once => self.from == Some(month),
        };
        if is_due { self.amount } else { Euro::ZERO }
    }
}

/// A month's part of what a year brings: rounded down, with the cents that are left in the first months.
fn twelfth(year: Euro, month: Month, from: Option<Month>) -> Euro {
    let nth = from.map_or_else(|| month.of_year() - 1, |from| month.since(from).rem_euclid(12));
    let part = year.part_down(1, 12);
    let left = year - part.times(12);
    if i64::from(nth) < left.in_cents() { part + Euro::cents(1) } else { part }
}
