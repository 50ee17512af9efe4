//! What can be asked about rights.

use std::path::PathBuf;

use clap::Subcommand;
use jiff::civil::Date;

use super::TextLanguage;

#[derive(Subcommand)]
pub(crate) enum Rights {
    /// Lays one household beside all rules of a day, with the reason of each answer and where it comes from.
    Check {
        /// JSON: what is known of the household. `-` reads standard input.
        file: PathBuf,
        /// The day, as 2026-11-23.
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// The language of the reasons.
        #[arg(long, value_name = "LANGUAGE", default_value = "nl")]
        language: TextLanguage,
        /// A folder with rules and a `facts.toml` of your own, instead of those that are built in.
        #[arg(long, value_name = "DIR")]
        rules: Option<PathBuf>,
    },
    /// Lays many households beside the rules, from a file to a file: one JSON object a line.
    Stream {
        /// The households.
        from: PathBuf,
        /// The answers; it must not exist yet.
        to: PathBuf,
        /// The day, as 2026-11-23.
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// A folder with rules and a `facts.toml` of your own, instead of those that are built in.
        #[arg(long, value_name = "DIR")]
        rules: Option<PathBuf>,
    },
}
