//! Appending and loading.

use jiff::civil::date;
use store::{Appended, SealedEvent, StoreError, chain};
use uuid::Uuid;

use crate::{house::House, pen::Pen};

on_both!(
    what_was_appended_is_loaded,
    days_and_moments_come_back_as_they_were,
    an_old_version_conflicts_and_leaves_nothing,
    a_dossier_that_is_not_there_takes_no_events,
    an_empty_batch_is_refused,
    a_batch_that_contradicts_itself_is_refused,
    positions_have_no_gaps_after_failures,
    a_long_dossier_loads_whole_and_in_pages,
    a_log_is_scanned_in_parts,
    dossiers_are_listed_by_id,
    the_log_stands_after_reopening,
);

async fn what_was_appended_is_loaded(house: &House) {
    let pen = Pen::new();
    let first = pen.batch(0, 3);
    let second = pen.batch(3, 2);
    assert_eq!(house.store.append(first.clone()).await.unwrap(), Appended::Written { version: 3 });
    assert_eq!(house.store.append(second.clone()).await.unwrap(), Appended::Written { version: 5 });

    let loaded = house.store.load(pen.dossier, 0).await.unwrap();
    let sent: Vec<SealedEvent> = first.events.into_iter().chain(second.events).collect();
    assert_eq!(loaded.len(), 5);
    let mut previous = chain::FIRST;
    for (at, (loaded, sent)) in loaded.iter().zip(&sent).enumerate() {
        assert_eq!(loaded.header, sent.header);
        assert_eq!(loaded.sealed.as_ref(), Some(&sent.sealed));
        assert_eq!(loaded.position, at as u64 + 1);
        assert_eq!(loaded.payload_hash, chain::payload_hash(&sent.sealed));
        previous = chain::link(&previous, &chain::encode_header(&sent.header), &loaded.payload_hash);
        assert_eq!(loaded.hash, previous);
        let words = pen.key.open_stored(loaded).unwrap().unwrap();
        assert_eq!(words, Pen::words(loaded.header.version).as_bytes());
    }
    assert_eq!(house.store.load(pen.dossier, 3).await.unwrap(), loaded[3..]);
    assert_eq!(house.store.load(pen.dossier, 5).await.unwrap(), []);
    assert_eq!(house.store.load(pen.dossier, u64::MAX).await.unwrap(), []);
    assert_eq!(house.store.load(Uuid::now_v7(), 0).await.unwrap(), []);

    let row = house.store.dossier(pen.dossier).await.unwrap().unwrap();
    assert_eq!((row.version, row.hash), (5, loaded[4].hash));
    assert_eq!(row.wrapped_key.as_ref(), Some(&pen.wrapped));
    assert_eq!(house.store.dossier(Uuid::now_v7()).await.unwrap(), None);
}

async fn days_and_moments_come_back_as_they_were(house: &House) {
    let pen = Pen::new();
    let days = [date(1931, 2, 28), date(2024, 2, 29), date(9999, 12, 31), date(-44, 3, 15)];
    let mut batch = pen.batch(0, days.len() as u64);
    for (event, day) in batch.events.iter_mut().zip(days) {
        let mut header = event.header.clone();
        header.happened_on = day;
        header.recorded_at = jiff::Timestamp::from_microsecond(-1).unwrap();
        *event = pen.key.seal_event(&header, b"x").unwrap();
    }
    let sent: Vec<_> = batch.events.iter().map(|event| event.header.clone()).collect();
    house.store.append(batch).await.unwrap();
    let loaded = house.store.load(pen.dossier, 0).await.unwrap();
    assert_eq!(loaded.iter().map(|event| event.header.clone()).collect::<Vec<_>>(), sent);
    assert!(loaded.iter().all(|event| pen.key.open_stored(event).is_ok()));
}

async fn an_old_version_conflicts_and_leaves_nothing(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 4).await;
    let before = house.store.dossier(pen.dossier).await.unwrap();
    for expected in [0, 2, 3, 5, 9] {
        let batch = pen.batch(expected, 2);
        let command = batch.commands[0];
        match house.store.append(batch).await {
            Err(StoreError::Conflict { expected: told, current: 4 }) if told == expected => {}
            other => panic!("expected a conflict at {expected}, got {other:?}"),
        }
        assert_eq!(house.store.done_commands(pen.dossier, &[command]).await.unwrap(), Vec::<Uuid>::new());
    }
    assert_eq!(house.store.dossier(pen.dossier).await.unwrap(), before);
    assert_eq!(house.store.load(pen.dossier, 0).await.unwrap().len(), 4);
    assert_eq!(house.store.scan(0, 100).await.unwrap().len(), 4);
}

async fn a_dossier_that_is_not_there_takes_no_events(house: &House) {
    let pen = Pen::new();
    let refused = pen.try_write(&*house.store, 3, 1).await;
    assert!(matches!(refused, Err(StoreError::NoDossier(id)) if id == pen.dossier), "{refused:?}");
    assert_eq!(house.store.dossier(pen.dossier).await.unwrap(), None);
}

async fn an_empty_batch_is_refused(house: &House) {
    let pen = Pen::new();
    let refused = pen.try_write(&*house.store, 0, 0).await;
    assert!(matches!(refused, Err(StoreError::EmptyBatch)), "{refused:?}");
    pen.write(&*house.store, 0, 1).await;
    let refused = pen.try_write(&*house.store, 1, 0).await;
    assert!(matches!(refused, Err(StoreError::EmptyBatch)), "{refused:?}");
    assert_eq!(house.store.dossier(pen.dossier).await.unwrap().unwrap().version, 1);
}

async fn a_batch_that_contradicts_itself_is_refused(house: &House) {
    let pen = Pen::new();
    let mut keyless = pen.batch(0, 1);
    keyless.new_key = None;
    let mut gap = pen.batch(0, 2);
    gap.events.remove(0);
    let mut foreign = pen.batch(0, 1);
    foreign.events.push(Pen::new().event(2));
    let mut second_key = pen.batch(1, 1);
    second_key.new_key = Some(pen.wrapped.clone());
    for batch in [keyless, gap, foreign, second_key] {
        let refused = house.store.append(batch).await;
        assert!(matches!(refused, Err(StoreError::BadBatch(_))), "{refused:?}");
    }
    assert_eq!(house.store.scan(0, 10).await.unwrap(), []);
}

async fn positions_have_no_gaps_after_failures(house: &House) {
    let pens: Vec<Pen> = (0..4).map(|_| Pen::new()).collect();
    for round in 0..5 {
        for pen in &pens {
            pen.write(&*house.store, round * 2, 2).await;
            assert!(pen.try_write(&*house.store, round, 3).await.is_err());
            // A row that the database itself refuses, halfway through the batch.
            let mut refused = pen.batch(round * 2 + 2, 2);
            let twice = store::MemberRow { account: pen.actor, role: "guide".to_owned() };
            refused.projections.members = Some(vec![twice.clone(), twice]);
            let refused = house.store.append(refused).await;
            assert!(matches!(refused, Err(StoreError::Database(_))), "{refused:?}");
        }
    }
    let log = house.store.scan(0, 1000).await.unwrap();
    let positions: Vec<u64> = log.iter().map(|event| event.position).collect();
    assert_eq!(positions, (1..=40).collect::<Vec<u64>>());
    for pen in &pens {
        assert_eq!(house.store.members(pen.dossier).await.unwrap(), []);
    }
}

async fn a_long_dossier_loads_whole_and_in_pages(house: &House) {
    let pen = Pen::new();
    for at in 0..13 {
        pen.write(&*house.store, at * 100, 100).await;
    }
    let whole = house.store.load(pen.dossier, 0).await.unwrap();
    let versions: Vec<u64> = whole.iter().map(|event| event.header.version).collect();
    assert_eq!(versions, (1..=1300).collect::<Vec<u64>>());
    assert_eq!(house.store.load_page(pen.dossier, 500, 300).await.unwrap(), whole[500..800]);
    assert_eq!(house.store.load_page(pen.dossier, 1200, 300).await.unwrap(), whole[1200..]);
}

async fn a_log_is_scanned_in_parts(house: &House) {
    let (one, other) = (Pen::new(), Pen::new());
    for at in 0..8 {
        one.write(&*house.store, at * 100, 100).await;
        other.write(&*house.store, at * 100, 100).await;
    }
    let whole = house.store.scan(0, 5000).await.unwrap();
    let positions: Vec<u64> = whole.iter().map(|event| event.position).collect();
    assert_eq!(positions, (1..=1600).collect::<Vec<u64>>());
    assert_eq!(house.store.scan(0, 700).await.unwrap(), whole[..700]);
    assert_eq!(house.store.scan(1590, 700).await.unwrap(), whole[1590..]);
    assert_eq!(house.store.scan(1600, 7).await.unwrap(), []);
    assert_eq!(house.store.scan(0, 0).await.unwrap(), []);
    assert_eq!(house.store.scan(u64::MAX, 1).await.unwrap(), []);
}

async fn dossiers_are_listed_by_id(house: &House) {
    let mut ids = Vec::new();
    for _ in 0..7 {
        let mut pen = Pen::new();
        pen.dossier = Uuid::new_v4();
        pen.wrapped = pen.key.wrap(&crate::pen::master(), pen.dossier).unwrap();
        pen.write(&*house.store, 0, 1).await;
        ids.push(pen.dossier);
    }
    ids.sort();
    let listed = |rows: Vec<store::DossierRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(listed(house.store.dossiers(None, 100).await.unwrap()), ids);
    assert_eq!(listed(house.store.dossiers(None, 3).await.unwrap()), ids[..3]);
    assert_eq!(listed(house.store.dossiers(Some(ids[2]), 3).await.unwrap()), ids[3..6]);
    assert_eq!(listed(house.store.dossiers(Some(ids[6]), 3).await.unwrap()), Vec::<Uuid>::new());
}

async fn the_log_stands_after_reopening(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 3).await;
    let again = house.reopen().await.unwrap();
    pen.write(&*again, 3, 1).await;
    assert_eq!(house.store.load(pen.dossier, 0).await.unwrap(), again.load(pen.dossier, 0).await.unwrap());
    let positions: Vec<u64> = again.scan(0, 9).await.unwrap().iter().map(|event| event.position).collect();
    assert_eq!(positions, [1, 2, 3, 4]);
}
