//! Is it you? Before the ways in change, whoever is signed in shows once more that it is them: a phone that was left
//! open is not an account that is lost.

use dossier::MemberId;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::accounts::Account;
use crate::credentials::Kind;
use crate::security_log::{About, Incident, tell};
use crate::sessions::later;
use crate::{App, AppError, Came, Secret, SignInError, Step};

/// How long it counts: as long as a step of signing in.
pub const CONFIRMED_LIFE: SignedDuration = crate::STEP_LIFE;
/// What the browser carries afterwards.
const CONFIRMED: &str = "confirmed";

/// Who showed it, and in which session.
#[derive(Serialize, Deserialize)]
struct Confirmed {
    account: MemberId,
    session: [u8; 32],
}

/// With what somebody can show that it is them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proofs {
    /// They have a password.
    pub password: bool,
    /// They have a passkey.
    pub passkey: bool,
    /// They have another way in of their own, a card or the sign-in of an organisation: they sign in anew.
    pub anew: bool,
}

impl Proofs {
    /// Whether there is nothing to show yet: somebody who came by a link and makes their first way in.
    #[must_use]
    pub const fn is_none(self) -> bool {
        !self.password && !self.passkey && !self.anew
    }
}

impl App {
    /// Whether it was shown a short while ago that it is them: by signing in, or by `shown`. Who has no way in of their
    /// own yet has nothing to show.
    ///
    /// # Errors
    /// What the store said.
    pub async fn is_confirmed(
        &self,
        account: &Account,
        session: &Secret,
        shown: Option<&Step>,
    ) -> Result<bool, AppError> {
        let shown = shown.and_then(|shown| self.carried::<Confirmed>(CONFIRMED, shown));
        if shown.is_some_and(|shown| shown.account == account.id && shown.session == session.hash()) {
            return Ok(true);
        }
        let began = self.store.session(session.hash()).await?.map(|row| row.created_at);
        // A clock that was put back makes no session young.
        let is_young = began.is_some_and(|began| began <= self.now() && self.now() < later(began, CONFIRMED_LIFE));
        Ok(is_young || self.proofs(account).await?.is_none())
    }

    /// With what somebody can show that it is them.
    ///
    /// # Errors
    /// What the store said.
    pub async fn proofs(&self, account: &Account) -> Result<Proofs, AppError> {
        let (now, ways) = (self.now(), self.credentials(account.id).await?);
        let has = |kinds: &[Kind]| ways.iter().any(|way| kinds.contains(&way.kind) && way.is_good(now));
        Ok(Proofs {
            password: account.has_password,
            passkey: has(&[Kind::Passkey]),
            anew: has(&[Kind::Card, Kind::Oidc]),
        })
    }

    /// Shows it by the password.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] and [`SignInError::TooOften`].
    pub async fn confirm_by_password(
        &self,
        account: &Account,
        session: &Secret,
        password: &str,
        came: &Came,
    ) -> Result<Step, SignInError> {
        self.check_password(account, password, came).await?;
        Ok(self.confirmed(account.id, session, "password", came)?)
    }

    pub(crate) fn confirmed(
        &self,
        account: MemberId,
        session: &Secret,
        way: &str,
        came: &Came,
    ) -> Result<Step, AppError> {
        tell(Incident::Confirmed, About { way, account: Some(account), place: &came.place, ..About::default() });
        self.carry(CONFIRMED, Confirmed { account, session: session.hash() })
    }
}
