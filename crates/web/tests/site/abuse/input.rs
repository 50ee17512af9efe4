//! What no program of ours would send: too large, too deep, too many, not text, not numbers.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::{Method, Request, StatusCode, header};
use dossier::{DossierId, MemberId};
use http_body::Frame;
use serde_json::json;
use uuid::Uuid;

use crate::site::{Answer, Site};

struct Room {
    site: Site,
    id: DossierId,
    mamadou: MemberId,
    cookie: String,
    token: String,
}

impl Room {
    async fn new() -> Self {
        let site = Site::new().await;
        let (id, mamadou, _) = site.dossier().await;
        let (cookie, token) = (site.cookie(mamadou).await, site.token(mamadou).await);
        Self { site, id, mamadou, cookie, token }
    }

    async fn api(&self, body: impl Into<Body>) -> Answer {
        let request = Request::post(format!("/api/v1/dossiers/{}/commands", self.id))
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token))
            .header(header::CONTENT_TYPE, "application/json");
        self.site.ask(request.body(body.into()).unwrap()).await
    }

    async fn form(&self, path: &str, body: impl Into<Body>) -> Answer {
        let request = Request::post(format!("/dossiers/{}/{path}", self.id))
            .header(header::COOKIE, &self.cookie)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.site.ask(request.body(body.into()).unwrap()).await
    }

    async fn nothing_was_written(&self) {
        assert_eq!(self.site.version(self.id, self.mamadou).await, 1);
    }
}

/// So many pieces of 64 KiB, without saying before how many.
struct Endless(u32);

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let Some(left) = self.0.checked_sub(1) else { return Poll::Ready(None) };
        self.0 = left;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from(vec![b'x'; 64 * 1024])))))
    }
}

fn tell(words: &str) -> String {
    json!([{ "id": Uuid::now_v7(), "command": { "story": { "tell": { "words": words } } } }]).to_string()
}

#[tokio::test]
async fn json_that_is_nested_a_thousand_deep_is_refused() {
    let room = Room::new().await;
    for (open, close) in [("[", "]"), ("{\"command\":", "}"), ("[{\"command\":{\"story\":", "}}]")] {
        for depth in [200, 10_000] {
            let body = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let answer = room.api(body).await;
            assert!(answer.status.is_client_error(), "{open} {depth}: {}", answer.status);
        }
        let unclosed = room.api(open.repeat(10_000)).await;
        assert!(unclosed.status.is_client_error(), "{open}: {}", unclosed.status);
    }
    room.nothing_was_written().await;
}

#[tokio::test]
async fn json_with_the_same_key_twice_is_refused() {
    let room = Room::new().await;
    let id = Uuid::now_v7();
    for body in [
        format!(r#"[{{"id":"{id}","id":"{id}","command":{{"story":{{"tell":{{"words":"x"}}}}}}}}]"#),
        format!(r#"[{{"id":"{id}","command":{{"story":{{"tell":{{"words":"x","words":"y"}}}}}}}}]"#),
        format!(
            r#"[{{"id":"{id}","command":{{"story":{{"tell":{{"words":"x"}}}},"nest":{{"add":{{"name":"x"}}}}}}}}]"#
        ),
        format!(
            r#"[{{"id":"{id}","voice":"participant","voice":"guide","command":{{"story":{{"tell":{{"words":"x"}}}}}}}}]"#
        ),
    ] {
        let answer = room.api(body.clone()).await;
        assert!(answer.status.is_client_error(), "{body}: {}", answer.status);
    }
    room.nothing_was_written().await;
}

#[tokio::test]
async fn what_is_no_utf_8_is_refused_or_read_as_signs_that_stand_for_nothing() {
    let room = Room::new().await;
    for bad in [b"\xff\xfe".as_slice(), b"\xc0\x80", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80"] {
        let body =
            [br#"[{"id":""#.as_slice(), bad, br#"","command":{"story":{"tell":{"words":""#, bad, b"\"}}}}]"].concat();
        let answer = room.api(body).await;
        assert!(answer.status.is_client_error(), "{bad:?}: {}", answer.status);
        let answer = room.form("story/new", [b"seen=1&words=".as_slice(), bad].concat()).await;
        assert!(!answer.status.is_server_error(), "{bad:?}: {}", answer.status);
        assert!(answer.body.is_empty() || answer.body.contains("</html>"), "{bad:?}");
    }
    let lone = room.api(tell("x").replace("\"x\"", "\"\\ud800\"")).await;
    assert!(lone.status.is_client_error(), "half a pair: {}", lone.status);
}

#[tokio::test]
async fn nul_and_other_control_signs_are_refused_in_every_way_in() {
    let room = Room::new().await;
    for sign in ['\0', '\u{1b}', '\u{8}', '\u{7f}', '\u{9b}'] {
        let answer = room.api(tell(&format!("a{sign}b"))).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sign:?}");
        let encoded: String = format!("a{sign}b").bytes().map(|byte| format!("%{byte:02X}")).collect();
        let answer = room.form("story/new", format!("seen=1&words={encoded}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sign:?}");
        let sign_in = room.site.post("/sign-in", "", &[("login", &format!("mamadou{sign}")), ("password", "x")]).await;
        assert_eq!(sign_in.status, StatusCode::UNPROCESSABLE_ENTITY, "{sign:?}");
        let address = room.site.get(&format!("/dossiers/{encoded}"), &room.cookie).await;
        assert_eq!(address.status, StatusCode::NOT_FOUND, "{sign:?}");
    }
    room.nothing_was_written().await;
}

#[tokio::test]
async fn numbers_that_fit_nowhere_are_refused() {
    let room = Room::new().await;
    let (nines, id) = ("9".repeat(5_000), Uuid::now_v7());
    for number in [
        nines.as_str(),
        "1e400",
        "-1",
        "1.5",
        "11",
        "256",
        "4294967297",
        "18446744073709551616",
        "NaN",
        "\"4\"",
        "0x4",
        "null",
        "true",
    ] {
        let body = format!(
            r#"[{{"id":"{id}","command":{{"spiderweb":{{"assess":{{"domain":"work","tightness":{number}}}}}}}}}]"#
        );
        let answer = room.api(body).await;
        assert!(answer.status.is_client_error(), "{number}: {}", answer.status);
        let body = format!(
            r#"[{{"id":"{id}","seen":{number}00,"command":{{"spiderweb":{{"assess":{{"domain":"work","tightness":11}}}}}}}}]"#
        );
        assert!(room.api(body).await.status.is_client_error(), "{number}");
        for (path, field) in [("spiderweb/rate/work", "value"), ("spiderweb/rate/work", "seen")] {
            let answer = room.form(path, format!("{field}={}", number.replace('"', "%22"))).await;
            assert!(!answer.status.is_server_error(), "{path} {field} {number}: {}", answer.status);
        }
        for query in ["due?days=", "dossiers?offset="] {
            if number.len() > 3 && number != "null" {
                let path = format!("/api/v1/{query}{}", number.replace('"', "%22"));
                let answer = room.site.api(Method::GET, &path, &room.token, "").await;
                assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
            }
        }
    }
    for day in ["-9999-01-01", "9999-12-31", "99999-01-01", "2026-02-30", "2026-13-01", "0000-00-00"] {
        let body = json!([{ "id": id, "happened_on": day, "command": { "contact": { "plan": { "kind": "phone", "on": day } } } }]);
        assert!(room.api(body.to_string()).await.status.is_client_error(), "{day}");
    }
    room.nothing_was_written().await;
}

#[tokio::test]
async fn ten_thousand_fields_of_a_form_do_no_harm() {
    let room = Room::new().await;
    let fields = |name: &str| (0..10_000).map(|n| format!("{name}{n}=x")).collect::<Vec<_>>().join("&");
    let began = std::time::Instant::now();
    for path in ["spiderweb/rate", "story/new", "contacts/new", "circle/invite", "plan/new"] {
        for name in ["a", "present", "tightness-"] {
            let answer = room.form(path, fields(name)).await;
            assert!(!answer.status.is_server_error(), "{path} {name}: {}", answer.status);
        }
        let same = vec!["present=x"; 10_000].join("&");
        let answer = room.form(path, format!("{same}&reads={same}")).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
    }
    assert!(began.elapsed() < std::time::Duration::from_secs(60), "{:?}", began.elapsed());
    room.nothing_was_written().await;
}

#[tokio::test]
async fn a_body_that_does_not_say_how_long_it_is_ends_at_the_same_limit() {
    let room = Room::new().await;
    let endless = || Body::new(Endless(1_000));
    assert_eq!(room.form("story/new", endless()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(room.api(endless()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let sign_in = Request::post("/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    assert_eq!(room.site.ask(sign_in.body(endless()).unwrap()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    room.nothing_was_written().await;
}

#[tokio::test]
async fn a_compressed_body_is_not_unpacked() {
    let room = Room::new().await;
    // A valid gzip of `[]`.
    let gzip = [31u8, 139, 8, 0, 0, 0, 0, 0, 0, 3, 139, 142, 5, 0, 41, 187, 76, 13, 2, 0, 0, 0];
    for encoding in ["gzip", "br", "zstd", "deflate"] {
        let request = Request::post(format!("/api/v1/dossiers/{}/commands", room.id))
            .header(header::AUTHORIZATION, format!("Bearer {}", room.token))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::CONTENT_ENCODING, encoding);
        let answer = room.site.ask(request.body(Body::from(gzip.to_vec())).unwrap()).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{encoding}: {}", answer.body);
    }
}

#[tokio::test]
async fn more_commands_than_fit_and_members_than_fit_are_refused() {
    let room = Room::new().await;
    let one = || json!({ "id": Uuid::now_v7(), "command": { "story": { "tell": { "words": "x" } } } });
    let many: Vec<_> = (0..201).map(|_| one()).collect();
    assert_eq!(room.api(json!(many).to_string()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let topics = vec![json!({ "tightness": "work" }); 1_000];
    let lay = json!([{ "id": Uuid::now_v7(), "command": { "table": { "lay": { "topics": topics } } } }]);
    assert_eq!(room.api(lay.to_string()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let note = json!([{ "id": Uuid::now_v7(), "command": { "contact": { "note": { "kind": "phone", "present": vec!["x"; 10_000] } } } }]);
    assert_eq!(room.api(note.to_string()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    room.nothing_was_written().await;
}

#[tokio::test]
async fn nothing_typed_becomes_a_line_of_a_header() {
    let room = Room::new().await;
    room.site.app.set_password(room.mamadou, "vier gewone woorden", None).await.unwrap();
    let broken = ["/x\r\nset-cookie: nestkracht=planted", "/x\nlocation: //evil.example", "/\u{85}x", "/\u{0}", "/x é"];
    for next in broken {
        let fields = [("login", "mamadou"), ("password", "vier gewone woorden"), ("next", next)];
        let answer = room.site.post("/sign-in", "", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{next:?}: {}", answer.body);
        let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap()).collect();
        assert!(cookies.iter().all(|cookie| !cookie.contains("planted")), "{cookies:?}");
        assert!(answer.header("location").is_ascii() && !answer.header("location").contains("evil"), "{next:?}");
    }
    for referer in [
        "http://127.0.0.1/x%0d%0aset-cookie:planted",
        "http://evil.example//evil.example/",
        "javascript:alert(1)",
        "http://x/\\evil.example",
    ] {
        let request = Request::post("/language")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, referer);
        let answer = room.site.ask(request.body(Body::from("language=fr%0d%0ax:y")).unwrap()).await;
        let to = answer.header("location");
        assert!(
            to.starts_with('/') && !to.starts_with("//") && !to.contains('\\') && !to.contains("\r\n"),
            "{referer}: {to}"
        );
        assert!(!answer.header("set-cookie").contains("x:y"), "{}", answer.header("set-cookie"));
    }
}

crate::engines::also_on_postgresql!(
    nul_and_other_control_signs_are_refused_in_every_way_in,
    more_commands_than_fit_and_members_than_fit_are_refused,
);
