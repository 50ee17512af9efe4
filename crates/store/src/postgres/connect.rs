//! From a URL to connections and a schema that is ready.

use std::time::Duration;

use deadpool_postgres::{Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use tokio_postgres::{Client, Config};

use super::{address, tls::Tls, values::told};
use crate::{
    StoreError,
    schema::{self, Dialect, SCHEMA},
};

/// How many connections one server uses beside the one that appends.
const CONNECTIONS: usize = 16;
/// How long to wait for a connection.
const PATIENCE: Duration = Duration::from_secs(10);
/// Held while the schema is made or brought forward. A number of our own choice.
const SCHEMA_LOCK: i64 = 0x4e65_7374_0001;

/// Where the database is, and how the way there is secured.
#[derive(Clone)]
pub(super) struct Way {
    config: Config,
    tls: Tls,
}

impl Way {
    /// Reads the URL and adds our settings.
    pub(super) fn to(url: &str) -> Result<Self, StoreError> {
        let (mut config, secured) = address::read(url)?;
        if config.get_application_name().is_none() {
            config.application_name("nestkracht");
        }
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(PATIENCE);
        }
        // A server that vanishes in the middle of a transaction must not hold the others up for ever.
        let ours = "-c lock_timeout=30s -c idle_in_transaction_session_timeout=60s";
        let options = match config.get_options() {
            Some(given) => format!("{ours} {given}"),
            None => ours.to_owned(),
        };
        config.options(options);
        Ok(Self { tls: Tls::of(&secured)?, config })
    }

    /// One connection of its own. It ends when the client is dropped.
    pub(super) async fn connect(&self) -> Result<Client, tokio_postgres::Error> {
        let (client, connection) = self.config.connect(self.tls.clone()).await?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::warn!(error = told(&error), "a connection to the database broke");
            }
        });
        Ok(client)
    }
}

/// The pool for all that is not appended.
pub(super) fn pool(way: Way) -> Result<Pool, StoreError> {
    let manager_config = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = Manager::from_config(way.config, way.tls, manager_config);
    Pool::builder(manager)
        .max_size(CONNECTIONS)
        .wait_timeout(Some(PATIENCE))
        .create_timeout(Some(PATIENCE))
        .runtime(Runtime::Tokio1)
        .build()
        .map_err(|error| StoreError::Database(error.to_string()))
}

/// Brings the schema forward, all steps or none. `NewerSchema` when the data is of a newer program; then
/// nothing was touched.
pub(super) async fn migrate(client: &mut Client) -> Result<(), StoreError> {
    if schema::steps_from(found_version(client).await?)?.is_empty() {
        return Ok(());
    }
    let change = client.transaction().await?;
    change.execute("SELECT pg_advisory_xact_lock($1)", &[&SCHEMA_LOCK]).await?;
    // Another server may have brought it forward while this one waited.
    let found = found_version(change.client()).await?;
    for step in schema::steps_from(found)? {
        change.batch_execute(&step.sql(Dialect::Postgres)).await?;
        change
            .execute(
                "INSERT INTO meta (name, value) VALUES ($1, $2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                &[&SCHEMA, &step.version.to_string().into_bytes()],
            )
            .await?;
    }
    change.commit().await?;
    Ok(())
}

/// The schema version; 0 when there are no tables yet.
async fn found_version(client: &Client) -> Result<u32, StoreError> {
    // Asked of the catalogue's table: `to_regclass` may answer from before the lock was waited for.
    let sql = "SELECT EXISTS (SELECT FROM pg_catalog.pg_tables
         WHERE schemaname = current_schema() AND tablename = 'meta')";
    let there: bool = client.query_one(sql, &[]).await?.try_get(0)?;
    if !there {
        return Ok(0);
    }
    match client.query_opt("SELECT value FROM meta WHERE name = $1", &[&SCHEMA]).await? {
        Some(row) => schema::read_version(row.try_get(0)?),
        None => Err(StoreError::Database("there is a table `meta`, but not of Nestkracht".to_owned())),
    }
}
