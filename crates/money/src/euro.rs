//! Euros, as whole cents. The currency is the type: another currency would be another type, and cannot be added.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::ToSchema;

use crate::MoneyError;

/// An amount in euro, held in whole cents; may be negative. Written as `137.10`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, ToSchema)]
#[schema(value_type = String, example = "137.10")]
pub struct Euro(i64);

impl Euro {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The most that is read: a hundred million euro, so that sums and interest never overflow.
    pub const MOST: Self = Self(10_000_000_000);

    /// From whole cents.
    #[must_use]
    pub const fn cents(cents: i64) -> Self {
        Self(cents)
    }

    /// In whole cents.
    #[must_use]
    pub const fn in_cents(self) -> i64 {
        self.0
    }

    /// Whether it is more than nothing.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Itself, or nothing when it is negative.
    #[must_use]
    pub const fn or_zero(self) -> Self {
        if self.0 < 0 { Self(0) } else { self }
    }

    /// So many times.
    #[must_use]
    pub const fn times(self, count: i64) -> Self {
        Self(self.0 * count)
    }

    /// A part of it, rounded half up to the cent (away from zero when negative).
    #[must_use]
    pub const fn part(self, numerator: i64, denominator: i64) -> Self {
        let (whole, by) = (self.0 as i128 * numerator as i128, denominator as i128);
        let half = if whole < 0 { -by / 2 } else { by / 2 };
        Self(((whole + half) / by) as i64)
    }

    /// A part of it, rounded down to the cent.
    #[must_use]
    pub const fn part_down(self, numerator: i64, denominator: i64) -> Self {
        Self((self.0 as i128 * numerator as i128).div_euclid(denominator as i128) as i64)
    }
}

impl fmt::Display for Euro {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl FromStr for Euro {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let wrong = || MoneyError::NoAmount { field: "amount".to_owned(), given: text.chars().take(40).collect() };
        hundredths(text).map(Self).filter(|euro| (-Self::MOST..=Self::MOST).contains(euro)).ok_or_else(wrong)
    }
}

/// A number with at most two decimals, in hundredths. A point or a comma before the decimals; no separator for
/// thousands, because 1.000 would then be read in two ways.
pub(crate) fn hundredths(text: &str) -> Option<i64> {
    let text = text.trim();
    let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let is_number =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole, 12) || !is_number(decimals, 2) {
        return None;
    }
    let tenths = if decimals.len() == 1 { 10 } else { 1 };
    let value = whole.parse::<i64>().ok()? * 100 + decimals.parse::<i64>().ok()? * tenths;
    Some(if negative { -value } else { value })
}

/// A JSON number with at most two decimals, in hundredths.
pub(crate) fn of_number(number: f64) -> Option<i64> {
    let scaled = number * 100.0;
    // Above this a double no longer holds every cent.
    let is_exact = scaled.abs() < 1e13 && (scaled - scaled.round()).abs() < 1e-4;
    is_exact.then(|| scaled.round() as i64)
}

impl Serialize for Euro {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Euro {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl Visitor<'_> for Reader {
    type Value = Euro;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount in euro such as \"137.10\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Euro, E> {
        text.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Euro, E> {
        let cents = number.checked_mul(100).map(Euro).filter(|euro| (-Euro::MOST..=Euro::MOST).contains(euro));
        cents.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Euro, E> {
        let wrong = || E::invalid_value(serde::de::Unexpected::Unsigned(number), &self);
        i64::try_from(number).map_err(|_| wrong()).and_then(|number| self.visit_i64(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Euro, E> {
        let cents = of_number(number).map(Euro).filter(|euro| (-Euro::MOST..=Euro::MOST).contains(euro));
        cents.ok_or_else(|| E::invalid_value(serde::de::Unexpected::Float(number), &self))
    }
}

impl Add for Euro {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Euro {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Euro {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl AddAssign for Euro {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl SubAssign for Euro {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}
