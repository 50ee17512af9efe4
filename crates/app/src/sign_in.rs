//! Signing in with a name and a password, slowly enough for a guesser.

use dossier::MemberId;

use crate::accounts::Account;
use crate::tries::Tries;
use crate::{App, AppError, Came, Secret, Step};

/// Checked when there is no such account, so that it takes as long: the hash of a random, forgotten password.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Tm9ib2R5J3NTYWx0ISE$Y0FzcVh3aG9uV2p4Tk9OZTZrT0l6cVh4T1dLQ0lqUm8";

/// Why signing in did not work.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// What was given is not right; it does not tell which part of it.
    #[error("this does not fit together")]
    Wrong,
    /// Too many tries.
    #[error("too many tries; wait a quarter of an hour, or ask for a sign-in link")]
    TooOften,
    /// What was carried from the step before is too old, was used, or is of another.
    #[error("this took too long; begin again")]
    Stale,
    /// A card that was ended, was blocked by wrong PINs, or never was.
    #[error("this card no longer works; ask for a new one")]
    CardEnded,
    /// Somebody whom the organisation vouches for, but who has no account here.
    #[error("there is no account here for you yet; ask whoever keeps the accounts")]
    NotHere,
    /// The organisation's sign-in answered something that cannot be believed, or did not answer.
    #[error("the sign-in of the organisation did not work: {0}")]
    Organisation(String),
    /// Something else.
    #[error(transparent)]
    App(#[from] AppError),
}

/// What a right name and password lead to.
#[derive(Debug)]
pub enum Entry {
    /// Signed in.
    In(Box<Account>, Secret),
    /// A code is asked first.
    Code(Step),
}

impl App {
    /// Signs in with a name and a password, or asks for a code where the account wants one.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] and [`SignInError::TooOften`].
    pub async fn sign_in(
        &self,
        login: &str,
        password: &str,
        came: impl Into<Came> + Send,
    ) -> Result<Entry, SignInError> {
        let came = came.into();
        let tries = Tries::of("name", &login.trim().to_lowercase(), &came.place).known(self.known_as(&came, login));
        self.may_try(&tries).await?;
        let row = self.row_by_login(login).await.map_err(AppError::from)?;
        let row = row.filter(|row| row.ended_at.is_none());
        let tries = tries.whose(row.as_ref().map(|row| MemberId(row.id)));
        let known = row.as_ref().and_then(|row| row.password_hash.clone());
        let fits = self.fits(password.to_owned(), known.clone().unwrap_or_else(|| NOBODY.to_owned())).await?;
        let (Some(row), Some(known)) = (row.filter(|_| fits), known) else {
            self.failed(&tries).await?;
            return Err(SignInError::Wrong);
        };
        self.went_right(&tries).await?;
        let account = self.opened_account(&row)?;
        if self.app_codes(account.id).await?.is_some() {
            return Ok(Entry::Code(self.code_wanted(&account, &known)?));
        }
        let session = self.enter_by("password", &account, &came).await?;
        Ok(Entry::In(Box::new(account), session))
    }
}
