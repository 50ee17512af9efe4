//! A browser that somebody came in with before: its tries are counted by themselves, so that who sits at the same
//! address (an office, a shelter, a mobile network) cannot lock its owner out. It opens nothing.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use store::hash_secret;
use uuid::Uuid;

use crate::accounts::Account;
use crate::{App, AppError, Came, Step};

/// For how long a browser is known after somebody came in with it.
pub const KNOWN_LIFE: SignedDuration = SignedDuration::from_hours(24 * 182);
/// What is sealed is for this alone.
const KNOWN: &str = "known-browser";

/// What the browser carries: with which name somebody came in.
#[derive(Serialize, Deserialize)]
struct Known {
    browser: Uuid,
    name: [u8; 32],
}

impl App {
    /// What a browser carries from now on, after somebody came in with it.
    ///
    /// # Errors
    /// When it cannot be sealed.
    pub fn known_browser(&self, account: &Account) -> Result<Step, AppError> {
        let known = Known { browser: Uuid::new_v4(), name: mark(&account.profile.login) };
        self.carry_for(KNOWN, known, KNOWN_LIFE)
    }

    /// Which browser this is, where somebody came in with it before under this name.
    pub(crate) fn known_as(&self, came: &Came, login: &str) -> Option<Uuid> {
        self.known(came).filter(|known| known.name == mark(login)).map(|known| known.browser)
    }

    /// Which browser this is, where anybody came in with it before.
    pub(crate) fn known_at_all(&self, came: &Came) -> Option<Uuid> {
        self.known(came).map(|known| known.browser)
    }

    fn known(&self, came: &Came) -> Option<Known> {
        came.known.as_ref().and_then(|brought| self.carried::<Known>(KNOWN, brought))
    }
}

/// A name as it is compared, whatever its capitals; not to be read out of what the browser carries.
fn mark(login: &str) -> [u8; 32] {
    hash_secret(format!("known-browser\0{}", login.trim().to_lowercase()).as_bytes())
}
