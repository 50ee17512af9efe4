//! Signed-in browsers, and the links that sign one in.

use dossier::MemberId;
use jiff::{SignedDuration, Timestamp};
use store::{LinkRow, SessionRow};

use crate::accounts::Account;
use crate::{App, AppError, Secret};

/// How long a session lasts at most.
pub const SESSION_LIFE: SignedDuration = SignedDuration::from_hours(24 * 14);
/// How long a session lasts without being used.
const IDLE_LIFE: SignedDuration = SignedDuration::from_hours(12);
/// How long a sign-in link works.
pub const LINK_LIFE: SignedDuration = SignedDuration::from_hours(72);
/// How stale the note of the last use may be; each note is a durable write.
const TOUCH_AFTER: SignedDuration = SignedDuration::from_mins(5);

impl App {
    /// Begins a session.
    ///
    /// # Errors
    /// What the store said.
    pub async fn begin_session(&self, account: MemberId) -> Result<Secret, AppError> {
        let (secret, now) = (Secret::random()?, self.now());
        let row = SessionRow {
            key_hash: secret.hash(),
            account: account.0,
            created_at: now,
            seen_at: now,
            expires_at: later(now, SESSION_LIFE),
        };
        self.store.add_session(row).await?;
        Ok(secret)
    }

    /// Whose session this is, if it is good and the account has not ended.
    ///
    /// # Errors
    /// What the store said.
    pub async fn session(&self, secret: &Secret) -> Result<Option<Account>, AppError> {
        let Some(row) = self.store.session(secret.hash()).await? else { return Ok(None) };
        let now = self.now();
        if row.expires_at <= now || later(row.seen_at, IDLE_LIFE) <= now {
            self.store.end_session(row.key_hash).await?;
            return Ok(None);
        }
        if later(row.seen_at, TOUCH_AFTER) <= now {
            self.store.touch_session(row.key_hash, now).await?;
        }
        let account = self.account(MemberId(row.account)).await?;
        Ok(account.filter(|account| account.ended_at.is_none()))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// What the store said.
    pub async fn end_session(&self, secret: &Secret) -> Result<(), AppError> {
        Ok(self.store.end_session(secret.hash()).await?)
    }

    /// Makes a sign-in link for an account, or, with none, the set-up link of a new installation.
    ///
    /// # Errors
    /// What the store said.
    pub async fn make_link(
        &self,
        account: Option<MemberId>,
        once: bool,
        life: SignedDuration,
    ) -> Result<Secret, AppError> {
        let secret = Secret::random()?;
        let expires_at = later(self.now(), life);
        let account = account.map(|account| account.0);
        self.store.add_link(LinkRow { key_hash: secret.hash(), account, expires_at, once }).await?;
        Ok(secret)
    }

    /// For whom a link is, if it is good; it stays good.
    ///
    /// # Errors
    /// What the store said.
    pub async fn link(&self, secret: &Secret) -> Result<Option<LinkRow>, AppError> {
        Ok(self.store.link(secret.hash(), self.now()).await?)
    }

    /// Uses a link and begins the session of its account.
    ///
    /// # Errors
    /// What the store said.
    pub async fn sign_in_by_link(&self, secret: &Secret) -> Result<Option<(Account, Secret)>, AppError> {
        let Some(link) = self.store.use_link(secret.hash(), self.now()).await? else { return Ok(None) };
        let Some(id) = link.account else { return Ok(None) };
        let Some(account) = self.account(MemberId(id)).await?.filter(|account| account.ended_at.is_none()) else {
            return Ok(None);
        };
        let session = self.begin_session(account.id).await?;
        Ok(Some((account, session)))
    }
}

pub(crate) fn later(moment: Timestamp, by: SignedDuration) -> Timestamp {
    moment.saturating_add(by).unwrap_or(Timestamp::MAX)
}
