//! The doors: headers, cookies, forms from elsewhere, large bodies, other people's dossiers.

use app::{Looking, Seat};
use axum::http::StatusCode;
use uuid::Uuid;
use web::Settings;

use crate::site::Site;

#[tokio::test]
async fn every_answer_bears_the_secure_headers() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let cookie = site.cookie(mamadou).await;
    let paths = [
        "/sign-in",
        "/nowhere",
        "/api/v1/openapi.json",
        "/health",
        &format!("/dossiers/{dossier}"),
        "/api/v1/dossiers",
    ];
    for path in paths {
        let answer = site.get(path, &cookie).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "same-origin"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(answer.header(name), value, "{path}");
        }
    }
}

#[tokio::test]
async fn pages_hold_nothing_inline() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    for account in [mamadou, els] {
        let cookie = site.cookie(account).await;
        for path in ["", "/story", "/spiderweb", "/nest", "/plan", "/contacts", "/trajectory", "/circle"] {
            let page = site.get(&format!("/dossiers/{dossier}{path}"), &cookie).await;
            for inline in ["<script>", " style=\"", " onclick", "javascript:", "http-equiv=\"refresh\""] {
                assert!(!page.body.contains(inline), "{path}: {inline}");
            }
        }
    }
}

#[tokio::test]
async fn a_form_from_elsewhere_does_nothing() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let cookie = site.cookie(mamadou).await;
    let path = format!("/dossiers/{dossier}/story/new");
    let fields = [("words", "niet van mij"), ("seen", "1")];
    for answer in [
        site.post_from_elsewhere(&path, &cookie, &fields).await,
        site.post_from_elsewhere("/sign-out", &cookie, &[]).await,
        site.post_from_elsewhere("/account/password", &cookie, &[("password", "vier gewone woorden")]).await,
    ] {
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
    }
    assert!(
        site.app.read(Seat::of(mamadou), dossier, Looking::at_all()).await.unwrap().dossier.story.entries.is_empty()
    );
    assert_eq!(site.get("/account", &cookie).await.status, StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let cookie = site.cookie(mamadou).await;
    let words = "x".repeat(300_000);
    let answer = site.post(&format!("/dossiers/{dossier}/story/new"), &cookie, &[("words", &words)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn who_is_not_signed_in_is_asked_to_and_comes_back() {
    let site = Site::new().await;
    let (dossier, _, _) = site.dossier().await;
    let path = format!("/dossiers/{dossier}/story");
    let answer = site.get(&path, "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), format!("/sign-in?next={path}"));
    let answer = site.get(&path, "nestkracht=made-up").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_is_not_in_the_circle_gets_the_same_page_as_for_no_dossier() {
    let site = Site::new().await;
    let (dossier, _, _) = site.dossier().await;
    let tom = site.account("tom", app::accounts::AccountKind::Guide).await;
    let administrator = site.account("fatima", app::accounts::AccountKind::Administrator).await;
    for stranger in [tom, administrator] {
        let cookie = site.cookie(stranger).await;
        let nowhere = site.get(&format!("/dossiers/{}", Uuid::now_v7()), &cookie).await;
        for path in [
            "",
            "/story",
            "/spiderweb",
            "/nest",
            "/plan",
            "/plan/paper",
            "/contacts",
            "/trajectory",
            "/circle",
            "/table/new",
        ] {
            let answer = site.get(&format!("/dossiers/{dossier}{path}"), &cookie).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(answer.body, nowhere.body, "{path}");
        }
        for path in ["/story/new", "/take-back", "/contacts/new", "/answer", "/circle"] {
            let answer = site.post(&format!("/dossiers/{dossier}{path}"), &cookie, &[("words", "x")]).await;
            assert!(matches!(answer.status, StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED), "{path}");
        }
    }
}

#[tokio::test]
async fn signing_in_sets_a_cookie_that_scripts_cannot_read() {
    let site = Site::with(Settings { secure_cookies: true, ..Settings::default() }).await;
    let els = site.account("els", app::accounts::AccountKind::Guide).await;
    site.app.set_password(els, "vier gewone woorden", None).await.unwrap();
    let wrong = site.post("/sign-in", "", &[("login", "els"), ("password", "nope")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"els\""), "what was typed is kept");
    assert!(!wrong.body.contains("nope"), "but a password is never shown");
    let answer = site
        .post("/sign-in", "", &[("login", "els"), ("password", "vier gewone woorden"), ("next", "//evil.example")])
        .await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/"));
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-nestkracht="));
    for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let site = Site::new().await;
    let els = site.account("els", app::accounts::AccountKind::Guide).await;
    let cookie = site.cookie(els).await;
    assert_eq!(site.get("/account", &cookie).await.status, StatusCode::OK);
    let answer = site.post("/sign-out", &cookie, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/account", &cookie).await.status, StatusCode::SEE_OTHER, "the cookie works no more");
}

#[tokio::test]
async fn a_sign_in_link_is_used_by_pressing_not_by_looking() {
    let site = Site::new().await;
    let els = site.account("els", app::accounts::AccountKind::Guide).await;
    let link = site.app.make_link(Some(els), true, app::LINK_LIFE).await.unwrap();
    let path = format!("/sign-in/link/{}", link.expose());
    for _ in 0..3 {
        assert_eq!(site.get(&path, "").await.status, StatusCode::OK);
    }
    let used = site.post(&path, "", &[]).await;
    assert_eq!((used.status, used.header("location")), (StatusCode::SEE_OTHER, "/account?done=link-used"));
    assert_eq!(site.post(&path, "", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&path, "").await.status, StatusCode::NOT_FOUND);
}
