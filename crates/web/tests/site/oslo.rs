//! Debts as a file: looked at first, taken in once, taken back whole, and taken along by nobody but the person.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::site::Site;

const OFFICIAL: &str = include_str!("../../../exchange/tests/data/oslo-schuldbeheer-voorbeeld1.jsonld");
const ALICE: &str = "_:Burger_Alice";

#[tokio::test]
async fn a_file_is_looked_at_first_and_taken_back_with_all_that_it_brought() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let hers = site.cookie(els).await;
    let at = |path: &str| format!("/dossiers/{id}/money/{path}");
    let before = site.version(id, mamadou).await;
    assert_eq!(site.get(&at("file"), &hers).await.status, StatusCode::OK);
    let look = site.post(&at("file/oslo/look"), &hers, &[("text", OFFICIAL)]).await;
    assert!(look.body.contains("Alice Janssens (2 schulden)") && look.body.contains("Bob Peeters (1 schuld)"));
    let command = Uuid::now_v7().to_string();
    let unsaid = [("command", command.as_str()), ("seen", "9"), ("text", OFFICIAL)];
    let unsaid = site.post(&at("file/oslo/take-in"), &hers, &unsaid).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY, "whose debts has to be said");
    assert!(unsaid.body.contains("Kies van wie de schulden zijn"));
    let look = site.post(&at("file/oslo/look"), &hers, &[("text", OFFICIAL), ("debtor", ALICE)]).await;
    let expected = [
        "Er komen 2 schulden bij",
        "Stad Gent: Belasting op takelen",
        "€\u{a0}265,00",
        "Dit klopt niet in het bestand",
    ];
    for words in expected {
        assert!(look.body.contains(words), "{words} not in {}", look.body);
    }
    assert_eq!(site.version(id, mamadou).await, before, "looking changes nothing");

    let fields = [("command", command.as_str()), ("seen", "9"), ("debtor", ALICE), ("text", OFFICIAL)];
    for _ in 0..2 {
        let done = site.post(&at("file/oslo/take-in"), &hers, &fields).await;
        assert!(done.status.is_redirection(), "{}", done.body);
    }
    assert_eq!(site.version(id, mamadou).await, before + 1, "twice is once");
    assert!(site.get(&at("debts"), &hers).await.body.contains("Belasting op takelen"));
    let again = site.post(&at("file/oslo/look"), &hers, &[("text", OFFICIAL), ("debtor", ALICE)]).await;
    assert!(again.body.contains("Staat er al"), "{}", again.body);

    let thing = format!("money_file.{command}");
    let undone =
        site.post(&format!("/dossiers/{id}/take-back"), &hers, &[("thing", thing.as_str()), ("seen", "9")]).await;
    assert!(undone.status.is_redirection());
    assert!(!site.get(&at("debts"), &site.cookie(mamadou).await).await.body.contains("<b>Stad Gent"));
}

#[tokio::test]
async fn the_file_goes_out_with_the_person_alone_and_loses_nothing() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.token(mamadou).await, site.token(els).await);
    let address = format!("/api/v1/dossiers/{id}/money/oslo");
    let asked = site.api(Method::POST, &format!("{address}?debtor=_:Burger_Alice"), &hers, OFFICIAL).await;
    let asked = asked.json();
    assert_eq!((asked["debts"].as_array().unwrap().len(), &asked["done"]), (2, &Value::Null), "{asked}");
    assert!(asked["contradictions"].as_array().unwrap().iter().any(|one| one["code"] == "plan-names-others"));
    let unsaid = site.api(Method::POST, &format!("{address}?command={}", Uuid::now_v7()), &hers, OFFICIAL).await;
    assert_eq!((unsaid.status, &unsaid.json()["field"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("debtor")));
    let done = format!("{address}?debtor=_:Burger_Alice&command={}", Uuid::now_v7());
    assert_eq!(site.api(Method::POST, &done, &hers, OFFICIAL).await.status, StatusCode::OK);
    let broken = site.api(Method::POST, &address, &hers, "{").await;
    assert_eq!(broken.status, StatusCode::UNPROCESSABLE_ENTITY);

    assert_eq!(site.api(Method::GET, &address, &hers, "").await.status, StatusCode::NOT_FOUND);
    let denied = site.get(&format!("/dossiers/{id}/money/file/oslo"), &site.cookie(els).await).await;
    assert_eq!(denied.status, StatusCode::NOT_FOUND);
    let page = site.get(&format!("/dossiers/{id}/money/file"), &site.cookie(els).await).await.body;
    assert!(!page.contains("money/file/oslo\"") && page.contains("Alleen Mamadou"), "{page}");
    let file = site.api(Method::GET, &address, &his, "").await;
    let (out, official) = (file.json(), serde_json::from_str::<Value>(OFFICIAL).unwrap());
    assert_eq!(out["@graph"], official["@graph"], "nothing came since: it is as it came in");
    // What a file says of others is not in what a helper reads.
    let dossier = site.api(Method::GET, &format!("/api/v1/dossiers/{id}"), &hers, "").await.body;
    assert!(dossier.contains("Belasting op takelen") && !dossier.contains("Bob Peeters"));
    let looked = site.api(Method::GET, &format!("/api/v1/dossiers/{id}/looks"), &his, "").await.body;
    assert!(looked.contains("exported"), "{looked}");
}
