//! The set as a Frictionless Data Package: every table as CSV and as Parquet, a code book in three languages, a report of
//! what was said less precisely and what was withheld.

mod description;
mod report;
mod tables;

use std::io::Write;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use crate::{CodeBook, CsvTable, Hierarchies, PairReading, ParquetTable, Published, Reading, ResearchError, Sink};

/// What the study is.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct About {
    /// Its short name: small letters, digits and dashes.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The question to which people said yes.
    pub question: String,
    /// Who does the research.
    pub who: String,
    /// Until when they keep the set.
    pub until: Date,
    /// The day as of which the set is.
    pub on: Date,
}

/// Everything that a package is made of.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The study.
    pub about: &'a About,
    /// The groups.
    pub published: &'a Published,
    /// Everything over time.
    pub readings: &'a [Reading],
    /// The role pairs.
    pub pairs: &'a [PairReading],
    /// The steps.
    pub hierarchies: &'a Hierarchies,
    /// The words.
    pub code_book: &'a CodeBook,
}

/// The names of all files of a package.
#[must_use]
pub fn file_names() -> Vec<String> {
    let tables = tables::NAMES.iter().flat_map(|name| [format!("{name}.csv"), format!("{name}.parquet")]);
    let reports = ["nl", "fr", "en"].map(|language| format!("report.{language}.md"));
    tables.chain(reports).chain(["report.json".to_owned(), "datapackage.json".to_owned()]).collect()
}

/// Opens a file of the package by its name.
pub(crate) type Open<'a> = &'a mut dyn FnMut(&str) -> std::io::Result<Box<dyn Write>>;

/// Writes all files of a package. The same set gives the same bytes.
///
/// # Errors
/// When a file cannot be written, or a word is missing in the code book.
pub fn write_package(wanted: &Wanted<'_>, open: Open<'_>) -> Result<(), ResearchError> {
    let mut resources = Vec::new();
    for name in tables::NAMES {
        let columns = tables::columns(name);
        let (csv, parquet) = (format!("{name}.csv"), format!("{name}.parquet"));
        let (to_csv, of_csv) = Counted::of(open(&csv)?);
        let (to_parquet, of_parquet) = Counted::of(open(&parquet)?);
        let mut sinks: [Box<dyn Sink + '_>; 2] = [
            Box::new(CsvTable::begin(name, columns, to_csv)?),
            Box::new(ParquetTable::begin(name, columns, to_parquet)?),
        ];
        tables::fill(name, wanted, &mut |cells| sinks.iter_mut().try_for_each(|sink| sink.row(cells)))?;
        for sink in sinks {
            sink.finish()?;
        }
        resources.push(description::table(wanted, name, &csv, &of_csv.seal())?);
        resources.push(description::parquet(wanted, name, &parquet, &of_parquet.seal())?);
    }
    report::write(wanted, open)?;
    let package = description::package(wanted, &resources)?;
    let mut to = open("datapackage.json")?;
    serde_json::to_writer_pretty(&mut to, &package)?;
    to.write_all(b"\n")?;
    Ok(to.flush()?)
}

/// How long a file became, and its SHA-256.
pub(crate) struct Seal {
    pub(crate) bytes: u64,
    pub(crate) hash: String,
}

/// Counts and hashes what is written through it. What it came to can be asked when the writer is gone.
struct Counted {
    to: Box<dyn Write>,
    so_far: std::rc::Rc<std::cell::RefCell<(u64, Sha256)>>,
}

struct SoFar(std::rc::Rc<std::cell::RefCell<(u64, Sha256)>>);

impl Counted {
    fn of(to: Box<dyn Write>) -> (Self, SoFar) {
        let so_far = std::rc::Rc::new(std::cell::RefCell::new((0, Sha256::new())));
        (Self { to, so_far: std::rc::Rc::clone(&so_far) }, SoFar(so_far))
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.to.write(bytes)?;
        let (count, hash) = &mut *self.so_far.borrow_mut();
        *count += written as u64;
        hash.update(bytes.get(..written).unwrap_or(bytes));
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

impl SoFar {
    fn seal(&self) -> Seal {
        let (bytes, hash) = &*self.0.borrow();
        let hash = hash.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Seal { bytes: *bytes, hash }
    }
}
