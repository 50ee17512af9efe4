//! A power cut in the middle of writing loses nothing that was acknowledged.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::program::{Serving, ask, run, text};

const WRITES: usize = 200;
const WRITERS: usize = 4;
/// After how many acknowledged writes the power goes.
const CUT_AFTER: usize = 90;

#[test]
fn killing_it_in_the_middle_of_200_writes_loses_none_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let key = data.join("master.key");
    let arguments = ["demo", "--data", text(&data), "--listen", "127.0.0.1:0"];
    let mut demo = Serving::start(&arguments, 8);
    let place = ["--data", text(&data), "--key-file", text(&key)];
    let token = run(&[&["token", "create", "--account", "els"][..], &place].concat());
    assert!(token.status.success(), "{}", String::from_utf8_lossy(&token.stderr));
    let token = String::from_utf8(token.stdout).unwrap().trim().to_owned();
    let list = api(&demo.address, "GET", "/api/v1/dossiers", &token, "").unwrap();
    let dossier = list[0]["id"].as_str().unwrap().to_owned();

    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    let sent = Arc::new(AtomicUsize::new(0));
    let writers: Vec<_> = (0..WRITERS)
        .map(|_| {
            let (acknowledged, sent) = (Arc::clone(&acknowledged), Arc::clone(&sent));
            let (address, token, dossier) = (demo.address.clone(), token.clone(), dossier.clone());
            std::thread::spawn(move || {
                while sent.fetch_add(1, Ordering::SeqCst) < WRITES {
                    let id = Uuid::now_v7();
                    let note = json!([{ "id": id, "command": { "contact": { "note": { "kind": "phone", "note": format!("nota {id}") } } } }]);
                    let path = format!("/api/v1/dossiers/{dossier}/commands");
                    if api(&address, "POST", &path, &token, &note.to_string()).is_some() {
                        acknowledged.lock().unwrap().push(id);
                    }
                }
            })
        })
        .collect();
    while acknowledged.lock().unwrap().len() < CUT_AFTER {
        std::thread::sleep(Duration::from_millis(1));
    }
    demo.kill();
    writers.into_iter().for_each(|writer| writer.join().unwrap());
    let acknowledged = acknowledged.lock().unwrap().clone();
    assert!(acknowledged.len() >= CUT_AFTER && acknowledged.len() < WRITES, "{} acknowledged", acknowledged.len());

    let verified = run(&[&["verify"][..], &place].concat());
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
    let demo = Serving::start(&arguments, 8);
    let read = api(&demo.address, "GET", &format!("/api/v1/dossiers/{dossier}"), &token, "").unwrap().to_string();
    for id in &acknowledged {
        assert!(read.contains(&format!("nota {id}")), "{id} was acknowledged and is lost");
    }
}

fn api(address: &str, method: &str, path: &str, token: &str, body: &str) -> Option<Value> {
    let request =
        format!("{method} {path} HTTP/1.1\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json");
    let (status, answer) = ask(address, &request, body)?;
    let (_, body) = answer.split_once("\r\n\r\n")?;
    (status == 200).then(|| serde_json::from_str(body).ok()).flatten()
}
