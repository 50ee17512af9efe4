//! The ways in beside a password.

use store::{CredentialRow, StoreError, hash_secret};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{master, moment},
};

on_both!(
    credentials_are_added_and_found,
    ids_and_lookups_are_taken_once,
    a_use_needs_what_was_seen,
    of_many_that_saw_the_same_one_uses_it,
    what_was_ended_stays_ended,
    a_backup_carries_them,
);

fn credential(account: Uuid, lookup: Option<&[u8]>) -> CredentialRow {
    let id = Uuid::now_v7();
    CredentialRow {
        id,
        account,
        kind: "passkey".to_owned(),
        lookup: lookup.map(hash_secret),
        sealed: master().seal_credential(account, id, b"details").unwrap(),
        created_at: moment(1),
        used_at: None,
        ended_at: None,
    }
}

async fn credentials_are_added_and_found(house: &House) {
    let (amina, bert) = (Uuid::now_v7(), Uuid::now_v7());
    let first = CredentialRow { used_at: Some(moment(3)), ..credential(amina, Some(b"one")) };
    let second = CredentialRow { ended_at: Some(moment(4)), ..credential(amina, None) };
    let other = credential(bert, None);
    for row in [&second, &other, &first] {
        house.store.add_credential(row.clone()).await.unwrap();
    }
    assert_eq!(house.store.credential(hash_secret(b"one")).await.unwrap(), Some(first.clone()));
    assert_eq!(house.store.credential(hash_secret(b"two")).await.unwrap(), None);
    assert_eq!(house.store.credentials_of(amina).await.unwrap(), [first, second]);
    assert_eq!(house.store.credentials_of(bert).await.unwrap(), [other]);
    assert_eq!(house.store.credentials_of(Uuid::now_v7()).await.unwrap(), []);
}

async fn ids_and_lookups_are_taken_once(house: &House) {
    let amina = Uuid::now_v7();
    let one = credential(amina, Some(b"one"));
    house.store.add_credential(one.clone()).await.unwrap();
    let same_lookup = house.store.add_credential(credential(Uuid::now_v7(), Some(b"one"))).await;
    assert!(matches!(same_lookup, Err(StoreError::Taken)), "{same_lookup:?}");
    let same_id = house.store.add_credential(CredentialRow { id: one.id, ..credential(amina, None) }).await;
    assert!(matches!(same_id, Err(StoreError::Taken)), "{same_id:?}");
    for _ in 0..2 {
        house.store.add_credential(credential(amina, None)).await.unwrap();
    }
    assert_eq!(house.store.credentials_of(amina).await.unwrap().len(), 3);
}

async fn a_use_needs_what_was_seen(house: &House) {
    let one = credential(Uuid::now_v7(), Some(b"one"));
    let store = &house.store;
    store.add_credential(one.clone()).await.unwrap();
    assert!(
        !store.change_credential(one.id, b"something else".to_vec(), b"new".to_vec(), Some(moment(5))).await.unwrap()
    );
    assert!(
        !store.change_credential(Uuid::now_v7(), one.sealed.clone(), b"new".to_vec(), Some(moment(5))).await.unwrap()
    );
    assert_eq!(store.credential(hash_secret(b"one")).await.unwrap(), Some(one.clone()));
    assert!(store.change_credential(one.id, one.sealed.clone(), b"new".to_vec(), Some(moment(5))).await.unwrap());
    let used = CredentialRow { sealed: b"new".to_vec(), used_at: Some(moment(5)), ..one };
    assert_eq!(store.credential(hash_secret(b"one")).await.unwrap(), Some(used.clone()));
    assert!(store.change_credential(used.id, b"new".to_vec(), b"newer".to_vec(), None).await.unwrap());
    let changed = CredentialRow { sealed: b"newer".to_vec(), ..used };
    assert_eq!(store.credential(hash_secret(b"one")).await.unwrap(), Some(changed), "changing is not using");
}

async fn of_many_that_saw_the_same_one_uses_it(house: &House) {
    let one = credential(Uuid::now_v7(), None);
    house.store.add_credential(one.clone()).await.unwrap();
    let racers: Vec<_> = (0..16_u8)
        .map(|racer| {
            let (store, one) = (house.store.clone(), one.clone());
            tokio::spawn(async move {
                store.change_credential(one.id, one.sealed, vec![racer], Some(moment(5))).await.unwrap()
            })
        })
        .collect();
    let mut winners = 0;
    for racer in racers {
        winners += u32::from(racer.await.unwrap());
    }
    assert_eq!(winners, 1);
}

async fn what_was_ended_stays_ended(house: &House) {
    let (amina, bert) = (Uuid::now_v7(), Uuid::now_v7());
    let one = credential(amina, Some(b"one"));
    let store = &house.store;
    store.add_credential(one.clone()).await.unwrap();
    assert!(!store.end_credential(bert, one.id, moment(6)).await.unwrap(), "it is not theirs");
    assert!(store.end_credential(amina, one.id, moment(7)).await.unwrap());
    assert!(!store.end_credential(amina, one.id, moment(8)).await.unwrap());
    assert!(!store.change_credential(one.id, one.sealed.clone(), b"new".to_vec(), Some(moment(9))).await.unwrap());
    let ended = CredentialRow { ended_at: Some(moment(7)), ..one };
    assert_eq!(store.credential(hash_secret(b"one")).await.unwrap(), Some(ended));
}

async fn a_backup_carries_them(house: &House) {
    let amina = Uuid::now_v7();
    let one = credential(amina, Some(b"one"));
    house.store.add_credential(one.clone()).await.unwrap();
    let file = house.folder.file("copy.db");
    house.store.backup(&file).await.unwrap();
    let other = house.another().await;
    other.store.restore(&file, crate::backup::keys_of(house).await, moment(0)).await.unwrap();
    assert_eq!(other.store.credentials_of(amina).await.unwrap(), [one]);
    other.close().await;
}

#[test]
fn a_seal_fits_its_credential_and_its_step_alone() {
    let (keys, account, id) = (master(), Uuid::now_v7(), Uuid::now_v7());
    let sealed = keys.seal_credential(account, id, b"secret").unwrap();
    assert_eq!(keys.open_credential(account, id, &sealed).unwrap(), b"secret");
    assert!(keys.open_credential(id, account, &sealed).is_err());
    assert!(keys.open_account(account, &sealed).is_err());
    let step = keys.seal_step("passkey", b"state").unwrap();
    assert_eq!(keys.open_step("passkey", &step).unwrap(), b"state");
    assert!(keys.open_step("totp", &step).is_err());
}
