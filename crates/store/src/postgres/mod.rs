//! The store for many servers: PostgreSQL.
//!
//! Any number of servers may work on one database. Appending goes through one task and one connection a
//! server, in groups, under a lock that all servers share; everything else goes through a pool.

mod accounts;
mod address;
mod appender;
mod attempts;
mod backup;
mod connect;
mod credentials;
mod drawers;
mod erase;
mod group;
mod links;
mod lists;
mod log;
mod looks;
mod meta;
mod papers;
mod reseal;
mod sessions;
mod tls;
mod tokens;
mod values;
mod write;

use std::path::Path;

use async_trait::async_trait;
use deadpool_postgres::{Object, Pool};
use jiff::{Timestamp, civil::Date};
use tokio_postgres::{Row, types::ToSql};
use uuid::Uuid;

use self::{appender::Appender, connect::Way};
use crate::{
    AccountRow, Appended, Batch, CaseloadRow, CredentialRow, DossierRow, DrawerLockRow, DrawerRow, DueOf, KeptOf,
    KeptRow, KeyList, Left, LinkRow, LogEnd, Look, LookRow, MemberRow, Resealed, SessionRow, Store, StoreError,
    StoredEvent, TokenRow, batch::Prepared, port::refuse_reserved,
};

/// The store in a PostgreSQL database. Tested with version 15.
pub struct PostgresStore {
    pool: Pool,
    appender: Appender,
}

impl PostgresStore {
    /// Connects to a database by its URL, such as `postgres://name:password@host/database`, and makes the
    /// tables or brings them forward where needed. Must be called within a Tokio runtime.
    ///
    /// A database elsewhere is reached over TLS, with its certificate and name verified against the authorities
    /// that this machine trusts, or against those in `sslrootcert=FILE`; `sslmode=disable` goes without. On this
    /// machine (a socket, the loopback) no TLS is needed, and `sslmode=verify-full` asks for it. Modes that would
    /// go on without TLS when the other side has none are refused.
    /// Durability is the server's: leave its `synchronous_commit` on.
    ///
    /// # Errors
    /// `Database` when it cannot be reached, or not as the URL says it must be, `NewerSchema` when the data is of a newer program; it is then
    /// left as it was.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        let way = Way::to(url)?;
        connect::migrate(&mut way.connect().await?).await?;
        Ok(Self { pool: connect::pool(way.clone())?, appender: Appender::start(way) })
    }

    async fn client(&self) -> Result<Object, StoreError> {
        Ok(self.pool.get().await?)
    }

    /// The rows that a statement gives.
    async fn rows(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, StoreError> {
        let client = self.client().await?;
        let statement = client.prepare_cached(sql).await?;
        Ok(client.query(&statement, values).await?)
    }

    /// Does a statement; `Taken` when it meets a key or name that is in use.
    async fn change(&self, sql: &str, values: &[&(dyn ToSql + Sync)]) -> Result<(), StoreError> {
        let client = self.client().await?;
        let statement = client.prepare_cached(sql).await?;
        client.execute(&statement, values).await.map_err(values::or_taken)?;
        Ok(())
    }
}

#[async_trait]
impl Store for PostgresStore {
    async fn append(&self, batch: Batch) -> Result<Appended, StoreError> {
        self.appender.append(Prepared::new(batch)?).await
    }

    async fn dossier(&self, id: Uuid) -> Result<Option<DossierRow>, StoreError> {
        log::dossier(self, id).await
    }

    async fn load(&self, dossier: Uuid, after_version: u64) -> Result<Vec<StoredEvent>, StoreError> {
        log::load(self, dossier, after_version, None).await
    }

    async fn load_page(&self, dossier: Uuid, after_version: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        log::load(self, dossier, after_version, Some(limit)).await
    }

    async fn scan(&self, after_position: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        log::scan(self, after_position, limit).await
    }

    async fn dossiers(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<DossierRow>, StoreError> {
        log::dossiers(self, after, limit).await
    }

    async fn openings(&self, after_position: u64, limit: u32) -> Result<Vec<(u64, DossierRow)>, StoreError> {
        log::openings(self, after_position, limit).await
    }

    async fn done_commands(&self, dossier: Uuid, commands: &[Uuid]) -> Result<Vec<Uuid>, StoreError> {
        log::done_commands(self, dossier, commands).await
    }

    async fn members(&self, dossier: Uuid) -> Result<Vec<MemberRow>, StoreError> {
        lists::members(self, dossier).await
    }

    async fn caseload(
        &self,
        account: Uuid,
        now: Timestamp,
        limit: u32,
        offset: u32,
    ) -> Result<Vec<CaseloadRow>, StoreError> {
        lists::caseload(self, account, now, limit, offset).await
    }

    async fn due(&self, account: Uuid, until: Date, now: Timestamp, limit: u32) -> Result<Vec<DueOf>, StoreError> {
        lists::due(self, account, until, now, limit).await
    }

    async fn mark_seen(&self, account: Uuid, dossier: Uuid, version: u64) -> Result<(), StoreError> {
        lists::mark_seen(self, account, dossier, version).await
    }

    async fn seen_version(&self, account: Uuid, dossier: Uuid) -> Result<u64, StoreError> {
        lists::seen_version(self, account, dossier).await
    }

    async fn paper(&self, dossier: Uuid, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
        papers::of(self, dossier, id).await
    }

    async fn paper_ids(&self, dossier: Uuid) -> Result<Vec<Uuid>, StoreError> {
        papers::ids(self, dossier).await
    }

    async fn clean_papers(&self) -> Result<Left, StoreError> {
        papers::clean(self).await
    }

    async fn note_looks(&self, dossier: Uuid, looks: Vec<Look>) -> Result<(), StoreError> {
        looks::note(self, dossier, &looks).await
    }

    async fn looks(&self, dossier: Uuid, before: Option<u64>, limit: u32) -> Result<Vec<LookRow>, StoreError> {
        looks::newest(self, dossier, before, limit).await
    }

    async fn drawer(&self, account: Uuid) -> Result<Option<DrawerRow>, StoreError> {
        drawers::of(self, account).await
    }

    async fn put_drawer(&self, account: Uuid, expected_version: u64, sealed: Vec<u8>) -> Result<u64, StoreError> {
        drawers::put(self, account, expected_version, &sealed).await
    }

    async fn remove_drawer(&self, account: Uuid) -> Result<(), StoreError> {
        drawers::remove(self, account).await
    }

    async fn drawer_locks(&self, account: Uuid) -> Result<Vec<DrawerLockRow>, StoreError> {
        drawers::locks(self, account).await
    }

    async fn add_drawer_lock(&self, lock: DrawerLockRow) -> Result<(), StoreError> {
        drawers::add_lock(self, &lock).await
    }

    async fn remove_drawer_lock(&self, account: Uuid, id: Uuid) -> Result<(), StoreError> {
        drawers::remove_lock(self, account, id).await
    }

    async fn erase(&self, dossier: Uuid, kept: Option<KeptRow>, at: Timestamp) -> Result<Left, StoreError> {
        erase::erase(self, dossier, kept.as_ref(), at).await
    }

    async fn kept(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<KeptOf>, StoreError> {
        erase::kept(self, after, limit).await
    }

    async fn dossier_keys(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<(Uuid, Vec<u8>)>, StoreError> {
        log::dossier_keys(self, after, limit).await
    }

    async fn log_end(&self) -> Result<LogEnd, StoreError> {
        log::end(self).await
    }

    async fn add_account(&self, account: AccountRow) -> Result<(), StoreError> {
        accounts::add(self, &account).await
    }

    async fn put_account(&self, account: AccountRow) -> Result<(), StoreError> {
        accounts::put(self, &account).await
    }

    async fn account(&self, id: Uuid) -> Result<Option<AccountRow>, StoreError> {
        accounts::by_id(self, id).await
    }

    async fn account_by_login(&self, login_key: [u8; 32]) -> Result<Option<AccountRow>, StoreError> {
        accounts::by_login(self, &login_key).await
    }

    async fn accounts(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<AccountRow>, StoreError> {
        accounts::after(self, after, limit).await
    }

    async fn add_session(&self, session: SessionRow) -> Result<(), StoreError> {
        sessions::add(self, &session).await
    }

    async fn session(&self, key_hash: [u8; 32]) -> Result<Option<SessionRow>, StoreError> {
        sessions::by_key(self, &key_hash).await
    }

    async fn sessions_of(&self, account: Uuid) -> Result<Vec<SessionRow>, StoreError> {
        sessions::of(self, account).await
    }

    async fn touch_session(&self, key_hash: [u8; 32], seen_at: Timestamp) -> Result<(), StoreError> {
        sessions::touch(self, &key_hash, seen_at).await
    }

    async fn end_session(&self, key_hash: [u8; 32]) -> Result<(), StoreError> {
        sessions::end(self, &key_hash).await
    }

    async fn end_sessions_of(&self, account: Uuid, but: Option<[u8; 32]>) -> Result<(), StoreError> {
        sessions::end_of(self, account, but.as_ref()).await
    }

    async fn add_credential(&self, credential: CredentialRow) -> Result<(), StoreError> {
        credentials::add(self, &credential).await
    }

    async fn credential(&self, lookup: [u8; 32]) -> Result<Option<CredentialRow>, StoreError> {
        credentials::by_lookup(self, &lookup).await
    }

    async fn credentials_of(&self, account: Uuid) -> Result<Vec<CredentialRow>, StoreError> {
        credentials::of(self, account).await
    }

    async fn change_credential(
        &self,
        id: Uuid,
        expected: Vec<u8>,
        sealed: Vec<u8>,
        used_at: Option<Timestamp>,
    ) -> Result<bool, StoreError> {
        credentials::change(self, id, &expected, &sealed, used_at).await
    }

    async fn end_credential(&self, account: Uuid, id: Uuid, ended_at: Timestamp) -> Result<bool, StoreError> {
        credentials::end(self, account, id, ended_at).await
    }

    async fn add_link(&self, link: LinkRow) -> Result<(), StoreError> {
        links::add(self, &link).await
    }

    async fn link(&self, key_hash: [u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError> {
        links::good(self, &key_hash, now).await
    }

    async fn use_link(&self, key_hash: [u8; 32], now: Timestamp) -> Result<Option<LinkRow>, StoreError> {
        links::take(self, &key_hash, now).await
    }

    async fn add_token(&self, token: TokenRow) -> Result<(), StoreError> {
        tokens::add(self, &token).await
    }

    async fn token(&self, key_hash: [u8; 32]) -> Result<Option<TokenRow>, StoreError> {
        tokens::by_key(self, &key_hash).await
    }

    async fn end_token(&self, account: Uuid, id: Uuid) -> Result<(), StoreError> {
        tokens::end(self, account, id).await
    }

    async fn count_attempt(&self, key: [u8; 32], at: Timestamp, since: Timestamp) -> Result<u32, StoreError> {
        attempts::note(self, &key, at, since).await
    }

    async fn attempts(&self, key: [u8; 32], since: Timestamp) -> Result<u32, StoreError> {
        attempts::count(self, &key, since).await
    }

    async fn clear_attempts(&self, key: [u8; 32]) -> Result<(), StoreError> {
        attempts::clear(self, &key).await
    }

    async fn sweep(&self, now: Timestamp) -> Result<(), StoreError> {
        meta::sweep(self, now).await
    }

    async fn meta(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        meta::get(self, name).await
    }

    async fn meta_once(&self, name: &str, value: Vec<u8>) -> Result<Vec<u8>, StoreError> {
        meta::set_once(self, name, value).await
    }

    async fn put_meta(&self, name: &str, value: Vec<u8>) -> Result<(), StoreError> {
        refuse_reserved(name)?;
        meta::put(self, name, &value).await
    }

    async fn change_key_check(&self, stands: Vec<u8>, value: Vec<u8>) -> Result<(), StoreError> {
        reseal::change_key_check(self, &stands, &value).await
    }

    async fn reseal(&self, rows: Vec<Resealed>) -> Result<(), StoreError> {
        reseal::reseal(self, &rows).await
    }

    async fn backup(&self, file: &Path) -> Result<(), StoreError> {
        backup::backup(self, file.to_owned()).await
    }

    async fn restore(&self, file: &Path, keys: KeyList, at: Timestamp) -> Result<(), StoreError> {
        backup::restore(self, file.to_owned(), keys, at).await
    }
}
