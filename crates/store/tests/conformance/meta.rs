//! Small values, and the check of the key.

use store::{KEY_CHECK, MasterKey, StoreError};

use crate::{house::House, pen::master};

on_both!(
    the_first_value_stands,
    of_many_at_once_one_stands,
    a_wrong_key_is_recognised,
    a_setting_changes_and_what_the_data_is_does_not,
);

async fn the_first_value_stands(house: &House) {
    assert_eq!(house.store.meta("colour").await.unwrap(), None);
    assert_eq!(house.store.meta_once("colour", b"warm".to_vec()).await.unwrap(), b"warm");
    assert_eq!(house.store.meta_once("colour", b"cold".to_vec()).await.unwrap(), b"warm");
    assert_eq!(house.store.meta("colour").await.unwrap().as_deref(), Some(&b"warm"[..]));
    let schema = house.store.meta("schema").await.unwrap().unwrap();
    assert!(String::from_utf8(schema).unwrap().parse::<u32>().unwrap() >= 2);
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

async fn a_setting_changes_and_what_the_data_is_does_not(house: &House) {
    for value in [b"five".to_vec(), b"ten".to_vec()] {
        house.store.put_meta("years", value.clone()).await.unwrap();
        assert_eq!(house.store.meta("years").await.unwrap(), Some(value));
    }
    master().check_store(&*house.store).await.unwrap();
    let before = (house.store.meta("schema").await.unwrap(), house.store.meta(KEY_CHECK).await.unwrap());
    for name in ["schema", KEY_CHECK] {
        let refused = house.store.put_meta(name, vec![7]).await;
        assert!(matches!(&refused, Err(StoreError::Reserved(reserved)) if reserved == name), "{refused:?}");
    }
    assert_eq!((house.store.meta("schema").await.unwrap(), house.store.meta(KEY_CHECK).await.unwrap()), before);
}
