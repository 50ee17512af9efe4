//! Signed heads: on demand, one a day, and what they show that a chain alone does not.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::program::{Serving, run, text};

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn sql(data: &Path, sql: &str) {
    let db = rusqlite::Connection::open(data.join(store::FILE_NAME)).unwrap();
    db.execute_batch(sql).unwrap();
}

#[test]
fn heads_that_were_kept_show_what_was_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let key = data.join("master.key");
    assert!(Serving::start(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8).stop());
    let place = ["--data", text(&data), "--key-file", text(&key)];
    let heads = folder.path().join("heads.json");
    let written = run(&[&["heads", text(&heads)][..], &place].concat());
    assert!(written.status.success(), "{}", said(&written));
    let public_key = said(&written).lines().find_map(|line| line.strip_prefix("Public key: ")).unwrap().to_owned();
    let again = run(&[&["heads", text(&heads)][..], &place].concat());
    assert!(!again.status.success() && said(&again).contains("never written over"), "{}", said(&again));

    let against = |more: &[&str]| run(&[&["verify", "--against", text(&heads)], &place[..], more].concat());
    for more in [&[][..], &["--public-key", &public_key]] {
        let sound = against(more);
        assert!(sound.status.success() && said(&sound).contains("All 2 dossiers go on"), "{}", said(&sound));
    }
    let other = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    assert!(said(&against(&["--public-key", other])).contains("another key"));
    assert!(said(&against(&["--public-key", "d7"])).contains("64 hexadecimal digits"));

    // The end of a dossier is cut off, and everything that tells of it turned back.
    sql(
        &data,
        "CREATE TEMP TABLE cut AS SELECT dossier, version - 1 AS version FROM events ORDER BY position DESC LIMIT 1;
         DELETE FROM events WHERE position = (SELECT max(position) FROM events);
         UPDATE dossiers SET version = (SELECT version FROM cut),
             hash = (SELECT e.hash FROM events e, cut c WHERE e.dossier = c.dossier AND e.version = c.version)
         WHERE id = (SELECT dossier FROM cut);",
    );
    let plain = run(&[&["verify"][..], &place].concat());
    assert!(plain.status.success(), "the chain alone does not show it: {}", said(&plain));
    let cut = against(&[]);
    assert!(!cut.status.success() && said(&cut).contains("the end was cut off"), "{}", said(&cut));

    // Heads that were made to fit do not count.
    let whole = fs::read_to_string(&heads).unwrap();
    fs::write(&heads, whole.replacen("\"version\": ", "\"version\": 1", 1)).unwrap();
    assert!(said(&against(&[])).contains("do not give the root"), "{}", said(&against(&[])));
    fs::write(&heads, whole.replacen("nestkracht/heads/1", "nestkracht/heads/2", 1)).unwrap();
    assert!(said(&against(&[])).contains("format or size"));
    fs::write(&heads, "{}").unwrap();
    assert!(said(&against(&[])).contains("does not hold the heads"));
}

#[test]
fn a_server_writes_them_once_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let (data, heads) = (folder.path().join("data"), folder.path().join("heads"));
    let arguments = ["serve", "--data", text(&data), "--heads", text(&heads), "--listen", "127.0.0.1:0"];
    let mut kept = None;
    for start in 0..2 {
        let serving = Serving::start(&arguments, 0);
        let file = (0..100).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(50));
            fs::read_dir(&heads)
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .find(|path| path.extension().unwrap() == "json")
        });
        let file = file.unwrap_or_else(|| panic!("start {start}: no file with heads"));
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(name.starts_with("heads-20") && name.len() == "heads-2026-11-23.json".len(), "{name}");
        if start == 1 {
            std::thread::sleep(std::time::Duration::from_millis(300));
        }
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(*kept.get_or_insert_with(|| text.clone()), text, "it is never written over");
        assert!(serving.stop());
        let verified = run(&["verify", "--data", self::text(&data), "--against", self::text(&file)]);
        assert!(verified.status.success(), "{}", said(&verified));
    }
}
