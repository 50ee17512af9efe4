//! A store for one test, with a way to reach under it.

use std::{path::PathBuf, sync::Arc};

use store::{PostgresStore, SqliteStore, Store};
use uuid::Uuid;

/// Runs tests on both engines.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $name() {
                    let house = crate::house::House::sqlite();
                    super::$name(&house).await;
                    house.close().await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $name() {
                    let Some(house) = crate::house::House::postgres().await else { return };
                    super::$name(&house).await;
                    house.close().await;
                }
            )+
        }
    };
}

/// A folder that goes away with the test.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        let path = std::env::temp_dir().join(format!("nestkracht-store-{}", Uuid::new_v4()));
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A store for one test.
pub(crate) struct House {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) folder: Folder,
    under: Under,
}

enum Under {
    Sqlite(PathBuf),
    Postgres(Database),
}

impl House {
    pub(crate) fn sqlite() -> Self {
        let folder = Folder::new();
        let store = SqliteStore::open(&folder.0).unwrap();
        let file = store.file().to_owned();
        Self { store: Arc::new(store), folder, under: Under::Sqlite(file) }
    }

    /// `None` when there is no server to test with.
    pub(crate) async fn postgres() -> Option<Self> {
        let database = Database::create().await?;
        let store = PostgresStore::connect(&database.url).await.unwrap();
        Some(Self { store: Arc::new(store), folder: Folder::new(), under: Under::Postgres(database) })
    }

    /// A second program beside the first, on the same data.
    pub(crate) async fn second(&self) -> Arc<dyn Store> {
        match &self.under {
            Under::Sqlite(file) => Arc::new(SqliteStore::open(file).unwrap()),
            Under::Postgres(database) => Arc::new(PostgresStore::connect(&database.url).await.unwrap()),
        }
    }

    /// Opens the data as a newly started program does.
    pub(crate) async fn reopen(&self) -> Result<Arc<dyn Store>, store::StoreError> {
        Ok(match &self.under {
            Under::Sqlite(file) => Arc::new(SqliteStore::open(file)?),
            Under::Postgres(database) => Arc::new(PostgresStore::connect(&database.url).await?),
        })
    }

    /// An empty store of the same kind.
    pub(crate) async fn another(&self) -> Self {
        match &self.under {
            Under::Sqlite(_) => Self::sqlite(),
            Under::Postgres(_) => Self::postgres().await.unwrap(),
        }
    }

    /// Does something to the data behind the store's back; tells how many rows it met.
    pub(crate) async fn sql(&self, sql: &str) -> u64 {
        match &self.under {
            Under::Sqlite(file) => {
                let db = rusqlite::Connection::open(file).unwrap();
                db.busy_timeout(std::time::Duration::from_secs(10)).unwrap();
                db.execute(sql, []).unwrap() as u64
            }
            Under::Postgres(database) => connect(&database.url).await.execute(sql, &[]).await.unwrap(),
        }
    }

    /// The columns of all tables, as `table.column`, sorted.
    pub(crate) async fn columns(&self) -> Vec<String> {
        let mut columns: Vec<String> = match &self.under {
            Under::Sqlite(file) => {
                let db = rusqlite::Connection::open(file).unwrap();
                let mut select = db
                    .prepare(
                        "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
                         WHERE t.type = 'table'",
                    )
                    .unwrap();
                select.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
            }
            Under::Postgres(database) => connect(&database.url)
                .await
                .query(
                    "SELECT table_name || '.' || column_name FROM information_schema.columns
                     WHERE table_schema = 'public'",
                    &[],
                )
                .await
                .unwrap()
                .iter()
                .map(|row| row.get(0))
                .collect(),
        };
        columns.sort();
        columns
    }

    /// Turns the data back to what a program of the first schema would have left.
    pub(crate) async fn back_to_the_first_schema(&self) {
        for sql in [
            "DROP TABLE grants",
            "DROP TABLE looks",
            "DROP TABLE drawers",
            "DROP TABLE drawer_locks",
            "DROP TABLE kept",
            "ALTER TABLE dossiers ADD COLUMN wrapped_key {bytes}",
            "UPDATE dossiers SET wrapped_key = (SELECT wrapped FROM dossier_keys WHERE dossier = id)",
            "DROP TABLE dossier_keys",
            "ALTER TABLE dossiers DROP COLUMN erased_at",
            "ALTER TABLE due DROP COLUMN part",
            "ALTER TABLE dossiers DROP COLUMN look_count",
            "ALTER TABLE dossiers DROP COLUMN look_hash",
            "DROP TABLE papers",
            "DROP TABLE credentials",
            "ALTER TABLE sessions DROP COLUMN browser",
        ] {
            let bytes = if matches!(self.under, Under::Sqlite(_)) { "BLOB" } else { "bytea" };
            self.sql(&sql.replace("{bytes}", bytes)).await;
        }
        let first = self.bytes(b"1");
        self.sql(&format!("UPDATE meta SET value = {first} WHERE name = 'schema'")).await;
    }

    /// Whether any file in which the engine keeps its data holds one of these byte strings.
    pub(crate) async fn holds(&self, bytes: &[&[u8]]) -> bool {
        match &self.under {
            Under::Sqlite(file) => holds(file.parent().unwrap(), bytes),
            Under::Postgres(database) => {
                let client = connect(&database.url).await;
                client.batch_execute("CHECKPOINT").await.unwrap();
                let place =
                    "SELECT setting || '/base/' || (SELECT oid FROM pg_database WHERE datname = current_database())
                     FROM pg_settings WHERE name = 'data_directory'";
                let folder: String = client.query_one(place, &[]).await.unwrap().get(0);
                holds(std::path::Path::new(&folder), bytes)
            }
        }
    }

    /// Somebody on PostgreSQL who looks back for as long as this is held: sees the data as it stood now.
    pub(crate) async fn looks_back(&self) -> Option<tokio_postgres::Client> {
        let Under::Postgres(database) = &self.under else { return None };
        let client = connect(&database.url).await;
        client.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM events").await.unwrap();
        Some(client)
    }

    /// Whether the engine leaves nothing at all of what was deleted, or only what it was sealed with.
    pub(crate) const fn leaves_nothing(&self) -> bool {
        matches!(self.under, Under::Sqlite(_))
    }

    /// Bytes as they are written in the engine's SQL.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> String {
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        match self.under {
            Under::Sqlite(_) => format!("x'{digits}'"),
            Under::Postgres(_) => format!("'\\x{digits}'::bytea"),
        }
    }

    /// An id as it is written in the engine's SQL.
    pub(crate) fn id(&self, id: Uuid) -> String {
        match self.under {
            Under::Sqlite(_) => self.bytes(id.as_bytes()),
            Under::Postgres(_) => format!("'{id}'::uuid"),
        }
    }

    pub(crate) async fn close(self) {
        drop(self.store);
        if let Under::Postgres(database) = self.under {
            database.drop().await;
        }
    }
}

/// A database of its own on the test server.
pub(crate) struct Database {
    server: String,
    name: String,
    pub(crate) url: String,
}

impl Database {
    pub(crate) async fn create() -> Option<Self> {
        let Ok(server) = std::env::var("NESTKRACHT_TEST_POSTGRES") else {
            println!("skipped: NESTKRACHT_TEST_POSTGRES not set");
            return None;
        };
        let name = format!("store_{}", Uuid::new_v4().simple());
        connect(&server).await.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
        let (front, _) = server.rsplit_once('/').unwrap();
        let url = format!("{front}/{name}");
        Some(Self { server, name, url })
    }

    /// Whoever keeps the server asks it something.
    pub(crate) async fn asks(&self) -> tokio_postgres::Client {
        connect(&self.server).await
    }

    pub(crate) async fn drop(self) {
        let sql = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        connect(&self.server).await.batch_execute(&sql).await.unwrap();
    }
}

/// Whether any file in a folder holds one of these byte strings, of which the first eight bytes say enough.
pub(crate) fn holds(folder: &std::path::Path, bytes: &[&[u8]]) -> bool {
    let wanted: std::collections::HashSet<&[u8]> = bytes.iter().map(|bytes| &bytes[..8]).collect();
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        path.is_file() && std::fs::read(path).unwrap().windows(8).any(|window| wanted.contains(window))
    })
}

async fn connect(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}
