//! Somebody who has the data folder and searches it: with the master key in it, as in a demo, and without.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::program::{Serving, ask, run, text};

const PHRASE: &str = "de maan schijnt op mijn brood";
const OWN: &str = "Dit schreef ik voor niemand anders op.";
const FORM: &str = "HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

fn sentences(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.contains(' ') && text.len() > 16 => {
            found.insert(text.clone());
        }
        Value::Array(list) => list.iter().for_each(|value| sentences(value, found)),
        Value::Object(map) => map.values().for_each(|value| sentences(value, found)),
        _ => {}
    }
}

fn cookies(answer: &str) -> String {
    let set = answer.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    set.filter_map(|cookie| cookie.split(';').next()).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_searcher_of_the_data_folder_finds_no_word_with_or_without_the_master_key() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let demo = Serving::start(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8);
    let key = data.join("master.key");
    let link = demo.said.iter().find(|line| line.trim_start().starts_with("mamadou ")).unwrap();
    let path = link.split(&demo.address).nth(1).unwrap();
    let session = cookies(&ask(&demo.address, &format!("GET {path} HTTP/1.1"), "").unwrap().1);
    let body = format!("phrase={0}&again={0}&understood=yes", PHRASE.replace(' ', "+"));
    let made = ask(&demo.address, &format!("POST /drawer/make {FORM}\r\nCookie: {session}"), &body).unwrap();
    assert_eq!(made.0, 200);
    let open = format!("{session}; {}", cookies(&made.1));
    let note = format!("words={}", OWN.replace(' ', "+"));
    assert_eq!(ask(&demo.address, &format!("POST /drawer {FORM}\r\nCookie: {open}"), &note).unwrap().0, 303);

    // All that stands in the dossier, as the person gets it from a program.
    let token = run(&["token", "create", "--data", text(&data), "--key-file", text(&key), "--account", "mamadou"]);
    let token = String::from_utf8(token.stdout).unwrap().trim().to_owned();
    let get = |path: &str| {
        let request = format!("GET {path} HTTP/1.1\r\nAuthorization: Bearer {token}");
        let (status, answer) = ask(&demo.address, &request, "").unwrap();
        assert_eq!(status, 200, "{path}");
        serde_json::from_str::<Value>(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
    };
    let list = get("/api/v1/dossiers");
    let id = list.as_array().unwrap().first().unwrap().get("id").unwrap().as_str().unwrap().to_owned();
    let mut words = BTreeSet::new();
    sentences(&get(&format!("/api/v1/dossiers/{id}")), &mut words);
    assert!(words.len() > 50, "there is something to find: {}", words.len());
    assert!(!words.iter().any(|word| word.contains(OWN)), "the drawer is not in the dossier");
    words.extend([OWN.to_owned(), PHRASE.to_owned(), token.clone(), session.split('=').nth(1).unwrap().to_owned()]);
    assert!(demo.stop());

    let search = || {
        let mut all = Vec::new();
        files(&data, &mut all);
        for file in &all {
            let bytes = std::fs::read(file).unwrap();
            for word in &words {
                let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
                assert!(!found, "{word:?} stands in {}", file.display());
            }
        }
        all.len()
    };
    let with_key = search();
    assert!(key.exists() && with_key > 1);
    std::fs::remove_file(&key).unwrap();
    assert_eq!(search(), with_key - 1);
    let other = folder.path().join("other.key");
    assert!(run(&["keys", "new", "--to", text(&other)]).status.success());
    let opened = run(&["verify", "--data", text(&data), "--key-file", text(&other)]);
    assert!(!opened.status.success(), "another key opens nothing of it");
}
