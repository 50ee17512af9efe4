//! Addresses, hosts, proxies, and who has an account.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use app::accounts::AccountKind;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use uuid::Uuid;
use web::Settings;

use super::two::without_ids;
use crate::site::{Answer, Site};

const PASSWORD: &str = "vier gewone woorden";
const PROXY: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));

/// Somebody tries to sign in from an address, with headers of their own.
async fn try_from(site: &Site, peer: IpAddr, headers: &[(&str, &str)], password: &str) -> Answer {
    let body = format!("login=els&password={}", password.replace(' ', "+"));
    let request = Request::post("/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    let mut request = request.body(Body::from(body)).unwrap();
    request.extensions_mut().insert(ConnectInfo(SocketAddr::new(peer, 4_000)));
    site.ask(request).await
}

async fn with_els(settings: Settings) -> Site {
    let site = Site::with(settings).await;
    let els = site.account("els", AccountKind::Guide).await;
    site.app.set_password(els, PASSWORD, None).await.unwrap();
    site
}

#[tokio::test]
async fn tricks_with_paths_lead_nowhere() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let tom = site.cookie(site.account("tom", AccountKind::Guide).await).await;
    for path in [
        "/assets/../Cargo.toml".to_owned(),
        "/assets/x/..%2f..%2f..%2fetc%2fpasswd".to_owned(),
        "/assets/%2e%2e/%2e%2e/etc/passwd".to_owned(),
        "/assets/x/%00".to_owned(),
        "/assets//etc/passwd".to_owned(),
        format!("/dossiers/{dossier}/../{dossier}"),
        format!("/dossiers/{dossier}/%2e%2e/{dossier}/story"),
        format!("/dossiers//{dossier}"),
        format!("//dossiers/{dossier}"),
        format!("/dossiers/{dossier}."),
        format!("/dossiers/{dossier}/"),
        format!("/dossiers/{dossier}/story/"),
        format!("/dossiers/{dossier}%2fstory"),
        format!("/dossiers/{dossier};x/story"),
        format!("/dossiers/{dossier}%00/story"),
        format!("/dossiers/x%2f..%2f{dossier}/story"),
        format!("/DOSSIERS/{dossier}"),
        format!("/dossiers/{{{dossier}}}"),
        format!("/dossiers/{dossier}/story.json"),
        format!("/api/v1/dossiers/{dossier}/../{dossier}"),
        format!("/api/v1//dossiers/{dossier}"),
        format!("/{}", "x/".repeat(20_000)),
        format!("/dossiers/{}", "a".repeat(50_000)),
    ] {
        for cookie in ["", tom.as_str()] {
            let answer = site.get(&path, cookie).await;
            assert!(
                !answer.status.is_server_error() && answer.status != StatusCode::OK,
                "{path:.80}: {}",
                answer.status
            );
            assert!(
                !answer.body.contains("Mamadou")
                    && !answer.body.contains("root:")
                    && !answer.body.contains("[package]")
            );
        }
    }
    // Other ways to write the one id are the one id, and for those who may alone.
    for id in [dossier.0.simple().to_string(), dossier.to_string().to_uppercase(), format!("%7B{dossier}%7D")] {
        assert_eq!(site.get(&format!("/dossiers/{id}/story"), &tom).await.status, StatusCode::NOT_FOUND, "{id}");
        for who in [mamadou, els] {
            let status = site.get(&format!("/dossiers/{id}/story"), &site.cookie(who).await).await.status;
            assert!(matches!(status, StatusCode::OK | StatusCode::NOT_FOUND), "{id}");
        }
    }
}

#[tokio::test]
async fn a_link_that_signs_somebody_in_leads_to_the_known_address_whatever_the_host_says() {
    let settings = Settings { origin: Some("https://nest.example".to_owned()), ..Settings::default() };
    let site = Site::with(settings).await;
    let (dossier, _, els) = site.dossier().await;
    let cookie = site.cookie(els).await;
    for (name, value) in [
        ("host", "evil.example"),
        ("origin", "https://evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("forwarded", "host=evil.example"),
    ] {
        let mut request = Request::post(format!("/dossiers/{dossier}/link"))
            .header(header::COOKIE, &cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if name != "host" {
            request = request.header("host", "nest.example");
        }
        let answer = site.ask(request.header(name, value).body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}: {}", answer.body);
        assert!(
            answer.body.contains("https://nest.example/sign-in/link/") && !answer.body.contains("evil.example"),
            "{name}"
        );
    }
}

#[tokio::test]
async fn hosts_and_forwarded_headers_change_nothing_in_an_answer() {
    let site = Site::new().await;
    let plain = site.get("/sign-in", "").await;
    for (name, value) in [
        ("host", "evil.example"),
        ("host", "a\"><script>"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "https"),
        ("x-forwarded-prefix", "/evil"),
        ("x-original-url", "/accounts"),
        ("x-rewrite-url", "/accounts"),
        ("forwarded", "for=127.0.0.1;host=evil.example;proto=https"),
    ] {
        let answer = site.ask(Request::get("/sign-in").header(name, value).body(Body::empty()).unwrap()).await;
        assert_eq!((answer.status, &answer.body), (plain.status, &plain.body), "{name}: {value}");
        let away = site.ask(Request::get("/account").header(name, value).body(Body::empty()).unwrap()).await;
        assert_eq!(away.header("location"), "/sign-in?next=/account", "{name}: {value}");
    }
}

#[tokio::test]
async fn https_and_its_strictness_follow_from_the_known_address_and_from_no_header() {
    for (origin, strict) in
        [(Some("https://nest.example"), true), (Some("http://localhost:8080"), false), (None, false)]
    {
        let settings = Settings { origin: origin.map(str::to_owned), secure_cookies: strict, ..Settings::default() };
        let site = with_els(Settings { trusted_proxies: vec![PROXY], ..settings }).await;
        for path in ["/sign-in", "/nowhere", "/api/v1/dossiers", "/health"] {
            for (name, value) in [
                ("x-forwarded-proto", "https"),
                ("x-forwarded-proto", "http"),
                ("x-forwarded-ssl", "off"),
                ("front-end-https", "on"),
                ("forwarded", "for=1.2.3.4;proto=http"),
            ] {
                let mut request = Request::get(path).header(name, value).body(Body::empty()).unwrap();
                request.extensions_mut().insert(ConnectInfo(SocketAddr::new(PROXY, 4_000)));
                let answer = site.ask(request).await;
                let said = answer.header("strict-transport-security");
                assert_eq!(said == "max-age=31536000; includeSubDomains", strict, "{origin:?} {path} {value}: {said}");
            }
        }
        // A proxy that says the connection was plain does not get a cookie that travels in the plain.
        for proto in ["http", "https"] {
            let entered = try_from(&site, PROXY, &[("x-forwarded-proto", proto)], PASSWORD).await;
            let cookie = entered.header("set-cookie");
            assert_eq!(cookie.contains("; Secure") && cookie.starts_with("__Host-"), strict, "{origin:?}: {cookie}");
        }
    }
}

#[tokio::test]
async fn without_any_proxy_of_ours_no_header_names_another_address() {
    let site = with_els(Settings::default()).await;
    for peer in [PROXY, IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(std::net::Ipv6Addr::LOCALHOST)] {
        for n in 0..8 {
            let other = format!("198.51.100.{n}");
            let headers = [("x-forwarded-for", other.as_str()), ("x-client-ip", &other), ("true-client-ip", &other)];
            assert_eq!(try_from(&site, peer, &headers, "mis").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let stopped = try_from(&site, peer, &[("x-forwarded-for", "198.51.100.99")], PASSWORD).await;
        assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY, "{peer}: also when it says it is this machine");
    }
}

#[tokio::test]
async fn who_is_no_proxy_does_not_get_more_tries_by_naming_other_addresses() {
    let site = with_els(Settings { trusted_proxies: vec![PROXY], ..Settings::default() }).await;
    let peer = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));
    for n in 0..8 {
        let (first, second) = (format!("198.51.100.{n}"), format!("for=198.51.100.{n}"));
        let headers =
            [("x-forwarded-for", first.as_str()), ("x-real-ip", &first), ("forwarded", &second), ("client-ip", &first)];
        assert_eq!(try_from(&site, peer, &headers, "mis").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let stopped = try_from(&site, peer, &[("x-forwarded-for", "198.51.100.99")], PASSWORD).await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY, "even the right one, from there, for now");
    let elsewhere = try_from(&site, IpAddr::V4(Ipv4Addr::new(203, 0, 113, 8)), &[], PASSWORD).await;
    assert_eq!(elsewhere.status, StatusCode::SEE_OTHER, "nobody is locked out who comes from elsewhere");
}

#[tokio::test]
async fn behind_a_known_proxy_the_hop_that_it_saw_itself_counts() {
    let site = with_els(Settings { trusted_proxies: vec![PROXY], ..Settings::default() }).await;
    for n in 0..8 {
        let chain = format!("198.51.100.{n}, nonsense, 203.0.113.7");
        assert_eq!(
            try_from(&site, PROXY, &[("x-forwarded-for", &chain)], "mis").await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
    let same = try_from(&site, PROXY, &[("x-forwarded-for", "192.0.2.1, 203.0.113.7")], PASSWORD).await;
    assert_eq!(same.status, StatusCode::UNPROCESSABLE_ENTITY, "what stands before it is what the client typed");
    let inner = try_from(&site, PROXY, &[("x-forwarded-for", "203.0.113.7, 10.0.0.1")], PASSWORD).await;
    assert_eq!(inner.status, StatusCode::UNPROCESSABLE_ENTITY, "a second proxy of ours is passed over");
    let other = try_from(&site, PROXY, &[("x-forwarded-for", "203.0.113.8")], PASSWORD).await;
    assert_eq!(other.status, StatusCode::SEE_OTHER);
}

/// What a browser brings that somebody came in with before.
fn mark_of(answer: &Answer) -> String {
    let set = answer.headers.get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
    let mark = set.filter_map(|cookie| cookie.split(';').next()).find(|cookie| cookie.starts_with("nestkracht-known="));
    mark.unwrap().to_owned()
}

#[tokio::test]
async fn a_browser_that_came_in_before_is_not_locked_out_by_who_sits_at_the_same_address() {
    let site = with_els(Settings::default()).await;
    let office = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7));
    let mark = mark_of(&try_from(&site, office, &[], PASSWORD).await);
    // A colleague types wrong passwords for her name, and then for forty others.
    for n in 0..40 {
        let body = format!("login={}&password=mis", if n < 8 { "els".to_owned() } else { format!("els{n}") });
        let request = Request::post("/sign-in").header("sec-fetch-site", "same-origin");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let mut request = request.body(Body::from(body)).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::new(office, 4_000)));
        assert_eq!(site.ask(request).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let strange = try_from(&site, office, &[], PASSWORD).await;
    assert_eq!(strange.status, StatusCode::UNPROCESSABLE_ENTITY, "a browser that nobody knows waits");
    let own = try_from(&site, office, &[("cookie", &mark)], PASSWORD).await;
    assert_eq!(own.status, StatusCode::SEE_OTHER, "hers does not");
    assert_eq!(site.get("/account", &mark).await.status, StatusCode::SEE_OTHER, "it opens nothing by itself");
    assert!(!mark.to_lowercase().contains("els"), "nor does it tell whose it is");
}

#[tokio::test]
async fn the_mark_of_a_browser_gives_no_endless_tries_and_none_for_another_name() {
    let site = with_els(Settings::default()).await;
    let tom = site.account("tom", AccountKind::Guide).await;
    site.app.set_password(tom, PASSWORD, None).await.unwrap();
    let entered = site.post("/sign-in", "", &[("login", "tom"), ("password", PASSWORD)]).await;
    let of_tom = mark_of(&entered);
    let home = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 8));
    let of_els = mark_of(&try_from(&site, home, &[], PASSWORD).await);
    // A stolen mark gives eight tries, and then it is a stranger at its place, with eight more.
    let thief = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 1));
    for n in 0..16 {
        let status = try_from(&site, thief, &[("cookie", &of_els)], "mis").await.status;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{n}");
    }
    let stopped = try_from(&site, thief, &[("cookie", &of_els)], PASSWORD).await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY, "also with the right one, for now");
    assert_eq!(try_from(&site, home, &[], PASSWORD).await.status, StatusCode::SEE_OTHER, "she comes in elsewhere");
    // The mark of somebody's own account, or one that was changed or made up, gives none for another name.
    let mut changed = of_els.clone();
    changed.pop();
    for (n, mark) in [of_tom, changed, "nestkracht-known=AAAA".to_owned()].into_iter().enumerate() {
        let peer = IpAddr::V4(Ipv4Addr::new(198, 51, 100, 10 + u8::try_from(n).unwrap()));
        for _ in 0..8 {
            try_from(&site, peer, &[("cookie", &mark)], "mis").await;
        }
        let stopped = try_from(&site, peer, &[("cookie", &mark)], PASSWORD).await;
        assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY, "{mark}");
    }
}

#[tokio::test]
async fn signing_in_says_the_same_of_who_is_not_here_who_left_and_who_erred() {
    let site = with_els(Settings::default()).await;
    let gone = site.account("greet", AccountKind::Guide).await;
    site.app.set_password(gone, PASSWORD, None).await.unwrap();
    site.app.end_account(gone).await.unwrap();
    site.account("omar", AccountKind::NetworkMember).await;
    let mut answers = Vec::new();
    for login in ["els", "greet", "omar", "nobody"] {
        let answer = site.post("/sign-in", "", &[("login", login), ("password", "helemaal niet juist")]).await;
        // Only the typed name makes one page longer than the other.
        let headers = answer.headers.iter().filter(|(name, _)| *name != header::CONTENT_LENGTH);
        let headers: Vec<_> = headers.map(|(name, value)| (name.clone(), value.clone())).collect();
        answers.push((answer.status, headers, answer.body.replace(&format!("value=\"{login}\""), "value=\"\"")));
    }
    assert_eq!(answers[0].0, StatusCode::UNPROCESSABLE_ENTITY);
    for answer in &answers {
        assert_eq!(answer, &answers[0]);
    }
}

#[tokio::test]
async fn being_stopped_after_many_tries_does_not_tell_either() {
    let site = with_els(Settings::default()).await;
    let mut answers = Vec::new();
    for login in ["els", "nobody"] {
        let mut one = Vec::new();
        for _ in 0..10 {
            let answer = site.post("/sign-in", "", &[("login", login), ("password", "helemaal niet juist")]).await;
            one.push((answer.status, answer.body.replace(&format!("value=\"{login}\""), "value=\"\"")));
        }
        answers.push(one);
    }
    assert_eq!(answers[0], answers[1]);
    assert_ne!(answers[0][0], answers[0][9], "in the end it says to wait");
}

#[tokio::test]
async fn links_cards_and_tokens_that_are_made_up_are_answered_as_those_that_ended() {
    let site = with_els(Settings::default()).await;
    let els = site.app.account_by_login("els").await.unwrap().unwrap().id;
    let used = site.app.make_link(Some(els), true, app::LINK_LIFE).await.unwrap().expose().to_owned();
    assert_eq!(site.post(&format!("/sign-in/link/{used}"), "", &[]).await.status, StatusCode::SEE_OTHER);
    let made_up = "A".repeat(used.len());
    let (old, none) =
        (site.get(&format!("/sign-in/link/{used}"), "").await, site.get(&format!("/sign-in/link/{made_up}"), "").await);
    assert_eq!((old.status, old.body), (none.status, none.body));
    let cards = [made_up.as_str(), &used, "x", &"A".repeat(5_000)];
    let mut answers = Vec::new();
    for card in cards {
        let answer = site.post(&format!("/card/{card}"), "", &[("pin", "0000")]).await;
        assert!(answer.status.is_client_error(), "{card:.50}: {}", answer.status);
        answers.push((answer.status, without_ids(&answer.body).replace(&format!("/card/{card}"), "/card/(card)")));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    for token in [made_up.as_str(), &used, "", " ", "é"] {
        let answer = site.api(Method::GET, "/api/v1/dossiers", token, "").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert!(token.trim().is_empty() || !answer.body.contains(token));
    }
}

#[tokio::test]
async fn errors_tell_nothing_of_how_it_is_made() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let (cookie, token) = (site.cookie(mamadou).await, site.token(mamadou).await);
    let path = format!("/api/v1/dossiers/{dossier}/commands");
    let mut answers = vec![
        site.get("/nowhere", &cookie).await,
        site.get(&format!("/dossiers/{}", Uuid::now_v7()), &cookie).await,
        site.get("/dossiers/%ff", &cookie).await,
        site.get("/accounts", &cookie).await,
        site.api(Method::GET, "/api/v1/due?days=x", &token, "").await,
        site.api(Method::POST, &path, &token, "{").await,
        site.api(Method::POST, &path, &token, "[{\"id\":1}]").await,
        site.api(Method::PUT, &path, &token, "").await,
    ];
    answers.push(site.post("/sign-in", "", &[]).await);
    for answer in answers {
        assert!(answer.status.is_client_error(), "{}", answer.status);
        for inside in ["sqlite", "SELECT", "panicked", "src/", ".rs", "thread '", "axum", "Backtrace", "postgres"] {
            assert!(!answer.body.contains(inside), "{inside}: {}", answer.body);
        }
        assert_eq!(answer.header("server"), "");
        assert_eq!(answer.header("x-powered-by"), "");
    }
}

crate::engines::also_on_postgresql!(
    a_browser_that_came_in_before_is_not_locked_out_by_who_sits_at_the_same_address,
    links_cards_and_tokens_that_are_made_up_are_answered_as_those_that_ended,
);
