//! The language mirror: it looks along with helpers, keeps nothing, and never holds up saving.

use app::{Looking, Seat};
use axum::http::{Method, StatusCode};
use insight::mirror::Lexicon;
use serde_json::json;
use uuid::Uuid;

use crate::site::Site;

const BLAMING: &str = "Mamadou is onwillig. Hij kwam te laat.";

#[tokio::test]
async fn what_it_sees_stands_there_with_kinder_words_the_reason_and_what_else_could_explain_it() {
    let site = Site::new().await;
    let (_, _, els) = site.dossier().await;
    let cookie = site.cookie(els).await;
    let seen = site.post("/mirror", &cookie, &[("text", BLAMING), ("language", "nl")]).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.body.contains(r#"data-count="1""#), "{}", seen.body);
    for words in [
        r#"data-start="11" data-length="8" data-words="onwillig""#,
        "zag dit voorstel niet zitten",
        "Vaak kan het niet",
    ] {
        assert!(seen.body.contains(words), "{words}: {}", seen.body);
    }
    for explanation in method::Explanation::ALL {
        let say = explanation.as_str().replace('_', "-");
        let texts = include_str!("../../../../locales/nl/mirror.ftl");
        let question = texts.lines().find_map(|line| line.strip_prefix(&format!("mirror-else-{say} = "))).unwrap();
        assert!(seen.body.contains(question), "{question}");
    }
    let peace = site.post("/mirror", &cookie, &[("text", "Samen thee gedronken."), ("language", "nl")]).await;
    assert!(peace.body.contains(r#"data-count="0""#));
    let french = site.post("/mirror", &cookie, &[("text", "Cet assisté."), ("language", "fr")]).await;
    assert!(french.body.contains(r#"data-count="1""#), "{}", french.body);
}

#[tokio::test]
async fn how_a_text_reads_comes_with_its_receipt() {
    let site = Site::new().await;
    let (_, _, els) = site.dossier().await;
    let cookie = site.cookie(els).await;
    let easy = "Je kan hulp vragen. Wij luisteren naar jou. Samen maken we een plan. Jij kiest wat eerst komt.";
    let seen = site.post("/mirror", &cookie, &[("text", easy), ("language", "nl")]).await;
    assert!(seen.body.contains("makkelijk") && seen.body.contains("readability.flesch_douma"), "{}", seen.body);
    let heavy = "De hulpverleningsovereenkomst veronderstelt wederzijdse verantwoordelijkheidsopname binnen de \
        vooropgestelde begeleidingsdoelstellingen en bijkomende evaluatiemomenten.";
    let seen = site.post("/mirror", &cookie, &[("text", heavy), ("language", "nl")]).await;
    assert!(seen.body.contains("zwaar"), "{}", seen.body);
}

#[tokio::test]
async fn without_a_script_the_same_page_comes_back_with_all_that_was_typed_and_nothing_is_kept() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let (cookie, before) = (site.cookie(els).await, site.version(dossier, els).await);
    let path = format!("/dossiers/{dossier}/story/new");
    let look = [("words", BLAMING), ("voice", "guide"), ("mirror", "look"), ("mirror-language", "nl")];
    let seen = site.post(&path, &cookie, &look).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.body.contains(BLAMING) && seen.body.contains(r#"value="put words 0""#), "{}", seen.body);
    let put = [("words", BLAMING), ("voice", "guide"), ("mirror", "put words 0"), ("mirror-language", "nl")];
    let seen = site.post(&path, &cookie, &put).await;
    assert!(seen.body.contains("Mamadou is zag dit voorstel niet zitten; de reden was …. Hij kwam te laat."));
    for odd in ["put words 99", "put words x", "put", "put seen 0", "zzz"] {
        let fields = [("words", BLAMING), ("mirror", odd), ("mirror-language", "zz")];
        let seen = site.post(&path, &cookie, &fields).await;
        assert_eq!(seen.status, StatusCode::OK, "{odd}");
        assert!(seen.body.contains(BLAMING), "{odd}");
    }
    assert_eq!(site.version(dossier, els).await, before, "looking is not saving");
    let command = Uuid::now_v7().to_string();
    let save = [("words", BLAMING), ("voice", "guide"), ("command", command.as_str()), ("mirror-language", "nl")];
    assert_eq!(site.post(&path, &cookie, &save).await.status, StatusCode::SEE_OTHER, "it never holds up saving");
    let theirs = site.get(&path, &site.cookie(mamadou).await).await;
    assert!(!theirs.body.contains("data-mirror"), "the words of the person are theirs");
}

#[tokio::test]
async fn every_form_in_which_a_helper_writes_words_has_the_mirror() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let goal = site.done(dossier, mamadou, &json!({ "goals": { "set": { "words": "Lezen" } } })).await;
    let step = json!({ "goals": { "add_step": { "goal": goal, "words": "Oefenen", "who": "participant" } } });
    let step = site.done(dossier, mamadou, &step).await;
    let story = site.done(dossier, els, &json!({ "story": { "tell": { "words": "Een dag" } } })).await;
    let cookie = site.cookie(els).await;
    for path in [
        "story/new",
        "story",
        "contacts/new",
        "nest/new",
        "nest/niche/new",
        "plan/new",
        "plan/ladder/new",
        "trajectory/promise",
        "trajectory/turn",
        "spiderweb/strands/new",
        &format!("plan/goals/{goal}/scale"),
        &format!("plan/goals/{goal}/review"),
        &format!("plan/goals/{goal}/step"),
        &format!("plan/steps/{step}/end"),
        &format!("reword/story.{story}"),
        &format!("object/goal.{goal}"),
    ] {
        let page = site.get(&format!("/dossiers/{dossier}/{path}"), &cookie).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains("data-mirror"), "{path}");
    }
}

#[tokio::test]
async fn it_is_for_who_is_signed_in_and_takes_no_more_than_a_note() {
    let site = Site::new().await;
    let (_, _, els) = site.dossier().await;
    let cookie = site.cookie(els).await;
    let out = site.post("/mirror", "", &[("text", BLAMING)]).await;
    assert_eq!(out.header("location"), "/sign-in");
    let long = "onwillig ".repeat(1000);
    assert!(site.post("/mirror", &cookie, &[("text", &long)]).await.status.is_client_error());
    let many = "onwillig ".repeat(800);
    let seen = site.post("/mirror", &cookie, &[("text", &many), ("language", "nl")]).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.body.len() < 60_000, "a few words are shown, and how many more: {}", seen.body.len());
    let evil = "<script>alert(1)</script> onwillig";
    let seen = site.post("/mirror", &cookie, &[("text", evil), ("language", "nl")]).await;
    assert!(!seen.body.contains("<script>"), "{}", seen.body);
    let nothing = site.post("/mirror", &cookie, &[]).await;
    assert_eq!(nothing.status, StatusCode::OK);
}

#[tokio::test]
async fn anyone_can_check_all_the_words_it_knows() {
    let site = Site::new().await;
    for language in insight::Language::ALL {
        let page = site.get(&format!("/mirror?language={}", language.code()), "").await;
        assert_eq!(page.status, StatusCode::OK);
        let entries = Lexicon::of(language).entries();
        assert!(entries.len() >= 150);
        assert_eq!(page.body.matches("<tr><td>").count(), entries.len(), "{language:?}");
    }
    assert_eq!(site.get("/mirror?language=%3Cb%3E", "").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_program_holds_a_text_to_it() {
    let site = Site::new().await;
    let (dossier, _, els) = site.dossier().await;
    let token = site.token(els).await;
    let asked = json!({ "text": BLAMING, "language": "nl" }).to_string();
    let seen = site.api(Method::POST, "/api/v1/mirror", &token, &asked).await.json();
    assert_eq!(seen["words"][0]["words"], "onwillig");
    assert_eq!(seen["words"][0]["else_explained_by"].as_array().unwrap().len(), 5);
    assert_eq!(seen["readability"]["receipt"]["formula"], "readability.flesch_douma");
    let long = json!({ "text": "a".repeat(8001), "language": "nl" }).to_string();
    let refused = site.api(Method::POST, "/api/v1/mirror", &token, &long).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.api(Method::POST, "/api/v1/mirror", "", &asked).await.status, StatusCode::UNAUTHORIZED);
    let view = site.app.read(Seat::of(els), dossier, Looking::at_all()).await.unwrap();
    assert!(!serde_json::to_string(&*view.dossier).unwrap().contains("onwillig"));
}
