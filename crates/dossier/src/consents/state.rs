//! The consents as they stand.

use jiff::{Timestamp, civil::Date};
use method::Voice;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Grant, is_within};
use crate::{ConsentId, MemberId, Origin};

/// A consent that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Consent {
    /// The consent.
    pub id: ConsentId,
    /// To whom.
    pub member: MemberId,
    /// What it says.
    pub grant: Grant,
    /// Who gave it.
    pub given: Origin,
    /// When the participant said that it is right, where another wrote it down.
    pub confirmed: Option<Origin>,
    /// When it was withdrawn.
    pub withdrawn: Option<Origin>,
}

impl Consent {
    /// Whether it opens something on a day, as far as the day and its withdrawal go.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.withdrawn.is_none() && is_within(day, self.from(), self.grant.until)
    }

    /// The first day.
    #[must_use]
    pub fn from(&self) -> Date {
        self.grant.from.unwrap_or(self.given.on)
    }

    /// Whether another wrote it down, and the participant has not looked at it yet.
    #[must_use]
    pub fn waits_for_the_participant(&self) -> bool {
        self.withdrawn.is_none() && self.confirmed.is_none() && self.given.speaker.voice != Voice::Participant
    }
}

/// A time that the dossier was broken open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BrokenOpen {
    /// Which time.
    pub id: ConsentId,
    /// The account.
    pub by: MemberId,
    /// Their name.
    pub name: String,
    /// Why.
    pub reason: String,
    /// When.
    pub origin: Origin,
    /// Until when it stays open.
    #[schema(value_type = String, format = DateTime)]
    pub until: Timestamp,
    /// When the participant read of it.
    pub read: Option<Origin>,
}

impl BrokenOpen {
    /// Whether it opens the dossier at a moment.
    #[must_use]
    pub fn is_open_at(&self, now: Timestamp) -> bool {
        self.origin.recorded_at <= now && now < self.until
    }
}

/// All consents, and the times without one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Consents {
    /// All that were given, oldest first, withdrawn ones too.
    pub given: Vec<Consent>,
    /// The times that the dossier was broken open, oldest first.
    pub broken_open: Vec<BrokenOpen>,
}

impl Consents {
    /// The consents of somebody, withdrawn and past ones too.
    pub fn of(&self, member: MemberId) -> impl Iterator<Item = &Consent> {
        self.given.iter().filter(move |consent| consent.member == member)
    }

    /// A consent that was not withdrawn.
    #[must_use]
    pub fn standing(&self, id: ConsentId) -> Option<&Consent> {
        self.given.iter().find(|consent| consent.id == id && consent.withdrawn.is_none())
    }

    /// The last day on which somebody's consents still open something that they open today; `None` when that has
    /// no end, or when nothing is open today.
    #[must_use]
    pub fn ends_on(&self, member: MemberId, today: Date) -> Option<Date> {
        let mut valid = self.of(member).filter(|consent| consent.is_valid_on(today)).peekable();
        valid.peek()?;
        valid.map(|consent| consent.grant.until).try_fold(Date::MIN, |last, until| Some(last.max(until?)))
    }
}
