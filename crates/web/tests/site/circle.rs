//! The person holds the keys: giving, changing, stopping, confirming; and what others see of it.

use app::accounts::AccountKind;
use app::{Looking, Seat};
use axum::http::StatusCode;
use dossier::consents::Consent;
use dossier::{DossierId, MemberId};
use method::{Part, Parts, Purpose, Voice};
use uuid::Uuid;

use crate::site::{Answer, Site};

struct Circle {
    site: Site,
    id: DossierId,
    mamadou: MemberId,
    els: MemberId,
    omar: MemberId,
}

impl Circle {
    /// Mamadou with Els, and Omar, whom he took in with what is usual.
    async fn new() -> Self {
        let site = Site::new().await;
        let (id, mamadou, els) = site.dossier().await;
        let omar = site.account("omar", AccountKind::NetworkMember).await;
        let circle = Self { site, id, mamadou, els, omar };
        let usual = [("reads", "strengths"), ("reads", "nest"), ("reads", "goals"), ("writes", "strengths")];
        let who = [("login", "omar"), ("name", "Omar"), ("purpose", "support"), ("ends", "open")];
        let answer = circle.post(mamadou, "circle/invite", &[&who[..], &usual[..]].concat()).await;
        assert_eq!(answer.header("location"), format!("/dossiers/{id}/circle?done=circle-joined"), "{}", answer.body);
        circle
    }

    async fn post(&self, who: MemberId, path: &str, fields: &[(&str, &str)]) -> Answer {
        let (command, seen) = (Uuid::now_v7().to_string(), self.version().await.to_string());
        let more = [("command", command.as_str()), ("seen", seen.as_str())];
        let cookie = self.site.cookie(who).await;
        self.site.post(&format!("/dossiers/{}/{path}", self.id), &cookie, &[fields, &more[..]].concat()).await
    }

    async fn get(&self, who: MemberId, path: &str) -> Answer {
        let cookie = self.site.cookie(who).await;
        let path = format!("/dossiers/{}/{path}", self.id);
        self.site.get(path.trim_end_matches('/'), &cookie).await
    }

    async fn version(&self) -> u64 {
        self.site.app.read(Seat::of(self.mamadou), self.id, Looking::at_all()).await.unwrap().dossier.version
    }

    async fn consents(&self, member: MemberId) -> Vec<Consent> {
        let view = self.site.app.read(Seat::of(self.mamadou), self.id, Looking::at_all()).await.unwrap();
        view.dossier.consents.of(member).filter(|given| given.withdrawn.is_none()).cloned().collect()
    }
}

fn some(parts: &[Part]) -> Parts {
    parts.iter().copied().collect()
}

#[tokio::test]
async fn taking_somebody_in_asks_first_who_and_then_what() {
    let circle = Circle::new().await;
    circle.site.account("rita", AccountKind::Coach).await;
    let who = [("login", "rita"), ("name", "Rita")];
    let answer = circle.post(circle.mamadou, "circle/invite", &who).await;
    assert_eq!(answer.status, StatusCode::OK, "nothing was opened yet");
    for kept in
        ["name=\"login\" value=\"rita\"", "name=\"purpose\" value=\"coaching\" checked", "value=\"story\" checked"]
    {
        assert!(answer.body.contains(kept), "{kept}");
    }
    let none = [("login", "rita"), ("name", "Rita"), ("purpose", "coaching"), ("ends", "open")];
    let answer = circle.post(circle.mamadou, "circle/invite", &none).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Kies er minstens één."), "without any part nothing is given");
    assert!(answer.body.contains("Wat mag Rita zien en schrijven?"), "on the page where it was chosen");
}

#[tokio::test]
async fn one_press_stops_access_also_in_an_open_tab_and_on_another_server() {
    let circle = Circle::new().await;
    let other = circle.site.beside().await;
    let tab = circle.site.cookie(circle.omar).await;
    let path = format!("/dossiers/{}/nest", circle.id);
    assert_eq!(circle.site.get(&path, &tab).await.status, StatusCode::OK);
    assert!(other.read(Seat::of(circle.omar), circle.id, Looking::at_all()).await.is_ok());
    let stopped = circle.post(circle.mamadou, &format!("circle/stop/{}", circle.omar), &[]).await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER, "{}", stopped.body);
    let next_click = circle.site.get(&path, &tab).await;
    let nowhere = circle.site.get(&format!("/dossiers/{}", Uuid::now_v7()), &tab).await;
    assert_eq!((next_click.status, &next_click.body), (StatusCode::NOT_FOUND, &nowhere.body));
    assert!(
        other.read(Seat::of(circle.omar), circle.id, Looking::at_all()).await.is_err(),
        "on another server as well"
    );

    let undo = stopped.header("location").to_owned();
    assert!(undo.contains(&format!("again={}", circle.omar)), "{undo}");
    let page = circle.get(circle.mamadou, undo.rsplit('/').next().unwrap()).await;
    assert!(page.body.contains(&format!("/circle/again/{}\"", circle.omar)), "it can be undone at once");
    circle.post(circle.mamadou, &format!("circle/again/{}", circle.omar), &[]).await;
    let again = circle.consents(circle.omar).await;
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].grant.reads, some(&[Part::Strengths, Part::Nest, Part::Goals]), "as it was");
    circle.post(circle.mamadou, &format!("circle/again/{}", circle.omar), &[]).await;
    assert_eq!(circle.consents(circle.omar).await.len(), 1, "undoing twice gives it once");
    assert_eq!(circle.site.get(&path, &tab).await.status, StatusCode::OK);
}

#[tokio::test]
async fn changing_withdraws_the_old_and_gives_the_new() {
    let circle = Circle::new().await;
    let before = circle.consents(circle.omar).await[0].id;
    let change = format!("circle/change/{}", before.0);
    let filled = circle.get(circle.mamadou, &change).await;
    assert!(filled.body.contains("value=\"support\" checked"), "filled with what stands");
    let fields = [("reads", "story"), ("purpose", "support"), ("ends", "week")];
    let answer = circle.post(circle.mamadou, &change, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let now = circle.consents(circle.omar).await;
    assert_eq!((now.len(), now[0].grant.reads, now[0].grant.writes), (1, some(&[Part::Story]), Parts::NONE));
    assert_eq!(now[0].grant.until, Some(circle.site.app.today().saturating_add(jiff::Span::new().days(7))));
    for face in ["", "circle"] {
        let page = circle.get(circle.mamadou, face).await;
        assert!(face == "circle" || page.body.contains("De toestemming van Omar stopt op"), "it ends within a week");
    }
    let desk = circle.get(circle.els, "").await;
    assert!(desk.body.contains("De toestemming van Omar stopt op") && desk.body.contains("Praat erover met Mamadou"));
    let ended = circle.get(circle.mamadou, "circle").await;
    assert!(ended.body.contains("Vroegere toestemmingen"), "the old one stands folded away");
    let gone = circle.get(circle.mamadou, &change).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND, "what was withdrawn is not changed");
}

#[tokio::test]
async fn what_is_written_at_the_table_waits_for_the_person() {
    let circle = Circle::new().await;
    circle.site.account("rita", AccountKind::Coach).await;
    let fields = [("login", "rita"), ("name", "Rita"), ("purpose", "coaching"), ("ends", "month"), ("reads", "story")];
    let answer = circle.post(circle.els, "circle/invite", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let start = circle.get(circle.mamadou, "").await;
    assert!(start.body.contains("werd opgeschreven wat ze mogen zien"), "Rita, and Els from the opening");
    let view = circle.site.app.read(Seat::of(circle.mamadou), circle.id, Looking::at_all()).await.unwrap();
    let rita = view.dossier.consents.given.last().unwrap();
    assert!(rita.waits_for_the_participant() && rita.given.speaker.voice == Voice::Together);
    let page = circle.get(circle.mamadou, "circle").await;
    assert!(page.body.contains("Klopt dit?") && page.body.contains("Els schreef dit op."));
    let confirm = format!("circle/confirm/{}", rita.id.0);
    assert_eq!(circle.post(circle.els, &confirm, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "not the guide");
    assert_eq!(circle.post(circle.mamadou, &confirm, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!circle.consents(rita.member).await[0].waits_for_the_participant());
}

#[tokio::test]
async fn a_guide_gives_no_more_than_they_have_and_nothing_to_themselves() {
    let circle = Circle::new().await;
    let own = circle.consents(circle.els).await[0].id;
    let narrow = [("reads", "goals"), ("writes", "goals"), ("purpose", "guidance"), ("ends", "open")];
    circle.post(circle.mamadou, &format!("circle/change/{}", own.0), &narrow).await;
    let own = circle.consents(circle.els).await[0].id;
    for path in [format!("circle/change/{}", own.0), format!("circle/give/{}", circle.els)] {
        assert_eq!(circle.get(circle.els, &path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(circle.post(circle.els, &path, &narrow).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    circle.site.account("rita", AccountKind::Coach).await;
    let who = [("login", "rita"), ("name", "Rita")];
    let form = circle.post(circle.els, "circle/invite", &who).await;
    assert!(
        form.body.contains("name=\"reads\" value=\"goals\"") && !form.body.contains("name=\"reads\" value=\"story\"")
    );
    let more = [("login", "rita"), ("name", "Rita"), ("reads", "story"), ("purpose", "coaching"), ("ends", "open")];
    let answer = circle.post(circle.els, "circle/invite", &more).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("niet meer geven dan"), "{}", answer.body);
}

#[tokio::test]
async fn a_replacement_and_a_representative_say_what_they_need() {
    let circle = Circle::new().await;
    circle.site.account("tom", AccountKind::Guide).await;
    let els = circle.els.to_string();
    let tom = [("login", "tom"), ("name", "Tom"), ("reads", "goals"), ("purpose", "replacement"), ("ends", "month")];
    let missing = circle.post(circle.mamadou, "circle/invite", &tom).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY, "in whose place?");
    let whole = [&tom[..], &[("instead_of", els.as_str())]].concat();
    assert_eq!(circle.post(circle.mamadou, "circle/invite", &whole).await.status, StatusCode::SEE_OTHER);
    let page = circle.get(circle.mamadou, "circle").await;
    assert!(page.body.contains("in de plaats van Els"));

    let give = format!("circle/give/{}", circle.omar);
    let law = [("reads", "goals"), ("purpose", "representation"), ("ends", "open"), ("basis", "law")];
    assert_eq!(
        circle.post(circle.mamadou, &give, &law).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "on what basis?"
    );
    let based = [&law[..], &[("by_law", "Vonnis van 3 maart")]].concat();
    assert_eq!(circle.post(circle.mamadou, &give, &based).await.status, StatusCode::SEE_OTHER);
    let by_law = circle.consents(circle.omar).await;
    let by_law = by_law.iter().find(|given| given.grant.purpose == Purpose::Representation).unwrap();
    let page = circle.get(circle.mamadou, "circle").await;
    assert!(page.body.contains("Vonnis van 3 maart") && page.body.contains("Jij kan het hier niet stoppen"));
    circle.post(circle.mamadou, &format!("circle/stop/{}", circle.omar), &[]).await;
    let left = circle.consents(circle.omar).await;
    assert_eq!(left.iter().map(|given| given.id).collect::<Vec<_>>(), [by_law.id], "the rest was stopped");
}

#[tokio::test]
async fn others_see_only_their_own_consent() {
    let circle = Circle::new().await;
    let page = circle.get(circle.omar, "circle").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.body.matches("<dl class=\"consent\">").count(), 1, "Omar's own");
    assert!(!page.body.contains("/circle/stop/") && !page.body.contains("/circle/change/"));
    let guide = circle.get(circle.els, "circle").await;
    assert_eq!(guide.body.matches("<dl class=\"consent\">").count(), 2, "their own, and Omar's");
}

#[tokio::test]
async fn a_narrow_consent_meets_no_closed_door() {
    let circle = Circle::new().await;
    let mut to_visit = vec![String::new()];
    let mut visited: Vec<String> = Vec::new();
    let root = format!("/dossiers/{}", circle.id);
    while let Some(path) = to_visit.pop() {
        let page = circle.get(circle.omar, &path).await;
        assert_eq!(page.status, StatusCode::OK, "a link leads to a closed door: {path}");
        visited.push(path);
        for link in page.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.split(['#', '?']).next().unwrap();
            let Some(inside) = link.strip_prefix(&root).map(|rest| rest.trim_start_matches('/').to_owned()) else {
                continue;
            };
            if !visited.contains(&inside) && !to_visit.contains(&inside) {
                to_visit.push(inside);
            }
        }
    }
    assert!(visited.iter().any(|path| path == "nest/new"), "what is open is offered: {visited:?}");
    for closed in ["story", "spiderweb", "contacts", "trajectory", "contacts/new", "story/new"] {
        assert!(!visited.iter().any(|path| path == closed), "{closed}");
        let page = circle.get(circle.omar, closed).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{closed}");
        assert!(page.body.contains("niet met jou gedeeld") || page.body.contains("niet schrijven"), "{}", page.body);
    }
    let read_only = circle.get(circle.omar, "plan/new").await;
    assert_eq!(read_only.status, StatusCode::FORBIDDEN, "goals are shared to read");
    assert!(read_only.body.contains("Hier kan je niet schrijven"));
    let plan = circle.get(circle.omar, "plan").await;
    assert!(plan.body.contains("deelt Mamadou nu niet met jou"), "said kindly where one would write");
}

#[tokio::test]
async fn who_may_stop_nobody_is_not_told_that_it_was_done() {
    let circle = Circle::new().await;
    for who in [circle.els, circle.mamadou, circle.omar] {
        let answer = circle.post(circle.omar, &format!("circle/stop/{who}"), &[]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{who}: {}", answer.header("location"));
        assert!(answer.body.contains("Er is niets veranderd") && !answer.body.contains("is gestopt"));
    }
    assert_eq!((circle.consents(circle.els).await.len(), circle.consents(circle.omar).await.len()), (1, 1));
    // The person who presses twice is told twice that it is as was asked.
    for _ in 0..2 {
        let answer = circle.post(circle.mamadou, &format!("circle/stop/{}", circle.omar), &[]).await;
        assert!(answer.header("location").contains("done=circle-stopped"), "{}", answer.body);
    }
}

crate::engines::also_on_postgresql!(
    one_press_stops_access_also_in_an_open_tab_and_on_another_server,
    who_may_stop_nobody_is_not_told_that_it_was_done,
);
