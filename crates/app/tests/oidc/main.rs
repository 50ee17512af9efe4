//! The sign-in of an organisation, against a certified provider (npm's oidc-provider) that each test starts for itself.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, what is not there is a failure")]

mod provider;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::accounts::AccountKind;
use app::oidc::{CameBack, Organisation, OrganisationSettings, SentAway, SettingsError};
use app::{App, AppError, Came, Secret, SignInError};
use dossier::MemberId;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use store::{MasterKey, SqliteStore};
use uuid::Uuid;

use self::provider::{BACK, Provider};

/// A server with an organisation.
struct World {
    app: App,
    organisation: Organisation,
    provider: Provider,
    seconds: Arc<AtomicI64>,
    _folder: tempfile::TempDir,
}

impl World {
    /// `None` where node or its packages are not.
    async fn new(groups_in: &str, change: impl FnOnce(&mut OrganisationSettings)) -> Option<Self> {
        let provider = Provider::start(groups_in)?;
        let folder = tempfile::tempdir().unwrap();
        let mut settings = settings(folder.path(), provider.issuer());
        change(&mut settings);
        let organisation = Organisation::new(settings, Some("http://localhost:8080")).unwrap();
        let store = Arc::new(SqliteStore::open(folder.path()).unwrap());
        let seconds = Arc::new(AtomicI64::new(Timestamp::now().as_second()));
        let turned = Arc::clone(&seconds);
        let clock = Arc::new(move || Timestamp::from_second(turned.load(Ordering::SeqCst)).unwrap());
        let app = App::open(store, MasterKey::random().unwrap(), TimeZone::UTC, clock).await.unwrap();
        Some(Self { app, organisation, provider, seconds, _folder: folder })
    }

    fn later(&self, by: SignedDuration) {
        self.seconds.fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    async fn away(&self) -> SentAway {
        self.app.send_to_organisation(&self.organisation, "/help").await.unwrap()
    }

    async fn back(&self, away: &SentAway, code: &str, state: &str) -> Result<CameBack, SignInError> {
        self.app.come_back(&self.organisation, &away.step, code, state, None, &came()).await
    }

    /// There and back again.
    async fn sign_in(&self, who: &str) -> Result<CameBack, SignInError> {
        let away = self.away().await;
        let (code, state) = self.provider.walk(&away.to, who).await;
        self.back(&away, &code, &state).await
    }

    async fn signed_in(&self, who: &str) -> app::accounts::Account {
        match self.sign_in(who).await {
            Ok(CameBack::In(session, next)) => {
                assert_eq!(next, "/help");
                self.app.session(&session).await.unwrap().unwrap()
            }
            other => panic!("{other:?}"),
        }
    }
}

fn came() -> Came {
    Came::from("::1")
}

fn settings(folder: &std::path::Path, issuer: &str) -> OrganisationSettings {
    std::fs::write(folder.join("secret"), "not a secret here\n").unwrap();
    let file = folder.join("oidc.json");
    let text = serde_json::json!({
        "name": "OCMW Voorbeeld",
        "issuer": issuer,
        "client_id": "nestkracht",
        "client_secret_file": folder.join("secret"),
        "scopes": ["groups"],
        "teams": { "team-north": "Noord", "team-south": "Zuid" },
        "kinds": { "guides": "guide", "admins": "administrator" },
        "make_accounts": true,
    });
    std::fs::write(&file, text.to_string()).unwrap();
    OrganisationSettings::read(&file).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_in_for_the_first_time_gets_an_account_of_the_kind_of_their_group() {
    for groups_in in ["token", "userinfo"] {
        let Some(world) = World::new(groups_in, |_| {}).await else { return };
        let els = world.signed_in("els").await;
        assert_eq!((els.profile.name.as_str(), els.profile.login.as_str()), ("Els", "els@ocmw.example"), "{groups_in}");
        assert_eq!((els.profile.kind, els.profile.teams.clone()), (AccountKind::Guide, vec!["Noord".to_owned()]));
        assert_eq!(world.signed_in("els").await.id, els.id, "the second time it is the same account");
        assert_eq!(world.signed_in("fatima").await.profile.kind, AccountKind::Administrator);
        let ways = world.app.credentials(els.id).await.unwrap();
        assert_eq!(ways.iter().map(|way| way.kind.as_str()).collect::<Vec<_>>(), ["oidc"], "its owner sees it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn teams_and_kind_follow_the_groups_at_each_sign_in() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    world.signed_in("els").await;
    world.provider.groups("els", &["team-south", "team-north", "admins"]).await;
    let els = world.signed_in("els").await;
    assert_eq!(els.profile.teams, ["Noord", "Zuid"]);
    assert_eq!(els.profile.kind, AccountKind::Administrator);
    world.provider.groups("els", &["team-north", "guides", "of-no-matter"]).await;
    let els = world.signed_in("els").await;
    assert_eq!((els.profile.teams, els.profile.kind), (vec!["Noord".to_owned()], AccountKind::Guide));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_in_none_of_the_groups_any_more_is_out_everywhere() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let els = world.signed_in("els").await;
    let elsewhere = world.app.begin_session(els.id).await.unwrap();
    let (_, token) = world.app.make_token(els.id, None).await.unwrap();
    assert!(world.app.session(&elsewhere).await.unwrap().is_some());

    world.provider.groups("els", &["guests"]).await;
    let refused = world.sign_in("els").await;
    assert!(matches!(refused, Err(SignInError::NotHere)), "{refused:?}");
    assert!(world.app.session(&elsewhere).await.unwrap().is_none(), "her other browser is signed out");
    assert!(world.app.token(&token).await.unwrap().is_none(), "and her program reads nothing");
    assert_eq!(world.app.account(els.id).await.unwrap().unwrap().profile.teams, Vec::<String>::new());

    world.provider.groups("els", &["team-south", "guides"]).await;
    let back = world.signed_in("els").await;
    assert_eq!((back.id, back.profile.teams), (els.id, vec!["Zuid".to_owned()]), "who comes back is who she was");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_changes_teams_is_signed_out_elsewhere() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let els = world.signed_in("els").await;
    let elsewhere = world.app.begin_session(els.id).await.unwrap();
    world.signed_in("els").await;
    assert!(world.app.session(&elsewhere).await.unwrap().is_some(), "nothing changed");
    world.provider.groups("els", &["team-south", "guides"]).await;
    world.signed_in("els").await;
    assert!(world.app.session(&elsewhere).await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_in_no_group_with_a_kind_or_may_have_no_account_gets_none() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let guest = world.sign_in("guest").await;
    assert!(matches!(guest, Err(SignInError::NotHere)), "{guest:?}");
    let Some(closed) = World::new("token", |settings| settings.make_accounts = false).await else { return };
    let els = closed.sign_in("els").await;
    assert!(matches!(els, Err(SignInError::NotHere)), "{els:?}");
    assert!(closed.app.accounts(None, 9).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_taken_here_is_not_taken_over() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let id = MemberId(Uuid::now_v7());
    let (login, name) = ("els@ocmw.example".to_owned(), "Een andere Els".to_owned());
    let profile = app::accounts::Profile::new(login, name, AccountKind::Guide, "nl".to_owned());
    let other = world.app.add_account(id, profile).await.unwrap();
    let els = world.sign_in("els").await;
    assert!(matches!(els, Err(SignInError::NotHere)), "an address proves nothing: {els:?}");

    // She links the two herself, signed in here and there.
    let session = world.app.begin_session(id).await.unwrap();
    let away = world.app.link_with_organisation(&world.organisation, &other, &session).await.unwrap();
    let (code, state) = world.provider.walk(&away.to, "els").await;
    let elsewhere = Secret::brought("another session");
    let stolen = world.app.come_back(&world.organisation, &away.step, &code, &state, Some(&elsewhere), &came()).await;
    assert!(matches!(stolen, Err(SignInError::Stale)), "{stolen:?}");
    let away = world.app.link_with_organisation(&world.organisation, &other, &session).await.unwrap();
    let (code, state) = world.provider.walk(&away.to, "els").await;
    let linked = world.app.come_back(&world.organisation, &away.step, &code, &state, Some(&session), &came()).await;
    assert!(matches!(linked, Ok(CameBack::Linked)), "{linked:?}");
    assert_eq!(world.signed_in("els").await.id, id);
    let again = world.app.link_with_organisation(&world.organisation, &other, &session).await.unwrap();
    let (code, state) = world.provider.walk(&again.to, "els").await;
    let again = world.app.come_back(&world.organisation, &again.step, &code, &state, Some(&session), &came()).await;
    assert!(matches!(again, Err(SignInError::App(AppError::Unfit { why: "credential-known", .. }))), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_state_is_refused() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let away = world.away().await;
    let (code, state) = world.provider.walk(&away.to, "els").await;
    let other = world.away().await;
    let (_, of_other) = world.provider.walk(&other.to, "els").await;
    assert_ne!(state, of_other);
    let wrong = world.back(&away, &code, &of_other).await;
    assert!(matches!(wrong, Err(SignInError::Stale)), "{wrong:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_nonce_is_refused() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let away = world.away().await;
    let other = away.to.replace("nonce=", "nonce=x");
    assert_ne!(other, away.to);
    let (code, state) = world.provider.walk(&other, "els").await;
    match world.back(&away, &code, &state).await {
        Err(SignInError::Organisation(why)) => assert!(why.contains("nonce"), "{why}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_works_once_and_only_for_who_asked() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let away = world.away().await;
    let (code, state) = world.provider.walk(&away.to, "els").await;
    let (thief, _) = (world.away().await, ());
    let (_, of_thief) = world.provider.walk(&thief.to, "guest").await;
    let stolen = world.back(&thief, &code, &of_thief).await;
    assert!(matches!(stolen, Err(SignInError::Organisation(_))), "the code is of another question: {stolen:?}");

    let away = world.away().await;
    let (code, state_again) = world.provider.walk(&away.to, "els").await;
    assert_ne!(state, state_again);
    assert!(matches!(world.back(&away, &code, &state_again).await, Ok(CameBack::In(..))));
    let replayed = world.back(&away, &code, &state_again).await;
    assert!(matches!(replayed, Err(SignInError::Stale)), "{replayed:?}");

    let late = world.away().await;
    let (code, state) = world.provider.walk(&late.to, "els").await;
    world.later(SignedDuration::from_mins(11));
    let late = world.back(&late, &code, &state).await;
    assert!(matches!(late, Err(SignInError::Stale)), "{late:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn new_keys_are_asked_for_but_not_all_the_time() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    world.signed_in("els").await;
    world.provider.new_key().await;
    let at_once = world.sign_in("els").await;
    assert!(matches!(at_once, Err(SignInError::Organisation(_))), "the keys were asked for just now: {at_once:?}");
    world.later(SignedDuration::from_secs(61));
    world.signed_in("els").await;
}

#[tokio::test]
async fn settings_that_cannot_be_meant_are_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let good = settings(folder.path(), "https://login.example");
    assert!(matches!(Organisation::new(good.clone(), None), Err(SettingsError::NoOrigin)));
    let plain = OrganisationSettings { issuer: "http://login.example".to_owned(), ..good.clone() };
    match Organisation::new(plain, Some("https://nest.example")) {
        Err(SettingsError::Unfit { why, .. }) => assert!(why.contains("HTTPS"), "{why}"),
        other => panic!("{:?}", other.map(|_| ())),
    }
    let lost = OrganisationSettings { client_secret_file: Some(folder.path().join("lost")), ..good };
    assert!(matches!(Organisation::new(lost, Some("https://nest.example")), Err(SettingsError::File { .. })));
    let file = folder.path().join("bad.json");
    for (text, word) in [
        (
            r#"{"name":"x","issuer":"https://a.example","client_id":"y","kinds":{"people":"participant"}}"#,
            "participant",
        ),
        (r#"{"name":"x","issuer":"https://a.example","client_id":"y","secret":"z"}"#, "secret"),
        ("not json", "expected"),
    ] {
        std::fs::write(&file, text).unwrap();
        match OrganisationSettings::read(&file) {
            Err(SettingsError::Unfit { why, .. }) => assert!(why.contains(word), "{why}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(BACK, "http://localhost:8080/sign-in/organisation/back");
}
