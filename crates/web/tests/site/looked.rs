//! Who looked: the person sees it, nobody else does.

use axum::http::{Method, StatusCode};
use uuid::Uuid;

use crate::site::Site;

#[tokio::test]
async fn the_person_sees_who_looked_when_and_at_what() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let own = site.cookie(mamadou).await;
    let nobody = site.get(&format!("/dossiers/{id}/looked"), &own).await;
    assert!(nobody.body.contains("De laatste 7 dagen keek er niemand."));
    let guide = site.cookie(els).await;
    for path in ["story", "plan/paper", "circle"] {
        assert_eq!(site.get(&format!("/dossiers/{id}/{path}"), &guide).await.status, StatusCode::OK);
    }
    let token = site.token(els).await;
    assert_eq!(site.api(Method::GET, &format!("/api/v1/dossiers/{id}"), &token, "").await.status, StatusCode::OK);
    for span in ["week", "month", "all"] {
        let page = site.get(&format!("/dossiers/{id}/looked?span={span}"), &own).await;
        for words in
            ["<b>Els</b>", "vandaag", "Keek naar:", "het verhaal", "Opende iets om af te drukken", "met een programma"]
        {
            assert!(page.body.contains(words), "{span}: {words}");
        }
    }
    for place in ["", "/circle"] {
        let page = site.get(&format!("/dossiers/{id}{place}"), &own).await;
        assert!(page.body.contains("De laatste 7 dagen één iemand"), "{place}");
    }
}

#[tokio::test]
async fn nobody_else_sees_it() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let guide = site.cookie(els).await;
    let nowhere = site.get(&format!("/dossiers/{}/looked", Uuid::now_v7()), &guide).await;
    let closed = site.get(&format!("/dossiers/{id}/looked"), &guide).await;
    assert_eq!((closed.status, &closed.body), (StatusCode::NOT_FOUND, &nowhere.body));
    assert!(!site.get(&format!("/dossiers/{id}/circle"), &guide).await.body.contains("/looked"));
    let looks = format!("/api/v1/dossiers/{id}/looks");
    assert_eq!(site.api(Method::GET, &looks, &site.token(els).await, "").await.status, StatusCode::NOT_FOUND);
    let own = site.api(Method::GET, &looks, &site.token(mamadou).await, "").await;
    assert_eq!((own.status, own.json().as_array().map(Vec::len)), (StatusCode::OK, Some(0)));
}

#[tokio::test]
async fn a_program_of_the_person_pages_through_by_number() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let guide = site.cookie(els).await;
    for path in ["story", "spiderweb", "contacts"] {
        site.get(&format!("/dossiers/{id}/{path}"), &guide).await;
    }
    let token = site.token(mamadou).await;
    let looks = |query: &str| format!("/api/v1/dossiers/{id}/looks{query}");
    let all = site.api(Method::GET, &looks(""), &token, "").await.json();
    let first = all[0]["number"].as_u64().unwrap();
    assert_eq!((all[0]["name"].as_str(), all[0]["act"].as_str()), (Some("Els"), Some("read")));
    let rest = site.api(Method::GET, &looks(&format!("?before={first}&limit=1")), &token, "").await.json();
    assert_eq!(rest.as_array().map(Vec::len), Some(1));
    assert_eq!(rest[0]["number"].as_u64(), Some(first - 1));
    for wrong in ["?limit=0", "?limit=9999", "?before=x"] {
        assert_eq!(site.api(Method::GET, &looks(wrong), &token, "").await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
}

crate::engines::also_on_postgresql!(
    the_person_sees_who_looked_when_and_at_what,
    nobody_else_sees_it,
    a_program_of_the_person_pages_through_by_number,
);
