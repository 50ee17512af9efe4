//! Accounts: who can sign in. What somebody may see is decided by circles, never by the account alone.

use dossier::MemberId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{AccountRow, StoreError};
use uuid::Uuid;

use crate::{App, AppError};

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
}

impl App {
    /// Makes an account, without a password; it signs in by a link first.
    ///
    /// # Errors
    /// [`AppError::NameTaken`], or [`AppError::Unfit`] with the field.
    pub async fn add_account(&self, id: MemberId, profile: Profile) -> Result<Account, AppError> {
        let profile = fit(profile)?;
        let row = AccountRow {
            id: id.0,
            login_key: self.keys.login_key(&profile.login),
            sealed: self.keys.seal_account(id.0, &serde_json::to_vec(&profile)?)?,
            password_hash: None,
            created_at: self.now(),
            ended_at: None,
        };
        self.store.add_account(row.clone()).await.map_err(taken)?;
        self.opened_account(&row)
    }

    /// Changes what an account is known by.
    ///
    /// # Errors
    /// [`AppError::NameTaken`], [`AppError::NoAccount`], or [`AppError::Unfit`] with the field.
    pub async fn put_profile(&self, id: MemberId, profile: Profile) -> Result<(), AppError> {
        let profile = fit(profile)?;
        let row = self.store.account(id.0).await?.ok_or(AppError::NoAccount)?;
        let sealed = self.keys.seal_account(id.0, &serde_json::to_vec(&profile)?)?;
        let row = AccountRow { login_key: self.keys.login_key(&profile.login), sealed, ..row };
        self.store.put_account(row).await.map_err(taken)
    }

    /// Ends an account, with all its sessions; what it wrote stays.
    ///
    /// # Errors
    /// [`AppError::NoAccount`].
    pub async fn end_account(&self, id: MemberId) -> Result<(), AppError> {
        let row = self.store.account(id.0).await?.ok_or(AppError::NoAccount)?;
        let row = AccountRow { ended_at: Some(row.ended_at.unwrap_or_else(|| self.now())), ..row };
        self.store.put_account(row).await?;
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
        let row = self.store.account_by_login(self.keys.login_key(login)).await?;
        row.map(|row| self.opened_account(&row)).transpose()
    }

    /// Accounts by id after `after`, at most `limit`.
    ///
    /// # Errors
    /// What the store said.
    pub async fn accounts(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<Account>, AppError> {
        self.store.accounts(after, limit).await?.into_iter().map(|row| self.opened_account(&row)).collect()
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
