//! How the sign-in of an organisation is set up, from a JSON file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use serde::Deserialize;

use crate::accounts::AccountKind;

/// How many minutes what the organisation said may be believed: not so few that people are sent around all day, and not
/// longer than a session lasts.
const BELIEVED: std::ops::RangeInclusive<u16> = 5..=360;

/// What stands in the file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationSettings {
    /// The name on the button, such as `OCMW Voorbeeld`.
    pub name: String,
    /// The address of the provider, as it names itself.
    pub issuer: String,
    /// As whom this server is known there.
    pub client_id: String,
    /// The file with the secret.
    #[serde(default)]
    pub client_secret_file: Option<PathBuf>,
    /// The environment variable with the secret.
    #[serde(default)]
    pub client_secret_env: Option<String>,
    /// What to ask for beside `openid profile`, such as `groups`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// The claim with the groups of a person.
    #[serde(default = "groups")]
    pub groups_claim: String,
    /// The team that a group stands for.
    #[serde(default)]
    pub teams: BTreeMap<String, String>,
    /// The kind of account that a group stands for. Of several, the first in alphabetical order of the groups counts.
    #[serde(default)]
    pub kinds: BTreeMap<String, AccountKind>,
    /// Whether who signs in for the first time, in a group with a kind, gets an account.
    #[serde(default)]
    pub make_accounts: bool,
    /// The language of new accounts.
    #[serde(default = "dutch")]
    pub language: String,
    /// After how many minutes it is asked again whether somebody is of the organisation.
    #[serde(default = "an_hour")]
    pub ask_again_minutes: u16,
}

/// Why the file does not do.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// It cannot be read.
    #[error("{path} cannot be read: {why}")]
    File {
        /// The file.
        path: String,
        /// What the system said.
        why: String,
    },
    /// It is not as it should be.
    #[error("{path} is not right: {why}")]
    Unfit {
        /// The file.
        path: String,
        /// What is wrong.
        why: String,
    },
    /// The environment variable with the secret is not there.
    #[error("the environment variable {0} with the client secret is not set")]
    NoSecret(String),
    /// The address of this server is not known.
    #[error("give the address that people use with --origin: the organisation sends them back to it")]
    NoOrigin,
    /// The roots of trust of this machine cannot be read.
    #[error("the certificates of this machine cannot be read: {0}; install the package ca-certificates")]
    Certificates(String),
}

impl OrganisationSettings {
    /// Reads the file.
    ///
    /// # Errors
    /// When it cannot be read or is not right.
    pub fn read(file: &Path) -> Result<Self, SettingsError> {
        let path = file.display().to_string();
        let text = std::fs::read_to_string(file)
            .map_err(|error| SettingsError::File { path: path.clone(), why: error.to_string() })?;
        let settings: Self = serde_json::from_str(&text)
            .map_err(|error| SettingsError::Unfit { path: path.clone(), why: error.to_string() })?;
        if settings.kinds.values().any(|kind| *kind == AccountKind::Participant) {
            let why = "no group can be of kind participant: a dossier is opened together, at a table".to_owned();
            return Err(SettingsError::Unfit { path, why });
        }
        if !BELIEVED.contains(&settings.ask_again_minutes) {
            let why = format!("ask_again_minutes is from {} to {}", BELIEVED.start(), BELIEVED.end());
            return Err(SettingsError::Unfit { path, why });
        }
        Ok(settings)
    }

    /// After how long it is asked again whether somebody is of the organisation.
    pub(super) fn ask_again(&self) -> SignedDuration {
        SignedDuration::from_mins(i64::from(self.ask_again_minutes))
    }

    /// The secret, when there is one.
    ///
    /// # Errors
    /// When it is not where the file says.
    pub(super) fn secret(&self) -> Result<Option<String>, SettingsError> {
        if let Some(file) = &self.client_secret_file {
            let failed = |error: std::io::Error| SettingsError::File {
                path: file.display().to_string(),
                why: error.to_string(),
            };
            return std::fs::read_to_string(file).map(|text| Some(text.trim().to_owned())).map_err(failed);
        }
        let from = |name: &String| std::env::var(name).map_err(|_| SettingsError::NoSecret(name.clone()));
        self.client_secret_env.as_ref().map(from).transpose()
    }

    /// The teams of somebody in these groups.
    pub(super) fn teams_of(&self, groups: &[String]) -> Vec<String> {
        let mut teams: Vec<_> = groups.iter().filter_map(|group| self.teams.get(group)).cloned().collect();
        teams.sort();
        teams.dedup();
        teams
    }

    /// Whether somebody in these groups is of the organisation: where teams or kinds are named, one of theirs is among
    /// them.
    pub(super) fn knows_any_of(&self, groups: &[String]) -> bool {
        let is_known = |group: &String| self.teams.contains_key(group) || self.kinds.contains_key(group);
        (self.teams.is_empty() && self.kinds.is_empty()) || groups.iter().any(is_known)
    }

    /// The kind of account of somebody in these groups.
    pub(super) fn kind_of(&self, groups: &[String]) -> Option<AccountKind> {
        self.kinds.iter().find(|(group, _)| groups.contains(group)).map(|(_, kind)| *kind)
    }
}

fn groups() -> String {
    "groups".to_owned()
}

fn dutch() -> String {
    "nl".to_owned()
}

const fn an_hour() -> u16 {
    60
}
