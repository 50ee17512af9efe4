//! The own drawer: what somebody writes for nobody but themselves.
//!
//! Its key is random and never wrapped by the master key. It opens with the person's own phrase, or with the spare
//! phrase that they have on paper. The server keeps neither: while the drawer is open its key lies, sealed, in the
//! browser.

mod content;
mod locks;

use dossier::MemberId;
use jiff::{SignedDuration, Timestamp};
use store::{DrawerKey, StoreError, hash_secret};
use uuid::Uuid;

use crate::accounts::{Account, AccountKind};
use crate::sessions::later;
use crate::{App, AppError, Secret};

pub use content::Note;
pub use locks::Lock;

/// How long a drawer stays open without being used.
const IDLE: SignedDuration = SignedDuration::from_mins(15);
/// Wrong phrases of one account in [`WINDOW`].
const MOST_TRIES: u32 = 8;
/// How long wrong phrases count.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// How often a change is made anew because another tab was first.
const MOST_CONFLICTS: usize = 8;

/// Why a drawer does not open.
#[derive(Debug, thiserror::Error)]
pub enum DrawerError {
    /// The phrase is not the one.
    #[error("this phrase does not open the drawer; try again, or use the spare phrase")]
    Wrong,
    /// Too many tries.
    #[error("too many tries; wait a quarter of an hour")]
    TooOften,
    /// Something else.
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<StoreError> for DrawerError {
    fn from(error: StoreError) -> Self {
        Self::App(error.into())
    }
}

/// A drawer that its owner opened.
#[derive(Debug)]
pub struct OpenDrawer {
    pub(crate) account: MemberId,
    pub(crate) key: DrawerKey,
}

/// What can be done in an open drawer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Puts a note in it.
    Add {
        /// Its id, made with the page: sending it twice puts it in once.
        id: Uuid,
        /// The words.
        words: String,
    },
    /// Writes a note anew.
    Reword {
        /// Which.
        id: Uuid,
        /// The moment of the wording that the writer had before their eyes. When another tab wrote since, both
        /// wordings are kept.
        seen: Timestamp,
        /// The words.
        words: String,
    },
    /// Takes a note out.
    Remove {
        /// Which.
        id: Uuid,
    },
    /// Puts a note back that was just taken out.
    PutBack {
        /// Which.
        id: Uuid,
    },
}

impl App {
    /// Whether somebody has a drawer.
    ///
    /// # Errors
    /// [`AppError::Denied`] for accounts without a dossier of their own.
    pub async fn has_drawer(&self, who: &Account) -> Result<bool, AppError> {
        if who.profile.kind != AccountKind::Participant {
            return Err(access::Denied.into());
        }
        Ok(!self.store.drawer_locks(who.id.0).await?.is_empty())
    }

    /// What is in a drawer, newest first, also what was just taken out.
    ///
    /// # Errors
    /// What the store said, or that it cannot be opened.
    pub async fn drawer_notes(&self, drawer: &OpenDrawer) -> Result<Vec<Note>, AppError> {
        let (_, mut notes) = self.drawer_content(drawer).await?;
        notes.sort_by_key(|note| std::cmp::Reverse((note.at, note.id)));
        Ok(notes)
    }

    /// Changes what is in a drawer. When another tab was first, the change is made on what that one left: nothing
    /// is lost.
    ///
    /// # Errors
    /// [`AppError::Unfit`] when the words do not fit, [`AppError::Busy`] when others keep writing.
    pub async fn change_drawer(&self, drawer: &OpenDrawer, change: &Change) -> Result<(), AppError> {
        for _ in 0..MOST_CONFLICTS {
            let (version, mut notes) = self.drawer_content(drawer).await?;
            content::apply(&mut notes, change, self.now())?;
            let sealed = drawer.key.seal(drawer.account.0, &content::padded(&notes)?)?;
            match self.store.put_drawer(drawer.account.0, version, sealed).await {
                Ok(_) => return Ok(()),
                Err(StoreError::Conflict { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(AppError::Busy)
    }

    async fn drawer_content(&self, drawer: &OpenDrawer) -> Result<(u64, Vec<Note>), AppError> {
        let Some(row) = self.store.drawer(drawer.account.0).await? else { return Ok((0, Vec::new())) };
        let plain = drawer.key.open(drawer.account.0, &row.sealed)?;
        Ok((row.version, content::unpadded(&plain)?))
    }

    /// What the browser keeps while a drawer is open: its key, sealed with what only this session knows, for a
    /// quarter of an hour from now.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn hand_out(&self, drawer: &OpenDrawer, session: &Secret) -> Result<Vec<u8>, AppError> {
        Ok(drawer.key.hand_out(&session_key(session), drawer.account.0, later(self.now(), IDLE))?)
    }

    /// The drawer that a browser holds open; `None` when its time is over, or when it is not of this session.
    #[must_use]
    pub fn take_in(&self, account: MemberId, session: &Secret, held: &[u8]) -> Option<OpenDrawer> {
        let key = DrawerKey::take_in(&session_key(session), account.0, self.now(), held).ok()??;
        Some(OpenDrawer { account, key })
    }
}

/// What seals the key in the browser. The database knows another hash of the session, from which this one does not
/// follow.
fn session_key(session: &Secret) -> [u8; 32] {
    hash_secret(format!("nestkracht-drawer\0{}", session.expose()).as_bytes())
}
