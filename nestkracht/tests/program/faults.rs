//! What it refuses: with a clear word, an exit code, and nothing touched.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::Output;

use crate::program::{Serving, command, run, text};

fn refused(output: &Output, words: &[&str]) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "it went on: {said}");
    for word in words {
        assert!(said.contains(word), "{word:?} is not in: {said}");
    }
    for broken in ["panicked", "Error {", "Some(", "stack backtrace"] {
        assert!(!said.contains(broken), "a debug string: {said}");
    }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().path()).collect::<Vec<_>>())
        .unwrap_or_default()
        .into_iter()
        .filter(|path| path.is_file())
        .map(|path| (path.display().to_string(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// A data folder that was served once and stopped well, with its key beside it.
fn served(folder: &Path) -> std::path::PathBuf {
    let data = folder.join("data");
    let serving = Serving::start(&["serve", "--data", text(&data), "--listen", "127.0.0.1:0"], 0);
    assert!(serving.stop());
    data
}

#[test]
fn a_used_port() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = run(&["serve", "--data", text(&data), "--listen", &address]);
    refused(&output, &[&address, "--listen"]);
    assert!(!data.exists() && !folder.path().join("data.key").exists(), "nothing touched");
    let output = run(&["demo", "--data", text(&data), "--listen", &address]);
    refused(&output, &[&address, "--listen"]);
    assert!(!data.exists(), "nothing touched");
}

#[test]
fn a_sign_in_of_an_organisation_that_is_not_described() {
    let folder = tempfile::tempdir().unwrap();
    let (data, file) = (folder.path().join("data"), folder.path().join("oidc.json"));
    let serve = || run(&["serve", "--data", text(&data), "--listen", "127.0.0.1:0", "--oidc", text(&file)]);
    refused(&serve(), &["oidc.json", "cannot be read"]);
    fs::write(&file, r#"{"name":"x","issuer":"http://login.example","client_id":"y"}"#).unwrap();
    refused(&serve(), &["http://login.example", "HTTPS"]);
    fs::write(&file, r#"{"name":"x","issuer":"https://login.example","client_id":"y","client_secret_env":"NK_NONE"}"#)
        .unwrap();
    refused(&serve(), &["NK_NONE", "not set"]);
    assert!(!data.exists() && !folder.path().join("data.key").exists(), "nothing touched");
}

#[test]
fn a_folder_that_cannot_be_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    fs::write(&file, "mine").unwrap();
    for data in [file.clone(), file.join("below"), Path::new("/proc/nestkracht").to_owned()] {
        let output = run(&["serve", "--data", text(&data), "--listen", "127.0.0.1:0"]);
        refused(&output, &[text(&data)]);
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(files(folder.path()).len(), 1, "nothing touched");
}

#[test]
fn a_missing_key() {
    let folder = tempfile::tempdir().unwrap();
    let data = served(folder.path());
    fs::remove_file(folder.path().join("data.key")).unwrap();
    let before = files(&data);
    let output = run(&["serve", "--data", text(&data), "--listen", "127.0.0.1:0"]);
    refused(&output, &["no master key", "data.key", "--key-file"]);
    assert_eq!(files(&data), before, "nothing touched");
    assert!(!folder.path().join("data.key").exists(), "and no new key made");
}

#[test]
fn a_wrong_key_and_one_that_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let data = served(folder.path());
    let other = folder.path().join("other.key");
    assert!(run(&["key", "new", "--to", text(&other)]).status.success());
    for asked in
        [&["serve", "--listen", "127.0.0.1:0"][..], &["verify"][..], &["token", "create", "--account", "x"][..]]
    {
        let mut arguments = asked.to_vec();
        arguments.extend(["--data", text(&data), "--key-file", text(&other)]);
        refused(&run(&arguments), &["key does not fit"]);
    }
    fs::write(&other, "not a key").unwrap();
    let output = run(&["serve", "--data", text(&data), "--key-file", text(&other), "--listen", "127.0.0.1:0"]);
    refused(&output, &[text(&other), "64 hexadecimal"]);
    let again = run(&["key", "new", "--to", text(&other)]);
    refused(&again, &[text(&other)]);
    assert_eq!(fs::read_to_string(&other).unwrap(), "not a key", "a key is never written over");
    let output = command(&["verify", "--data", text(&data)]).env("NESTKRACHT_MASTER_KEY", "00").output().unwrap();
    refused(&output, &["NESTKRACHT_MASTER_KEY"]);
}

#[test]
fn data_of_a_newer_version() {
    let folder = tempfile::tempdir().unwrap();
    let data = served(folder.path());
    rusqlite_set_schema(&data.join(store::FILE_NAME), "99");
    let before = files(&data);
    let output = run(&["serve", "--data", text(&data), "--listen", "127.0.0.1:0"]);
    refused(&output, &["schema 99", "newer program"]);
    let names =
        |files: &[(String, Vec<u8>)]| files.iter().map(|(name, bytes)| (name.clone(), bytes.len())).collect::<Vec<_>>();
    let db = |files: &[(String, Vec<u8>)]| files.iter().find(|(name, _)| name.ends_with(".db")).cloned();
    let after = files(&data);
    assert_eq!(db(&after), db(&before), "nothing touched: {:?} {:?}", names(&before), names(&after));
}

/// Sets the schema version in a database file, as a newer program would have.
fn rusqlite_set_schema(file: &Path, version: &str) {
    let db = rusqlite::Connection::open(file).unwrap();
    let changed = db.execute("UPDATE meta SET value = ?1 WHERE name = 'schema'", [version.as_bytes()]).unwrap();
    assert_eq!(changed, 1);
    db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

#[test]
fn a_folder_that_holds_no_demo_or_no_data() {
    let folder = tempfile::tempdir().unwrap();
    let data = served(folder.path());
    let output = run(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"]);
    refused(&output, &["not a demo", "--data"]);
    let nowhere = folder.path().join("nowhere");
    for asked in [&["verify"][..], &["backup", "--to", "/tmp/never"][..]] {
        let mut arguments = asked.to_vec();
        arguments.extend(["--data", text(&nowhere)]);
        refused(&run(&arguments), &["no data", text(&nowhere)]);
    }
    assert!(!nowhere.exists());
    let output = run(&["serve", "--data", text(&data), "--listen", "127.0.0.1:0", "--time-zone", "Mars/North"]);
    refused(&output, &["Mars/North", "Europe/Brussels"]);
}
