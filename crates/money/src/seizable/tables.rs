//! The bands of each year, read from dated data.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::period::{holding, in_order};
use crate::{Euro, MoneyError, Period, Rate};

const BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/seizable.rs"));

/// From where on which percentage is seizable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Above this income a month.
    pub above: Euro,
    /// This percentage, up to the next band.
    pub percent: Rate,
}

/// What holds in one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Table {
    /// When, and its source.
    #[serde(flatten)]
    pub period: Period,
    /// For each dependent child.
    pub child: Euro,
    /// The bands of income from work.
    pub work: Vec<Band>,
    /// The bands of replacement income.
    pub replacement: Vec<Band>,
}

/// A file as it is written. Flat, so that a misspelt field is refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    from: Date,
    until: Option<Date>,
    law: String,
    source: String,
    checked: Option<Date>,
    child: Euro,
    work: Vec<Band>,
    replacement: Vec<Band>,
}

/// All periods that are known, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables(Vec<Table>);

impl Tables {
    /// What is built in.
    ///
    /// # Errors
    /// When a file is not as it should be.
    pub fn built_in() -> Result<Self, MoneyError> {
        Self::read(BUILT_IN)
    }

    /// Reads data files, given as name and text.
    ///
    /// # Errors
    /// Names the file and what is wrong in it.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, MoneyError> {
        let mut tables = files
            .iter()
            .map(|(name, text)| Ok(((*name).to_owned(), table(name, text)?)))
            .collect::<Result<Vec<_>, MoneyError>>()?;
        tables.sort_by_key(|(_, table)| table.period.from);
        in_order(&tables, |table| &table.period)?;
        Ok(Self(tables.into_iter().map(|(_, table)| table).collect()))
    }

    /// What holds on a day.
    ///
    /// # Errors
    /// When that is not known; says what is.
    pub fn on(&self, day: Date) -> Result<&Table, MoneyError> {
        holding(&self.0, |table| &table.period, day, "on", "income that may be seized")
    }

    /// All of them, in order.
    #[must_use]
    pub fn all(&self) -> &[Table] {
        &self.0
    }
}

fn table(name: &str, text: &str) -> Result<Table, MoneyError> {
    let wrong = |why: String| MoneyError::Data { file: name.to_owned(), why };
    let File { from, until, law, source, checked, child, work, replacement } =
        toml::from_str(text).map_err(|error| wrong(error.to_string().trim().to_owned()))?;
    for (field, bands) in [("work", &work), ("replacement", &replacement)] {
        if bands.is_empty() {
            return Err(wrong(format!("{field}: there is no band; give at least one")));
        }
        let rises = bands.iter().zip(bands.iter().skip(1)).all(|(low, high)| low.above < high.above);
        if !rises || bands.iter().any(|band| band.above < Euro::ZERO) {
            return Err(wrong(format!("{field}: each band must begin above the one before it")));
        }
        if bands.iter().any(|band| band.percent > Rate::WHOLE) {
            return Err(wrong(format!("{field}: a percentage lies above 100; mend it")));
        }
    }
    if child < Euro::ZERO {
        return Err(wrong("child: is below zero; mend it".to_owned()));
    }
    Ok(Table { period: Period { from, until, law, source, checked }, child, work, replacement })
}
