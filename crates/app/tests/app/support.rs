//! A small world to test in: an application on a store of its own, a clock that one can turn, and a circle.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::accounts::{AccountKind, Profile};
use app::{App, Envelope};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::{Command, CommandId, DossierId, MemberId, story};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use method::CircleRole;
use store::{MasterKey, PostgresStore, SqliteStore, Store};
use uuid::Uuid;

/// Runs a test on both engines; PostgreSQL only where a server was named.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")] async fn $name() { super::$name(crate::support::World::sqlite().await).await; })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread")] async fn $name() {
                match crate::support::World::postgres().await {
                    Some(world) => super::$name(world).await,
                    None => println!("skipped: NESTKRACHT_TEST_POSTGRES not set"),
                }
            })+
        }
    };
}
pub(crate) use on_both;

/// The world.
pub(crate) struct World {
    pub(crate) app: Arc<App>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keys: MasterKey,
    pub(crate) folder: tempfile::TempDir,
    seconds: Arc<AtomicI64>,
}

impl World {
    pub(crate) async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(SqliteStore::open(folder.path()).unwrap());
        Self::on(store, folder).await
    }

    pub(crate) async fn postgres() -> Option<Self> {
        let server = std::env::var("NESTKRACHT_TEST_POSTGRES").ok()?;
        let (client, connection) = tokio_postgres::connect(&server, tokio_postgres::NoTls).await.unwrap();
        tokio::spawn(connection);
        let name = format!("app_{}", Uuid::new_v4().simple());
        client.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
        let (host, _) = server.rsplit_once('/').unwrap();
        let store = Arc::new(PostgresStore::connect(&format!("{host}/{name}")).await.unwrap());
        Some(Self::on(store, tempfile::tempdir().unwrap()).await)
    }

    async fn on(store: Arc<dyn Store>, folder: tempfile::TempDir) -> Self {
        let keys = MasterKey::random().unwrap();
        let seconds = Arc::new(AtomicI64::new(1_790_000_000));
        let app = Self::another_server(&store, &keys, &seconds).await;
        Self { app, store, keys, folder, seconds }
    }

    async fn another_server(store: &Arc<dyn Store>, keys: &MasterKey, seconds: &Arc<AtomicI64>) -> Arc<App> {
        let keys = MasterKey::parse(&keys.to_hex()).unwrap();
        let seconds = Arc::clone(seconds);
        let clock = Arc::new(move || Timestamp::from_second(seconds.load(Ordering::SeqCst)).unwrap());
        Arc::new(App::open(Arc::clone(store), keys, TimeZone::UTC, clock).await.unwrap())
    }

    /// Another server on the same store, with its own memory.
    pub(crate) async fn second_server(&self) -> Arc<App> {
        Self::another_server(&self.store, &self.keys, &self.seconds).await
    }

    /// Another server with these keys, as a program is started anew.
    pub(crate) async fn server_with(&self, keys: store::KeyRing) -> Result<Arc<App>, app::AppError> {
        let seconds = Arc::clone(&self.seconds);
        let clock = Arc::new(move || Timestamp::from_second(seconds.load(Ordering::SeqCst)).unwrap());
        Ok(Arc::new(App::open(Arc::clone(&self.store), keys, TimeZone::UTC, clock).await?))
    }

    /// Turns the clock on.
    pub(crate) fn later(&self, by: SignedDuration) {
        self.seconds.fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    pub(crate) async fn account(&self, name: &str, kind: AccountKind) -> MemberId {
        let id = MemberId(Uuid::now_v7());
        let profile = Profile::new(name.to_owned(), name.to_owned(), kind, "nl".to_owned());
        self.app.add_account(id, profile).await.unwrap();
        id
    }

    /// A dossier of Mamadou, with Els as guide.
    pub(crate) async fn dossier(&self) -> Circled {
        let mamadou = self.account("mamadou", AccountKind::Participant).await;
        let els = self.account("els", AccountKind::Guide).await;
        let id = DossierId(Uuid::now_v7());
        let member = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
        let members = vec![member(mamadou, CircleRole::Participant, "Mamadou"), member(els, CircleRole::Guide, "Els")];
        self.app.open_dossier(els, id, said(Command::Circle(Circle::Open(Opening { members })))).await.unwrap();
        Circled { id, mamadou, els }
    }
}

/// A dossier and its circle.
#[derive(Clone, Copy)]
pub(crate) struct Circled {
    pub(crate) id: DossierId,
    pub(crate) mamadou: MemberId,
    pub(crate) els: MemberId,
}

/// A command as somebody sends it who sees everything.
pub(crate) fn said(command: Command) -> Envelope {
    let id = CommandId(Uuid::now_v7());
    Envelope { id, voice: None, happened_on: None, seen: Some(u64::MAX), command }
}

/// Something told.
pub(crate) fn told(words: &str) -> Command {
    Command::Story(story::Command::Tell { words: words.to_owned(), domain: None })
}
