//! A field of one voice that loses nothing.
//!
//! Whoever writes says which version of the dossier they had before their eyes. What they had seen is replaced
//! (and kept as earlier); what came in unseen, from another tab or an offline phone, stays beside it, and the
//! person is asked which one stands. A multi-value register in the sense of Shapiro et al. (2011).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{Origin, Stamp};

/// One value that was written, with its origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Candidate<T> {
    /// The value.
    pub value: T,
    /// Where it comes from.
    pub origin: Origin,
}

/// The value or values that stand, and those that were replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Register<T> {
    /// What stands, newest last. More than one: somebody has to say which one stands.
    pub standing: Vec<Candidate<T>>,
    /// What stood before, oldest first.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Candidate<T>>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { standing: Vec::new(), earlier: Vec::new() }
    }
}

impl<T: PartialEq> Register<T> {
    /// A register that holds its first value.
    pub fn new(value: T, stamp: &Stamp) -> Self {
        let mut register = Self::default();
        register.write(value, stamp);
        register
    }

    /// Writes a value: replaces what the writer had seen, and keeps beside it what they had not.
    pub fn write(&mut self, value: T, stamp: &Stamp) {
        let (unseen, replaced): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.standing).into_iter().partition(|other| other.origin.version > stamp.seen);
        self.earlier.extend(replaced.into_iter().filter(|other| other.value != value));
        self.standing = unseen.into_iter().filter(|other| other.value != value).collect();
        self.standing.push(Candidate { value, origin: stamp.origin() });
    }

    /// The newest value that stands.
    pub fn value(&self) -> Option<&T> {
        self.standing.last().map(|candidate| &candidate.value)
    }

    /// The origin of the newest value.
    pub fn origin(&self) -> Option<&Origin> {
        self.standing.last().map(|candidate| &candidate.origin)
    }

    /// Whether two were written without seeing each other, so that somebody has to say which one stands.
    pub fn is_contested(&self) -> bool {
        self.standing.len() > 1
    }
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::date};
    use method::Voice;
    use uuid::Uuid;

    use super::*;
    use crate::MemberId;

    fn stamp(version: u64, seen: u64) -> Stamp {
        Stamp {
            version,
            voice: Voice::Participant,
            actor: MemberId(Uuid::nil()),
            happened_on: date(2026, 1, 1),
            recorded_at: Timestamp::UNIX_EPOCH,
            seen,
        }
    }

    #[test]
    fn what_was_seen_is_replaced_and_kept_as_earlier() {
        let mut register = Register::new("one", &stamp(3, 2));
        register.write("two", &stamp(4, 3));
        assert_eq!(register.value(), Some(&"two"));
        assert!(!register.is_contested());
        assert_eq!(register.earlier.len(), 1);
    }

    #[test]
    fn two_who_did_not_see_each_other_are_both_kept() {
        let mut register = Register::new("one", &stamp(3, 2));
        register.write("two", &stamp(4, 2));
        assert!(register.is_contested());
        assert_eq!(register.standing.len(), 2);
        register.write("one", &stamp(5, 4));
        assert_eq!(register.value(), Some(&"one"));
        assert!(!register.is_contested());
        assert_eq!(register.earlier.len(), 1);
    }

    #[test]
    fn the_same_value_twice_is_no_question() {
        let mut register = Register::new("one", &stamp(3, 2));
        register.write("one", &stamp(4, 2));
        assert!(!register.is_contested());
    }
}
