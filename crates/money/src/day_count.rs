//! How days are counted for interest.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Euro, Rate};

/// How days are counted for interest. Interest is simple: it bears no interest itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DayCount {
    /// Real days over 365, also in a leap year; as statutory and default interest is counted in Belgium.
    #[default]
    #[serde(rename = "actual_365")]
    Actual365,
    /// Months of thirty days over 360: a month is a twelfth of the year.
    #[serde(rename = "thirty_360")]
    Thirty360,
}

impl DayCount {
    /// The part of a year between two days, as days and days in the year. Nothing when the second is not later.
    #[must_use]
    pub fn between(self, from: Date, until: Date) -> (i64, i64) {
        if until <= from {
            return (0, 365);
        }
        match self {
            Self::Actual365 => {
                let days = until.since(from).map(|span| i64::from(span.get_days())).unwrap_or(0);
                (days, 365)
            }
            Self::Thirty360 => {
                let day = |date: Date| i64::from(date.day().min(30));
                let years = i64::from(until.year()) - i64::from(from.year());
                let months = i64::from(until.month()) - i64::from(from.month());
                ((years * 360 + months * 30 + day(until) - day(from)).max(0), 360)
            }
        }
    }

    /// Interest on a principal, rounded half up to the cent.
    #[must_use]
    pub fn interest(self, principal: Euro, rate: Rate, from: Date, until: Date) -> Euro {
        let (days, year) = self.between(from, until);
        over(principal, rate, days, year)
    }
}

/// Interest on a principal over a part of a year, rounded half up to the cent.
pub(crate) fn over(principal: Euro, rate: Rate, days: i64, year: i64) -> Euro {
    principal.part(i64::from(rate.in_basis_points()) * days, 10_000 * year)
}
