//! Before the ways in change, whoever is signed in shows once more that it is them.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::accounts::AccountKind;
use axum::http::{Method, Request, StatusCode, header};
use dossier::MemberId;
use jiff::{SignedDuration, Timestamp};

use crate::site::{Answer, Site};

const PASSWORD: &str = "vier gewone woorden";

/// A site whose clock is put forward, in minutes.
async fn with_clock() -> (Site, Arc<AtomicI64>) {
    let (minutes, start) = (Arc::new(AtomicI64::new(0)), Timestamp::now());
    let tells = Arc::clone(&minutes);
    let clock = move || start + SignedDuration::from_mins(tells.load(Ordering::SeqCst));
    (Site::at(Arc::new(clock)).await, minutes)
}

async fn with_password(site: &Site, name: &str, kind: AccountKind) -> MemberId {
    let id = site.account(name, kind).await;
    site.app.set_password(id, PASSWORD, None).await.unwrap();
    id
}

fn is_asked(answer: &Answer, on: &str) -> bool {
    answer.status == StatusCode::SEE_OTHER && answer.header("location") == format!("/account/confirm?on={on}")
}

/// The cookie that an answer sets, beside that of the session.
fn with_confirmed(session: &str, answer: &Answer) -> String {
    let cookie = answer.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && cookie.contains("Max-Age=600"));
    format!("{session}; {}", cookie.split(';').next().unwrap())
}

#[tokio::test]
async fn a_device_that_was_left_open_makes_no_way_in_for_another() {
    let (site, minutes) = with_clock().await;
    let sam = with_password(&site, "sam", AccountKind::Participant).await;
    let session = site.cookie(sam).await;
    assert_eq!(site.get("/account/card", &session).await.status, StatusCode::OK, "who has just signed in");
    minutes.store(30, Ordering::SeqCst);

    let pin = [("pin", "2749"), ("pin_again", "2749")];
    for (path, fields, on) in [
        ("/account/card", &pin[..], "/account/card"),
        ("/account/codes", &[("step", "x"), ("code", "1")], "/account/codes"),
        ("/account/organisation", &[], "/account"),
    ] {
        assert!(is_asked(&site.post(path, &session, fields).await, on), "{path}");
    }
    for path in ["/account/card", "/account/codes"] {
        assert!(is_asked(&site.get(path, &session).await, path), "{path}");
    }
    let begun = Request::post("/account/passkeys/begin").header(header::COOKIE, &session);
    let begun = begun.header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, "application/json");
    let begun = site.ask(begun.body("{}".into()).unwrap()).await;
    assert_eq!(begun.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", begun.body);
    assert!(site.app.credentials(sam).await.unwrap().is_empty(), "nothing was made");

    let asked = site.get("/account/confirm?on=/account/card", &session).await;
    assert!(asked.body.contains("Ben jij het?") && asked.body.contains("current-password"));
    let wrong = site.post("/account/confirm", &session, &[("present", "niet dit"), ("on", "/account/card")]).await;
    assert_eq!((wrong.status, wrong.header("set-cookie")), (StatusCode::UNPROCESSABLE_ENTITY, ""));
    let right = site.post("/account/confirm", &session, &[("present", PASSWORD), ("on", "/account/card")]).await;
    assert_eq!((right.status, right.header("location")), (StatusCode::SEE_OTHER, "/account/card"));
    let sure = with_confirmed(&session, &right);
    assert_eq!(site.post("/account/card", &sure, &pin).await.status, StatusCode::OK);
    // What was shown is of this session, and for a while.
    let other = site.cookie(sam).await;
    minutes.store(39, Ordering::SeqCst);
    assert_eq!(site.get("/account/card", &sure).await.status, StatusCode::OK);
    minutes.store(41, Ordering::SeqCst);
    assert!(is_asked(&site.get("/account/card", &sure).await, "/account/card"));
    assert!(is_asked(&site.get("/account/card", &sure.replace(&session, &other)).await, "/account/card"));
    let elsewhere = site.post("/account/confirm", &session, &[("present", PASSWORD), ("on", "//evil.example")]).await;
    assert_eq!(elsewhere.header("location"), "/account");
    let foreign = site.post_from_elsewhere("/account/confirm", &session, &[("present", PASSWORD)]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn ones_own_way_in_is_ended_by_oneself_and_what_others_made_at_once() {
    let (site, minutes) = with_clock().await;
    let (_, sam, els) = site.dossier().await;
    site.app.set_password(sam, PASSWORD, None).await.unwrap();
    let account = site.app.account(sam).await.unwrap().unwrap();
    site.app.make_own_card(&account, "2749").await.unwrap();
    let session = site.cookie(sam).await;
    minutes.store(30, Ordering::SeqCst);
    let link = site.app.make_link_for(els, sam).await.unwrap();
    let ways = site.app.credentials(sam).await.unwrap();
    let end = async |kind: &str| {
        let way = ways.iter().find(|way| way.kind.as_str() == kind).unwrap();
        site.post(&format!("/account/ways/{}/end", way.id), &session, &[]).await
    };
    assert!(is_asked(&end("card").await, "/account"), "nobody else takes the card away");
    assert!(end("link").await.header("location").contains("way-ended"), "what is not trusted stops with one press");
    assert_eq!(site.get(&format!("/sign-in/link/{}", link.expose()), "").await.status, StatusCode::NOT_FOUND);
    let shown = site.post("/account/confirm", &session, &[("present", PASSWORD)]).await;
    let sure = with_confirmed(&session, &shown);
    let card = ways.iter().find(|way| way.kind.as_str() == "card").unwrap();
    let ended = site.post(&format!("/account/ways/{}/end", card.id), &sure, &[]).await;
    assert!(ended.header("location").contains("way-ended"));
}

#[tokio::test]
async fn who_has_a_card_alone_signs_in_anew_and_chooses_no_password_in_between() {
    let (site, minutes) = with_clock().await;
    let (_, sam, _) = site.dossier().await;
    let session = site.cookie(sam).await;
    minutes.store(30, Ordering::SeqCst);
    assert_eq!(site.get("/account/card", &session).await.status, StatusCode::OK, "there is nothing to show yet");
    let account = site.app.account(sam).await.unwrap().unwrap();
    site.app.make_own_card(&account, "2749").await.unwrap();
    let first = site.post("/account/password", &session, &[("password", "een nieuw wachtwoord")]).await;
    assert!(is_asked(&first, "/account"), "{}", first.body);
    let asked = site.get("/account/confirm", &session).await;
    assert!(asked.body.contains("Meld je af") && !asked.body.contains("name=\"present\""));
    let anew = site.cookie(sam).await;
    let first = site.post("/account/password", &anew, &[("password", "een nieuw wachtwoord")]).await;
    assert!(first.header("location").contains("password-set"), "{}", first.body);
}

#[tokio::test]
async fn a_sign_in_link_that_was_not_used_ends_with_a_change_of_the_password() {
    let site = Site::new().await;
    let (_, sam, els) = site.dossier().await;
    let link = site.app.make_link_for(els, sam).await.unwrap();
    let path = format!("/sign-in/link/{}", link.expose());
    assert_eq!(site.get(&path, "").await.status, StatusCode::OK);
    let session = site.cookie(sam).await;
    let changed = site.post("/account/password", &session, &[("password", PASSWORD)]).await;
    assert!(changed.header("location").contains("password-set"));
    let (seen, used) = (site.get(&path, "").await, site.post(&path, "", &[]).await);
    assert_eq!((seen.status, used.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(used.header("set-cookie"), "");
    let none = site.get("/sign-in/link/AAAA", "").await;
    assert_eq!(seen.body, none.body, "it is answered as one that never was");
    assert_eq!(site.api(Method::GET, "/api/v1/dossiers", link.expose(), "").await.status, StatusCode::UNAUTHORIZED);
}
