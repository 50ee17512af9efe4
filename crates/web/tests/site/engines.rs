//! The two engines. A case runs on SQLite; where the store decides how it ends, it runs on PostgreSQL as well, in a
//! database of its own on the server that `NESTKRACHT_TEST_POSTGRES` names.

use std::cell::RefCell;
use std::path::Path;
use std::sync::Arc;

use store::{PostgresStore, SqliteStore, Store};
use tokio_postgres::{Client, NoTls};
use uuid::Uuid;

thread_local! {
    /// The server on which the case of this thread makes its databases; none on SQLite.
    static SERVER: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Runs cases of this module a second time, on PostgreSQL.
macro_rules! also_on_postgresql {
    ($($name:ident),+ $(,)?) => {
        mod on_postgresql {
            $(#[test] fn $name() { crate::engines::on_postgresql(super::$name); })+
        }
    };
}
pub(crate) use also_on_postgresql;

/// Runs a case on PostgreSQL, where a server was named.
pub(crate) fn on_postgresql(case: fn()) {
    /// Whatever happens, the next case of this thread is on SQLite again.
    struct Back;
    impl Drop for Back {
        fn drop(&mut self) {
            SERVER.set(None);
        }
    }
    let Ok(server) = std::env::var("NESTKRACHT_TEST_POSTGRES") else {
        println!("skipped: NESTKRACHT_TEST_POSTGRES not set");
        return;
    };
    let _back = Back;
    SERVER.set(Some(server));
    case();
}

/// An empty store, and the address of its database where it has one.
pub(crate) async fn store(folder: &Path) -> (Arc<dyn Store>, Option<String>) {
    let Some(server) = SERVER.with_borrow(Clone::clone) else {
        return (Arc::new(SqliteStore::open(folder).unwrap()), None);
    };
    let name = format!("site_{}", Uuid::new_v4().simple());
    client(&server).await.batch_execute(&format!("CREATE DATABASE {name}")).await.unwrap();
    let (host, _) = server.rsplit_once('/').unwrap();
    let address = format!("{host}/{name}");
    (at(&address).await, Some(address))
}

/// The store of a database, with connections of its own, as another server has it.
pub(crate) async fn at(address: &str) -> Arc<dyn Store> {
    Arc::new(PostgresStore::connect(address).await.unwrap())
}

/// All that somebody has who copied the data: the files, or every row of every table, each with its name.
pub(crate) async fn copied(folder: &Path, address: Option<&str>) -> Vec<(String, Vec<u8>)> {
    let Some(address) = address else {
        let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        return paths.filter(|path| path.is_file()).map(|path| named(&path)).collect();
    };
    let client = client(address).await;
    let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";
    let mut all = Vec::new();
    for table in client.query(tables, &[]).await.unwrap() {
        let table: String = table.get(0);
        // Bytes of a column come out as digits in a text; both are looked through.
        let rows = client.query(&format!("SELECT row::text FROM \"{table}\" AS row"), &[]).await.unwrap();
        let mut bytes = Vec::new();
        for row in rows {
            let text: String = row.get(0);
            bytes.extend_from_slice(text.as_bytes());
            bytes.extend(unfolded(&text));
        }
        all.push((table, bytes));
    }
    all
}

fn named(path: &Path) -> (String, Vec<u8>) {
    (path.display().to_string(), std::fs::read(path).unwrap())
}

/// The bytes that stand as `\x…` in the text of a row, each after the other.
fn unfolded(row: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for column in row.split("\\x").skip(1) {
        let digits: Vec<u8> = column.bytes().take_while(u8::is_ascii_hexdigit).collect();
        let pairs = digits.chunks_exact(2).filter_map(|pair| std::str::from_utf8(pair).ok());
        bytes.extend(pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()));
        bytes.push(0);
    }
    bytes
}

async fn client(address: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(address, NoTls).await.unwrap();
    tokio::spawn(connection);
    client
}

#[test]
fn bytes_in_a_row_of_a_table_are_found() {
    assert_eq!(unfolded(r#"(1,"\\x7a6f68","\\x7261")"#), b"zoh\0ra\0");
}
