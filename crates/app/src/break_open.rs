//! In danger to life: a guide opens the dossier of somebody, by the name with which they sign in and a reason that the
//! person reads at once.

use dossier::{Command, CommandId, DossierId, MemberId, consents};
use jiff::{SignedDuration, Timestamp};
use method::{CircleRole, Parts, Voice};
use store::hash_secret;
use uuid::Uuid;

use crate::accounts::{Account, AccountKind, Profile};
use crate::security_log::{About, Incident, tell};
use crate::sessions::later;
use crate::{App, AppError, Envelope};

/// How often a guide may try in [`WINDOW`], so that nobody looks for people in this way.
const MOST_TRIES: u32 = 3;
const WINDOW: SignedDuration = SignedDuration::from_hours(24);
/// The most dossiers of one account that are looked through for their own.
const MOST_DOSSIERS: u32 = 200;

/// A dossier that a guide opened in danger to life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenOpen {
    /// Which.
    pub dossier: DossierId,
    /// The name of the person.
    pub name: String,
    /// Until when it is open.
    pub until: Timestamp,
}

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
        self.remember_broken_open(guide.id, dossier).await?;
        Ok(dossier)
    }

    /// Keeps the way back for as long as it is open: who called an ambulance finds the dossier again on their first page.
    async fn remember_broken_open(&self, guide: MemberId, dossier: DossierId) -> Result<(), AppError> {
        let (_, permit) = self.enter(guide, dossier).await?;
        let account = self.account(guide).await?.ok_or(AppError::NoAccount)?;
        let now = self.now();
        let mut open = account.profile.broken_open.clone();
        open.retain(|(known, until)| now < *until && *known != dossier);
        open.extend(permit.broken_open_until().map(|until| (dossier, until)));
        let about = About { account: Some(guide), dossier: Some(dossier), ..About::default() };
        tell(Incident::BrokenOpen, about);
        self.put_profile(guide, Profile { broken_open: open, ..account.profile }).await
    }

    /// The dossiers that a guide opened in danger to life and that are open to them now, with the name of the person and
    /// until when.
    ///
    /// # Errors
    /// What the store said.
    pub async fn broken_open(&self, guide: &Account) -> Result<Vec<BrokenOpen>, AppError> {
        let mut open = Vec::new();
        for (dossier, _) in &guide.profile.broken_open {
            let (folded, permit) = match self.enter(guide.id, *dossier).await {
                Ok(entered) => entered,
                Err(AppError::Denied(_)) => continue,
                Err(error) => return Err(error),
            };
            let Some(until) = permit.broken_open_until() else { continue };
            let view = folded.guarded.view(permit.to_look_at(Parts::NONE))?;
            let name = view.dossier.circle.participant().map(|person| person.name.clone()).unwrap_or_default();
            open.push(BrokenOpen { dossier: *dossier, name, until });
        }
        Ok(open)
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
