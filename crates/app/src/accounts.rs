//! Accounts: who can sign in. What somebody may see is decided by circles, never by the account alone.

use dossier::{DossierId, MemberId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{AccountRow, SealedAccount, StoreError};
use uuid::Uuid;

use crate::credentials::Kind;
use crate::security_log::{About, Incident, tell};
use crate::{App, AppError};

/// How many accounts are read at once in a search.
const SEARCHED_AT_ONCE: u32 = 500;

/// What an account is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountKind {
    /// A person with a dossier of their own.
    Participant,
    /// A guide.
    Guide,
    /// A coach with experience of poverty.
    Coach,
    /// Somebody of a person's network or of another service.
    NetworkMember,
    /// Keeps the accounts of the organisation; sees no dossier.
    Administrator,
    /// Works with research sets; sees no dossier.
    Researcher,
}

impl AccountKind {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Participant, Self::Guide, Self::Coach, Self::NetworkMember, Self::Administrator, Self::Researcher];

    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Guide => "guide",
            Self::Coach => "coach",
            Self::NetworkMember => "network_member",
            Self::Administrator => "administrator",
            Self::Researcher => "researcher",
        }
    }

    /// Whether it may make, change and end accounts.
    #[must_use]
    pub const fn may_keep_accounts(self) -> bool {
        matches!(self, Self::Administrator)
    }

    /// Whether it may open dossiers, together with the person.
    #[must_use]
    pub const fn may_open_dossiers(self) -> bool {
        matches!(self, Self::Guide)
    }

    /// The kind by its released name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// An account, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id; in a circle, the id of the member.
    pub id: MemberId,
    /// What it is known by.
    pub profile: Profile,
    /// Whether a password was set.
    pub has_password: bool,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was ended, if it was.
    pub ended_at: Option<Timestamp>,
}

/// What is sealed of an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// E-mail address or nickname to sign in with.
    pub login: String,
    /// The name shown to others. A first name or another name is enough.
    pub name: String,
    /// What it is for.
    pub kind: AccountKind,
    /// `nl`, `fr` or `en`.
    pub language: String,
    /// The teams of the organisation that they are in, by name.
    #[serde(default)]
    pub teams: Vec<String>,
    /// Whether a way in was made for them by somebody else that they have not seen yet.
    #[serde(default)]
    pub has_notice: bool,
    /// The dossiers that they opened in danger to life, until when each is open. Sealed, as all of this: a list of its
    /// own would tell who is in danger.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub broken_open: Vec<(DossierId, Timestamp)>,
}

impl Profile {
    /// Of somebody new.
    #[must_use]
    pub fn new(login: String, name: String, kind: AccountKind, language: String) -> Self {
        Self { login, name, kind, language, teams: Vec::new(), has_notice: false, broken_open: Vec::new() }
    }
}

impl App {
    /// Makes an account, without a password; it signs in by a link first. Doing it twice with the same id does it
    /// once.
    ///
    /// # Errors
    /// [`AppError::NameTaken`], or [`AppError::Unfit`] with the field.
    pub async fn add_account(&self, id: MemberId, profile: Profile) -> Result<Account, AppError> {
        let profile = fit(profile)?;
        let SealedAccount { login_key, sealed } = self.seal_profile(id, &profile)?;
        let row =
            AccountRow { id: id.0, login_key, sealed, password_hash: None, created_at: self.now(), ended_at: None };
        self.refuse_taken(id.0, &profile.login).await.map_err(taken)?;
        match self.store.add_account(row.clone()).await {
            Ok(()) => self.opened_account(&row),
            Err(StoreError::Taken) => self.made_before(&row, &profile).await,
            Err(error) => Err(error.into()),
        }
    }

    fn seal_profile(&self, id: MemberId, profile: &Profile) -> Result<SealedAccount, AppError> {
        Ok(self.keys.seal_account(id.0, &profile.login, &serde_json::to_vec(profile)?)?)
    }

    /// The account that the same form made before, when it was sent twice.
    async fn made_before(&self, row: &AccountRow, profile: &Profile) -> Result<Account, AppError> {
        let known = self.store.account(row.id).await?.filter(|known| known.login_key == row.login_key);
        let known = known.map(|known| self.opened_account(&known)).transpose()?;
        known.filter(|known| known.profile.kind == profile.kind).ok_or(AppError::NameTaken)
    }

    /// Whether such an account could be made now; nothing is written.
    ///
    /// # Errors
    /// [`AppError::NameTaken`], or [`AppError::Unfit`] with the field.
    pub async fn check_profile(&self, profile: Profile) -> Result<(), AppError> {
        let profile = fit(profile)?;
        match self.account_by_login(&profile.login).await? {
            Some(_) => Err(AppError::NameTaken),
            None => Ok(()),
        }
    }

    /// Changes what an account is known by.
    ///
    /// # Errors
    /// [`AppError::NameTaken`], [`AppError::NoAccount`], or [`AppError::Unfit`] with the field.
    pub async fn put_profile(&self, id: MemberId, profile: Profile) -> Result<(), AppError> {
        let profile = fit(profile)?;
        let row = self.store.account(id.0).await?.ok_or(AppError::NoAccount)?;
        self.refuse_taken(id.0, &profile.login).await.map_err(taken)?;
        let SealedAccount { login_key, sealed } = self.seal_profile(id, &profile)?;
        let row = AccountRow { login_key, sealed, ..row };
        self.store.put_account(row).await.map_err(taken)
    }

    /// Ends an account, with all its sessions and ways in; what it wrote stays.
    ///
    /// # Errors
    /// [`AppError::NoAccount`].
    pub async fn end_account(&self, id: MemberId) -> Result<(), AppError> {
        let row = self.store.account(id.0).await?.ok_or(AppError::NoAccount)?;
        let row = AccountRow { ended_at: Some(row.ended_at.unwrap_or_else(|| self.now())), ..row };
        self.store.put_account(row).await?;
        self.end_tokens_of(id).await?;
        self.end_credentials_of(id, &Kind::ALL).await?;
        tell(Incident::AccountEnded, About { account: Some(id), ..About::default() });
        Ok(self.store.end_sessions_of(id.0, None).await?)
    }

    /// An account by id.
    ///
    /// # Errors
    /// What the store said.
    pub async fn account(&self, id: MemberId) -> Result<Option<Account>, AppError> {
        self.store.account(id.0).await?.map(|row| self.opened_account(&row)).transpose()
    }

    /// An account by its sign-in name.
    ///
    /// # Errors
    /// What the store said.
    pub async fn account_by_login(&self, login: &str) -> Result<Option<Account>, AppError> {
        let row = self.row_by_login(login).await?;
        row.map(|row| self.opened_account(&row)).transpose()
    }

    /// Accounts by id after `after`, at most `limit`.
    ///
    /// # Errors
    /// What the store said.
    pub async fn accounts(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<Account>, AppError> {
        self.store.accounts(after, limit).await?.into_iter().map(|row| self.opened_account(&row)).collect()
    }

    /// All accounts with these letters in the name or the sign-in name: those that have not ended first, then by
    /// name. The names are sealed, so each is opened for it: right for an organisation, not for a country.
    ///
    /// # Errors
    /// What the store said.
    pub async fn find_accounts(&self, letters: &str) -> Result<Vec<Account>, AppError> {
        let letters = letters.trim().to_lowercase();
        let is_meant = |profile: &Profile| {
            profile.name.to_lowercase().contains(&letters) || profile.login.to_lowercase().contains(&letters)
        };
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = self.accounts(after, SEARCHED_AT_ONCE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.id.0);
            found.extend(page.into_iter().filter(|account| is_meant(&account.profile)));
        }
        found.sort_by_cached_key(|account| {
            (account.ended_at.is_some(), account.profile.name.to_lowercase(), account.profile.login.clone())
        });
        Ok(found)
    }

    pub(crate) fn opened_account(&self, row: &AccountRow) -> Result<Account, AppError> {
        let plain = self.keys.open_account(row.id, &row.sealed)?;
        Ok(Account {
            id: MemberId(row.id),
            profile: serde_json::from_slice(&plain)?,
            has_password: row.password_hash.is_some(),
            created_at: row.created_at,
            ended_at: row.ended_at,
        })
    }
}

fn fit(profile: Profile) -> Result<Profile, AppError> {
    let fits = |field, text: &str| match text.trim().chars().count() {
        0 => Err(AppError::Unfit { field, why: "empty" }),
        length if length > dossier::NAME => Err(AppError::Unfit { field, why: "too-long" }),
        _ if text.chars().any(char::is_control) => Err(AppError::Unfit { field, why: "control-characters" }),
        _ => Ok(text.trim().to_owned()),
    };
    Ok(Profile { login: fits("login", &profile.login)?, name: fits("name", &profile.name)?, ..profile })
}

fn taken(error: StoreError) -> AppError {
    match error {
        StoreError::Taken => AppError::NameTaken,
        error => error.into(),
    }
}
