//! Who looked: noted once, in a chain, and never changed.

use store::{Look, LookRow, StoreError, chain};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{Pen, moment},
};

on_both!(
    looks_stand_in_a_chain_newest_first,
    the_same_look_is_noted_once,
    many_who_look_at_once_leave_no_gap,
    looks_at_no_dossier_are_refused,
    looks_and_events_do_not_move_each_other,
);

fn look(visit: u8, part: &str, second: i64) -> Look {
    let (part, act) = (part.to_owned(), "read".to_owned());
    Look { visit: [visit; 16], account: Uuid::from_u128(9), part, act, at: moment(second) }
}

/// Whether rows, newest first, are a whole chain that ends in the dossier's head.
async fn assert_whole(house: &House, dossier: Uuid, mut rows: Vec<LookRow>) {
    rows.reverse();
    let mut last = chain::FIRST;
    for (row, number) in rows.iter().zip(1..) {
        assert_eq!(row.number, number);
        last = chain::look_link(&last, dossier, number, &row.look);
        assert_eq!(row.hash, last);
    }
    let head = house.store.dossier(dossier).await.unwrap().unwrap();
    assert_eq!((head.look_count, head.look_hash), (rows.len() as u64, last));
}

async fn looks_stand_in_a_chain_newest_first(house: &House) {
    let (pen, other) = (Pen::new(), Pen::new());
    pen.write(&*house.store, 0, 1).await;
    other.write(&*house.store, 0, 1).await;
    assert_eq!(house.store.looks(pen.dossier, None, 9).await.unwrap(), []);
    assert_whole(house, pen.dossier, Vec::new()).await;
    let given: Vec<Look> = (1..=5).map(|number| look(number, "story", i64::from(number))).collect();
    house.store.note_looks(pen.dossier, given[..3].to_vec()).await.unwrap();
    house.store.note_looks(pen.dossier, given[3..].to_vec()).await.unwrap();
    house.store.note_looks(other.dossier, vec![look(9, "nest", 1)]).await.unwrap();
    let rows = house.store.looks(pen.dossier, None, 9).await.unwrap();
    let stand: Vec<Look> = rows.iter().rev().map(|row| row.look.clone()).collect();
    assert_eq!(stand, given);
    let numbers = async |before, limit| {
        let rows = house.store.looks(pen.dossier, before, limit).await.unwrap();
        rows.iter().map(|row| row.number).collect::<Vec<_>>()
    };
    assert_eq!(numbers(None, 2).await, [5, 4]);
    assert_eq!(numbers(Some(4), 2).await, [3, 2]);
    assert_eq!(numbers(Some(1), 2).await, [0_u64; 0]);
    assert_eq!(numbers(Some(u64::MAX), 1).await, [5]);
    assert_whole(house, pen.dossier, rows).await;
    let rows = house.store.looks(other.dossier, None, 9).await.unwrap();
    assert_whole(house, other.dossier, rows).await;
}

async fn the_same_look_is_noted_once(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 1).await;
    let printed = Look { act: "printed".to_owned(), ..look(1, "story", 3) };
    let later = look(1, "story", 60);
    let looks = vec![look(1, "story", 1), later.clone(), printed.clone(), look(1, "nest", 4)];
    house.store.note_looks(pen.dossier, looks.clone()).await.unwrap();
    house.store.note_looks(pen.dossier, looks).await.unwrap();
    house.store.note_looks(pen.dossier, vec![later, look(2, "story", 70)]).await.unwrap();
    house.store.note_looks(pen.dossier, Vec::new()).await.unwrap();
    let rows = house.store.looks(pen.dossier, None, 9).await.unwrap();
    let stand: Vec<Look> = rows.iter().rev().map(|row| row.look.clone()).collect();
    assert_eq!(stand, [look(1, "story", 1), printed, look(1, "nest", 4), look(2, "story", 70)]);
    assert_whole(house, pen.dossier, rows).await;
}

async fn many_who_look_at_once_leave_no_gap(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 1).await;
    let visitors: Vec<_> = (0..8_u8)
        .map(|visitor| {
            let (store, dossier) = (house.store.clone(), pen.dossier);
            tokio::spawn(async move {
                for part in ["story", "nest", "goals", "contacts", "story"] {
                    // Two at a time have the same visit.
                    store.note_looks(dossier, vec![look(visitor / 2, part, 5)]).await.unwrap();
                }
            })
        })
        .collect();
    for version in 1..6 {
        pen.write(&*house.store, version, 1).await;
    }
    for visitor in visitors {
        visitor.await.unwrap();
    }
    let rows = house.store.looks(pen.dossier, None, 100).await.unwrap();
    assert_eq!(rows.len(), 16);
    assert_whole(house, pen.dossier, rows).await;
}

async fn looks_at_no_dossier_are_refused(house: &House) {
    let nowhere = Uuid::now_v7();
    let refused = house.store.note_looks(nowhere, vec![look(1, "story", 1)]).await;
    assert!(matches!(refused, Err(StoreError::NoDossier(id)) if id == nowhere), "{refused:?}");
    assert_eq!(house.store.looks(nowhere, None, 9).await.unwrap(), []);
}

async fn looks_and_events_do_not_move_each_other(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 2).await;
    let before = house.store.dossier(pen.dossier).await.unwrap().unwrap();
    house.store.note_looks(pen.dossier, vec![look(1, "story", 1)]).await.unwrap();
    let looked = house.store.dossier(pen.dossier).await.unwrap().unwrap();
    assert_eq!((looked.version, looked.hash), (before.version, before.hash));
    pen.write(&*house.store, 2, 1).await;
    let written = house.store.dossier(pen.dossier).await.unwrap().unwrap();
    assert_eq!((written.look_count, written.look_hash), (1, looked.look_hash));
}
