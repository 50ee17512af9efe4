//! Codes from an app, asked after the password, with ten codes on paper for when the app is gone (RFC 6238).

use dossier::MemberId;
use serde::{Deserialize, Serialize};
use store::hash_secret;
use totp_rs::{Builder, Totp};

use crate::accounts::Account;
use crate::credentials::{Credential, Held, Kind, New};
use crate::security_log::{About, Incident, tell};
use crate::tries::Tries;
use crate::{App, AppError, Came, Secret, SignInError, Step};

/// How many codes on paper there are.
pub const RECOVERY_CODES: usize = 10;
/// The letters of a code on paper: none that looks like another.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
/// The step in which the app's secret is confirmed, and the one in which a code is asked.
const ENROL: &str = "codes-enrol";
const ASK: &str = "codes-ask";

/// An app on its way to being known.
#[derive(Debug)]
pub struct NewCodes {
    /// The secret as people type it into an app.
    pub secret: String,
    /// The address in the QR code.
    pub address: String,
    /// What the confirmation brings back.
    pub step: Step,
}

#[derive(Serialize, Deserialize)]
struct Enrolling {
    account: MemberId,
    secret: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct Asking {
    account: MemberId,
    /// The hash of the password's hash that was right: with another password the way is begun anew.
    password: [u8; 32],
}

impl App {
    /// A new secret for an app. Nothing is kept before a first code confirms that the app knows it.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new_codes(&self, account: &Account) -> Result<NewCodes, AppError> {
        let secret = random::<20>()?.to_vec();
        let step = self.carry(ENROL, Enrolling { account: account.id, secret: secret.clone() })?;
        self.shown_codes(account, &secret, step)
    }

    /// The same secret again, when the confirmation went wrong; `None` when it took too long.
    ///
    /// # Errors
    /// When it cannot be shown.
    pub fn same_codes(&self, account: &Account, step: &Step) -> Result<Option<NewCodes>, AppError> {
        let enrolling = self.carried::<Enrolling>(ENROL, step).filter(|known| known.account == account.id);
        enrolling.map(|known| self.shown_codes(account, &known.secret, step.clone())).transpose()
    }

    fn shown_codes(&self, account: &Account, secret: &[u8], step: Step) -> Result<NewCodes, AppError> {
        let secret = totp_rs::Secret::from(secret).to_base32();
        let name: String = url::form_urlencoded::byte_serialize(account.profile.login.as_bytes()).collect();
        let name = name.replace('+', "%20");
        let address = format!("otpauth://totp/Nestkracht:{name}?secret={secret}&issuer=Nestkracht");
        Ok(NewCodes { secret, address, step })
    }

    /// Turns the codes on, now that the app gave a right one. Gives the codes on paper, which are shown once.
    ///
    /// # Errors
    /// [`SignInError::Wrong`], [`SignInError::TooOften`], and [`SignInError::Stale`] when it took too long.
    pub async fn confirm_codes(
        &self,
        account: &Account,
        step: &Step,
        code: &str,
        came: &Came,
    ) -> Result<Vec<String>, SignInError> {
        let enrolling = self.carried::<Enrolling>(ENROL, step).filter(|known| known.account == account.id);
        let Enrolling { secret, .. } = enrolling.ok_or(SignInError::Stale)?;
        let tries = self.code_tries(account, came);
        self.may_try(&tries).await?;
        let Some(last_step) = self.matching_step(&secret, code)? else {
            self.failed(&tries).await?;
            return Err(SignInError::Wrong);
        };
        self.end_credentials_of(account.id, &[Kind::Totp, Kind::Recovery]).await?;
        let mine =
            |held, lookup| New { account: account.id, made_by: Some(account.id), name: String::new(), lookup, held };
        self.add_credential(mine(Held::Totp { secret, last_step }, None)).await?;
        let mut papers = Vec::with_capacity(RECOVERY_CODES);
        for _ in 0..RECOVERY_CODES {
            let paper = paper_code()?;
            self.add_credential(mine(Held::Recovery, Some(lookup_of(account.id, &paper)))).await?;
            papers.push(paper);
        }
        Ok(papers)
    }

    /// Turns the codes off, for who gives the password or a code.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] and [`SignInError::TooOften`].
    pub async fn turn_codes_off(&self, account: &Account, proof: &str, came: &Came) -> Result<(), SignInError> {
        let is_password = match account.has_password {
            true => match self.check_password(account, proof, came).await {
                Ok(()) => true,
                Err(SignInError::Wrong) => false,
                Err(error) => return Err(error),
            },
            false => false,
        };
        if !is_password {
            self.use_code(account, proof, came).await?;
        }
        self.end_credentials_of(account.id, &[Kind::Totp, Kind::Recovery]).await?;
        let about =
            About { way: Kind::Totp.as_str(), account: Some(account.id), place: &came.place, ..About::default() };
        tell(Incident::WayEnded, about);
        Ok(())
    }

    /// Signs in with a code, after the password.
    ///
    /// # Errors
    /// [`SignInError::Wrong`], [`SignInError::TooOften`], and [`SignInError::Stale`] when it took too long.
    pub async fn sign_in_by_code(
        &self,
        step: &Step,
        code: &str,
        came: &Came,
    ) -> Result<(Account, Secret), SignInError> {
        let Asking { account, password } = self.carried(ASK, step).ok_or(SignInError::Stale)?;
        let row = self.store.account(account.0).await.map_err(AppError::from)?;
        let row = row.filter(|row| row.ended_at.is_none() && row.password_hash.as_deref().map(mark) == Some(password));
        let account = self.opened_account(&row.ok_or(SignInError::Stale)?)?;
        self.use_code(&account, code, came).await?;
        // The step is used up by going in, not by a slip of the pen.
        self.carried_once::<Asking>(ASK, step).await?.ok_or(SignInError::Stale)?;
        let session = self.enter_by("code", &account, came).await?;
        Ok((account, session))
    }

    /// Uses a code from the app or from paper. Each works once.
    async fn use_code(&self, account: &Account, code: &str, came: &Came) -> Result<(), SignInError> {
        let tries = self.code_tries(account, came);
        self.may_try(&tries).await?;
        if self.is_app_code(account.id, code).await? || self.is_paper_code(account.id, code).await? {
            return Ok(self.went_right(&tries).await?);
        }
        self.failed(&tries).await?;
        Err(SignInError::Wrong)
    }

    async fn is_app_code(&self, account: MemberId, code: &str) -> Result<bool, AppError> {
        let Some(known) = self.app_codes(account).await? else { return Ok(false) };
        let Held::Totp { secret, last_step } = &known.held else { return Ok(false) };
        match self.matching_step(secret, code)? {
            // Of two that bring the same code at once, one is first.
            Some(step) if step > *last_step => {
                let held = Held::Totp { secret: secret.clone(), last_step: step };
                self.change_credential(&known, held, Some(self.now())).await
            }
            _ => Ok(false),
        }
    }

    async fn is_paper_code(&self, account: MemberId, code: &str) -> Result<bool, AppError> {
        let Some(known) = self.credential_by(lookup_of(account, code)).await? else { return Ok(false) };
        Ok(self.store.end_credential(account.0, known.id, self.now()).await?)
    }

    /// The app that an account uses, if it does.
    pub(crate) async fn app_codes(&self, account: MemberId) -> Result<Option<Credential>, AppError> {
        let is_on = |known: &Credential| known.kind == Kind::Totp && known.ended_at.is_none();
        Ok(self.credentials(account).await?.into_iter().find(is_on))
    }

    /// The step in which the code is asked, of who gave the password with this hash.
    pub(crate) fn code_wanted(&self, account: &Account, password_hash: &str) -> Result<Step, AppError> {
        self.carry(ASK, Asking { account: account.id, password: mark(password_hash) })
    }

    fn code_tries(&self, account: &Account, came: &Came) -> Tries {
        let tries = Tries::of("code", &account.id.to_string(), &came.place).whose(Some(account.id));
        tries.known(self.known_as(came, &account.profile.login))
    }

    /// The time step that a code is of: now, the one before or the one after.
    fn matching_step(&self, secret: &[u8], code: &str) -> Result<Option<u64>, AppError> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let now = u64::try_from(self.now().as_second()).unwrap_or(0);
        Ok(totp(secret)?.check(&code, now))
    }
}

/// What tells one password's hash from another, and nothing more.
fn mark(password_hash: &str) -> [u8; 32] {
    hash_secret(password_hash.as_bytes())
}

/// SHA-1, six digits, thirty seconds: what every app understands.
fn totp(secret: &[u8]) -> Result<Totp, AppError> {
    Builder::new()
        .with_secret(totp_rs::Secret::from(secret))
        .build()
        .map_err(|error| AppError::Unreadable(error.to_string()))
}

/// A code on paper: four times four letters, 80 bits.
fn paper_code() -> Result<String, AppError> {
    let letters: Vec<char> = random::<16>()?
        .iter()
        .filter_map(|byte| LETTERS.get(usize::from(byte % 32)))
        .map(|letter| char::from(*letter))
        .collect();
    Ok(letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-"))
}

fn random<const N: usize>() -> Result<[u8; N], AppError> {
    let mut bytes = [0_u8; N];
    getrandom::fill(&mut bytes).map_err(|error| AppError::Unreadable(error.to_string()))?;
    Ok(bytes)
}

/// The hash by which a code on paper is found; dashes, spaces and capitals do not matter.
fn lookup_of(account: MemberId, code: &str) -> [u8; 32] {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    hash_secret(format!("recovery\0{}\0{code}", account.0).as_bytes())
}
