//! The trajectory thinks along: offers, never gates.

use axum::http::{Method, StatusCode};
use serde_json::json;

use crate::site::Site;

#[tokio::test]
async fn an_offer_leads_to_where_it_is_done_and_can_be_laid_aside_by_each() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let (path, cookie) = (format!("/dossiers/{dossier}/trajectory/offers"), site.cookie(els).await);
    let page = site.get(&path, &cookie).await.body;
    assert!(page.contains("Vraag naar een stuk van het verhaal") && page.contains("/story/new"));
    let own = site.cookie(mamadou).await;
    let one = site.get(&path, &own).await.body;
    assert!(one.contains("Wil je iets vertellen?") && !one.contains("Wat kan jij goed"), "one at a time");
    let aside = site.post(&path, &own, &[("offer", "hear_the_story"), ("answer", "not_now")]).await;
    assert_eq!(aside.status, StatusCode::SEE_OTHER);
    let next = site.get(&path, &own).await.body;
    assert!(next.contains("Wat kan jij goed") && next.contains("Toch wel"), "the next one, and the way back");
    assert!(site.get(&path, &cookie).await.body.contains("Vraag naar een stuk"), "each for themselves");
    site.post(&path, &own, &[("offer", "hear_the_story"), ("answer", "up")]).await;
    assert!(site.get(&path, &own).await.body.contains("Wil je iets vertellen?"));
    for (offer, answer) in [("moon", "not_now"), ("hear_the_story", "moon"), ("", "")] {
        assert_eq!(site.post(&path, &own, &[("offer", offer), ("answer", answer)]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_is_done_is_no_longer_offered() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let token = site.token(els).await;
    let address = format!("/api/v1/dossiers/{dossier}/trajectory/offers");
    let open = site.api(Method::GET, &address, &token, "").await.json();
    assert_eq!(open[0]["offers"], json!(["hear_the_story", "name_a_strength", "make_a_promise"]));
    site.done(dossier, mamadou, &json!({ "story": { "tell": { "words": "Iets" } } })).await;
    site.done(dossier, mamadou, &json!({ "trajectory": { "set_aside": { "offer": "make_a_promise", "done": true } } }))
        .await;
    let open = site.api(Method::GET, &address, &token, "").await.json();
    assert_eq!(open[0]["offers"], json!(["name_a_strength"]));
}
