//! Copies: written while serving, put back, checked; and a changed byte that is found.

use std::fs;

use crate::program::{Serving, run, text};

#[test]
fn a_copy_made_while_serving_comes_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let key = data.join("master.key");
    let demo = Serving::start(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8);
    let copy = folder.path().join("copy.db");
    let place = ["--data", text(&data), "--key-file", text(&key)];
    let backup = run(&[&["backup", "--to", text(&copy)][..], &place].concat());
    assert!(backup.status.success(), "{}", String::from_utf8_lossy(&backup.stderr));
    let twice = run(&[&["backup", "--to", text(&copy)][..], &place].concat());
    assert!(!twice.status.success(), "a file that is there is never written over");
    let list = folder.path().join("demo.keylist");
    let said = String::from_utf8(backup.stdout).unwrap();
    assert!(said.contains(text(&list)) && list.exists(), "it says where the key list is: {said}");
    let verified = run(&[&["verify"][..], &place].concat());
    let counted = String::from_utf8(verified.stdout).unwrap();
    assert!(demo.stop());

    let back = folder.path().join("back");
    let place = ["--data", text(&back), "--key-file", text(&key)];
    let without = run(&[&["restore", "--from", text(&copy)][..], &place].concat());
    let said = String::from_utf8_lossy(&without.stderr).into_owned();
    assert!(!without.status.success() && said.contains("back.keylist") && said.contains("--keys"), "{said}");
    assert!(!back.exists(), "nothing touched");
    let restored = run(&[&["restore", "--from", text(&copy), "--keys", text(&list)][..], &place].concat());
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    let verified = run(&[&["verify"][..], &place].concat());
    assert_eq!(String::from_utf8(verified.stdout).unwrap(), counted);
    let again = run(&[&["restore", "--from", text(&copy), "--keys", text(&list)][..], &place].concat());
    assert!(!again.status.success(), "what holds something is never written over");
    let other = folder.path().join("other.key");
    assert!(run(&["key", "new", "--to", text(&other)]).status.success());
    let wrong = folder.path().join("wrong");
    let place = ["--data", text(&wrong), "--key-file", text(&other)];
    let refused = run(&[&["restore", "--from", text(&copy)][..], &place].concat());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("key does not fit"));
    assert!(!wrong.exists(), "nothing touched");
}

#[test]
fn verify_names_the_first_broken_link() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let key = data.join("master.key");
    let demo = Serving::start(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8);
    assert!(demo.stop());
    let db = rusqlite::Connection::open(data.join(store::FILE_NAME)).unwrap();
    let changed = db.execute("UPDATE events SET happened_on = '2020-01-01' WHERE version = 7", []).unwrap();
    assert!(changed >= 1);
    drop(db);
    let verified = run(&["verify", "--data", text(&data), "--key-file", text(&key)]);
    let said = String::from_utf8_lossy(&verified.stderr).into_owned();
    assert!(!verified.status.success() && said.contains("version 7") && said.contains("dossier "), "{said}");
    assert!(fs::metadata(data.join(store::FILE_NAME)).is_ok());
}

#[test]
fn an_old_copy_with_the_newest_key_list_brings_nothing_erased_back() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let key = data.join("master.key");
    let demo = Serving::start(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8);
    assert!(demo.stop());
    let (copy, list) = (folder.path().join("copy.db"), folder.path().join("elsewhere.keylist"));
    let place = ["--data", text(&data), "--key-file", text(&key)];
    let backup = run(&[&["backup", "--to", text(&copy), "--keys", text(&list)][..], &place].concat());
    assert!(backup.status.success(), "{}", String::from_utf8_lossy(&backup.stderr));

    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = store::SqliteStore::open(&data).unwrap();
        let master = store::MasterKey::parse(&fs::read_to_string(&key).unwrap()).unwrap();
        let dossier = store::Store::dossiers(&store, None, 1).await.unwrap().remove(0).id;
        let erasure = store::erase(&store, &master, dossier, None, jiff::Timestamp::now()).await.unwrap();
        assert_eq!(erasure.key_list.unwrap().unwrap(), list, "the list that was named is known");
    });
    let back = folder.path().join("back");
    let place = ["--data", text(&back), "--key-file", text(&key)];
    let restored = run(&[&["restore", "--from", text(&copy), "--keys", text(&list)][..], &place].concat());
    let said = String::from_utf8(restored.stdout).unwrap();
    assert!(restored.status.success() && said.contains("1 of them were erased"), "{said}");
}
