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
    let verified = run(&[&["verify"][..], &place].concat());
    let counted = String::from_utf8(verified.stdout).unwrap();
    assert!(demo.stop());

    let back = folder.path().join("back");
    let place = ["--data", text(&back), "--key-file", text(&key)];
    let restored = run(&[&["restore", "--from", text(&copy)][..], &place].concat());
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    let verified = run(&[&["verify"][..], &place].concat());
    assert_eq!(String::from_utf8(verified.stdout).unwrap(), counted);
    let again = run(&[&["restore", "--from", text(&copy)][..], &place].concat());
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
