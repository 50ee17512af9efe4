//! Table mode: nothing of a closed card is ever on a page, and going back or sending twice does no harm.

use app::accounts::AccountKind;
use app::{Looking, Seat};
use axum::http::StatusCode;
use dossier::circle::{Command as Circle, Invited};
use dossier::{DossierId, MemberId, Speaker};
use method::{CircleRole, LifeDomain};
use uuid::Uuid;

use crate::site::{Answer, Site};

struct Round {
    site: Site,
    dossier: DossierId,
    mamadou: MemberId,
    els: MemberId,
    path: String,
}

impl Round {
    /// A round about housing and work that Els laid.
    async fn laid() -> Self {
        let site = Site::new().await;
        let (dossier, mamadou, els) = site.dossier().await;
        let cookie = site.cookie(els).await;
        let id = Uuid::now_v7().to_string();
        let fields = [("command", id.as_str()), ("what", "some"), ("domain", "housing"), ("domain", "work")];
        let answer = site.post(&format!("/dossiers/{dossier}/table/new"), &cookie, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let path = format!("/dossiers/{dossier}/table/{id}");
        assert_eq!(answer.header("location"), format!("{path}/1"));
        Self { site, dossier, mamadou, els, path }
    }

    async fn page(&self, who: MemberId, rest: &str) -> String {
        let answer = self.site.get(&format!("{}{rest}", self.path), &self.site.cookie(who).await).await;
        assert_eq!(answer.status, StatusCode::OK, "{rest}");
        answer.body
    }

    async fn send(&self, who: MemberId, voice: &str, value: &str, command: Uuid) -> Answer {
        let seen = self
            .site
            .app
            .read(Seat::of(who), self.dossier, Looking::at_all())
            .await
            .unwrap()
            .dossier
            .version
            .to_string();
        let command = command.to_string();
        let fields = [("command", command.as_str()), ("seen", &seen), ("voice", voice), ("value", value)];
        self.site.post(&format!("{}/1", self.path), &self.site.cookie(who).await, &fields).await
    }

    async fn put(&self, who: MemberId, voice: &str, value: &str) {
        let answer = self.send(who, voice, value, Uuid::now_v7()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }

    async fn tightness(&self, speaker: Speaker) -> Option<u8> {
        let view = self.site.app.read(Seat::of(self.mamadou), self.dossier, Looking::at_all()).await.unwrap();
        view.dossier.spiderweb.tightness(LifeDomain::Housing, speaker)
    }
}

/// Whether a page tells a value: a slider that stands on it, or the two sliders laid open.
fn tells_a_value(page: &str) -> bool {
    page.contains("checked") || page.contains("two-sliders")
}

#[tokio::test]
async fn on_one_device_the_helper_gets_it_handed_over_and_sees_nothing_of_the_value() {
    let round = Round::laid().await;
    assert!(round.page(round.els, "/1").await.contains("Geef het toestel aan Mamadou."));
    round.put(round.els, "participant", "9").await;
    let handed = round.page(round.els, "/1").await;
    assert!(handed.contains("Geef het toestel aan Els.") && !tells_a_value(&handed));
    let own = round.page(round.els, "/1?mine=yes").await;
    assert!(own.contains(r#"name="value""#) && !tells_a_value(&own));
    for page in [round.page(round.els, "/1?again=yes").await, round.page(round.mamadou, "/1").await] {
        assert!(!tells_a_value(&page));
    }
    round.put(round.els, "guide", "4").await;
    for who in [round.els, round.mamadou] {
        let open = round.page(who, "/1").await;
        assert!(open.contains("two-sliders") && open.contains("Jullie zien het anders"));
    }
    assert_eq!(round.tightness(Speaker::PARTICIPANT).await, Some(9));
}

#[tokio::test]
async fn each_with_a_device_the_one_waits_for_the_other_and_neither_sees_the_card() {
    let round = Round::laid().await;
    let cookie = round.site.cookie(round.mamadou).await;
    let web = round.site.get(&format!("/dossiers/{}/spiderweb", round.dossier), &cookie).await;
    assert!(web.body.contains("Els wil samen met jou kijken."));
    round.put(round.mamadou, "participant", "2").await;
    let waits = round.page(round.mamadou, "/1").await;
    assert!(waits.contains("Wachten op Els") && waits.contains("data-look-again") && !tells_a_value(&waits));
    // The guide's device notices that the participant has put theirs: no hand-over, straight to the own slider.
    let own = round.page(round.els, "/1").await;
    assert!(own.contains("Els, nu jij.") && !own.contains("Geef het toestel") && !tells_a_value(&own));
    // Nobody puts another card over the one that the person put.
    assert_eq!(round.send(round.els, "participant", "7", Uuid::now_v7()).await.status, StatusCode::SEE_OTHER);
    round.put(round.els, "guide", "2").await;
    assert_eq!(round.tightness(Speaker::PARTICIPANT).await, Some(2));
    assert!(round.page(round.mamadou, "/1").await.contains("Jullie zien het hetzelfde."));
}

#[tokio::test]
async fn going_back_and_sending_twice_do_no_harm() {
    let round = Round::laid().await;
    let command = Uuid::now_v7();
    for _ in 0..2 {
        assert_eq!(round.send(round.els, "participant", "6", command).await.status, StatusCode::SEE_OTHER);
    }
    round.put(round.els, "guide", "5").await;
    // A slider from before the cards lay open is sent once more: the open pair comes, as it was.
    let late = round.send(round.els, "participant", "1", Uuid::now_v7()).await;
    assert_eq!((late.status, late.header("location")), (StatusCode::SEE_OTHER, format!("{}/1", round.path).as_str()));
    assert_eq!(round.tightness(Speaker::PARTICIPANT).await, Some(6));
    round.put(round.mamadou, "together", "5").await;
    assert_eq!(round.tightness(Speaker::TOGETHER).await, Some(5));
    let next = round.site.get(&round.path, &round.site.cookie(round.els).await).await;
    assert_eq!(next.header("location"), format!("{}/2", round.path));
    assert!(round.page(round.els, "/end").await.contains("Ons cijfer"));
}

#[tokio::test]
async fn a_slider_without_a_value_is_shown_again_and_a_place_that_is_not_there_is_not_found() {
    let round = Round::laid().await;
    let answer = round.send(round.els, "participant", "", Uuid::now_v7()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Kies eerst een cijfer"));
    assert_eq!(round.send(round.els, "guide", "11", Uuid::now_v7()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let cookie = round.site.cookie(round.els).await;
    for rest in ["/0", "/3", "/x", "/18446744073709551616"] {
        let answer = round.site.get(&format!("{}{rest}", round.path), &cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{rest}");
    }
}

#[tokio::test]
async fn who_cannot_write_for_the_person_has_a_device_of_their_own() {
    let round = Round::laid().await;
    let omar = round.site.account("omar", AccountKind::NetworkMember).await;
    let grant = Some(dossier::consents::Grant::whole(method::Purpose::Support));
    let invited = Invited { member: omar, role: CircleRole::NetworkMember, name: "Omar".to_owned(), grant };
    let command = dossier::Command::Circle(Circle::Invite(invited));
    let id = dossier::CommandId(Uuid::now_v7());
    let envelope = app::Envelope { id, voice: Some(method::Voice::Together), happened_on: None, seen: None, command };
    round.site.app.execute(round.els, round.dossier, vec![envelope]).await.unwrap();
    let own = round.page(omar, "/1").await;
    assert!(own.contains("Omar, nu jij.") && own.contains(r#"value="network_member""#));
    round.put(omar, "network_member", "3").await;
    assert!(round.page(omar, "/1").await.contains("Wachten op Mamadou"));
    round.put(round.mamadou, "participant", "3").await;
    assert!(!round.page(omar, "/1").await.contains(r#"value="together""#));
}

#[tokio::test]
async fn a_round_is_offered_only_about_what_one_may_write_in() {
    let site = Site::new().await;
    let (id, mamadou, _) = site.dossier().await;
    let omar = site.account("omar", AccountKind::NetworkMember).await;
    let niche = site.done(id, mamadou, &serde_json::json!({ "nest": { "add": { "name": "de moestuin" } } })).await;
    let path = format!("/dossiers/{id}/table/new");
    let place = format!("value=\"{niche}\"");
    for (writes, web, nest) in
        [(&["nest"][..], false, true), (&["spiderweb"], true, false), (&["nest", "spiderweb"], true, true)]
    {
        let grant = serde_json::json!({ "reads": ["nest", "spiderweb"], "writes": writes, "purpose": "support" });
        let invited = serde_json::json!({ "member": omar, "role": "network_member", "name": "Omar", "grant": grant });
        site.done(id, mamadou, &serde_json::json!({ "circle": { "invite": invited } })).await;
        let page = site.get(&path, &site.cookie(omar).await).await;
        assert_eq!(page.status, StatusCode::OK, "{writes:?}");
        for offered in ["value=\"all\"", "value=\"some\"", "name=\"domain\""] {
            assert_eq!(page.body.contains(offered), web, "{writes:?}: {offered}");
        }
        assert_eq!(page.body.contains(&place), nest, "{writes:?}");
        site.done(id, mamadou, &serde_json::json!({ "circle": { "remove": { "member": omar } } })).await;
    }
}

#[tokio::test]
async fn a_round_about_the_reins_is_chosen_in_words_and_stands_in_each_voice() {
    let site = Site::new().await;
    let (dossier, _, els) = site.dossier().await;
    let (cookie, table) = (site.cookie(els).await, format!("/dossiers/{dossier}/table"));
    let none = site.post(&format!("{table}/new"), &cookie, &[("what", "reins")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "which tasks?");
    let unknown = site.post(&format!("{table}/new"), &cookie, &[("what", "reins"), ("task", "moon")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let laid = site.post(&format!("{table}/new"), &cookie, &[("what", "reins"), ("task", "letters")]).await;
    let round = laid.header("location").to_owned();
    let page = site.get(&round, &cookie).await.body;
    assert!(page.contains("Brieven") && page.contains("Mijn begeleider, en ik kijk mee"), "in the words of the person");
    site.post(&round, &cookie, &[("voice", "participant"), ("value", "3")]).await;
    let handed = site.get(&format!("{round}?mine=yes"), &cookie).await.body;
    assert!(
        handed.contains("Mamadou, en iemand kijkt mee") && !handed.contains("checked"),
        "nothing of the other is seen"
    );
    let open = site.post(&round, &cookie, &[("voice", "guide"), ("value", "1"), ("seen", "99")]).await;
    let open = site.get(open.header("location"), &cookie).await.body;
    assert!(open.contains("Jullie zien het anders") && open.contains("Wat doe jij hier dat Els niet ziet?"), "{open}");
    site.post(&round, &cookie, &[("voice", "together"), ("value", "2"), ("seen", "99")]).await;
    let end = site.get(&format!("{}/end", round.trim_end_matches("/1")), &cookie).await.body;
    assert!(end.contains("Zo zeggen we het samen") && end.contains("/together/reins"), "{end}");
    let reins = site.get(&format!("/dossiers/{dossier}/together/reins"), &cookie).await.body;
    for said in ["Mamadou doet dit, iemand kijkt mee", "De begeleider doet dit, Mamadou kijkt mee"] {
        assert!(reins.contains(said), "{said}");
    }
}
