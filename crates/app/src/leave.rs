//! Leaving with everything: the person has their dossier erased.

use access::Action;
use dossier::DossierId;

use crate::looked::Seat;
use crate::{App, AppError};

/// What the person says when they leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// Their own name, typed as it stands in the circle: nobody leaves by accident.
    pub name: String,
    /// Whether their account ends as well. Only when this was their only dossier.
    pub end_account: bool,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone {
    /// Whether it was their only dossier: then their drawer is gone and they are signed out everywhere.
    pub was_only: bool,
    /// Whether their account was ended.
    pub account_ended: bool,
}

impl App {
    /// Erases a dossier: its key and everything that was written in it. What stays is the chain without a word, who
    /// looked, and what a law named in the setting of the organisation obliges to keep. It cannot be undone.
    ///
    /// # Errors
    /// [`AppError::Denied`] for everybody but the person, [`AppError::Unfit`] when the name is another than in the
    /// circle. Nothing was erased then.
    pub async fn leave(&self, seat: Seat, id: DossierId, leaving: &Leaving) -> Result<Gone, AppError> {
        let who = seat.account;
        let _turn = self.turns.of(id).await;
        let (folded, permit) = self.enter(who, id).await?;
        folded.guarded.may(&self.policies, who, None, Action::Erase, self.moment())?;
        let view = folded.guarded.view(permit)?;
        let name = view.dossier.circle.participant().map_or("", |member| member.name.as_str());
        if leaving.name.trim().is_empty() || leaving.name.trim().to_lowercase() != name.trim().to_lowercase() {
            return Err(AppError::Unfit { field: "name", why: "not-your-name" });
        }
        let was_only = self.is_only_dossier(seat, id).await?;
        let kept = self.kept_of(id, &view.dossier).await?;
        let erasure = store::erase(&*self.store, &self.keys, id.0, kept, self.now()).await?;
        self.folded.remove(&id);
        for left in &erasure.left {
            tracing::warn!(dossier = %id, left, "something is left to clean after erasing");
        }
        if let Some(Err(error)) = &erasure.key_list {
            tracing::error!(dossier = %id, %error, "the key list could not be written anew: write it by hand now");
        }
        let account_ended = was_only && leaving.end_account;
        if was_only {
            self.store.remove_drawer(who.0).await?;
            if account_ended {
                self.end_account(who).await?;
            }
            self.store.end_sessions_of(who.0, None).await?;
        }
        Ok(Gone { was_only, account_ended })
    }

    /// Whether this is the only dossier that is open to somebody.
    ///
    /// # Errors
    /// What the store said.
    pub async fn is_only_dossier(&self, seat: Seat, id: DossierId) -> Result<bool, AppError> {
        let lines = self.store.caseload(seat.account.0, self.now(), 2, 0).await?;
        Ok(lines.iter().all(|line| line.dossier == id.0))
    }
}
