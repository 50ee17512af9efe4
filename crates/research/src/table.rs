//! A table as it is written: columns, then a row at a time, into as many formats as there are sinks.

use std::io::Write;

use crate::ResearchError;

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Coded words.
    Text,
    /// A count, or the number of a group.
    Integer,
    /// A number.
    Number,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What stands in it.
    pub kind: Kind,
    /// Whether a cell may be empty.
    pub may_be_empty: bool,
}

impl Column {
    /// A column that is always filled.
    #[must_use]
    pub const fn of(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, may_be_empty: false }
    }

    /// A column in which a cell may be empty.
    #[must_use]
    pub const fn or_empty(name: &'static str, kind: Kind) -> Self {
        Self { name, kind, may_be_empty: true }
    }
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// A coded word.
    Text(&'a str),
    /// A count, or the number of a group.
    Integer(i32),
    /// A number.
    Number(f64),
    /// Nothing: not told.
    Empty,
}

impl Cell<'_> {
    /// Whether it may stand in a column.
    #[must_use]
    pub const fn fits(&self, column: &Column) -> bool {
        matches!(
            (self, column.kind),
            (Self::Text(_), Kind::Text) | (Self::Integer(_), Kind::Integer) | (Self::Number(_), Kind::Number)
        ) || (matches!(self, Self::Empty) && column.may_be_empty)
    }
}

/// Takes a table a row at a time.
pub trait Sink {
    /// One more row.
    ///
    /// # Errors
    /// When it does not fit the columns, or cannot be written.
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ResearchError>;

    /// That was all.
    ///
    /// # Errors
    /// When it cannot be written.
    fn finish(self: Box<Self>) -> Result<(), ResearchError>;
}

/// Whether a row fits the columns of a table.
pub(crate) fn check(table: &str, columns: &[Column], cells: &[Cell<'_>]) -> Result<(), ResearchError> {
    let fits = columns.len() == cells.len() && columns.iter().zip(cells).all(|(column, cell)| cell.fits(column));
    let (cells, columns) = (cells.len(), columns.len());
    if fits { Ok(()) } else { Err(ResearchError::Shape { table: table.to_owned(), cells, columns }) }
}

/// A table as CSV (RFC 4180, UTF-8).
pub struct CsvTable<W: Write> {
    name: String,
    columns: Vec<Column>,
    writer: csv::Writer<W>,
}

impl<W: Write> CsvTable<W> {
    /// Begins with the names of the columns.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(name: &str, columns: &[Column], to: W) -> Result<Self, ResearchError> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(to);
        writer.write_record(columns.iter().map(|column| column.name))?;
        Ok(Self { name: name.to_owned(), columns: columns.to_vec(), writer })
    }
}

impl<W: Write> Sink for CsvTable<W> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ResearchError> {
        check(&self.name, &self.columns, cells)?;
        for cell in cells {
            match cell {
                Cell::Text(text) => self.writer.write_field(text)?,
                Cell::Integer(number) => self.writer.write_field(number.to_string())?,
                Cell::Number(number) => self.writer.write_field(number.to_string())?,
                Cell::Empty => self.writer.write_field("")?,
            }
        }
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    fn finish(mut self: Box<Self>) -> Result<(), ResearchError> {
        Ok(self.writer.flush()?)
    }
}
