//! Another person's dossier: its addresses, its ids, its things, and whether it is there at all.

use std::path::Path;

use app::accounts::AccountKind;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use super::everything::{Known, fresh, invite, name, naming};
use super::two::{SECRET, Two, without_ids};

/// Every address under a dossier, as it stands in the sources of the screens.
pub(crate) fn addresses() -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let routes = text.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next());
                found.extend(routes.filter(|route| route.starts_with("/dossiers/{dossier}")).map(str::to_owned));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/screens"), &mut found);
    assert!(found.len() > 50, "the addresses are found: {found:?}");
    found
}

/// An address with ids in it.
pub(crate) fn filled(address: &str, dossier: impl std::fmt::Display, known: &Known) -> String {
    let with = |text: String, name: &str, id: String| text.replace(&format!("{{{name}}}"), &id);
    let mut path = with(address.to_owned(), "dossier", dossier.to_string());
    for (name, id) in [
        ("niche", known.niche),
        ("goal", known.goal),
        ("step", known.step),
        ("planned", known.planned),
        ("strand", known.strand),
        ("table", known.table),
        ("member", known.member),
        ("consent", known.consent),
        ("alter", known.alter),
        ("tie", known.tie),
        ("occasion", known.occasion),
        ("reflection", known.reflection),
        ("line", known.income),
        ("envelope", known.envelope),
        ("debt", known.debt),
        ("paper", known.paper),
        ("time", known.broken_open),
        ("right", known.right),
        ("study", known.study),
    ] {
        path = with(path, name, id.to_string());
    }
    let path = with(path, "thing", format!("story.{}", known.story));
    let path = with(path, "domain", "work".to_owned());
    let path = with(path, "place", "1".to_owned());
    let path = with(path, "what", "asked".to_owned());
    let path = with(path, "act", "leave".to_owned());
    assert!(!path.contains('{'), "an address with an unknown kind of id: {path}");
    path
}

#[tokio::test]
async fn every_address_of_another_dossier_answers_as_one_that_is_not_there() {
    let two = Two::new().await;
    for who in [two.els, two.mamadou] {
        let cookie = two.site.cookie(who).await;
        for address in addresses() {
            let (there, nowhere) =
                (filled(&address, two.theirs, &two.known), filled(&address, Uuid::now_v7(), &two.known));
            let (seen, none) = (two.site.get(&there, &cookie).await, two.site.get(&nowhere, &cookie).await);
            assert!(matches!(seen.status, StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED), "{address}");
            assert_eq!((seen.status, &seen.body), (none.status, &none.body), "{address}");
            let fields = [("words", "x"), ("login", "els"), ("name", "x"), ("thing", "story.x"), ("value", "1")];
            let (done, none) =
                (two.site.post(&there, &cookie, &fields).await, two.site.post(&nowhere, &cookie, &fields).await);
            assert!(matches!(done.status, StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED), "{address}");
            assert_eq!((done.status, &done.body), (none.status, &none.body), "{address}");
        }
    }
    let before = two.site.version(two.theirs, two.zohra).await;
    assert_eq!(before, two.site.version(two.theirs, two.tom).await);
}

#[tokio::test]
async fn ids_of_another_dossier_in_the_addresses_of_ones_own_are_not_there() {
    let two = Two::new().await;
    let none = Known::of_nothing();
    for who in [two.els, two.mamadou] {
        let cookie = two.site.cookie(who).await;
        for address in addresses().into_iter().filter(|address| address.matches('{').count() > 1) {
            let (theirs, nothing) = (filled(&address, two.ours, &two.known), filled(&address, two.ours, &none));
            let (seen, same) = (two.site.get(&theirs, &cookie).await, two.site.get(&nothing, &cookie).await);
            assert_eq!(seen.status, same.status, "{address}");
            assert_eq!(without_ids(&seen.body), without_ids(&same.body), "{address}");
            assert!(!seen.body.contains(SECRET), "{address}");
            let fields = [("words", "x"), ("score", "1"), ("weight", "1"), ("value", "1"), ("level", "1")];
            let (seen, same) =
                (two.site.post(&theirs, &cookie, &fields).await, two.site.post(&nothing, &cookie, &fields).await);
            assert_eq!(seen.status, same.status, "{address}");
            assert_eq!(without_ids(&seen.body), without_ids(&same.body), "{address}");
            assert!(!seen.body.contains(SECRET), "{address}");
        }
    }
}

#[tokio::test]
async fn things_of_another_dossier_in_the_fields_of_a_form_are_not_there() {
    let two = Two::new().await;
    let none = Known::of_nothing();
    let before = two.site.version(two.ours, two.mamadou).await;
    for who in [two.els, two.mamadou] {
        let cookie = two.site.cookie(who).await;
        for path in ["take-back", "put-back", "let-go", "answer", "nest/recognise", "story/headline"] {
            for ((kind, theirs), (_, nothing)) in two.known.things().into_iter().zip(none.things()) {
                let path = format!("/dossiers/{}/{path}", two.ours);
                let mut answers = Vec::new();
                for id in [theirs, nothing] {
                    let (id, thing) = (id.to_string(), format!("{kind}.{id}"));
                    let fields = [
                        ("thing", thing.as_str()),
                        ("on", &thing),
                        ("strength", &id),
                        ("story", &id),
                        ("answer", "agrees"),
                    ];
                    let answer = two.site.post(&path, &cookie, &fields).await;
                    answers.push((answer.status, without_ids(&answer.body)));
                }
                assert_eq!(answers[0], answers[1], "{path} {kind}");
                assert!(!answers[0].0.is_server_error() && !answers[0].1.contains(SECRET), "{path} {kind}");
            }
        }
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before, "nothing was written");
}

#[tokio::test]
async fn every_command_in_another_dossier_is_denied_as_if_it_were_not_there() {
    let two = Two::new().await;
    let before = two.site.version(two.theirs, two.zohra).await;
    let mut commands = [fresh(&two.site, "x"), naming(&two.site, &two.known, "x")].concat();
    commands.push(invite(two.els.0, "guide", "Els"));
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    for command in commands {
        // A guide of the organisation may break a dossier open, in danger and with a reason: that is a case of its own.
        let strangers = if name(&command) == "consents.break_open" {
            vec![two.mamadou, omar]
        } else {
            vec![two.mamadou, two.els, omar]
        };
        for who in strangers {
            let (seen, none) = (
                two.site.tell(two.theirs, who, &command).await,
                two.site.tell(dossier::DossierId(Uuid::now_v7()), who, &command).await,
            );
            assert!(seen.status.is_client_error(), "{command}");
            assert_eq!((seen.status, seen.body), (none.status, none.body), "{command}");
        }
    }
    assert_eq!(two.site.version(two.theirs, two.zohra).await, before);
}

#[tokio::test]
async fn every_command_with_an_id_of_another_dossier_is_refused_as_for_no_id() {
    let two = Two::new().await;
    let (theirs, nothing) = (naming(&two.site, &two.known, "x"), naming(&two.site, &Known::of_nothing(), "x"));
    let before = two.site.version(two.ours, two.mamadou).await;
    for who in [two.mamadou, two.els] {
        for (theirs, nothing) in theirs.iter().zip(&nothing) {
            let (seen, none) =
                (two.site.tell(two.ours, who, theirs).await, two.site.tell(two.ours, who, nothing).await);
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{theirs}: {}", seen.body);
            assert_eq!(seen.body, none.body, "{theirs}");
        }
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before);
}

#[tokio::test]
async fn no_answer_to_a_stranger_holds_a_word_of_it() {
    let two = Two::new().await;
    for who in [two.mamadou, two.els] {
        let (cookie, token) = (two.site.cookie(who).await, two.site.token(who).await);
        for path in ["/", "/account", "/help", "/in-danger", "/dossiers/new", &format!("/dossiers/{}", two.ours)] {
            let page = two.site.get(path, &cookie).await;
            assert!(!page.body.contains(SECRET) && !page.body.contains(&two.theirs.to_string()), "{path}");
        }
        for path in
            ["dossiers", "due?days=3660", &format!("dossiers/{}", two.ours), &format!("dossiers/{}/looks", two.theirs)]
        {
            let answer = two.site.api(Method::GET, &format!("/api/v1/{path}"), &token, "").await;
            assert!(!answer.body.contains(SECRET) && !answer.body.contains(&two.theirs.to_string()), "{path}");
        }
    }
}

#[tokio::test]
async fn the_lists_count_only_ones_own() {
    let two = Two::new().await;
    let count = |answer: &Value| answer.as_array().unwrap().len();
    for (who, dossiers, due) in [(two.els, 1, 0), (two.mamadou, 1, 0), (two.tom, 1, 2), (two.zohra, 1, 2)] {
        let token = two.site.token(who).await;
        let list = two.site.api(Method::GET, "/api/v1/dossiers", &token, "").await.json();
        let ahead = two.site.api(Method::GET, "/api/v1/due?days=3660", &token, "").await.json();
        assert_eq!((count(&list), count(&ahead)), (dossiers, due));
        let beyond = two.site.api(Method::GET, "/api/v1/dossiers?offset=1", &token, "").await.json();
        assert_eq!(count(&beyond), 0, "beyond one's own there are no others");
    }
}

#[tokio::test]
async fn the_id_of_a_command_of_another_dossier_opens_and_blocks_nothing() {
    let two = Two::new().await;
    let tell = json!({ "id": two.known.story, "command": { "story": { "tell": { "words": "van mij" } } } });
    let told = two.site.tell_as(two.ours, two.mamadou, tell).await;
    assert_eq!(told.json()["done_before"], json!([]), "{}", told.body);
    let ours = two.site.take_out(two.ours, two.mamadou).await.json();
    assert_eq!(ours["story"]["entries"][0]["words"]["standing"][0]["value"], "van mij");
    let theirs = two.site.take_out(two.theirs, two.zohra).await.json();
    assert_eq!(theirs["story"]["entries"][0]["words"]["standing"][0]["value"], SECRET);
}

#[tokio::test]
async fn a_dossier_that_is_there_is_not_opened_anew_and_not_told_of() {
    let two = Two::new().await;
    let before = two.site.version(two.theirs, two.zohra).await;
    let members = json!([{ "member": two.els, "role": "guide", "name": "Els" },
        { "member": two.mamadou, "role": "participant", "name": "Mamadou" }]);
    for id in [Uuid::now_v7(), two.known.story] {
        let opening = json!({ "id": id, "command": { "circle": { "open": { "members": members } } } });
        let body = json!({ "id": two.theirs, "opening": opening }).to_string();
        let answer = two.site.api(Method::POST, "/api/v1/dossiers", &two.site.token(two.els).await, &body).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
        assert!(answer.json().get("version").is_none(), "{}", answer.body);
    }
    assert_eq!(two.site.version(two.theirs, two.zohra).await, before);
    assert_eq!(two.site.take_out(two.theirs, two.els).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn somebody_of_another_circle_is_named_in_nothing_of_ones_own() {
    let two = Two::new().await;
    let goal = two.site.done(two.ours, two.mamadou, &json!({ "goals": { "set": { "words": "Fietsen" } } })).await;
    let grant =
        json!({ "reads": ["story"], "purpose": "replacement", "instead_of": two.tom, "until": two.site.app.today() });
    for command in [
        json!({ "goals": { "add_step": { "goal": goal, "words": "x", "who": { "member": two.tom } } } }),
        json!({ "consents": { "give": { "member": two.tom, "grant": { "reads": ["story"], "purpose": "support" } } } }),
        json!({ "consents": { "give": { "member": two.els, "grant": grant } } }),
        json!({ "circle": { "remove": { "member": two.zohra } } }),
    ] {
        let refused = two.site.tell(two.ours, two.mamadou, &command).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{command}: {}", refused.body);
        assert!(!refused.body.contains(SECRET), "{}", refused.body);
    }
}

crate::engines::also_on_postgresql!(
    every_address_of_another_dossier_answers_as_one_that_is_not_there,
    ids_of_another_dossier_in_the_addresses_of_ones_own_are_not_there,
    things_of_another_dossier_in_the_fields_of_a_form_are_not_there,
    every_command_in_another_dossier_is_denied_as_if_it_were_not_there,
    every_command_with_an_id_of_another_dossier_is_refused_as_for_no_id,
    no_answer_to_a_stranger_holds_a_word_of_it,
    the_lists_count_only_ones_own,
    the_id_of_a_command_of_another_dossier_opens_and_blocks_nothing,
    a_dossier_that_is_there_is_not_opened_anew_and_not_told_of,
    somebody_of_another_circle_is_named_in_nothing_of_ones_own,
);
