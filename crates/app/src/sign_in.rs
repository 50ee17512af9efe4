//! Signing in with a name and a password, slowly enough for a guesser.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use dossier::MemberId;
use jiff::SignedDuration;
use store::{AccountRow, hash_secret};

use crate::accounts::Account;
use crate::sessions::later;
use crate::{App, AppError, Secret};

/// The fewest characters of a password.
const SHORTEST: usize = 10;
/// The most; longer ones only cost time.
const LONGEST: usize = 200;
/// Failed tries of one name from one place, or of one place, in [`WINDOW`].
const MOST_TRIES_OF_NAME: u32 = 8;
const MOST_TRIES_OF_PLACE: u32 = 40;
/// How long failed tries count.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// Checked when there is no such account, so that it takes as long: the hash of a random, forgotten password.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Tm9ib2R5J3NTYWx0ISE$Y0FzcVh3aG9uV2p4Tk9OZTZrT0l6cVh4T1dLQ0lqUm8";

/// Why signing in did not work.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The name or the password is not right; it does not tell which.
    #[error("this name and password do not fit together")]
    Wrong,
    /// Too many tries.
    #[error("too many tries; wait a quarter of an hour, or ask for a sign-in link")]
    TooOften,
    /// Something else.
    #[error(transparent)]
    App(#[from] AppError),
}

impl App {
    /// Signs in with a name and a password, from a place (an address).
    ///
    /// # Errors
    /// [`SignInError::Wrong`] and [`SignInError::TooOften`].
    pub async fn sign_in(&self, login: &str, password: &str, place: &str) -> Result<(Account, Secret), SignInError> {
        let keys = [
            (hash_secret(format!("place\0{place}").as_bytes()), MOST_TRIES_OF_PLACE),
            // Of a name *at a place*, so that nobody can lock somebody else out from elsewhere.
            (hash_secret(format!("name\0{place}\0{}", login.trim().to_lowercase()).as_bytes()), MOST_TRIES_OF_NAME),
        ];
        let since = later(self.now(), -WINDOW);
        for (key, most) in keys {
            if self.store.attempts(key, since).await.map_err(AppError::from)? >= most {
                return Err(SignInError::TooOften);
            }
        }
        let row = self.row_by_login(login).await.map_err(AppError::from)?;
        let row = row.filter(|row| row.ended_at.is_none());
        let known = row.as_ref().and_then(|row| row.password_hash.clone());
        let fits = self.password_fits(password, known.clone().unwrap_or_else(|| NOBODY.to_owned())).await?;
        match row.filter(|_| fits && known.is_some()) {
            Some(row) => {
                self.store.clear_attempts(keys[1].0).await.map_err(AppError::from)?;
                let account = self.opened_account(&row)?;
                let session = self.begin_session(account.id).await?;
                Ok((account, session))
            }
            None => {
                for (key, _) in keys {
                    self.store.count_attempt(key, self.now(), since).await.map_err(AppError::from)?;
                }
                Err(SignInError::Wrong)
            }
        }
    }

    /// Sets a password; every other session of the account ends.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when it is too short or too long, [`AppError::NoAccount`].
    pub async fn set_password(&self, account: MemberId, password: &str, keep: Option<&Secret>) -> Result<(), AppError> {
        fit_password(password)?;
        let row = self.store.account(account.0).await?.ok_or(AppError::NoAccount)?;
        let password_hash = Some(self.hashed(password).await?);
        self.store.put_account(AccountRow { password_hash, ..row }).await?;
        Ok(self.store.end_sessions_of(account.0, keep.map(Secret::hash)).await?)
    }

    async fn password_fits(&self, password: &str, known: String) -> Result<bool, AppError> {
        let password = password.to_owned();
        self.hash_in_line(move || {
            let known = PasswordHash::new(&known).map_err(unreadable)?;
            Ok(hasher()?.verify_password(password.as_bytes(), &known).is_ok())
        })
        .await
    }

    async fn hashed(&self, password: &str) -> Result<String, AppError> {
        let password = password.to_owned();
        self.hash_in_line(move || Ok(hasher()?.hash_password(password.as_bytes()).map_err(unreadable)?.to_string()))
            .await
    }

    pub(crate) async fn hash_in_line<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
    ) -> Result<T, AppError> {
        let _place = self.hashing.acquire().await.map_err(unreadable)?;
        tokio::task::spawn_blocking(work).await.map_err(unreadable)?
    }
}

/// Whether a password is neither too short nor too long.
pub(crate) fn fit_password(password: &str) -> Result<(), AppError> {
    match password.chars().count() {
        length if length < SHORTEST => Err(AppError::Unfit { field: "password", why: "password-short" }),
        length if length > LONGEST => Err(AppError::Unfit { field: "password", why: "too-long" }),
        _ => Ok(()),
    }
}

/// Argon2id, 19 MiB, two passes (OWASP's password storage advice, 2023).
fn hasher() -> Result<Argon2<'static>, AppError> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19_456, 2, 1, None).map_err(unreadable)?))
}

fn unreadable(error: impl std::fmt::Display) -> AppError {
    AppError::Unreadable(error.to_string())
}
