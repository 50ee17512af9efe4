//! Script and markup in everything that somebody can type: it comes back as words.

use app::accounts::{AccountKind, Profile};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use dossier::MemberId;
use serde_json::json;
use uuid::Uuid;

use super::everything::Known;
use super::other_dossiers::{addresses, filled};
use super::two::Two;
use crate::site::{Answer, Site};

/// Ends every place where text can stand: an element, a title, a text in SVG, an attribute, a comment, a style.
const EVIL: &str = "</title></text></svg></textarea>--><svg/onload=alert(7)>\"'><script>alert(7)</script>";
/// The same where a name has at most 80 characters.
const NAME: &str = "</title></text>\"'><script>alert(7)</script>";

fn is_clean(page: &str) -> bool {
    let page = page.to_ascii_lowercase();
    ["<script>alert", "<svg/onload", "</title></text>", "\"'><"].iter().all(|raw| !page.contains(raw))
}

/// A page without a script in it; or a table, which no browser takes for a page: it is saved, never shown or guessed at.
fn is_harmless(answer: &Answer) -> bool {
    let is_table = answer.header("content-type").starts_with("text/csv")
        && answer.header("content-disposition").starts_with("attachment")
        && answer.header("x-content-type-options") == "nosniff";
    is_table || is_clean(&answer.body)
}

#[tokio::test]
async fn script_in_every_text_of_every_command_comes_back_as_words() {
    let two = Two::new().await;
    for (voice, who) in [("participant", two.mamadou), ("guide", two.els)] {
        for command in super::everything::fresh(&two.site, EVIL) {
            two.site.tell_as(two.ours, who, json!({ "id": Uuid::now_v7(), "voice": voice, "command": command })).await;
        }
    }
    let known = Known::filled(&two.site, two.ours, two.mamadou, two.els, NAME).await;
    for command in super::everything::naming(&two.site, &Known { table: Uuid::nil(), ..known }, EVIL) {
        let name = super::everything::name(&command);
        let stays =
            ["circle.remove", "consents.withdraw", "corrections.take_back", "corrections.let_go", "papers.destroy"];
        if !stays.contains(&name.as_str()) {
            two.site.tell(two.ours, two.mamadou, &command).await;
        }
    }
    let mut seen = 0;
    for who in [two.mamadou, two.els] {
        let cookie = two.site.cookie(who).await;
        for address in addresses() {
            for (kind, id) in known.things() {
                let path = filled(&address, two.ours, &known)
                    .replace(&format!("story.{}", known.story), &format!("{kind}.{id}"));
                let page = two.site.get(&path, &cookie).await;
                assert!(is_harmless(&page), "{path}");
                seen += usize::from(page.body.contains("&lt;script&gt;alert(7)"));
                if !address.contains("{thing}") {
                    break;
                }
            }
        }
    }
    assert!(seen > 30, "the words stand on the pages: {seen}");
}

#[tokio::test]
async fn script_in_names_and_sign_in_names_comes_back_as_words() {
    let site = Site::new().await;
    let mut ids = Vec::new();
    for (n, kind) in [AccountKind::Participant, AccountKind::Guide, AccountKind::Administrator].into_iter().enumerate()
    {
        let id = MemberId(Uuid::now_v7());
        let profile = Profile::new(format!("{n}{NAME}"), NAME.to_owned(), kind, "nl".to_owned());
        site.app.add_account(id, profile).await.unwrap();
        ids.push(id);
    }
    let (dossier, opening) = (Uuid::now_v7(), Uuid::now_v7());
    let members = json!([{ "member": ids[0], "role": "participant", "name": NAME }, { "member": ids[1], "role": "guide", "name": NAME }]);
    let body = json!({ "id": dossier, "opening": { "id": opening, "command": { "circle": { "open": { "members": members } } } } });
    let opened = site.api(Method::POST, "/api/v1/dossiers", &site.token(ids[1]).await, &body.to_string()).await;
    assert_eq!(opened.status, StatusCode::CREATED, "{}", opened.body);
    let known = Known::filled(&site, dossier::DossierId(dossier), ids[0], ids[1], NAME).await;
    let mut seen = 0;
    for id in ids {
        let cookie = site.cookie(id).await;
        let more = ["/", "/account", "/accounts", "/accounts/new", "/help", "/in-danger", "/dossiers/new"];
        let pages = addresses().into_iter().map(|address| filled(&address, dossier, &known));
        for path in pages.chain(more.map(str::to_owned)) {
            let page = site.get(&path, &cookie).await;
            assert!(is_harmless(&page), "{path}");
            let title =
                page.body.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
            seen += usize::from(title.contains("&lt;script&gt;"));
        }
    }
    assert!(seen > 0, "the name stands in a title");
}

#[tokio::test]
async fn script_in_addresses_and_headers_is_never_given_back() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let cookie = site.cookie(mamadou).await;
    let evil: String = EVIL.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for path in [
        format!("/sign-in?next={evil}"),
        format!("/sign-in?next=/{evil}"),
        format!("/account?done={evil}"),
        format!("/dossiers/{dossier}?done={evil}&undo={evil}&redo={evil}&again={evil}"),
        format!("/dossiers/{dossier}/circle?again={evil}"),
        format!("/dossiers/{dossier}/looked?span={evil}"),
        format!("/dossiers/{dossier}/story?page={evil}&q={evil}"),
        format!("/dossiers/{dossier}/spiderweb?at={evil}"),
        format!("/dossiers/{evil}"),
        format!("/{evil}"),
        format!("/set-up/{evil}"),
        format!("/sign-in/link/{evil}"),
        format!("/card/{evil}"),
        format!("/assets/{evil}/{evil}"),
        format!("/api/v1/{evil}"),
    ] {
        let mut request = Request::get(&path).header(header::COOKIE, &cookie);
        for name in ["user-agent", "referer", "accept-language", "x-forwarded-for", "x-forwarded-host", "host"] {
            request = request.header(name, EVIL);
        }
        let page = site.ask(request.body(Body::empty()).unwrap()).await;
        assert!(is_clean(&page.body) && !page.status.is_server_error(), "{path}: {}", page.body);
        assert!(!page.header("location").contains('<'), "{path}");
    }
}

#[tokio::test]
async fn what_was_typed_wrong_comes_back_as_words_in_the_form() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let administrator = site.account("fatima", AccountKind::Administrator).await;
    let long = format!("{EVIL}{}", "x".repeat(9_000));
    for (path, who) in [
        ("/sign-in".to_owned(), None),
        ("/accounts/new".to_owned(), Some(administrator)),
        ("/dossiers/new".to_owned(), Some(els)),
        ("/in-danger".to_owned(), Some(els)),
        ("/account".to_owned(), Some(els)),
        (format!("/dossiers/{dossier}/story/new"), Some(mamadou)),
        (format!("/dossiers/{dossier}/plan/new"), Some(mamadou)),
        (format!("/dossiers/{dossier}/contacts/new"), Some(els)),
        (format!("/dossiers/{dossier}/contacts/plan"), Some(els)),
        (format!("/dossiers/{dossier}/nest/new"), Some(mamadou)),
        (format!("/dossiers/{dossier}/nest/niche/new"), Some(mamadou)),
        (format!("/dossiers/{dossier}/trajectory/promise"), Some(mamadou)),
        (format!("/dossiers/{dossier}/spiderweb/strands/new"), Some(mamadou)),
        (format!("/dossiers/{dossier}/circle/invite"), Some(mamadou)),
    ] {
        let cookie = match who {
            Some(who) => site.cookie(who).await,
            None => String::new(),
        };
        let names = [
            "words",
            "name",
            "login",
            "reason",
            "note",
            "place",
            "present",
            "why",
            "happened_on",
            "on",
            "at",
            "kind",
            "voice",
            "command",
            "seen",
            "language",
            "next",
            "guide_name",
            "known_login",
            "domain",
            "from",
            "to",
            "purpose",
        ];
        let fields: Vec<_> = names.iter().map(|name| (*name, long.as_str())).collect();
        let answer = site.post(&path, &cookie, &fields).await;
        assert!(answer.status.is_client_error() || answer.status == StatusCode::OK, "{path}: {}", answer.status);
        assert!(is_clean(&answer.body), "{path}");
    }
}

#[tokio::test]
async fn words_in_the_api_are_json_that_no_browser_takes_for_a_page() {
    let two = Two::new().await;
    two.site.done(two.ours, two.mamadou, &json!({ "story": { "tell": { "words": EVIL } } })).await;
    let out = two.site.take_out(two.ours, two.els).await;
    assert_eq!(out.header("content-type"), "application/json");
    assert_eq!(out.header("x-content-type-options"), "nosniff");
    let bad = json!({ "story": { "tell": { "words": "x", EVIL: 1 } } });
    let refused = two.site.tell(two.ours, two.mamadou, &bad).await;
    assert_eq!(refused.header("content-type"), "application/problem+json");
    assert_eq!(refused.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn a_name_makes_no_path_and_no_header_of_the_file_that_is_taken_along() {
    for name in ["../../etc/passwd", "a\";filename=\"b.html", NAME, "=cmd|' /C calc'!A0", "%0d%0aX: y", "．．／", "…"]
    {
        let site = Site::new().await;
        let person = site.account("sam", AccountKind::Participant).await;
        let guide = site.account("els", AccountKind::Guide).await;
        let members = json!([
            { "member": person, "role": "participant", "name": name },
            { "member": guide, "role": "guide", "name": "Els" },
        ]);
        let id = Uuid::now_v7();
        let opening = json!({ "id": Uuid::now_v7(), "command": { "circle": { "open": { "members": members } } } });
        let body = json!({ "id": id, "opening": opening }).to_string();
        let opened = site.api(Method::POST, "/api/v1/dossiers", &site.token(guide).await, &body).await;
        assert_eq!(opened.status, StatusCode::CREATED, "{name}: {}", opened.body);
        let along = site.post(&format!("/dossiers/{id}/take-along"), &site.cookie(person).await, &[]).await;
        assert_eq!(along.status, StatusCode::OK, "{name}");
        let said = along.header("content-disposition");
        let file = said.strip_prefix("attachment; filename=\"nestkracht").and_then(|rest| rest.strip_suffix(".zip\""));
        let file = file.unwrap_or_else(|| panic!("{name}: {said}"));
        assert!(file.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{name}: {said}");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(along.bytes)).unwrap();
        for number in 0..archive.len() {
            let inside = archive.by_index(number).unwrap().name().unwrap().into_owned();
            assert!(inside.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte)), "{inside}");
            assert!(!inside.starts_with('.') && !inside.contains(".."), "{inside}");
        }
    }
}
