//! Changing the master key: what is sealed with an earlier one, and names that are looked for under both.

use store::{AccountRow, Rekeyed, StoreError};

use crate::accounts::Profile;
use crate::{App, AppError};

impl App {
    /// Goes once through all that the master key seals and seals anew what an earlier key sealed. To be repeated until
    /// nothing is found any more.
    ///
    /// # Errors
    /// What the store said.
    pub async fn rekey(&self) -> Result<Rekeyed, AppError> {
        self.reseal_studies().await?;
        let login_of = |details: &[u8]| serde_json::from_slice::<Profile>(details).ok().map(|profile| profile.login);
        Ok(store::rekey(self.store.as_ref(), &self.keys.ring(), &login_of).await?)
    }

    /// The account with a sign-in name, under whichever key it was written down.
    pub(crate) async fn row_by_login(&self, login: &str) -> Result<Option<AccountRow>, StoreError> {
        for login_key in self.keys.login_keys(login) {
            if let Some(row) = self.store.account_by_login(login_key).await? {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// `Taken` when another account has this sign-in name under an earlier key; under the one in front the store itself
    /// sees to it.
    pub(crate) async fn refuse_taken(&self, id: uuid::Uuid, login: &str) -> Result<(), StoreError> {
        for login_key in self.keys.login_keys(login).into_iter().skip(1) {
            if self.store.account_by_login(login_key).await?.is_some_and(|row| row.id != id) {
                return Err(StoreError::Taken);
            }
        }
        Ok(())
    }
}
