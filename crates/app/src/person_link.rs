//! A new sign-in link for the person whose dossier it is, by their guide.

use dossier::{DossierId, MemberId};
use method::{CircleRole, Parts};

use crate::accounts::{Account, AccountKind};
use crate::{App, AppError, Secret};

/// The most dossiers of one person that are looked through; beyond it, the administrator makes the link.
const MOST_DOSSIERS: u32 = 100;

impl App {
    /// Makes a sign-in link for the participant of a dossier, by their guide; see [`App::person_of`].
    ///
    /// # Errors
    /// As [`App::person_of`].
    pub async fn make_person_link(&self, guide: MemberId, id: DossierId) -> Result<(Account, Secret), AppError> {
        let person = self.person_of(guide, id).await?;
        let secret = self.make_link_for(guide, person.id).await?;
        Ok((person, secret))
    }

    /// The participant of a dossier, for a guide in its circle who makes a way in for them; and only when it opens
    /// nothing that this guide could not see: the person is in no circle in which the guide is not a guide as well.
    ///
    /// # Errors
    /// [`AppError::Denied`] outside the circle, [`AppError::NotForYou`] when only the administrator can make it.
    pub async fn person_of(&self, guide: MemberId, id: DossierId) -> Result<Account, AppError> {
        let (folded, permit) = self.enter(guide, id).await?;
        let view = folded.guarded.view(permit.to_look_at(Parts::NONE))?;
        let person = view.dossier.circle.participant().ok_or(AppError::NotForYou)?.id;
        let account = self.account(person).await?.filter(|account| account.ended_at.is_none());
        let account = account.filter(|account| account.profile.kind == AccountKind::Participant);
        let account = account.ok_or(AppError::NotForYou)?;
        if permit.role() != CircleRole::Guide
            || permit.broken_open_until().is_some()
            || !self.is_guide_in_all_of(guide, person).await?
        {
            return Err(AppError::NotForYou);
        }
        Ok(account)
    }

    async fn is_guide_in_all_of(&self, guide: MemberId, person: MemberId) -> Result<bool, AppError> {
        let dossiers = self.store.caseload(person.0, self.now(), MOST_DOSSIERS, 0).await?;
        for dossier in &dossiers {
            let members = self.store.members(dossier.dossier).await?;
            if !members.iter().any(|m| m.account == guide.0 && m.role == CircleRole::Guide.as_str()) {
                return Ok(false);
            }
        }
        Ok(dossiers.len() < MOST_DOSSIERS as usize)
    }
}
