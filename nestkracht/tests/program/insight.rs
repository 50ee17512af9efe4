//! `nestkracht insight`: the numbers of others, by file and by standard input, and what is said of a wrong file.

use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use crate::program::{Serving, ask as ask_over_http, command, run, text};

const ROSA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/exchange/tests/data/easynwk-rosa.json");

/// Asks with the words on standard input.
fn ask(arguments: &[&str], words: &str) -> Output {
    let mut child = command(&[&["insight"], arguments].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(words.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// The object that was printed.
fn object(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn answer(arguments: &[&str], words: &Value) -> Value {
    object(&ask(arguments, &words.to_string()))
}

/// What was said of something wrong.
fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn map() -> Value {
    json!({
        "weights": [
            [0, 0, 0.6, 0.9, 0, 0, 0, 0.8], [0.1, 0, 0, 0, 0, 0, 0.2, 0.5], [0, 0.7, 0, 0, 0.9, 0, 0.4, 0.1],
            [0.4, 0, 0, 0, 0, 0.9, 0, 0], [0, 0, 0, 0, 0, -0.9, 0, 0.3], [-0.3, 0, 0, 0, 0, 0, 0, 0],
            [0, 0, 0, 0, 0, 0.8, 0.4, 0.9], [0.1, 0, 0, 0, 0, 0.1, 0.6, 0]
        ],
        "start": [1, 1, 0, 0, 0, 0, 0, 0],
        "rule": "kosko", "transfer": "sigmoid", "slope": 1.0, "tolerance": 0.001, "max_steps": 1000
    })
}

#[test]
fn the_published_map() {
    let answer = answer(&["fcm", "-"], &map());
    let published = [0.5481291, 0.6004012, 0.5814756, 0.6208720, 0.6279569, 0.6653852, 0.7617789, 0.8416584];
    for (nth, theirs) in published.iter().enumerate() {
        assert!((answer["state"][nth].as_f64().unwrap() - theirs).abs() < 0.5e-7, "{answer}");
    }
    assert_eq!((&answer["steps"], &answer["outcome"]), (&json!(6), &json!("fixed_point")));
    assert_eq!(answer["receipt"]["formula"], "fuzzy_map.kosko");
    assert_eq!(
        answer["receipt"]["inputs"]["weights"],
        json!(
            map()["weights"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| {
                    row.as_array().unwrap().iter().map(|weight| weight.as_f64().unwrap()).collect::<Vec<_>>()
                })
                .collect::<Vec<_>>()
        )
    );
}

#[test]
fn the_trap_and_what_is_held() {
    let mut trap = map();
    trap["rule"] = "rescaled".into();
    let creeping = answer(&["fcm", "-"], &trap);
    assert_eq!((&creeping["outcome"], &creeping["why"]), (&json!("not_converged"), &json!("creeping")));
    let mut held = map();
    held["clamp"] = json!({"2": 0.0});
    assert_eq!(answer(&["fcm", "-"], &held)["state"][2], 0.0);
    let round = json!({
        "weights": [[0, 1], [-1, 0]], "start": [1, 0], "rule": "kosko", "transfer": "trivalent", "slope": 1.0,
        "tolerance": 0.001, "max_steps": 100
    });
    let round = answer(&["fcm", "-"], &round);
    assert_eq!((&round["outcome"], &round["cycle_length"]), (&json!("cycle"), &json!(4)));
}

#[test]
fn the_sample_of_easynwk() {
    for arguments in [vec!["insight", "network", ROSA], vec!["insight", "network", ROSA, "--format", "easynwk"]] {
        let measures = object(&run(&arguments));
        let whole = |name: &str| measures[name].clone();
        assert_eq!(
            [whole("size"), whole("connectable"), whole("connected"), whole("ties")],
            [json!(10), json!(8), json!(7), json!(5)]
        );
        assert!((measures["density"].as_f64().unwrap() - 0.178571).abs() < 5e-7);
        assert_eq!((whole("mean_degree"), whole("stars")), (json!(1.25), json!(["Maria"])));
        assert_eq!(whole("isolated"), json!(["Susi", "Dr. Maier", "Max"]));
        assert!((measures["closeness_mean"].as_f64().unwrap() - 32.0 / 7.0).abs() < 1e-12);
        assert!((measures["degree_sd"].as_f64().unwrap() - 1.6875_f64.sqrt()).abs() < 1e-12);
        assert_eq!(measures["sectors"]["family"]["connectable"], 4);
        assert_eq!(measures["receipt"]["formula"], "network.measures");
    }
}

#[test]
fn graphml_and_a_plain_map() {
    let graph = "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"b\"/><node id=\"c\"/>\
                 <edge source=\"a\" target=\"b\"/></graph></graphml>";
    for arguments in [&["network", "-"][..], &["network", "-", "--format", "graphml"]] {
        let measures = object(&ask(arguments, graph));
        assert_eq!(
            (&measures["size"], &measures["ties"], &measures["isolated"]),
            (&json!(3), &json!(1), &json!(["c"]))
        );
    }
    let plain = json!({"contacts": [{"id": "1", "name": "Omar", "sector": "friends", "distance": 20}], "ties": []});
    assert_eq!(answer(&["network", "-"], &plain)["sectors"]["friends"]["size"], 1);
}

#[test]
fn goals_and_readability() {
    let goals = json!({"goals": [{"weight": 1, "score": -1}, {"weight": 1, "score": -1}], "correlation": 0.3});
    let attainment = answer(&["gas", "-"], &goals);
    assert!((attainment["t"].as_f64().unwrap() - 37.5965).abs() < 5e-5);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("text.txt");
    std::fs::write(
        &file,
        "Je kan hulp vragen. Wij luisteren naar jou. Samen maken we een plan. Jij kiest wat eerst komt.\n",
    )
    .unwrap();
    let read = object(&run(&["insight", "readability", "--language", "nl", text(&file)]));
    assert_eq!([&read["words"], &read["sentences"], &read["syllables"]], [&json!(18), &json!(4), &json!(23)]);
    assert!((read["score"].as_f64().unwrap() - 104.261).abs() < 0.001);
}

#[test]
fn a_web_with_two_voices() {
    let origin = |voice: &str, version: u64| {
        let mut speaker = json!({"voice": voice});
        if voice == "guide" {
            speaker["member"] = "00000000-0000-7000-8000-00000000000e".into();
        }
        json!({
            "speaker": speaker, "written_by": "00000000-0000-7000-8000-00000000000e", "on": "2026-01-05",
            "recorded_at": "2026-01-05T10:00:00Z", "version": version
        })
    };
    let strand = |nth: u64, voice: &str, from: &str, to: &str, weight: u8| {
        json!({
            "id": format!("00000000-0000-7000-8000-{nth:012}"), "from": from, "to": to,
            "weight": {"standing": [{"value": weight, "origin": origin(voice, nth)}]},
            "words": {"standing": [{"value": "", "origin": origin(voice, nth)}]},
            "origin": origin(voice, nth), "taken_back": null
        })
    };
    let web = json!({"knots": [], "strands": [
        strand(1, "participant", "health", "work", 3), strand(2, "participant", "work", "income_and_debts", 3),
        strand(3, "participant", "income_and_debts", "health", 2), strand(4, "guide", "housing", "health", 1),
    ]});
    for given in [web.clone(), json!({"version": 9, "spiderweb": web, "circle": {"whatever": 1}})] {
        let read = answer(&["spiderweb", "-"], &given);
        assert_eq!(read["circles"]["total"], 1);
        assert_eq!(read["circles"]["strongest"][0]["domains"], json!(["work", "income_and_debts", "health"]));
        assert!((read["circles"]["strongest"][0]["strength"].as_f64().unwrap() - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(read["knots"].as_array().unwrap().len(), 4);
        assert_eq!(read["reach"].as_array().unwrap().len(), 3);
        assert_eq!(read["voices"].as_array().unwrap().len(), 2);
        assert_eq!(read["voices"][1]["circles"]["total"], 0);
        assert_eq!(read["receipt"]["formula"], "spiderweb.dynamics");
    }
    let mut wrong = web;
    wrong["strands"][2]["to"] = "moon".into();
    assert!(refusal(&ask(&["spiderweb", "-"], &wrong.to_string())).contains("strands[2].to: unknown variant `moon`"));
}

#[test]
fn a_wrong_file_is_named_by_its_field() {
    let said = |change: fn(&mut Value)| {
        let mut map = map();
        change(&mut map);
        refusal(&ask(&["fcm", "-"], &map.to_string()))
    };
    assert!(said(|map| map["weights"][3][5] = "much".into()).contains("standard input: weights[3][5]: invalid type"));
    assert!(said(|map| map["weights"][3][5] = json!(2)).contains("weights[3][5]: 2 is not between -1 and 1"));
    assert!(said(|map| map["rule"] = "kiosk".into()).contains("rule: unknown variant `kiosk`"));
    assert!(said(|map| drop(map.as_object_mut().unwrap().remove("start"))).contains("missing field `start`"));
    assert!(said(|map| map["clamp"] = json!({"9": 0})).contains("clamp: there is no concept 9"));
    assert!(said(|map| map["clamp"] = json!({"x": 0})).contains("clamp"));
    assert!(said(|map| map["slop"] = json!(1)).contains("slop"));
    let goals = json!({"goals": [{"weight": 1, "score": 3}], "correlation": 0.3}).to_string();
    assert!(refusal(&ask(&["gas", "-"], &goals)).contains("goals[0].score: 3 is not between -2 and 2"));
    assert!(refusal(&ask(&["gas", "-"], "{\"goals\": [")).contains("goals"));
    assert!(refusal(&ask(&["network", "-"], "{}")).contains("versions"));
    assert!(refusal(&ask(&["network", "-"], "<graphml>")).contains("not XML"));
    assert!(refusal(&ask(&["readability", "--language", "fr", "-"], "…")).contains("text: there is nothing"));
    assert!(refusal(&ask(&["readability", "--language", "de", "-"], "Hallo")).contains("de"));
    let missing = refusal(&run(&["insight", "fcm", "/nowhere/map.json"]));
    assert!(missing.contains("/nowhere/map.json: it cannot be read"), "{missing}");
}

#[test]
fn the_web_as_the_api_gives_it_is_read_as_the_api_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let key = data.join("master.key");
    let demo = Serving::start(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8);
    let place = ["--data", text(&data), "--key-file", text(&key)];
    let token = run(&[&["token", "create", "--account", "els"][..], &place].concat());
    let token = String::from_utf8(token.stdout).unwrap().trim().to_owned();
    let get = |path: &str| {
        let request = format!("GET {path} HTTP/1.1\r\nAuthorization: Bearer {token}");
        let (status, answer) = ask_over_http(&demo.address, &request, "").unwrap();
        assert_eq!(status, 200, "{answer}");
        answer.split_once("\r\n\r\n").unwrap().1.to_owned()
    };
    let list: Value = serde_json::from_str(&get("/api/v1/dossiers")).unwrap();
    let path = format!("/api/v1/dossiers/{}", list[0]["id"].as_str().unwrap());
    let by_file = object(&ask(&["spiderweb", "-"], &get(&path)));
    let by_api: Value = serde_json::from_str(&get(&format!("{path}/spiderweb/dynamics"))).unwrap();
    assert_eq!(by_file, by_api);
    assert_eq!(by_file["circles"]["strongest"][0]["domains"], json!(["work", "income_and_debts", "housing", "health"]));
    assert!(by_file["receipt"]["inputs"]["looseners"].as_array().unwrap().len() > 3, "strengths and goals count");
}
