//! The strengths glasses: from the story, over a question, to a strength that leads back to its story.

use app::{Looking, Seat};
use axum::http::StatusCode;
use method::{ProblemLens, StrengthKind, StrengthsLens};
use serde_json::json;
use uuid::Uuid;

use crate::site::Site;

#[tokio::test]
async fn every_element_of_the_problem_lens_has_its_questions_in_every_language() {
    for texts in [
        include_str!("../../../../locales/nl/glasses.ftl"),
        include_str!("../../../../locales/fr/glasses.ftl"),
        include_str!("../../../../locales/en/glasses.ftl"),
    ] {
        let has = |key: String| texts.lines().any(|line| line.starts_with(&format!("{} = ", key.replace('_', "-"))));
        for problem in ProblemLens::ALL {
            assert!(has(format!("problem-lens-{problem}")), "{problem}");
            for toward in problem.toward() {
                assert!(has(format!("glasses-ask-{problem}-{toward}")), "{problem} {toward}");
            }
        }
        assert!(StrengthsLens::ALL.iter().all(|lens| has(format!("strengths-lens-{lens}"))));
    }
}

#[tokio::test]
async fn what_is_found_becomes_a_strength_that_leads_back_and_forth() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let words = "In mijn dorp herstelde ik alle radio's. Hier niet meer.";
    let story = site.done(dossier, mamadou, &json!({ "story": { "tell": { "words": words } } })).await.to_string();
    let (path, cookie) = (format!("/dossiers/{dossier}/story/glasses"), site.cookie(els).await);
    assert!(site.get(&path, &cookie).await.body.contains("radio's"));
    let look = site.get(&format!("{path}?story={story}"), &cookie).await.body;
    assert!(look.contains("Hier niet meer.") && look.contains("lost_capital") && look.contains("Het hele stuk"));
    let none = site.post(&path, &cookie, &[("story", &story), ("page", "look")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sentence = "Hier niet meer.";
    let asked = [("story", story.as_str()), ("page", "look"), ("see", "lost_capital"), ("words", sentence)];
    let questions = site.post(&path, &cookie, &asked).await.body;
    for toward in ProblemLens::LostCapital.toward() {
        assert!(questions.contains(&format!(r#"name="toward" value="{toward}""#)), "{toward}");
    }
    let before = site.version(dossier, els).await;
    let command = Uuid::now_v7().to_string();
    let found = [
        ("command", command.as_str()),
        ("story", &story),
        ("page", "answer"),
        ("see", "lost_capital"),
        ("toward", "skills"),
        ("found", "Herstelt wat stuk is"),
        ("time", "used_before"),
        ("voice", "guide"),
    ];
    let empty: Vec<_> = found.into_iter().filter(|(name, _)| *name != "found").collect();
    let again = site.post(&path, &cookie, &empty).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains(r##"href="#f-found""##), "{}", again.body);
    assert_eq!(site.version(dossier, els).await, before, "a strength without words is not kept, nor its link");
    let kept = site.post(&path, &cookie, &found).await;
    assert!(kept.header("location").contains(&format!("undo=strength.{command}")));
    let view = site.app.read(Seat::of(els), dossier, Looking::at_all()).await.unwrap().dossier;
    let strength = view.strengths.there().next().unwrap();
    assert_eq!(strength.kind, StrengthKind::Competency);
    assert_eq!(
        (strength.found[0].from, strength.found[0].toward),
        (Some(ProblemLens::LostCapital), Some(StrengthsLens::Skills))
    );
    for who in [els, mamadou] {
        let cookie = site.cookie(who).await;
        let told = site.get(&format!("/dossiers/{dossier}/story"), &cookie).await.body;
        assert!(told.contains("Herstelt wat stuk is") && told.contains(&format!("nest#k-{command}")));
        let nest = site.get(&format!("/dossiers/{dossier}/nest"), &cookie).await.body;
        assert!(nest.contains("Komt uit dit verhaal") && nest.contains(&format!("story#e-{story}")));
    }
    site.post(
        &format!("/dossiers/{dossier}/take-back"),
        &site.cookie(mamadou).await,
        &[("thing", &format!("story.{story}"))],
    )
    .await;
    let nest = site.get(&format!("/dossiers/{dossier}/nest"), &cookie).await.body;
    assert!(
        nest.contains("Herstelt wat stuk is") && !nest.contains("radio"),
        "what was taken back is not read at the strength"
    );
}

#[tokio::test]
async fn who_may_not_read_the_story_does_not_learn_where_a_strength_was_found() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let story = site.done(dossier, mamadou, &json!({ "story": { "tell": { "words": "Geheim verhaal" } } })).await;
    let named = json!({ "strengths": { "name": { "kind": "relation", "time": "now", "words": "Omar" } } });
    let strength = site.done(dossier, mamadou, &named).await;
    site.done(dossier, mamadou, &json!({ "strengths": { "link": { "strength": strength, "story": story } } })).await;
    let rita = site.account("rita", app::accounts::AccountKind::Coach).await;
    let grant = json!({ "reads": ["strengths"], "purpose": "support" });
    let invite = json!({ "circle": { "invite": { "member": rita, "role": "coach", "name": "Rita", "grant": grant } } });
    site.done(dossier, mamadou, &invite).await;
    let seen = site.take_out(dossier, rita).await.body;
    assert!(seen.contains("Omar") && !seen.contains(&story.to_string()), "{seen}");
    assert!(site.take_out(dossier, els).await.body.contains(&story.to_string()));
    let glasses = site.get(&format!("/dossiers/{dossier}/story/glasses?story={story}"), &site.cookie(rita).await).await;
    assert_eq!(glasses.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_strength_is_taken_away_from_the_story_and_put_there_again_by_whoever_may() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let story = site.done(dossier, mamadou, &json!({ "story": { "tell": { "words": "Ik zing." } } })).await.to_string();
    let name = json!({ "strengths": { "name": { "kind": "competency", "time": "now", "words": "Zingt mooi" } } });
    let strength = site.done(dossier, mamadou, &name).await.to_string();
    let link = json!({ "strengths": { "link": { "strength": strength, "story": story } } });
    site.done(dossier, mamadou, &link).await;
    let (path, own, theirs) =
        (format!("/dossiers/{dossier}/story"), site.cookie(mamadou).await, site.cookie(els).await);
    let fields = [("strength", strength.as_str()), ("story", story.as_str())];
    assert!(site.get(&path, &own).await.body.contains("Losmaken van het verhaal"));
    let refused = site.post(&format!("{path}/glasses/unlink"), &theirs, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "it is the person who linked it");
    let gone = site.post(&format!("{path}/glasses/unlink"), &own, &fields).await;
    let page = site.get(gone.header("location"), &own).await.body;
    assert!(page.contains("De kracht staat niet meer bij dit verhaal") && !page.contains("Losmaken van het verhaal"));
    assert!(page.contains(&format!("/dossiers/{dossier}/story/glasses/link")), "one press puts it back");
    site.post(&format!("{path}/glasses/link"), &own, &fields).await;
    assert!(site.get(&path, &own).await.body.contains("Losmaken van het verhaal"));
    let nowhere = site.post(&format!("{path}/glasses/burn"), &own, &fields).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
}
