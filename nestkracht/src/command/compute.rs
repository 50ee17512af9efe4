//! What all commands share that compute from a file: read it, compute, print one JSON object.

use std::io::{Read, Write};
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::failure::Failure;

/// Reads the file, computes, prints. The work answers what is wrong in words.
pub(super) fn with<T: Serialize>(file: &Path, work: impl FnOnce(&str) -> Result<T, String>) -> Result<(), Failure> {
    let from_standard_input = file.as_os_str() == "-";
    let name = if from_standard_input { "standard input".to_owned() } else { file.display().to_string() };
    let wrong = |why: String| Failure::WrongFile { file: name.clone(), why };
    let mut bytes = Vec::new();
    let read = if from_standard_input {
        std::io::stdin().lock().read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|error| wrong(format!("it cannot be read ({error}); check its name and its rights")))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        wrong(format!("it is not UTF-8 at byte {}; save it as UTF-8", error.utf8_error().valid_up_to()))
    })?;
    print(&work(&text).map_err(wrong)?)
}

/// Prints one JSON object.
///
/// # Errors
/// When it cannot be written.
pub(super) fn print<T: Serialize>(answer: &T) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(answer).map_err(std::io::Error::other)?;
    match writeln!(std::io::stdout().lock(), "{json}") {
        // Whoever reads it may have read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

/// What JSON says, or the field that is wrong.
pub(super) fn of_json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let mut reader = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let why = error.into_inner();
        if path == "." { why.to_string() } else { format!("{path}: {why}") }
    })?;
    reader.end().map_err(said)?;
    Ok(read)
}

/// What is wrong, in words.
pub(super) fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
