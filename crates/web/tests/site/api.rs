//! The API: what it does, and what it says when something cannot be.

use axum::http::{Method, StatusCode};
use serde_json::json;
use uuid::Uuid;

use crate::site::Site;

fn told(words: &str) -> serde_json::Value {
    json!({ "id": Uuid::now_v7(), "command": { "story": { "tell": { "words": words } } } })
}

#[tokio::test]
async fn a_command_is_done_and_read_back() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let token = site.token(mamadou).await;
    let path = format!("/api/v1/dossiers/{dossier}");
    let body = json!([told("Ik herstelde alle radio's."), told("Nog iets.")]).to_string();
    let done = site.api(Method::POST, &format!("{path}/commands"), &token, &body).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    assert_eq!(done.json()["version"], 3);
    let again = site.api(Method::POST, &format!("{path}/commands"), &token, &body).await;
    assert_eq!(again.json()["done_before"].as_array().unwrap().len(), 2);
    let read = site.api(Method::GET, &path, &site.token(els).await, "").await;
    assert_eq!(read.json()["story"]["entries"][0]["words"]["standing"][0]["value"], "Ik herstelde alle radio's.");
    let list = site.api(Method::GET, "/api/v1/dossiers", &token, "").await;
    assert_eq!(list.json()[0]["id"], dossier.to_string());
    assert_eq!(list.json()[0]["role"], "participant");
}

#[tokio::test]
async fn every_problem_names_its_field_and_nothing_was_done() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let token = site.token(mamadou).await;
    let path = format!("/api/v1/dossiers/{dossier}/commands");
    let id = Uuid::now_v7();
    let cases = [
        (json!([]), 422, "nothing-to-do", None),
        (json!({ "not": "a list" }), 422, "unreadable-field", None),
        (json!([{ "id": id, "command": { "fly": {} } }]), 422, "unreadable-field", Some("[0].command")),
        (
            json!([{ "id": id, "command": { "story": { "sing": {} } } }]),
            422,
            "unreadable-field",
            Some("[0].command.story"),
        ),
        (
            json!([{ "id": id, "command": { "story": { "tell": { "words": 7 } } } }]),
            422,
            "unreadable-field",
            Some("[0].command.story.tell.words"),
        ),
        (
            json!([{ "id": id, "command": { "story": { "tell": {} } } }]),
            422,
            "unreadable-field",
            Some("[0].command.story.tell"),
        ),
        (
            json!([{ "id": id, "command": { "story": { "tell": { "words": "x", "y": 1 } } } }]),
            422,
            "unreadable-field",
            Some("[0].command.story.tell.y"),
        ),
        (
            json!([{ "id": id, "command": { "story": { "tell": { "words": "  " } } } }]),
            422,
            "empty",
            Some("[0].command.story.tell.words"),
        ),
        (
            json!([told("goed"), { "id": id, "command": { "spiderweb": { "assess": { "domain": "work", "tightness": 11 } } } }]),
            422,
            "out-of-range",
            Some("[1].command.spiderweb.assess.tightness"),
        ),
        (
            json!([{ "id": id, "happened_on": "2999-01-01", "command": { "story": { "tell": { "words": "x" } } } }]),
            422,
            "not-yet",
            Some("[0].happened_on"),
        ),
        (
            json!([{ "id": id, "voice": "guide", "command": { "story": { "tell": { "words": "x" } } } }]),
            422,
            "not-your-voice",
            Some("[0].voice"),
        ),
        (
            json!([{ "id": "no id", "command": { "story": { "tell": { "words": "x" } } } }]),
            422,
            "unreadable-field",
            Some("[0].id"),
        ),
    ];
    for (body, status, kind, field) in cases {
        let answer = site.api(Method::POST, &path, &token, &body.to_string()).await;
        let problem = answer.json();
        assert_eq!(answer.header("content-type"), "application/problem+json", "{body}");
        assert_eq!(answer.status.as_u16(), status, "{body}: {problem}");
        assert_eq!(problem["status"], status);
        assert_eq!(problem["type"], format!("urn:nestkracht:problem:{kind}"), "{body}: {problem}");
        assert_eq!(problem["field"].as_str(), field, "{body}: {problem}");
        assert!(!problem["detail"].as_str().unwrap().is_empty());
    }
    let read = site.api(Method::GET, &format!("/api/v1/dossiers/{dossier}"), &token, "").await;
    assert_eq!(read.json()["version"], 1, "nothing half-done");
}

#[tokio::test]
async fn what_is_no_json_too_large_or_not_for_you_is_said_so() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let token = site.token(mamadou).await;
    let path = format!("/api/v1/dossiers/{dossier}/commands");
    let broken = site.api(Method::POST, &path, &token, "[{").await;
    assert_eq!(
        (broken.status, broken.json()["type"].as_str()),
        (StatusCode::BAD_REQUEST, Some("urn:nestkracht:problem:not-json"))
    );
    let large = json!([told(&"x".repeat(300_000))]).to_string();
    let large = site.api(Method::POST, &path, &token, &large).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE, "{}", large.body);
    assert_eq!(large.header("content-type"), "application/problem+json");
    let unknown = site.api(Method::POST, &path, "no token", "[]").await;
    assert_eq!((unknown.status, unknown.header("www-authenticate")), (StatusCode::UNAUTHORIZED, "Bearer"));
    let tom = site.account("tom", app::accounts::AccountKind::Guide).await;
    let toms = site.token(tom).await;
    for stranger in [
        format!("/api/v1/dossiers/{dossier}"),
        format!("/api/v1/dossiers/{}", Uuid::now_v7()),
        "/api/v1/dossiers/x".to_owned(),
    ] {
        let answer = site.api(Method::GET, &stranger, &toms, "").await;
        assert_eq!(
            (answer.status, answer.json()["type"].as_str()),
            (StatusCode::NOT_FOUND, Some("urn:nestkracht:problem:not-in-circle"))
        );
    }
    let nowhere = site.api(Method::GET, "/api/v1/nowhere", &token, "").await;
    assert_eq!((nowhere.status, nowhere.header("content-type")), (StatusCode::NOT_FOUND, "application/problem+json"));
    let wrong = site.api(Method::DELETE, &path, &token, "").await;
    assert_eq!(
        (wrong.status, wrong.header("content-type")),
        (StatusCode::METHOD_NOT_ALLOWED, "application/problem+json")
    );
}

#[tokio::test]
async fn a_cookie_is_no_token() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let answer = site.get(&format!("/api/v1/dossiers/{dossier}"), &site.cookie(mamadou).await).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_program_opens_a_dossier_and_plans_in_it() {
    let site = Site::new().await;
    let mamadou = site.account("mamadou", app::accounts::AccountKind::Participant).await;
    let token = site.token(mamadou).await;
    let (dossier, opening) = (Uuid::now_v7(), Uuid::now_v7());
    let body = json!({ "id": dossier, "opening": { "id": opening, "command": { "circle": { "open": {
        "members": [{ "member": mamadou, "role": "participant", "name": "Mamadou" }] } } } } });
    let opened = site.api(Method::POST, "/api/v1/dossiers", &token, &body.to_string()).await;
    assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
    let today = site.app.today();
    let plan = json!([{ "id": Uuid::now_v7(), "command": { "contact": { "plan": {
        "kind": "phone", "on": today, "at": "9:30", "words": "Bellen" } } } }]);
    let planned =
        site.api(Method::POST, &format!("/api/v1/dossiers/{dossier}/commands"), &token, &plan.to_string()).await;
    assert_eq!(planned.status, StatusCode::OK, "{}", planned.body);
    let due = site.api(Method::GET, "/api/v1/due?days=0", &token, "").await;
    assert_eq!(due.json()[0]["due"]["contact"]["at"], "09:30");
    let administrator = site.account("fatima", app::accounts::AccountKind::Administrator).await;
    let refused = site.api(Method::POST, "/api/v1/dossiers", &site.token(administrator).await, &body.to_string()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_description_tells_of_every_command_and_every_answer() {
    let site = Site::new().await;
    let answer = site.get("/api/v1/openapi.json", "").await;
    let description = answer.json();
    assert_eq!(description["openapi"], "3.1.0");
    let paths: Vec<_> = description["paths"].as_object().unwrap().keys().cloned().collect();
    let expected = [
        "/api/v1/dossiers",
        "/api/v1/dossiers/{dossier}",
        "/api/v1/dossiers/{dossier}/archive",
        "/api/v1/dossiers/{dossier}/commands",
        "/api/v1/dossiers/{dossier}/goals/attainment",
        "/api/v1/dossiers/{dossier}/looks",
        "/api/v1/dossiers/{dossier}/money/budget",
        "/api/v1/dossiers/{dossier}/money/oslo",
        "/api/v1/dossiers/{dossier}/money/plans",
        "/api/v1/dossiers/{dossier}/money/table",
        "/api/v1/dossiers/{dossier}/network",
        "/api/v1/dossiers/{dossier}/network/compare",
        "/api/v1/dossiers/{dossier}/network/easynwk",
        "/api/v1/dossiers/{dossier}/network/graphml",
        "/api/v1/dossiers/{dossier}/papers",
        "/api/v1/dossiers/{dossier}/papers/{paper}",
        "/api/v1/dossiers/{dossier}/rights/check",
        "/api/v1/dossiers/{dossier}/spiderweb/dynamics",
        "/api/v1/dossiers/{dossier}/spiderweb/what-if",
        "/api/v1/dossiers/{dossier}/together",
        "/api/v1/dossiers/{dossier}/trajectory/offers",
        "/api/v1/due",
        "/api/v1/mirror",
    ];
    assert_eq!(paths.iter().map(String::as_str).collect::<std::collections::BTreeSet<_>>(), expected.into());
    let text = answer.body;
    for reference in text.split("\"$ref\":\"#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(description["components"]["schemas"].get(name).is_some(), "{name} is not described");
    }
    for word in ["assess", "tell", "take_back", "propose", "does_not_agree", "call_off", "recognise", "share"] {
        assert!(text.contains(&format!("\"{word}\"")), "{word} is not described");
    }
}
