//! What makes a run of `bench` worthless.

use std::path::PathBuf;

/// One error for the whole command.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The release build.
    #[error("the release build failed; what cargo said stands above")]
    NotBuilt,
    /// The system.
    #[error("the system answered: {0}")]
    System(#[from] std::io::Error),
    /// A program that did not do its work.
    #[error("{program} failed{}", if .said.is_empty() { String::new() } else { format!(": {}", .said) })]
    Program {
        /// Which.
        program: String,
        /// Its last words.
        said: String,
    },
    /// A server that did not get ready.
    #[error("{} was not ready in time", .0.display())]
    NotReady(PathBuf),
    /// Something that was looked for in an answer or in words.
    #[error("did not find {0}")]
    NotFound(&'static str),
    /// An answer with another status.
    #[error("{path} answered {status}")]
    Status {
        /// What was asked for.
        path: String,
        /// What came.
        status: u16,
    },
}
