//! The web: several domains in one form, two tabs that lose nothing, strands that lead back to themselves.

use app::{Looking, Seat};
use axum::http::StatusCode;
use dossier::Speaker;
use method::LifeDomain;
use uuid::Uuid;

use crate::site::Site;

fn id() -> String {
    Uuid::now_v7().to_string()
}

#[tokio::test]
async fn only_what_was_filled_in_is_said_in_the_chosen_voice() {
    let site = Site::new().await;
    let (dossier, _, els) = site.dossier().await;
    let (path, cookie) = (format!("/dossiers/{dossier}/spiderweb/rate"), site.cookie(els).await);
    let none = site.post(&path, &cookie, &[("command", &id()), ("voice", "guide")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let command = id();
    let fields = [("command", command.as_str()), ("voice", "participant"), ("housing", "7"), ("work", "0")];
    assert_eq!(site.post(&path, &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    let web = site.app.read(Seat::of(els), dossier, Looking::at_all()).await.unwrap().dossier.spiderweb.clone();
    assert_eq!(web.tightness(LifeDomain::Housing, Speaker::PARTICIPANT), Some(7));
    assert_eq!(web.tightness(LifeDomain::Work, Speaker::PARTICIPANT), Some(0));
    assert_eq!(web.knots.len(), 2);
    let command = id();
    let wrong = [("command", command.as_str()), ("housing", "4"), ("work", "11")];
    let again = site.post(&path, &cookie, &wrong).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains(r##"href="#f-work""##), "the summary leads to the scale that is wrong");
    assert!(again.body.contains(r#"name="housing" value="4" checked"#), "what was chosen is still chosen");
}

#[tokio::test]
async fn two_tabs_lose_nothing_and_one_press_says_which_value_stands() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let (path, cookie) = (format!("/dossiers/{dossier}/spiderweb"), site.cookie(mamadou).await);
    for value in ["2", "6"] {
        let command = id();
        let fields = [("command", command.as_str()), ("seen", "1"), ("tightness", value)];
        let answer = site.post(&format!("{path}/rate/culture"), &cookie, &fields).await;
        assert_eq!(answer.header("location"), format!("{path}/rate/done"));
    }
    let page = site.get(&path, &cookie).await.body;
    assert!(page.contains("2 blijft staan") && page.contains("6 blijft staan"));
    assert!(site.get(&path, &site.cookie(els).await).await.body.contains("6 blijft staan"), "at the table too");
    let view = site.app.read(Seat::of(mamadou), dossier, Looking::at_all()).await.unwrap().dossier;
    let (seen, today) = (view.version.to_string(), site.app.today().to_string());
    let command = id();
    let fields = [
        ("command", command.as_str()),
        ("seen", &seen),
        ("domain", "culture"),
        ("voice", "participant"),
        ("happened_on", &today),
        ("tightness", "2"),
    ];
    assert_eq!(site.post(&format!("{path}/settle"), &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    let web = site.app.read(Seat::of(mamadou), dossier, Looking::at_all()).await.unwrap().dossier.spiderweb.clone();
    assert_eq!(web.tightness(LifeDomain::Culture, Speaker::PARTICIPANT), Some(2));
    assert!(!site.get(&path, &cookie).await.body.contains("blijft staan"));
}

#[tokio::test]
async fn a_strand_is_tied_step_by_step_weighed_anew_and_not_tied_twice() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let (path, cookie) = (format!("/dossiers/{dossier}/spiderweb"), site.cookie(mamadou).await);
    for step in ["", "?from=health", "?from=health&to=work", "?from=health&to=work&weight=3", "?from=moon&weight=9"] {
        assert_eq!(site.get(&format!("{path}/strands/new{step}"), &cookie).await.status, StatusCode::OK, "{step}");
    }
    let strand = id();
    let tie =
        [("command", strand.as_str()), ("from", "health"), ("to", "work"), ("weight", "3"), ("words", "Mijn rug.")];
    let tied = site.post(&format!("{path}/strands/new"), &cookie, &tie).await;
    assert!(tied.header("location").ends_with(&format!("undo=strand.{strand}")));
    // Pressing twice does it once.
    let twice = site.post(&format!("{path}/strands/new"), &cookie, &tie).await;
    assert_eq!(twice.status, StatusCode::SEE_OTHER);
    let command = id();
    let weigh = [("command", command.as_str()), ("seen", "2"), ("voice", "participant"), ("weight", "1")];
    let weighed = site.post(&format!("{path}/strands/{strand}/weight"), &cookie, &weigh).await;
    let back = format!("spiderweb/strands/{strand}/weight!weight.3!voice.participant");
    assert_eq!(weighed.header("location"), format!("{path}?done=strand-weighed&back={back}#t-{strand}"));
    let page = site.get(&path, &cookie).await.body;
    assert!(page.contains("Gezondheid trekt een beetje aan Werk") && page.contains("Mijn rug."));
    let command = id();
    let again = [("command", command.as_str()), ("from", "health"), ("to", "work"), ("weight", "2")];
    let refused = site.post(&format!("{path}/strands/new"), &cookie, &again).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&format!("{path}#t-{strand}")), "it leads to the strand that is there");
}
