//! What holds what: one question at a time for the person, all of it for the guide; and the same for programs.

use app::Envelope;
use app::{Looking, Seat};
use axum::http::{Method, StatusCode};
use dossier::{Command, CommandId, DossierId, MemberId, spiderweb};
use method::LifeDomain::{self, Health, Housing, IncomeAndDebts, Work};
use uuid::Uuid;

use crate::site::Site;

const STRANDS: [(LifeDomain, LifeDomain, u8); 4] =
    [(Housing, Health, 3), (Health, Work, 3), (Work, IncomeAndDebts, 2), (IncomeAndDebts, Housing, 3)];

async fn tie(site: &Site, dossier: DossierId, who: MemberId, strands: &[(LifeDomain, LifeDomain, u8)]) {
    let envelope = |(from, to, weight): &(LifeDomain, LifeDomain, u8)| Envelope {
        id: CommandId(Uuid::now_v7()),
        voice: None,
        happened_on: None,
        seen: None,
        command: Command::Spiderweb(spiderweb::Command::Tie {
            from: *from,
            to: *to,
            weight: *weight,
            words: String::new(),
        }),
    };
    site.app.execute(who, dossier, strands.iter().map(envelope).collect()).await.unwrap();
}

#[tokio::test]
async fn the_person_gets_one_sentence_chooses_and_sees_what_may_move() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let (path, cookie) = (format!("/dossiers/{dossier}/spiderweb/dynamics"), site.cookie(mamadou).await);
    let empty = site.get(&path, &cookie).await;
    assert!(empty.body.contains("Er zijn nog geen draden"), "the first strand is offered");
    tie(&site, dossier, mamadou, &STRANDS).await;
    let page = site.get(&path, &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Werk, Inkomen en schulden, Huisvesting en Gezondheid houden elkaar vast."));
    assert_eq!(page.body.matches("class=\"one-sentence\"").count(), 1);
    assert!(page.body.contains("Wat zou je graag losser zien komen?"));
    let choice = format!("{path}?of=participant&amp;housing=3");
    assert!(page.body.contains(&choice), "choosing is a link");
    let moved = site.get(&format!("{path}?of=participant&housing=3"), &cookie).await.body;
    assert!(moved.contains("Als Huisvesting losser komt, kan dat ook Gezondheid"), "{moved}");
    assert!(moved.contains("class=\"loosened\"") && moved.contains("class=\"moves m3\""), "it is drawn");
    assert!(moved.contains("Waar komt dit vandaan?") && moved.contains("spiderweb.what_if, 1"));
    // The first page has forgotten nothing of it: the choice stands in the address alone.
    assert!(!site.get(&path, &cookie).await.body.contains("class=\"loosened\""));
}

#[tokio::test]
async fn the_guide_sees_circles_knots_rules_and_whose_strands() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    tie(&site, dossier, mamadou, &STRANDS).await;
    tie(&site, dossier, els, &[(Work, Health, 1)]).await;
    let (path, cookie) = (format!("/dossiers/{dossier}/spiderweb/dynamics"), site.cookie(els).await);
    let page = site.get(&path, &cookie).await.body;
    assert!(page.contains("2 cirkels houden zichzelf vast."));
    for words in ["Alleen wat trekt", "Gerekend vanaf het midden", "Alle draden", "spiderweb.dynamics, 1"] {
        assert!(page.contains(words), "{words}");
    }
    let alone = site.get(&format!("{path}?of={els}"), &cookie).await.body;
    assert!(alone.contains("Er is nog maar één draad.") && alone.contains("Er is geen cirkel"), "her own web");
    let what_if = site.get(&format!("{path}?of=all&housing=1&work=3&culture="), &cookie).await.body;
    assert!(what_if.contains("Als Werk en Huisvesting losser komen"));
    assert!(what_if.contains("value=\"1\" selected"), "what was chosen stays chosen");
}

#[tokio::test]
async fn whatever_stands_in_the_address_the_page_is_there() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    tie(&site, dossier, mamadou, &STRANDS).await;
    let long = format!("housing={}", "9".repeat(5_000));
    for who in [mamadou, els] {
        let cookie = site.cookie(who).await;
        for query in ["housing=0", "housing=-1", "housing=4", "moon=3", "of=%3Cscript%3E", "circle=99999999999", &long]
        {
            let page = site.get(&format!("/dossiers/{dossier}/spiderweb/dynamics?{query}"), &cookie).await;
            assert_eq!(page.status, StatusCode::OK, "{query:.60}");
            assert!(!page.body.contains("class=\"loosened\"") && !page.body.contains("<script>"), "{query:.60}");
        }
    }
    let stranger = site.account("vreemd", app::accounts::AccountKind::Guide).await;
    let cookie = site.cookie(stranger).await;
    let page = site.get(&format!("/dossiers/{dossier}/spiderweb/dynamics"), &cookie).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_overview_says_in_one_sentence_what_may_open_something() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let path = format!("/dossiers/{dossier}");
    let is_said = |page: &str| page.matches("class=\"opening\"").count();
    assert_eq!(is_said(&site.get(&path, &site.cookie(mamadou).await).await.body), 0, "nothing to say yet");
    tie(&site, dossier, mamadou, &[(Housing, Health, 3), (Housing, Work, 3), (Housing, IncomeAndDebts, 3)]).await;
    for who in [mamadou, els] {
        let page = site.get(&path, &site.cookie(who).await).await.body;
        assert_eq!(is_said(&page), 1);
        assert!(page.contains("Als Huisvesting losser komt") && page.contains("spiderweb/dynamics"));
    }
}

#[tokio::test]
async fn a_program_gets_the_same_with_receipts() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    tie(&site, dossier, mamadou, &STRANDS).await;
    tie(&site, dossier, els, &[(Work, Health, 1)]).await;
    let (path, token) = (format!("/api/v1/dossiers/{dossier}/spiderweb"), site.token(els).await);
    let answer = site.api(Method::GET, &format!("{path}/dynamics"), &token, "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let view = site.app.read(Seat::of(els), dossier, Looking::at_all()).await.unwrap().dossier;
    let made = insight::spiderweb::by_voice(&view).unwrap();
    // Both by way of text, which is where a last digit may fall.
    let made: serde_json::Value = serde_json::from_str(&serde_json::to_string(&made).unwrap()).unwrap();
    assert_eq!(answer.json(), made);
    assert_eq!(answer.json()["voices"].as_array().unwrap().len(), 2);
    assert_eq!(answer.json()["receipt"]["formula"], "spiderweb.dynamics");
    let what_if = site.api(Method::GET, &format!("{path}/what-if?loosen=housing,work&share=0.5"), &token, "").await;
    assert_eq!(what_if.status, StatusCode::OK, "{}", what_if.body);
    assert_eq!(what_if.json()["may_follow"][0]["domain"], "health");
    assert_eq!(what_if.json()["receipt"]["inputs"]["loosened"][0]["share"], 0.5);
    for (query, field) in [
        ("loosen=moon", "loosen"),
        ("loosen=", "loosen"),
        ("loosen=work&share=0", "share"),
        ("loosen=work&share=2", "share"),
    ] {
        let wrong = site.api(Method::GET, &format!("{path}/what-if?{query}"), &token, "").await;
        assert_eq!((wrong.status, wrong.json()["field"].as_str()), (StatusCode::BAD_REQUEST, Some(field)), "{query}");
    }
    assert_eq!(site.api(Method::GET, &format!("{path}/what-if"), &token, "").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(
        site.api(Method::GET, &format!("{path}/dynamics"), "nothing", "").await.status,
        StatusCode::UNAUTHORIZED
    );
}
