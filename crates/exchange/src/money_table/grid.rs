//! A table as rows of cells: read and written by `csv`, with what spreadsheets want around it.

use csv::{ReaderBuilder, Terminator, WriterBuilder};

use super::guard::{guarded, unguarded};
use super::words::folded;
use super::{Column, MOST_BYTES, MOST_ROWS, Table, Tongue};
use crate::ExchangeError;

/// What tells a spreadsheet that it is UTF-8.
const MARK: char = '\u{feff}';

/// A table that was read.
pub(super) struct Grid {
    pub(super) table: Table,
    /// The language of its first row: in that one its reader is answered.
    pub(super) tongue: Tongue,
    /// The names of its columns as they stand there, and which column each is.
    columns: Vec<(String, Option<&'static Column>)>,
    pub(super) lines: Vec<Line>,
}

/// A row with something in it.
pub(super) struct Line {
    pub(super) row: usize,
    cells: Vec<String>,
}

impl Grid {
    pub(super) fn read(text: &str) -> Result<Self, ExchangeError> {
        if text.len() > MOST_BYTES {
            return Err(ExchangeError::too_much("bytes", text.len(), MOST_BYTES));
        }
        // However lines end, they are counted as a spreadsheet counts them.
        let text = text.trim_start_matches(MARK).replace("\r\n", "\n").replace('\r', "\n");
        // A first line that tells a spreadsheet what stands between cells is no row to it.
        let text = match text.split_once('\n') {
            Some((first, rest)) if first.len() <= 7 && first.starts_with("sep=") => rest,
            _ => text.as_str(),
        };
        let first = text.lines().next().unwrap_or_default();
        let between =
            [b';', b',', b'\t'].into_iter().max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count());
        let mut reader = ReaderBuilder::new();
        let mut reader =
            reader.delimiter(between.unwrap_or(b';')).has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut records = reader.records();
        let unreadable = |error: csv::Error| ExchangeError::field("the table", error.to_string());
        let names = records.next().transpose().map_err(unreadable)?.unwrap_or_default();
        let names: Vec<String> = names.iter().map(|name| name.trim().to_owned()).collect();
        let (table, tongue) = told(&names).ok_or_else(|| {
            let why =
                "the first row has to name the columns, such as `schuldeiser` and `hoofdsom`, or `soort` and `bedrag`";
            ExchangeError::field("the first row", why)
        })?;
        let mut taken: Vec<&str> = Vec::new();
        let columns = names.into_iter().map(|name| {
            // Of two columns of one name the first is read.
            let is = column(table, &name).filter(|column| !taken.contains(&column.id));
            taken.extend(is.map(|column| column.id));
            (name, is)
        });
        let columns = columns.collect();
        let mut lines = Vec::new();
        for record in records {
            let record = record.map_err(unreadable)?;
            let row = record.position().map_or(0, |at| usize::try_from(at.line()).unwrap_or(usize::MAX));
            let cells: Vec<String> = record.iter().map(|cell| unguarded(cell.trim_matches(' ')).to_owned()).collect();
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                lines.push(Line { row, cells });
            }
        }
        if lines.len() > MOST_ROWS {
            return Err(ExchangeError::too_much("rows", lines.len(), MOST_ROWS));
        }
        Ok(Self { table, tongue, columns, lines })
    }

    /// A cell: nothing when the table has no such column, or the row ends before it.
    pub(super) fn cell<'a>(&self, line: &'a Line, id: &str) -> Option<&'a str> {
        let place = self.place(id)?;
        Some(line.cells.get(place).map_or("", |cell| cell.trim()))
    }

    /// A column as the table names it; its released name when it is not there.
    pub(super) fn called(&self, id: &'static str) -> String {
        self.place(id).and_then(|place| self.columns.get(place)).map_or_else(|| id.to_owned(), |(name, _)| name.clone())
    }

    /// The columns that nobody reads, as the table names them. What we compute ourselves is none of them.
    pub(super) fn unread(&self) -> Vec<String> {
        let unknown = self.columns.iter().filter(|(name, column)| column.is_none() && !name.is_empty());
        unknown.map(|(name, _)| name.clone()).collect()
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.columns.iter().position(|(_, column)| column.is_some_and(|column| column.id == id && column.is_read))
    }
}

fn is_called(column: &Column, name: &str) -> bool {
    let name = folded(name);
    folded(column.id) == name || column.names.iter().any(|known| folded(known) == name)
}

fn column(table: Table, name: &str) -> Option<&'static Column> {
    table.columns().iter().find(|column| is_called(column, name))
}

/// Which table the first row tells of, and in which language.
fn told(names: &[String]) -> Option<(Table, Tongue)> {
    let has =
        |table: Table, id: &str| names.iter().any(|name| column(table, name).is_some_and(|column| column.id == id));
    let table = if has(Table::Debts, "creditor") {
        Table::Debts
    } else if has(Table::Budget, "kind") && has(Table::Budget, "amount") {
        Table::Budget
    } else {
        return None;
    };
    let in_tongue = |tongue: &Tongue| {
        let is_in = |name: &&String| {
            let known = table.columns().iter().filter_map(|column| column.names.get(tongue.place()));
            known.into_iter().any(|known| folded(known) == folded(name))
        };
        names.iter().filter(is_in).count()
    };
    // Dutch first where two are alike.
    let tongue = [Tongue::English, Tongue::French, Tongue::Dutch].into_iter().max_by_key(in_tongue);
    Some((table, tongue.unwrap_or_default()))
}

/// A table as text.
pub(super) fn written(table: Table, rows: Vec<Vec<String>>, tongue: Tongue) -> Result<String, ExchangeError> {
    let unwritten = |error: &dyn std::fmt::Display| ExchangeError::field("the table", error.to_string());
    let mut writer =
        WriterBuilder::new().delimiter(tongue.between()).terminator(Terminator::CRLF).from_writer(Vec::new());
    let names = table.columns().iter().filter_map(|column| column.names.get(tongue.place()));
    writer.write_record(names).map_err(|error| unwritten(&error))?;
    for row in rows {
        writer.write_record(row.iter().map(|cell| guarded(cell))).map_err(|error| unwritten(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| unwritten(&error))?;
    let text = String::from_utf8(bytes).map_err(|error| unwritten(&error))?;
    Ok(format!("{MARK}{text}"))
}
