//! Research: the administrator names a study, each person answers alone, and only a yes goes into a set.

use app::Study;
use app::accounts::AccountKind;
use axum::http::{Method, StatusCode};
use dossier::DossierId;
use jiff::ToSpan;
use research::Hierarchies;

use crate::site::Site;

const STUDIES: &str = "/organisation/studies";

/// What an administrator types, with a day in a year.
fn fields(until: &str) -> [(&'static str, &str); 4] {
    [
        ("title", "Weg <b>en</b> regie"),
        ("question", "Wat helpt om zelf de regie te krijgen?"),
        ("who", "Hogeschool"),
        ("until", until),
    ]
}

fn in_a_year(site: &Site) -> String {
    site.app.today().saturating_add(1.years()).to_string()
}

async fn study(site: &Site, keeper: &str) -> Study {
    assert_eq!(site.post(STUDIES, keeper, &fields(&in_a_year(site))).await.status, StatusCode::SEE_OTHER);
    site.app.studies().await.unwrap().remove(0)
}

async fn in_set(site: &Site, study: &Study) -> usize {
    let set = site.app.research_set(study, &Hierarchies::built_in().unwrap(), &mut |_| ()).await.unwrap();
    set.rows.len()
}

fn at(id: DossierId, study: &Study) -> String {
    format!("/dossiers/{id}/research/{}", study.id)
}

#[tokio::test]
async fn the_person_alone_says_yes_and_takes_it_back() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let keeper = site.account("fatima", AccountKind::Administrator).await;
    let (his, hers, keepers) = (site.cookie(mamadou).await, site.cookie(els).await, site.cookie(keeper).await);
    let path = format!("/dossiers/{id}/research");
    assert!(site.get(&path, &his).await.body.contains("geen onderzoek dat iets aan je vraagt"));
    let study = study(&site, &keepers).await;
    let page = site.get(&path, &his).await.body;
    assert!(page.contains("Weg &lt;b&gt;en&lt;/b&gt; regie") && page.contains("Dat is hetzelfde als nee"), "{page}");
    assert!(site.get(&format!("/dossiers/{id}/circle"), &his).await.body.contains(&path), "the circle leads there");
    assert_eq!(in_set(&site, &study).await, 0, "who says nothing, says no");

    assert_eq!(site.get(&path, &hers).await.status, StatusCode::NOT_FOUND);
    let hers_to_say = [("answer", "yes"), ("voice", "participant")];
    assert_ne!(site.post(&at(id, &study), &hers, &hers_to_say).await.status, StatusCode::SEE_OTHER);
    assert_ne!(site.post(&at(id, &study), &hers, &[("answer", "yes")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(in_set(&site, &study).await, 0, "nobody says it for him");

    assert_eq!(site.post(&at(id, &study), &his, &[("answer", "yes")]).await.status, StatusCode::SEE_OTHER);
    assert!(site.get(&path, &his).await.body.contains("Je zei ja"));
    assert_eq!(in_set(&site, &study).await, 1);
    let token = site.token(els).await;
    let seen = site.api(Method::GET, &format!("/api/v1/dossiers/{id}"), &token, "").await.body;
    assert!(!seen.contains("Wat helpt om zelf"), "what he says to research is his: {seen}");
    assert!(!site.get(&format!("/dossiers/{id}"), &hers).await.body.contains("onderzoek"), "nor is it news");

    assert_eq!(site.post(&at(id, &study), &his, &[("answer", "back")]).await.status, StatusCode::SEE_OTHER);
    assert!(site.get(&path, &his).await.body.contains("Je nam je ja terug"));
    assert_eq!(in_set(&site, &study).await, 0, "the next set is without him");
}

#[tokio::test]
async fn only_a_study_that_is_open_is_agreed_to() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let keeper = site.account("fatima", AccountKind::Administrator).await;
    let (his, hers, keepers) = (site.cookie(mamadou).await, site.cookie(els).await, site.cookie(keeper).await);
    let until = in_a_year(&site);
    let typed = fields(&until);
    for cookie in [&his, &hers] {
        assert_eq!(site.get(STUDIES, cookie).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.post(STUDIES, cookie, &typed).await.status, StatusCode::FORBIDDEN);
    }
    for missing in typed.map(|(name, _)| name) {
        let some: Vec<_> = typed.into_iter().filter(|(name, _)| *name != missing).collect();
        assert_eq!(site.post(STUDIES, &keepers, &some).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{missing}");
    }
    assert_eq!(site.post(STUDIES, &keepers, &fields("2001-01-01")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let study = study(&site, &keepers).await;
    let nowhere = format!("/dossiers/{id}/research/0190aaaa-0000-7000-8000-000000000001");
    assert_ne!(site.post(&nowhere, &his, &[("answer", "yes")]).await.status, StatusCode::SEE_OTHER);
    let name = study.id.to_string();
    let close = [("study", name.as_str()), ("close", "yes")];
    assert_eq!(site.post("/organisation/studies/close", &hers, &close).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.post("/organisation/studies/close", &keepers, &close).await.status, StatusCode::SEE_OTHER);
    assert_ne!(site.post(&at(id, &study), &his, &[("answer", "yes")]).await.status, StatusCode::SEE_OTHER);
    let page = site.get(STUDIES, &keepers).await.body;
    assert!(page.contains("Gesloten op") && page.contains("weg-b-en-b-regie"), "{page}");
}
