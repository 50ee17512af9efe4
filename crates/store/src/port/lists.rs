//! What lists over many dossiers hold.

use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// Who is in the circle of a dossier, as far as lists need to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// The account.
    pub account: Uuid,
    /// The role in the circle, such as `guide`.
    pub role: String,
}

/// A window in which an account may read a part of a dossier: `from <= now < until`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantRow {
    /// The account.
    pub account: Uuid,
    /// The part, such as `goals`.
    pub part: String,
    /// The first moment.
    pub from: Timestamp,
    /// The first moment that no longer counts; `None` leaves it open.
    pub until: Option<Timestamp>,
}

/// One line for the lists of a dossier's members. The words are sealed with the dossier's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryRow {
    /// Sealed words of the line (name, phase, …).
    pub sealed: Vec<u8>,
    /// Day of the newest contact, if there was one.
    pub last_contact_on: Option<Date>,
}

/// Something that is due on a day: a step or a planned contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The step or contact.
    pub item: Uuid,
    /// The part of the dossier it belongs to, such as `goals`: who may not read that part does not see it.
    pub part: String,
    /// The day.
    pub due_on: Date,
    /// Sealed words.
    pub sealed: Vec<u8>,
}

/// What changes in the lists together with a batch of events. `None` leaves a list as it is, `Some` replaces
/// all rows of that dossier in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Projections {
    /// The circle.
    pub members: Option<Vec<MemberRow>>,
    /// Who may read what, and when. Two windows of the same account and part count as both together.
    pub grants: Option<Vec<GrantRow>>,
    /// The line in the caseload.
    pub summary: Option<SummaryRow>,
    /// The due items.
    pub due: Option<Vec<DueRow>>,
}

/// A dossier in somebody's caseload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadRow {
    /// The dossier.
    pub dossier: Uuid,
    /// The role of the asking account in its circle.
    pub role: String,
    /// The version it stands at.
    pub version: u64,
    /// The version that the asking account saw last; 0 if never.
    pub seen_version: u64,
    /// Its wrapped key.
    pub wrapped_key: Option<Vec<u8>>,
    /// Its line.
    pub summary: Option<SummaryRow>,
    /// The parts that the asking account may read now, sorted, each once. Never empty.
    pub parts: Vec<String>,
}

/// A due item of one of somebody's dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueOf {
    /// The dossier.
    pub dossier: Uuid,
    /// Its wrapped key.
    pub wrapped_key: Option<Vec<u8>>,
    /// The item.
    pub due: DueRow,
}
