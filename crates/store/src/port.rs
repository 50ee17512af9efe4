//! The port: what the floors above may ask of a store, in plain values.

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp, civil::Date};
use uuid::Uuid;

use crate::{KeyList, Resealed, StoreError};

/// What is known about an event without opening it. Bound to the sealed payload as associated data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// UUIDv7 of the event.
    pub id: Uuid,
    /// The dossier it belongs to.
    pub dossier: Uuid,
    /// 1 for the first event of a dossier, then without gaps.
    pub version: u64,
    /// The released name of the kind, such as `story.told`.
    pub kind: String,
    /// Whose voice speaks: `participant`, `guide`, `coach`, `network_member`, `together`.
    pub voice: String,
    /// The account that wrote it down.
    pub actor: Uuid,
    /// The day it happened.
    pub happened_on: Date,
    /// The moment it was written down, UTC, to the microsecond.
    pub recorded_at: Timestamp,
}

/// An event on its way into the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedEvent {
    /// Its plain header.
    pub header: Header,
    /// Its payload, sealed with the dossier's key.
    pub sealed: Vec<u8>,
}

/// An event as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Place in the whole log, rising without gaps.
    pub position: u64,
    /// Its plain header.
    pub header: Header,
    /// Its sealed payload; `None` after erasure.
    pub sealed: Option<Vec<u8>>,
    /// SHA-256 of the sealed payload; stays after erasure.
    pub payload_hash: [u8; 32],
    /// `SHA-256(previous hash ‖ header ‖ payload_hash)`.
    pub hash: [u8; 32],
}

/// Where a dossier stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRow {
    /// The dossier.
    pub id: Uuid,
    /// Version of its newest event.
    pub version: u64,
    /// Hash of its newest event.
    pub hash: [u8; 32],
    /// Its key, wrapped by the master key; `None` after erasure.
    pub wrapped_key: Option<Vec<u8>>,
    /// When it was erased, if it was.
    pub erased_at: Option<Timestamp>,
    /// How many looks were noted.
    pub look_count: u64,
    /// Hash of its newest look; [`crate::chain::FIRST`] before the first.
    pub look_hash: [u8; 32],
}

/// Who is in the circle of a dossier, as far as lists need to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// The account.
    pub account: Uuid,
    /// The role in the circle, such as `guide`.
    pub role: String,
}

/// A window in which an account may read a part of a dossier: `from <= now < until`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantRow {
    /// The account.
    pub account: Uuid,
    /// The part, such as `goals`.
    pub part: String,
    /// The first moment.
    pub from: Timestamp,
    /// The first moment that no longer counts; `None` leaves it open.
    pub until: Option<Timestamp>,
}

/// One line for the lists of a dossier's members. The words are sealed with the dossier's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryRow {
    /// Sealed words of the line (name, phase, …).
    pub sealed: Vec<u8>,
    /// Day of the newest contact, if there was one.
    pub last_contact_on: Option<Date>,
}

/// Something that is due on a day: a step or a planned contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// The step or contact.
    pub item: Uuid,
    /// The part of the dossier it belongs to, such as `goals`: who may not read that part does not see it.
    pub part: String,
    /// The day.
    pub due_on: Date,
    /// Sealed words.
    pub sealed: Vec<u8>,
}

/// What changes in the lists together with a batch of events. `None` leaves a list as it is, `Some` replaces
/// all rows of that dossier in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Projections {
    /// The circle.
    pub members: Option<Vec<MemberRow>>,
    /// Who may read what, and when. Two windows of the same account and part count as both together.
    pub grants: Option<Vec<GrantRow>>,
    /// The line in the caseload.
    pub summary: Option<SummaryRow>,
    /// The due items.
    pub due: Option<Vec<DueRow>>,
}

/// A paper that was photographed, sealed with the key of its dossier (see [`crate::DossierKey::seal_paper`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRow {
    /// Its id.
    pub id: Uuid,
    /// What it holds, sealed.
    pub sealed: Vec<u8>,
}

/// Papers that come and go together with a batch of events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperChanges {
    /// Those that are kept.
    pub kept: Vec<PaperRow>,
    /// Those whose bytes go, after what is kept.
    pub destroyed: Vec<Uuid>,
}

/// Everything that one call of `append` makes durable, or nothing of it.
#[derive(Debug, Clone)]
pub struct Batch {
    /// The dossier.
    pub dossier: Uuid,
    /// The version that the writer has seen; 0 opens a new dossier.
    pub expected_version: u64,
    /// For a new dossier: its wrapped key.
    pub new_key: Option<Vec<u8>>,
    /// The ids that the client gave to the commands, to do each only once.
    pub commands: Vec<Uuid>,
    /// The events, versions rising from `expected_version + 1`.
    pub events: Vec<SealedEvent>,
    /// The changes to the lists.
    pub projections: Projections,
    /// The papers that come and go.
    pub papers: PaperChanges,
}

/// The answer to an append.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Appended {
    /// Durably written; the dossier now stands at this version.
    Written {
        /// The new version.
        version: u64,
    },
    /// At least one of the command ids was done before; nothing was written now.
    AlreadyDone {
        /// The ids of this batch that were done before.
        commands: Vec<Uuid>,
        /// The version that the dossier stands at.
        version: u64,
    },
}

/// A dossier in somebody's caseload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadRow {
    /// The dossier.
    pub dossier: Uuid,
    /// The role of the asking account in its circle.
    pub role: String,
    /// The version it stands at.
    pub version: u64,
    /// The version that the asking account saw last; 0 if never.
    pub seen_version: u64,
    /// Its wrapped key.
    pub wrapped_key: Option<Vec<u8>>,
    /// Its line.
    pub summary: Option<SummaryRow>,
    /// The parts that the asking account may read now, sorted, each once. Never empty.
    pub parts: Vec<String>,
}

/// A due item of one of somebody's dossiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueOf {
    /// The dossier.
    pub dossier: Uuid,
    /// Its wrapped key.
    pub wrapped_key: Option<Vec<u8>>,
    /// The item.
    pub due: DueRow,
}

/// What the law obliges to keep of an erased dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRow {
    /// What is kept, sealed (see [`crate::MasterKey::seal_kept`]).
    pub sealed: Vec<u8>,
    /// Until when; after that it goes with the next sweep.
    pub until: Timestamp,
    /// Why.
    pub reason: String,
}

/// What is kept of which dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptOf {
    /// The dossier that was erased.
    pub dossier: Uuid,
    /// What is kept.
    pub kept: KeptRow,
    /// Since when.
    pub at: Timestamp,
}

/// What erasing left for later, in words for an operator. Empty when nothing is left.
pub type Left = Vec<String>;

/// Where the whole store stands, as far as a key list must know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogEnd {
    /// The position of the newest event; 0 when there is none.
    pub position: u64,
    /// How many dossiers were erased.
    pub erased: u64,
}

/// Somebody looked at a part of a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The visit it belongs to, of the caller's choice: the same visit, part and act are noted once.
    pub visit: [u8; 16],
    /// Whose look.
    pub account: Uuid,
    /// The part that was looked at.
    pub part: String,
    /// What was done with it, such as `read` or `printed`.
    pub act: String,
    /// The moment, UTC, to the microsecond.
    pub at: Timestamp,
}

/// A look as it stands in its dossier's chain of looks. It is never changed, and stays after erasure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookRow {
    /// 1 for the first of a dossier, then without gaps.
    pub number: u64,
    /// What was noted.
    pub look: Look,
    /// `SHA-256(hash before ‖ look)`, see [`crate::chain::look_link`].
    pub hash: [u8; 32],
}

/// Somebody's own drawer: one sealed whole, which this program cannot open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawerRow {
    /// 1 when it was first put, then one more each time.
    pub version: u64,
    /// What is in it.
    pub sealed: Vec<u8>,
}

/// A lock of a drawer: the drawer's key, wrapped for one way to open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawerLockRow {
    /// Whose drawer.
    pub account: Uuid,
    /// Its id.
    pub id: Uuid,
    /// The way to open it, such as `phrase` or `passkey`.
    pub kind: String,
    /// What is needed beside the secret, and is none.
    pub public: Vec<u8>,
    /// The drawer's key, wrapped by the secret.
    pub wrapped: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// An account. Names are sealed; the sign-in name is found by a keyed hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// The account.
    pub id: Uuid,
    /// Keyed hash of the sign-in name.
    pub login_key: [u8; 32],
    /// Sealed details (names, language, what it may do).
    pub sealed: Vec<u8>,
    /// Argon2 hash in PHC form, when a password was set.
    pub password_hash: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was ended, if it was.
    pub ended_at: Option<Timestamp>,
}

/// A signed-in browser. Only the hash of its secret is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Hash of the secret in the cookie.
    pub key_hash: [u8; 32],
    /// Whose session.
    pub account: Uuid,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used (kept to some minutes).
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
    /// The browser in a few released words, such as `firefox android`; never its whole description.
    pub browser: Option<String>,
}

/// A way in that an account has beside its password, or the note of one that was made for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialRow {
    /// Its id; UUIDv7, so that they sort by when they were made.
    pub id: Uuid,
    /// Whose it is.
    pub account: Uuid,
    /// The released name of its kind, such as `passkey`.
    pub kind: String,
    /// The hash by which it is found, when it is found by one. Never twice.
    pub lookup: Option<[u8; 32]>,
    /// What is needed to check it, sealed.
    pub sealed: Vec<u8>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was used last.
    pub used_at: Option<Timestamp>,
    /// When it was ended, if it was.
    pub ended_at: Option<Timestamp>,
}

/// A sign-in link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// Hash of the secret in the address.
    pub key_hash: [u8; 32],
    /// The account it signs in; `None` for the set-up link of a new installation.
    pub account: Option<Uuid>,
    /// When it ends.
    pub expires_at: Timestamp,
    /// Whether the first use ends it (only the demo makes links that last).
    pub once: bool,
}

/// A token for programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRow {
    /// Its id, to list and end it.
    pub id: Uuid,
    /// Hash of the secret.
    pub key_hash: [u8; 32],
    /// Whose rights it has.
    pub account: Uuid,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Option<Timestamp>,
}

/// How long failed sign-ins are kept: a day. Asking for attempts further back finds what is left.
pub const ATTEMPTS_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// The moment before which failed sign-ins are forgotten.
pub(crate) fn attempts_kept_from(now: Timestamp) -> Timestamp {
    now.checked_sub(ATTEMPTS_KEPT).unwrap_or(Timestamp::MIN)
}

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
