//! The security log: what happens at a door, in its released form, without names and without secrets.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::program::{Serving, ask, text};

const FORM: &str = "HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin";

#[test]
fn what_happens_at_a_door_is_told_without_names_and_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let (data, log) = (folder.path().join("demo"), folder.path().join("log"));
    let to = Stdio::from(std::fs::File::create(&log).unwrap());
    let demo = Serving::start_with_log(&["demo", "--data", text(&data), "--listen", "127.0.0.1:0"], 8, to);
    let post = |path: &str, body: &str| ask(&demo.address, &format!("POST {path} {FORM}"), body).unwrap();
    assert_eq!(post("/sign-in", "login=els&password=EenGeheimDatMenRaadt").0, 422);
    assert_eq!(post("/sign-in", "login=els%0AWARN+gelogen&password=x").0, 422);
    assert_eq!(post("/sign-in/link/EenGeheimeLink", "").0, 404);
    let foreign =
        "POST /sign-in HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nContent-Type: application/x-www-form-urlencoded";
    assert_eq!(ask(&demo.address, foreign, "login=els&password=x").unwrap().0, 403);
    let token = "GET /api/v1/dossiers HTTP/1.1\r\nAuthorization: Bearer EenGeheimeSleutel";
    assert_eq!(ask(&demo.address, token, "").unwrap().0, 401);
    let link = demo.said.iter().find(|line| line.trim_start().starts_with("second-guide ")).unwrap();
    let path = link.split(&demo.address).nth(1).unwrap();
    let (_, answer) = ask(&demo.address, &format!("GET {path} HTTP/1.1"), "").unwrap();
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap().split(';').next().unwrap();
    let nowhere = "01900000-0000-7000-8000-000000000000";
    let denied = format!("GET /dossiers/{nowhere}/story HTTP/1.1\r\nCookie: {cookie}");
    assert_eq!(ask(&demo.address, &denied, "").unwrap().0, 404);

    let wanted = [
        r#"event="sign-in-failed" way="password" account=""#,
        r#"event="sign-in-failed" way="link" account="-" dossier="-" place="127.0.0.1""#,
        r#"event="foreign-form""#,
        r#"event="token-refused" way="token" account="-" dossier="-" place="127.0.0.1""#,
        r#"event="signed-in" way="link" account=""#,
        r#"event="denied""#,
    ];
    let until = Instant::now() + Duration::from_secs(10);
    let told = loop {
        let told = std::fs::read_to_string(&log).unwrap();
        if wanted.iter().all(|line| told.contains(line)) {
            break told;
        }
        assert!(Instant::now() < until, "{told}");
        std::thread::sleep(Duration::from_millis(50));
    };
    assert!(told.contains(&format!("dossier=\"{nowhere}\"")), "{told}");
    for line in told.lines() {
        assert!(line.contains(" nestkracht::security: event=\""), "one form, whatever was typed: {line}");
    }
    for never in ["EenGeheim", "els", "Els", "gelogen", "Tom", cookie.split('=').nth(1).unwrap()] {
        assert!(!told.contains(never), "{never}: {told}");
    }
}
