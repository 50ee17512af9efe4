//! The caps of each period, read from dated data.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::interest::{self, LateInterest};
use crate::period::{holding, in_order};
use crate::{Euro, MoneyError, Period, Rate};

const BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/consumer.rs"));

/// What a penalty clause may ask above a floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Penalty {
    /// For debts above this.
    pub above: Euro,
    /// This much.
    pub base: Euro,
    /// And this percentage of what lies above.
    pub percent: Rate,
    /// At most this much.
    #[serde(default)]
    pub most: Option<Euro>,
}

/// What holds in one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Caps {
    /// When, and its source.
    #[serde(flatten)]
    pub period: Period,
    /// From this day on also for contracts from before the period.
    pub earlier_contracts: Date,
    /// Calendar days after the first reminder in which nothing may be added.
    pub days_to_pay: u32,
    /// Due dates a year with a free reminder, for regular deliveries.
    pub free_reminders_a_year: u32,
    /// What a further reminder may cost, without postage.
    pub next_reminder: Euro,
    /// The bands of the penalty clause.
    pub penalty: Vec<Penalty>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    from: Date,
    until: Option<Date>,
    law: String,
    source: String,
    checked: Option<Date>,
    earlier_contracts: Date,
    days_to_pay: u32,
    free_reminders_a_year: u32,
    next_reminder: Euro,
    penalty: Vec<Penalty>,
}

impl Caps {
    /// The most that a penalty clause may ask for a debt. Nothing for no debt.
    #[must_use]
    pub fn penalty(&self, debt: Euro) -> Euro {
        let Some(band) = self.penalty.iter().rev().find(|band| debt > band.above) else { return Euro::ZERO };
        let asked = band.base + band.percent.of(debt - band.above);
        band.most.map_or(asked, |most| asked.min(most))
    }

    /// The days in which nothing may be added.
    pub(crate) fn grace(&self) -> Span {
        Span::new().days(i64::from(self.days_to_pay.min(1_000)))
    }
}

/// All periods that are known, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsumerLaw {
    caps: Vec<Caps>,
    interest: Vec<LateInterest>,
}

impl ConsumerLaw {
    /// What is built in.
    ///
    /// # Errors
    /// When a file is not as it should be.
    pub fn built_in() -> Result<Self, MoneyError> {
        Self::read(BUILT_IN, interest::built_in()?)
    }

    /// Reads data files on reminders and penalties, given as name and text, beside what is known of interest.
    ///
    /// # Errors
    /// Names the file and what is wrong in it.
    pub fn read(files: &[(&str, &str)], interest: Vec<LateInterest>) -> Result<Self, MoneyError> {
        let mut all = files
            .iter()
            .map(|(name, text)| Ok(((*name).to_owned(), caps(name, text)?)))
            .collect::<Result<Vec<_>, MoneyError>>()?;
        all.sort_by_key(|(_, caps)| caps.period.from);
        in_order(&all, |caps| &caps.period)?;
        Ok(Self { caps: all.into_iter().map(|(_, caps)| caps).collect(), interest })
    }

    /// What holds on a day.
    ///
    /// # Errors
    /// When that is not known; says what is.
    pub fn on(&self, day: Date) -> Result<&Caps, MoneyError> {
        holding(&self.caps, |caps| &caps.period, day, "on", "reminders and penalty clauses")
    }

    /// The most interest that may be asked on a day.
    ///
    /// # Errors
    /// When that is not known; says what is.
    pub fn interest_on(&self, day: Date) -> Result<&LateInterest, MoneyError> {
        holding(&self.interest, |interest| &interest.period, day, "on", "interest for late payment")
    }
}

fn caps(name: &str, text: &str) -> Result<Caps, MoneyError> {
    let wrong = |why: String| MoneyError::Data { file: name.to_owned(), why };
    let file: File = toml::from_str(text).map_err(|error| wrong(error.to_string().trim().to_owned()))?;
    let rises = file.penalty.iter().zip(file.penalty.iter().skip(1)).all(|(low, high)| low.above < high.above);
    if file.penalty.is_empty() || !rises {
        return Err(wrong("penalty: give at least one band, each beginning above the one before it".to_owned()));
    }
    let File { from, until, law, source, checked, earlier_contracts, .. } = file;
    let File { days_to_pay, free_reminders_a_year, next_reminder, penalty, .. } = file;
    let period = Period { from, until, law, source, checked };
    Ok(Caps { period, earlier_contracts, days_to_pay, free_reminders_a_year, next_reminder, penalty })
}
