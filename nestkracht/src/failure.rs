//! What stops the program: said once, with the way out. Never a debug string.

use std::path::PathBuf;
use std::process::ExitCode;

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
         `nestkracht keys new --to FILE`"
    )]
    NoKey(PathBuf),
    /// A database without a master key.
    #[error(
        "a database needs its master key from elsewhere: make one with `nestkracht keys new --to FILE`, keep a copy in \
         a safe, and give it with --key-file FILE or the environment variable NESTKRACHT_MASTER_KEY"
    )]
    NoKeyGiven,
    /// A master key in the environment, which this program cannot change.
    #[error(
        "the master key is in the environment, so only you can change it there: make one with `nestkracht keys new --to \
         FILE`; start every server with NESTKRACHT_MASTER_KEY=NEW,OLD (the new key, a comma, the one of now); run \
         `nestkracht keys rotate` with the same value; then start the servers with the new key alone"
    )]
    KeyInEnvironment,
    /// Somebody goes on writing with an earlier key.
    #[error(
        "a server goes on writing with the earlier key: look whether all of them have the new key file, then run this \
         again"
    )]
    EarlierKeyInUse,
    /// A master key that cannot be read.
    #[error("{place} does not hold a master key (64 hexadecimal characters, or the same 32 bytes in base64): {why}")]
    BadKey { place: String, why: String },
    /// A key file that cannot be written.
    #[error("cannot write the key into {file}: {why}")]
    KeyNotWritten { file: PathBuf, why: String },
    /// No key list.
    #[error(
        "there is no key list in {0}. A backup holds no keys: give the newest key list of its data with --keys FILE"
    )]
    NoKeyList(PathBuf),
    /// A database without a key list.
    #[error("say with --keys FILE where the key list is: a database has no folder to put it beside")]
    NoKeyListNamed,
    /// No data where data was expected.
    #[error("there is no data in {0}. Check --data; `serve` makes a new folder")]
    NoData(PathBuf),
    /// Data where none was expected.
    #[error("there are dossiers in this data already. Made-up people do not belong beside them: choose a new folder")]
    NotNew,
    /// The folder of the demo holds something else.
    #[error("{0} holds data that is not a demo. Choose another folder with --data")]
    NotADemo(PathBuf),
    /// A broken link.
    #[error("the log is not as it was written: {0}")]
    Broken(String),
    /// A file that holds no heads.
    #[error("{file} does not hold the heads of dossiers: {why}")]
    NoHeads { file: PathBuf, why: String },
    /// A public key that is none.
    #[error("this is no public key: give the 64 hexadecimal digits that `nestkracht heads` printed")]
    NoPublicKey,
    /// Heads signed with a key that this installation does not have.
    #[error(
        "{file} was signed with the key {key}, which is not of this master key. If the master key was changed since, \
         and this is the public key that was printed then, give it with --public-key"
    )]
    ForeignHeads { file: PathBuf, key: String },
    /// The log does not go on from heads that were kept.
    #[error("the log does not go on from what stood in {file}: {how}")]
    Departed { file: PathBuf, how: String },
    /// No such time zone.
    #[error("there is no time zone {0}; write it as Europe/Brussels")]
    TimeZone(String),
    /// No such account.
    #[error("there is no account with the sign-in name {0}")]
    NoAccount(String),
    /// A file that cannot be computed with.
    #[error("{file}: {why}")]
    WrongFile { file: String, why: String },
    /// Something that was asked on the command line, and cannot be answered.
    #[error("{0}")]
    WrongQuestion(String),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The application.
    #[error(transparent)]
    App(#[from] AppError),
    /// The sign-in of an organisation.
    #[error(transparent)]
    Organisation(#[from] app::oidc::SettingsError),
    /// The server cannot start.
    #[error(transparent)]
    NotStarted(#[from] web::NotStarted),
    /// The texts.
    #[error(transparent)]
    Texts(#[from] web::TextsError),
    /// The system.
    #[error("the system answered: {0}")]
    System(#[from] std::io::Error),
}

impl Failure {
    /// What the program says to whoever started it: 2 for what was given, as for a wrong argument; else 1.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::WrongFile { .. } | Self::WrongQuestion(_) => ExitCode::from(2),
            _ => ExitCode::FAILURE,
        }
    }
}
