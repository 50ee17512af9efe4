//! The pages: complete in every language, in both faces, with nothing typed lost.

use app::accounts::AccountKind;
use app::{Envelope, accounts::Profile};
use axum::http::StatusCode;
use dossier::{Command, CommandId, MemberId, story};
use uuid::Uuid;

use crate::site::Site;

const PLACES: [&str; 8] = ["", "/story", "/spiderweb", "/nest", "/plan", "/contacts", "/trajectory", "/circle"];

async fn speaks(site: &Site, account: MemberId, language: &str) {
    let known = site.app.account(account).await.unwrap().unwrap().profile;
    let profile = Profile { language: language.to_owned(), ..known };
    site.app.put_profile(account, profile).await.unwrap();
}

#[tokio::test]
async fn every_place_of_an_empty_dossier_stands_in_every_language_and_both_faces() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    for language in ["nl", "fr", "en"] {
        for account in [mamadou, els] {
            speaks(&site, account, language).await;
            let cookie = site.cookie(account).await;
            for place in PLACES
                .iter()
                .map(|place| format!("/dossiers/{dossier}{place}"))
                .chain(["/account".to_owned(), "/help".to_owned()])
            {
                let page = site.get(&place, &cookie).await;
                assert_eq!(page.status, StatusCode::OK, "{place} in {language}");
                assert!(!page.body.contains('⟦'), "{place} in {language}: a text is missing");
                assert!(page.body.contains(&format!("<html lang=\"{language}\">")), "{place}");
                assert_eq!(page.body.matches("<h1").count(), 1, "{place} in {language}: one heading");
            }
        }
    }
}

#[tokio::test]
async fn what_somebody_types_is_shown_as_words_never_as_code() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let words = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    let command = Command::Story(story::Command::Tell { words: words.to_owned(), domain: None });
    let envelope = Envelope { id: CommandId(Uuid::now_v7()), voice: None, happened_on: None, seen: None, command };
    site.app.execute(mamadou, dossier, vec![envelope]).await.unwrap();
    for account in [mamadou, els] {
        let cookie = site.cookie(account).await;
        for place in ["", "/story"] {
            let page = site.get(&format!("/dossiers/{dossier}{place}"), &cookie).await;
            assert!(!page.body.contains("<script>alert"), "{place}");
            assert!(!page.body.contains("<img src=x"), "{place}");
        }
    }
}

#[tokio::test]
async fn the_participant_comes_straight_into_their_own_dossier() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let answer = site.get("/", &site.cookie(mamadou).await).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, format!("/dossiers/{dossier}").as_str())
    );
    let today = site.get("/", &site.cookie(els).await).await;
    assert_eq!(today.status, StatusCode::OK);
    assert!(today.body.contains("Mamadou"));
}

#[tokio::test]
async fn a_language_is_chosen_and_kept() {
    let site = Site::new().await;
    let els = site.account("els", AccountKind::Guide).await;
    let cookie = site.cookie(els).await;
    let answer = site.post("/account/language", &cookie, &[("language", "fr")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(site.get("/account", &cookie).await.body.contains("<html lang=\"fr\">"));
    let visitor = site.get("/sign-in", "nestkracht-language=en").await;
    assert!(visitor.body.contains("<html lang=\"en\">"));
}

#[tokio::test]
async fn no_element_bears_an_attribute_twice() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let command = Command::Story(story::Command::Tell { words: "Iets.".to_owned(), domain: None });
    let envelope = Envelope { id: CommandId(Uuid::now_v7()), voice: None, happened_on: None, seen: None, command };
    site.app.execute(mamadou, dossier, vec![envelope]).await.unwrap();
    for account in [mamadou, els] {
        let cookie = site.cookie(account).await;
        for place in PLACES {
            let page = site.get(&format!("/dossiers/{dossier}{place}"), &cookie).await;
            for tag in page.body.split('<').filter_map(|rest| rest.split('>').next()) {
                for name in [" class=\"", " id=\"", " href=\"", " name=\""] {
                    assert!(tag.matches(name).count() < 2, "{place}: <{tag}>");
                }
            }
        }
    }
}
