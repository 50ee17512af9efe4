//! The lists of somebody's day: their dossiers, and what is due.

use dossier::{DossierId, MemberId};
use jiff::civil::Date;
use method::{CircleRole, Part};
use store::{CaseloadRow, DossierKey, DueOf};
use uuid::Uuid;

use crate::projection::{DUE, SUMMARY};
use crate::{App, AppError, Due, Summary};

/// A dossier in somebody's caseload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadLine {
    /// The dossier.
    pub dossier: DossierId,
    /// Their role in its circle.
    pub role: CircleRole,
    /// The line.
    pub summary: Summary,
    /// The day of the newest contact.
    pub last_contact_on: Option<Date>,
    /// Whether something was written since they last looked, by whomever.
    pub is_new: bool,
}

/// Something that is due in one of somebody's dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueLine {
    /// The dossier.
    pub dossier: DossierId,
    /// The step or planned contact.
    pub item: Uuid,
    /// The day.
    pub on: Date,
    /// What it is.
    pub due: Due,
}

impl App {
    /// The dossiers in whose circle somebody is, newest change first.
    ///
    /// # Errors
    /// What the store said.
    pub async fn caseload(&self, actor: MemberId, limit: u32, offset: u32) -> Result<Vec<CaseloadLine>, AppError> {
        let rows = self.store.caseload(actor.0, self.now(), limit, offset).await?;
        rows.into_iter().filter_map(|row| self.caseload_line(row).transpose()).collect()
    }

    fn caseload_line(&self, row: CaseloadRow) -> Result<Option<CaseloadLine>, AppError> {
        let (Some(wrapped), Some(summary)) = (&row.wrapped_key, row.summary) else { return Ok(None) };
        let key = DossierKey::unwrap(&self.keys, row.dossier, wrapped)?;
        let plain = key.open_words(row.dossier, SUMMARY, &summary.sealed)?;
        let may_read = |part: Part| row.parts.iter().any(|name| name == part.as_str());
        let mut line: Summary = serde_json::from_slice(&plain)?;
        if !may_read(Part::Trajectory) {
            (line.phase, line.proposed) = (None, None);
        }
        // In these two there is nothing to put right.
        let has_things = |part: &Part| !matches!(part, Part::Relationship | Part::Roles);
        if !Part::ALL.iter().copied().filter(has_things).all(may_read) {
            line.requests = 0;
        }
        Ok(Some(CaseloadLine {
            dossier: DossierId(row.dossier),
            role: row.role.parse().map_err(|error: method::UnknownName| AppError::Unreadable(error.to_string()))?,
            summary: line,
            last_contact_on: summary.last_contact_on.filter(|_| may_read(Part::Contacts)),
            is_new: row.seen_version < row.version,
        }))
    }

    /// What is due up to and including a day, soonest first.
    ///
    /// # Errors
    /// What the store said.
    pub async fn due(&self, actor: MemberId, until: Date, limit: u32) -> Result<Vec<DueLine>, AppError> {
        let rows = self.store.due(actor.0, until, self.now(), limit).await?;
        rows.into_iter().filter_map(|row| self.due_line(&row).transpose()).collect()
    }

    fn due_line(&self, row: &DueOf) -> Result<Option<DueLine>, AppError> {
        let Some(wrapped) = &row.wrapped_key else { return Ok(None) };
        let key = DossierKey::unwrap(&self.keys, row.dossier, wrapped)?;
        let plain = key.open_words(row.dossier, DUE, &row.due.sealed)?;
        Ok(Some(DueLine {
            dossier: DossierId(row.dossier),
            item: row.due.item,
            on: row.due.due_on,
            due: serde_json::from_slice(&plain)?,
        }))
    }
}
