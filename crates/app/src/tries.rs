//! Failed tries, counted so that a guesser is stopped and nobody can lock somebody else out.
//!
//! What is counted is always *of something at a place*: of a name at an address, of an account at an address. Whoever
//! tries from elsewhere is counted there.

use dossier::MemberId;
use jiff::SignedDuration;
use store::hash_secret;

use crate::security_log::{About, Incident, tell};
use crate::sessions::later;
use crate::{App, AppError, SignInError};

/// Failed tries of one name, or of the codes of one account, from one place in [`WINDOW`].
pub(crate) const MOST_OF_ONE: u32 = 8;
/// Failed tries from one place in [`WINDOW`], whatever they were of.
const MOST_OF_PLACE: u32 = 40;
/// How long failed tries count.
pub(crate) const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// The tries of one thing at one place.
pub(crate) struct Tries {
    of_place: [u8; 32],
    of_one: [u8; 32],
    way: String,
    place: String,
    account: Option<MemberId>,
}

impl Tries {
    /// The tries of a thing of a kind: of a `name`, of the `code` of an account.
    pub(crate) fn of(kind: &str, thing: &str, place: &str) -> Self {
        Self {
            of_place: hash_secret(format!("place\0{place}").as_bytes()),
            of_one: hash_secret(format!("{kind}\0{place}\0{thing}").as_bytes()),
            way: if kind == "name" { "password".to_owned() } else { kind.to_owned() },
            place: place.to_owned(),
            account: None,
        }
    }

    /// The same, of whose account it turned out to be: for the operator's eyes alone.
    pub(crate) fn whose(self, account: Option<MemberId>) -> Self {
        Self { account, ..self }
    }

    fn tell(&self, incident: Incident) {
        let about = About { way: &self.way, account: self.account, place: &self.place, ..About::default() };
        tell(incident, about);
    }
}

impl App {
    /// Whether one more try is allowed.
    ///
    /// # Errors
    /// [`SignInError::TooOften`].
    pub(crate) async fn may_try(&self, tries: &Tries) -> Result<(), SignInError> {
        let since = later(self.now(), -WINDOW);
        for (key, most) in [(tries.of_place, MOST_OF_PLACE), (tries.of_one, MOST_OF_ONE)] {
            if self.store.attempts(key, since).await.map_err(AppError::from)? >= most {
                tries.tell(Incident::SignInStopped);
                return Err(SignInError::TooOften);
            }
        }
        Ok(())
    }

    /// Notes a try that failed.
    pub(crate) async fn failed(&self, tries: &Tries) -> Result<(), AppError> {
        let (now, since) = (self.now(), later(self.now(), -WINDOW));
        self.store.count_attempt(tries.of_place, now, since).await?;
        self.store.count_attempt(tries.of_one, now, since).await?;
        tries.tell(Incident::SignInFailed);
        Ok(())
    }

    /// Forgets the failed tries of a thing, now that it went right.
    pub(crate) async fn went_right(&self, tries: &Tries) -> Result<(), AppError> {
        Ok(self.store.clear_attempts(tries.of_one).await?)
    }

    /// Whether this is the first time that something is used that works once, at whichever server.
    pub(crate) async fn is_first_use(&self, kind: &str, of: &[u8]) -> Result<bool, AppError> {
        let key = hash_secret(&[b"once\0", kind.as_bytes(), b"\0", of].concat());
        Ok(self.store.count_attempt(key, self.now(), later(self.now(), -store::ATTEMPTS_KEPT)).await? == 1)
    }
}
