//! Figures from a file: reads it, computes, prints one JSON object. What is wrong is named by its field.

mod network;
mod spiderweb;

use std::io::{Read, Write};
use std::path::Path;

use ::insight::fuzzy_map::Question;
use ::insight::goals::{Goals, t_score};
use ::insight::readability::readability;
use ::insight::{Language, Receipt};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::arguments::{Insight, TextLanguage};
use crate::failure::Failure;

/// Computes what was asked.
///
/// # Errors
/// When the file cannot be read, or something in it is not as it should be.
pub(super) fn run(asked: &Insight) -> Result<(), Failure> {
    match asked {
        Insight::Fcm { file } => with(file, |text| of_json::<Question>(text)?.answer().map_err(said)),
        Insight::Spiderweb { file } => with(file, spiderweb::read),
        Insight::Network { file, format } => with(file, |text| network::read(text, *format)),
        Insight::Gas { file } => with(file, |text| {
            let computed = t_score(&of_json::<Goals>(text)?).map_err(said)?;
            Ok(Attainment { t: computed.value, receipt: computed.receipt })
        }),
        Insight::Readability { language, file } => {
            let language = match language {
                TextLanguage::Nl => Language::Dutch,
                TextLanguage::Fr => Language::French,
                TextLanguage::En => Language::English,
            };
            with(file, |text| readability(text, language).map_err(said))
        }
    }
}

#[derive(Serialize)]
struct Attainment {
    t: f64,
    receipt: Receipt,
}

/// Reads the file, computes, prints. The work answers what is wrong in words.
fn with<T: Serialize>(file: &Path, work: impl FnOnce(&str) -> Result<T, String>) -> Result<(), Failure> {
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
    let answer = work(&text).map_err(wrong)?;
    let json = serde_json::to_string_pretty(&answer).map_err(|error| wrong(error.to_string()))?;
    match writeln!(std::io::stdout().lock(), "{json}") {
        // Whoever reads it may have read enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}

/// What JSON says, or the field that is wrong.
fn of_json<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let mut reader = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let read = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let path = error.path().to_string();
        let why = error.into_inner();
        if path == "." { why.to_string() } else { format!("{path}: {why}") }
    })?;
    reader.end().map_err(said)?;
    Ok(read)
}

fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}
