//! The screens around accounts: for whom they are, and what they hand out.

use app::LINK_LIFE;
use app::accounts::AccountKind;
use axum::http::StatusCode;
use uuid::Uuid;

use crate::site::Site;

/// The sign-in link on a page.
fn link_on(body: &str) -> &str {
    let (_, rest) = body.split_once("value=\"http://127.0.0.1:8080/sign-in/link/").unwrap();
    rest.split_once('"').unwrap().0
}

#[tokio::test]
async fn only_administrators_keep_accounts_and_they_land_there() {
    let site = Site::new().await;
    let (_, mamadou, els) = site.dossier().await;
    let fatima = site.account("fatima", AccountKind::Administrator).await;
    let jan = site.account("jan", AccountKind::Researcher).await;
    for who in [mamadou, els, jan] {
        let cookie = site.cookie(who).await;
        for path in ["/accounts".to_owned(), "/accounts/new".to_owned(), format!("/accounts/{els}/end")] {
            assert_eq!(site.get(&path, &cookie).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        for path in ["new".to_owned(), format!("{els}/link"), format!("{fatima}/end")] {
            let answer = site.post(&format!("/accounts/{path}"), &cookie, &[("name", "x")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
            assert!(!answer.body.contains("/sign-in/link/"));
        }
    }
    let cookie = site.cookie(fatima).await;
    assert_eq!(site.get("/", &cookie).await.header("location"), "/accounts");
    let list = site.get("/accounts", &cookie).await;
    assert!(list.status == StatusCode::OK && !list.body.contains("/dossiers/"), "no dossier anywhere");
    let cookie = site.cookie(jan).await;
    let calm = site.get("/", &cookie).await;
    assert!(calm.status == StatusCode::OK && !calm.body.contains("/dossiers/"));
}

#[tokio::test]
async fn an_administrator_adds_somebody_and_ends_them() {
    let site = Site::new().await;
    let cookie = site.cookie(site.account("fatima", AccountKind::Administrator).await).await;
    let command = Uuid::now_v7().to_string();
    let fields = |login| {
        [("command", command.as_str()), ("name", "Greet"), ("login", login), ("kind", "guide"), ("language", "fr")]
    };
    let taken = site.post("/accounts/new", &cookie, &fields("fatima")).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.body.contains("value=\"Greet\""), "what was typed is kept");
    let made = site.post("/accounts/new", &cookie, &fields("greet")).await;
    assert_eq!(made.status, StatusCode::OK);
    assert!(made.body.contains("lang=\"fr\""), "the card speaks the language of whom it is for");
    let secret = link_on(&made.body).to_owned();
    assert_eq!(site.get(&format!("/sign-in/link/{secret}"), "").await.status, StatusCode::OK);
    let greet = site.app.account_by_login("greet").await.unwrap().unwrap().id;
    let ended = site.post(&format!("/accounts/{greet}/end"), &cookie, &[]).await;
    assert_eq!(ended.header("location"), "/accounts?done=account-ended");
    assert_eq!(site.post(&format!("/sign-in/link/{secret}"), "", &[]).await.status, StatusCode::NOT_FOUND);
    let link = site.post(&format!("/accounts/{greet}/link"), &cookie, &[]).await;
    assert!(link.status.is_client_error() && !link.body.contains("/sign-in/link/"));
}

#[tokio::test]
async fn an_administrator_does_not_lock_themselves_out() {
    let site = Site::new().await;
    let fatima = site.account("fatima", AccountKind::Administrator).await;
    let cookie = site.cookie(fatima).await;
    let answer = site.post(&format!("/accounts/{fatima}/end"), &cookie, &[]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.get("/accounts", &cookie).await.status, StatusCode::OK);
}

#[tokio::test]
async fn fifty_accounts_go_on_a_page() {
    let site = Site::new().await;
    let cookie = site.cookie(site.account("fatima", AccountKind::Administrator).await).await;
    for n in 0..55 {
        site.account(&format!("guide {n:02}"), AccountKind::Guide).await;
    }
    let rows = |body: &str| body.matches("class=\"account-who\"").count();
    assert_eq!(rows(&site.get("/accounts", &cookie).await.body), 50);
    assert_eq!(rows(&site.get("/accounts?q=guide&page=1", &cookie).await.body), 5);
    assert_eq!(rows(&site.get("/accounts?q=guide&page=99", &cookie).await.body), 5, "there is no page beyond the last");
    assert_eq!(rows(&site.get("/accounts?q=%22%3Cb%3E", &cookie).await.body), 0);
}

#[tokio::test]
async fn a_dossier_is_opened_together_once() {
    let site = Site::new().await;
    let els = site.account("els", AccountKind::Guide).await;
    let cookie = site.cookie(els).await;
    assert!(site.get("/dossiers/new", &cookie).await.body.contains("value=\"els\""));
    let command = Uuid::now_v7().to_string();
    let fields = [
        ("command", command.as_str()),
        ("name", "Zohra"),
        ("login", "zwaluw-1"),
        ("language", "nl"),
        ("guide_name", "Els"),
    ];
    for _ in 0..2 {
        let opened = site.post("/dossiers/new", &cookie, &fields).await;
        assert_eq!(opened.status, StatusCode::OK);
        link_on(&opened.body);
    }
    assert_eq!(site.app.caseload(els, 10, 0).await.unwrap().len(), 1);
    let nameless: Vec<_> = fields.into_iter().filter(|(field, _)| *field != "guide_name").collect();
    assert_eq!(site.post("/dossiers/new", &cookie, &nameless).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn only_the_guide_makes_a_new_link_for_the_person() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let path = format!("/dossiers/{dossier}/link");
    let made = site.post(&path, &site.cookie(els).await, &[]).await;
    assert_eq!(made.status, StatusCode::OK);
    link_on(&made.body);
    let own = site.cookie(mamadou).await;
    assert_eq!(site.post(&path, &own, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.get(&path, &own).await.status, StatusCode::FORBIDDEN);
    let tom = site.cookie(site.account("tom", AccountKind::Guide).await).await;
    assert_eq!(site.post(&path, &tom, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_new_installation_is_set_up_once() {
    let site = Site::new().await;
    let secret = site.app.make_link(None, true, LINK_LIFE).await.unwrap();
    let path = format!("/set-up/{}", secret.expose());
    assert_eq!(site.get("/set-up/made-up", "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&path, "").await.status, StatusCode::OK);
    let fields = |password| [("name", "Bea"), ("login", "bea"), ("password", password), ("language", "en")];
    let short = site.post(&path, "", &fields("kort")).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!short.body.contains("kort\""), "a password is never shown");
    let answer = site.post(&path, "", &fields("vier gewone woorden")).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/accounts?done=set-up"));
    let cookie = answer.header("set-cookie").split(';').next().unwrap().to_owned();
    assert!(site.get("/accounts?done=set-up", &cookie).await.body.contains("lang=\"en\""));
    assert_eq!(site.post(&path, "", &fields("vier gewone woorden")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&path, "").await.status, StatusCode::NOT_FOUND);
}
