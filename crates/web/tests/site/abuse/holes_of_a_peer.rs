//! Holes that were found in well-kept programs of others in 2026, each tried here.

use app::accounts::AccountKind;
use app::{Came, Entry, SignInError};
use axum::http::{Method, StatusCode};
use method::Part;
use serde_json::json;
use uuid::Uuid;

use super::everything::Known;
use super::two::{SECRET, Two};

const PASSWORD: &str = "vier gewone woorden";

/// "An item readable by its id across users": each thing, asked by its id alone, by who has a dossier of their own.
#[tokio::test]
async fn an_item_is_not_readable_by_its_id_across_users() {
    let two = Two::new().await;
    for who in [two.els, two.mamadou] {
        let (cookie, token) = (two.site.cookie(who).await, two.site.token(who).await);
        for dossier in [two.ours, two.theirs] {
            for (kind, id) in two.known.things() {
                for page in ["wordings", "reword", "ask", "object"] {
                    let page = two.site.get(&format!("/dossiers/{dossier}/{page}/{kind}.{id}"), &cookie).await;
                    assert!(page.status.is_client_error() && !page.body.contains(SECRET), "{kind}: {}", page.status);
                }
            }
            let paper = two.known.paper;
            let file = two.site.get(&format!("/dossiers/{dossier}/papers/{paper}/file"), &cookie).await;
            assert!(file.status.is_client_error(), "the bytes of a paper: {}", file.status);
            let path = format!("/api/v1/dossiers/{dossier}/papers/{paper}");
            let file = two.site.api(Method::GET, &path, &token, "").await;
            assert!(file.status.is_client_error() && !file.bytes.starts_with(b"%PDF"), "{}", file.status);
        }
    }
}

/// "A member reading or editing what was not assigned": one part is shared, and every other is tried.
#[tokio::test]
async fn a_member_neither_reads_nor_edits_what_was_not_assigned() {
    let two = Two::new().await;
    let known = Known::filled(&two.site, two.ours, two.mamadou, two.els, "kwikstaart").await;
    for shared in Part::ALL {
        let omar = two.site.account(&format!("omar {}", shared.as_str()), AccountKind::NetworkMember).await;
        two.site.take_in(two.ours, two.mamadou, omar, &[shared.as_str()]).await;
        let whole = two.site.take_out(two.ours, omar).await.json();
        for part in Part::ALL.iter().filter(|part| *part != shared) {
            let told = whole[part.as_str()].to_string();
            assert!(!told.contains("kwikstaart"), "with {} came {}: {told}", shared.as_str(), part.as_str());
        }
        let keeps_papers = *shared == Part::Money;
        assert_eq!(whole["papers"].to_string().contains("kwikstaart"), keeps_papers, "{}", shared.as_str());
        if *shared != Part::Story {
            let version = two.site.version(two.ours, two.mamadou).await;
            let told = json!({ "story": { "headline": { "story": known.story } } });
            assert!(two.site.tell(two.ours, omar, &told).await.status.is_client_error());
            let reworded = json!({ "corrections": { "reword": { "thing": { "story": known.story }, "words": "x" } } });
            assert!(two.site.tell(two.ours, omar, &reworded).await.status.is_client_error());
            assert_eq!(two.site.version(two.ours, two.mamadou).await, version);
        }
    }
}

/// "Binding a group across organisations": a consent, a role, a replacement, a step or a card that ties somebody of one
/// circle to another.
#[tokio::test]
async fn nothing_of_one_circle_is_bound_to_another() {
    let two = Two::new().await;
    let before = (two.site.version(two.ours, two.mamadou).await, two.site.version(two.theirs, two.zohra).await);
    let grant = json!({ "reads": ["story"], "purpose": "support" });
    let instead = json!({ "reads": ["story"], "purpose": "replacement", "instead_of": two.tom,
        "until": two.site.app.today() });
    for command in [
        json!({ "consents": { "give": { "member": two.tom, "grant": grant } } }),
        json!({ "consents": { "give": { "member": two.els, "grant": instead } } }),
        json!({ "consents": { "withdraw": { "consent": two.known.consent } } }),
        json!({ "consents": { "confirm": { "consent": two.known.consent } } }),
        json!({ "circle": { "remove": { "member": two.zohra } } }),
        json!({ "relationship": { "begin": { "with": two.tom } } }),
    ] {
        for who in [two.mamadou, two.els] {
            let answer = two.site.tell(two.ours, who, &command).await;
            assert!(answer.status.is_client_error() && !answer.body.contains(SECRET), "{command}: {}", answer.body);
        }
    }
    for path in ["link", "card"] {
        let cookie = two.site.cookie(two.els).await;
        let made = two.site.post(&format!("/dossiers/{}/{path}", two.theirs), &cookie, &[("pin", "4821")]).await;
        assert_eq!(made.status, StatusCode::NOT_FOUND, "{path}");
    }
    let after = (two.site.version(two.ours, two.mamadou).await, two.site.version(two.theirs, two.zohra).await);
    assert_eq!(after, before);
}

/// "An unconfirmed owner purging everything": whoever acts for the person by what a guide wrote down, which the person
/// has not said yes to.
#[tokio::test]
async fn an_unconfirmed_representative_erases_nothing_and_sends_nobody_away() {
    let two = Two::new().await;
    let known = Known::filled(&two.site, two.ours, two.mamadou, two.els, "kwikstaart").await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    let all: Vec<_> = Part::ALL.iter().map(|part| part.as_str()).collect();
    let grant = json!({ "reads": all, "writes": all, "purpose": "representation", "by_law": "vonnis van 3 mei",
        "until": two.site.app.today() });
    let invited = json!({ "member": omar, "role": "network_member", "name": "Omar", "grant": grant });
    let envelope = json!({ "id": Uuid::now_v7(), "voice": "together", "command": { "circle": { "invite": invited } } });
    let taken_in = two.site.tell_as(two.ours, two.els, envelope).await;
    assert_eq!(taken_in.status, StatusCode::OK, "{}", taken_in.body);

    let cookie = two.site.cookie(omar).await;
    for path in ["leave", "take-along"] {
        let fields = [("name", "Mamadou"), ("sure", "yes"), ("account", "end")];
        let answer = two.site.post(&format!("/dossiers/{}/{path}", two.ours), &cookie, &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}: {}", answer.body);
    }
    for voice in ["network_member", "participant", "together"] {
        for command in [
            json!({ "circle": { "remove": { "member": two.mamadou } } }),
            json!({ "consents": { "confirm": { "consent": omar } } }),
            json!({ "corrections": { "take_back": { "thing": { "story": known.story } } } }),
            json!({ "papers": { "destroy": { "paper": known.paper } } }),
        ] {
            let envelope = json!({ "id": Uuid::now_v7(), "voice": voice, "command": command });
            let answer = two.site.tell_as(two.ours, omar, envelope.clone()).await;
            assert!(answer.status.is_client_error(), "{envelope}: {}", answer.body);
        }
    }
    let whole = two.site.take_out(two.ours, two.mamadou).await;
    assert!(whole.status == StatusCode::OK && whole.body.contains("kwikstaart"), "all of it is still there");
}

/// "Refresh tokens that outlive a change of password": everything that was begun with the old one.
#[tokio::test]
async fn nothing_that_was_begun_with_the_old_password_outlives_it() {
    let two = Two::new().await;
    let (app, came) = (&two.site.app, Came::from("10.0.0.1"));
    app.set_password(two.els, PASSWORD, None).await.unwrap();
    let account = app.account(two.els).await.unwrap().unwrap();
    let new = app.new_codes(&account).unwrap();
    let secret = totp_rs::Secret::try_from_base32(&new.secret).unwrap();
    let code = || {
        let now = u64::try_from(app.now().as_second()).unwrap();
        totp_rs::Builder::new().with_secret(secret.clone()).build().unwrap().generate(now).to_string()
    };
    app.confirm_codes(&account, &new.step, &code(), &came).await.unwrap();
    let (session, token) = (two.site.cookie(two.els).await, two.site.token(two.els).await);
    let fatima = two.site.account("fatima", AccountKind::Administrator).await;
    let link = app.make_link_for(fatima, two.els).await.unwrap();
    let Entry::Code(step) = app.sign_in("els", PASSWORD, &came).await.unwrap() else { panic!("a code is asked") };

    app.set_password(two.els, "vijf andere gewone woorden", None).await.unwrap();
    let path = format!("/dossiers/{}", two.ours);
    assert_eq!(two.site.get(&path, &session).await.status, StatusCode::SEE_OTHER, "the session");
    let read = two.site.api(Method::GET, &format!("/api/v1{path}"), &token, "").await;
    assert_eq!(read.status, StatusCode::UNAUTHORIZED, "the token of a program");
    let link = two.site.post(&format!("/sign-in/link/{}", link.expose()), "", &[]).await;
    assert_eq!(link.status, StatusCode::NOT_FOUND, "the link");
    let late = app.sign_in_by_code(&step, &code(), &came).await;
    assert!(matches!(late, Err(SignInError::Stale)), "the step between password and code: {late:?}");
}

crate::engines::also_on_postgresql!(
    an_item_is_not_readable_by_its_id_across_users,
    a_member_neither_reads_nor_edits_what_was_not_assigned,
    nothing_of_one_circle_is_bound_to_another,
    an_unconfirmed_representative_erases_nothing_and_sends_nobody_away,
    nothing_that_was_begun_with_the_old_password_outlives_it,
);
