//! Budget and debts as tables that a spreadsheet opens right, and back ([decision 50](../../../docs/decisions)).
//!
//! A table is written in one of three languages: UTF-8 with a mark at its beginning, lines that end as spreadsheets
//! end them, and between the cells what a spreadsheet in that language expects: a semicolon beside the decimal comma,
//! a comma beside the decimal point. Reading takes any of the three languages, any of the marks between cells, and
//! columns in any order; a column that is not there leaves as it is what it is about. Nothing is ever taken out by a
//! row that is missing.

mod budget;
mod cells;
mod columns;
mod debts;
mod grid;
mod guard;
mod words;

use dossier::CommandId;
use dossier::money::{Command, Money};

pub use columns::{BUDGET, Column, DEBTS};

use crate::ExchangeError;
use grid::Grid;

/// The longest table that is read, in bytes.
pub const MOST_BYTES: usize = 256 * 1024;
/// The most rows that are read, the first with the names not counted.
pub const MOST_ROWS: usize = 500;

/// The language in which a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tongue {
    /// Dutch.
    #[default]
    Dutch,
    /// French.
    French,
    /// English.
    English,
}

impl Tongue {
    const fn place(self) -> usize {
        match self {
            Self::Dutch => 0,
            Self::French => 1,
            Self::English => 2,
        }
    }

    /// What a spreadsheet in this language expects between cells.
    const fn between(self) -> u8 {
        if matches!(self, Self::English) { b',' } else { b';' }
    }

    const fn decimal(self) -> char {
        if matches!(self, Self::English) { '.' } else { ',' }
    }
}

/// Which of the two tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// What comes in, what goes out, envelopes, what is needed to live on.
    Budget,
    /// The debts.
    Debts,
}

impl Table {
    /// Its columns, in the order in which they are written.
    #[must_use]
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Self::Budget => &BUDGET,
            Self::Debts => &DEBTS,
        }
    }
}

/// What is wrong in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It has to be filled in.
    Missing,
    /// It is no amount, or can be read in two ways, as `1.000` can.
    NoAmount,
    /// It is no percentage between 0 and 100.
    NoPercent,
    /// It is no day.
    NoDay,
    /// It is none of the words that can stand there.
    UnknownWord {
        /// Those that can, in the language of the table.
        known: Vec<&'static str>,
    },
    /// It is longer than fits.
    TooLong {
        /// The most letters.
        most: usize,
    },
    /// Something of this name stands there in another group.
    OtherGroup,
    /// This stands in the table already, and there is only one.
    Twice,
}

impl Why {
    /// Its name in texts.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NoAmount => "no-amount",
            Self::NoPercent => "no-percent",
            Self::NoDay => "no-day",
            Self::UnknownWord { .. } => "unknown-word",
            Self::TooLong { .. } => "too-long",
            Self::OtherGroup => "other-group",
            Self::Twice => "twice",
        }
    }
}

/// A cell that cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The row, as a spreadsheet counts them: the names of the columns are row 1.
    pub row: usize,
    /// The column, as the table names it.
    pub column: String,
    /// What stands there.
    pub given: String,
    /// What is wrong.
    pub why: Why,
}

/// What a row does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happens {
    /// It stands there just so: nothing.
    Stands,
    /// It is new.
    Comes,
    /// These columns change.
    Changes(Vec<&'static str>),
}

/// What will happen by one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The row, as a spreadsheet counts them.
    pub row: usize,
    /// What it is about.
    pub name: String,
    /// What it does.
    pub happens: Happens,
    /// By which commands.
    pub commands: Vec<Command>,
}

/// A table that was looked at; nothing has happened yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which table.
    pub table: Table,
    /// Its rows, in order.
    pub rows: Vec<Row>,
    /// What is wrong in it. While there is something, nothing is to be taken in.
    pub mistakes: Vec<Mistake>,
    /// The columns that are not read, as the table names them.
    pub unread: Vec<String>,
}

impl Found {
    /// All commands, in the order of the rows.
    #[must_use]
    pub fn commands(&self) -> Vec<Command> {
        self.rows.iter().flat_map(|row| row.commands.iter().cloned()).collect()
    }

    /// The row that made a command, by its place in all of them.
    #[must_use]
    pub fn row_of(&self, command: usize) -> Option<&Row> {
        let mut before = 0;
        self.rows.iter().find(|row| {
            before += row.commands.len();
            command < before
        })
    }
}

/// Writes a table of what stands in a dossier.
///
/// # Errors
/// When the writer of tables refuses; it has no reason to.
pub fn write(table: Table, money: &Money, tongue: Tongue) -> Result<String, ExchangeError> {
    let rows = match table {
        Table::Budget => budget::rows(money, tongue),
        Table::Debts => debts::rows(money, tongue),
    };
    grid::written(table, rows, tongue)
}

/// Reads a table and lays it beside what stands in a dossier: row by row, what will happen. `nth` gives the id of the
/// n-th command.
///
/// # Errors
/// When it is no table of ours, or larger than is taken in. What is wrong in a cell is no error: it is named.
pub fn look(text: &str, money: &Money, nth: &dyn Fn(usize) -> CommandId) -> Result<Found, ExchangeError> {
    let grid = Grid::read(text)?;
    let unread = grid.unread();
    let (rows, mistakes) = match grid.table {
        Table::Budget => budget::look(&grid, money),
        Table::Debts => debts::look(&grid, money, nth),
    };
    Ok(Found { table: grid.table, rows, mistakes, unread })
}
