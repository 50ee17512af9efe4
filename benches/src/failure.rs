//! What makes a measurement worthless: it then says so and gives no numbers.

/// One error for all measurements.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The system.
    #[error("the system answered: {0}")]
    System(#[from] std::io::Error),
    /// The bare database.
    #[error("the bare database answered: {0}")]
    Bare(#[from] rusqlite::Error),
    /// The store.
    #[error(transparent)]
    Store(#[from] store::StoreError),
    /// The policies.
    #[error(transparent)]
    Policies(#[from] access::PolicyError),
    /// The application.
    #[error(transparent)]
    App(#[from] app::AppError),
    /// A client broke off.
    #[error("a client broke off: {0}")]
    Client(#[from] tokio::task::JoinError),
    /// The bare writer broke off.
    #[error("the bare writer broke off")]
    Writer,
    /// An answer that was not asked for.
    #[error("expected status {expected}, and got this: {answer}")]
    Status {
        /// What was expected.
        expected: u16,
        /// The beginning of the answer.
        answer: String,
    },
    /// An answer that cannot be read.
    #[error("the answer cannot be read: {0}")]
    Answer(&'static str),
    /// A word that cannot be read.
    #[error("`{0}` is not `name: value`")]
    Header(String),
    /// Nothing was measured.
    #[error("not one answer came in time")]
    Nothing,
    /// A network that cannot be.
    #[error("{people} people have at most {most} ties with each other")]
    Ties {
        /// How many people.
        people: usize,
        /// How many ties they can have.
        most: usize,
    },
    /// The rules of rights cannot be read.
    #[error("the rules cannot be read: {0}")]
    Rules(String),
}
