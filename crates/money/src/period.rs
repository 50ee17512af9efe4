//! From when until when something that a law says holds, and where that was read.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::MoneyError;

/// When a piece of dated data holds, and its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day; nothing when no end is known.
    #[serde(default)]
    pub until: Option<Date>,
    /// The article of law.
    pub law: String,
    /// Where it was read.
    pub source: String,
    /// The day on which it was compared with its source; nothing: not verified.
    #[serde(default)]
    pub checked: Option<Date>,
}

impl Period {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    fn say(&self) -> String {
        match self.until {
            Some(until) => format!("{} to {until}", self.from),
            None => format!("{} and after", self.from),
        }
    }
}

/// The piece that holds on a day.
///
/// # Errors
/// When there is none; says which days are known.
pub(crate) fn holding<'a, T>(
    pieces: &'a [T],
    period: impl Fn(&T) -> &Period,
    day: Date,
    field: &'static str,
    about: &'static str,
) -> Result<&'a T, MoneyError> {
    pieces.iter().find(|piece| period(piece).holds_on(day)).ok_or_else(|| MoneyError::NotKnown {
        field,
        on: day,
        about,
        known: pieces.iter().map(|piece| period(piece).say()).collect::<Vec<_>>().join("; "),
    })
}

/// Refuses data that contradicts itself: an end before the beginning, two pieces for one day, no source.
///
/// # Errors
/// Names the file and what is wrong in it.
pub(crate) fn in_order<T>(pieces: &[(String, T)], period: impl Fn(&T) -> &Period) -> Result<(), MoneyError> {
    let wrong = |file: &str, why: String| MoneyError::Data { file: file.to_owned(), why };
    let mut earlier: Option<(&str, &Period)> = None;
    for (file, piece) in pieces {
        let now = period(piece);
        if now.until.is_some_and(|until| until < now.from) {
            return Err(wrong(file, format!("until: lies before from ({}); mend one of them", now.from)));
        }
        if now.source.trim().is_empty() || now.law.trim().is_empty() {
            return Err(wrong(
                file,
                "law and source: both are needed, so that others can check the amounts".to_owned(),
            ));
        }
        if let Some((other, before)) = earlier
            && before.until.is_none_or(|until| until >= now.from)
        {
            return Err(wrong(file, format!("from: {} is already in {other}; end that file the day before", now.from)));
        }
        earlier = Some((file, now));
    }
    Ok(())
}
