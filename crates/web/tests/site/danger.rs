//! In danger to life: a reason, one day, to read only, and the person is told at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::accounts::AccountKind;
use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::site::Site;

const REASON: &str = "Hij belde dat hij niet meer verder kan en neemt niet op.";

#[tokio::test]
async fn a_guide_opens_it_with_a_reason_and_the_person_reads_it_at_once() {
    let site = Site::new().await;
    let (id, mamadou, _) = site.dossier().await;
    let tom = site.account("tom", AccountKind::Guide).await;
    let cookie = site.cookie(tom).await;
    assert!(site.get("/", &cookie).await.body.contains("href=\"/in-danger\""));
    assert!(site.get("/help", &cookie).await.body.contains("href=\"/in-danger\""));
    let short = site.post("/in-danger", &cookie, &[("login", "mamadou"), ("reason", "nood")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(short.body.contains("minstens 20 tekens") && short.body.contains("value=\"mamadou\""));
    let opened = site.post("/in-danger", &cookie, &[("login", "mamadou"), ("reason", REASON)]).await;
    assert_eq!(opened.header("location"), format!("/dossiers/{id}?done=in-danger-opened"), "{}", opened.body);
    let overview = site.get(&format!("/dossiers/{id}"), &cookie).await;
    assert!(overview.body.contains("In nood geopend, alleen om te lezen"));
    for path in ["story/new", "contacts/new", "spiderweb/rate", "plan/new"] {
        assert_eq!(site.get(&format!("/dossiers/{id}/{path}"), &cookie).await.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!overview.body.contains(&format!("/{path}\"")), "{path} is not offered");
    }
    assert_eq!(site.get(&format!("/dossiers/{id}/circle/invite"), &cookie).await.status, StatusCode::NOT_FOUND);

    let own = site.cookie(mamadou).await;
    let start = site.get(&format!("/dossiers/{id}"), &own).await;
    for words in ["Je dossier werd in nood geopend", REASON, "tom opende je dossier", "Ik heb dit gelezen"] {
        assert!(start.body.contains(words), "{words}");
    }
    let read = start.body.split("/looked/read/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let command = Uuid::now_v7().to_string();
    let fields = [("command", command.as_str()), ("seen", "99")];
    let answer = site.post(&format!("/dossiers/{id}/looked/read/{read}"), &own, &fields).await;
    assert_eq!(answer.header("location"), format!("/dossiers/{id}?done=in-danger-read"), "{}", answer.body);
    assert!(!site.get(&format!("/dossiers/{id}"), &own).await.body.contains("Je dossier werd in nood geopend"));
    let history = site.get(&format!("/dossiers/{id}/looked"), &own).await;
    assert!(history.body.contains(REASON) && history.body.contains("niet in je kring"));
}

#[tokio::test]
async fn it_does_not_tell_who_has_an_account_and_ends_after_three_tries() {
    let site = Site::new().await;
    site.dossier().await;
    site.account("omar", AccountKind::NetworkMember).await;
    let tom = site.account("tom", AccountKind::Guide).await;
    let cookie = site.cookie(tom).await;
    let mut answers = Vec::new();
    for login in ["nobody", "omar", "els"] {
        let answer = site.post("/in-danger", &cookie, &[("login", login), ("reason", REASON)]).await;
        let same = answer.body.replace(&format!("value=\"{login}\""), "login");
        let command = same.split("name=\"command\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        answers.push((answer.status, same.replace(command, "command")));
    }
    assert_eq!(answers[0].0, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answers.iter().all(|answer| *answer == answers[0]), "letter by letter the same");
    let fourth = site.post("/in-danger", &cookie, &[("login", "mamadou"), ("reason", REASON)]).await;
    assert_eq!(fourth.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fourth.body.contains("vandaag drie keer"), "{}", fourth.body);
}

#[tokio::test]
async fn it_is_for_guides_alone() {
    let site = Site::new().await;
    site.dossier().await;
    for kind in [AccountKind::Coach, AccountKind::NetworkMember, AccountKind::Administrator, AccountKind::Participant] {
        let cookie = site.cookie(site.account(kind.as_str(), kind).await).await;
        assert_eq!(site.get("/in-danger", &cookie).await.status, StatusCode::FORBIDDEN, "{kind:?}");
        let answer = site.post("/in-danger", &cookie, &[("login", "mamadou"), ("reason", REASON)]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{kind:?}");
        assert!(!site.get("/help", &cookie).await.body.contains("/in-danger"), "{kind:?}");
    }
}

#[tokio::test]
async fn the_guide_finds_it_back_on_the_first_page_for_as_long_as_it_is_open() {
    let (hours, start) = (Arc::new(AtomicI64::new(0)), Timestamp::now());
    let tells = Arc::clone(&hours);
    let site = Site::at(Arc::new(move || start + SignedDuration::from_hours(tells.load(Ordering::SeqCst)))).await;
    let (id, mamadou, _) = site.dossier().await;
    let tom = site.account("tom", AccountKind::Guide).await;
    let rita = site.account("rita", AccountKind::Guide).await;
    let cookie = site.cookie(tom).await;
    let way_back = format!("href=\"/dossiers/{id}\"");
    assert!(!site.get("/", &cookie).await.body.contains(&way_back));
    site.post("/in-danger", &cookie, &[("login", "mamadou"), ("reason", REASON)]).await;
    let today = site.get("/", &cookie).await.body;
    assert!(today.contains(&way_back) && today.contains("in nood geopend"), "{today}");
    assert!(!site.get("/", &site.cookie(rita).await).await.body.contains(&id.to_string()), "for who opened it alone");
    let looked = site.get(&format!("/dossiers/{id}/looked"), &site.cookie(mamadou).await).await.body;
    assert!(looked.contains("tom"), "and the person sees it all the same");
    hours.store(25, Ordering::SeqCst);
    let cookie = site.cookie(tom).await;
    assert!(!site.get("/", &cookie).await.body.contains(&way_back), "it closed");
}

crate::engines::also_on_postgresql!(
    a_guide_opens_it_with_a_reason_and_the_person_reads_it_at_once,
    it_does_not_tell_who_has_an_account_and_ends_after_three_tries,
);
