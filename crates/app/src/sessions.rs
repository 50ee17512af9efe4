//! Signed-in browsers: how long they stay so, and how their owner sees and ends them.

use dossier::MemberId;
use jiff::{SignedDuration, Timestamp};
use store::{SessionRow, hash_secret};

use crate::accounts::{Account, AccountKind};
use crate::security_log::{About, Incident, tell};
use crate::{App, AppError, Came, Secret};

/// How long a participant stays signed in at most: a phone of one's own should not ask again every morning.
pub const PARTICIPANT_LIFE: SignedDuration = SignedDuration::from_hours(24 * 30);
/// How long a participant stays signed in without doing anything.
pub const PARTICIPANT_IDLE: SignedDuration = SignedDuration::from_hours(12);
/// How long a helper stays signed in at most: a working day. A helper sees what is others'.
pub const HELPER_LIFE: SignedDuration = SignedDuration::from_hours(12);
/// How long a helper stays signed in without doing anything.
pub const HELPER_IDLE: SignedDuration = SignedDuration::from_hours(2);
/// How stale the note of the last use may be; each note is a durable write.
const TOUCH_AFTER: SignedDuration = SignedDuration::from_mins(5);

/// How long accounts of a kind stay signed in: at most, and without doing anything.
const fn lives(kind: AccountKind) -> (SignedDuration, SignedDuration) {
    match kind {
        AccountKind::Participant => (PARTICIPANT_LIFE, PARTICIPANT_IDLE),
        _ => (HELPER_LIFE, HELPER_IDLE),
    }
}

/// A signed-in browser, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// A name for it that opens nothing.
    pub name: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to some minutes.
    pub seen_at: Timestamp,
    /// The family of browser and machine in released words, such as `firefox android`.
    pub browser: Option<String>,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

impl App {
    /// Begins a session.
    ///
    /// # Errors
    /// [`AppError::NoAccount`], or what the store said.
    pub async fn begin_session(&self, account: MemberId) -> Result<Secret, AppError> {
        let account = self.account(account).await?.ok_or(AppError::NoAccount)?;
        self.begin_session_of(&account, None).await
    }

    /// Begins the session of who came in by a way, and tells the operator.
    pub(crate) async fn enter_by(&self, way: &str, account: &Account, came: &Came) -> Result<Secret, AppError> {
        let session = self.begin_session_of(account, came.browser.clone()).await?;
        tell(Incident::SignedIn, About { way, account: Some(account.id), place: &came.place, ..About::default() });
        Ok(session)
    }

    /// Begins a session in a browser. Its secret is new, whatever the browser brought.
    pub(crate) async fn begin_session_of(
        &self,
        account: &Account,
        browser: Option<String>,
    ) -> Result<Secret, AppError> {
        let (secret, now) = (Secret::random()?, self.now());
        let (life, _) = lives(account.profile.kind);
        let row = SessionRow {
            key_hash: secret.hash(),
            account: account.id.0,
            created_at: now,
            seen_at: now,
            expires_at: later(now, life),
            browser,
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
        let account = self.account(MemberId(row.account)).await?.filter(|account| account.ended_at.is_none());
        let Some(account) = account.filter(|account| is_good(&row, account, now)) else {
            self.store.end_session(row.key_hash).await?;
            return Ok(None);
        };
        if later(row.seen_at, TOUCH_AFTER) <= now {
            self.store.touch_session(row.key_hash, now).await?;
        }
        Ok(Some(account))
    }

    /// The sessions of an account that are good, this one first, then the newest use.
    ///
    /// # Errors
    /// What the store said.
    pub async fn sessions(&self, account: &Account, this: &Secret) -> Result<Vec<Session>, AppError> {
        let now = self.now();
        let rows = self.store.sessions_of(account.id.0).await?;
        let good = rows.into_iter().filter(|row| is_good(row, account, now));
        let mut sessions: Vec<_> = good
            .map(|row| Session {
                name: name_of(&row.key_hash),
                created_at: row.created_at,
                seen_at: row.seen_at,
                browser: row.browser,
                is_this: row.key_hash == this.hash(),
            })
            .collect();
        sessions.sort_by_key(|session| !session.is_this);
        Ok(sessions)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// What the store said.
    pub async fn end_session(&self, secret: &Secret) -> Result<(), AppError> {
        Ok(self.store.end_session(secret.hash()).await?)
    }

    /// Ends one of the sessions of an account, by its name. Nothing happens when there is none of that name.
    ///
    /// # Errors
    /// What the store said.
    pub async fn end_session_named(&self, account: MemberId, name: &str) -> Result<(), AppError> {
        for row in self.store.sessions_of(account.0).await? {
            if name_of(&row.key_hash) == name {
                self.store.end_session(row.key_hash).await?;
            }
        }
        Ok(())
    }

    /// Ends all sessions of an account but this one.
    ///
    /// # Errors
    /// What the store said.
    pub async fn end_other_sessions(&self, account: MemberId, this: &Secret) -> Result<(), AppError> {
        Ok(self.store.end_sessions_of(account.0, Some(this.hash())).await?)
    }
}

fn is_good(row: &SessionRow, account: &Account, now: Timestamp) -> bool {
    let (life, idle) = lives(account.profile.kind);
    row.expires_at > now && later(row.created_at, life) > now && later(row.seen_at, idle) > now
}

/// A name for a session that says nothing about its secret.
fn name_of(key_hash: &[u8; 32]) -> String {
    hash_secret(key_hash).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn later(moment: Timestamp, by: SignedDuration) -> Timestamp {
    moment.saturating_add(by).unwrap_or(Timestamp::MAX)
}
