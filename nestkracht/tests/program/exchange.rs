//! `nestkracht exchange oslo`: what a file brings, and a dossier as a file.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::program::{command, run};

const OFFICIAL: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/exchange/tests/data/oslo-schuldbeheer-voorbeeld1.jsonld");

#[test]
fn the_official_example_is_read_with_what_contradicts_in_it() {
    let output = run(&["exchange", "oslo", "read", OFFICIAL, "--on", "2026-11-23", "--debtor", "_:Burger_Alice"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let owed: Vec<_> = answer["debts"].as_array().unwrap().iter().map(|debt| debt["owed"].clone()).collect();
    assert_eq!(owed, ["265.00", "0.00"]);
    let codes: Vec<_> = answer["contradictions"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
    assert!(codes.contains(&json!("plan-names-others")) && codes.contains(&json!("balance")), "{codes:?}");
    assert!(answer["contradictions"][0]["words"].as_str().is_some_and(|words| !words.is_empty()));
    let nobody = run(&["exchange", "oslo", "read", OFFICIAL, "--on", "2026-11-23", "--debtor", "_:Nobody"]);
    assert_eq!(nobody.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&nobody.stderr).contains("debtor: nobody in this file"));
}

#[test]
fn money_goes_out_as_a_file_and_nonsense_is_named() {
    let write = |input: &str| {
        let mut child = command(&["exchange", "oslo", "write", "-", "--on", "2026-11-23", "--person", "Mamadou"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let money = json!({ "incomes": [], "costs": [], "envelopes": [], "debts": [], "plans": [], "steps": { "stretches": [], "turns": [] } });
    for input in [money.to_string(), json!({ "money": money }).to_string()] {
        let output = write(&input);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let file: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(file["@context"][0].as_str().unwrap().contains("schuldbeheer") && file["@graph"] == json!([]));
    }
    let wrong = write("{\"debts\": 7}");
    assert_eq!((wrong.status.code(), wrong.stdout.len()), (Some(2), 0));
}
