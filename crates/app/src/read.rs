//! Reading: load, may they?, note that they looked, show what is for their eyes.

use access::View;
use dossier::{DossierId, MemberId};
use method::Parts;

use crate::looked::{Act, Seat};
use crate::security_log::tell_denied;
use crate::{App, AppError};

/// What somebody is about to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looking {
    /// The parts that will be shown; the view holds no others.
    pub at: Parts,
    /// What is done with them.
    pub act: Act,
}

impl Looking {
    /// To read these parts.
    #[must_use]
    pub const fn at(parts: Parts) -> Self {
        Self { at: parts, act: Act::Read }
    }

    /// To read all that one may.
    #[must_use]
    pub fn at_all() -> Self {
        Self::at(Parts::all())
    }
}

impl App {
    /// A dossier as somebody may see it, less what they are not about to look at. That they looked is noted, durably,
    /// before anything is handed out; the person sees it.
    ///
    /// # Errors
    /// [`AppError::Denied`] when no consent opens it, and when there is no such dossier: it does not tell which.
    pub async fn read(&self, seat: Seat, id: DossierId, looking: Looking) -> Result<View, AppError> {
        let entered = self.enter(seat.account, id).await;
        tell_denied(&entered, seat.account, id);
        let (folded, permit) = entered?;
        let permit = permit.to_look_at(looking.at);
        self.note_look(seat, id, &permit, looking.act).await?;
        let view = folded.guarded.view(permit)?;
        Ok(if looking.act == Act::Exported { view.to_take_out() } else { view })
    }

    /// The parts of a dossier that somebody may read now; none when it is not open to them, or not there.
    ///
    /// # Errors
    /// What the store said.
    pub async fn may_read(&self, who: MemberId, id: DossierId) -> Result<Parts, AppError> {
        match self.enter(who, id).await {
            Ok((_, permit)) => Ok(permit.reads()),
            Err(AppError::Denied(_)) => Ok(Parts::NONE),
            Err(error) => Err(error),
        }
    }
}
