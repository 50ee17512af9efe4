//! Small values, and the check of the key.

use store::{KEY_CHECK, MasterKey, StoreError};

use crate::{house::House, pen::master};

on_both!(the_first_value_stands, of_many_at_once_one_stands, a_wrong_key_is_recognised);

async fn the_first_value_stands(house: &House) {
    assert_eq!(house.store.meta("colour").await.unwrap(), None);
    assert_eq!(house.store.meta_once("colour", b"warm".to_vec()).await.unwrap(), b"warm");
    assert_eq!(house.store.meta_once("colour", b"cold".to_vec()).await.unwrap(), b"warm");
    assert_eq!(house.store.meta("colour").await.unwrap().as_deref(), Some(&b"warm"[..]));
    assert_eq!(house.store.meta("schema").await.unwrap().as_deref(), Some(&b"10"[..]));
}

async fn of_many_at_once_one_stands(house: &House) {
    let racers: Vec<_> = (0..16_u8)
        .map(|number| {
            let store = house.store.clone();
            tokio::spawn(async move { store.meta_once("first", vec![number]).await.unwrap() })
        })
        .collect();
    let mut given = Vec::new();
    for racer in racers {
        given.push(racer.await.unwrap());
    }
    let stands = house.store.meta("first").await.unwrap().unwrap();
    assert!(given.iter().all(|value| *value == stands), "{given:?}");
}

async fn a_wrong_key_is_recognised(house: &House) {
    master().check_store(&*house.store).await.unwrap();
    master().check_store(&*house.store).await.unwrap();
    let other = MasterKey::random().unwrap();
    assert!(matches!(other.check_store(&*house.store).await, Err(StoreError::WrongKey)));
    let verified = store::verify(&*house.store, Some(&other), &mut |_| {}).await;
    assert!(matches!(verified, Err(StoreError::WrongKey)), "{verified:?}");
    assert_eq!(house.store.meta(KEY_CHECK).await.unwrap(), Some(master().check_value()));
}
