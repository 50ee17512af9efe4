//! Sign-in links: an address that signs somebody in, once. Whoever makes one for somebody else leaves a note of it.

use dossier::MemberId;
use jiff::SignedDuration;
use store::{LinkRow, hash_secret};

use crate::accounts::Account;
use crate::credentials::{Held, New};
use crate::security_log::{About, Incident, tell};
use crate::sessions::later;
use crate::{App, AppError, Came, Secret};

/// How long a sign-in link works.
pub const LINK_LIFE: SignedDuration = SignedDuration::from_hours(72);

impl App {
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

    /// Makes a sign-in link that works once for somebody else. Its owner sees that it was made, when, and by whom.
    ///
    /// # Errors
    /// [`AppError::NoAccount`].
    pub async fn make_link_for(&self, maker: MemberId, account: MemberId) -> Result<Secret, AppError> {
        let secret = self.make_link(Some(account), true, LINK_LIFE).await?;
        let held = Held::Link { until: later(self.now(), LINK_LIFE) };
        let lookup = Some(note_of(&secret));
        self.add_credential(New { account, made_by: Some(maker), name: String::new(), lookup, held }).await?;
        Ok(secret)
    }

    /// For whom a link is, if it is good; it stays good.
    ///
    /// # Errors
    /// What the store said.
    pub async fn link(&self, secret: &Secret) -> Result<Option<LinkRow>, AppError> {
        let noted = self.credential_by(note_of(secret)).await?;
        if noted.is_some_and(|note| !note.is_good(self.now())) {
            return Ok(None);
        }
        Ok(self.store.link(secret.hash(), self.now()).await?)
    }

    /// Uses a link and begins the session of its account. It asks for no code from an app: it is the way out for who
    /// lost everything, and it leaves a note.
    ///
    /// # Errors
    /// What the store said.
    pub async fn sign_in_by_link(
        &self,
        secret: &Secret,
        came: impl Into<Came> + Send,
    ) -> Result<Option<(Account, Secret)>, AppError> {
        let came = came.into();
        let noted = self.credential_by(note_of(secret)).await?;
        let refused = || tell(Incident::SignInFailed, About { way: "link", place: &came.place, ..About::default() });
        if noted.as_ref().is_some_and(|note| !note.is_good(self.now())) {
            refused();
            return Ok(None);
        }
        let Some(link) = self.store.use_link(secret.hash(), self.now()).await? else {
            refused();
            return Ok(None);
        };
        let Some(id) = link.account else { return Ok(None) };
        let Some(account) = self.account(MemberId(id)).await?.filter(|account| account.ended_at.is_none()) else {
            return Ok(None);
        };
        if let Some(note) = noted {
            self.change_credential(&note, note.held.clone(), Some(self.now())).await?;
        }
        let session = self.enter_by("link", &account, &came).await?;
        Ok(Some((account, session)))
    }
}

/// The hash by which the note of a link is found.
fn note_of(secret: &Secret) -> [u8; 32] {
    hash_secret(&[b"link\0".as_slice(), &secret.hash()].concat())
}
