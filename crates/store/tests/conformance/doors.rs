//! The ways in: sessions, sign-in links, tokens, and failed sign-ins.

use store::{LinkRow, SessionRow, StoreError, TokenRow, hash_secret};
use uuid::Uuid;

use crate::{house::House, pen::moment};

on_both!(
    sessions_begin_are_used_and_end,
    all_sessions_of_an_account_end_but_one,
    a_link_works_until_it_ends,
    a_link_for_once_is_used_by_exactly_one,
    a_link_that_lasts_is_used_again,
    tokens_are_found_until_they_are_ended,
    failed_sign_ins_are_counted,
    failed_sign_ins_at_once_are_all_counted,
    the_sweep_takes_what_ended,
);

fn session(secret: &[u8], account: Uuid) -> SessionRow {
    SessionRow {
        key_hash: hash_secret(secret),
        account,
        created_at: moment(0),
        seen_at: moment(0),
        expires_at: moment(100),
        browser: Some("firefox android".to_owned()),
    }
}

fn link(secret: &[u8], account: Option<Uuid>, once: bool) -> LinkRow {
    LinkRow { key_hash: hash_secret(secret), account, expires_at: moment(100), once }
}

fn token(secret: &[u8], account: Uuid) -> TokenRow {
    TokenRow { id: Uuid::now_v7(), key_hash: hash_secret(secret), account, created_at: moment(0), expires_at: None }
}

async fn sessions_begin_are_used_and_end(house: &House) {
    let store = &house.store;
    let one = session(b"one", Uuid::now_v7());
    store.add_session(one.clone()).await.unwrap();
    assert!(matches!(store.add_session(one.clone()).await, Err(StoreError::Taken)));
    assert_eq!(store.session(one.key_hash).await.unwrap(), Some(one.clone()));
    store.touch_session(one.key_hash, moment(20)).await.unwrap();
    store.touch_session(one.key_hash, moment(10)).await.unwrap();
    let touched = SessionRow { seen_at: moment(20), ..one.clone() };
    assert_eq!(store.session(one.key_hash).await.unwrap(), Some(touched));
    store.end_session(one.key_hash).await.unwrap();
    assert_eq!(store.session(one.key_hash).await.unwrap(), None);
    store.end_session(one.key_hash).await.unwrap();
    store.touch_session(one.key_hash, moment(30)).await.unwrap();
    assert_eq!(store.session(one.key_hash).await.unwrap(), None);
}

async fn all_sessions_of_an_account_end_but_one(house: &House) {
    let (amina, bert) = (Uuid::now_v7(), Uuid::now_v7());
    let secrets: [&[u8]; 4] = [b"a1", b"a2", b"a3", b"b1"];
    for (secret, account) in secrets.into_iter().zip([amina, amina, amina, bert]) {
        house.store.add_session(session(secret, account)).await.unwrap();
    }
    let stands = async || {
        let mut left = Vec::new();
        for secret in secrets {
            if house.store.session(hash_secret(secret)).await.unwrap().is_some() {
                left.push(secret);
            }
        }
        left
    };
    house.store.touch_session(hash_secret(b"a2"), moment(9)).await.unwrap();
    let listed: Vec<_> = house.store.sessions_of(amina).await.unwrap().iter().map(|row| row.key_hash).collect();
    assert_eq!(listed[0], hash_secret(b"a2"), "newest use first");
    assert_eq!(listed.len(), 3);
    assert_eq!(house.store.sessions_of(bert).await.unwrap(), [session(b"b1", bert)]);
    house.store.end_sessions_of(amina, Some(hash_secret(b"a2"))).await.unwrap();
    assert_eq!(stands().await, [b"a2", b"b1"]);
    house.store.end_sessions_of(amina, None).await.unwrap();
    assert_eq!(stands().await, [b"b1"]);
}

async fn a_link_works_until_it_ends(house: &House) {
    let store = &house.store;
    let set_up = link(b"set up", None, true);
    store.add_link(set_up.clone()).await.unwrap();
    assert!(matches!(store.add_link(set_up.clone()).await, Err(StoreError::Taken)));
    assert_eq!(store.link(set_up.key_hash, moment(99)).await.unwrap(), Some(set_up.clone()));
    assert_eq!(store.link(set_up.key_hash, moment(100)).await.unwrap(), None);
    assert_eq!(store.use_link(set_up.key_hash, moment(100)).await.unwrap(), None);
    assert_eq!(store.use_link(hash_secret(b"other"), moment(1)).await.unwrap(), None);
    assert_eq!(store.use_link(set_up.key_hash, moment(99)).await.unwrap(), Some(set_up.clone()));
    assert_eq!(store.link(set_up.key_hash, moment(1)).await.unwrap(), None);
    assert_eq!(store.use_link(set_up.key_hash, moment(1)).await.unwrap(), None);
}

async fn a_link_for_once_is_used_by_exactly_one(house: &House) {
    for round in 0..5_u8 {
        let once = link(&[round], Some(Uuid::now_v7()), true);
        house.store.add_link(once.clone()).await.unwrap();
        let racers: Vec<_> = (0..16)
            .map(|_| {
                let store = house.store.clone();
                tokio::spawn(async move { store.use_link(once.key_hash, moment(1)).await.unwrap() })
            })
            .collect();
        let mut winners = Vec::new();
        for racer in racers {
            winners.extend(racer.await.unwrap());
        }
        assert_eq!(winners, [once]);
    }
}

async fn a_link_that_lasts_is_used_again(house: &House) {
    let lasting = link(b"demo", Some(Uuid::now_v7()), false);
    house.store.add_link(lasting.clone()).await.unwrap();
    for second in 1..4 {
        let used = house.store.use_link(lasting.key_hash, moment(second)).await.unwrap();
        assert_eq!(used, Some(lasting.clone()));
    }
    assert_eq!(house.store.use_link(lasting.key_hash, moment(101)).await.unwrap(), None);
}

async fn tokens_are_found_until_they_are_ended(house: &House) {
    let store = &house.store;
    let (amina, bert) = (Uuid::now_v7(), Uuid::now_v7());
    let one = token(b"one", amina);
    let two = TokenRow { expires_at: Some(moment(50)), ..token(b"two", amina) };
    store.add_token(one.clone()).await.unwrap();
    store.add_token(two.clone()).await.unwrap();
    assert!(matches!(store.add_token(token(b"one", bert)).await, Err(StoreError::Taken)));
    assert_eq!(store.token(one.key_hash).await.unwrap(), Some(one.clone()));
    assert_eq!(store.token(two.key_hash).await.unwrap(), Some(two));
    store.end_token(bert, one.id).await.unwrap();
    assert_eq!(store.token(one.key_hash).await.unwrap(), Some(one.clone()));
    store.end_token(amina, one.id).await.unwrap();
    assert_eq!(store.token(one.key_hash).await.unwrap(), None);
}

async fn failed_sign_ins_are_counted(house: &House) {
    let store = &house.store;
    let (key, other) = (hash_secret(b"from here"), hash_secret(b"from there"));
    assert_eq!(store.attempts(key, moment(0)).await.unwrap(), 0);
    for (second, count) in [(1, 1), (2, 2), (2, 3)] {
        assert_eq!(store.count_attempt(key, moment(second), moment(0)).await.unwrap(), count);
    }
    assert_eq!(store.count_attempt(key, moment(9), moment(2)).await.unwrap(), 3);
    assert_eq!(store.count_attempt(other, moment(9), moment(0)).await.unwrap(), 1);
    assert_eq!(store.attempts(key, moment(0)).await.unwrap(), 4);
    assert_eq!(store.attempts(key, moment(9)).await.unwrap(), 1);
    assert_eq!(store.attempts(key, moment(10)).await.unwrap(), 0);
    store.clear_attempts(key).await.unwrap();
    assert_eq!(store.attempts(key, moment(0)).await.unwrap(), 0);
    assert_eq!(store.attempts(other, moment(0)).await.unwrap(), 1);
}

async fn failed_sign_ins_at_once_are_all_counted(house: &House) {
    let key = hash_secret(b"many");
    let tries: Vec<_> = (0..20)
        .map(|_| {
            let store = house.store.clone();
            tokio::spawn(async move { store.count_attempt(key, moment(5), moment(0)).await.unwrap() })
        })
        .collect();
    let mut counts = Vec::new();
    for attempt in tries {
        counts.push(attempt.await.unwrap());
    }
    counts.sort_unstable();
    assert_eq!(counts, (1..=20).collect::<Vec<u32>>());
}

async fn the_sweep_takes_what_ended(house: &House) {
    let store = &house.store;
    let account = Uuid::now_v7();
    let later = |seconds| moment(100 + seconds);
    store.add_session(session(b"ended", account)).await.unwrap();
    store.add_session(SessionRow { expires_at: later(50), ..session(b"going", account) }).await.unwrap();
    store.add_link(link(b"ended", None, false)).await.unwrap();
    store.add_link(LinkRow { expires_at: later(50), ..link(b"going", None, true) }).await.unwrap();
    let ended = TokenRow { expires_at: Some(moment(100)), ..token(b"ended", account) };
    store.add_token(ended).await.unwrap();
    store.add_token(token(b"going", account)).await.unwrap();
    let key = hash_secret(b"key");
    let day = 24 * 60 * 60;
    store.count_attempt(key, later(1 - day - 10), moment(-2 * day)).await.unwrap();
    store.count_attempt(key, later(1), moment(0)).await.unwrap();

    store.sweep(later(1)).await.unwrap();
    let (gone, left) = (hash_secret(b"ended"), hash_secret(b"going"));
    assert_eq!(store.session(gone).await.unwrap(), None);
    assert!(store.session(left).await.unwrap().is_some());
    assert_eq!(store.link(gone, moment(1)).await.unwrap(), None);
    assert!(store.link(left, moment(1)).await.unwrap().is_some());
    assert_eq!(store.token(gone).await.unwrap(), None);
    assert!(store.token(left).await.unwrap().is_some());
    assert_eq!(store.attempts(key, moment(-3 * day)).await.unwrap(), 1);
}
