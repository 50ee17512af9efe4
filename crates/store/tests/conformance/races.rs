//! Many at once.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use store::{Appended, MemberRow, Store, StoreError};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{Pen, master, moment},
};

on_both!(
    one_of_many_wins_each_version,
    the_same_command_at_once_is_done_once,
    many_dossiers_at_once,
    a_scan_beside_writers_never_skips,
    two_programs_write_beside_each_other,
    one_that_the_database_refuses_takes_nothing_from_the_others,
    other_writes_go_on_beside_appends,
);

async fn one_of_many_wins_each_version(house: &House) {
    let pen = Arc::new(Pen::new());
    pen.write(&*house.store, 0, 1).await;
    for round in 1..=10 {
        let racers: Vec<_> = (0..16)
            .map(|_| {
                let (pen, store) = (pen.clone(), house.store.clone());
                tokio::spawn(async move { pen.try_write(&*store, round, 1).await })
            })
            .collect();
        let mut winners = 0;
        for racer in racers {
            match racer.await.unwrap() {
                Ok(Appended::Written { version }) if version == round + 1 => winners += 1,
                Err(StoreError::Conflict { expected, current }) => {
                    assert_eq!((expected, current), (round, round + 1));
                }
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(winners, 1);
    }
    assert_eq!(house.store.load(pen.dossier, 0).await.unwrap().len(), 11);
    let report = store::verify(&*house.store, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.events, report.broken), (11, None));
}

async fn the_same_command_at_once_is_done_once(house: &House) {
    let pen = Pen::new();
    let batch = pen.batch(0, 2);
    let racers: Vec<_> = (0..16)
        .map(|_| {
            let (batch, store) = (batch.clone(), house.store.clone());
            tokio::spawn(async move { store.append(batch).await.unwrap() })
        })
        .collect();
    let mut written = 0;
    for racer in racers {
        match racer.await.unwrap() {
            Appended::Written { version: 2 } => written += 1,
            Appended::AlreadyDone { version: 2, .. } => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(written, 1);
}

/// Sixty-four tasks, each on a dossier of its own, some of them failing in between.
async fn write_much(store: &Arc<dyn Store>, rounds: u64) -> Vec<Arc<Pen>> {
    let pens: Vec<_> = (0..64).map(|_| Arc::new(Pen::new())).collect();
    let tasks: Vec<_> = pens
        .iter()
        .map(|pen| {
            let (pen, store) = (pen.clone(), store.clone());
            tokio::spawn(async move {
                for round in 0..rounds {
                    pen.write(&*store, round * 3, 3).await;
                    if round % 3 == 1 {
                        assert!(pen.try_write(&*store, 1, 2).await.is_err());
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    pens
}

async fn many_dossiers_at_once(house: &House) {
    let pens = write_much(&house.store, 8).await;
    for pen in pens {
        let events = house.store.load(pen.dossier, 0).await.unwrap();
        assert_eq!(events.len(), 24);
        let words = pen.key.open_stored(&events[23]).unwrap().unwrap();
        assert_eq!(words, Pen::words(24).as_bytes());
    }
    let report = store::verify(&*house.store, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.dossiers, report.events, report.opened, report.broken), (64, 64 * 24, 64 * 24, None));
}

/// Reads on and on until told to stop and nothing is left; gives how much it read.
async fn follow(store: Arc<dyn Store>, finished: Arc<AtomicBool>) -> u64 {
    let mut position = 0;
    loop {
        // Looked at before reading: what was written before it was set is then read.
        let last_round = finished.load(Ordering::SeqCst);
        let page = store.scan(position, 37).await.unwrap();
        if page.is_empty() && last_round {
            return position;
        }
        for event in page {
            assert_eq!(event.position, position + 1, "a position was skipped");
            position = event.position;
        }
        tokio::task::yield_now().await;
    }
}

async fn a_scan_beside_writers_never_skips(house: &House) {
    let finished = Arc::new(AtomicBool::new(false));
    let readers: Vec<_> = (0..2).map(|_| tokio::spawn(follow(house.store.clone(), finished.clone()))).collect();
    write_much(&house.store, 6).await;
    finished.store(true, Ordering::SeqCst);
    for reader in readers {
        assert_eq!(reader.await.unwrap(), 64 * 18);
    }
}

async fn two_programs_write_beside_each_other(house: &House) {
    let second = house.second().await;
    let finished = Arc::new(AtomicBool::new(false));
    let reader = tokio::spawn(follow(second.clone(), finished.clone()));
    let shared = Arc::new(Pen::new());
    shared.write(&*house.store, 0, 1).await;
    let racers: Vec<_> = [house.store.clone(), second.clone()]
        .into_iter()
        .map(|store| {
            let pen = shared.clone();
            tokio::spawn(async move {
                let mut won = 0_u64;
                while won < 10 {
                    let version = store.dossier(pen.dossier).await.unwrap().unwrap().version;
                    match pen.try_write(&*store, version, 1).await {
                        Ok(_) => won += 1,
                        Err(StoreError::Conflict { .. }) => {}
                        Err(other) => panic!("{other:?}"),
                    }
                }
            })
        })
        .collect();
    tokio::join!(write_much(&house.store, 3), write_much(&second, 3));
    for racer in racers {
        racer.await.unwrap();
    }
    finished.store(true, Ordering::SeqCst);
    assert_eq!(reader.await.unwrap(), 2 * 64 * 9 + 21);
    let report = store::verify(&*second, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.dossiers, report.broken), (129, None));
}

async fn one_that_the_database_refuses_takes_nothing_from_the_others(house: &House) {
    for _ in 0..5 {
        let tasks: Vec<_> = (0..40)
            .map(|number| {
                let store = house.store.clone();
                tokio::spawn(async move {
                    let pen = Pen::new();
                    let mut batch = pen.batch(0, 2);
                    if number % 8 == 3 {
                        let twice = MemberRow { account: pen.actor, role: "guide".to_owned() };
                        batch.projections.members = Some(vec![twice.clone(), twice]);
                    }
                    (number, store.append(batch).await)
                })
            })
            .collect();
        for task in tasks {
            match task.await.unwrap() {
                (number, Err(StoreError::Database(_))) if number % 8 == 3 => {}
                (number, Ok(Appended::Written { version: 2 })) if number % 8 != 3 => {}
                other => panic!("{other:?}"),
            }
        }
    }
    let report = store::verify(&*house.store, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.dossiers, report.events, report.broken), (175, 350, None));
}

async fn other_writes_go_on_beside_appends(house: &House) {
    let tasks: Vec<_> = (0..20_u8)
        .map(|number| {
            let store = house.store.clone();
            tokio::spawn(async move {
                for round in 0..5 {
                    store.mark_seen(Uuid::from_u128(1), Uuid::from_u128(2), u64::from(number) * 5 + round).await?;
                    store.count_attempt([number; 32], moment(0), moment(0)).await?;
                    store.meta_once(&format!("value {round}"), vec![number]).await?;
                }
                Ok::<_, StoreError>(())
            })
        })
        .collect();
    write_much(&house.store, 2).await;
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(house.store.seen_version(Uuid::from_u128(1), Uuid::from_u128(2)).await.unwrap(), 99);
    assert_eq!(house.store.attempts([7; 32], moment(0)).await.unwrap(), 5);
}
