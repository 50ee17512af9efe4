//! The nest: where places lead, and how they were and are.

use app::{Looking, Seat};
use axum::http::StatusCode;
use dossier::{DossierId, MemberId, NicheId};
use uuid::Uuid;

use crate::site::Site;

fn id() -> String {
    Uuid::now_v7().to_string()
}

async fn add(site: &Site, dossier: DossierId, who: MemberId, name: &str) -> String {
    let niche = id();
    let fields = [("command", niche.as_str()), ("name", name)];
    let done = site.post(&format!("/dossiers/{dossier}/nest/niche/new"), &site.cookie(who).await, &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    niche
}

#[tokio::test]
async fn a_place_leads_to_a_new_one_and_both_stand_in_the_nest() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let club = add(&site, dossier, mamadou, "Naaiclub").await;
    let (path, cookie) = (format!("/dossiers/{dossier}/nest/ways/new"), site.cookie(mamadou).await);
    assert!(site.get(&path, &cookie).await.body.contains(&format!("{path}?from={club}")), "first which place");
    let form = site.get(&format!("{path}?from={club}"), &cookie).await.body;
    assert!(form.contains("Waar leidt “Naaiclub” naartoe?"), "{form}");
    let command = id();
    let fields = [
        ("command", command.as_str()),
        ("from", &club),
        ("to", ""),
        ("place", "Avondles"),
        ("words", "Khadija gaat <b>ook</b>."),
    ];
    let told = site.post(&path, &cookie, &fields).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.body);
    assert!(told.header("location").contains("done=way-told&undo=way."), "{}", told.header("location"));
    // Pressing twice does it once.
    assert_eq!(site.post(&path, &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    let nest = site.app.read(Seat::of(els), dossier, Looking::at_all()).await.unwrap().dossier.nest.clone();
    assert_eq!((nest.niches.len(), nest.ways.len()), (2, 1));
    assert_eq!(nest.ways[0].from.to_string(), club);
    for who in [mamadou, els] {
        let page = site.get(&format!("/dossiers/{dossier}/nest"), &site.cookie(who).await).await.body;
        assert!(page.contains("Naaiclub opent de weg naar Avondles"));
        assert!(page.contains("niche-ways") && page.contains("Khadija gaat &lt;b&gt;ook&lt;/b&gt;."));
    }
    // It can be taken back, and what leads nowhere any more is not shown.
    let command = id();
    let thing = format!("way.{}", nest.ways[0].id);
    let back = [("command", command.as_str()), ("seen", "99"), ("thing", thing.as_str())];
    assert_eq!(
        site.post(&format!("/dossiers/{dossier}/take-back"), &cookie, &back).await.status,
        StatusCode::SEE_OTHER
    );
    let page = site.get(&format!("/dossiers/{dossier}/nest"), &site.cookie(els).await).await.body;
    assert!(!page.contains("Khadija gaat"));
}

#[tokio::test]
async fn what_cannot_be_a_way_comes_back_as_it_was_typed() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let club = add(&site, dossier, mamadou, "Naaiclub").await;
    let (path, cookie) = (format!("/dossiers/{dossier}/nest/ways/new"), site.cookie(els).await);
    let nowhere = NicheId(Uuid::nil()).to_string();
    let long = "a".repeat(400);
    for (to, place, field) in [
        (club.as_str(), "", "to"),
        ("", "", "to"),
        (nowhere.as_str(), "", "to"),
        (club.as_str(), "Nog een", "place"),
        ("", long.as_str(), "place"),
    ] {
        let command = id();
        let fields =
            [("command", command.as_str()), ("from", &club), ("to", to), ("place", place), ("words", "Zo ging het.")];
        let again = site.post(&path, &cookie, &fields).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{to} {place:.10}");
        assert!(again.body.contains(&format!("href=\"#f-{field}\"")), "{to} {place:.10}: {}", again.body);
        assert!(again.body.contains("Zo ging het."), "nothing typed is lost");
    }
    let nest = site.app.read(Seat::of(els), dossier, Looking::at_all()).await.unwrap().dossier.nest.clone();
    assert_eq!((nest.niches.len(), nest.ways.len()), (1, 0));
}

#[tokio::test]
async fn a_place_that_was_looked_at_twice_shows_from_then_to_now() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let club = add(&site, dossier, els, "Naaiclub").await;
    let (path, cookie) = (format!("/dossiers/{dossier}/nest/niche/{club}"), site.cookie(els).await);
    let today = site.app.today();
    let before = today.yesterday().unwrap().to_string();
    for (day, no_stigma, say) in [(before, "1", "3"), (today.to_string(), "4", "2")] {
        let command = id();
        let fields = [
            ("command", command.as_str()),
            ("voice", "participant"),
            ("happened_on", &day),
            ("no_stigma", no_stigma),
            ("having_a_say", say),
        ];
        assert_eq!(site.post(&path, &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    }
    for who in [mamadou, els] {
        let page = site.get(&path, &site.cookie(who).await).await.body;
        assert!(page.contains("niche-history") && page.contains("Van toen naar nu"), "{page}");
        assert!(page.contains("ging dit open: Geen stempel.") && page.contains("ging dit dicht: Ik beslis mee."));
        assert!(page.contains("maakt deze plek veel mogelijk") && page.contains("nest.leaning, 1"), "with its receipt");
    }
}
