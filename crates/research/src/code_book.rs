//! What every table, column and code means, in three languages (`code_book.toml`).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::ResearchError;

const FILE: &str = "code_book.toml";
const BUILT_IN: &str = include_str!("../code_book.toml");

/// The same in three languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Dutch.
    pub nl: String,
    /// French.
    pub fr: String,
    /// English.
    pub en: String,
}

impl Words {
    /// In one language, by its code; Dutch for one that is not known.
    #[must_use]
    pub fn say(&self, language: &str) -> &str {
        match language {
            "fr" => &self.fr,
            "en" => &self.en,
            _ => &self.nl,
        }
    }

    /// Two after each other.
    pub(crate) fn then(&self, other: &Self) -> Self {
        let join = |first: &str, second: &str| format!("{first}; {second}");
        Self { nl: join(&self.nl, &other.nl), fr: join(&self.fr, &other.fr), en: join(&self.en, &other.en) }
    }
}

/// The code book.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeBook {
    text: BTreeMap<String, Words>,
    column: BTreeMap<String, Words>,
    code: BTreeMap<String, Words>,
    report: BTreeMap<String, Words>,
}

impl CodeBook {
    /// The one that is built in.
    ///
    /// # Errors
    /// [`ResearchError::Data`] when the file does not hold together.
    pub fn built_in() -> Result<Self, ResearchError> {
        toml::from_str(BUILT_IN).map_err(|error| ResearchError::Data { file: FILE, why: error.to_string() })
    }

    /// What a table is.
    ///
    /// # Errors
    /// [`ResearchError::Data`] when nothing stands there.
    pub fn table(&self, name: &str) -> Result<&Words, ResearchError> {
        found(&self.text, name)
    }

    /// What a column of a table is.
    ///
    /// # Errors
    /// [`ResearchError::Data`] when nothing stands there.
    pub fn column(&self, table: &str, name: &str) -> Result<&Words, ResearchError> {
        found(&self.column, &format!("{table}.{name}"))
    }

    /// What a code of a list is.
    ///
    /// # Errors
    /// [`ResearchError::Data`] when nothing stands there.
    pub fn code(&self, list: &str, code: &str) -> Result<&Words, ResearchError> {
        found(&self.code, &format!("{list}.{code}"))
    }

    /// A sentence of the report.
    ///
    /// # Errors
    /// [`ResearchError::Data`] when nothing stands there.
    pub fn report(&self, name: &str) -> Result<&Words, ResearchError> {
        found(&self.report, name)
    }
}

fn found<'a>(among: &'a BTreeMap<String, Words>, key: &str) -> Result<&'a Words, ResearchError> {
    among.get(key).ok_or_else(|| ResearchError::Data { file: FILE, why: format!("`{key}` has no words") })
}
