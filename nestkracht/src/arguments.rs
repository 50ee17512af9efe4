//! What can be asked on the command line.

mod exchange;
mod export;
mod money;
mod rights;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

pub(crate) use exchange::{Exchange, Oslo};
pub(crate) use export::{Export, Simulate};
pub(crate) use money::Money;
pub(crate) use rights::Rights;

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
    /// Checks every link of the log and of who looked, and names the first that is broken.
    Verify(Verify),
    /// Writes the heads of all dossiers into a signed file, to keep elsewhere.
    Heads(Heads),
    /// Writes a whole copy into one file, also while serving.
    Backup(Backup),
    /// Fills an empty data folder (or database) from such a file.
    Restore(Restore),
    /// Tokens for programs that use the API.
    #[command(subcommand)]
    Token(Token),
    /// The master key.
    #[command(subcommand, name = "keys", alias = "key")]
    Keys(Keys),
    /// Computes a figure from a file, without a server, and prints it as JSON with where it comes from.
    #[command(subcommand)]
    Insight(Insight),
    /// Counts money to the cent, without a server, and prints it as JSON with where it comes from.
    #[command(subcommand)]
    Money(Money),
    /// Lays households beside the rules of rights, without a server.
    #[command(subcommand)]
    Rights(Rights),
    /// Reads files of others, and writes what goes out, without a server.
    #[command(subcommand)]
    Exchange(Exchange),
    /// Writes what goes out of all dossiers together, such as a research set.
    #[command(subcommand)]
    Export(Export),
    /// Makes up an organisation in a new data folder, to try out and to practise with: the same each time.
    Simulate(Simulate),
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
    /// A folder in which the signed heads of all dossiers are written, a file a day.
    #[arg(long, value_name = "DIR")]
    pub(crate) heads: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Verify {
    #[command(flatten)]
    pub(crate) place: Where,
    /// Heads that were kept elsewhere: all that stood then must still stand.
    #[arg(long, value_name = "HEADFILE")]
    pub(crate) against: Option<PathBuf>,
    /// The public key that the heads were signed with, as it was printed then. Left out: that of the master key.
    #[arg(long, value_name = "HEX", requires = "against")]
    pub(crate) public_key: Option<String>,
}

#[derive(Args)]
pub(crate) struct Heads {
    #[command(flatten)]
    pub(crate) place: Where,
    /// The file to write; it must not exist yet.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
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
    /// The key list, written anew each time. Left out: the file beside the data folder that bears its name and
    /// `.keylist`.
    #[arg(long, value_name = "KEYLIST")]
    pub(crate) keys: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Restore {
    #[command(flatten)]
    pub(crate) place: Where,
    /// The file to read.
    #[arg(long, value_name = "FILE")]
    pub(crate) from: PathBuf,
    /// The newest key list. Left out: the file beside the data folder that bears its name and `.keylist`.
    #[arg(long, value_name = "KEYLIST")]
    pub(crate) keys: Option<PathBuf>,
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
pub(crate) enum Keys {
    /// Makes a new master key in a file that must not exist yet.
    New {
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// Changes the master key, also while serving. Broken off, it goes on where it was when it is started again.
    Rotate(Where),
    /// Tells whether the master key fits, and whether anything is still sealed with an earlier one.
    Check(Where),
}

#[derive(Subcommand)]
pub(crate) enum Insight {
    /// Runs a fuzzy cognitive map.
    Fcm {
        /// JSON: weights, start, rule, transfer, slope, tolerance, max_steps, clamp. `-` reads standard input.
        file: PathBuf,
    },
    /// Reads circles, knots and the reach of every loosening out of a web that holds fast.
    Spiderweb {
        /// JSON: a dossier, or its `spiderweb`, as the API gives it. `-` reads standard input.
        file: PathBuf,
    },
    /// Measures a network map.
    Network {
        /// An easyNWK file, a GraphML file, or contacts and ties as JSON. `-` reads standard input.
        file: PathBuf,
        /// What kind of file; left out: as it looks.
        #[arg(long, value_name = "FORMAT")]
        format: Option<NetworkFormat>,
    },
    /// The T-score of goals.
    Gas {
        /// JSON: goals with weight and score, correlation. `-` reads standard input.
        file: PathBuf,
    },
    /// How hard a text is to read; the higher, the easier.
    Readability {
        /// The language of the text.
        #[arg(long, value_name = "LANGUAGE")]
        language: TextLanguage,
        /// The text. `-` reads standard input.
        file: PathBuf,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum NetworkFormat {
    /// easyNWK's own.
    Easynwk,
    /// GraphML.
    Graphml,
    /// Contacts and ties as JSON.
    Plain,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum TextLanguage {
    /// Dutch.
    Nl,
    /// French.
    Fr,
    /// English.
    En,
}
