//! Asking the organisation again: what it said of somebody is believed for a while, and no longer.
//!
//! Whoever signs in at the organisation, or linked that sign-in with their account, is there by its word, whichever way
//! they come in by: a passkey that was added on the last working day opens nothing the day after.

use jiff::{SignedDuration, Timestamp};

use super::{Organisation, SentAway};
use crate::accounts::{Account, AccountKind};
use crate::credentials::Kind;
use crate::{App, AppError, Secret};

/// For how long a program of somebody goes on without the organisation having said that they are of it.
pub const PROGRAM_BELIEVED: SignedDuration = SignedDuration::from_hours(24 * 14);

/// Whether somebody who is signed in goes on.
#[derive(Debug)]
pub enum Again {
    /// They do.
    No,
    /// They go by the organisation first, and come back to the page that they asked for.
    Ask(SentAway),
    /// The organisation has not said for too long that they are of it.
    Stop,
}

impl App {
    /// Whether somebody who is signed in goes on, or goes by the organisation first. A page that is opened is the moment
    /// to ask; a form that is sent in between is still taken, for as long again. `to` is the page, where one is opened.
    /// While the organisation does not answer they go on until that time is over.
    ///
    /// # Errors
    /// What the store said.
    pub async fn asked_again(
        &self,
        at: &Organisation,
        account: &Account,
        session: &Secret,
        to: Option<&str>,
    ) -> Result<Again, AppError> {
        let Some(said) = self.vouched_for(at, account).await? else { return Ok(Again::No) };
        let (since, believed) = (self.now().duration_since(said), at.settings().ask_again());
        if since < believed {
            return Ok(Again::No);
        }
        if since >= believed.saturating_add(believed) {
            return Ok(Again::Stop);
        }
        let Some(to) = to else { return Ok(Again::No) };
        Ok(match self.send_again(at, to, account, session).await {
            Ok(away) => Again::Ask(away),
            // Who runs the server is told by whoever asked; the next page asks again.
            Err(_) => Again::No,
        })
    }

    /// Whether a program of somebody is still answered.
    ///
    /// # Errors
    /// What the store said.
    pub async fn program_goes_on(&self, at: &Organisation, account: &Account) -> Result<bool, AppError> {
        let said = self.vouched_for(at, account).await?;
        Ok(said.is_none_or(|said| self.now().duration_since(said) < PROGRAM_BELIEVED))
    }

    /// When the organisation last said that somebody is of it. Nothing for whom it does not decide about: participants,
    /// and who has no link with it.
    async fn vouched_for(&self, at: &Organisation, account: &Account) -> Result<Option<Timestamp>, AppError> {
        if account.profile.kind == AccountKind::Participant {
            return Ok(None);
        }
        let rows = self.store.credentials_of(account.id.0).await?;
        let mut newest = None;
        for row in rows.into_iter().filter(|row| row.kind == Kind::Oidc.as_str()) {
            let link = self.opened_credential(row)?;
            if link.issuer() == Some(at.settings().issuer.as_str()) {
                newest = newest.max(Some(link.used_at.unwrap_or(link.created_at)));
            }
        }
        Ok(newest)
    }
}
