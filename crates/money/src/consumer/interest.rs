//! The most that may be asked as yearly interest, read from dated data.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::period::in_order;
use crate::{MoneyError, Period, Rate};

const BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/late-interest.rs"));

/// What holds in one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LateInterest {
    /// When, and its source.
    #[serde(flatten)]
    pub period: Period,
    /// The most a year.
    pub most: Rate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    from: Date,
    until: Option<Date>,
    law: String,
    source: String,
    checked: Option<Date>,
    most: Rate,
}

pub(super) fn built_in() -> Result<Vec<LateInterest>, MoneyError> {
    let mut all = Vec::new();
    for (name, text) in BUILT_IN {
        let wrong = |why: String| MoneyError::Data { file: (*name).to_owned(), why };
        let File { from, until, law, source, checked, most } =
            toml::from_str(text).map_err(|error| wrong(error.to_string().trim().to_owned()))?;
        let period = Period { from, until, law, source, checked };
        all.push(((*name).to_owned(), LateInterest { period, most }));
    }
    all.sort_by_key(|(_, interest)| interest.period.from);
    in_order(&all, |interest| &interest.period)?;
    Ok(all.into_iter().map(|(_, interest)| interest).collect())
}
