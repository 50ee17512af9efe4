//! In danger to life: a guide opens the dossier of somebody, by the name with which they sign in and a reason that the
//! person reads at once.

use dossier::{Command, CommandId, DossierId, MemberId, consents};
use jiff::SignedDuration;
use method::{CircleRole, Voice};
use store::hash_secret;
use uuid::Uuid;

use crate::accounts::{Account, AccountKind};
use crate::sessions::later;
use crate::{App, AppError, Envelope};

/// How often a guide may try in [`WINDOW`], so that nobody looks for people in this way.
const MOST_TRIES: u32 = 3;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);
/// The most dossiers of one account that are looked through for their own.
const MOST_DOSSIERS: u32 = 200;

/// Why a dossier was not opened in danger.
#[derive(Debug, thiserror::Error)]
pub enum BreakOpenError {
    /// No dossier of somebody who signs in with this name. It does not tell whether there is such an account.
    #[error("there is no dossier of somebody who signs in with this name")]
    NobodyFound,
    /// Too many tries.
    #[error("this was tried three times in a day; call the emergency number, and ask the person or your team")]
    TooOften,
    /// Something else.
    #[error(transparent)]
    App(#[from] AppError),
}

impl App {
    /// Opens the dossier of the person with this sign-in name for 24 hours, to read only. The person is told at once.
    ///
    /// # Errors
    /// [`BreakOpenError::NobodyFound`], [`BreakOpenError::TooOften`], [`AppError::NotForYou`] for who is no guide, and
    /// [`AppError::Refused`] when the reason is too short or the guide is in the circle.
    pub async fn break_open(
        &self,
        guide: &Account,
        login: &str,
        reason: &str,
        command: CommandId,
    ) -> Result<DossierId, BreakOpenError> {
        if guide.profile.kind != AccountKind::Guide {
            return Err(AppError::NotForYou.into());
        }
        // The reason is judged before the name, so that what is said of it tells nothing of the name.
        let reason = consents::danger_reason(reason).map_err(refused)?;
        self.count_try(guide.id).await?;
        let dossier = self.own_dossier_of(login).await?.ok_or(BreakOpenError::NobodyFound)?;
        let command = Envelope {
            id: command,
            voice: Some(Voice::Guide),
            happened_on: None,
            seen: None,
            command: Command::Consents(consents::Command::BreakOpen { reason, name: String::new() }),
        };
        self.execute(guide.id, dossier, vec![command]).await?;
        Ok(dossier)
    }

    /// Every try counts, also one that finds nobody.
    async fn count_try(&self, guide: MemberId) -> Result<(), BreakOpenError> {
        let key = hash_secret(format!("break-open\0{guide}").as_bytes());
        let since = later(self.now(), -WINDOW);
        if self.store.attempts(key, since).await.map_err(AppError::from)? >= MOST_TRIES {
            return Err(BreakOpenError::TooOften);
        }
        let tries = self.store.count_attempt(key, self.now(), since).await.map_err(AppError::from)?;
        if tries > MOST_TRIES { Err(BreakOpenError::TooOften) } else { Ok(()) }
    }

    /// The dossier whose person signs in with this name. The same is asked of the store when nobody does, so that it
    /// takes as long.
    async fn own_dossier_of(&self, login: &str) -> Result<Option<DossierId>, AppError> {
        let row = self.row_by_login(login).await?;
        let account = row.map_or_else(Uuid::now_v7, |row| row.id);
        let lines = self.store.caseload(account, self.now(), MOST_DOSSIERS, 0).await?;
        let own = lines.into_iter().find(|line| line.role == CircleRole::Participant.as_str());
        Ok(own.map(|line| DossierId(line.dossier)))
    }
}

fn refused(refusal: dossier::Refusal) -> AppError {
    AppError::Refused { index: 0, command: "consents.break_open".to_owned(), refusal }
}
