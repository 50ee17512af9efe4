//! Roles: who may be what, in whose voice, and who may do what to whom.

use app::accounts::AccountKind;
use axum::http::{Method, StatusCode};
use method::Part;
use serde_json::json;
use uuid::Uuid;

use super::everything::{Known, fresh, invite, name, naming};
use super::two::Two;

/// All parts of a dossier.
fn everything() -> Vec<&'static str> {
    Part::ALL.iter().map(|part| part.as_str()).collect()
}

#[tokio::test]
async fn nobody_takes_a_role_that_their_account_is_not_for() {
    let two = Two::new().await;
    for kind in AccountKind::ALL {
        for role in ["participant", "guide", "coach", "network_member"] {
            let may = match kind {
                AccountKind::Guide => role != "participant",
                AccountKind::Coach => matches!(role, "coach" | "network_member"),
                AccountKind::NetworkMember | AccountKind::Participant => role == "network_member",
                AccountKind::Administrator | AccountKind::Researcher => false,
            };
            let who = two.site.account(&format!("{}-{role}", kind.as_str()), kind).await;
            for inviter in [two.els, two.mamadou] {
                let voice = if inviter == two.els { "together" } else { "participant" };
                let command = invite(who.0, role, "x");
                let answer = two
                    .site
                    .tell_as(two.ours, inviter, json!({ "id": Uuid::now_v7(), "voice": voice, "command": command }))
                    .await;
                let is_in = inviter == two.els && may;
                assert_eq!(answer.status == StatusCode::OK, is_in, "{kind:?} as {role}: {}", answer.body);
            }
            let reads = two.site.take_out(two.ours, who).await.status;
            assert_eq!(reads == StatusCode::OK, may, "{kind:?} as {role}");
        }
    }
}

#[tokio::test]
async fn inviting_does_not_tell_which_accounts_there_are() {
    let two = Two::new().await;
    let administrator = two.site.account("fatima", AccountKind::Administrator).await;
    let ended = two.site.account("greet", AccountKind::Guide).await;
    two.site.app.end_account(ended).await.unwrap();
    let nobody = two.site.tell(two.ours, two.mamadou, &invite(Uuid::now_v7(), "guide", "x")).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    for who in [administrator, ended, two.zohra] {
        let answer = two.site.tell(two.ours, two.mamadou, &invite(who.0, "guide", "x")).await;
        assert_eq!((answer.status, &answer.body), (nobody.status, &nobody.body));
    }
}

#[tokio::test]
async fn only_guides_and_participants_open_dossiers_and_only_with_themselves_in_them() {
    let two = Two::new().await;
    for kind in [AccountKind::Coach, AccountKind::NetworkMember, AccountKind::Administrator, AccountKind::Researcher] {
        let who = two.site.account(kind.as_str(), kind).await;
        let members = json!([{ "member": who, "role": "participant", "name": "x" }]);
        let opening = json!({ "id": Uuid::now_v7(), "command": { "circle": { "open": { "members": members } } } });
        let body = json!({ "id": Uuid::now_v7(), "opening": opening }).to_string();
        let answer = two.site.api(Method::POST, "/api/v1/dossiers", &two.site.token(who).await, &body).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{kind:?}");
        assert_eq!(two.site.get("/dossiers/new", &two.site.cookie(who).await).await.status, StatusCode::FORBIDDEN);
    }
    let member = |member, role| json!({ "member": member, "role": role, "name": "x" });
    for members in [
        json!([member(two.zohra, "participant")]),
        json!([member(two.els, "participant")]),
        json!([member(two.mamadou, "guide"), member(two.els, "guide")]),
        json!([member(two.mamadou, "participant"), member(two.els, "guide"), member(two.zohra, "participant")]),
        json!([member(two.mamadou, "participant"), member(two.els, "guide"), member(two.els, "coach")]),
    ] {
        let opening = json!({ "id": Uuid::now_v7(), "command": { "circle": { "open": { "members": members } } } });
        let body = json!({ "id": Uuid::now_v7(), "opening": opening }).to_string();
        let answer = two.site.api(Method::POST, "/api/v1/dossiers", &two.site.token(two.els).await, &body).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{members}: {}", answer.body);
    }
}

#[tokio::test]
async fn an_account_that_ended_does_nothing_and_comes_in_nowhere() {
    let two = Two::new().await;
    two.site.app.set_password(two.els, "vier gewone woorden", None).await.unwrap();
    let (cookie, token) = (two.site.cookie(two.els).await, two.site.token(two.els).await);
    let link = two.site.app.make_link(Some(two.els), true, app::LINK_LIFE).await.unwrap();
    two.site.app.end_account(two.els).await.unwrap();
    assert_eq!(two.site.get(&format!("/dossiers/{}", two.ours), &cookie).await.status, StatusCode::SEE_OTHER);
    let path = format!("/api/v1/dossiers/{}", two.ours);
    assert_eq!(two.site.api(Method::GET, &path, &token, "").await.status, StatusCode::UNAUTHORIZED);
    let body = json!([{ "id": Uuid::now_v7(), "command": { "story": { "tell": { "words": "x" } } } }]).to_string();
    let written = two.site.api(Method::POST, &format!("{path}/commands"), &token, &body).await;
    assert_eq!(written.status, StatusCode::UNAUTHORIZED);
    let entry = two.site.post("/sign-in", "", &[("login", "els"), ("password", "vier gewone woorden")]).await;
    assert_eq!((entry.status, entry.header("set-cookie")), (StatusCode::UNPROCESSABLE_ENTITY, ""));
    let link = two.site.post(&format!("/sign-in/link/{}", link.expose()), "", &[]).await;
    assert_eq!((link.status, link.header("set-cookie")), (StatusCode::NOT_FOUND, ""));
    let again = two.site.tell(two.theirs, two.zohra, &invite(two.els.0, "guide", "Els")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn nobody_speaks_in_the_voice_of_somebody_else() {
    let two = Two::new().await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    let parts = everything();
    two.site.take_in(two.ours, two.mamadou, omar, &parts).await;
    let before = two.site.version(two.ours, two.mamadou).await;
    for (who, others) in [
        (omar, ["participant", "guide", "coach", "together"].as_slice()),
        (two.mamadou, ["guide", "coach", "network_member"].as_slice()),
        (two.els, ["coach", "network_member"].as_slice()),
    ] {
        for voice in others {
            for command in fresh(&two.site, "x") {
                let envelope = json!({ "id": Uuid::now_v7(), "voice": voice, "command": command });
                let answer = two.site.tell_as(two.ours, who, envelope.clone()).await;
                assert!(answer.status.is_client_error(), "{envelope}: {}", answer.body);
            }
        }
    }
    for own in [
        json!({ "trajectory": { "propose": { "to": "stability", "words": "x" } } }),
        json!({ "agreements": { "promise": { "words": "x" } } }),
    ] {
        for voice in ["participant", "together"] {
            let envelope = json!({ "id": Uuid::now_v7(), "voice": voice, "command": own });
            let answer = two.site.tell_as(two.ours, two.els, envelope).await;
            assert!(answer.status.is_client_error(), "nobody signs for the person: {}", answer.body);
        }
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before);
}

#[tokio::test]
async fn a_member_reads_nothing_of_what_was_not_shared() {
    let two = Two::new().await;
    Known::filled(&two.site, two.ours, two.mamadou, two.els, "kwikstaart").await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    two.site.take_in(two.ours, two.mamadou, omar, &["trajectory"]).await;
    let out = two.site.take_out(two.ours, omar).await;
    let body = out.json();
    for (part, list) in [
        ("story", "entries"),
        ("spiderweb", "strands"),
        ("strengths", "named"),
        ("nest", "niches"),
        ("goals", "goals"),
        ("contacts", "held"),
        ("contacts", "planned"),
        ("agreements", "promises"),
        ("network", "alters"),
        ("network", "ties"),
        ("network", "files"),
    ] {
        assert_eq!(body[part][list].as_array().map(Vec::len), Some(0), "{part}");
    }
    for (key, value) in body.as_object().unwrap().iter().filter(|(key, _)| *key != "trajectory") {
        assert!(!value.to_string().contains("kwikstaart"), "{key}: {value}");
    }
    let due = two.site.api(Method::GET, "/api/v1/due?days=3660", &two.site.token(omar).await, "").await;
    assert_eq!(due.json(), json!([]), "what is due says nothing of closed parts");
    let cookie = two.site.cookie(omar).await;
    for address in super::other_dossiers::addresses() {
        let path = super::other_dossiers::filled(&address, two.ours, &Known::of_nothing());
        let page = two.site.get(&path, &cookie).await;
        let told = page.body.contains("kwikstaart");
        assert!(
            !told
                || address.ends_with("/trajectory")
                || address.ends_with("/answer")
                || address == "/dossiers/{dossier}",
            "{address}"
        );
    }
}

#[tokio::test]
async fn a_member_changes_nothing_of_what_was_not_shared_and_learns_no_ids() {
    let two = Two::new().await;
    let known = Known::filled(&two.site, two.ours, two.mamadou, two.els, "kwikstaart").await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    two.site.take_in(two.ours, two.mamadou, omar, &["trajectory"]).await;
    let known = Known { turn: Uuid::now_v7(), member: Uuid::now_v7(), ..known };
    let none = Known { turn: known.turn, member: known.member, ..Known::of_nothing() };
    let before = two.site.version(two.ours, two.mamadou).await;
    for (theirs, nothing) in naming(&two.site, &known, "x").iter().zip(&naming(&two.site, &none, "x")) {
        let (seen, same) = (two.site.tell(two.ours, omar, theirs).await, two.site.tell(two.ours, omar, nothing).await);
        assert!(seen.status.is_client_error(), "{theirs}: {}", seen.body);
        assert!(!seen.body.contains("kwikstaart"), "{theirs}: {}", seen.body);
        assert_eq!((seen.status, &seen.body), (same.status, &same.body), "{theirs}");
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before);
}

#[tokio::test]
async fn who_only_reads_writes_nothing() {
    let two = Two::new().await;
    let known = Known::filled(&two.site, two.ours, two.mamadou, two.els, "kwikstaart").await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    let all = everything();
    let invited = json!({ "member": omar, "role": "network_member", "name": "Omar",
        "grant": { "reads": all, "purpose": "support" } });
    two.site.done(two.ours, two.mamadou, &json!({ "circle": { "invite": invited } })).await;
    let before = two.site.version(two.ours, two.mamadou).await;
    // Whoever may read something may ask for it to be put right, and say that they do not agree: that is not writing in it.
    let is_beside =
        |command: &serde_json::Value| matches!(name(command).as_str(), "corrections.ask" | "corrections.object");
    for command in [fresh(&two.site, "x"), naming(&two.site, &known, "x")].concat().iter().filter(|c| !is_beside(c)) {
        let answer = two.site.tell(two.ours, omar, command).await;
        assert!(answer.status.is_client_error(), "{command}: {}", answer.body);
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before);
}

#[tokio::test]
async fn a_network_member_removes_nobody_and_takes_nothing_away() {
    let two = Two::new().await;
    let known = Known::filled(&two.site, two.ours, two.mamadou, two.els, "kwikstaart").await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    let parts = everything();
    two.site.take_in(two.ours, two.mamadou, omar, &parts).await;
    let before = two.site.version(two.ours, two.mamadou).await;
    let mut commands: Vec<_> = [two.mamadou, two.els, two.zohra]
        .iter()
        .map(|member| json!({ "circle": { "remove": { "member": member } } }))
        .collect();
    commands.push(json!({ "consents": { "withdraw": { "consent": two.els } } }));
    commands.push(json!({ "consents": { "confirm": { "consent": two.els } } }));
    commands.push(json!({ "consents": { "read": { "broken_open": known.broken_open } } }));
    for (kind, id) in known.things() {
        commands.push(json!({ "corrections": { "take_back": { "thing": { kind: id } } } }));
        commands.push(json!({ "corrections": { "reword": { "thing": { kind: id }, "words": "leeg" } } }));
    }
    for command in commands {
        let answer = two.site.tell(two.ours, omar, &command).await;
        assert!(answer.status.is_client_error(), "{command}: {}", answer.body);
    }
    let cookie = two.site.cookie(omar).await;
    for path in
        ["leave", "erase", &format!("circle/out/{}", two.els), &format!("circle/stop/{}", two.els), "link", "card"]
    {
        let answer =
            two.site.post(&format!("/dossiers/{}/{path}", two.ours), &cookie, &[("sure", "yes"), ("seen", "99")]).await;
        assert!(!answer.status.is_success() && !answer.status.is_server_error(), "{path}: {}", answer.status);
        assert_eq!(two.site.version(two.ours, two.mamadou).await, before, "{path}");
    }
    assert_eq!(two.site.take_out(two.ours, two.els).await.status, StatusCode::OK, "Els is still there");
}

#[tokio::test]
async fn who_keeps_the_accounts_or_does_research_has_no_way_into_a_dossier() {
    let two = Two::new().await;
    for kind in [AccountKind::Administrator, AccountKind::Researcher] {
        let who = two.site.account(kind.as_str(), kind).await;
        for command in [fresh(&two.site, "x"), naming(&two.site, &two.known, "x")].concat() {
            let answer = two.site.tell(two.theirs, who, &command).await;
            assert!(answer.status.is_client_error(), "{command}: {}", answer.body);
        }
        assert_eq!(two.site.take_out(two.theirs, who).await.status, StatusCode::NOT_FOUND);
        let list = two.site.api(Method::GET, "/api/v1/dossiers", &two.site.token(who).await, "").await;
        assert_eq!(list.json(), json!([]));
    }
}

#[tokio::test]
async fn the_guide_does_not_confirm_nor_read_in_the_place_of_the_person() {
    let two = Two::new().await;
    let known = Known::filled(&two.site, two.ours, two.mamadou, two.els, "x").await;
    for voice in ["guide", "together", "participant"] {
        for command in [
            json!({ "consents": { "confirm": { "consent": two.els } } }),
            json!({ "consents": { "read": { "broken_open": known.broken_open } } }),
        ] {
            let envelope = json!({ "id": Uuid::now_v7(), "voice": voice, "command": command });
            let answer = two.site.tell_as(two.ours, two.els, envelope).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{voice}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn nobody_but_the_person_erases_or_takes_along_whatever_name_they_type() {
    let two = Two::new().await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    let parts = everything();
    two.site.take_in(two.ours, two.mamadou, omar, &parts).await;
    let fatima = two.site.account("fatima", AccountKind::Administrator).await;
    for who in [omar, two.els, two.tom, two.zohra, fatima] {
        let cookie = two.site.cookie(who).await;
        for path in ["leave", "take-along"] {
            let fields = [("name", "Mamadou"), ("account", "end")];
            let answer = two.site.post(&format!("/dossiers/{}/{path}", two.ours), &cookie, &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}: {}", answer.body);
        }
    }
    assert_eq!(two.site.take_out(two.ours, two.mamadou).await.status, StatusCode::OK, "it is still there");
}

crate::engines::also_on_postgresql!(
    nobody_takes_a_role_that_their_account_is_not_for,
    inviting_does_not_tell_which_accounts_there_are,
    only_guides_and_participants_open_dossiers_and_only_with_themselves_in_them,
    an_account_that_ended_does_nothing_and_comes_in_nowhere,
    nobody_speaks_in_the_voice_of_somebody_else,
    a_member_reads_nothing_of_what_was_not_shared,
    a_member_changes_nothing_of_what_was_not_shared_and_learns_no_ids,
    who_only_reads_writes_nothing,
    a_network_member_removes_nobody_and_takes_nothing_away,
    who_keeps_the_accounts_or_does_research_has_no_way_into_a_dossier,
    the_guide_does_not_confirm_nor_read_in_the_place_of_the_person,
    nobody_but_the_person_erases_or_takes_along_whatever_name_they_type,
);
