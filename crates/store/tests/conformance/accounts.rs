//! Accounts.

use store::{AccountRow, StoreError};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{master, moment},
};

on_both!(accounts_are_added_and_found, names_and_ids_are_taken_once, accounts_are_replaced, accounts_in_pages);

fn account(name: &str) -> AccountRow {
    let id = Uuid::now_v7();
    AccountRow {
        id,
        login_key: master().login_key(name),
        sealed: master().seal_account(id, name.as_bytes()).unwrap(),
        password_hash: None,
        created_at: moment(1),
        ended_at: None,
    }
}

async fn accounts_are_added_and_found(house: &House) {
    let amina = AccountRow {
        password_hash: Some("$argon2id$v=19$…".to_owned()),
        ended_at: Some(moment(5)),
        ..account("amina")
    };
    let bert = account("bert");
    house.store.add_account(amina.clone()).await.unwrap();
    house.store.add_account(bert.clone()).await.unwrap();
    assert_eq!(house.store.account(amina.id).await.unwrap(), Some(amina.clone()));
    assert_eq!(house.store.account(bert.id).await.unwrap(), Some(bert));
    let found = house.store.account_by_login(master().login_key("  Amina ")).await.unwrap();
    assert_eq!(found, Some(amina));
    assert_eq!(house.store.account_by_login(master().login_key("nobody")).await.unwrap(), None);
    assert_eq!(house.store.account(Uuid::now_v7()).await.unwrap(), None);
}

async fn names_and_ids_are_taken_once(house: &House) {
    let amina = account("amina");
    house.store.add_account(amina.clone()).await.unwrap();
    let same_name = house.store.add_account(account("amina")).await;
    assert!(matches!(same_name, Err(StoreError::Taken)), "{same_name:?}");
    let same_id = house.store.add_account(AccountRow { id: amina.id, ..account("bert") }).await;
    assert!(matches!(same_id, Err(StoreError::Taken)), "{same_id:?}");
    assert_eq!(house.store.accounts(None, 9).await.unwrap(), [amina]);
}

async fn accounts_are_replaced(house: &House) {
    let (amina, bert) = (account("amina"), account("bert"));
    house.store.add_account(amina.clone()).await.unwrap();
    house.store.add_account(bert.clone()).await.unwrap();
    let renamed = AccountRow {
        login_key: master().login_key("anna"),
        password_hash: Some("hash".to_owned()),
        ended_at: Some(moment(9)),
        ..amina.clone()
    };
    house.store.put_account(renamed.clone()).await.unwrap();
    assert_eq!(house.store.account(amina.id).await.unwrap(), Some(renamed.clone()));
    assert_eq!(house.store.account_by_login(amina.login_key).await.unwrap(), None);
    let stolen = house.store.put_account(AccountRow { login_key: bert.login_key, ..amina }).await;
    assert!(matches!(stolen, Err(StoreError::Taken)), "{stolen:?}");
    assert_eq!(house.store.accounts(None, 9).await.unwrap().len(), 2);
    assert_eq!(house.store.account(renamed.id).await.unwrap(), Some(renamed));
}

async fn accounts_in_pages(house: &House) {
    let mut all: Vec<AccountRow> = (0..7).map(|number| account(&format!("name {number}"))).collect();
    for account in &all {
        house.store.add_account(account.clone()).await.unwrap();
    }
    all.sort_by_key(|account| account.id);
    assert_eq!(house.store.accounts(None, 3).await.unwrap(), all[..3]);
    assert_eq!(house.store.accounts(Some(all[2].id), 100).await.unwrap(), all[3..]);
}
