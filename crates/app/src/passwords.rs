//! Passwords: how long they are, how they are hashed, and changing them.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use dossier::MemberId;
use store::AccountRow;

use crate::accounts::{Account, Profile};
use crate::common_passwords::is_common;
use crate::credentials::Kind;
use crate::security_log::{About, Incident, tell};
use crate::tries::Tries;
use crate::{App, AppError, Came, Secret, SignInError};

/// The fewest characters of a password.
const SHORTEST: usize = 10;
/// The most; longer ones only cost time.
const LONGEST: usize = 200;

impl App {
    /// Sets a password; every other session of the account ends, every token, and every sign-in link that was made for
    /// it: whoever changes it because somebody else may know it is not to find that a program of theirs still reads, or
    /// that an old letter still opens.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when it is too short, too long, or one that is tried first, [`AppError::NoAccount`].
    pub async fn set_password(&self, account: MemberId, password: &str, keep: Option<&Secret>) -> Result<(), AppError> {
        let row = self.store.account(account.0).await?.ok_or(AppError::NoAccount)?;
        fit_password(password, &self.opened_account(&row)?.profile)?;
        let password_hash = Some(self.hashed(password).await?);
        self.store.put_account(AccountRow { password_hash, ..row }).await?;
        self.end_tokens_of(account).await?;
        self.end_credentials_of(account, &[Kind::Link]).await?;
        tell(Incident::PasswordChanged, About { account: Some(account), ..About::default() });
        Ok(self.store.end_sessions_of(account.0, keep.map(Secret::hash)).await?)
    }

    /// Changes the password of who is signed in. Who has one gives it first, so that a phone that was left open is not
    /// an account that is lost.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] when the present one is not right, [`SignInError::TooOften`], and what
    /// [`App::set_password`] says.
    pub async fn change_password(
        &self,
        account: &Account,
        present: &str,
        password: &str,
        keep: &Secret,
        came: &Came,
    ) -> Result<(), SignInError> {
        fit_password(password, &account.profile)?;
        if account.has_password {
            self.check_password(account, present, came).await?;
        }
        Ok(self.set_password(account.id, password, Some(keep)).await?)
    }

    /// Whether this is the password of an account; wrong ones are counted at the place they come from.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] and [`SignInError::TooOften`].
    pub(crate) async fn check_password(
        &self,
        account: &Account,
        password: &str,
        came: &Came,
    ) -> Result<(), SignInError> {
        let login = &account.profile.login;
        let tries = Tries::of("name", &login.trim().to_lowercase(), &came.place).whose(Some(account.id));
        let tries = tries.known(self.known_as(came, login));
        self.may_try(&tries).await?;
        let known = self.store.account(account.id.0).await.map_err(AppError::from)?.and_then(|row| row.password_hash);
        let fits = match known {
            Some(known) => self.fits(password.to_owned(), known).await?,
            None => false,
        };
        if fits {
            return Ok(self.went_right(&tries).await?);
        }
        self.failed(&tries).await?;
        Err(SignInError::Wrong)
    }

    /// Whether a password fits its hash.
    pub(crate) async fn fits(&self, password: String, known: String) -> Result<bool, AppError> {
        self.hash_in_line(move || {
            let known = PasswordHash::new(&known).map_err(unreadable)?;
            Ok(hasher()?.verify_password(password.as_bytes(), &known).is_ok())
        })
        .await
    }

    /// The hash of a password.
    pub(crate) async fn hashed(&self, password: &str) -> Result<String, AppError> {
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

/// Whether a password is neither too short nor too long, and not one that is tried first.
pub(crate) fn fit_password(password: &str, whose: &Profile) -> Result<(), AppError> {
    let unfit = |why| Err(AppError::Unfit { field: "password", why });
    match password.chars().count() {
        length if length < SHORTEST => unfit("password-short"),
        length if length > LONGEST => unfit("too-long"),
        _ if is_easy(password, &[&whose.login, &whose.name]) => unfit("password-easy"),
        _ if is_common(password) => unfit("password-common"),
        _ => Ok(()),
    }
}

/// Words that anybody would try first here, beside the names of the account.
const FIRST_TRIED: [&str; 11] = [
    "nestkracht",
    "wachtwoord",
    "motdepasse",
    "password",
    "passwort",
    "welkom",
    "bienvenue",
    "welcome",
    "ocmw",
    "cpas",
    "qwertyuiop",
];
/// The fewest letters that have to be left of a password beside such words.
const LEAST_OWN: usize = 4;

/// Whether a password is among the first that somebody tries who knows whose it is: little more than such words, the
/// same sign again and again, or a row of neighbours.
fn is_easy(password: &str, names: &[&str]) -> bool {
    let plain: String = password.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let names =
        names.iter().map(|name| name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>());
    let names: Vec<String> = names.filter(|name| name.len() >= 3).collect();
    let mut words: Vec<String> = FIRST_TRIED.iter().map(|word| (*word).to_owned()).chain(names).collect();
    // The longest first, or a short word within a long one leaves pieces that look like somebody's own.
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let own = words
        .into_iter()
        .filter(|word| plain.contains(word.as_str()))
        .fold(None, |left: Option<String>, word| Some(left.unwrap_or_else(|| plain.clone()).replace(&word, "")));
    let is_known = own.is_some_and(|own| own.chars().filter(|c| c.is_alphabetic()).count() < LEAST_OWN);
    let signs: std::collections::BTreeSet<char> = password.chars().collect();
    let codes: Vec<u32> = password.chars().map(u32::from).collect();
    let runs = |by: i64| codes.iter().zip(codes.iter().skip(1)).all(|(a, b)| i64::from(*b) - i64::from(*a) == by);
    is_known || signs.len() < LEAST_OWN || runs(1) || runs(-1)
}

/// Argon2id, 19 MiB, two passes (OWASP's password storage advice, 2023).
fn hasher() -> Result<Argon2<'static>, AppError> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19_456, 2, 1, None).map_err(unreadable)?))
}

fn unreadable(error: impl std::fmt::Display) -> AppError {
    AppError::Unreadable(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_anybody_would_try_first_is_easy_and_anything_else_is_not() {
        let names = ["els@ocmw.example", "Els"];
        for easy in [
            "Nestkracht2026!",
            "wachtwoord123",
            "Welkom Els 01",
            "OCMW-ocmw-99",
            "aaaaaaaaaaaa",
            "abababababab",
            "abcdefghijkl",
            "9876543210",
            "els@ocmw.example1",
        ] {
            assert!(is_easy(easy, &names), "{easy}");
        }
        for good in [
            "vier gewone woorden",
            "een nieuw wachtwoord",
            "correct horse battery",
            "7481902635",
            "elsje zingt in de tuin",
        ] {
            assert!(!is_easy(good, &names), "{good}");
        }
    }
}
