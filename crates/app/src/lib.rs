//! The one way in.
//!
//! A form, the API, the outbox and the command line all make the same commands and come through
//! [`App::execute`]: load, may they?, decide, append, project, answer. There is no second way to write, so there
//! is no second place to check rights, to log or to validate. Reading goes through [`App::read`].

pub mod accounts;
mod break_open;
pub mod passkeys;

mod came;
mod cards;
mod caseload;
mod codes;
mod common_passwords;
mod confirm;
mod credentials;
mod drawer;
mod error;
mod execute;
mod folded;
mod invented;
mod known_browser;
mod leave;
mod links;
mod looked;
mod news;
pub mod oidc;
mod opening;
mod papers;
mod passwords;
mod person_link;
mod prepared;
mod projection;
mod read;
mod rekey;
mod research_set;
mod retention;
mod role_matrix;
mod secret;
pub mod security_log;
mod sessions;
mod set_up;
mod sign_in;
mod step;
mod studies;
mod take_along;
mod tokens;
mod tries;
mod turns;

use std::sync::Arc;

use access::Policies;
use dossier::DossierId;
use jiff::civil::{Date, Time};
use jiff::{Timestamp, tz::TimeZone};
use quick_cache::sync::Cache;
use store::{KEY_CHECK, Keys, Master, Store};

pub use break_open::{BreakOpenError, BrokenOpen};
pub use came::Came;
pub use cards::CARD_TRIES;
pub use caseload::{CaseloadLine, DueLine};
pub use codes::{NewCodes, RECOVERY_CODES};
pub use confirm::{CONFIRMED_LIFE, Proofs};
pub use credentials::{Credential, Kind};
pub use drawer::{Change, DrawerError, Lock, Note, OpenDrawer};
pub use error::AppError;
pub use execute::{Done, Envelope};
pub use invented::Invented;
pub use known_browser::KNOWN_LIFE;
pub use leave::{Gone, Leaving};
pub use links::LINK_LIFE;
pub use looked::{Act, Looked, Seat};
pub use news::News;
pub use opening::{Opening, Person};
pub use papers::{BrokenPaper, NewPaper, PaperFlaw, verify_papers};
pub use projection::{Due, Summary};
pub use read::Looking;
pub use research_set::ResearchSet;
pub use retention::{Retained, Since};
pub use role_matrix::{RoleMatrix, RoleMatrixCell};
pub use secret::Secret;
pub use sessions::{HELPER_IDLE, HELPER_LIFE, PARTICIPANT_IDLE, PARTICIPANT_LIFE, Session};
pub use sign_in::{Entry, SignInError};
pub use step::{STEP_LIFE, Step};
pub use studies::{NewStudy, SetMade, Study};
pub use take_along::Taken;

/// How many dossiers are kept folded in memory.
const FOLDED_DOSSIERS: usize = 2_000;
/// How many visits are remembered, so that what was noted is not noted again.
const NOTED_LOOKS: usize = 50_000;

/// What tells the time; tests have one of their own.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The application: everything above the store and below the screens.
pub struct App {
    store: Arc<dyn Store>,
    keys: Keys,
    folded: Cache<DossierId, Arc<folded::Folded>>,
    noted_looks: Cache<looked::Noted, ()>,
    policies: Policies,
    turns: turns::Turns,
    clock: Clock,
    zone: TimeZone,
    hashing: tokio::sync::Semaphore,
}

impl App {
    /// Opens the application on a store. A new store takes the master key as its own; one that exists must fit.
    ///
    /// # Errors
    /// [`AppError::Store`] with `WrongKey` when the key does not fit, or what the database said;
    /// [`AppError::Policies`] when the policies do not fit their schema.
    pub async fn open(
        store: Arc<dyn Store>,
        keys: impl Into<Keys> + Send,
        zone: TimeZone,
        clock: Clock,
    ) -> Result<Self, AppError> {
        let keys = keys.into();
        let check = store.meta_once(KEY_CHECK, keys.ring().current().check_value()).await?;
        keys.fits(&check)?;
        let folded = Cache::new(FOLDED_DOSSIERS);
        // Hashing a password takes a core for some 30 ms: two at a time, the others wait in line.
        Ok(Self {
            store,
            keys,
            folded,
            noted_looks: Cache::new(NOTED_LOOKS),
            policies: Policies::built_in()?,
            turns: turns::Turns::new(),
            clock,
            zone,
            hashing: tokio::sync::Semaphore::new(2),
        })
    }

    /// This moment, to the microsecond.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = (self.clock)();
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// Today, where the organisation is.
    #[must_use]
    pub fn today(&self) -> Date {
        self.zone.to_datetime(self.now()).date()
    }

    /// The day on which a moment fell, where the organisation is.
    #[must_use]
    pub fn day_of(&self, moment: Timestamp) -> Date {
        self.zone.to_datetime(moment).date()
    }

    /// The time of day of a moment, where the organisation is.
    #[must_use]
    pub fn time_of(&self, moment: Timestamp) -> Time {
        self.zone.to_datetime(moment).time()
    }

    /// The store, for what needs no dossier opened: verifying and backing up.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn Store> {
        &self.store
    }

    /// The master key with those that were in use before it: for verifying, and for changing it while serving.
    #[must_use]
    pub const fn keys(&self) -> &Keys {
        &self.keys
    }
}
