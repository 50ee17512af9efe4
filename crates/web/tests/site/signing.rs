//! Signing in over HTTP: sessions, codes, cards, and what stays behind.

use app::Entry;
use app::accounts::AccountKind;
use app::oidc::Organisation;
use axum::http::StatusCode;
use dossier::MemberId;
use web::Settings;

use crate::site::{Answer, Site};

const PASSWORD: &str = "vier gewone woorden";

/// The cookie of a name that an answer sets.
fn set(answer: &Answer, name: &str) -> Option<String> {
    let cookies = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let pairs = cookies.filter_map(|cookie| cookie.split(';').next()).filter_map(|pair| pair.split_once('='));
    pairs.filter(|(known, value)| *known == name && !value.is_empty()).map(|(_, value)| value.to_owned()).next_back()
}

async fn els(site: &Site) -> MemberId {
    let els = site.account("els", AccountKind::Guide).await;
    site.app.set_password(els, PASSWORD, None).await.unwrap();
    els
}

/// The value of a hidden field.
fn field<'a>(page: &'a str, name: &str) -> &'a str {
    let start = format!("name=\"{name}\" value=\"");
    page.split(&start).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_else(|| panic!("no {name}: {page}"))
}

fn code_of(secret: &str) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let now = u64::try_from(jiff::Timestamp::now().as_second()).unwrap();
    totp_rs::Builder::new().with_secret(secret).build().unwrap().generate(now).to_string()
}

#[tokio::test]
async fn a_session_that_somebody_planted_is_not_the_one_that_is_signed_in() {
    let site = Site::new().await;
    els(&site).await;
    let planted = "nestkracht=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let answer = site.post("/sign-in", planted, &[("login", "els"), ("password", PASSWORD)]).await;
    let given = set(&answer, "nestkracht").unwrap();
    assert!(!planted.contains(&given));
    assert_eq!(site.get("/account", planted).await.status, StatusCode::SEE_OTHER, "what was planted opens nothing");
    let first = format!("nestkracht={given}");
    let again = site.post("/sign-in", &first, &[("login", "els"), ("password", PASSWORD)]).await;
    assert_ne!(set(&again, "nestkracht").unwrap(), given);
    assert_eq!(site.get("/account", &first).await.status, StatusCode::SEE_OTHER, "the session before it ended");
}

#[tokio::test]
async fn after_signing_out_nothing_is_kept_to_go_back_to() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let cookie = site.cookie(mamadou).await;
    for path in ["/account".to_owned(), format!("/dossiers/{dossier}"), "/account/card".to_owned()] {
        assert_eq!(site.get(&path, &cookie).await.header("cache-control"), "no-store", "{path}");
    }
    let out = site.post("/sign-out", &cookie, &[]).await;
    assert!(out.header("clear-site-data").contains("\"cache\""));
    for path in ["/account".to_owned(), format!("/dossiers/{dossier}")] {
        assert_eq!(site.get(&path, &cookie).await.status, StatusCode::SEE_OTHER, "{path}");
    }
}

#[tokio::test]
async fn words_that_come_after_the_session_ended_are_kept_on_the_page_and_sent_again() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let path = format!("/dossiers/{dossier}/story/new");
    let words = "Ik wou nog iets zeggen.\n<script>Over</script> de tuin.";
    let typed = [("words", words), ("command", "0193a3f0-0000-7000-8000-000000000001"), ("seen", "1")];
    for cookie in ["", "nestkracht=made-up"] {
        let answer = site.post(&path, cookie, &typed).await;
        assert_eq!((answer.status, set(&answer, "nestkracht")), (StatusCode::UNAUTHORIZED, None));
        for kept in ["Ik wou nog iets zeggen.", "&lt;script&gt;Over", typed[1].1, "name=\"seen\" value=\"1\"", &path] {
            assert!(answer.body.contains(kept), "{kept}: {}", answer.body);
        }
        assert!(!answer.body.contains("<script>Over"));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    // Nothing comes back of a form from elsewhere, of secrets, of what is no words, and of what is too large.
    assert_eq!(site.post_from_elsewhere(&path, "", &typed).await.status, StatusCode::FORBIDDEN);
    let large = "x ".repeat(40_000);
    for (path, fields) in [
        (&path, [("words", "woord"), ("seen", "1")]),
        (&path, [("words", &large), ("seen", "1")]),
        (&format!("/dossiers/{dossier}/card"), [("pin", "27 49"), ("pin_again", "27 49")]),
        (&"/account/password".to_owned(), [("present", "vier gewone woorden"), ("password", "vier andere woorden")]),
    ] {
        let answer = site.post(path, "", &fields).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::SEE_OTHER, ""), "{path}");
    }
    let cookie = site.cookie(mamadou).await;
    for _ in 0..2 {
        assert_eq!(site.post(&path, &cookie, &typed).await.status, StatusCode::SEE_OTHER, "sent again, and once more");
    }
    let told = site.take_out(dossier, mamadou).await.json();
    assert_eq!(told["story"]["entries"].as_array().map(Vec::len), Some(1), "once: {}", told["story"]);
}

#[tokio::test]
async fn sessions_are_seen_and_ended_on_the_account() {
    let site = Site::new().await;
    let id = els(&site).await;
    let (here, there) = (site.cookie(id).await, site.cookie(id).await);
    let stranger = site.cookie(site.account("tom", AccountKind::Guide).await).await;
    let page = site.get("/account", &here).await.body;
    let ends: Vec<&str> = page
        .split("action=\"/account/sessions/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|rest| rest.ends_with("/end"))
        .collect();
    assert_eq!(ends.len(), 1, "one other session: {page}");
    let end = format!("/account/sessions/{}", ends[0]);
    site.post(&end, &stranger, &[]).await;
    assert_eq!(site.get("/account", &there).await.status, StatusCode::OK, "only its owner ends it");
    site.post(&end, &here, &[]).await;
    assert_eq!(site.get("/account", &there).await.status, StatusCode::SEE_OTHER);
    let (third, fourth) = (site.cookie(id).await, site.cookie(id).await);
    site.post("/account/sessions/end-others", &here, &[]).await;
    for gone in [third, fourth] {
        assert_eq!(site.get("/account", &gone).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(site.get("/account", &here).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_it_and_ends_the_rest() {
    let site = Site::new().await;
    let id = els(&site).await;
    let (here, there) = (site.cookie(id).await, site.cookie(id).await);
    let new = "nog vier andere woorden";
    let refused = site.post("/account/password", &here, &[("present", "fout"), ("password", new)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"w-present\"") && !refused.body.contains(new));
    assert_eq!(site.get("/account", &there).await.status, StatusCode::OK);
    let done = site.post("/account/password", &here, &[("present", PASSWORD), ("password", new)]).await;
    assert_eq!(done.header("location"), "/account?done=password-set");
    assert_eq!(site.get("/account", &there).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/account", &here).await.status, StatusCode::OK);
}

#[tokio::test]
async fn codes_are_turned_on_and_then_asked_on_a_page_of_their_own() {
    let site = Site::new().await;
    let id = els(&site).await;
    let cookie = site.cookie(id).await;
    let page = site.get("/account/codes", &cookie).await.body;
    let secret =
        page.split("class=\"secret-text\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap().to_owned();
    let step = field(&page, "step").to_owned();
    let wrong = site.post("/account/codes", &cookie, &[("step", &step), ("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains(&secret), "the same secret once more");
    let code = code_of(&secret);
    let on = site.post("/account/codes", &cookie, &[("step", &step), ("code", &code)]).await;
    assert_eq!(on.body.matches("<li><code>").count(), 10, "{}", on.body);
    let paper = on.body.split("<li><code>").nth(1).and_then(|rest| rest.split('<').next()).unwrap().to_owned();

    let asked = site.post("/sign-in", "", &[("login", "els"), ("password", PASSWORD), ("next", "/account")]).await;
    assert_eq!(asked.header("location"), "/sign-in/code?next=/account");
    assert_eq!(set(&asked, "nestkracht"), None, "not in yet");
    let carried = format!("nestkracht-step={}", set(&asked, "nestkracht-step").unwrap());
    assert_eq!(site.get("/account", &carried).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get("/sign-in/code", &carried).await.status, StatusCode::OK);
    let replayed = site.post("/sign-in/code", &carried, &[("code", &code)]).await;
    assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY, "the code that turned them on was used");
    let used = site.post("/sign-in/code", &carried, &[("code", &paper), ("next", "/account")]).await;
    assert_eq!(used.header("location"), "/account", "{}", used.body);
    let session = format!("nestkracht={}", set(&used, "nestkracht").unwrap());
    assert_eq!(site.get("/account", &session).await.status, StatusCode::OK);
    let without = site.post("/sign-in/code", "", &[("code", &code)]).await;
    assert_eq!(without.header("location"), "/sign-in");
}

#[tokio::test]
async fn a_card_is_made_at_the_table_and_opens_with_the_pin() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let guide = site.cookie(els).await;
    let path = format!("/dossiers/{dossier}/card");
    assert_eq!(site.get(&path, &guide).await.status, StatusCode::OK);
    assert_eq!(site.get(&path, &site.cookie(mamadou).await).await.status, StatusCode::FORBIDDEN);
    for (pin, again) in [("1234", "1234"), ("2749", "2748")] {
        let refused = site.post(&path, &guide, &[("pin", pin), ("pin_again", again)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{pin}");
        assert!(!refused.body.contains("/card/") || refused.body.contains("class=\"wrong\""));
    }
    let made = site.post(&path, &guide, &[("pin", "2749"), ("pin_again", "2749")]).await;
    assert_eq!(made.status, StatusCode::OK);
    assert!(made.body.contains("class=\"qr\"") && !made.body.contains("2749"));

    let secret = site.app.make_own_card(&site.app.account(mamadou).await.unwrap().unwrap(), "90210").await.unwrap();
    let door = format!("/card/{}", secret.expose());
    assert_eq!(site.get(&door, "").await.status, StatusCode::OK);
    let wrong = site.post(&door, "", &[("pin", "11111")]).await;
    assert_eq!((wrong.status, set(&wrong, "nestkracht")), (StatusCode::UNPROCESSABLE_ENTITY, None));
    let entered = site.post(&door, "", &[("pin", "90210")]).await;
    let session = format!("nestkracht={}", set(&entered, "nestkracht").unwrap());
    assert_eq!(site.get(&format!("/dossiers/{dossier}"), &session).await.status, StatusCode::OK);
    for _ in 0..5 {
        site.post(&door, "", &[("pin", "11111")]).await;
    }
    let blocked = site.post(&door, "", &[("pin", "90210")]).await;
    assert_eq!(blocked.status, StatusCode::NOT_FOUND);
    assert_eq!(blocked.body, site.get("/card/never-was", "").await.body, "it does not tell whether it ever was");
}

#[tokio::test]
async fn what_an_administrator_made_stands_on_every_page_until_it_was_seen() {
    let site = Site::new().await;
    let id = els(&site).await;
    let fatima = site.account("fatima", AccountKind::Administrator).await;
    let (mine, hers) = (site.cookie(id).await, site.cookie(fatima).await);
    assert!(!site.get("/help", &mine).await.body.contains("notice-line"));
    site.post(&format!("/accounts/{id}/link"), &hers, &[]).await;
    for path in ["/", "/help", "/account"] {
        assert!(site.get(path, &mine).await.body.contains("notice-line"), "{path}");
    }
    assert!(site.get("/account", &mine).await.body.contains("fatima"), "by whom");
    site.post("/account/seen", &mine, &[]).await;
    let seen = site.get("/account", &mine).await.body;
    assert!(!seen.contains("notice-line") && seen.contains("fatima"), "the note stays");
}

#[tokio::test]
async fn passkeys_are_offered_at_their_own_address_alone() {
    let settings = Settings { origin: Some("http://localhost:8080".to_owned()), ..Settings::default() };
    let site = Site::with(settings).await;
    let at = async |host: &str| {
        let request = axum::http::Request::get("/sign-in").header("host", host);
        site.ask(request.body(axum::body::Body::empty()).unwrap()).await.body
    };
    assert!(at("localhost:8080").await.contains("data-passkey-enter"));
    assert!(!at("127.0.0.1:8080").await.contains("data-passkey-enter"));
    assert!(!at("localhost:9090").await.contains("data-passkey-enter"));
    let none = Site::new().await;
    assert!(!none.get("/sign-in", "").await.body.contains("data-passkey-enter"));
    let begun = none.post("/sign-in/passkey/begin", "", &[]).await;
    assert_eq!(begun.status, StatusCode::UNPROCESSABLE_ENTITY);
    let made_up = r#"{"answer":{}}"#;
    let request = axum::http::Request::post("/sign-in/passkey").header("content-type", "application/json");
    let answer = site.ask(request.body(axum::body::Body::from(made_up)).unwrap()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
}

#[tokio::test]
async fn an_organisation_that_does_not_answer_is_told_in_plain_words() {
    let none = Site::new().await;
    assert_eq!(none.get("/sign-in/organisation", "").await.status, StatusCode::NOT_FOUND);
    let settings = r#"{ "name": "OCMW Voorbeeld", "issuer": "http://127.0.0.1:1", "client_id": "nestkracht" }"#;
    let organisation = Organisation::new(serde_json::from_str(settings).unwrap(), Some("http://localhost:8080"));
    let site = Site::with_organisation(organisation.unwrap()).await;
    assert!(site.get("/sign-in", "").await.body.contains("OCMW Voorbeeld"));
    let away = site.get("/sign-in/organisation?next=//evil.example", "").await;
    assert_eq!(away.status, StatusCode::BAD_GATEWAY);
    assert!(!away.body.contains("127.0.0.1") && !away.body.contains("onnect error"), "{}", away.body);
    for (path, cookie) in [
        ("/sign-in/organisation/back?code=x&state=y", ""),
        ("/sign-in/organisation/back", ""),
        ("/sign-in/organisation/back?code=x&state=y", "nestkracht-step=made-up"),
    ] {
        let answer = site.get(path, cookie).await;
        assert_eq!((answer.status, set(&answer, "nestkracht")), (StatusCode::BAD_REQUEST, None), "{path}");
    }
    let els = els(&site).await;
    let refused = site.post("/account/organisation", &site.cookie(els).await, &[]).await;
    assert_eq!(refused.status, StatusCode::BAD_GATEWAY);
}

#[tokio::test]
async fn what_signs_in_does_nothing_from_elsewhere() {
    let settings = Settings { origin: Some("http://localhost:8080".to_owned()), ..Settings::default() };
    let site = Site::with(settings).await;
    let (dossier, mamadou, guide) = site.dossier().await;
    let (cookie, of_guide) = (site.cookie(mamadou).await, site.cookie(guide).await);
    let pin = [("pin", "2749"), ("pin_again", "2749")];
    for (path, cookie) in [
        ("/account/card", &cookie),
        ("/account/codes", &cookie),
        ("/account/codes/off", &cookie),
        ("/account/seen", &cookie),
        ("/account/organisation", &cookie),
        ("/account/passkeys/begin", &cookie),
        ("/account/passkeys", &cookie),
        ("/account/sessions/end-others", &cookie),
        ("/sign-in/passkey/begin", &cookie),
        ("/sign-in/passkey", &cookie),
        ("/sign-in/code", &cookie),
        ("/card/made-up", &cookie),
        (format!("/dossiers/{dossier}/card").as_str(), &of_guide),
        (format!("/dossiers/{dossier}/card/end").as_str(), &of_guide),
    ] {
        assert_eq!(site.post_from_elsewhere(path, cookie, &pin).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert!(site.app.card_of(mamadou).await.unwrap().is_none());
}

#[tokio::test]
async fn signing_in_takes_as_long_for_who_is_not_here() {
    let site = Site::new().await;
    els(&site).await;
    let took = async |login: &str, n: usize| {
        let began = std::time::Instant::now();
        let entry = site.app.sign_in(login, "not it at all", format!("10.0.0.{n}").as_str()).await;
        assert!(!matches!(entry, Ok(Entry::In(..))));
        began.elapsed()
    };
    // In turns, and the quickest of each: the other tests beside this one slow both down alike.
    let (mut known, mut unknown) = (std::time::Duration::MAX, std::time::Duration::MAX);
    for n in 0..12 {
        known = known.min(took("els", n).await);
        unknown = unknown.min(took("nobody", n).await);
    }
    let (less, more) = (known.min(unknown), known.max(unknown));
    assert!(more < less * 3, "{known:?} and {unknown:?}");
}
