//! What stops the program: said once, with the way out. Never a debug string.

use std::path::PathBuf;

use app::AppError;
use store::StoreError;

/// One public error for everything the program does.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {why}. Stop what uses it, or choose another with --listen")]
    Listen { address: std::net::SocketAddr, why: String },
    /// No master key.
    #[error(
        "there is no master key in {0}. Data that exists opens only with the key that was in use when it was made: give \
         it with --key-file FILE, or in the environment variable NESTKRACHT_MASTER_KEY. For new data, make a key with \
         `nestkracht key new --to FILE`"
    )]
    NoKey(PathBuf),
    /// A database without a master key.
    #[error(
        "a database needs its master key from elsewhere: make one with `nestkracht key new --to FILE`, keep a copy in \
         a safe, and give it with --key-file FILE or the environment variable NESTKRACHT_MASTER_KEY"
    )]
    NoKeyGiven,
    /// A master key that cannot be read.
    #[error("{place} does not hold a master key (64 hexadecimal characters, or the same 32 bytes in base64): {why}")]
    BadKey { place: String, why: String },
    /// A key file that cannot be written.
    #[error("cannot write the key into {file}: {why}")]
    KeyNotWritten { file: PathBuf, why: String },
    /// No data where data was expected.
    #[error("there is no data in {0}. Check --data; `serve` makes a new folder")]
    NoData(PathBuf),
    /// The folder of the demo holds something else.
    #[error("{0} holds data that is not a demo. Choose another folder with --data")]
    NotADemo(PathBuf),
    /// A broken link.
    #[error("the log is not as it was written: {0}")]
    Broken(String),
    /// No such time zone.
    #[error("there is no time zone {0}; write it as Europe/Brussels")]
    TimeZone(String),
    /// No such account.
    #[error("there is no account with the sign-in name {0}")]
    NoAccount(String),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The application.
    #[error(transparent)]
    App(#[from] AppError),
    /// The sign-in of an organisation.
    #[error(transparent)]
    Organisation(#[from] app::oidc::SettingsError),
    /// The texts.
    #[error(transparent)]
    Texts(#[from] web::TextsError),
    /// The system.
    #[error("the system answered: {0}")]
    System(#[from] std::io::Error),
}
