//! Tokens for programs: the rights of an account, for the API alone.

use dossier::MemberId;
use jiff::SignedDuration;
use store::TokenRow;
use uuid::Uuid;

use crate::accounts::Account;
use crate::credentials::{Held, New};
use crate::sessions::later;
use crate::{App, AppError, Secret};

impl App {
    /// Makes a token with the rights of an account, by whoever keeps the server. Its owner sees that it was made.
    ///
    /// # Errors
    /// [`AppError::NoAccount`].
    pub async fn make_token(
        &self,
        account: MemberId,
        life: Option<SignedDuration>,
    ) -> Result<(Uuid, Secret), AppError> {
        self.account(account).await?.filter(|account| account.ended_at.is_none()).ok_or(AppError::NoAccount)?;
        let (id, secret, now) = (Uuid::now_v7(), Secret::random()?, self.now());
        let expires_at = life.map(|life| later(now, life));
        let row = TokenRow { id, key_hash: secret.hash(), account: account.0, created_at: now, expires_at };
        self.store.add_token(row).await?;
        let held = Held::Token { token: id, until: expires_at };
        self.add_credential(New { account, made_by: None, name: String::new(), lookup: None, held }).await?;
        Ok((id, secret))
    }

    /// Ends all tokens of an account, and their notes.
    pub(crate) async fn end_tokens_of(&self, account: MemberId) -> Result<(), AppError> {
        for credential in self.credentials(account).await? {
            if let (Held::Token { token, .. }, true) = (&credential.held, credential.is_good(self.now())) {
                self.store.end_token(account.0, *token).await?;
                self.store.end_credential(account.0, credential.id, self.now()).await?;
            }
        }
        Ok(())
    }

    /// Whose token this is, if it is good and the account has not ended.
    ///
    /// # Errors
    /// What the store said.
    pub async fn token(&self, secret: &Secret) -> Result<Option<Account>, AppError> {
        let Some(row) = self.store.token(secret.hash()).await? else { return Ok(None) };
        if row.expires_at.is_some_and(|end| end <= self.now()) {
            return Ok(None);
        }
        Ok(self.account(MemberId(row.account)).await?.filter(|account| account.ended_at.is_none()))
    }
}
