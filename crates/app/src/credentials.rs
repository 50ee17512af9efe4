//! The ways in that an account has beside its password, and the notes of those that were made for it.

use dossier::MemberId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use store::{CredentialRow, StoreError};
use uuid::Uuid;

use crate::accounts::{Account, AccountKind, Profile};
use crate::security_log::{About, Incident, tell};
use crate::{App, AppError};

/// What a way in is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A passkey on a device.
    Passkey,
    /// Codes from an app, asked after the password.
    Totp,
    /// A code on paper that works once in the place of one from the app.
    Recovery,
    /// A card with a PIN.
    Card,
    /// The sign-in of an organisation.
    Oidc,
    /// The note of a sign-in link.
    Link,
    /// The note of a token for programs.
    Token,
}

impl Kind {
    pub(crate) const ALL: [Self; 7] =
        [Self::Passkey, Self::Totp, Self::Recovery, Self::Card, Self::Oidc, Self::Link, Self::Token];

    /// The released name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Passkey => "passkey",
            Self::Totp => "totp",
            Self::Recovery => "recovery",
            Self::Card => "card",
            Self::Oidc => "oidc",
            Self::Link => "link",
            Self::Token => "token",
        }
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Whether one can sign in with it again and again, without anybody else.
    #[must_use]
    pub const fn is_lasting(self) -> bool {
        matches!(self, Self::Passkey | Self::Card | Self::Oidc)
    }
}

/// A way in, opened.
#[derive(Debug, Clone)]
pub struct Credential {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub account: MemberId,
    /// What it is.
    pub kind: Kind,
    /// What its owner calls it; may be empty.
    pub name: String,
    /// Who made it; `None` for whoever keeps the server.
    pub made_by: Option<MemberId>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was used last.
    pub used_at: Option<Timestamp>,
    /// When it was ended, or ends by itself.
    pub ended_at: Option<Timestamp>,
    pub(crate) held: Held,
    pub(crate) sealed: Vec<u8>,
}

impl Credential {
    /// Whether it works at a moment.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.ended_at.is_none_or(|end| end > now) && !(self.kind == Kind::Link && self.used_at.is_some())
    }

    /// The provider that it is a link with.
    pub(crate) fn issuer(&self) -> Option<&str> {
        match &self.held {
            Held::Oidc { issuer, .. } => Some(issuer),
            _ => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Details {
    name: String,
    made_by: Option<MemberId>,
    held: Held,
}

/// What is needed to check it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Held {
    /// The public half of a passkey, with its counter.
    Passkey(Box<webauthn_rs::prelude::Passkey>),
    /// The secret that the app knows too, and the time step of the newest code that was used.
    Totp { secret: Vec<u8>, last_step: u64 },
    /// Nothing but its lookup.
    Recovery,
    /// The hash of the PIN, bound to the secret of the card, and how often it was wrong in a row.
    Card { pin_hash: String, wrong: u32 },
    /// Who it is at the organisation.
    Oidc { issuer: String, subject: String },
    /// Until when a link works.
    Link { until: Timestamp },
    /// Which token.
    Token { token: Uuid, until: Option<Timestamp> },
}

impl Held {
    const fn kind(&self) -> Kind {
        match self {
            Self::Passkey(_) => Kind::Passkey,
            Self::Totp { .. } => Kind::Totp,
            Self::Recovery => Kind::Recovery,
            Self::Card { .. } => Kind::Card,
            Self::Oidc { .. } => Kind::Oidc,
            Self::Link { .. } => Kind::Link,
            Self::Token { .. } => Kind::Token,
        }
    }

    const fn until(&self) -> Option<Timestamp> {
        match self {
            Self::Link { until } => Some(*until),
            Self::Token { until, .. } => *until,
            _ => None,
        }
    }
}

/// A way in that is to be made.
pub(crate) struct New {
    pub(crate) account: MemberId,
    pub(crate) made_by: Option<MemberId>,
    pub(crate) name: String,
    pub(crate) lookup: Option<[u8; 32]>,
    pub(crate) held: Held,
}

impl App {
    /// The ways in of an account and the notes of those made for it, newest first, also those that have ended.
    ///
    /// # Errors
    /// What the store said.
    pub async fn credentials(&self, account: MemberId) -> Result<Vec<Credential>, AppError> {
        let rows = self.store.credentials_of(account.0).await?;
        rows.into_iter().rev().map(|row| self.opened_credential(row)).collect()
    }

    /// Ends a way in of one's own. Nothing happens when it has ended or is not theirs.
    ///
    /// # Errors
    /// [`AppError::NotForYou`] for the link of a helper with their organisation: it ends with the account, or whoever
    /// leaves the organisation would stay in by another way. What the store said.
    pub async fn end_credential(&self, account: MemberId, id: Uuid) -> Result<(), AppError> {
        let owner = self.account(account).await?.ok_or(AppError::NoAccount)?;
        for credential in self.credentials(account).await? {
            if credential.id == id && credential.kind == Kind::Oidc && owner.profile.kind != AccountKind::Participant {
                return Err(AppError::NotForYou);
            }
            if let (true, Held::Token { token, .. }) = (credential.id == id, credential.held) {
                self.store.end_token(account.0, token).await?;
            }
        }
        if self.store.end_credential(account.0, id, self.now()).await? {
            tell(Incident::WayEnded, About { account: Some(account), ..About::default() });
        }
        Ok(())
    }

    /// A way in of one's own, or a note of one that was made.
    ///
    /// # Errors
    /// What the store said.
    pub async fn credential_of(&self, account: MemberId, id: Uuid) -> Result<Option<Credential>, AppError> {
        Ok(self.credentials(account).await?.into_iter().find(|credential| credential.id == id))
    }

    /// Whether an account can be signed in to by its owner without anybody's help: by a password or something lasting.
    ///
    /// # Errors
    /// What the store said.
    pub async fn has_own_way(&self, account: &Account) -> Result<bool, AppError> {
        let now = self.now();
        let is_own = |way: &Credential| way.kind.is_lasting() && way.is_good(now);
        Ok(account.has_password || self.credentials(account.id).await?.iter().any(is_own))
    }

    /// Notes that its owner has seen what was made for an account.
    ///
    /// # Errors
    /// What the store said.
    pub async fn notice_seen(&self, account: &Account) -> Result<(), AppError> {
        self.put_profile(account.id, Profile { has_notice: false, ..account.profile.clone() }).await
    }

    /// Adds a way in. When somebody else made it for who has a way of their own already, its owner is told.
    pub(crate) async fn add_credential(&self, new: New) -> Result<Uuid, AppError> {
        let New { account, made_by, name, lookup, held } = new;
        let owner = self.account(account).await?.ok_or(AppError::NoAccount)?;
        let is_news = made_by != Some(account) && self.has_own_way(&owner).await?;
        let (id, kind) = (Uuid::now_v7(), held.kind());
        let sealed = self.sealed_details(account, id, &Details { name, made_by, held })?;
        let row = CredentialRow {
            id,
            account: account.0,
            kind: kind.as_str().to_owned(),
            lookup,
            sealed,
            created_at: self.now(),
            used_at: None,
            ended_at: None,
        };
        self.store.add_credential(row).await.map_err(|error| match error {
            StoreError::Taken => AppError::Unfit { field: "credential", why: "credential-known" },
            error => error.into(),
        })?;
        if kind != Kind::Recovery {
            tell(Incident::WayAdded, About { way: kind.as_str(), account: Some(account), ..About::default() });
        }
        if is_news && !owner.profile.has_notice {
            self.put_profile(account, Profile { has_notice: true, ..owner.profile }).await?;
        }
        Ok(id)
    }

    /// A way in by the hash by which it is found, also one that has ended.
    pub(crate) async fn credential_by(&self, lookup: [u8; 32]) -> Result<Option<Credential>, AppError> {
        self.store.credential(lookup).await?.map(|row| self.opened_credential(row)).transpose()
    }

    /// Puts other details in the place of those that were read, and notes a use. Tells whether nobody else was first.
    pub(crate) async fn change_credential(
        &self,
        read: &Credential,
        held: Held,
        used_at: Option<Timestamp>,
    ) -> Result<bool, AppError> {
        let details = Details { name: read.name.clone(), made_by: read.made_by, held };
        let sealed = self.sealed_details(read.account, read.id, &details)?;
        Ok(self.store.change_credential(read.id, read.sealed.clone(), sealed, used_at).await?)
    }

    /// Ends all ways in of an account.
    pub(crate) async fn end_credentials_of(&self, account: MemberId, kinds: &[Kind]) -> Result<(), AppError> {
        for row in self.store.credentials_of(account.0).await? {
            let is_meant = Kind::named(&row.kind).is_some_and(|kind| kinds.contains(&kind));
            if is_meant && row.ended_at.is_none() {
                self.store.end_credential(account.0, row.id, self.now()).await?;
            }
        }
        Ok(())
    }

    fn sealed_details(&self, account: MemberId, id: Uuid, details: &Details) -> Result<Vec<u8>, AppError> {
        Ok(self.keys.seal_credential(account.0, id, &serde_json::to_vec(details)?)?)
    }

    pub(crate) fn opened_credential(&self, row: CredentialRow) -> Result<Credential, AppError> {
        let plain = self.keys.open_credential(row.account, row.id, &row.sealed)?;
        let Details { name, made_by, held } = serde_json::from_slice(&plain)?;
        Ok(Credential {
            id: row.id,
            account: MemberId(row.account),
            kind: held.kind(),
            name,
            made_by,
            created_at: row.created_at,
            used_at: row.used_at,
            ended_at: row.ended_at.or(held.until()),
            held,
            sealed: row.sealed,
        })
    }
}
