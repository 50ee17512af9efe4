//! `nestkracht money` and `nestkracht rights`: published numbers, and what is said of what cannot be.

use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use crate::program::{command, run, text};

fn ask(arguments: &[&str], words: &Value) -> Output {
    let mut child =
        command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(words.to_string().as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn object(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What was said of something wrong.
fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn what_may_be_seized() {
    let seizable = |net: &str, kind: &str, children: &str, on: &str| {
        run(&["money", "seizable", "--net", net, "--kind", kind, "--children", children, "--on", on])
    };
    let answer = object(&seizable("2000", "work", "3", "2024-06-01"));
    assert_eq!(answer["seizable"], "137.10");
    assert_eq!(answer["receipt"]["inputs"]["table"]["from"], "2024-01-01");
    assert_eq!(object(&seizable("1800", "replacement", "0", "2024-06-01"))["seizable"], "201.00");
    let said = refusal(&seizable("2000", "work", "0", "2026-11-23"));
    assert!(said.contains("2026-11-23") && said.contains("2024-01-01 to 2024-12-31"), "{said}");
    assert!(refusal(&seizable("-5", "work", "0", "2024-06-01")).contains("net: -5.00"));
    for (net, kind, on) in [("2.000", "work", "2024-06-01"), ("2000", "wage", "2024-06-01"), ("2000", "work", "June")] {
        assert_eq!(seizable(net, kind, "0", on).status.code(), Some(2), "{net} {kind} {on}");
    }
}

fn debts() -> Value {
    json!({
        "available_per_month": "96.00", "start": "2026-12-01", "strategy": "pro_rata",
        "debts": [
            { "name": "hospital", "principal": "640.00", "yearly_interest": "0.00", "priority": false, "offer": null },
            { "name": "fine", "principal": "348.00", "yearly_interest": "0.00", "priority": true, "offer": null }
        ]
    })
}

#[test]
fn a_plan_and_the_ways_beside_each_other() {
    let plan = object(&ask(&["money", "plan", "-"], &debts()));
    assert_eq!((&plan["feasible"], &plan["end_date"]), (&json!(true), &json!("2027-10-01")));
    assert_eq!(
        plan["months"][0]["debts"][1],
        json!({ "name": "fine", "payment": "96.00", "interest": "0.00", "balance": "252.00" })
    );
    assert_eq!(plan["totals"]["paid"], "988.00");
    let mut none = debts();
    none["available_per_month"] = "-3.00".into();
    let none = object(&ask(&["money", "plan", "-"], &none));
    assert_eq!(none["feasible"], false);
    assert!(none["why"].as_str().unwrap().contains("cannot be kept"));
    let mut compared = debts();
    compared["what_if"] = json!([{ "less": "20.00" }, { "refuses": "hospital" }]);
    let compared = object(&ask(&["money", "compare", "-"], &compared));
    assert_eq!(compared["ways"].as_array().unwrap().len(), 3);
    assert_eq!(compared["what_if"][0]["longer"], 2);
    assert_eq!(compared["what_if"][1]["outside"], "640.00");
    let mut wrong = debts();
    wrong["debts"][1]["principal"] = "-1".into();
    assert!(refusal(&ask(&["money", "plan", "-"], &wrong)).contains("debts[1].principal"));
    wrong["debts"][1]["principal"] = "much".into();
    assert!(refusal(&ask(&["money", "plan", "-"], &wrong)).contains("debts[1].principal"));
    let mut wrong = debts();
    wrong["what_if"] = json!([{ "lost": "1" }]);
    assert!(refusal(&ask(&["money", "compare", "-"], &wrong)).contains("what_if[0]"));
}

#[test]
fn a_household_and_its_reasons_in_three_languages() {
    let known = json!({ "region": "flanders", "living_wage": true });
    for (language, words) in [("nl", "leefloon"), ("fr", "intégration"), ("en", "living wage")] {
        let answer = object(&ask(&["rights", "check", "-", "--on", "2026-11-23", "--language", language], &known));
        let water =
            answer["answers"].as_array().unwrap().iter().find(|answer| answer["right"] == "social-tariff-water");
        let water = water.unwrap();
        assert_eq!(water["answer"], "likely");
        assert!(water["reason"]["text"].as_str().unwrap().contains(words), "{water}");
        assert_eq!(water["receipt"]["inputs"]["rule"], "social-tariff-water");
        let texts = answer["answers"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|answer| ["name", "reason", "how", "decides"].map(|part| &answer[part]["text"]));
        assert!(texts.into_iter().all(Value::is_string), "{language}: a text is missing");
    }
    let said = refusal(&ask(&["rights", "check", "-", "--on", "2026-11-23"], &json!({ "shoes": 3 })));
    assert!(said.contains("shoes: nobody asks this"), "{said}");
    let said = refusal(&ask(&["rights", "check", "-", "--on", "1999-01-01"], &known));
    assert!(said.contains("1999-01-01"), "{said}");
}

#[test]
fn many_households_come_out_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("in.jsonl"), folder.path().join("out.jsonl"));
    let lines: String = (0..30_000)
        .map(|id| format!("{}\n", json!({ "id": id, "region": "flanders", "age": id % 100, "much_care": id % 2 == 0 })))
        .collect();
    std::fs::write(&from, &lines).unwrap();
    let stream = || run(&["rights", "stream", text(&from), text(&to), "--on", "2026-11-23"]);
    let output = stream();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answers = std::fs::read_to_string(&to).unwrap();
    assert_eq!(answers.lines().count(), 30_000);
    for (id, line) in answers.lines().enumerate() {
        let answer: Value = serde_json::from_str(line).unwrap();
        let list = if id % 2 == 0 { "likely" } else { "not" };
        assert_eq!((&answer["id"], answer[list]["care-budget-heavy"].is_string()), (&json!(id), true), "{line}");
    }
    assert!(refusal(&stream()).contains("does not exist yet"), "an answer is never written over");
    // A line that cannot be read says so in its place, and the others are answered.
    std::fs::remove_file(&to).unwrap();
    std::fs::write(&from, "{\"age\":38}\n\n{\"age\":\"old\"}\nnothing\n{\"id\":\"last\"}").unwrap();
    let said = refusal(&stream());
    assert!(said.contains("2 lines could not be read"), "{said}");
    let answers = std::fs::read_to_string(&to).unwrap();
    let answers: Vec<Value> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&answers[1]["line"], &answers[2]["line"], &answers[3]["id"]), (&json!(3), &json!(4), &json!("last")));
    assert!(answers[1]["error"].as_str().unwrap().contains("age: "));
}

#[test]
fn rules_of_somebody_elses_own() {
    let folder = tempfile::tempdir().unwrap();
    let check = || {
        let rules = ["--rules", text(folder.path())];
        ask(&[&["rights", "check", "-", "--on", "2026-11-23"], &rules[..]].concat(), &json!({ "rent": "400.00" }))
    };
    assert!(refusal(&check()).contains("facts.toml"), "a folder without rules is named");
    std::fs::write(folder.path().join("facts.toml"), "fact = [{ name = \"rent\", kind = \"amount\" }]").unwrap();
    let rule = "right = \"housing-allowance\"\ndomain = \"housing\"\ndecides = \"us\"\npapers = []\nmissed = []\n[[version]]\n\
                from = \"2020-01-01\"\nlaw = \"l\"\nsource = \"s\"\ngives = \"rent * share\"\namounts = { share = \"25 %\", none = \"0.00\" }\n\
                [[version.way]]\nname = \"rent\"\nwhen = \"rent > none\"\n";
    std::fs::write(folder.path().join("housing-allowance.toml"), rule).unwrap();
    let answer = &object(&check())["answers"][0];
    assert_eq!(
        (&answer["right"], &answer["answer"], &answer["gives"]),
        (&json!("housing-allowance"), &json!("likely"), &json!("100.00"))
    );
    std::fs::write(folder.path().join("housing-allowance.toml"), rule.replace("rent > none", "rent > nothing"))
        .unwrap();
    assert!(refusal(&check()).contains("housing-allowance.toml: version[0].way[0].when"));
}
