//! The sign-in of an organisation, against a certified provider (npm's oidc-provider) that each test starts for itself.

#![expect(clippy::unwrap_used, clippy::panic, reason = "in a test, what is not there is a failure")]

mod provider;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::accounts::AccountKind;
use app::oidc::{Again, CameBack, Organisation, OrganisationSettings, SentAway, SettingsError};
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
    // Her teams came with it, and ended the session of before.
    let session = world.app.begin_session(id).await.unwrap();
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

impl World {
    /// Signed in, with the session.
    async fn in_session(&self, who: &str) -> (app::accounts::Account, Secret) {
        match self.sign_in(who).await {
            Ok(CameBack::In(session, _)) => (self.app.session(&session).await.unwrap().unwrap(), session),
            other => panic!("{other:?}"),
        }
    }

    async fn asked(&self, who: &app::accounts::Account, session: &Secret, to: Option<&str>) -> Again {
        self.app.asked_again(&self.organisation, who, session, to).await.unwrap()
    }

    /// Opens a page at which the organisation is asked again, and comes back as `who`.
    async fn by_way_of_the_organisation(
        &self,
        account: &app::accounts::Account,
        session: &Secret,
        who: &str,
    ) -> Result<CameBack, SignInError> {
        let Again::Ask(away) = self.asked(account, session, Some("/dossiers/x")).await else { panic!("it is asked") };
        let (code, state) = self.provider.walk(&away.to, who).await;
        self.app.come_back(&self.organisation, &away.step, &code, &state, Some(session), &came()).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_asked_again_after_an_hour_and_the_session_goes_on() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let (els, session) = world.in_session("els").await;
    world.later(SignedDuration::from_mins(59));
    assert!(matches!(world.asked(&els, &session, Some("/")).await, Again::No));
    let begun = world.app.sessions(&els, &session).await.unwrap()[0].created_at;
    world.later(SignedDuration::from_mins(1));
    assert!(matches!(world.asked(&els, &session, None).await, Again::No), "a form that is sent is still taken");
    match world.by_way_of_the_organisation(&els, &session, "els").await {
        Ok(CameBack::Still(to)) => assert_eq!(to, "/dossiers/x"),
        other => panic!("{other:?}"),
    }
    assert!(matches!(world.asked(&els, &session, Some("/")).await, Again::No), "she is still there");
    let sessions = world.app.sessions(&els, &session).await.unwrap();
    assert_eq!((sessions.len(), sessions[0].created_at), (1, begun), "the session is the same, and no longer for it");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_left_the_organisation_is_out_within_two_hours_whatever_way_they_came_in() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let (els, first) = world.in_session("els").await;
    world.provider.groups("els", &["guests"]).await;
    world.later(SignedDuration::from_mins(61));
    // As a passkey does it, or a password, or a link: without the organisation.
    let passkey = world.app.begin_session(els.id).await.unwrap();
    let (_, token) = world.app.make_token(els.id, None).await.unwrap();
    let refused = world.by_way_of_the_organisation(&els, &passkey, "els").await;
    assert!(matches!(refused, Err(SignInError::NotHere)), "{refused:?}");
    for session in [&first, &passkey] {
        assert!(world.app.session(session).await.unwrap().is_none());
    }
    assert!(world.app.token(&token).await.unwrap().is_none());

    // Who does not go by is stopped, with that session and with every new one.
    world.later(SignedDuration::from_mins(60));
    let again = world.app.begin_session(els.id).await.unwrap();
    for to in [None, Some("/")] {
        assert!(matches!(world.asked(&els, &again, to).await, Again::Stop));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_that_changed_count_at_the_next_asking() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let (els, session) = world.in_session("els").await;
    world.provider.groups("els", &["team-south", "admins"]).await;
    world.later(SignedDuration::from_mins(61));
    let back = world.by_way_of_the_organisation(&els, &session, "els").await;
    let Ok(CameBack::In(anew, to)) = back else { panic!("who is somebody else now begins anew: {back:?}") };
    assert_eq!(to, "/dossiers/x");
    assert!(world.app.session(&session).await.unwrap().is_none());
    let profile = world.app.session(&anew).await.unwrap().unwrap().profile;
    assert_eq!((profile.kind, profile.teams), (AccountKind::Administrator, vec!["Zuid".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_back_as_somebody_else_is_somebody_else() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let (els, session) = world.in_session("els").await;
    world.later(SignedDuration::from_mins(61));
    let back = world.by_way_of_the_organisation(&els, &session, "fatima").await;
    let Ok(CameBack::In(anew, _)) = back else { panic!("{back:?}") };
    assert_eq!(world.app.session(&anew).await.unwrap().unwrap().profile.login, "fatima");
    assert!(matches!(world.asked(&els, &session, Some("/")).await, Again::Ask(_)), "of Els nothing was said");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_it_does_not_answer_people_go_on_for_as_long_again_and_no_longer() {
    let Some(mut world) = World::new("token", |settings| settings.ask_again_minutes = 30).await else { return };
    let (els, session) = world.in_session("els").await;
    world.provider.stop();
    // What it said of itself is known for an hour; what it would say then cannot be asked.
    world.later(SignedDuration::from_mins(45));
    let Again::Ask(away) = world.asked(&els, &session, Some("/")).await else { panic!("its address is known") };
    let state = away.to.split("state=").nth(1).and_then(|rest| rest.split('&').next()).unwrap().to_owned();
    let back = world.app.come_back(&world.organisation, &away.step, "code", &state, Some(&session), &came()).await;
    assert!(matches!(back, Err(SignInError::Organisation(_))), "{back:?}");
    assert!(matches!(world.asked(&els, &session, None).await, Again::No));
    world.later(SignedDuration::from_mins(15));
    assert!(matches!(world.asked(&els, &session, Some("/")).await, Again::Stop));

    let Some(mut slow) = World::new("token", |settings| settings.ask_again_minutes = 61).await else { return };
    let (els, session) = slow.in_session("els").await;
    slow.provider.stop();
    slow.later(SignedDuration::from_mins(62));
    for _ in 0..3 {
        assert!(matches!(slow.asked(&els, &session, Some("/")).await, Again::No), "it is not there");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_go_on_for_two_weeks_and_participants_are_never_asked() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let (els, _) = world.in_session("els").await;
    world.later(SignedDuration::from_hours(24 * 13));
    assert!(world.app.program_goes_on(&world.organisation, &els).await.unwrap());
    world.later(SignedDuration::from_hours(25));
    assert!(!world.app.program_goes_on(&world.organisation, &els).await.unwrap());
    world.signed_in("els").await;
    assert!(world.app.program_goes_on(&world.organisation, &els).await.unwrap(), "the token is good again");

    let id = MemberId(Uuid::now_v7());
    let profile = app::accounts::Profile::new("sam".into(), "Sam".into(), AccountKind::Participant, "nl".into());
    let sam = world.app.add_account(id, profile).await.unwrap();
    let session = world.app.begin_session(id).await.unwrap();
    let away = world.app.link_with_organisation(&world.organisation, &sam, &session).await.unwrap();
    let (code, state) = world.provider.walk(&away.to, "guest").await;
    world.app.come_back(&world.organisation, &away.step, &code, &state, Some(&session), &came()).await.unwrap();
    world.later(SignedDuration::from_hours(24 * 300));
    assert!(matches!(world.asked(&sam, &session, Some("/")).await, Again::No), "it does not decide about them");
    assert!(world.app.program_goes_on(&world.organisation, &sam).await.unwrap());
    let link = world.app.credentials(id).await.unwrap().remove(0);
    world.app.end_credential(id, link.id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_does_not_end_their_link_to_stay_in_by_another_way() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let (els, _) = world.in_session("els").await;
    let link = world.app.credentials(els.id).await.unwrap().remove(0);
    let refused = world.app.end_credential(els.id, link.id).await;
    assert!(matches!(refused, Err(AppError::NotForYou)), "{refused:?}");
    assert_eq!(world.signed_in("els").await.id, els.id);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ended_in_between_links_nothing() {
    let Some(world) = World::new("token", |_| {}).await else { return };
    let id = MemberId(Uuid::now_v7());
    let profile = app::accounts::Profile::new("tom".into(), "Tom".into(), AccountKind::Guide, "nl".into());
    let tom = world.app.add_account(id, profile).await.unwrap();
    let stolen = world.app.begin_session(id).await.unwrap();
    let away = world.app.link_with_organisation(&world.organisation, &tom, &stolen).await.unwrap();
    let (code, state) = world.provider.walk(&away.to, "els").await;
    // Tom notices, and changes his password.
    world.app.set_password(id, "vier gewone woorden", None).await.unwrap();
    let late = world.app.come_back(&world.organisation, &away.step, &code, &state, Some(&stolen), &came()).await;
    assert!(matches!(late, Err(SignInError::Stale)), "{late:?}");
    assert!(world.app.credentials(id).await.unwrap().iter().all(|way| way.kind.as_str() != "oidc"));
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
        (r#"{"name":"x","issuer":"https://a.example","client_id":"y","ask_again_minutes":4}"#, "from 5 to 360"),
        (r#"{"name":"x","issuer":"https://a.example","client_id":"y","ask_again_minutes":361}"#, "from 5 to 360"),
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
