//! The network map, as browsers ask for it.

use axum::http::{Method, StatusCode};
use dossier::{AlterId, DossierId, MemberId};
use serde_json::Value;
use uuid::Uuid;

use crate::site::Site;

const ROSA: &str = include_str!("../../../exchange/tests/data/easynwk-rosa.json");

/// Puts somebody on the map by form; gives their id.
async fn added(site: &Site, id: DossierId, cookie: &str, name: &str, sector: &str, horizon: &str) -> AlterId {
    let command = Uuid::now_v7();
    let fields = [("command", command.to_string()), ("seen", "1".into()), ("name", name.into())];
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(n, v)| (*n, v.as_str())).chain([("sector", sector), ("horizon", horizon)]).collect();
    let answer = site.post(&format!("/dossiers/{id}/network/new"), cookie, &fields).await;
    assert!(answer.status.is_redirection(), "{}", answer.body);
    AlterId(command)
}

async fn map(site: &Site, id: DossierId, who: MemberId) -> Value {
    let token = site.token(who).await;
    site.api(Method::GET, &format!("/api/v1/dossiers/{id}/network"), &token, "").await.json()
}

#[tokio::test]
async fn somebody_is_put_on_the_map_moved_tied_and_described_by_form() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let omar = added(&site, id, &his, "Omar", "friends", "far").await;
    let luc = added(&site, id, &hers, "Luc", "colleagues", "near").await;
    let at = |path: String| format!("/dossiers/{id}/network/{path}");
    let place = [("sector", "family"), ("horizon", "near")];
    assert!(site.post(&at(format!("people/{omar}/place")), &his, &place).await.status.is_redirection());
    let ends = [("one", omar.to_string()), ("other", luc.to_string())];
    let ends: Vec<(&str, &str)> = ends.iter().map(|(n, v)| (*n, v.as_str())).collect();
    assert!(site.post(&at("tie".into()), &hers, &ends).await.status.is_redirection());
    let again = site.post(&at("tie".into()), &hers, &ends).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let about = [("gets", "company"), ("gives", "practical"), ("kind", "person"), ("touch", "yes")];
    assert!(site.post(&at(format!("people/{omar}/about")), &his, &about).await.status.is_redirection());
    let map = map(&site, id, els).await;
    let contact = &map["map"]["contacts"][0];
    assert_eq!((&contact["name"], &contact["sector"]), (&"Omar".into(), &"family".into()));
    assert_eq!(map["measures"]["ties"], 1);
    assert_eq!(map["measures"]["receipt"]["formula"], "network.measures");
    let page = site.get(&format!("/dossiers/{id}/network/people/{omar}"), &his).await.body;
    assert!(page.contains("Goed gezelschap".to_lowercase().as_str()) && page.contains("Luc"), "{page}");
    // Nobody without a name, and the form comes back with what was chosen.
    let wrong = site.post(&at("new".into()), &his, &[("name", " "), ("sector", "family"), ("horizon", "far")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"family\" checked"));
}

#[tokio::test]
async fn a_hand_on_the_map_moves_and_what_the_person_says_leads() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let omar = added(&site, id, &his, "Omar", "friends", "far").await;
    let path = format!("/dossiers/{id}/network/people/{omar}/move");
    let seen = site.version(id, mamadou).await.to_string();
    let to = [("seen", seen.as_str()), ("angle", "4500"), ("distance", "2000")];
    let moved = site.post(&path, &his, &to).await.json();
    assert_eq!((&moved["angle"], &moved["distance"]), (&4500.into(), &2000.into()));
    assert!(moved["words"].as_str().unwrap().starts_with("Familie"), "{moved}");
    let beside = site.post(&path, &hers, &[("seen", "9"), ("angle", "-100"), ("distance", "9000")]).await.json();
    assert_eq!((&beside["angle"], &beside["distance"]), (&4500.into(), &2000.into()), "it stays where he put it");
    let together = [("seen", "9"), ("angle", "-100"), ("distance", "9000"), ("voice", "together")];
    assert_eq!(site.post(&path, &hers, &together).await.json()["distance"], 9000);
    for wrong in [[("angle", "x"), ("distance", "1")], [("angle", "1"), ("distance", "70000")]] {
        assert_eq!(site.post(&path, &his, &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn two_days_stand_beside_each_other_without_a_script() {
    let site = Site::new().await;
    let (id, mamadou, _) = site.dossier().await;
    let his = site.cookie(mamadou).await;
    let path = format!("/dossiers/{id}/network");
    let then = [("name", "Luc"), ("sector", "colleagues"), ("horizon", "far"), ("happened_on", "2026-01-10")];
    assert!(site.post(&format!("{path}/new"), &his, &then).await.status.is_redirection());
    let omar = added(&site, id, &his, "Omar", "friends", "near").await;
    let named = [("title", "Bij het begin"), ("happened_on", "2026-01-10")];
    assert!(site.post(&format!("{path}/moments"), &his, &named).await.status.is_redirection());
    let page = site.get(&format!("{path}/over-time"), &his).await.body;
    assert!(page.contains("Omar kwam erbij.") && page.contains("Bij het begin"), "{page}");
    let first = site.get(&format!("{path}/over-time?from=2026-01-10&at=0"), &his).await.body;
    assert!(!first.contains(&format!("people/{omar}")) && first.contains("Er staat nog alles zoals het was."));
    for odd in ["?from=x&to=y", "?at=99999999999999999999", "?from=2999-01-01&to=0001-01-01"] {
        assert_eq!(site.get(&format!("{path}/over-time{odd}"), &his).await.status, StatusCode::OK, "{odd}");
    }
}

#[tokio::test]
async fn a_file_is_looked_at_first_and_goes_out_as_it_came_in() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let hers = site.cookie(els).await;
    added(&site, id, &hers, "lara", "friends", "near").await;
    let path = format!("/dossiers/{id}/network");
    let before = site.version(id, mamadou).await;
    let look = site.post(&format!("{path}/file/look"), &hers, &[("text", ROSA)]).await;
    assert!(look.status == StatusCode::OK && look.body.contains("10 mensen komen op de kaart"), "{}", look.body);
    assert!(look.body.contains("26 februari 2024") && look.body.contains("Erstgespräch"));
    assert_eq!(site.version(id, mamadou).await, before, "looking changes nothing");
    let command = Uuid::now_v7().to_string();
    let fields = [("command", command.as_str()), ("seen", "9"), ("same", "yes"), ("text", ROSA)];
    for _ in 0..2 {
        let done = site.post(&format!("{path}/file/take-in"), &hers, &fields).await;
        assert!(done.status.is_redirection(), "{}", done.body);
    }
    assert_eq!(site.version(id, mamadou).await, before + 1, "twice is once");
    let map = map(&site, id, els).await;
    assert_eq!(map["map"]["contacts"].as_array().unwrap().len(), 10, "Lara is who stood there already");
    let json = |text: &str| serde_json::from_str::<Value>(text.trim_start_matches('\u{feff}')).unwrap();
    let out = json(&site.get(&format!("{path}/easynwk"), &hers).await.body);
    let rosa = json(ROSA);
    assert_eq!(out["versions"][0]["nwk"]["alteri"], rosa["versions"][0]["nwk"]["alteri"]);
    assert_eq!(out["versions"][0]["nwk"]["ego"], rosa["versions"][0]["nwk"]["ego"]);
    let undo = format!("network_file.{command}");
    let undone =
        site.post(&format!("/dossiers/{id}/take-back"), &hers, &[("thing", undo.as_str()), ("seen", "9")]).await;
    assert!(undone.status.is_redirection());
    let page = site.get(&path, &hers).await.body;
    assert!(page.contains("lara") && !page.contains("Strolchi"));
}
