//! What only one of the engines has to bear.

use std::time::Duration;

use store::StoreError;

use crate::{
    house::{Folder, House},
    pen::{Pen, master},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_waits_for_another_program_that_writes() {
    let house = House::sqlite();
    let pen = Pen::new();
    pen.write(&*house.store, 0, 1).await;
    let other = rusqlite::Connection::open(house.folder.file(store::FILE_NAME)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE; INSERT INTO meta (name, value) VALUES ('other', x'01')").unwrap();
    let store = house.store.clone();
    let waiting = tokio::spawn(async move { pen.try_write(&*store, 1, 1).await });
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!waiting.is_finished());
    other.execute_batch("COMMIT").unwrap();
    waiting.await.unwrap().unwrap();
    assert_eq!(house.store.meta("other").await.unwrap(), Some(vec![1]));
}

#[tokio::test]
async fn sqlite_finishes_what_waits_when_it_is_closed() {
    let house = House::sqlite();
    let pens: Vec<Pen> = (0..30).map(|_| Pen::new()).collect();
    for pen in &pens {
        // Sent, and then nobody waits for it.
        let mut append = house.store.append(pen.batch(0, 1));
        std::future::poll_fn(|context| {
            assert!(append.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
    }
    let House { store, folder, .. } = house;
    drop(store);
    let again = store::SqliteStore::open(&folder.0).unwrap();
    let report = store::verify(&again, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.dossiers, report.events, report.broken), (30, 30, None));
}

#[tokio::test]
async fn a_backup_that_is_under_way_holds_back_another() {
    let house = House::sqlite();
    let folder = Folder::new();
    std::fs::write(folder.file("copy.db.part"), "half").unwrap();
    match house.store.backup(&folder.file("copy.db")).await {
        Err(StoreError::Folder { path, why }) => {
            assert!(path.ends_with("copy.db.part") && why.contains("under way"), "{path}: {why}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(std::fs::read_to_string(folder.file("copy.db.part")).unwrap(), "half");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_comes_back_after_its_connections_broke() {
    let Some(house) = House::postgres().await else { return };
    let pen = Pen::new();
    pen.write(&*house.store, 0, 2).await;
    house.store.load(pen.dossier, 0).await.unwrap();
    for round in 0..3 {
        house
            .sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                 WHERE datname = current_database() AND pid <> pg_backend_pid()",
            )
            .await;
        tokio::time::sleep(Duration::from_millis(200)).await;
        pen.write(&*house.store, 2 + round, 1).await;
        assert_eq!(house.store.load(pen.dossier, 0).await.unwrap().len() as u64, 3 + round);
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_that_breaks_while_appending_loses_and_doubles_nothing() {
    let Some(house) = House::postgres().await else { return };
    let writers: Vec<_> = (0..8)
        .map(|_| {
            let store = house.store.clone();
            tokio::spawn(async move {
                let pen = Pen::new();
                let mut version = 0;
                while version < 120 {
                    let batch = pen.batch(version, 2);
                    // As a client does: the same command again, until there is an answer.
                    while store.append(batch.clone()).await.is_err() {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                    version += 2;
                }
            })
        })
        .collect();
    while writers.iter().any(|writer| !writer.is_finished()) {
        tokio::time::sleep(Duration::from_millis(30)).await;
        let kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()";
        house.sql(kill).await;
    }
    for writer in writers {
        writer.await.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    let report = store::verify(&*house.store, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.dossiers, report.events, report.broken), (8, 960, None));
    house.close().await;
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_an_error_in_words() {
    let refused = store::PostgresStore::connect("postgres://nobody:secret@127.0.0.1:1/none").await.map(|_| ());
    match refused {
        Err(StoreError::Database(why)) => assert!(!why.contains("secret") && why.contains("connect"), "{why}"),
        other => panic!("{other:?}"),
    }
    let refused = store::PostgresStore::connect("mysql://secret").await.map(|_| ());
    match refused {
        Err(StoreError::Database(why)) => assert!(!why.contains("secret"), "{why}"),
        other => panic!("{other:?}"),
    }
}
