//! Goals, steps, answers and the path, by the forms that people press.

use app::{Looking, Seat};
use axum::http::StatusCode;
use dossier::agreements::Subject;
use dossier::{Dossier, DossierId, MemberId, Speaker};
use method::Phase;
use uuid::Uuid;

use crate::site::{Answer, Site};

struct Table {
    site: Site,
    id: DossierId,
    mamadou: MemberId,
    els: MemberId,
}

impl Table {
    async fn new() -> Self {
        let site = Site::new().await;
        let (id, mamadou, els) = site.dossier().await;
        Self { site, id, mamadou, els }
    }

    async fn post(&self, who: MemberId, path: &str, fields: &[(&str, &str)]) -> Answer {
        let command = Uuid::now_v7().to_string();
        let seen = self.dossier().await.version.to_string();
        let fields: Vec<_> =
            fields.iter().copied().chain([("command", command.as_str()), ("seen", seen.as_str())]).collect();
        let cookie = self.site.cookie(who).await;
        self.site.post(&format!("/dossiers/{}/{path}", self.id), &cookie, &fields).await
    }

    async fn get(&self, who: MemberId, path: &str) -> Answer {
        let cookie = self.site.cookie(who).await;
        self.site.get(&format!("/dossiers/{}/{path}", self.id), &cookie).await
    }

    async fn dossier(&self) -> Dossier {
        let view = self.site.app.read(Seat::of(self.mamadou), self.id, Looking::at_all()).await.unwrap();
        Dossier::clone(&view.dossier)
    }

    async fn with_goal(self) -> Self {
        let fields = [
            ("voice", "participant"),
            ("words", "Ik lees mijn eigen brieven"),
            ("why", "Mijn dochter leest ze nu."),
            ("domain", "education"),
            ("level-much-less", "Fanta leest alles"),
            ("step", "De brief van de school"),
            ("who", "together"),
        ];
        let answer = self.post(self.els, "plan/new", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        self
    }
}

#[tokio::test]
async fn a_goal_and_its_first_step_come_from_one_form() {
    let table = Table::new().await.with_goal().await;
    let dossier = table.dossier().await;
    let goal = dossier.goals.there().next().unwrap();
    assert_eq!((goal.origin.speaker, goal.open_steps().len()), (Speaker::PARTICIPANT, 1));
    for who in [table.mamadou, table.els] {
        for path in ["plan".to_owned(), format!("plan/goals/{}", goal.id)] {
            let page = table.get(who, &path).await.body;
            assert_eq!(page.matches("<h1").count(), 1, "{path}");
            assert!(page.contains(&format!("id=\"s-{}\"", goal.steps[0].id)), "{path}");
            assert!(!page.contains('⟦'), "{path}: a text is missing");
        }
    }
}

#[tokio::test]
async fn a_step_that_cannot_be_loses_nothing_that_was_typed() {
    let table = Table::new().await;
    let fields = [("words", "Een droge kamer"), ("step", "Bellen"), ("who", "someone"), ("by", "2001-01-01")];
    let answer = table.post(table.els, "plan/new", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["Een droge kamer", "Bellen", "2001-01-01", "href=\"#f-who_name\""] {
        assert!(answer.body.contains(kept), "{kept}");
    }
    assert_eq!(table.dossier().await.goals.there().count(), 0);
}

#[tokio::test]
async fn the_questions_carry_what_was_said_and_keep_it_only_at_the_end() {
    let table = Table::new().await;
    let first = table.post(table.mamadou, "plan/new", &[("page", "words"), ("go", "next")]).await;
    assert_eq!(first.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = [("page", "words"), ("go", "check"), ("words", "Zwemmen met Ibrahima"), ("why", "Hij vraagt het.")];
    let check = table.post(table.mamadou, "plan/new", &words).await;
    assert_eq!((check.status, table.dossier().await.goals.there().count()), (StatusCode::OK, 0));
    assert!(check.body.contains("Zwemmen met Ibrahima") && check.body.contains("Hij vraagt het."));
    let save = [("page", "check"), ("go", "save"), ("words", "Zwemmen met Ibrahima"), ("why", "Hij vraagt het.")];
    assert_eq!(table.post(table.mamadou, "plan/new", &save).await.status, StatusCode::SEE_OTHER);
    assert_eq!(table.dossier().await.goals.there().count(), 1);
}

#[tokio::test]
async fn a_step_is_done_with_one_press_and_opened_again_with_another() {
    let table = Table::new().await.with_goal().await;
    let step = table.dossier().await.goals.goals[0].steps[0].id;
    let done = table.post(table.mamadou, &format!("plan/steps/{step}/end"), &[("outcome", "done")]).await;
    assert!(done.header("location").ends_with(&format!("plan?ended={step}#s-{step}")));
    let page = table.get(table.mamadou, &format!("plan?ended={step}")).await;
    assert!(page.body.contains(&format!("plan/steps/{step}/reopen")), "the way back is offered");
    assert!(table.dossier().await.goals.goals[0].open_steps().is_empty());
    table.post(table.mamadou, &format!("plan/steps/{step}/reopen"), &[]).await;
    assert_eq!(table.dossier().await.goals.goals[0].open_steps().len(), 1);
}

#[tokio::test]
async fn nobody_answers_for_somebody_else() {
    let table = Table::new().await.with_goal().await;
    let goal = table.dossier().await.goals.goals[0].id;
    let on = format!("goal.{goal}");
    let forged = [("on", on.as_str()), ("answer", "agrees"), ("voice", "participant")];
    let answer = table.post(table.els, "answer", &forged).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(table.dossier().await.agreements.standing(Subject::Goal(goal)).is_empty());
    let silent = table.post(table.mamadou, "answer", &[("on", &on), ("answer", "does_not_agree")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY, "to see it differently needs words");
}

#[tokio::test]
async fn a_phase_turns_only_when_both_agree_and_the_person_is_asked() {
    let table = Table::new().await;
    let proposed = [("to", "explore_rights"), ("words", "We kennen elkaar nu.")];
    assert_eq!(table.post(table.els, "trajectory/turn", &proposed).await.status, StatusCode::SEE_OTHER);
    let dossier = table.dossier().await;
    assert_eq!(dossier.trajectory.phase(), Phase::Welcome);
    let on = format!("turn.{}", dossier.trajectory.proposal().unwrap().id);
    let page = table.get(table.mamadou, "trajectory").await;
    assert_eq!(page.body.matches("class=\"answer\"").count(), 3, "three answers, all alike");
    let later = table.post(table.mamadou, "answer", &[("on", &on), ("answer", "cannot_answer_now")]).await;
    assert!(later.header("location").contains("done=answered&back=unsay!part.trajectory!"), "a slip can be undone");
    assert_eq!(table.dossier().await.trajectory.phase(), Phase::Welcome);
    let agreed = table.post(table.mamadou, "answer", &[("on", &on), ("answer", "agrees")]).await;
    assert!(agreed.header("location").ends_with("done=turned"));
    assert_eq!(table.dossier().await.trajectory.phase(), Phase::ExploreRights);
}

#[tokio::test]
async fn the_paper_shows_what_one_wants_and_nothing_that_holds_fast() {
    let table = Table::new().await.with_goal().await;
    let goal = table.dossier().await.goals.goals[0].id;
    table.post(table.els, &format!("plan/goals/{goal}/review"), &[("level", "-2"), ("words", "Nog moeilijk")]).await;
    let page = table.get(table.mamadou, "plan/paper").await.body;
    let sheet = page.split("<article").nth(1).unwrap().split("</article").next().unwrap();
    for there in ["Mamadou", "Ik lees mijn eigen brieven", "De brief van de school", "Els"] {
        assert!(sheet.contains(there), "{there}");
    }
    for hidden in ["Fanta leest alles", "Nog moeilijk", "Onderwijs", "Mijn dochter", "verwacht", "begeleider"] {
        assert!(!sheet.contains(hidden), "{hidden}");
    }
    let without = table.get(table.mamadou, "plan/paper?chosen=1&show=people").await.body;
    assert!(!without.split("<article").nth(1).unwrap().contains("Ik lees mijn eigen brieven"));
}
