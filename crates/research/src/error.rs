//! What can go wrong.

/// Why a set cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ResearchError {
    /// The built-in tables do not hold together; a mistake of whoever changed them.
    #[error("{file}: {why}; put it right there")]
    Data {
        /// Which table.
        file: &'static str,
        /// What is wrong.
        why: String,
    },
    /// A setting that would protect nobody, or that nothing can fulfil.
    #[error("{field} is {value}; choose from {min} to {max}")]
    Setting {
        /// Which.
        field: &'static str,
        /// What was asked.
        value: u64,
        /// The least.
        min: u64,
        /// The most.
        max: u64,
    },
    /// A row with more or fewer cells than the table has columns.
    #[error("a row of `{table}` has {cells} cells and the table {columns} columns, or a cell is of another kind")]
    Shape {
        /// The table.
        table: String,
        /// How many cells.
        cells: usize,
        /// How many columns.
        columns: usize,
    },
    /// More than the format holds.
    #[error("a part of the table is too large for its file; write it in more parts")]
    TooLarge,
    /// It cannot be written.
    #[error("it cannot be written: {0}; look whether there is room, and whether you may write there")]
    Write(#[from] std::io::Error),
    /// A line of a table cannot be written.
    #[error("it cannot be written: {0}; look whether there is room, and whether you may write there")]
    Csv(#[from] csv::Error),
    /// A description cannot be written.
    #[error("the description cannot be written: {0}")]
    Json(#[from] serde_json::Error),
}
