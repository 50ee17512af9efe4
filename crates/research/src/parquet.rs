//! A flat table as Apache Parquet: required and optional columns of INT32, DOUBLE and UTF-8, plain and uncompressed, in row
//! groups so that no more than one is in memory. What a set needs is that little; the crate that can do all of it costs
//! minutes of building (decision 63). Format: <https://parquet.apache.org/docs/file-format/>.

mod footer;
mod thrift;

use std::io::Write;

use crate::table::check;
use crate::{Cell, Column, Kind, ResearchError, Sink};

/// How many rows stand in one group.
const GROUP: usize = 50_000;
const MAGIC: &[u8] = b"PAR1";

/// The cells of a column in the group that is being filled.
#[derive(Default)]
struct Filling {
    plain: Vec<u8>,
    /// Whether each cell is there, as runs.
    there: Vec<(bool, u32)>,
}

impl Filling {
    fn take(&mut self, cell: &Cell<'_>) -> Result<(), ResearchError> {
        match cell {
            Cell::Text(text) => {
                let length = u32::try_from(text.len()).map_err(|_| ResearchError::TooLarge)?;
                self.plain.extend_from_slice(&length.to_le_bytes());
                self.plain.extend_from_slice(text.as_bytes());
            }
            Cell::Integer(number) => self.plain.extend_from_slice(&number.to_le_bytes()),
            Cell::Number(number) => self.plain.extend_from_slice(&number.to_le_bytes()),
            Cell::Empty => {}
        }
        let is_there = !matches!(cell, Cell::Empty);
        match self.there.last_mut().filter(|(known, _)| *known == is_there) {
            Some((_, run)) => *run += 1,
            None => self.there.push((is_there, 1)),
        }
        Ok(())
    }

    /// The bytes of the page: for a column that may be empty, which cells are there, in runs; then those cells.
    fn page(&self, may_be_empty: bool) -> Result<Vec<u8>, ResearchError> {
        let mut page = Vec::with_capacity(self.plain.len() + 16);
        if may_be_empty {
            let mut runs = Vec::new();
            for (is_there, run) in &self.there {
                thrift::varint(&mut runs, u64::from(*run) << 1);
                runs.push(u8::from(*is_there));
            }
            let length = u32::try_from(runs.len()).map_err(|_| ResearchError::TooLarge)?;
            page.extend_from_slice(&length.to_le_bytes());
            page.extend_from_slice(&runs);
        }
        page.extend_from_slice(&self.plain);
        Ok(page)
    }
}

/// A table as Parquet.
pub struct ParquetTable<W: Write> {
    name: String,
    columns: Vec<Column>,
    to: W,
    written: u64,
    filling: Vec<Filling>,
    rows: usize,
    groups: Vec<footer::Group>,
}

impl<W: Write> ParquetTable<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(name: &str, columns: &[Column], mut to: W) -> Result<Self, ResearchError> {
        to.write_all(MAGIC)?;
        let filling = columns.iter().map(|_| Filling::default()).collect();
        let (name, columns) = (name.to_owned(), columns.to_vec());
        Ok(Self { name, columns, to, written: MAGIC.len() as u64, filling, rows: 0, groups: Vec::new() })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), ResearchError> {
        self.to.write_all(bytes)?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    fn close_group(&mut self) -> Result<(), ResearchError> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut chunks = Vec::new();
        for (column, filling) in self.columns.clone().iter().zip(std::mem::take(&mut self.filling)) {
            let page = filling.page(column.may_be_empty)?;
            let header = footer::page_header(page.len(), self.rows)?;
            let chunk = footer::Chunk { at: self.written, bytes: (header.len() + page.len()) as u64 };
            self.write(&header)?;
            self.write(&page)?;
            chunks.push(chunk);
        }
        self.groups.push(footer::Group { rows: self.rows as u64, chunks });
        self.filling = self.columns.iter().map(|_| Filling::default()).collect();
        self.rows = 0;
        Ok(())
    }
}

impl<W: Write> Sink for ParquetTable<W> {
    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ResearchError> {
        check(&self.name, &self.columns, cells)?;
        for (filling, cell) in self.filling.iter_mut().zip(cells) {
            filling.take(cell)?;
        }
        self.rows += 1;
        if self.rows == GROUP { self.close_group() } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> Result<(), ResearchError> {
        self.close_group()?;
        let footer = footer::footer(&self.columns, &self.groups);
        let length = u32::try_from(footer.len()).map_err(|_| ResearchError::TooLarge)?;
        self.write(&footer)?;
        self.write(&length.to_le_bytes())?;
        self.write(MAGIC)?;
        Ok(self.to.flush()?)
    }
}

/// The number of a kind in the format.
const fn physical(kind: Kind) -> i64 {
    match kind {
        Kind::Integer => 1,
        Kind::Number => 5,
        Kind::Text => 6,
    }
}
