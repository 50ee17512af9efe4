//! Figures from a file: reads it, computes, prints one JSON object. What is wrong is named by its field.

mod network;
mod spiderweb;

use ::insight::fuzzy_map::Question;
use ::insight::goals::{Goals, t_score};
use ::insight::readability::readability;
use ::insight::{Language, Receipt};
use serde::Serialize;

use crate::arguments::{Insight, TextLanguage};
use crate::failure::Failure;

use super::compute::{of_json, said, with};

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
