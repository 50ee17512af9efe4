//! A set of parts of the dossier.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Part;

/// A set of parts; in JSON a list of their names, in the order of [`Part::ALL`].
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Parts(u32);

impl Parts {
    /// No part.
    pub const NONE: Self = Self(0);

    /// Every part there is.
    #[must_use]
    pub fn all() -> Self {
        Part::ALL.iter().copied().collect()
    }

    /// The parts that there were before there were consents.
    #[must_use]
    pub fn of_before_consents() -> Self {
        use Part as P;
        [P::Story, P::Spiderweb, P::Strengths, P::Nest, P::Goals, P::Contacts, P::Trajectory, P::Agreements]
            .into_iter()
            .collect()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this part is in it.
    #[must_use]
    pub const fn has(self, part: Part) -> bool {
        self.0 & bit(part) != 0
    }

    /// With this part as well.
    #[must_use]
    pub const fn with(self, part: Part) -> Self {
        Self(self.0 | bit(part))
    }

    /// What is in one of both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether all of it is in the other.
    #[must_use]
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// The parts, in the order of [`Part::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Part> {
        Part::ALL.iter().copied().filter(move |part| self.has(*part))
    }
}

const fn bit(part: Part) -> u32 {
    1 << part as u32
}

impl FromIterator<Part> for Parts {
    fn from_iter<T: IntoIterator<Item = Part>>(parts: T) -> Self {
        parts.into_iter().fold(Self::NONE, Self::with)
    }
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(Part::as_str)).finish()
    }
}

impl Serialize for Parts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Parts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Vec::<Part>::deserialize(deserializer)?.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_read_back_in_the_order_of_the_list() {
        let parts: Parts = [Part::Agreements, Part::Story].into_iter().collect();
        let json = serde_json::to_string(&parts).unwrap();
        assert_eq!(json, r#"["story","agreements"]"#);
        assert_eq!(serde_json::from_str::<Parts>(&json).unwrap(), parts);
    }

    #[test]
    fn within_and_overlap() {
        let both: Parts = [Part::Story, Part::Nest].into_iter().collect();
        let one = Parts::NONE.with(Part::Nest);
        assert!(one.is_within(both) && !both.is_within(one) && both.is_within(Parts::all()));
        assert_eq!(both.and(one), one);
        assert!(Parts::NONE.is_empty() && !one.has(Part::Story));
    }
}
