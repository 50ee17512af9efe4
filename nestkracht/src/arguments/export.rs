//! What goes out of all dossiers together, and an organisation that is made up.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Where;

#[derive(Subcommand)]
pub(crate) enum Export {
    /// Writes the set of a study: coded facts of who said yes, in groups in which nobody is recognised. See
    /// docs/research.md.
    Research {
        #[command(flatten)]
        place: Where,
        /// The study: its short name, its title or its id.
        #[arg(long, value_name = "STUDY")]
        study: String,
        /// A folder that does not exist yet, or is empty.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The fewest dossiers in a group. Never under ten: that is what people said yes to.
        #[arg(short, long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(10..))]
        k: u32,
        /// The fewest different values of an outcome in a group.
        #[arg(short, long, default_value_t = 2)]
        l: u32,
        /// The time zone of the organisation, which says what day it is.
        #[arg(long, value_name = "ZONE", default_value = "Europe/Brussels")]
        time_zone: String,
    },
}

#[derive(Args)]
pub(crate) struct Simulate {
    #[command(flatten)]
    pub(crate) place: Where,
    /// Another number makes another organisation; the same number the same.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
    /// How many participants.
    #[arg(long, value_name = "M", default_value_t = 300)]
    pub(crate) dossiers: u32,
    /// The time zone of the organisation, which says what day it is.
    #[arg(long, value_name = "ZONE", default_value = "Europe/Brussels")]
    pub(crate) time_zone: String,
}
