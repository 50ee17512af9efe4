//! Files for the network map from somebody who means no good, and names that others may not see.

use app::accounts::AccountKind;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use super::everything::Known;
use super::other_dossiers::{addresses, filled};
use super::two::Two;
use crate::site::Answer;

const EVIL: &str = "</title></text></svg>\"'><script>alert(7)</script>";

/// A file of easyNWK with two people in one version.
fn file(name: &str) -> Value {
    let person =
        |id: u8, name: &str| json!({ "id": id, "name": name, "angle": 45.0, "distance": 20.0 + f64::from(id) });
    json!({ "versions": [{ "id": 1, "title": name, "date": "2026-01-01", "nwk": {
        "ego": { "name": "x" },
        "alteri": [person(1, name), person(2, "Lara")],
        "connections": [{ "id1": 1, "id2": 2 }],
    } }] })
}

/// The file as a form, and over the API, in both ways each.
async fn sent(two: &Two, text: &str) -> [Answer; 4] {
    let (cookie, token) = (two.site.cookie(two.els).await, two.site.token(two.els).await);
    let form = async |step: &str| {
        two.site.post(&format!("/dossiers/{}/network/file/{step}", two.ours), &cookie, &[("text", text)]).await
    };
    let api = async |query: String| {
        let path = format!("/api/v1/dossiers/{}/network/easynwk{query}", two.ours);
        two.site.api(Method::POST, &path, &token, text).await
    };
    [
        form("look").await,
        form("take-in").await,
        api(String::new()).await,
        api(format!("?command={}", Uuid::now_v7())).await,
    ]
}

#[tokio::test]
async fn a_file_that_is_too_large_too_deep_or_malformed_is_refused_and_names_its_field() {
    let two = Two::new().await;
    let before = two.site.version(two.ours, two.mamadou).await;
    let good = file("Omar").to_string();
    let with = |path: &str, value: Value| {
        let mut file = file("Omar");
        *file.pointer_mut(path).unwrap() = value;
        file.to_string()
    };
    let tie = json!({ "id1": 1, "id2": 2 });
    let person = json!({ "id": 1, "name": "x", "angle": 1.0, "distance": 1.0 });
    let one = file("x")["versions"][0].clone();
    let cases = [
        (format!("{good}{}", " ".repeat(1024 * 1024)), None),
        (format!("{{\"versions\":{}{}}}", "[".repeat(4_000), "]".repeat(4_000)), None),
        (format!("{{\"versions\":{}", "[".repeat(4_000)), None),
        (good[..good.len() / 2].to_owned(), None),
        ("<graphml/>".to_owned(), None),
        ("[]".to_owned(), None),
        ("{\"versions\": []}".to_owned(), Some("versions")),
        (with("/versions/0/nwk/alteri/0/distance", json!("far")), Some("versions[0].nwk.alteri[0].distance")),
        (with("/versions/0/nwk/alteri/0/angle", json!(1e300)), Some("versions[0].nwk.alteri[0].angle")),
        (with("/versions/0/nwk/alteri/0/id", json!(2)), Some("versions[0].nwk.alteri[1].id")),
        (with("/versions/0/nwk/alteri/0/name", json!("x".repeat(81))), Some("versions[0].nwk.alteri[0].name")),
        (with("/versions/0/nwk/connections/0/id1", json!(9)), Some("versions[0].nwk.connections[0]")),
        (with("/versions/0/date", json!("soon")), Some("versions[0].date")),
        (with("/versions/0/nwk/alteri", vec![person; 501].into()), Some("versions[0].nwk.alteri")),
        (with("/versions/0/nwk/connections", vec![tie; 5_001].into()), Some("versions[0].nwk.connections")),
        (with("/versions", vec![one; 51].into()), Some("versions")),
        (with("/versions/0/date", json!("2999-01-01")), None),
        (with("/versions/0/nwk/alteri/0/name", json!("a\u{0}b")), None),
    ];
    for (text, field) in cases {
        let start: String = text.chars().take(60).collect();
        for (n, answer) in sent(&two, &text).await.into_iter().enumerate() {
            // What only the dossier itself refuses is not yet refused by looking.
            let is_looked_at = n % 2 == 0 && field.is_none() && answer.status == StatusCode::OK;
            assert!(answer.status.is_client_error() || is_looked_at, "{start}: {n}: {}", answer.status);
            if let Some(field) = field {
                assert!(answer.body.contains(field), "{start}: {n} names {field}: {}", answer.body);
            }
        }
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before);
    // Beyond what a form may hold at all.
    let cookie = two.site.cookie(two.els).await;
    let huge = "x".repeat(4 * 1024 * 1024);
    let path = format!("/dossiers/{}/network/file/look", two.ours);
    let answer = two.site.post(&path, &cookie, &[("text", huge.as_str())]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn script_in_a_file_comes_back_as_words() {
    let two = Two::new().await;
    let mut evil = file(EVIL);
    evil["versions"][0]["nwk"]["alteri"][0]["note"] = EVIL.into();
    evil[EVIL] = EVIL.into();
    let [preview, done, asked, again] = sent(&two, &evil.to_string()).await;
    assert_eq!((preview.status, asked.status, again.status), (StatusCode::OK, StatusCode::OK, StatusCode::OK));
    assert!(done.status.is_redirection(), "{}", done.body);
    let is_clean = |page: &str| !page.to_ascii_lowercase().contains("<script>alert");
    assert!(is_clean(&preview.body) && preview.body.contains("&lt;script&gt;"));
    for who in [two.els, two.mamadou] {
        let cookie = two.site.cookie(who).await;
        for path in ["network", "network/over-time", "network/tie", "network/file"] {
            let page = two.site.get(&format!("/dossiers/{}/{path}", two.ours), &cookie).await;
            assert!(page.status == StatusCode::OK && is_clean(&page.body), "{path}");
        }
        let path = |format: &str| format!("/dossiers/{}/network/{format}", two.ours);
        let graph = two.site.get(&path("graphml"), &cookie).await;
        assert!(is_clean(&graph.body) && graph.header("content-disposition").starts_with("attachment"));
        let nwk = two.site.get(&path("easynwk"), &cookie).await;
        assert_eq!(nwk.header("content-type"), "application/json");
        assert_eq!(nwk.json()[EVIL], EVIL, "nothing of it is lost");
        assert_eq!(nwk.json()["versions"][0], evil["versions"][0]);
    }
}

#[tokio::test]
async fn who_may_not_write_in_the_map_takes_no_file_in() {
    let two = Two::new().await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    two.site.take_in(two.ours, two.mamadou, omar, &["story"]).await;
    let before = two.site.version(two.ours, two.mamadou).await;
    let (cookie, token) = (two.site.cookie(omar).await, two.site.token(omar).await);
    let text = file("Omar").to_string();
    for step in ["look", "take-in"] {
        let path = format!("/dossiers/{}/network/file/{step}", two.ours);
        assert_eq!(two.site.post(&path, &cookie, &[("text", &text)]).await.status, StatusCode::FORBIDDEN);
    }
    for path in ["", "/easynwk", "/graphml", "/compare?from=2026-01-01"] {
        let path = format!("/api/v1/dossiers/{}/network{path}", two.ours);
        assert_eq!(two.site.api(Method::GET, &path, &token, "").await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let path = format!("/api/v1/dossiers/{}/network/easynwk?command={}", two.ours, Uuid::now_v7());
    assert_eq!(two.site.api(Method::POST, &path, &token, &text).await.status, StatusCode::FORBIDDEN);
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before);
}

#[tokio::test]
async fn who_was_made_unrecognisable_has_no_name_for_others() {
    let two = Two::new().await;
    let mut map = file("kwikstaart");
    map["versions"][0]["nwk"]["alteri"][0]["note"] = "is een kwikstaart".into();
    map["versions"][0]["title"] = "Eerste kaart".into();
    let [_, done, ..] = sent(&two, &map.to_string()).await;
    assert!(done.status.is_redirection());
    let seen = two.site.take_out(two.ours, two.mamadou).await.json();
    let alters: Vec<Value> = seen["network"]["alters"].as_array().unwrap().clone();
    let is_them = |alter: &&Value| alter["name"]["standing"][0]["value"] == "kwikstaart";
    for alter in alters.iter().filter(is_them) {
        two.site.done(two.ours, two.mamadou, &json!({ "network": { "veil": { "alter": alter["id"] } } })).await;
    }
    let (cookie, token) = (two.site.cookie(two.els).await, two.site.token(two.els).await);
    let id = alters.iter().find(is_them).unwrap()["id"].as_str().unwrap().to_owned();
    let known = Known { alter: id.parse().unwrap(), ..Known::of_nothing() };
    let mut pages = 0;
    for address in addresses().into_iter().filter(|address| address.contains("/network")) {
        let page = two.site.get(&filled(&address, two.ours, &known), &cookie).await;
        assert!(!page.body.contains("kwikstaart"), "{address}");
        pages += usize::from(page.status == StatusCode::OK);
    }
    assert!(pages >= 7, "{pages} pages were seen");
    for path in ["", "/network", "/network/easynwk", "/network/graphml", "/network/compare?from=2026-01-01"] {
        let path = format!("/api/v1/dossiers/{}{path}", two.ours);
        let answer = two.site.api(Method::GET, &path, &token, "").await;
        assert!(answer.status == StatusCode::OK && !answer.body.contains("kwikstaart"), "{path}: {}", answer.status);
    }
    let person = two.site.cookie(two.mamadou).await;
    let own = two.site.get(&format!("/dossiers/{}/network/people/{id}", two.ours), &person).await;
    assert!(own.body.contains("kwikstaart"), "the person still knows whom they meant");
}

crate::engines::also_on_postgresql!(who_may_not_write_in_the_map_takes_no_file_in,);
