//! The file with the signed heads, on the disk.

use std::path::Path;

use store::Heads;
pub(crate) use store::head_file::{bytes, hex};

use crate::failure::Failure;

/// Writes heads into a file that is not there yet.
///
/// # Errors
/// When it is there, or cannot be written.
pub(crate) fn write(file: &Path, heads: &Heads) -> Result<(), Failure> {
    Ok(store::new_file(file, &heads.to_file()?)?)
}

/// Reads heads from a file. Nothing is checked yet but its form.
///
/// # Errors
/// When it cannot be read, or is no such file.
pub(crate) fn read(file: &Path) -> Result<Heads, Failure> {
    let none = |why: String| Failure::NoHeads { file: file.to_owned(), why };
    let text = std::fs::read(file).map_err(|error| none(error.to_string()))?;
    Heads::of_file(&text).map_err(|error| none(error.to_string()))
}
