//! The port: what the floors above may ask of a store. The plain values that go through it stand in files of their own.

mod account;
mod attempts;
mod batch;
mod dossier;
mod drawer;
mod erasure;
mod event;
mod lists;
mod looks;
mod papers;
mod ways_in;

use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

pub use self::account::{AccountRow, SessionRow};
pub use self::attempts::ATTEMPTS_KEPT;
pub(crate) use self::attempts::attempts_kept_from;
pub use self::batch::{Appended, Batch};
pub use self::dossier::{DossierRow, LogEnd};
pub use self::drawer::{DrawerLockRow, DrawerRow};
pub use self::erasure::{KeptOf, KeptRow, Left};
pub use self::event::{Header, SealedEvent, StoredEvent};
pub use self::lists::{CaseloadRow, DueOf, DueRow, GrantRow, MemberRow, Projections, SummaryRow};
pub use self::looks::{Look, LookRow};
pub use self::papers::{PaperChanges, PaperRow};
pub use self::ways_in::{CredentialRow, LinkRow, TokenRow};
use crate::{KeyList, Resealed, StoreError};

/// Refuses the small values that no setting may change.
pub(crate) fn refuse_reserved(name: &str) -> Result<(), StoreError> {
    if [crate::schema::SCHEMA, crate::KEY_CHECK].contains(&name) {
        return Err(StoreError::Reserved(name.to_owned()));
    }
    Ok(())
}

/// The event log with what must be changed in one transaction with it, and the accounts beside it.
///
/// Every write is durable when its future is ready. All methods are safe to call from many tasks.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// Appends a batch, whole or not at all. A reader sees positions in order, none skipped.
    async fn append(&self, batch: Batch) -> Result<Appended, StoreError>;
    /// Where a dossier stands.
    async fn dossier(&self, id: Uuid) -> Result<Option<DossierRow>, StoreError>;
    /// The events of a dossier after a version, in order.
    async fn load(&self, dossier: Uuid, after_version: u64) -> Result<Vec<StoredEvent>, StoreError>;
    /// The events of a dossier after a version, in order, at most `limit`: for walking a long one.
    async fn load_page(&self, dossier: Uuid, after_version: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        let mut events = self.load(dossier, after_version).await?;
        events.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(events)
    }
    /// The whole log after a position, in order, at most `limit`.
    async fn scan(&self, after_position: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError>;
    /// Dossiers by id after `after`, at most `limit`.
    async fn dossiers(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<DossierRow>, StoreError>;
    /// Dossiers in the order in which they were opened, each with the position of its first event, after a position, at
    /// most `limit`.
    async fn openings(&self, after_position: u64, limit: u32) -> Result<Vec<(u64, DossierRow)>, StoreError>;
    /// Which of these command ids of a dossier were done before.
    async fn done_commands(&self, dossier: Uuid, commands: &[Uuid]) -> Result<Vec<Uuid>, StoreError>;

    /// The circle of a dossier.
    async fn members(&self, dossier: Uuid) -> Result<Vec<MemberRow>, StoreError>;
    /// The dossiers in whose circle an account is and of which it may read a part at `now`, newest change first.
    async fn caseload(
        &self,
        account: Uuid,
        now: Timestamp,
        limit: u32,
        offset: u32,
    ) -> Result<Vec<CaseloadRow>, StoreError>;
    /// What is due up to and including a day, in all dossiers in whose circle an account is, soonest first; only
    /// of parts that the account may read at `now`.
    async fn due(&self, account: Uuid, until: Date, now: Timestamp, limit: u32) -> Result<Vec<DueOf>, StoreError>;
    /// Notes up to which version an account has seen a dossier. Never goes back.
    async fn mark_seen(&self, account: Uuid, dossier: Uuid, version: u64) -> Result<(), StoreError>;
    /// The version up to which an account has seen a dossier; 0 if never.
    async fn seen_version(&self, account: Uuid, dossier: Uuid) -> Result<u64, StoreError>;

    /// The sealed bytes of a paper of a dossier; `None` when it is of another one, or gone.
    async fn paper(&self, dossier: Uuid, id: Uuid) -> Result<Option<Vec<u8>>, StoreError>;
    /// The ids of the papers of a dossier, in order.
    async fn paper_ids(&self, dossier: Uuid) -> Result<Vec<Uuid>, StoreError>;
    /// Cleans the places where the database leaves the bytes of papers that were destroyed; what could not be cleaned
    /// now is told. What is in backups made before stays there, sealed.
    async fn clean_papers(&self) -> Result<Left, StoreError>;

    /// Notes who looked, at the end of the dossier's chain of looks, in the order given. A look of a visit, part and
    /// act that was noted before is skipped. Nothing in this port changes or removes one.
    ///
    /// `NoDossier` when there is none with this id.
    async fn note_looks(&self, dossier: Uuid, looks: Vec<Look>) -> Result<(), StoreError>;
    /// The looks at a dossier with numbers below `before` (`None`: all), newest first, at most `limit`.
    async fn looks(&self, dossier: Uuid, before: Option<u64>, limit: u32) -> Result<Vec<LookRow>, StoreError>;

    /// The own drawer of an account.
    async fn drawer(&self, account: Uuid) -> Result<Option<DrawerRow>, StoreError>;
    /// Puts a drawer in the place of the one at `expected_version` (0: there is none yet) and gives the new
    /// version. `Conflict` when another stands there.
    async fn put_drawer(&self, account: Uuid, expected_version: u64, sealed: Vec<u8>) -> Result<u64, StoreError>;
    /// Removes a drawer with its locks.
    async fn remove_drawer(&self, account: Uuid) -> Result<(), StoreError>;
    /// The locks of a drawer, oldest first.
    async fn drawer_locks(&self, account: Uuid) -> Result<Vec<DrawerLockRow>, StoreError>;
    /// Adds a lock. `Taken` when its id is in use.
    async fn add_drawer_lock(&self, lock: DrawerLockRow) -> Result<(), StoreError>;
    /// Removes a lock.
    async fn remove_drawer_lock(&self, account: Uuid, id: Uuid) -> Result<(), StoreError>;

    /// Erases a dossier: its key, the payloads of its events, and all that lists hold of it. The chain stays, and who
    /// looked, and what is given to be kept. Then the places are cleaned where a database leaves what was deleted;
    /// what could not be cleaned now is told. Erasing again only cleans again.
    ///
    /// Use [`crate::erase`], which writes the key list anew as well. `NoDossier` when there is none with this id.
    async fn erase(&self, dossier: Uuid, kept: Option<KeptRow>, at: Timestamp) -> Result<Left, StoreError>;
    /// What is kept of erased dossiers, by dossier after `after`, at most `limit`.
    async fn kept(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<KeptOf>, StoreError>;
    /// The wrapped keys by dossier after `after`, at most `limit`.
    async fn dossier_keys(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<(Uuid, Vec<u8>)>, StoreError>;
    /// Where the store stands.
    async fn log_end(&self) -> Result<LogEnd, StoreError>;

    /// Adds an account. `Taken` when the sign-in name or id is in use.
    async fn add_account(&self, account: AccountRow) -> Result<(), StoreError>;
    /// Replaces an account by id. `Taken` when the sign-in name is another's.
    async fn put_account(&self, account: AccountRow) -> Result<(), StoreError>;
    /// An account by id.
    async fn account(&self, id: Uuid) -> Result<Option<AccountRow>, StoreError>;
    /// An account by the keyed hash of its sign-in name.
    async fn account_by_login(&self, login_key: [u8; 32]) -> Result<Option<AccountRow>, StoreError>;
    /// Accounts by id after `after`, at most `limit`.
    async fn accounts(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<AccountRow>, StoreError>;

    /// Begins a session.
    async fn add_session(&self, session: SessionRow) -> Result<(), StoreError>;
    /// A session by the hash of its secret.
    async fn session(&self, key_hash: [u8; 32]) -> Result<Option<SessionRow>, StoreError>;
    /// The sessions of an account, newest use first; those that have ended may be among them.
    async fn sessions_of(&self, account: Uuid) -> Result<Vec<SessionRow>, StoreError>;
    /// Notes that a session was used.
    async fn touch_session(&self, key_hash: [u8; 32], seen_at: Timestamp) -> Result<(), StoreError>;
    /// Ends one session.
    async fn end_session(&self, key_hash: [u8; 32]) -> Result<(), StoreError>;
    /// Ends all sessions of an account, but the one named.
    async fn end_sessions_of(&self, account: Uuid, but: Option<[u8; 32]>) -> Result<(), StoreError>;

    /// Adds a credential. `Taken` when its id or lookup is in use.
    async fn add_credential(&self, credential: CredentialRow) -> Result<(), StoreError>;
    /// A credential by the hash by which it is found, also one that was ended.
    async fn credential(&self, lookup: [u8; 32]) -> Result<Option<CredentialRow>, StoreError>;
    /// The credentials of an account, oldest first, also those that were ended.
    async fn credentials_of(&self, account: Uuid) -> Result<Vec<CredentialRow>, StoreError>;
    /// Puts `sealed` in the place of `expected` in a credential that has not ended, and notes a use when it is one.
    /// Tells whether it did: of several that expect the same, one does.
    async fn change_credential(
        &self,
        id: Uuid,
        expected: Vec<u8>,
        sealed: Vec<u8>,
        used_at: Option<Timestamp>,
    ) -> Result<bool, StoreError>;
    /// Ends a credential of an account. Tells whether it did; one that has ended stays as it was.
    async fn end_credential(&self, account: Uuid, id: Uuid, ended_at: Timestamp) -> Result<bool, StoreError>;

    /// Adds a sign-in link.
    async fn add_link(&self, link: LinkRow) -> Result<(), StoreError>;
    /// A link that is still good, left as it is.
    async fn link(&self, key_hash: [u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError>;
    /// Uses a link: gives it when it is still good and, if it works once, ends it in the same step.
    async fn use_link(&self, key_hash: [u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError>;

    /// Adds a token.
    async fn add_token(&self, token: TokenRow) -> Result<(), StoreError>;
    /// A token by the hash of its secret.
    async fn token(&self, key_hash: [u8; 32]) -> Result<Option<TokenRow>, StoreError>;
    /// Ends a token of an account.
    async fn end_token(&self, account: Uuid, id: Uuid) -> Result<(), StoreError>;

    /// Notes a failed sign-in under a key and tells how many there were since `since`, this one included.
    async fn count_attempt(&self, key: [u8; 32], at: Timestamp, since: Timestamp) -> Result<u32, StoreError>;
    /// How many failed sign-ins there were under a key since `since`.
    async fn attempts(&self, key: [u8; 32], since: Timestamp) -> Result<u32, StoreError>;
    /// Forgets the failed sign-ins under a key.
    async fn clear_attempts(&self, key: [u8; 32]) -> Result<(), StoreError>;
    /// Removes sessions, links, tokens and what was kept that ended before `now`, and attempts older than [`ATTEMPTS_KEPT`].
    async fn sweep(&self, now: Timestamp) -> Result<(), StoreError>;

    /// A small value by name (schema version, key check, settings).
    async fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;
    /// Sets a small value if it is absent; gives the value that stands.
    async fn meta_once(&self, name: &str, value: Vec<u8>) -> Result<Vec<u8>, StoreError>;
    /// Sets a small value, also when another stands: for settings. `Reserved` for the values that say what the
    /// data is.
    async fn put_meta(&self, name: &str, value: Vec<u8>) -> Result<(), StoreError>;
    /// Puts another check value of the master key in the place of the one that stands. `WrongKey` when another stands.
    async fn change_key_check(&self, stands: Vec<u8>, value: Vec<u8>) -> Result<(), StoreError>;
    /// Seals rows anew, all in one transaction. A row that was changed or removed since it was read stays as it is.
    async fn reseal(&self, rows: Vec<Resealed>) -> Result<(), StoreError>;
    /// Writes a whole, consistent copy as one SQLite file, while serving. The file must not exist yet.
    /// Sessions, sign-in links and failed sign-ins are left out: after a restore everybody signs in anew. The
    /// dossiers' keys are left out too: see [`crate::KeyList`].
    async fn backup(&self, file: &std::path::Path) -> Result<(), StoreError>;
    /// Fills an empty store from such a file and the newest key list. Refuses a store that holds anything. Dossiers
    /// whose key is not in the list come back as erased at `at`; their payloads are not even copied.
    ///
    /// `OldKeyList` when the backup holds dossiers that were opened after the list was written.
    async fn restore(&self, file: &std::path::Path, keys: KeyList, at: Timestamp) -> Result<(), StoreError>;
}
