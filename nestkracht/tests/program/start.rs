//! Starting: the demo with its links, a new installation with its set-up link.

use crate::program::{Serving, ask, text};

const ROLES: [&str; 8] =
    ["guide", "second-guide", "coach", "mamadou", "lien", "network-member", "administrator", "researcher"];

#[test]
fn the_demo_says_when_it_is_ready_and_lets_every_role_in() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let arguments = ["demo", "--data", text(&data), "--listen", "127.0.0.1:0"];
    for start in ["first", "again"] {
        let demo = Serving::start(&arguments, ROLES.len());
        for role in ROLES {
            let line = demo.said.iter().find(|line| line.trim_start().starts_with(&format!("{role} ")));
            let link = line.unwrap_or_else(|| panic!("{start}: no link for {role}: {:?}", demo.said));
            let path = link.split(&demo.address).nth(1).unwrap();
            let (status, answer) = ask(&demo.address, &format!("GET {path} HTTP/1.1"), "").unwrap();
            assert_eq!(status, 303, "{start}: {role}");
            assert!(answer.to_lowercase().contains("set-cookie: nestkracht="), "{start}: {role}");
        }
        assert!(demo.stop(), "{start}: it stops when asked");
    }
}

#[test]
fn a_new_installation_prints_a_set_up_link_once() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let arguments = ["serve", "--data", text(&data), "--listen", "127.0.0.1:0"];
    let serving = Serving::start(&arguments, 0);
    let link = serving.said.iter().find(|line| line.contains("/set-up/")).expect("a set-up link");
    let path = link.split(&serving.address).nth(1).unwrap();
    let (status, page) = ask(&serving.address, &format!("GET {path} HTTP/1.1"), "").unwrap();
    assert_eq!(status, 200, "{page}");
    assert!(folder.path().join("data.key").exists(), "the key lies beside the data");
    assert!(!data.join("data.key").exists() && !data.join("master.key").exists(), "and never in it");
    assert!(serving.stop());
}
