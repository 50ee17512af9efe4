//! What can be asked about files of others.

use std::path::PathBuf;

use clap::Subcommand;
use jiff::civil::Date;

#[derive(Subcommand)]
pub(crate) enum Exchange {
    /// Debts in the Flemish OSLO vocabulary for debt management (JSON-LD).
    #[command(subcommand)]
    Oslo(Oslo),
}

#[derive(Subcommand)]
pub(crate) enum Oslo {
    /// Says what a file would bring into a dossier, and what in it contradicts itself.
    Read {
        /// The file. `-` reads standard input.
        file: PathBuf,
        /// Whose debts, by their name inside the file; left out: of whom there is only one.
        #[arg(long, value_name = "NAME")]
        debtor: Option<String>,
        /// The day of today, as 2026-11-23: what comes later stays in the file.
        #[arg(long, value_name = "DATE")]
        on: Date,
    },
    /// Writes the debts of a dossier as a file.
    Write {
        /// JSON: a dossier, or its `money`, as the API gives it. `-` reads standard input.
        file: PathBuf,
        /// The day of today, as 2026-11-23.
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// What the person is called in it; left out: it is not said.
        #[arg(long, value_name = "NAME")]
        person: Option<String>,
    },
}
