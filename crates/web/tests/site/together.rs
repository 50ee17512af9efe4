//! Working together: the reins, the compass, the roles in the moment, the stances.

use app::accounts::AccountKind;
use axum::http::{Method, StatusCode};
use method::CircleRole;
use serde_json::json;
use uuid::Uuid;

use crate::site::Site;

const SECRET: &str = "Ik belde zonder hem";

#[tokio::test]
async fn both_say_who_holds_what_and_it_is_seen_how_it_went() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let path = format!("/dossiers/{dossier}/together/reins");
    let (own, theirs) = (site.cookie(mamadou).await, site.cookie(els).await);
    assert!(site.get(&path, &own).await.body.contains("Brieven"), "what can be looked at is offered");
    let wrong = site.post(&format!("{path}/set"), &own, &[("task", "letters"), ("words", "Fanta leest")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("Fanta leest"), "what was typed is still there");
    for task in ["", "moon", "01900000-0000-7000-8000-000000000001"] {
        let answer = site.post(&format!("{path}/set"), &own, &[("task", task), ("value", "1")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{task}");
    }
    for (day, value) in [("2025-01-10", "0"), ("2025-06-10", "3")] {
        let fields = [("task", "letters"), ("value", value), ("happened_on", day)];
        assert_eq!(site.post(&format!("{path}/set"), &own, &fields).await.status, StatusCode::SEE_OTHER);
    }
    let page = site.get(&path, &theirs).await.body;
    assert!(page.contains("kreeg hierin meer zelf in handen: brieven"), "{page}");
    assert!(page.contains("reins.given_back"), "with its receipt");
    let trajectory = site.get(&format!("/dossiers/{dossier}/trajectory"), &theirs).await.body;
    assert!(trajectory.contains("reins-small"), "the closing rests on it");
    let command = Uuid::now_v7().to_string();
    let fields = [("command", command.as_str()), ("words", "<b>Bellen</b>"), ("value", "4")];
    let added = site.post(&format!("{path}/new"), &own, &fields).await;
    assert!(added.header("location").contains(&format!("undo=task.{command}")), "{}", added.header("location"));
    let page = site.get(&path, &theirs).await.body;
    assert!(page.contains("&lt;b&gt;Bellen") && !page.contains("<b>Bellen"));
    let token = site.token(els).await;
    let read = site.api(Method::GET, &format!("/api/v1/dossiers/{dossier}/together"), &token, "").await.json();
    assert_eq!(read["reins"]["tasks"].as_array().unwrap().len(), 2, "{read}");
    assert_eq!(read["reins"]["receipt"]["formula"], "reins.given_back");
}

#[tokio::test]
async fn what_was_said_of_a_rein_is_undone_with_one_press_and_the_person_is_spoken_to() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let path = format!("/dossiers/{dossier}/together/reins");
    let (own, theirs) = (site.cookie(mamadou).await, site.cookie(els).await);
    let first = site.post(&format!("{path}/set"), &own, &[("task", "letters"), ("value", "1")]).await;
    assert!(first.header("location").contains("back=unsay!part.reins!"), "also where nothing stood before");
    let seen = [("task", "letters"), ("value", "4"), ("seen", "99")];
    let second = site.post(&format!("{path}/set"), &own, &seen).await;
    assert!(second.header("location").contains("back=unsay!part.reins!"), "{}", second.header("location"));
    let page = site.get(second.header("location"), &own).await.body;
    assert!(page.contains("Jij doet dit zelf") && !page.contains("de persoon"), "{page}");
    assert!(page.contains(r#"name="part" value="reins""#), "the way back stands on the page");
    assert!(site.get(&path, &theirs).await.body.contains("Mamadou doet dit zelf"));
    // An address cannot make the program offer anything else.
    let page = site.get(&format!("{path}?done=reins-held&back=leave"), &own).await.body;
    assert!(!page.contains("Ongedaan maken"));
}

#[tokio::test]
async fn the_person_goes_through_the_compass_one_line_a_page_and_may_skip_each() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let path = format!("/dossiers/{dossier}/together/relationship");
    let own = site.cookie(mamadou).await;
    let command = Uuid::now_v7().to_string();
    let begun =
        site.post(&format!("{path}/begin"), &own, &[("command", command.as_str()), ("with", &els.to_string())]).await;
    let occasion = begun.header("location").to_owned();
    let lines = |page: &str| page.matches("<fieldset").count();
    let first = site.get(&occasion, &own).await.body;
    assert!(lines(&first) == 1 && first.contains("Stap 1 van 4"), "one line a page");
    let fields = [("step", "distant_near"), ("distant_near", "2"), ("go", "next")];
    let second = site.post(&occasion, &own, &fields).await.body;
    assert!(lines(&second) == 1 && second.contains(r#"type="hidden" name="distant_near" value="2""#));
    let fields = [
        ("distant_near", "2"),
        ("step", "bureaucratic_personalised"),
        ("bureaucratic_personalised", "-3"),
        ("go", "skip"),
    ];
    let third = site.post(&occasion, &own, &fields).await.body;
    assert!(
        third.contains("Stap 3 van 4") && !third.contains(r#"value="-3" checked"#),
        "what is skipped goes along no more"
    );
    assert!(!third.contains(r#"type="hidden" name="bureaucratic_personalised""#));
    let back = [("distant_near", "2"), ("step", "paternalistic_emancipatory"), ("go", "back")];
    assert!(site.post(&occasion, &own, &back).await.body.contains("Stap 2 van 4"));
    let last = [("distant_near", "2"), ("step", "words"), ("words", "Het ging goed.")];
    let given = site.post(&occasion, &own, &last).await;
    assert!(given.header("location").contains("done=relationship-given&back=together/relationship/"));
    assert!(site.get(&path, &own).await.body.contains("ligt nog dicht"));
}

#[tokio::test]
async fn the_mirror_looks_along_in_every_form_of_working_together_and_keeps_nothing() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let (own, theirs) = (site.cookie(mamadou).await, site.cookie(els).await);
    let (begin, with) = (format!("/dossiers/{dossier}/together/relationship/begin"), els.to_string());
    let begun = site.post(&begin, &theirs, &[("with", with.as_str())]).await;
    let occasion = begun.header("location").to_owned();
    let occasion = occasion.strip_prefix(&format!("/dossiers/{dossier}/")).unwrap_or_default().to_owned();
    for (form, field) in [
        ("together/reins/set", "words"),
        ("together/reins/new", "words"),
        ("together/roles/new", "words"),
        (occasion.as_str(), "words"),
        ("contacts/plan", "words"),
        ("network/moments", "title"),
    ] {
        let fields = [("mirror", "look"), ("task", "letters"), (field, "Hij is onwillig.")];
        let looked = site.post(&format!("/dossiers/{dossier}/{form}"), &theirs, &fields).await;
        assert_eq!(looked.status, StatusCode::OK, "{form}");
        assert!(looked.body.contains("mirror-seen") && looked.body.contains("Hij is onwillig."), "{form}");
    }
    let read = site.api(Method::GET, &format!("/api/v1/dossiers/{dossier}"), &site.token(mamadou).await, "").await;
    assert!(!read.body.contains("onwillig"), "nothing of it is kept");
    assert!(!site.get(&format!("/dossiers/{dossier}/together/reins/new"), &own).await.body.contains("data-mirror"));
}

#[tokio::test]
async fn neither_sees_the_answer_of_the_other_before_both_gave_theirs() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let path = format!("/dossiers/{dossier}/together/relationship");
    let (own, theirs) = (site.cookie(mamadou).await, site.cookie(els).await);
    let command = Uuid::now_v7().to_string();
    let fields = [("command", command.as_str()), ("with", &els.to_string())];
    let begun = site.post(&format!("{path}/begin"), &own, &fields).await;
    let occasion = begun.header("location").to_owned();
    assert!(occasion.starts_with(&path), "{occasion}");
    let words = "Ik was er niet bij";
    let fields = [("distant_near", "-1"), ("paternalistic_emancipatory", "-3"), ("words", words)];
    assert_eq!(site.post(&occasion, &own, &fields).await.status, StatusCode::SEE_OTHER);
    for page in [&path, &occasion] {
        for who in [&own, &theirs] {
            assert!(!site.get(page, who).await.body.contains(words), "{page}");
        }
    }
    let token = site.token(els).await;
    let api = site.api(Method::GET, &format!("/api/v1/dossiers/{dossier}"), &token, "").await.body;
    assert!(!api.contains(words), "nor do programs");
    assert!(site.get(&path, &theirs).await.body.contains("Wat denk je dat Mamadou zal zeggen?"));
    let wrong = site.post(&occasion, &theirs, &[("distant_near", "4")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let given = site.post(&occasion, &theirs, &[("distant_near", "2")]).await;
    assert!(given.header("location").contains("done=relationship-open"), "{}", given.header("location"));
    for who in [&own, &theirs] {
        assert!(site.get(&occasion, who).await.body.contains(words));
    }
    let page = site.get(&path, &theirs).await.body;
    assert!(page.contains("relationship.gap") && page.contains("Dit is een spiegel voor jou"));
    // Another guide knows nothing of it.
    let tom = site.account("tom", AccountKind::Guide).await;
    let invite = json!({ "circle": { "invite": { "member": tom, "role": CircleRole::Guide, "name": "Tom" } } });
    site.done(dossier, mamadou, &invite).await;
    let toms = site.cookie(tom).await;
    assert_eq!(site.get(&occasion, &toms).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&occasion, &toms, &[("distant_near", "2")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_a_helper_notes_of_their_own_role_is_seen_by_nobody_until_it_is_shared_and_goes_out_by_no_way() {
    let site = Site::new().await;
    let (dossier, mamadou, els) = site.dossier().await;
    let tom = site.account("tom", AccountKind::Guide).await;
    let invite = json!({ "circle": { "invite": { "member": tom, "role": CircleRole::Guide, "name": "Tom" } } });
    site.done(dossier, mamadou, &invite).await;
    let path = format!("/dossiers/{dossier}/together/roles");
    let (own, theirs, toms) = (site.cookie(mamadou).await, site.cookie(els).await, site.cookie(tom).await);
    let command = Uuid::now_v7().to_string();
    let fields = [
        ("command", command.as_str()),
        ("role", "controller"),
        ("position", "autonomous_seeker"),
        ("pressures", "power"),
        ("pressures", "crisis"),
        ("words", SECRET),
    ];
    assert_eq!(site.post(&format!("{path}/new"), &theirs, &fields).await.status, StatusCode::SEE_OTHER);
    let another = Uuid::now_v7().to_string();
    let fields = fields.map(|(name, value)| (name, if name == "command" { another.as_str() } else { value }));
    assert_eq!(site.post(&format!("{path}/new"), &own, &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = site.get(&path, &theirs).await.body;
    assert!(page.contains(SECRET) && page.contains("macht hebben") && page.contains("roles.over_moments"));
    assert_eq!(page.matches("niet leesbaar in de bron</span>").count(), 8, "what cannot be read is said to be so");
    let quiet = |page: &str| !page.contains(SECRET) && !page.contains("bedenking");
    for (who, cookie) in [("the person", &own), ("another guide", &toms)] {
        for screen in ["", "/together", "/together/roles", "/contacts", "/trajectory"] {
            assert!(quiet(&site.get(&format!("/dossiers/{dossier}{screen}"), cookie).await.body), "{who} at {screen}");
        }
        assert_eq!(
            site.post(&format!("{path}/{command}/share"), cookie, &[]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{who} does not share it"
        );
    }
    for account in [mamadou, els, tom] {
        let token = site.token(account).await;
        for api in ["", "/together"] {
            let out = site.api(Method::GET, &format!("/api/v1/dossiers/{dossier}{api}"), &token, "").await.body;
            assert!(
                !out.contains(SECRET) && !out.contains("autonomous_seeker"),
                "not to a program, not even one's own"
            );
        }
    }
    assert_eq!(site.post(&format!("{path}/{command}/share"), &theirs, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(site.get(&path, &own).await.body.contains(SECRET));
    assert!(site.get(&path, &toms).await.body.contains(SECRET));
    let token = site.token(mamadou).await;
    let out = site.api(Method::GET, &format!("/api/v1/dossiers/{dossier}"), &token, "").await.body;
    assert!(!out.contains(SECRET), "shared on the screen, and still under no name outside");
    assert_eq!(site.post(&format!("{path}/{command}/take-back"), &theirs, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!site.get(&path, &own).await.body.contains(SECRET));
    assert!(site.get(&path, &theirs).await.body.contains("/put-back"));
}

#[tokio::test]
async fn an_organisation_lays_its_own_scheme_beside_that_of_the_method() {
    let site = Site::new().await;
    let (dossier, _, els) = site.dossier().await;
    let fatima = site.account("fatima", AccountKind::Administrator).await;
    let (keeper, theirs) = (site.cookie(fatima).await, site.cookie(els).await);
    let path = "/organisation/role-matrix";
    let fields = [("name", "Ons team"), ("from", "2026-01-01"), ("lone_manager.guide", "strong")];
    assert_ne!(site.post(path, &theirs, &fields).await.status, StatusCode::SEE_OTHER, "not for a guide");
    let empty = site.post(path, &keeper, &[("name", "Ons team"), ("from", "2026-01-01")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.post(path, &keeper, &fields).await.status, StatusCode::SEE_OTHER);
    let page = site.get(&format!("/dossiers/{dossier}/together/roles"), &theirs).await.body;
    assert!(page.contains("Ons team, vanaf 1 januari 2026"), "{page}");
    let removed = [("name", "Ons team"), ("from", "2026-01-01")];
    assert_eq!(site.post(&format!("{path}/remove"), &keeper, &removed).await.status, StatusCode::SEE_OTHER);
    assert!(!site.get(&format!("/dossiers/{dossier}/together/roles"), &theirs).await.body.contains("Ons team"));
}

#[tokio::test]
async fn stances_are_read_from_the_contacts() {
    let site = Site::new().await;
    let (dossier, _, els) = site.dossier().await;
    let theirs = site.cookie(els).await;
    let path = format!("/dossiers/{dossier}/together/stances");
    assert!(site.get(&path, &theirs).await.body.contains("Nog niets genoteerd"));
    for _ in 0..4 {
        let note =
            json!({ "contact": { "note": { "kind": "phone", "stances": ["steer"], "attitudes": ["respect"] } } });
        site.done(dossier, els, &note).await;
    }
    let page = site.get(&path, &theirs).await.body;
    assert!(page.contains("Het meest was het: Sturen") && page.contains("4 keer na elkaar alleen: Sturen"), "{page}");
    assert!(page.contains("stances.balance"), "with its receipt");
}
