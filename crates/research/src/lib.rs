//! From the dossiers of people who said yes to a study: a set of coded facts in which nobody is recognised.
//!
//! No free text, no day, no id comes in here. [`Facts`] are read out of one dossier at a time; [`publish`] makes groups
//! of them in which everybody looks the same from outside, and counts within each group what came of it. Who knows any
//! facts of somebody, however many, comes no closer than such a group (decision 62). Pure: no input or output of its
//! own, no clock, no chance.

mod code_book;
mod error;
mod facts;
mod hierarchy;
mod interval;
mod measure;
mod package;
mod parquet;
mod pseudonym;
mod publish;
mod results;
mod role_pairs;
mod special;
mod table;

pub use code_book::{CodeBook, Words};
pub use error::ResearchError;
pub use facts::{Facts, MILESTONES, Row};
pub use hierarchy::{Hierarchies, Hierarchy, QUASI};
pub use interval::{Interval, mean_interval, rate_interval, share_interval};
pub use measure::{BANDS, CHANGES, MEASURES, Measure, NOT_SAID, OUTCOMES, WHEN, outcome_names};
pub use package::{About, Wanted, file_names, write_package};
pub use parquet::ParquetTable;
pub use pseudonym::{Pseudonym, StudyKey};
pub use publish::{Class, Published, Settings, publish};
pub use results::{Reading, Results, Tally};
pub use role_pairs::{PairReading, Pairs, Says};
pub use table::{Cell, Column, CsvTable, Kind, Sink};
