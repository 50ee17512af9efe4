//! The schema, the folder, and data of a newer program.

use std::sync::Arc;

use jiff::civil::date;
use store::{DueRow, MemberRow, Projections, SqliteStore, StoreError};
use uuid::Uuid;

use crate::{
    house::{Folder, House},
    pen::{Pen, master, moment},
};

on_both!(
    newer_data_is_left_alone,
    both_engines_have_the_same_columns,
    opening_at_once_makes_one_schema,
    data_of_the_first_schema_goes_forward,
);

async fn newer_data_is_left_alone(house: &House) {
    Pen::new().write(&*house.store, 0, 1).await;
    let version = house.bytes(b"99");
    assert_eq!(house.sql(&format!("UPDATE meta SET value = {version} WHERE name = 'schema'")).await, 1);
    let opened = house.reopen().await.map(|_| ());
    assert!(matches!(opened, Err(StoreError::NewerSchema { found: 99, .. })), "{opened:?}");
    assert_eq!(house.store.meta("schema").await.unwrap().as_deref(), Some(&b"99"[..]));
}

#[test]
fn a_newer_file_that_nobody_has_open_is_not_touched() {
    let folder = Folder::new();
    let file = SqliteStore::open(&folder.0).unwrap().file().to_owned();
    let db = rusqlite::Connection::open(&file).unwrap();
    db.execute("UPDATE meta SET value = CAST('97' AS BLOB) WHERE name = 'schema'", []).unwrap();
    db.close().unwrap();
    let look = || {
        let mut names: Vec<_> = std::fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        (std::fs::read(&file).unwrap(), std::fs::metadata(&file).unwrap().modified().unwrap(), names)
    };
    let before = look();
    let opened = SqliteStore::open(&folder.0).map(|_| ());
    assert!(matches!(opened, Err(StoreError::NewerSchema { found: 97, .. })), "{opened:?}");
    assert_eq!(look(), before);
}

async fn both_engines_have_the_same_columns(house: &House) {
    let columns = house.columns().await;
    assert_eq!(columns, House::sqlite().columns().await);
    assert!(columns.contains(&"events.payload_hash".to_owned()));
}

async fn opening_at_once_makes_one_schema(house: &House) {
    let fresh = Arc::new(house.another().await);
    let mut tables: Vec<String> =
        fresh.columns().await.iter().map(|column| column.split('.').next().unwrap().to_owned()).collect();
    tables.dedup();
    for table in tables {
        fresh.sql(&format!("DROP TABLE {table}")).await;
    }
    assert_eq!(fresh.columns().await, Vec::<String>::new());
    let openers: Vec<_> = (0..6)
        .map(|_| {
            let fresh = fresh.clone();
            tokio::spawn(async move { fresh.reopen().await.map(|_| ()) })
        })
        .collect();
    for opener in openers {
        opener.await.unwrap().unwrap();
    }
    assert_eq!(fresh.columns().await, house.columns().await);
    Arc::into_inner(fresh).unwrap().close().await;
}

/// Until the second schema, whoever was in the circle read everything.
async fn data_of_the_first_schema_goes_forward(house: &House) {
    let pen = Pen::new();
    let guide = Uuid::now_v7();
    let due = DueRow {
        item: Uuid::now_v7(),
        part: "contacts".to_owned(),
        due_on: date(2026, 12, 1),
        sealed: b"visit".to_vec(),
    };
    let projections = Projections {
        members: Some(vec![MemberRow { account: guide, role: "guide".to_owned() }]),
        due: Some(vec![due.clone()]),
        ..Projections::default()
    };
    house.store.append(store::Batch { projections, ..pen.batch(0, 2) }).await.unwrap();
    house.back_to_the_first_schema().await;

    let store = house.reopen().await.unwrap();
    let caseload = store.caseload(guide, moment(0), 9, 0).await.unwrap();
    assert_eq!(caseload.len(), 1);
    let parts = ["agreements", "contacts", "goals", "nest", "spiderweb", "story", "strengths", "trajectory"];
    assert_eq!(caseload[0].parts, parts);
    assert_eq!(caseload[0].wrapped_key.as_ref(), Some(&pen.wrapped));
    let rows = store.due(guide, date(2026, 12, 1), moment(0), 9).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].due, DueRow { part: "goals".to_owned(), ..due });
    pen.write(&*store, 2, 1).await;
    let report = store::verify(&*store, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.events, report.opened, report.broken), (3, 3, None));
    assert_eq!(house.columns().await, House::sqlite().columns().await);
}

fn why(opened: Result<SqliteStore, StoreError>) -> String {
    match opened {
        Err(StoreError::Folder { why, .. }) => why,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it opened"),
    }
}

#[test]
fn a_path_that_cannot_be_used_says_why() {
    let folder = Folder::new();
    let text = folder.file("note.txt");
    std::fs::write(&text, "a note of somebody else, which must not be written over by this program").unwrap();
    assert!(why(SqliteStore::open(&text)).contains("not a database of Nestkracht"));
    assert!(std::fs::read_to_string(&text).unwrap().starts_with("a note"));
    assert!(!why(SqliteStore::open(&text.join("under"))).is_empty());
    assert!(!why(SqliteStore::open(std::path::Path::new("/proc/nestkracht"))).is_empty());
    assert!(why(SqliteStore::open(std::path::Path::new("/dev/null"))).contains("neither a folder nor a file"));
    let foreign = folder.file("foreign.db");
    rusqlite::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE other (x)").unwrap();
    assert!(why(SqliteStore::open(&foreign)).contains("not a database of Nestkracht"));
}

#[test]
fn folder_and_file_are_made_for_this_user_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let store = SqliteStore::open(&folder.file("new/data #1?")).unwrap();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(store.file()), 0o600);
    assert_eq!(mode(store.file().parent().unwrap()), 0o700);
    let by_name = SqliteStore::open(&folder.file("own.db")).unwrap();
    assert_eq!(by_name.file(), folder.file("own.db"));
}
