//! The key list: one file, of one master key, that nobody changes unseen.

use store::{KeyList, MasterKey, StoreError};

use crate::{
    house::{Folder, House},
    pen::{Pen, master, moment},
};

on_both!(a_key_list_holds_the_keys, a_list_that_is_too_old_is_refused, a_backup_alone_opens_nothing);

async fn a_key_list_holds_the_keys(house: &House) {
    let pens = [Pen::new(), Pen::new()];
    for pen in &pens {
        pen.write(&*house.store, 0, 3).await;
    }
    let folder = Folder::new();
    let file = folder.file("keys");
    std::fs::write(&file, "an older list").unwrap();
    assert_eq!(KeyList::export(&*house.store, &master(), &file).await.unwrap(), 2);
    let list = KeyList::read(&file, &master()).unwrap();
    let mut keys: Vec<_> = pens.iter().map(|pen| (pen.dossier, pen.wrapped.clone())).collect();
    keys.sort();
    assert_eq!(list, KeyList { position: 6, keys });
    assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1, "no draft is left");
    use std::os::unix::fs::PermissionsExt;
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    let other = MasterKey::random().unwrap();
    assert!(matches!(KeyList::read(&file, &other), Err(StoreError::WrongKey)));
    let bytes = std::fs::read(&file).unwrap();
    for at in [0, 20, 70, bytes.len() - 1] {
        let mut harmed = bytes.clone();
        harmed[at] ^= 1;
        std::fs::write(&file, harmed).unwrap();
        let refused = KeyList::read(&file, &master());
        assert!(matches!(refused, Err(StoreError::KeyList(_) | StoreError::WrongKey)), "{at}: {refused:?}");
    }
    std::fs::write(&file, &bytes[..40]).unwrap();
    assert!(matches!(KeyList::read(&file, &master()), Err(StoreError::KeyList(_))));
    assert!(matches!(KeyList::read(&folder.file("none"), &master()), Err(StoreError::Folder { .. })));
    let refused = KeyList::export(&*house.store, &master(), &folder.file("no/such/keys")).await;
    assert!(matches!(refused, Err(StoreError::Folder { .. })), "{refused:?}");
}

async fn a_list_that_is_too_old_is_refused(house: &House) {
    Pen::new().write(&*house.store, 0, 3).await;
    let old = KeyList::of(&*house.store).await.unwrap();
    for _ in 0..2 {
        Pen::new().write(&*house.store, 0, 3).await;
    }
    let copy = house.folder.file("copy.db");
    house.store.backup(&copy).await.unwrap();
    let other = house.another().await;
    let refused = other.store.restore(&copy, old, moment(0)).await;
    assert!(matches!(refused, Err(StoreError::OldKeyList { dossiers: 2 })), "{refused:?}");
    assert_eq!(other.store.scan(0, 9).await.unwrap(), []);
    let newest = KeyList::of(&*house.store).await.unwrap();
    other.store.restore(&copy, newest, moment(0)).await.unwrap();
    assert_eq!(other.store.scan(0, 99).await.unwrap().len(), 9);
    other.close().await;
}

async fn a_backup_alone_opens_nothing(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 3).await;
    let folder = Folder::new();
    house.store.backup(&folder.file(store::FILE_NAME)).await.unwrap();
    assert!(!crate::house::holds(&folder.0, &[&pen.wrapped[1..]]));
    let opened = store::SqliteStore::open(&folder.0).unwrap();
    assert_eq!(store::Store::dossier(&opened, pen.dossier).await.unwrap().unwrap().wrapped_key, None);
    let report = store::verify(&opened, None, &mut |_| {}).await.unwrap();
    assert_eq!((report.events, report.broken), (3, None), "its chain can still be checked");
}
