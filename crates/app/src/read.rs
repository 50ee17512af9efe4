//! Reading: load, may they?, show what is for their eyes.

use access::View;
use dossier::{DossierId, MemberId};

use crate::{App, AppError};

impl App {
    /// A dossier as somebody may see it.
    ///
    /// # Errors
    /// [`AppError::Denied`] outside the circle, and when there is no such dossier: it does not tell which.
    pub async fn read(&self, actor: MemberId, id: DossierId) -> Result<View, AppError> {
        let folded = self.folded(id).await?.ok_or(access::Denied)?;
        let permit = access::may_open(&folded.truth, actor)?;
        Ok(folded.views.for_permit(&folded.truth, permit))
    }
}
