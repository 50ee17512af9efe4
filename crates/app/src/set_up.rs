//! The first administrator of a new installation, by a link that works once.

use dossier::MemberId;
use uuid::Uuid;

use crate::accounts::{Account, AccountKind, Profile};
use crate::passwords::fit_password;
use crate::{App, AppError, Secret};

impl App {
    /// Whether this is a set-up link that still works; it stays good.
    ///
    /// # Errors
    /// What the store said.
    pub async fn is_set_up_link(&self, secret: &Secret) -> Result<bool, AppError> {
        Ok(self.link(secret).await?.is_some_and(|link| link.account.is_none()))
    }

    /// Makes the first administrator and signs them in; the link is used up. `None` when the link is not good.
    /// The link is used only when everything else would do, so that a slip of the pen costs nothing.
    ///
    /// # Errors
    /// [`AppError::NameTaken`], or [`AppError::Unfit`] with the field.
    pub async fn set_up(
        &self,
        secret: &Secret,
        profile: Profile,
        password: &str,
    ) -> Result<Option<(Account, Secret)>, AppError> {
        let profile = Profile { kind: AccountKind::Administrator, ..profile };
        if !self.is_set_up_link(secret).await? {
            return Ok(None);
        }
        self.check_profile(profile.clone()).await?;
        fit_password(password, &profile)?;
        if self.store.use_link(secret.hash(), self.now()).await?.is_none() {
            return Ok(None);
        }
        let account = self.add_account(MemberId(Uuid::now_v7()), profile).await?;
        self.set_password(account.id, password, None).await?;
        let session = self.begin_session(account.id).await?;
        Ok(Some((account, session)))
    }
}
