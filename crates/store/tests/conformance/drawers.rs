//! The own drawers: put by version, opened elsewhere.

use store::{DrawerLockRow, DrawerRow, StoreError};
use uuid::Uuid;

use crate::{house::House, pen::moment};

on_both!(a_drawer_goes_forward_by_version, of_many_who_put_one_does, locks_come_and_go);

async fn a_drawer_goes_forward_by_version(house: &House) {
    let (mine, other) = (Uuid::now_v7(), Uuid::now_v7());
    let put = async |version, words: &[u8]| house.store.put_drawer(mine, version, words.to_vec()).await;
    assert_eq!(house.store.drawer(mine).await.unwrap(), None);
    let refused = put(3, b"x").await;
    assert!(matches!(refused, Err(StoreError::Conflict { expected: 3, current: 0 })), "{refused:?}");
    assert_eq!(put(0, b"one").await.unwrap(), 1);
    let refused = put(0, b"again").await;
    assert!(matches!(refused, Err(StoreError::Conflict { expected: 0, current: 1 })), "{refused:?}");
    assert_eq!(put(1, b"two").await.unwrap(), 2);
    assert!(put(1, b"late").await.is_err());
    assert_eq!(house.store.drawer(mine).await.unwrap(), Some(DrawerRow { version: 2, sealed: b"two".to_vec() }));
    assert_eq!(house.store.drawer(other).await.unwrap(), None);
    house.store.put_drawer(other, 0, b"theirs".to_vec()).await.unwrap();
    house.store.remove_drawer(mine).await.unwrap();
    assert_eq!(house.store.drawer(mine).await.unwrap(), None);
    assert!(house.store.drawer(other).await.unwrap().is_some());
}

async fn of_many_who_put_one_does(house: &House) {
    let account = Uuid::now_v7();
    for version in 0..2 {
        let racers: Vec<_> = (0..8_u8)
            .map(|number| {
                let store = house.store.clone();
                tokio::spawn(async move { store.put_drawer(account, version, vec![number]).await })
            })
            .collect();
        let mut put = 0;
        for racer in racers {
            match racer.await.unwrap() {
                Ok(new) => {
                    assert_eq!(new, version + 1);
                    put += 1;
                }
                Err(error) => assert!(matches!(error, StoreError::Conflict { .. }), "{error:?}"),
            }
        }
        assert_eq!(put, 1);
    }
}

async fn locks_come_and_go(house: &House) {
    let (mine, other) = (Uuid::now_v7(), Uuid::now_v7());
    let lock = |account, kind: &str, at| DrawerLockRow {
        account,
        id: Uuid::now_v7(),
        kind: kind.to_owned(),
        public: b"salt".to_vec(),
        wrapped: b"wrapped".to_vec(),
        created_at: moment(at),
    };
    let (later, sooner, theirs) = (lock(mine, "passkey", 9), lock(mine, "phrase", 3), lock(other, "phrase", 1));
    for lock in [&later, &sooner, &theirs] {
        house.store.add_drawer_lock(lock.clone()).await.unwrap();
    }
    let refused = house.store.add_drawer_lock(later.clone()).await;
    assert!(matches!(refused, Err(StoreError::Taken)), "{refused:?}");
    assert_eq!(house.store.drawer_locks(mine).await.unwrap(), [sooner.clone(), later.clone()]);
    house.store.remove_drawer_lock(other, later.id).await.unwrap();
    house.store.remove_drawer_lock(mine, sooner.id).await.unwrap();
    assert_eq!(house.store.drawer_locks(mine).await.unwrap(), [later]);
    house.store.put_drawer(mine, 0, b"x".to_vec()).await.unwrap();
    house.store.remove_drawer(mine).await.unwrap();
    assert_eq!(house.store.drawer_locks(mine).await.unwrap(), []);
    assert_eq!(house.store.drawer_locks(other).await.unwrap(), [theirs]);
}
