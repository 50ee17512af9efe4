//! The master key changes while the program serves, and also after a change that was broken off.

use std::fs;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::Duration;

use crate::program::{Serving, ask, command, run, text};

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn lines(file: &Path) -> Vec<String> {
    fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_key_is_changed_while_serving_also_after_being_broken_off() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let key = data.join("master.key");
    let demo = Serving::start(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8);
    let old = lines(&key);
    let earlier = folder.path().join("earlier.key");
    fs::copy(&key, &earlier).unwrap();
    let place = ["--data", text(&data), "--key-file", text(&key)];
    let (copy, list) = (folder.path().join("copy.db"), folder.path().join("demo.keylist"));
    assert!(run(&[&["backup", "--to", text(&copy)][..], &place].concat()).status.success());

    // The power goes while it waits for the servers.
    let mut broken_off = command(&[&["keys", "rotate"][..], &place].concat()).stdout(Stdio::null()).spawn().unwrap();
    while lines(&key).len() < 2 {
        std::thread::sleep(Duration::from_millis(10));
    }
    broken_off.kill().unwrap();
    broken_off.wait().unwrap();
    let both = lines(&key);
    assert_eq!(both[1..], old);
    let checked = said(&run(&[&["keys", "check"][..], &place].concat()));
    assert!(checked.contains("fits") && checked.contains("2 dossiers, "), "{checked}");

    let rotated = run(&[&["keys", "rotate"][..], &place].concat());
    assert!(rotated.status.success(), "{}", said(&rotated));
    assert!(said(&rotated).contains("going on") && said(&rotated).contains("2 dossiers"), "{}", said(&rotated));
    assert_eq!(lines(&key), both[..1], "the new key alone");
    let checked = said(&run(&[&["keys", "check"][..], &place].concat()));
    assert!(checked.contains("alone"), "{checked}");

    // The server that was running all the while lets people in and shows them their dossiers.
    std::thread::sleep(Duration::from_secs(3));
    let link = demo.said.iter().find(|line| line.trim_start().starts_with("guide ")).unwrap();
    let path = link.split(&demo.address).nth(1).unwrap();
    let (status, answer) = ask(&demo.address, &format!("GET {path} HTTP/1.1"), "").unwrap();
    assert_eq!(status, 303);
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let (status, page) = ask(&demo.address, &format!("GET / HTTP/1.1\r\nCookie: {cookie}"), "").unwrap();
    assert!(status == 200 && page.contains("Mamadou"), "{status}");
    assert!(demo.stop());

    let verified = run(&[&["verify"][..], &place].concat());
    assert!(verified.status.success(), "{}", said(&verified));
    let refused = run(&["verify", "--data", text(&data), "--key-file", text(&earlier)]);
    assert!(!refused.status.success() && said(&refused).contains("key does not fit"), "{}", said(&refused));

    // A copy from before opens with both keys, and the key list went along with the change.
    let back = folder.path().join("back");
    let ring = folder.path().join("both.key");
    fs::write(&ring, both.join("\n")).unwrap();
    let place = ["--data", text(&back), "--key-file", text(&ring)];
    let restored = run(&[&["restore", "--from", text(&copy), "--keys", text(&list)][..], &place].concat());
    assert!(restored.status.success(), "{}", said(&restored));
    let rotated = run(&[&["keys", "rotate"][..], &place].concat());
    assert!(rotated.status.success() && lines(&ring) == both[..1], "{}", said(&rotated));
}

#[test]
fn a_key_in_the_environment_is_changed_there() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (old, new) = (folder.path().join("data.key"), folder.path().join("new.key"));
    assert!(Serving::start(&["serve", "--data", text(&data), "--listen", "127.0.0.1:0"], 0).stop());
    assert!(run(&["keys", "new", "--to", text(&new)]).status.success());
    let (old, new) = (lines(&old).remove(0), lines(&new).remove(0));
    let with = |value: &str, arguments: &[&str]| {
        let arguments = [arguments, &["--data", text(&data)]].concat();
        command(&arguments).env("NESTKRACHT_MASTER_KEY", value).output().unwrap()
    };
    let told = with(&old, &["keys", "rotate"]);
    assert!(!told.status.success() && said(&told).contains("NEW,OLD"), "{}", said(&told));
    let rotated = with(&format!("{new},{old}"), &["keys", "rotate"]);
    assert!(rotated.status.success(), "{}", said(&rotated));
    assert!(with(&new, &["verify"]).status.success());
    assert!(said(&with(&old, &["verify"])).contains("key does not fit"));
}
