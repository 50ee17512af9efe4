//! A field that loses nothing.
//!
//! Whoever writes says which version of the dossier they had before their eyes. What they themselves had said, and
//! seen, is replaced (and kept as earlier); what came in unseen, from another tab or an offline phone, stays beside
//! it, and the person is asked which one stands. What another voice said stays beside it in any case. A multi-value
//! register in the sense of Shapiro et al. (2011).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::unsaid::Written;
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
    /// What stands, newest last. More than one of the same voice: somebody has to say which one stands.
    pub standing: Vec<Candidate<T>>,
    /// What stood before, oldest first.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Candidate<T>>,
    /// What was withdrawn by who wrote it, in the order in which that happened.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Candidate<T>>,
    /// What somebody chose between when they said which one stands; to be asked again when that is withdrawn.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<Settled<T>>,
}

/// Values that stood beside each other, until it was said which one stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Settled<T> {
    /// The version that settled it.
    pub by: u64,
    /// The versions of the values that were set aside; they are among what stood before.
    pub aside: Vec<u64>,
    /// What was chosen, as it stood before it was written anew; none when something else was said.
    pub chosen: Vec<Candidate<T>>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { standing: Vec::new(), earlier: Vec::new(), withdrawn: Vec::new(), settled: Vec::new() }
    }
}

impl<T: PartialEq> Register<T> {
    /// A register that holds its first value.
    pub fn new(value: T, stamp: &Stamp) -> Self {
        let mut register = Self::default();
        register.write(value, stamp);
        register
    }

    /// Writes a value: replaces what the same voice had said and the writer had seen, and keeps the rest beside it.
    pub fn write(&mut self, value: T, stamp: &Stamp) {
        let speaker = stamp.speaker();
        self.replace(value, stamp, |origin| origin.speaker == speaker);
    }

    /// Puts right what the writer had seen, whoever said it. Only for who may change the words of that voice.
    pub(crate) fn put_right(&mut self, value: T, stamp: &Stamp) {
        self.replace(value, stamp, |_| true);
    }

    fn replace(&mut self, value: T, stamp: &Stamp, is_theirs: impl Fn(&Origin) -> bool) {
        let (theirs, mut standing): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.standing).into_iter().partition(|other| is_theirs(&other.origin));
        let settles = theirs.iter().filter(|other| other.origin.version <= stamp.seen).count() > 1;
        let mut settled = Settled { by: stamp.version, aside: Vec::new(), chosen: Vec::new() };
        for other in theirs {
            if other.value == value {
                settled.chosen.push(other);
            } else if other.origin.version > stamp.seen {
                standing.push(other);
            } else {
                settled.aside.push(other.origin.version);
                self.earlier.push(other);
            }
        }
        if settles && !settled.aside.is_empty() {
            self.settled.push(settled);
        }
        standing.push(Candidate { value, origin: stamp.origin() });
        standing.sort_by_key(|candidate| candidate.origin.version);
        self.standing = standing;
    }

    /// Withdraws what was written, if it stands. Where it said which of several values stands, they all stand again.
    /// Else, where the voice then says nothing, what it had said before stands again; where nobody says anything, what
    /// anybody had said last. Whether it stood.
    pub(crate) fn unsay(&mut self, written: &Written) -> bool {
        let Some(place) = self.standing.iter().position(|candidate| written.wrote(&candidate.origin)) else {
            return false;
        };
        let unsaid = self.standing.remove(place);
        if self.ask_again(unsaid.origin.version) {
            self.withdrawn.push(unsaid);
            return true;
        }
        let speaker = unsaid.origin.speaker;
        let newest = |own: bool| {
            let said = self.earlier.iter().enumerate().filter(|(_, c)| !own || c.origin.speaker == speaker);
            said.max_by_key(|(_, c)| c.origin.version).map(|(place, _)| place)
        };
        let is_silent = self.standing.iter().all(|candidate| candidate.origin.speaker != speaker);
        let before = newest(true).filter(|_| is_silent);
        if let Some(place) = before.or_else(|| newest(false).filter(|_| self.standing.is_empty())) {
            self.standing.push(self.earlier.remove(place));
            self.standing.sort_by_key(|candidate| candidate.origin.version);
        }
        self.withdrawn.push(unsaid);
        true
    }

    /// Puts back what a version settled; whether it settled anything.
    fn ask_again(&mut self, by: u64) -> bool {
        let Some(place) = self.settled.iter().position(|settled| settled.by == by) else { return false };
        let Settled { aside, chosen, .. } = self.settled.remove(place);
        self.standing.extend(chosen);
        self.standing.extend(self.earlier.extract_if(.., |said| aside.contains(&said.origin.version)));
        self.standing.sort_by_key(|candidate| candidate.origin.version);
        true
    }

    /// Leaves only what stands: neither what stood before nor what was withdrawn.
    pub fn keep_what_stands(&mut self) {
        self.earlier.clear();
        self.withdrawn.clear();
        self.settled.clear();
    }

    /// Whether nothing was ever written.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.standing.is_empty() && self.earlier.is_empty() && self.withdrawn.is_empty()
    }

    /// The newest value that stands.
    pub fn value(&self) -> Option<&T> {
        self.standing.last().map(|candidate| &candidate.value)
    }

    /// The origin of the newest value.
    pub fn origin(&self) -> Option<&Origin> {
        self.standing.last().map(|candidate| &candidate.origin)
    }

    /// What leads where only one value can be counted with: the newest that the person said, alone or together; else
    /// the newest that anybody said. By day, and on one day what was written last.
    pub fn leading(&self) -> Option<&Candidate<T>> {
        let newest = |own: bool| {
            let said = self.standing.iter().filter(|candidate| !own || !candidate.origin.speaker.is_helper());
            said.max_by_key(|candidate| (candidate.origin.on, candidate.origin.version))
        };
        newest(true).or_else(|| newest(false))
    }

    /// Whether one voice wrote two without seeing the other, so that somebody has to say which one stands.
    pub fn is_contested(&self) -> bool {
        let speakers = self.standing.iter().map(|candidate| candidate.origin.speaker);
        speakers
            .enumerate()
            .any(|(place, speaker)| self.standing.iter().skip(place + 1).any(|other| other.origin.speaker == speaker))
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
    fn another_voice_stands_beside_it_and_is_no_question() {
        let mut register = Register::new("one", &stamp(3, 2));
        register.write("two", &Stamp { voice: Voice::Guide, ..stamp(4, 3) });
        assert_eq!(register.standing.len(), 2);
        assert_eq!(register.value(), Some(&"two"));
        assert!(!register.is_contested());
        assert!(register.earlier.is_empty());
    }

    #[test]
    fn what_was_put_unseen_and_comes_late_stands_in_the_order_of_writing() {
        let mut register = Register::new("late", &stamp(7, 2));
        register.write("early", &stamp(5, 4));
        assert_eq!(register.value(), Some(&"late"));
        assert!(register.is_contested());
    }

    #[test]
    fn what_the_person_says_leads_and_else_the_newest() {
        let mut register = Register::new("guide", &Stamp { voice: Voice::Guide, ..stamp(3, 2) });
        assert_eq!(register.leading().map(|said| said.value), Some("guide"));
        register.write("person", &stamp(4, 3));
        register.write("guide again", &Stamp { voice: Voice::Guide, happened_on: date(2026, 2, 1), ..stamp(5, 4) });
        assert_eq!(register.leading().map(|said| said.value), Some("person"));
        register.write("together", &Stamp { voice: Voice::Together, happened_on: date(2025, 1, 1), ..stamp(6, 5) });
        assert_eq!(register.leading().map(|said| said.value), Some("person"), "by day, not by when it was written");
    }

    #[test]
    fn the_same_value_twice_is_no_question() {
        let mut register = Register::new("one", &stamp(3, 2));
        register.write("one", &stamp(4, 2));
        assert!(!register.is_contested());
    }
}
