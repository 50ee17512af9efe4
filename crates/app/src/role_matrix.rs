//! An organisation's own matrix of roles, beside the deck's: a setting, with the day from which it holds.

use jiff::civil::Date;
use method::{HelperRole, SeekerPosition, Success};
use serde::{Deserialize, Serialize};

use crate::accounts::Account;
use crate::{App, AppError};

/// The name of the setting.
const ROLE_MATRICES: &str = "role_matrices";
/// The most that are kept.
const MOST: usize = 10;

/// What an organisation says of one combination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleMatrixCell {
    /// The position.
    pub position: SeekerPosition,
    /// The role of the helper.
    pub role: HelperRole,
    /// What is expected of it.
    pub success: Success,
}

/// An organisation's own matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleMatrix {
    /// What the organisation calls it.
    pub name: String,
    /// From which day on it holds.
    pub from: Date,
    /// Where it comes from; may be empty.
    pub source: String,
    /// The combinations of which something is said.
    pub cells: Vec<RoleMatrixCell>,
}

impl RoleMatrix {
    /// What it says of a combination.
    #[must_use]
    pub fn of(&self, position: SeekerPosition, role: HelperRole) -> Option<Success> {
        self.cells.iter().find(|cell| (cell.position, cell.role) == (position, role)).map(|cell| cell.success)
    }
}

impl App {
    /// The organisation's own matrices, newest first; none until an administrator lays one.
    ///
    /// # Errors
    /// What the store said.
    pub async fn role_matrices(&self) -> Result<Vec<RoleMatrix>, AppError> {
        let stands = self.store.meta(ROLE_MATRICES).await?;
        Ok(stands.map(|json| serde_json::from_slice(&json)).transpose()?.unwrap_or_default())
    }

    /// Lays a matrix beside the deck's. For administrators.
    ///
    /// # Errors
    /// [`AppError::NotForYou`], or [`AppError::Unfit`] with the field.
    pub async fn add_role_matrix(&self, who: &Account, one: RoleMatrix) -> Result<(), AppError> {
        let unfit = |field, why| Err(AppError::Unfit { field, why });
        if one.name.trim().is_empty() {
            return unfit("name", "empty");
        }
        if one.name.chars().count() > dossier::NAME {
            return unfit("name", "too-long-line");
        }
        if one.source.chars().count() > dossier::SHORT {
            return unfit("source", "too-long-line");
        }
        if one.cells.is_empty() {
            return unfit("name", "no-cells");
        }
        let mut all = self.role_matrices().await?;
        if all.iter().any(|known| (&known.name, known.from) == (&one.name, one.from)) {
            return unfit("name", "already-done");
        }
        if all.len() >= MOST {
            return unfit("name", "too-many-matrices");
        }
        all.push(one);
        all.sort_by_key(|known| std::cmp::Reverse(known.from));
        self.put_role_matrices(who, &all).await
    }

    /// Takes a matrix away. For administrators.
    ///
    /// # Errors
    /// [`AppError::NotForYou`], or what the store said.
    pub async fn remove_role_matrix(&self, who: &Account, name: &str, from: Date) -> Result<(), AppError> {
        let mut all = self.role_matrices().await?;
        all.retain(|known| (known.name.as_str(), known.from) != (name, from));
        self.put_role_matrices(who, &all).await
    }

    async fn put_role_matrices(&self, who: &Account, all: &[RoleMatrix]) -> Result<(), AppError> {
        if !who.profile.kind.may_keep_accounts() {
            return Err(AppError::NotForYou);
        }
        Ok(self.store.put_meta(ROLE_MATRICES, serde_json::to_vec(all)?).await?)
    }
}
