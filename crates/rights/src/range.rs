//! What is known of a number: that it lies between two others. Knowing it exactly, and knowing nothing, are the ends.
//!
//! Yes and no are 1 and 0, so that "it is not known" is from 0 to 1, and the logic of three values is that of ranges.

/// From the least to the most that a value can be. Amounts are in cents, shares in basis points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The least it can be.
    pub low: i64,
    /// The most it can be.
    pub high: i64,
}

impl Range {
    /// No.
    pub const NO: Self = Self::exactly(0);
    /// Yes.
    pub const YES: Self = Self::exactly(1);
    /// Yes or no.
    pub const OPEN: Self = Self { low: 0, high: 1 };

    /// A value that is known.
    #[must_use]
    pub const fn exactly(value: i64) -> Self {
        Self { low: value, high: value }
    }

    /// The value, when it is known.
    #[must_use]
    pub const fn known(self) -> Option<i64> {
        if self.low == self.high { Some(self.low) } else { None }
    }

    /// As yes or no; nothing when that is not known.
    #[must_use]
    pub const fn as_answer(self) -> Option<bool> {
        match (self.low, self.high) {
            (0, 0) => Some(false),
            (low, _) if low > 0 => Some(true),
            _ => None,
        }
    }

    pub(crate) const fn not(self) -> Self {
        Self { low: 1 - self.high, high: 1 - self.low }
    }

    pub(crate) fn least(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.min(other.high) }
    }

    pub(crate) fn most(self, other: Self) -> Self {
        Self { low: self.low.max(other.low), high: self.high.max(other.high) }
    }

    pub(crate) const fn plus(self, other: Self) -> Self {
        Self { low: self.low.saturating_add(other.low), high: self.high.saturating_add(other.high) }
    }

    pub(crate) const fn minus(self, other: Self) -> Self {
        Self { low: self.low.saturating_sub(other.high), high: self.high.saturating_sub(other.low) }
    }

    /// Times another, over a divisor, rounded half up.
    pub(crate) fn times(self, other: Self, over: i64) -> Self {
        let ends = [
            product(self.low, other.low, over),
            product(self.low, other.high, over),
            product(self.high, other.low, over),
            product(self.high, other.high, over),
        ];
        Self { low: ends.into_iter().fold(i64::MAX, i64::min), high: ends.into_iter().fold(i64::MIN, i64::max) }
    }

    /// Whether it is less than another (or equal, when that counts).
    pub(crate) const fn below(self, other: Self, or_equal: bool) -> Self {
        let (surely, possibly) = if or_equal {
            (self.high <= other.low, self.low <= other.high)
        } else {
            (self.high < other.low, self.low < other.high)
        };
        match (surely, possibly) {
            (true, _) => Self::YES,
            (false, false) => Self::NO,
            (false, true) => Self::OPEN,
        }
    }

    /// Whether it is the same as another.
    pub(crate) const fn equals(self, other: Self) -> Self {
        match (self.known(), other.known()) {
            (Some(one), Some(two)) if one == two => Self::YES,
            _ if self.high < other.low || other.high < self.low => Self::NO,
            (Some(_), Some(_)) => Self::NO,
            _ => Self::OPEN,
        }
    }
}

fn product(one: i64, two: i64, over: i64) -> i64 {
    let (whole, by) = (i128::from(one) * i128::from(two), i128::from(over.max(1)));
    let rounded = (whole + if whole < 0 { -by / 2 } else { by / 2 }) / by;
    i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
}
