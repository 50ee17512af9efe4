//! Rights: looking keeps nothing, keeping is a choice, and a right goes from found to asked to granted.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::site::Site;

/// Enough to find the increased reimbursement.
const HOUSEHOLD: [(&str, &str); 5] = [
    ("region", "flanders"),
    ("people", "4"),
    ("situation", "incapacitated"),
    ("months_in_situation", "13"),
    ("income_year", "17.868,00"),
];

async fn dossier_of(site: &Site, path: &str, token: &str) -> Value {
    site.api(Method::GET, path, token, "").await.json()
}

#[tokio::test]
async fn looking_keeps_nothing_and_shows_nothing_in_an_address() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let (path, token) = (format!("/dossiers/{dossier}/rights"), site.token(els).await);
    let api = format!("/api/v1/dossiers/{dossier}");
    let before = dossier_of(&site, &api, &token).await["version"].clone();
    for who in [mamadou, els] {
        let cookie = site.cookie(who).await;
        let empty = site.get(&format!("{path}/check"), &cookie).await;
        assert_eq!(empty.status, StatusCode::OK);
        let found = site.post(&format!("{path}/check"), &cookie, &[&HOUSEHOLD[..], &[("show", "1")]].concat()).await;
        assert_eq!(found.status, StatusCode::OK);
        assert!(found.body.contains("Verhoogde tegemoetkoming") && found.body.contains("Waarschijnlijk"));
        assert!(found.body.contains("rights.check") && found.body.contains("Nog niet nagekeken bij de bron"));
        assert!(!found.body.contains("?region") && !found.body.contains("income_year="), "no answer in an address");
    }
    assert_eq!(dossier_of(&site, &api, &token).await["version"], before, "nothing was kept");
}

#[tokio::test]
async fn at_the_table_one_question_comes_after_another_and_any_can_be_skipped() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let (path, own) = (format!("/dossiers/{dossier}/rights/check"), site.cookie(mamadou).await);
    let first = site.get(&path, &own).await.body;
    assert!(first.contains("Waar woon je?") && !first.contains("Hoe oud ben je?"), "one a page");
    let second = site.post(&path, &own, &[("asked", "region"), ("region", "flanders")]).await.body;
    assert!(!second.contains("Waar woon je?") && second.contains(r#"name="region" value="flanders""#), "carried along");
    let skipped = site.post(&path, &own, &[("asked", "region"), ("skip", "region")]).await.body;
    assert!(!skipped.contains("Waar woon je?"), "what was skipped is not asked again");
    let wrong = site.post(&path, &own, &[("asked", "age"), ("age", "oud"), ("region", "flanders")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains(r#"value="oud""#) && wrong.body.contains("Hoe oud ben je?"), "asked again, as typed");
}

#[tokio::test]
async fn answers_are_kept_by_choice_undone_and_forgotten() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let (path, own, theirs) =
        (format!("/dossiers/{dossier}/rights"), site.cookie(mamadou).await, site.cookie(els).await);
    let command = Uuid::now_v7().to_string();
    let fields = [&HOUSEHOLD[..], &[("command", command.as_str()), ("seen", "1")]].concat();
    let kept = site.post(&format!("{path}/keep"), &own, &fields).await;
    assert!(kept.header("location").contains(&format!("undo=sheet.{command}")), "{}", kept.header("location"));
    let page = site.get(&format!("{path}/answers"), &theirs).await.body;
    assert!(page.contains("€\u{a0}17.868,00") && page.contains("Ik ben ziek of kan niet werken"));
    let api = format!("/api/v1/dossiers/{dossier}");
    let token = site.token(els).await;
    let seen = dossier_of(&site, &api, &token).await["version"].to_string();
    let again = site.post(&format!("{path}/keep"), &own, &[&HOUSEHOLD[..], &[("seen", &seen)]].concat()).await;
    assert!(again.header("location").contains("rights-nothing-new"), "what stands is not written twice");
    let fields = [("fact", "income_year"), ("voice", "participant"), ("seen", seen.as_str())];
    assert_eq!(site.post(&format!("{path}/forget"), &own, &fields).await.status, StatusCode::SEE_OTHER);
    assert!(!site.get(&format!("{path}/answers"), &theirs).await.body.contains("17.868"));
    assert!(!site.api(Method::GET, &api, &token, "").await.body.contains("1786800"), "nor for programs");
}

#[tokio::test]
async fn a_right_becomes_a_step_is_asked_for_and_granted() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let (path, own, theirs) =
        (format!("/dossiers/{dossier}/rights"), site.cookie(mamadou).await, site.cookie(els).await);
    let command = Uuid::now_v7().to_string();
    let fields = [&HOUSEHOLD[..], &[("right", "increased-reimbursement"), ("command", command.as_str())]].concat();
    let stepped = site.post(&format!("{path}/steps"), &theirs, &fields).await;
    assert_eq!(stepped.status, StatusCode::OK);
    assert!(stepped.body.contains("De stap staat in het plan.") && stepped.body.contains("Hier wordt aan gewerkt"));
    assert_eq!(site.post(&format!("{path}/steps"), &theirs, &fields).await.status, StatusCode::OK, "pressed twice");
    let plan = site.get(&format!("/dossiers/{dossier}/plan"), &own).await.body;
    assert_eq!(plan.matches("Vragen: Verhoogde tegemoetkoming").count().min(1), 1, "{plan}");
    let right = format!("{path}/{command}");
    let page = site.get(&right, &own).await.body;
    assert!(
        page.contains("Vragen: Verhoogde tegemoetkoming") && page.contains("1 januari 2022"),
        "linked, and by which rule"
    );
    let asked = site.post(&format!("{right}/note/asked"), &own, &[("place", "<b>Ziekenfonds</b>")]).await;
    assert!(asked.header("location").contains("undo=right_mark."), "{}", asked.header("location"));
    let wrong = site.post(&format!("{right}/note/granted"), &own, &[("monthly", "veel"), ("words", "eindelijk")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("eindelijk"), "what was typed is still there");
    let fields = [("monthly", "€ 35,00"), ("words", "eindelijk")];
    assert_eq!(site.post(&format!("{right}/note/granted"), &own, &fields).await.status, StatusCode::SEE_OTHER);
    let page = site.get(&right, &theirs).await.body;
    assert!(
        page.contains("€\u{a0}35,00 per maand") && page.contains("&lt;b&gt;Ziekenfonds") && !page.contains("<b>Zieken")
    );
    assert!(site.get(&path, &own).await.body.contains("rights.brings"), "the sum has its receipt");
    assert_eq!(site.get(&format!("{path}/sheet/increased-reimbursement"), &own).await.status, StatusCode::OK);
    for nowhere in ["sheet/moon", "01900000-0000-7000-8000-000000000001", "not-an-id"] {
        assert_eq!(site.get(&format!("{path}/{nowhere}"), &own).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}

#[tokio::test]
async fn programs_look_too_and_nothing_is_kept() {
    let site = Site::new().await;
    let (dossier, _, els) = site.dossier().await;
    let (path, token) = (format!("/api/v1/dossiers/{dossier}/rights/check"), site.token(els).await);
    let body = json!({ "on": "2025-06-01", "household": { "living_wage": true }, "language": "fr" }).to_string();
    let answer = site.api(Method::POST, &path, &token, &body).await.json();
    let likely = answer["answers"].as_array().unwrap().iter().find(|one| one["right"] == "social-internet").unwrap();
    assert_eq!((&likely["answer"], &answer["on"]), (&json!("likely"), &json!("2025-06-01")));
    assert_eq!(likely["receipt"]["formula"], "rights.check");
    for (wrong, field) in [
        (json!({ "household": { "moon": true } }), "household.moon"),
        (json!({ "household": { "age": -1 } }), "household.age"),
        (json!({ "on": "1900-01-01" }), "on"),
    ] {
        let answer = site.api(Method::POST, &path, &token, &wrong.to_string()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.json()["field"], field);
    }
}
