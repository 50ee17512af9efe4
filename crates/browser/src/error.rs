//! What can go wrong, in words for whoever reads the failing test.

use std::fmt;
use std::io;
use std::path::PathBuf;

use fantoccini::error::{CmdError, NewSessionError};

/// What a test gives back.
pub type Outcome = Result<(), Error>;

/// Why a test cannot go on, or what the page did not hold.
#[derive(thiserror::Error)]
pub enum Error {
    /// An environment variable that `cargo xtask test` sets is not set.
    #[error("{0} is not set: run the tests with `cargo xtask test`, or begin the test with `browser::skip()`")]
    NotSet(&'static str),
    /// A program could not be started.
    #[error("could not start {0}: {1}")]
    Start(String, io::Error),
    /// ChromeDriver ended or said nothing that could be understood.
    #[error("ChromeDriver did not come up; it said:\n{0}")]
    Driver(String),
    /// Chromium did not start.
    #[error("Chromium did not start: {0}")]
    Session(Box<NewSessionError>),
    /// The browser refused.
    #[error("{doing}: {source}")]
    Command {
        /// What the test wanted.
        doing: String,
        /// What the driver answered.
        source: Box<CmdError>,
    },
    /// The browser answered something else than what was asked for.
    #[error("{doing}: the browser answered {answer}")]
    Answer {
        /// What the test wanted.
        doing: String,
        /// What came back.
        answer: String,
    },
    /// The page is not what the test demands.
    #[error("{0}")]
    Page(String),
    /// A file could not be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    /// The program under test did not come up, or said something else.
    #[error("{0}")]
    Server(String),
}

impl From<NewSessionError> for Error {
    fn from(error: NewSessionError) -> Self {
        Self::Session(Box::new(error))
    }
}

/// A failing test shows its error by `Debug`; a person reads it, so it is the sentence.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Puts what the test wanted before what the driver answered.
pub(crate) trait Doing<T> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T, Error>;
}

impl<T> Doing<T> for Result<T, CmdError> {
    fn doing(self, what: impl FnOnce() -> String) -> Result<T, Error> {
        self.map_err(|source| Error::Command { doing: what(), source: Box::new(source) })
    }
}
