//! What can be asked on the command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// One dossier, kept together by a person in poverty and the people beside them.
#[derive(Parser)]
#[command(name = "nestkracht", version, about)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Asked,
}

#[derive(Subcommand)]
pub(crate) enum Asked {
    /// Serves an organisation.
    Serve(Serve),
    /// Serves a demo with two invented dossiers, in a data folder of its own.
    Demo(Demo),
    /// Checks every link of the log, and names the first that is broken.
    Verify(Where),
    /// Writes a whole copy into one file, also while serving.
    Backup(Backup),
    /// Fills an empty data folder (or database) from such a file.
    Restore(Restore),
    /// Tokens for programs that use the API.
    #[command(subcommand)]
    Token(Token),
    /// The master key.
    #[command(subcommand)]
    Key(Key),
    /// Writes many invented dossiers into a new data folder, for measuring.
    #[command(hide = true)]
    Seed(Seed),
}

/// Where the data is, and the key that opens it.
#[derive(Args, Clone)]
pub(crate) struct Where {
    /// The data folder; it is made when it is not there.
    #[arg(long, value_name = "DIR", required_unless_present = "database", conflicts_with = "database")]
    pub(crate) data: Option<PathBuf>,
    /// A PostgreSQL database instead of a data folder, such as postgres://user@host/name.
    #[arg(long, value_name = "URL", env = "NESTKRACHT_DATABASE", hide_env_values = true)]
    pub(crate) database: Option<String>,
    /// The file with the master key. Left out: the file beside the data folder that bears its name and `.key`.
    #[arg(long, value_name = "FILE", env = "NESTKRACHT_KEY_FILE")]
    pub(crate) key_file: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Listen {
    /// The address to serve on; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// The address that people use, such as <https://nest.example>, when a proxy with HTTPS stands in front. Passkeys
    /// are made for it: without it there are none, except on this machine itself.
    #[arg(long, value_name = "URL", alias = "public-url", env = "NESTKRACHT_ORIGIN")]
    pub(crate) origin: Option<String>,
    /// A proxy whose X-Forwarded-For is believed; can be given more than once.
    #[arg(long = "trusted-proxy", value_name = "IP")]
    pub(crate) trusted_proxies: Vec<std::net::IpAddr>,
    /// The time zone of the organisation, which says what day it is.
    #[arg(long, value_name = "ZONE", default_value = "Europe/Brussels")]
    pub(crate) time_zone: String,
}

#[derive(Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) place: Where,
    #[command(flatten)]
    pub(crate) listen: Listen,
    /// A JSON file that describes the sign-in of your organisation (OpenID Connect); see docs/signing-in.md.
    #[arg(long, value_name = "FILE")]
    pub(crate) oidc: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Demo {
    /// The data folder of the demo.
    #[arg(long, value_name = "DIR", default_value = "demo-data")]
    pub(crate) data: PathBuf,
    #[command(flatten)]
    pub(crate) listen: Listen,
}

#[derive(Args)]
pub(crate) struct Seed {
    #[command(flatten)]
    pub(crate) place: Where,
    /// How many.
    #[arg(long, value_name = "N")]
    pub(crate) dossiers: usize,
}

#[derive(Args)]
pub(crate) struct Backup {
    #[command(flatten)]
    pub(crate) place: Where,
    /// The file to write; it must not exist yet.
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
}

#[derive(Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    pub(crate) place: Where,
    /// The file to read.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: PathBuf,
}

#[derive(Subcommand)]
pub(crate) enum Token {
    /// Makes a token with the rights of an account, and prints it once.
    Create {
        #[command(flatten)]
        place: Where,
        /// The sign-in name of the account.
        #[arg(long, value_name = "NAME")]
        account: String,
        /// After how many days it ends; left out: never.
        #[arg(long, value_name = "DAYS")]
        days: Option<u32>,
    },
}

#[derive(Subcommand)]
pub(crate) enum Key {
    /// Makes a new master key in a file that must not exist yet.
    New {
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
}
