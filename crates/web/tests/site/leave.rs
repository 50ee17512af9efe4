//! Leaving with everything: told beforehand, confirmed by name, and then nobody reads anything.

use app::accounts::AccountKind;
use app::{Envelope, Retained, Since};
use axum::http::{Method, StatusCode};
use dossier::{Command, CommandId, story};
use jiff::civil::date;
use method::{Part, Parts};
use uuid::Uuid;

use crate::site::Site;

#[tokio::test]
async fn who_leaves_is_gone_for_everybody() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let command = Command::Story(story::Command::Tell { words: "verdwijnwoord".to_owned(), domain: None });
    let told = Envelope { id: CommandId(Uuid::now_v7()), voice: None, happened_on: None, seen: Some(1), command };
    site.app.execute(mamadou, id, vec![told]).await.unwrap();
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let token = site.token(els).await;
    let path = format!("/dossiers/{id}/leave");
    assert_eq!(site.get(&path, &hers).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&path, &hers, &[("name", "Mamadou")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post_from_elsewhere(&path, &his, &[("name", "Mamadou")]).await.status, StatusCode::FORBIDDEN);
    let page = site.get(&path, &his).await.body;
    assert!(page.contains("/take-along") && page.contains("niets van je dossier"), "{page}");
    for name in ["", "Els", "Mama"] {
        let answer = site.post(&path, &his, &[("name", name), ("account", "end")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.body.contains("Er is niets vernietigd"));
    }
    assert!(site.get(&format!("/dossiers/{id}/story"), &hers).await.body.contains("verdwijnwoord"));

    let answer = site.post(&path, &his, &[("name", " mamadou "), ("account", "stay")]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/left"));
    assert!(site.get("/left", "").await.body.contains("Niemand kan het nog lezen"));
    assert_eq!(site.get("/account", &his).await.status, StatusCode::SEE_OTHER, "signed out");

    let again = site.cookie(mamadou).await;
    for cookie in [&hers, &again] {
        let nowhere = site.get(&format!("/dossiers/{}", Uuid::now_v7()), cookie).await;
        for screen in ["", "/story", "/circle", "/looked", "/take-along", "/leave", "/plan/paper"] {
            let answer = site.get(&format!("/dossiers/{id}{screen}"), cookie).await;
            assert_eq!((answer.status, &answer.body), (StatusCode::NOT_FOUND, &nowhere.body), "{screen}");
        }
        assert!(!site.get("/", cookie).await.body.contains(&id.to_string()));
    }
    let answer = site.api(Method::GET, &format!("/api/v1/dossiers/{id}"), &token, "").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(site.api(Method::GET, "/api/v1/dossiers", &token, "").await.body, "[]");
}

#[tokio::test]
async fn what_must_be_kept_is_set_by_the_administrator_and_told_beforehand() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let fatima = site.account("fatima", AccountKind::Administrator).await;
    let (his, hers, keepers) = (site.cookie(mamadou).await, site.cookie(els).await, site.cookie(fatima).await);
    let path = "/organisation/retention";
    for cookie in [&his, &hers] {
        assert_eq!(site.get(path, cookie).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.post(path, cookie, &[]).await.status, StatusCode::FORBIDDEN);
    }
    assert!(site.get(path, &keepers).await.body.contains("Er wordt niets bewaard"));
    let fields = [
        ("parts", "contacts"),
        ("parts", "agreements"),
        ("reason", "De inspectie mag nakijken <b>wat</b> er gebeurde."),
        ("law", "Decreet van 2026, artikel 7"),
        ("months", "60"),
        ("since", "leaving"),
        ("source", "https://wet.example/7"),
        ("source_date", "2026-01-05"),
    ];
    for missing in ["parts", "reason", "law", "months", "since", "source", "source_date"] {
        let some: Vec<_> = fields.iter().filter(|(name, _)| *name != missing).copied().collect();
        assert_eq!(site.post(path, &keepers, &some).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{missing}");
    }
    assert_eq!(site.post(path, &keepers, &fields).await.status, StatusCode::SEE_OTHER);
    let longer: Vec<_> = fields.iter().map(|(n, v)| (*n, if *n == "months" { "61" } else { *v })).collect();
    assert_eq!(site.post(path, &keepers, &longer).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stands = site.app.retention().await.unwrap();
    let parts = [Part::Contacts, Part::Agreements].into_iter().collect::<Parts>();
    let [Retained { parts: kept, months: 60, since: Since::Leaving, source_date, .. }] = stands.as_slice() else {
        panic!("{stands:?}")
    };
    assert_eq!((*kept, *source_date), (parts, date(2026, 1, 5)));
    for screen in ["circle", "leave"] {
        let page = site.get(&format!("/dossiers/{id}/{screen}"), &his).await.body;
        for words in ["Decreet van 2026, artikel 7", "&lt;b&gt;wat&lt;/b&gt;", "60 maanden", "https://wet.example/7"] {
            assert!(page.contains(words), "{screen}: {words}");
        }
    }
    let which = "Decreet van 2026, artikel 7|De inspectie mag nakijken <b>wat</b> er gebeurde.|contacts,agreements";
    let answer = site.post("/organisation/retention/remove", &keepers, &[("which", which)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(site.app.retention().await.unwrap().is_empty());
}

crate::engines::also_on_postgresql!(
    who_leaves_is_gone_for_everybody,
    what_must_be_kept_is_set_by_the_administrator_and_told_beforehand,
);
