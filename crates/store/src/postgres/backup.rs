//! A copy of the store into a SQLite file and back, table by table, in pages that pass through memory.

use std::path::PathBuf;

use jiff::Timestamp;
use rusqlite::types::{Value, ValueRef};
use tokio::sync::mpsc;
use tokio_postgres::{
    IsolationLevel, Row, Transaction,
    binary_copy::BinaryCopyInWriter,
    types::{ToSql, Type},
};
use uuid::Uuid;

use super::{PostgresStore, values, write};
use crate::{
    KeyList, StoreError,
    backup::{self, Draft},
    schema::{CARRIED, Carried, Holds, LEFT_BEHIND, SCHEMA},
    sqlite::off_the_runtime,
};

/// How many pages may lie ready.
const READY: usize = 4;

/// Rows of one table on their way.
struct Page<V> {
    carried: &'static Carried,
    rows: Vec<Vec<V>>,
}

/// Copies the store into a new file. It is the state of one moment, whatever is written meanwhile.
pub(super) async fn backup(store: &PostgresStore, target: PathBuf) -> Result<(), StoreError> {
    let (pages, mut arriving) = mpsc::channel::<Page<Value>>(READY);
    let writing = off_the_runtime(move || {
        let draft = Draft::begin(&target)?;
        draft.db()?.execute_batch("BEGIN")?;
        while let Some(Page { carried, rows }) = arriving.blocking_recv() {
            if rows.is_empty() {
                // The last page: without it the other side broke off, and the draft goes away.
                draft.db()?.execute_batch("COMMIT")?;
                return draft.finish();
            }
            let places = vec!["?"; carried.columns.len()].join(", ");
            let sql = format!("INSERT INTO {} ({}) VALUES ({places})", carried.table, carried.column_list());
            let mut insert = draft.db()?.prepare_cached(&sql)?;
            for row in rows {
                insert.execute(rusqlite::params_from_iter(row))?;
            }
        }
        Err(StoreError::Closed)
    });
    let (written, read) = tokio::join!(writing, read_all(store, pages));
    // If writing failed, that is the cause; reading then only found nobody to send to.
    match (written, read) {
        (Err(StoreError::Closed), read) => read.and(Err(StoreError::Closed)),
        (written, _) => written,
    }
}

async fn read_all(store: &PostgresStore, pages: mpsc::Sender<Page<Value>>) -> Result<(), StoreError> {
    let mut client = store.client().await?;
    let snapshot =
        client.build_transaction().isolation_level(IsolationLevel::RepeatableRead).read_only(true).start().await?;
    for carried in CARRIED {
        let portal = snapshot.bind(&carried.select_from(""), &[]).await?;
        loop {
            let page = carried.rows_at_a_time();
            let rows = snapshot.query_portal(&portal, i32::try_from(page).unwrap_or(i32::MAX)).await?;
            let rows: Vec<_> = rows.iter().map(|row| from_postgres(row, carried)).collect::<Result<_, _>>()?;
            let count = rows.len();
            if count > 0 {
                pages.send(Page { carried, rows }).await.map_err(|_| StoreError::Closed)?;
            }
            if count < page {
                break;
            }
        }
    }
    snapshot.commit().await?;
    if let Some(carried) = CARRIED.first() {
        pages.send(Page { carried, rows: Vec::new() }).await.map_err(|_| StoreError::Closed)?;
    }
    Ok(())
}

fn from_postgres(row: &Row, carried: &Carried) -> Result<Vec<Value>, StoreError> {
    let columns = carried.columns.iter().enumerate();
    columns
        .map(|(at, (_, holds))| {
            let value = match holds {
                Holds::Uuid => values::get::<Option<Uuid>>(row, at)?.map(|id| Value::Blob(id.as_bytes().to_vec())),
                Holds::Bytes => values::get::<Option<Vec<u8>>>(row, at)?.map(Value::Blob),
                Holds::Int => values::get::<Option<i64>>(row, at)?.map(Value::Integer),
                Holds::Text => values::get::<Option<String>>(row, at)?.map(Value::Text),
            };
            Ok(value.unwrap_or(Value::Null))
        })
        .collect()
}

/// A value on its way into PostgreSQL.
type Sent = Box<dyn ToSql + Sync + Send>;

/// Copies a backup file into the store, which must hold nothing.
pub(super) async fn restore(
    store: &PostgresStore,
    source: PathBuf,
    keys: KeyList,
    at: Timestamp,
) -> Result<(), StoreError> {
    let (pages, mut arriving) = mpsc::channel::<Page<Sent>>(READY);
    let mut client = store.client().await?;
    let change = client.transaction().await?;
    change.batch_execute(write::LOCK).await?;
    let known_values = small_values(&change).await?;
    refuse_filled(&change).await?;
    let reading = off_the_runtime(move || {
        let db = backup::open(&source)?;
        backup::note_keys(&db, &keys, "")?;
        for (name, value) in known_values {
            if !db.prepare("SELECT 1 FROM meta WHERE name = ?1 AND value = ?2")?.exists((name, value))? {
                return Err(StoreError::NotEmpty);
            }
        }
        for carried in CARRIED {
            let mut select = db.prepare(&carried.select_restored(""))?;
            let mut found = match select.parameter_count() {
                0 => select.query([])?,
                _ => select.query([at.as_microsecond()])?,
            };
            let page = carried.rows_at_a_time();
            let mut rows = Vec::with_capacity(page);
            while let Some(row) = found.next()? {
                rows.push(from_sqlite(row, carried)?);
                if rows.len() == page {
                    let rows = std::mem::replace(&mut rows, Vec::with_capacity(page));
                    pages.blocking_send(Page { carried, rows }).map_err(|_| StoreError::Closed)?;
                }
            }
            pages.blocking_send(Page { carried, rows }).map_err(|_| StoreError::Closed)?;
        }
        Ok(keys.keys)
    });
    let writing = async {
        change.execute("DELETE FROM meta WHERE name <> $1", &[&SCHEMA]).await?;
        while let Some(page) = arriving.recv().await {
            copy_in(&change, &page).await?;
        }
        // Dropped here, so that after an error the other side is not left waiting.
        drop(arriving);
        Ok::<_, StoreError>(())
    };
    let (read, written) = tokio::join!(reading, writing);
    match (read, written) {
        (Err(StoreError::Closed), written) => return written.and(Err(StoreError::Closed)),
        (read, written) => {
            let (dossiers, wrapped): (Vec<Uuid>, Vec<Vec<u8>>) = read?.into_iter().unzip();
            written?;
            let insert = "INSERT INTO dossier_keys (dossier, wrapped)
                 SELECT k.dossier, k.wrapped FROM unnest($1::uuid[], $2::bytea[]) AS k (dossier, wrapped)
                 JOIN dossiers d ON d.id = k.dossier AND d.erased_at IS NULL";
            change.execute(insert, &[&dossiers, &wrapped]).await?;
        }
    }
    change.commit().await?;
    Ok(())
}

async fn copy_in(change: &Transaction<'_>, page: &Page<Sent>) -> Result<(), StoreError> {
    let types: Vec<Type> = page
        .carried
        .columns
        .iter()
        .map(|(_, holds)| match holds {
            Holds::Uuid => Type::UUID,
            Holds::Bytes => Type::BYTEA,
            Holds::Int => Type::INT8,
            Holds::Text => Type::TEXT,
        })
        .collect();
    let sql = format!("COPY {} ({}) FROM STDIN BINARY", page.carried.table, page.carried.column_list());
    let writer = BinaryCopyInWriter::new(change.copy_in(&sql).await?, &types);
    let mut writer = std::pin::pin!(writer);
    for row in &page.rows {
        let row: Vec<&(dyn ToSql + Sync)> = row.iter().map(|value| &**value as &(dyn ToSql + Sync)).collect();
        writer.as_mut().write(&row).await?;
    }
    writer.finish().await?;
    Ok(())
}

fn from_sqlite(row: &rusqlite::Row<'_>, carried: &Carried) -> Result<Vec<Sent>, StoreError> {
    let columns = carried.columns.iter().enumerate();
    columns
        .map(|(at, (name, holds))| -> Result<Sent, StoreError> {
            let value = row.get_ref(at)?;
            if value == ValueRef::Null {
                return Ok(match holds {
                    Holds::Uuid => Box::new(None::<Uuid>),
                    Holds::Bytes => Box::new(None::<Vec<u8>>),
                    Holds::Int => Box::new(None::<i64>),
                    Holds::Text => Box::new(None::<String>),
                });
            }
            Ok(match holds {
                Holds::Uuid => Box::new(row.get::<_, Uuid>(at)?),
                Holds::Bytes => Box::new(row.get::<_, Vec<u8>>(at)?),
                Holds::Int => Box::new(row.get::<_, i64>(at)?),
                Holds::Text => {
                    let text = row.get::<_, String>(at)?;
                    if text.contains('\0') {
                        let why = format!("{}.{name} holds a zero byte", carried.table);
                        return Err(StoreError::Database(why));
                    }
                    Box::new(text)
                }
            })
        })
        .collect()
}

/// The small values that stand, without the schema version.
async fn small_values(change: &Transaction<'_>) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let rows = change.query("SELECT name, value FROM meta WHERE name <> $1", &[&SCHEMA]).await?;
    rows.iter().map(|row| Ok((values::get(row, 0)?, values::get(row, 1)?))).collect()
}

/// `NotEmpty` when the store holds any row beside small values.
async fn refuse_filled(change: &Transaction<'_>) -> Result<(), StoreError> {
    let tables = CARRIED.iter().map(|carried| carried.table).filter(|table| *table != "meta");
    for table in tables.chain(LEFT_BEHIND.iter().copied()) {
        if change.query_opt(&format!("SELECT 1 FROM {table} LIMIT 1"), &[]).await?.is_some() {
            return Err(StoreError::NotEmpty);
        }
    }
    Ok(())
}
