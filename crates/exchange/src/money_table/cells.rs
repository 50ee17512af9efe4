//! Cells of one row, read and written: what cannot be read is named by row and column.

use dossier::money::MOST_CENTS;
use insight::money::{Euro, Rate};
use jiff::civil::Date;

use super::grid::{Grid, Line};
use super::words::{self, Word};
use super::{Mistake, Tongue, Why};

/// An amount as it stands in a cell: no mark between thousands, which no spreadsheet needs.
pub(super) fn amount(cents: u64, tongue: Tongue) -> String {
    format!("{}{}{:02}", cents / 100, tongue.decimal(), cents % 100)
}

/// A day as it stands in a cell: it can be read in one way only.
pub(super) fn day(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// One row as it is read. What is wrong in it is gathered, so that all of it is named at once.
pub(super) struct Cells<'a> {
    grid: &'a Grid,
    line: &'a Line,
    pub(super) mistakes: Vec<Mistake>,
}

impl<'a> Cells<'a> {
    pub(super) const fn of(grid: &'a Grid, line: &'a Line) -> Self {
        Self { grid, line, mistakes: Vec::new() }
    }

    /// Names a mistake.
    pub(super) fn wrong(&mut self, id: &'static str, why: Why) {
        let given = self.grid.cell(self.line, id).unwrap_or_default().chars().take(60).collect();
        self.mistakes.push(Mistake { row: self.line.row, column: self.grid.called(id), given, why });
    }

    /// Reads a cell; `stands` when the table has no such column, or the cell cannot be read.
    fn read<T>(&mut self, id: &'static str, stands: T, read: impl FnOnce(&str) -> Result<T, Why>) -> T {
        match self.grid.cell(self.line, id).map(read) {
            None => stands,
            Some(Ok(value)) => value,
            Some(Err(why)) => {
                self.wrong(id, why);
                stands
            }
        }
    }

    /// Words on one line.
    pub(super) fn words(&mut self, id: &'static str, most: usize, stands: String) -> String {
        self.read(id, stands, |text| {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if line.chars().count() > most { Err(Why::TooLong { most }) } else { Ok(line) }
        })
    }

    /// Words that have to be there.
    pub(super) fn name(&mut self, id: &'static str, most: usize) -> String {
        let name = self.words(id, most, String::new());
        let is_wrong = self.mistakes.iter().any(|mistake| mistake.row == self.line.row);
        if name.is_empty() && !is_wrong {
            self.wrong(id, Why::Missing);
        }
        name
    }

    /// An amount that has to be there.
    pub(super) fn needed(&mut self, id: &'static str, stands: Option<u64>) -> u64 {
        match self.amount(id, stands) {
            Some(cents) => cents,
            None => {
                let is_named = self.mistakes.iter().any(|mistake| mistake.column == self.grid.called(id));
                if !is_named {
                    self.wrong(id, Why::Missing);
                }
                0
            }
        }
    }

    /// An amount that may be left out.
    pub(super) fn amount(&mut self, id: &'static str, stands: Option<u64>) -> Option<u64> {
        self.read(id, stands, |text| {
            if text.is_empty() {
                return Ok(None);
            }
            let cents = Euro::typed(text).and_then(|euro| u64::try_from(euro.in_cents()).ok());
            cents.filter(|cents| *cents <= MOST_CENTS).map(Some).ok_or(Why::NoAmount)
        })
    }

    /// A percentage a year, in basis points; nothing is none.
    pub(super) fn percent(&mut self, id: &'static str, stands: u32) -> u32 {
        self.read(id, stands, |text| {
            if text.is_empty() {
                return Ok(0);
            }
            let rate = text.trim_end_matches('%').trim().parse::<Rate>().ok().map(Rate::in_basis_points);
            rate.filter(|rate| *rate <= 10_000).ok_or(Why::NoPercent)
        })
    }

    /// A day, as programs or as people write it; nothing is none.
    pub(super) fn day(&mut self, id: &'static str, stands: Option<Date>) -> Option<Date> {
        self.read(id, stands, |text| {
            if text.is_empty() {
                return Ok(None);
            }
            text.parse().ok().or_else(|| by_hand(text)).map(Some).ok_or(Why::NoDay)
        })
    }

    /// A word of a closed list; nothing is what stands.
    pub(super) fn word<T: std::str::FromStr>(
        &mut self,
        id: &'static str,
        list: &'static [Word],
        stands: Option<T>,
    ) -> Option<T> {
        let tongue = self.grid.tongue;
        let text = self.grid.cell(self.line, id).unwrap_or_default();
        if text.is_empty() {
            if stands.is_none() {
                self.wrong(id, Why::Missing);
            }
            return stands;
        }
        let read = words::read(list, text).and_then(|name| name.parse().ok());
        if read.is_none() {
            self.wrong(id, Why::UnknownWord { known: words::all(list, tongue) });
        }
        read
    }

    /// Yes or no; nothing is no. A cross is a yes.
    pub(super) fn yes(&mut self, id: &'static str, stands: bool) -> bool {
        let tongue = self.grid.tongue;
        self.read(id, stands, |text| match words::read(&words::YES_NO, text) {
            Some(word) => Ok(word == "yes"),
            None if text.is_empty() => Ok(false),
            None if matches!(words::folded(text).as_str(), "x" | "1" | "true" | "waar" | "vrai") => Ok(true),
            None if matches!(words::folded(text).as_str(), "0" | "false" | "neen" | "onwaar" | "faux") => Ok(false),
            None => Err(Why::UnknownWord { known: words::all(&words::YES_NO, tongue) }),
        })
    }
}

/// A day as people and their spreadsheets write it: day, month, year.
fn by_hand(text: &str) -> Option<Date> {
    let mut parts = text.split(['/', '-', '.']).map(|part| part.trim().parse::<i16>().ok());
    let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
    let year = if (0..100).contains(&year) { 2000 + year } else { year };
    if parts.next().is_some() {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
