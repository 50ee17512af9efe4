//! Failed tries, counted so that a guesser is stopped and nobody can lock somebody else out.
//!
//! What is counted is always *of something at a place*: of a name at an address, of an account at an address. Whoever
//! tries from elsewhere is counted there; so is a browser that its owner came in with before, whoever else is there
//! (`known_browser.rs`).

use dossier::MemberId;
use jiff::SignedDuration;
use store::hash_secret;
use uuid::Uuid;

use crate::security_log::{About, Incident, tell};
use crate::sessions::later;
use crate::{App, AppError, SignInError};

/// Failed tries of one name, or of the codes of one account, from one place in [`WINDOW`].
pub(crate) const MOST_OF_ONE: u32 = 8;
/// Failed tries of one way in from one place in [`WINDOW`], whatever they were of.
const MOST_OF_PLACE: u32 = 40;
/// How long failed tries count.
pub(crate) const WINDOW: SignedDuration = SignedDuration::from_mins(15);

/// The tries of one thing at one place.
pub(crate) struct Tries {
    /// The browser that came in before.
    of_browser: Option<[u8; 32]>,
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
            of_browser: None,
            of_place: hash_secret(format!("place\0{kind}\0{place}").as_bytes()),
            of_one: hash_secret(format!("{kind}\0{place}\0{thing}").as_bytes()),
            way: if kind == "name" { "password".to_owned() } else { kind.to_owned() },
            place: place.to_owned(),
            account: None,
        }
    }

    /// The same, in a browser that came in before: what others do at its place does not count for it.
    pub(crate) fn known(self, browser: Option<Uuid>) -> Self {
        let of_browser = browser.map(|id| hash_secret(format!("browser\0{}\0{id}", self.way).as_bytes()));
        Self { of_browser, ..self }
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
        if self.left_in_browser(tries).await?.is_some() {
            return Ok(());
        }
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
        let counted = match self.left_in_browser(tries).await? {
            Some(of_browser) => vec![of_browser],
            None => vec![tries.of_place, tries.of_one],
        };
        for key in counted {
            self.store.count_attempt(key, now, since).await?;
        }
        tries.tell(Incident::SignInFailed);
        Ok(())
    }

    /// Forgets the failed tries of a thing, now that it went right.
    pub(crate) async fn went_right(&self, tries: &Tries) -> Result<(), AppError> {
        for key in [Some(tries.of_one), tries.of_browser].into_iter().flatten() {
            self.store.clear_attempts(key).await?;
        }
        Ok(())
    }

    /// Under what this try is counted, where a browser that came in before has tries left of its own.
    async fn left_in_browser(&self, tries: &Tries) -> Result<Option<[u8; 32]>, AppError> {
        let Some(key) = tries.of_browser else { return Ok(None) };
        let used = self.store.attempts(key, later(self.now(), -WINDOW)).await?;
        Ok((used < MOST_OF_ONE).then_some(key))
    }

    /// Whether this is the first time that something is used that works once, at whichever server.
    pub(crate) async fn is_first_use(&self, kind: &str, of: &[u8]) -> Result<bool, AppError> {
        let key = hash_secret(&[b"once\0", kind.as_bytes(), b"\0", of].concat());
        Ok(self.store.count_attempt(key, self.now(), later(self.now(), -store::ATTEMPTS_KEPT)).await? == 1)
    }
}
