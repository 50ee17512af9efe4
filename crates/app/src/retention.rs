//! What the law obliges the organisation to keep after somebody left: a setting, which the person sees beforehand.

use dossier::{Dossier, DossierId};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use method::{Part, Parts, Phase};
use serde::{Deserialize, Serialize};
use store::KeptRow;

use crate::accounts::Account;
use crate::{App, AppError};

/// The name of the setting.
const RETENTION: &str = "retention";
/// The most that can be set.
const MOST: usize = 20;
/// The longest time, in months: thirty years.
const LONGEST: u32 = 360;

/// From when the time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Since {
    /// From the day on which the trajectory came to its closing; without one, from the day of leaving.
    Closing,
    /// From the day of leaving.
    Leaving,
}

impl Since {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Closing, Self::Leaving];

    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closing => "closing",
            Self::Leaving => "leaving",
        }
    }
}

/// Parts that must be kept, why, and how long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retained {
    /// The parts.
    pub parts: Parts,
    /// Why, in plain words.
    pub reason: String,
    /// The law that says so.
    pub law: String,
    /// How many months.
    pub months: u32,
    /// From when.
    pub since: Since,
    /// Where that law can be read.
    pub source: String,
    /// On which day it was looked up.
    pub source_date: Date,
}

impl Retained {
    /// Until which day it is kept when somebody leaves today.
    #[must_use]
    pub fn until(&self, dossier: &Dossier, today: Date) -> Date {
        let stretches = dossier.trajectory.stretches.iter().rev();
        let closing =
            stretches.filter(|stretch| stretch.phase == Phase::Closing).map(|stretch| stretch.began.on).next();
        let from = match self.since {
            Since::Closing => closing.unwrap_or(today),
            Since::Leaving => today,
        };
        from.saturating_add(i64::from(self.months).months())
    }
}

impl App {
    /// What must be kept after somebody left; nothing, until an administrator says so.
    ///
    /// # Errors
    /// What the store said.
    pub async fn retention(&self) -> Result<Vec<Retained>, AppError> {
        let stands = self.store.meta(RETENTION).await?;
        Ok(stands.map(|json| serde_json::from_slice(&json)).transpose()?.unwrap_or_default())
    }

    /// Says what must be kept. For administrators.
    ///
    /// All of it is kept equally long, because it is sealed together and destroyed together: nothing stays longer
    /// than its own law says.
    ///
    /// # Errors
    /// [`AppError::NotForYou`], or [`AppError::Unfit`] with the field.
    pub async fn put_retention(&self, who: &Account, all: &[Retained]) -> Result<(), AppError> {
        if !who.profile.kind.may_keep_accounts() {
            return Err(AppError::NotForYou);
        }
        let unfit = |field, why| Err(AppError::Unfit { field, why });
        if all.len() > MOST {
            return unfit("parts", "too-many");
        }
        for one in all {
            if one.parts.is_empty() || one.parts.has(Part::Roles) {
                return unfit("parts", "choose");
            }
            for (field, words) in [("reason", &one.reason), ("law", &one.law), ("source", &one.source)] {
                match words.trim().chars().count() {
                    0 => return unfit(field, "empty"),
                    length if length > dossier::SHORT => return unfit(field, "too-long-line"),
                    _ => {}
                }
            }
            if !(1..=LONGEST).contains(&one.months) {
                return unfit("months", "months");
            }
            if one.source_date > self.today() {
                return unfit("source_date", "later-than-today");
            }
            if all.iter().any(|other| (other.months, other.since) != (one.months, one.since)) {
                return unfit("months", "other-months");
            }
        }
        Ok(self.store.put_meta(RETENTION, serde_json::to_vec(all)?).await?)
    }

    /// What is kept of a dossier that is left now: the parts that a law names, and the name of the person.
    pub(crate) async fn kept_of(&self, id: DossierId, dossier: &Dossier) -> Result<Option<KeptRow>, AppError> {
        let (all, today) = (self.retention().await?, self.today());
        let Some(until) = all.iter().map(|one| one.until(dossier, today)).max().filter(|until| today <= *until) else {
            return Ok(None);
        };
        // A helper's reflections are kept nowhere under a name, whatever is set.
        let roles = Part::Roles.as_str();
        let parts = all.iter().fold(Parts::NONE, |parts, one| parts.or(one.parts));
        let mut whole = serde_json::to_value(dossier)?;
        if let Some(fields) = whole.as_object_mut() {
            fields.retain(|name, _| name != roles && parts.iter().any(|part| part.as_str() == name));
        }
        let person = dossier.circle.participant().map(|member| member.name.as_str());
        let kept = serde_json::json!({ "person": person, "retention": all, "dossier": whole });
        let reasons: Vec<_> = all.iter().map(|one| one.law.as_str()).collect();
        Ok(Some(KeptRow {
            sealed: self.keys.seal_kept(id.0, &serde_json::to_vec(&kept)?)?,
            until: end_of(until, &self.zone),
            reason: reasons.join("; "),
        }))
    }
}

/// The first moment after a day.
fn end_of(day: Date, zone: &TimeZone) -> Timestamp {
    let next = day.saturating_add(1.day()).to_zoned(zone.clone());
    next.map_or(Timestamp::MAX, |midnight| midnight.timestamp())
}
