//! Not agreeing: a mark beside the thing for all who may read it, until its maker lets it go.

use app::{Looking, Seat};
use axum::http::StatusCode;
use dossier::{DossierId, MemberId};
use uuid::Uuid;

use crate::site::{Answer, Site};

async fn post(site: &Site, id: DossierId, who: MemberId, path: &str, fields: &[(&str, &str)]) -> Answer {
    let version = site.app.read(Seat::of(who), id, Looking::at_all()).await.unwrap().dossier.version.to_string();
    let command = Uuid::now_v7().to_string();
    let more = [("command", command.as_str()), ("seen", version.as_str())];
    site.post(&format!("/dossiers/{id}/{path}"), &site.cookie(who).await, &[fields, &more[..]].concat()).await
}

#[tokio::test]
async fn an_objection_stands_beside_the_words_until_its_maker_lets_go() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    post(&site, id, els, "story/new", &[("words", "Mamadou kwam te laat."), ("voice", "guide")]).await;
    let view = site.app.read(Seat::of(mamadou), id, Looking::at_all()).await.unwrap();
    let thing = format!("story.{}", view.dossier.story.entries[0].id);
    let book = site.get(&format!("/dossiers/{id}/story"), &site.cookie(mamadou).await).await;
    assert!(book.body.contains(&format!("/object/{thing}")), "it is offered beside what another wrote");
    let form = site.get(&format!("/dossiers/{id}/object/{thing}"), &site.cookie(mamadou).await).await;
    assert!(form.body.contains("Mamadou kwam te laat."), "with the words that it is about");
    let empty = post(&site, id, mamadou, &format!("object/{thing}"), &[("words", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = [("words", "De bus reed niet.")];
    assert_eq!(post(&site, id, mamadou, &format!("object/{thing}"), &words).await.status, StatusCode::SEE_OTHER);
    for who in [mamadou, els] {
        let page = site.get(&format!("/dossiers/{id}/story"), &site.cookie(who).await).await;
        assert!(page.body.contains("Mamadou gaat hier niet mee akkoord:") && page.body.contains("De bus reed niet."));
        assert_eq!(page.body.contains("Ik laat dit los"), who == mamadou, "only its maker lets it go");
    }
    let again = site.get(&format!("/dossiers/{id}/story"), &site.cookie(mamadou).await).await;
    assert!(!again.body.contains(&format!("/object/{thing}")), "once is enough");

    let view = site.app.read(Seat::of(mamadou), id, Looking::at_all()).await.unwrap();
    let objection = view.dossier.corrections.objections[0].id.0.to_string();
    let fields = [("objection", objection.as_str()), ("thing", thing.as_str())];
    assert_eq!(post(&site, id, els, "let-go", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(post(&site, id, mamadou, "let-go", &fields).await.status, StatusCode::SEE_OTHER);
    let page = site.get(&format!("/dossiers/{id}/story"), &site.cookie(els).await).await;
    assert!(!page.body.contains("De bus reed niet."));
}
