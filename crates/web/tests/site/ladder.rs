//! Ladder questions at the table and at the desk, and how the goals go together.

use app::{Looking, Seat};
use axum::http::{Method, StatusCode};
use dossier::Speaker;
use dossier::ladder::About;
use serde_json::json;
use uuid::Uuid;

use crate::site::Site;

#[tokio::test]
async fn at_the_table_one_question_a_page_and_nothing_is_kept_until_the_end() {
    let site = Site::new().await;
    let (dossier, mamadou, _) = site.dossier().await;
    let (path, cookie) = (format!("/dossiers/{dossier}/plan/ladder/new"), site.cookie(mamadou).await);
    let first = site.get(&path, &cookie).await.body;
    assert!(first.contains("Waarover gaat het?") && !first.contains(r#"name="rung""#));
    let none = site.post(&path, &cookie, &[("page", "about")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let rung = site.post(&path, &cookie, &[("page", "about"), ("about", "life")]).await.body;
    assert_eq!(rung.matches(r#"name="rung""#).count(), 11);
    let holds = site.post(&path, &cookie, &[("page", "rung"), ("about", "life"), ("rung", "0")]).await.body;
    assert!(holds.contains("Hoe hou je het vol?"), "at the lowest rung one asks how somebody holds on");
    let before = site.version(dossier, mamadou).await;
    let command = Uuid::now_v7().to_string();
    let all = [
        ("page", "next"),
        ("command", command.as_str()),
        ("about", "life"),
        ("rung", "3"),
        ("holds", "Omar"),
        ("next", "Slapen"),
    ];
    let kept = site.post(&path, &cookie, &all).await;
    assert!(kept.header("location").contains(&format!("undo=ladder.{command}")), "{}", kept.header("location"));
    assert_eq!(site.version(dossier, mamadou).await, before + 1);
    assert_eq!(site.post(&path, &cookie, &all).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.version(dossier, mamadou).await, before + 1, "pressing twice does it once");
    let page = site.get(&format!("/dossiers/{dossier}/plan/ladder"), &cookie).await.body;
    for words in ["Trede 3", "Omar", "Slapen", "staat op trede 3"] {
        assert!(page.contains(words), "{words}");
    }
    let undone = [("thing", format!("ladder.{command}"))];
    let undone: Vec<_> = undone.iter().map(|(name, value)| (*name, value.as_str())).collect();
    site.post(&format!("/dossiers/{dossier}/take-back"), &cookie, &undone).await;
    let view = site.app.read(Seat::of(mamadou), dossier, Looking::at_all()).await.unwrap().dossier;
    assert!(view.ladders.about(About::Life).is_empty());
}

#[tokio::test]
async fn at_the_desk_the_guide_writes_down_whose_words_they_are_and_keeps_what_was_typed() {
    let site = Site::new().await;
    let (dossier, _, els) = site.dossier().await;
    let (path, cookie) = (format!("/dossiers/{dossier}/plan/ladder/new"), site.cookie(els).await);
    let wrong = site.post(&path, &cookie, &[("about", "domain.work"), ("rung", "11"), ("holds", "Twee handen")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("Twee handen"));
    for about in ["", "moon", "domain.moon", "goal.x", "goal.01900000-0000-7000-8000-000000000001"] {
        let answer = site.post(&path, &cookie, &[("about", about), ("rung", "1")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{about}");
    }
    for (voice, rung) in [("participant", "2"), ("guide", "4")] {
        let fields = [("about", "domain.work"), ("rung", rung), ("voice", voice)];
        assert_eq!(site.post(&path, &cookie, &fields).await.status, StatusCode::SEE_OTHER);
    }
    let view = site.app.read(Seat::of(els), dossier, Looking::at_all()).await.unwrap().dossier;
    let about = About::Domain(method::LifeDomain::Work);
    assert_eq!(view.ladders.newest(about, Speaker::PARTICIPANT).unwrap().rung, 2);
    let page = site.get(&format!("/dossiers/{dossier}/plan/ladder"), &cookie).await.body;
    assert!(page.contains("Trede 2") && page.contains("Trede 4"), "voices stand beside each other");
}

#[tokio::test]
async fn the_guide_sees_how_the_goals_go_together_and_the_person_sees_the_ladders() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let mut goals = Vec::new();
    for words in ["Lezen", "Droog wonen"] {
        goals.push(site.done(dossier, mamadou, &json!({ "goals": { "set": { "words": words } } })).await);
    }
    let theirs = site.cookie(els).await;
    let plan = format!("/dossiers/{dossier}/plan");
    assert!(!site.get(&plan, &theirs).await.body.contains("attainment"), "nothing was said yet");
    for goal in &goals {
        site.done(dossier, mamadou, &json!({ "goals": { "review": { "goal": goal, "level": -1 } } })).await;
    }
    let page = site.get(&plan, &theirs).await.body;
    assert!(page.contains("Het cijfer van dit plan is 38"), "the reference: 37.5965");
    assert!(page.contains("goals.t_score") && page.contains("Turner-Stokes"), "with its receipt");
    assert!(
        !site.get(&plan, &site.cookie(mamadou).await).await.body.contains("goals.t_score"),
        "no grade for the person"
    );
    let path = format!("{plan}/goals/{}/weight", goals[0]);
    assert_eq!(
        site.post(&path, &theirs, &[("importance", "4"), ("difficulty", "1")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        site.post(&path, &theirs, &[("importance", "3"), ("difficulty", "1")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(site.get(&plan, &theirs).await.body.contains("heel belangrijk · goed te doen"));
    let token = site.token(els).await;
    let scores =
        site.api(Method::GET, &format!("/api/v1/dossiers/{dossier}/goals/attainment"), &token, "").await.json();
    // Weights 3 and 4 (as usual), both at -1: 50 - 70 / sqrt(0.7 * 25 + 0.3 * 49).
    let expected = 50.0 - 70.0 / (0.7 * 25.0 + 0.3 * 49.0_f64).sqrt();
    assert!((scores[0]["t"].as_f64().unwrap() - expected).abs() < 1e-9, "{scores}");
}
