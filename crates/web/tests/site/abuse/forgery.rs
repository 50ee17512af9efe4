//! Forged, planted and replayed: forms, cookies, tokens, commands.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use serde_json::json;
use uuid::Uuid;
use web::Settings;

use super::everything::Known;
use super::other_dossiers::{addresses, filled};
use super::two::Two;
use crate::site::{Answer, Site};

const PASSWORD: &str = "vier gewone woorden";
const FORM: &str = "application/x-www-form-urlencoded";

/// A form with headers of its own.
async fn form(site: &Site, path: &str, cookie: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let request = Request::post(path).header(header::HOST, "127.0.0.1:8080").header(header::CONTENT_TYPE, FORM);
    let request = if cookie.is_empty() { request } else { request.header(header::COOKIE, cookie) };
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    site.ask(request.body(Body::from(body.to_owned())).unwrap()).await
}

#[tokio::test]
async fn a_form_from_another_site_is_refused_however_it_says_where_it_is_from() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let cookie = site.cookie(mamadou).await;
    let path = format!("/dossiers/{dossier}/story/new");
    let from: [&[(&str, &str)]; 9] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", "http://127.0.0.1:8080")],
        &[("sec-fetch-site", "nonsense")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", "http://127.0.0.1:8081")],
        &[("origin", "http://127.0.0.1:8080.evil.example")],
        &[("origin", "https://evil.example"), ("x-forwarded-host", "evil.example")],
    ];
    for headers in from {
        for who in [cookie.as_str(), ""] {
            let answer = form(&site, &path, who, headers, "words=niet+van+mij&seen=1").await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{headers:?}");
        }
    }
    assert_eq!(site.version(dossier, mamadou).await, 1);
    let own = form(&site, &path, &cookie, &[("origin", "http://127.0.0.1:8080")], "words=van+mij&seen=1").await;
    assert_eq!(own.status, StatusCode::SEE_OTHER, "an older browser at this address");
}

#[tokio::test]
async fn nobody_is_signed_in_by_another_site() {
    let site = Site::new().await;
    let (_, _, els) = site.dossier().await;
    site.app.set_password(els, PASSWORD, None).await.unwrap();
    let link = site.app.make_link(Some(els), true, app::LINK_LIFE).await.unwrap();
    let link = format!("/sign-in/link/{}", link.expose());
    for path in ["/sign-in", link.as_str(), "/language"] {
        let body = format!("login=els&password={}&language=fr", PASSWORD.replace(' ', "+"));
        let answer = form(&site, path, "", &[("sec-fetch-site", "cross-site")], &body).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (StatusCode::FORBIDDEN, ""), "{path}");
    }
    assert_eq!(site.post(&link, "", &[]).await.status, StatusCode::SEE_OTHER, "the link was not used up");
}

#[tokio::test]
async fn looking_changes_nothing_whatever_the_address_or_the_headers_say() {
    let two = Two::new().await;
    let cookie = two.site.cookie(two.zohra).await;
    let before = two.site.version(two.theirs, two.zohra).await;
    for address in addresses() {
        let path = filled(&address, two.theirs, &two.known);
        let query = "words=x&name=x&sure=yes&login=els&thing=story.x&seen=99&_method=POST";
        for method in
            [Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::PATCH, Method::DELETE, Method::TRACE]
        {
            let request =
                Request::builder().method(method).uri(format!("{path}?{query}")).header(header::COOKIE, &cookie);
            let request = request.header("x-http-method-override", "POST").header("sec-fetch-site", "same-origin");
            let answer = two.site.ask(request.body(Body::empty()).unwrap()).await;
            assert!(!answer.status.is_server_error(), "{address}");
        }
    }
    assert_eq!(two.site.version(two.theirs, two.zohra).await, before);
}

#[tokio::test]
async fn a_form_that_a_simple_request_could_carry_is_taken_as_a_form_alone() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let (cookie, token) = (site.cookie(mamadou).await, site.token(mamadou).await);
    for kind in ["text/plain", "multipart/form-data; boundary=x", "application/json", ""] {
        let request = Request::post(format!("/dossiers/{dossier}/story/new"))
            .header(header::COOKIE, &cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, kind);
        let answer = site.ask(request.body(Body::from("words=x&seen=1")).unwrap()).await;
        assert!(answer.status.is_client_error(), "{kind}: {}", answer.status);
        if kind == "application/json" {
            continue;
        }
        let body = json!([{ "id": Uuid::now_v7(), "command": { "story": { "tell": { "words": "x" } } } }]).to_string();
        let request = Request::post(format!("/api/v1/dossiers/{dossier}/commands"))
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, kind);
        let answer = site.ask(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
    assert_eq!(site.version(dossier, mamadou).await, 1);
}

#[tokio::test]
async fn cookies_with_odd_names_and_values_open_nothing() {
    let site = Site::new().await;
    let (_, mamadou, _) = site.dossier().await;
    let good = site.cookie(mamadou).await;
    let secret = good.strip_prefix("nestkracht=").unwrap();
    let opens = async |cookie: &[u8]| {
        let value = header::HeaderValue::from_bytes(cookie).unwrap();
        let request = Request::get("/account").header(header::COOKIE, value);
        let answer = site.ask(request.body(Body::empty()).unwrap()).await;
        assert!(matches!(answer.status, StatusCode::OK | StatusCode::SEE_OTHER), "{}", answer.status);
        answer.status == StatusCode::OK
    };
    assert!(opens(good.as_bytes()).await);
    for odd in [
        format!("Nestkracht={secret}"),
        format!("NESTKRACHT={secret}"),
        format!("__Host-nestkracht={secret}"),
        format!("__Secure-nestkracht={secret}"),
        format!("nestkracht-step={secret}"),
        format!("nestkracht%3D={secret}"),
        format!("nestkracht ={secret}"),
        format!("={secret}"),
        secret.to_owned(),
        format!("nestkracht=\"{secret}\""),
        format!("nestkracht={secret}x"),
        format!("nestkracht={}", &secret[1..]),
        format!("nestkracht={}", secret.to_uppercase()),
        format!("nestkracht={}", "A".repeat(60_000)),
        format!("nestkracht=made-up; nestkracht={secret}"),
        "nestkracht=".to_owned(),
        ";;;=;=;".to_owned(),
        format!("nestkracht={secret}\u{e9}"),
    ] {
        assert!(!opens(odd.as_bytes()).await, "{odd}");
    }
    assert!(!opens(&[good.as_bytes(), b"\xff\xfe"].concat()).await);
}

#[tokio::test]
async fn on_https_a_cookie_without_the_prefix_opens_nothing() {
    let site = Site::with(Settings { secure_cookies: true, ..Settings::default() }).await;
    let (_, mamadou, _) = site.dossier().await;
    let plain = site.cookie(mamadou).await;
    assert_eq!(site.get("/account", &plain).await.status, StatusCode::SEE_OTHER, "anybody beside it could plant this");
    assert_eq!(site.get("/account", &format!("__Host-{plain}")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_secret_opens_its_own_door_alone() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let (cookie, token) = (site.cookie(mamadou).await, site.token(mamadou).await);
    let session = cookie.strip_prefix("nestkracht=").unwrap().to_owned();
    let link = site.app.make_link(Some(mamadou), true, app::LINK_LIFE).await.unwrap().expose().to_owned();
    let api = format!("/api/v1/dossiers/{dossier}");
    for secret in [&session, &link] {
        assert_eq!(site.api(Method::GET, &api, secret, "").await.status, StatusCode::UNAUTHORIZED);
    }
    for secret in [&token, &link] {
        assert_eq!(site.get("/account", &format!("nestkracht={secret}")).await.status, StatusCode::SEE_OTHER);
    }
    for secret in [&token, &session] {
        assert_eq!(site.get(&format!("/sign-in/link/{secret}"), "").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post(&format!("/sign-in/link/{secret}"), "", &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get(&format!("/set-up/{secret}"), "").await.status, StatusCode::NOT_FOUND);
    }
    for value in
        [format!("Basic {token}"), token.clone(), format!("Bearer\t{token}"), format!("Bearer {token},{token}")]
    {
        let request = Request::get(&api).header(header::AUTHORIZATION, &value).body(Body::empty()).unwrap();
        assert_eq!(site.ask(request).await.status, StatusCode::UNAUTHORIZED, "{value}");
    }
    for query in ["token", "access_token", "session", "nestkracht"] {
        let answer = site.get(&format!("{api}?{query}={token}"), "").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "a token in an address would stand in logs");
    }
}

#[tokio::test]
async fn a_command_that_is_sent_again_with_other_words_changes_nothing() {
    let two = Two::new().await;
    let id = Uuid::now_v7();
    let envelope = |words: &str| json!({ "id": id, "command": { "story": { "tell": { "words": words } } } });
    assert_eq!(two.site.tell_as(two.ours, two.mamadou, envelope("zoals het was")).await.status, StatusCode::OK);
    let before = two.site.version(two.ours, two.mamadou).await;
    for who in [two.mamadou, two.els] {
        let again = two.site.tell_as(two.ours, who, envelope("anders")).await;
        assert_eq!(again.json()["done_before"], json!([id]), "{}", again.body);
    }
    let takes_back = json!({ "id": id, "command": { "corrections": { "take_back": { "thing": { "story": id } } } } });
    two.site.tell_as(two.ours, two.mamadou, takes_back).await;
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before);
}

#[tokio::test]
async fn a_form_from_a_page_of_before_signing_out_does_nothing() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let cookie = site.cookie(mamadou).await;
    site.post("/sign-out", &cookie, &[]).await;
    for address in addresses() {
        let path = filled(&address, dossier, &Known::of_nothing());
        for answer in
            [site.post(&path, &cookie, &[("words", "x"), ("seen", "1")]).await, site.get(&path, &cookie).await]
        {
            let away = answer.status == StatusCode::SEE_OTHER && answer.header("location").starts_with("/sign-in");
            assert!(away || answer.status == StatusCode::METHOD_NOT_ALLOWED, "{path}: {}", answer.status);
        }
    }
    assert_eq!(site.version(dossier, mamadou).await, 1);
}

#[tokio::test]
async fn tokens_and_sessions_end_with_a_change_of_the_password() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    site.app.set_password(mamadou, PASSWORD, None).await.unwrap();
    let (here, there, token) = (site.cookie(mamadou).await, site.cookie(mamadou).await, site.token(mamadou).await);
    let api = format!("/api/v1/dossiers/{dossier}");
    assert_eq!(site.api(Method::GET, &api, &token, "").await.status, StatusCode::OK);
    let fields = [("present", PASSWORD), ("password", "nog vier andere woorden")];
    assert_eq!(site.post("/account/password", &here, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/account", &there).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.api(Method::GET, &api, &token, "").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(site.get("/account", &here).await.status, StatusCode::OK, "who changed it stays");
}

crate::engines::also_on_postgresql!(
    every_secret_opens_its_own_door_alone,
    a_command_that_is_sent_again_with_other_words_changes_nothing,
    a_form_from_a_page_of_before_signing_out_does_nothing,
    tokens_and_sessions_end_with_a_change_of_the_password,
);
