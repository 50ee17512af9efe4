//! The store on one machine: SQLite in WAL mode with `synchronous=FULL`, one writer thread that commits in
//! groups, and readers beside it.
//!
//! One program serves a data folder; others (backup, verify, a token made on the command line) may work beside
//! it and wait for the write lock as long as it takes, up to 20 seconds.

mod accounts;
mod append;
mod attempts;
mod backup;
mod credentials;
mod drawers;
mod erase;
mod links;
mod lists;
mod log;
mod looks;
mod meta;
mod open;
mod papers;
mod readers;
mod reseal;
mod sessions;
mod tokens;
mod values;
mod writer;

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

pub use self::open::FILE_NAME;
pub(crate) use self::open::{create_private, folder, found_version, migrate, uri};
use self::{readers::Readers, writer::Writer};
use crate::{
    AccountRow, Appended, Batch, CaseloadRow, CredentialRow, DossierRow, DrawerLockRow, DrawerRow, DueOf, KeptOf,
    KeptRow, KeyList, Left, LinkRow, LogEnd, Look, LookRow, MemberRow, Resealed, SessionRow, Store, StoreError,
    StoredEvent, TokenRow, batch::Prepared, port::refuse_reserved,
};

/// The store in one SQLite file.
///
/// Dropping it waits until the writer has finished.
pub struct SqliteStore {
    file: PathBuf,
    readers: Readers,
    writer: Writer,
}

impl SqliteStore {
    /// Opens the store in a folder (the file is then [`FILE_NAME`]) or in a file that exists or ends in `.db`.
    /// Folder and file are made when absent, for this user only.
    ///
    /// # Errors
    /// `Folder` when the path cannot be used, `NewerSchema` when the data is of a newer program; it is then
    /// left as it was.
    pub fn open(dir_or_file: &Path) -> Result<Self, StoreError> {
        let (file, db) = open::open(dir_or_file)?;
        Ok(Self { readers: Readers::open(&file)?, writer: Writer::start(db)?, file })
    }

    /// The database file.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.file
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn append(&self, batch: Batch) -> Result<Appended, StoreError> {
        let prepared = Prepared::new(batch)?;
        self.writer.run(move |db, group| append::append(db, group, &prepared)).await
    }

    async fn dossier(&self, id: Uuid) -> Result<Option<DossierRow>, StoreError> {
        self.readers.read(|db| log::dossier(db, id))
    }

    async fn load(&self, dossier: Uuid, after_version: u64) -> Result<Vec<StoredEvent>, StoreError> {
        let mut events = self.load_page(dossier, after_version, log::PAGE).await?;
        let mut read = events.len();
        // Events are never changed, so pages read one after the other fit together.
        while let (true, Some(last)) = (read == log::PAGE as usize, events.last()) {
            tokio::task::yield_now().await;
            let page = self.load_page(dossier, last.header.version, log::PAGE).await?;
            read = page.len();
            events.extend(page);
        }
        Ok(events)
    }

    async fn load_page(&self, dossier: Uuid, after_version: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        self.readers.read(|db| log::load(db, dossier, after_version, limit))
    }

    async fn scan(&self, after_position: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        let mut events = Vec::new();
        let mut after = after_position;
        let mut left = limit;
        while left > 0 {
            let wanted = left.min(log::PAGE);
            let page = self.readers.read(|db| log::scan(db, after, wanted))?;
            let Some(last) = page.last() else { break };
            after = last.position;
            left = if page.len() < wanted as usize { 0 } else { left - wanted };
            events.extend(page);
            tokio::task::yield_now().await;
        }
        Ok(events)
    }

    async fn dossiers(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<DossierRow>, StoreError> {
        self.readers.read(|db| log::dossiers(db, after, limit))
    }

    async fn openings(&self, after_position: u64, limit: u32) -> Result<Vec<(u64, DossierRow)>, StoreError> {
        self.readers.read(|db| log::openings(db, after_position, limit))
    }

    async fn done_commands(&self, dossier: Uuid, commands: &[Uuid]) -> Result<Vec<Uuid>, StoreError> {
        self.readers.read(|db| log::done_commands(db, dossier, commands))
    }

    async fn members(&self, dossier: Uuid) -> Result<Vec<MemberRow>, StoreError> {
        self.readers.read(|db| lists::members(db, dossier))
    }

    async fn caseload(
        &self,
        account: Uuid,
        now: Timestamp,
        limit: u32,
        offset: u32,
    ) -> Result<Vec<CaseloadRow>, StoreError> {
        self.readers.read(|db| lists::caseload(db, account, now, limit, offset))
    }

    async fn due(&self, account: Uuid, until: Date, now: Timestamp, limit: u32) -> Result<Vec<DueOf>, StoreError> {
        self.readers.read(|db| lists::due(db, account, until, now, limit))
    }

    async fn mark_seen(&self, account: Uuid, dossier: Uuid, version: u64) -> Result<(), StoreError> {
        self.writer.run(move |db, _| lists::mark_seen(db, account, dossier, version)).await
    }

    async fn seen_version(&self, account: Uuid, dossier: Uuid) -> Result<u64, StoreError> {
        self.readers.read(|db| lists::seen_version(db, account, dossier))
    }

    async fn paper(&self, dossier: Uuid, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
        self.readers.read(|db| papers::of(db, dossier, id))
    }

    async fn paper_ids(&self, dossier: Uuid) -> Result<Vec<Uuid>, StoreError> {
        self.readers.read(|db| papers::ids(db, dossier))
    }

    async fn clean_papers(&self) -> Result<Left, StoreError> {
        self.writer.alone(papers::clean).await
    }

    async fn note_looks(&self, dossier: Uuid, looks: Vec<Look>) -> Result<(), StoreError> {
        // Most looks were noted before in the same visit: that needs no turn of the writer.
        if self.readers.read(|db| looks::all_noted(db, dossier, &looks))? {
            return Ok(());
        }
        self.writer.run(move |db, _| looks::note(db, dossier, &looks)).await
    }

    async fn looks(&self, dossier: Uuid, before: Option<u64>, limit: u32) -> Result<Vec<LookRow>, StoreError> {
        self.readers.read(|db| looks::newest(db, dossier, before, limit))
    }

    async fn drawer(&self, account: Uuid) -> Result<Option<DrawerRow>, StoreError> {
        self.readers.read(|db| drawers::of(db, account))
    }

    async fn put_drawer(&self, account: Uuid, expected_version: u64, sealed: Vec<u8>) -> Result<u64, StoreError> {
        self.writer.run(move |db, _| drawers::put(db, account, expected_version, &sealed)).await
    }

    async fn remove_drawer(&self, account: Uuid) -> Result<(), StoreError> {
        self.writer.run(move |db, _| drawers::remove(db, account)).await
    }

    async fn drawer_locks(&self, account: Uuid) -> Result<Vec<DrawerLockRow>, StoreError> {
        self.readers.read(|db| drawers::locks(db, account))
    }

    async fn add_drawer_lock(&self, lock: DrawerLockRow) -> Result<(), StoreError> {
        self.writer.run(move |db, _| drawers::add_lock(db, &lock)).await
    }

    async fn remove_drawer_lock(&self, account: Uuid, id: Uuid) -> Result<(), StoreError> {
        self.writer.run(move |db, _| drawers::remove_lock(db, account, id)).await
    }

    async fn erase(&self, dossier: Uuid, kept: Option<KeptRow>, at: Timestamp) -> Result<Left, StoreError> {
        self.writer.run(move |db, _| erase::erase(db, dossier, kept.as_ref(), at)).await?;
        self.writer.alone(erase::clean).await
    }

    async fn kept(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<KeptOf>, StoreError> {
        self.readers.read(|db| erase::kept(db, after, limit))
    }

    async fn dossier_keys(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<(Uuid, Vec<u8>)>, StoreError> {
        self.readers.read(|db| log::dossier_keys(db, after, limit))
    }

    async fn log_end(&self) -> Result<LogEnd, StoreError> {
        self.readers.read(log::end)
    }

    async fn add_account(&self, account: AccountRow) -> Result<(), StoreError> {
        self.writer.run(move |db, _| accounts::add(db, &account)).await
    }

    async fn put_account(&self, account: AccountRow) -> Result<(), StoreError> {
        self.writer.run(move |db, _| accounts::put(db, &account)).await
    }

    async fn account(&self, id: Uuid) -> Result<Option<AccountRow>, StoreError> {
        self.readers.read(|db| accounts::by_id(db, id))
    }

    async fn account_by_login(&self, login_key: [u8; 32]) -> Result<Option<AccountRow>, StoreError> {
        self.readers.read(|db| accounts::by_login(db, &login_key))
    }

    async fn accounts(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<AccountRow>, StoreError> {
        self.readers.read(|db| accounts::after(db, after, limit))
    }

    async fn add_session(&self, session: SessionRow) -> Result<(), StoreError> {
        self.writer.run(move |db, _| sessions::add(db, &session)).await
    }

    async fn session(&self, key_hash: [u8; 32]) -> Result<Option<SessionRow>, StoreError> {
        self.readers.read(|db| sessions::by_key(db, &key_hash))
    }

    async fn sessions_of(&self, account: Uuid) -> Result<Vec<SessionRow>, StoreError> {
        self.readers.read(|db| sessions::of(db, account))
    }

    async fn touch_session(&self, key_hash: [u8; 32], seen_at: Timestamp) -> Result<(), StoreError> {
        self.writer.run(move |db, _| sessions::touch(db, &key_hash, seen_at)).await
    }

    async fn end_session(&self, key_hash: [u8; 32]) -> Result<(), StoreError> {
        self.writer.run(move |db, _| sessions::end(db, &key_hash)).await
    }

    async fn end_sessions_of(&self, account: Uuid, but: Option<[u8; 32]>) -> Result<(), StoreError> {
        self.writer.run(move |db, _| sessions::end_of(db, account, but.as_ref())).await
    }

    async fn add_credential(&self, credential: CredentialRow) -> Result<(), StoreError> {
        self.writer.run(move |db, _| credentials::add(db, &credential)).await
    }

    async fn credential(&self, lookup: [u8; 32]) -> Result<Option<CredentialRow>, StoreError> {
        self.readers.read(|db| credentials::by_lookup(db, &lookup))
    }

    async fn credentials_of(&self, account: Uuid) -> Result<Vec<CredentialRow>, StoreError> {
        self.readers.read(|db| credentials::of(db, account))
    }

    async fn change_credential(
        &self,
        id: Uuid,
        expected: Vec<u8>,
        sealed: Vec<u8>,
        used_at: Option<Timestamp>,
    ) -> Result<bool, StoreError> {
        self.writer.run(move |db, _| credentials::change(db, id, &expected, &sealed, used_at)).await
    }

    async fn end_credential(&self, account: Uuid, id: Uuid, ended_at: Timestamp) -> Result<bool, StoreError> {
        self.writer.run(move |db, _| credentials::end(db, account, id, ended_at)).await
    }

    async fn add_link(&self, link: LinkRow) -> Result<(), StoreError> {
        self.writer.run(move |db, _| links::add(db, &link)).await
    }

    async fn link(&self, key_hash: [u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError> {
        self.readers.read(|db| links::good(db, &key_hash, now))
    }

    async fn use_link(&self, key_hash: [u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError> {
        self.writer.run(move |db, _| links::take(db, &key_hash, now)).await
    }

    async fn add_token(&self, token: TokenRow) -> Result<(), StoreError> {
        self.writer.run(move |db, _| tokens::add(db, &token)).await
    }

    async fn token(&self, key_hash: [u8; 32]) -> Result<Option<TokenRow>, StoreError> {
        self.readers.read(|db| tokens::by_key(db, &key_hash))
    }

    async fn end_token(&self, account: Uuid, id: Uuid) -> Result<(), StoreError> {
        self.writer.run(move |db, _| tokens::end(db, account, id)).await
    }

    async fn count_attempt(&self, key: [u8; 32], at: Timestamp, since: Timestamp) -> Result<u32, StoreError> {
        self.writer.run(move |db, _| attempts::note(db, &key, at, since)).await
    }

    async fn attempts(&self, key: [u8; 32], since: Timestamp) -> Result<u32, StoreError> {
        self.readers.read(|db| attempts::count(db, &key, since))
    }

    async fn clear_attempts(&self, key: [u8; 32]) -> Result<(), StoreError> {
        self.writer.run(move |db, _| attempts::clear(db, &key)).await
    }

    async fn sweep(&self, now: Timestamp) -> Result<(), StoreError> {
        self.writer.run(move |db, _| meta::sweep(db, now)).await
    }

    async fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.readers.read(|db| meta::get(db, name))
    }

    async fn meta_once(&self, name: &str, value: Vec<u8>) -> Result<Vec<u8>, StoreError> {
        let name = name.to_owned();
        self.writer.run(move |db, _| meta::set_once(db, &name, value)).await
    }

    async fn put_meta(&self, name: &str, value: Vec<u8>) -> Result<(), StoreError> {
        refuse_reserved(name)?;
        let name = name.to_owned();
        self.writer.run(move |db, _| meta::put(db, &name, &value)).await
    }

    async fn change_key_check(&self, stands: Vec<u8>, value: Vec<u8>) -> Result<(), StoreError> {
        self.writer.run(move |db, _| reseal::change_key_check(db, &stands, &value)).await
    }

    async fn reseal(&self, rows: Vec<Resealed>) -> Result<(), StoreError> {
        self.writer.run(move |db, _| reseal::reseal(db, &rows)).await
    }

    async fn backup(&self, file: &Path) -> Result<(), StoreError> {
        let (source, target) = (self.file.clone(), file.to_owned());
        off_the_runtime(move || backup::backup(&source, &target)).await
    }

    async fn restore(&self, file: &Path, keys: KeyList, at: Timestamp) -> Result<(), StoreError> {
        let (source, target) = (file.to_owned(), self.file.clone());
        off_the_runtime(move || backup::restore(&source, &target, &keys, at)).await
    }
}

/// Does long work where it holds up no other task.
pub(crate) async fn off_the_runtime<T, W>(work: W) -> Result<T, StoreError>
where
    T: Send + 'static,
    W: FnOnce() -> Result<T, StoreError> + Send + 'static,
{
    tokio::task::spawn_blocking(work).await.map_err(|_| StoreError::Closed)?
}
