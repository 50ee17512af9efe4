//! Who works there: three teams, twelve guides, four coaches for three hundred participants, and more of each when there
//! are more.

use app::accounts::{AccountKind, Profile};
use app::{App, AppError};
use dossier::MemberId;
use jiff::Timestamp;

use super::chance::Chance;
use super::words::NAMES;

/// Numbers of streams that no participant has.
const OF_STAFF: u64 = 1 << 40;

/// Somebody who works there.
#[derive(Clone)]
pub(crate) struct Staff {
    /// Their account.
    pub(crate) id: MemberId,
    /// Their first name.
    pub(crate) name: String,
}

/// Everybody who works there.
pub(crate) struct Organisation {
    /// Who keeps the accounts.
    pub(crate) administrator: Staff,
    /// The guides, team by team.
    pub(crate) guides: Vec<Staff>,
    /// The coaches.
    pub(crate) coaches: Vec<Staff>,
}

impl Organisation {
    /// Makes the accounts.
    ///
    /// # Errors
    /// What the store said.
    pub(crate) async fn make(app: &App, seed: u64, participants: u32, now: Timestamp) -> Result<Self, AppError> {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or(0);
        // One guide for twenty-five, one coach for seventy-five, four guides in a team.
        let guides = participants.div_ceil(25).max(12);
        let coaches = participants.div_ceil(75).max(4);
        let teams = guides.div_ceil(4);
        let mut number = OF_STAFF;
        let mut staff = |login: String, kind, team: Option<u32>| {
            number += 1;
            let mut chance = Chance::of(seed, number);
            let (id, name) = (MemberId(chance.id(millis)), chance.word(&NAMES));
            let mut profile = Profile::new(login, name.clone(), kind, "nl".to_owned());
            profile.teams = team.map(|team| format!("Team {team}")).into_iter().collect();
            (Staff { id, name }, profile)
        };
        let administrator = staff("beheer".to_owned(), AccountKind::Administrator, None);
        let guides: Vec<_> = (0..guides)
            .map(|nth| staff(format!("gids-{:02}", nth + 1), AccountKind::Guide, Some(nth % teams + 1)))
            .collect();
        let coaches: Vec<_> = (0..coaches)
            .map(|nth| staff(format!("coach-{:02}", nth + 1), AccountKind::Coach, Some(nth % teams + 1)))
            .collect();
        for (one, profile) in std::iter::once(&administrator).chain(&guides).chain(&coaches) {
            app.add_account(one.id, profile.clone()).await?;
        }
        let people = |all: Vec<(Staff, Profile)>| all.into_iter().map(|(one, _)| one).collect();
        Ok(Self { administrator: administrator.0, guides: people(guides), coaches: people(coaches) })
    }
}
