//! What can go wrong in the application.

use access::Denied;
use dossier::Refusal;
use store::StoreError;

/// One public error for everything that goes through the application.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Not in the circle, or there is no such dossier. It does not tell which.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The policies cannot be used.
    #[error(transparent)]
    Policies(#[from] access::PolicyError),
    /// A command cannot be done; the place in the list, the field and the way out.
    #[error("command {index}: {refusal}")]
    Refused {
        /// Which of the commands, counted from 0.
        index: usize,
        /// Which command it was, such as `story.tell`.
        command: String,
        /// Why.
        refusal: Refusal,
    },
    /// The list of commands is empty.
    #[error("there is nothing to do: send at least one command")]
    NothingToDo,
    /// The list of commands is too long.
    #[error("at most {max} commands go in one list; send the others in a next one")]
    TooManyCommands {
        /// The most that fits.
        max: usize,
    },
    /// Others kept writing to the same dossier.
    #[error("others are writing in this dossier right now; try again in a moment")]
    Busy,
    /// The account does not exist or has ended.
    #[error("there is no such account")]
    NoAccount,
    /// A sign-in name that is in use.
    #[error("this sign-in name is taken; choose another")]
    NameTaken,
    /// A sign-in name or password that does not do.
    #[error("{field}: {why}")]
    Unfit {
        /// The field.
        field: &'static str,
        /// The released name of the reason.
        why: &'static str,
    },
    /// Not for this kind of account.
    #[error("this is not for your account")]
    NotForYou,
    /// The store answered with an error.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something stored cannot be read.
    #[error("what was stored cannot be read: {0}")]
    Unreadable(String),
}

impl From<serde_json::Error> for AppError {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(error.to_string())
    }
}
