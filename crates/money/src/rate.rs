//! A percentage, in basis points: hundredths of a percent.

use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::ToSchema;

use crate::euro::{hundredths, of_number};
use crate::{Euro, MoneyError};

/// A percentage in whole basis points. Written as `9.50`, for 9.5 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, ToSchema)]
#[schema(value_type = String, example = "9.50")]
pub struct Rate(u32);

impl Rate {
    /// No percent.
    pub const ZERO: Self = Self(0);
    /// All of it.
    pub const WHOLE: Self = Self(10_000);

    /// From basis points: hundredths of a percent.
    #[must_use]
    pub const fn basis_points(points: u32) -> Self {
        Self(points)
    }

    /// In basis points.
    #[must_use]
    pub const fn in_basis_points(self) -> u32 {
        self.0
    }

    /// This percentage of an amount, rounded half up to the cent.
    #[must_use]
    pub const fn of(self, amount: Euro) -> Euro {
        amount.part(self.0 as i64, 10_000)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl FromStr for Rate {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let points = hundredths(text).and_then(|points| u32::try_from(points).ok());
        points.map(Self).ok_or_else(|| MoneyError::NoRate {
            field: "percentage".to_owned(),
            given: text.chars().take(40).collect(),
        })
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl Reader {
    fn points<E: Error>(self, points: Option<i64>) -> Result<Rate, E> {
        let points = points.and_then(|points| u32::try_from(points).ok());
        points.map(Rate).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Other("this"), &self))
    }
}

impl Visitor<'_> for Reader {
    type Value = Rate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a percentage such as \"9.50\", not below zero and with at most two decimals")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Rate, E> {
        self.points(hundredths(text))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Rate, E> {
        self.points(number.checked_mul(100))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Rate, E> {
        self.points(i64::try_from(number).ok().and_then(|number| number.checked_mul(100)))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Rate, E> {
        self.points(of_number(number))
    }
}
