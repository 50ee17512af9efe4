//! Signing in: passwords, links, sessions, tokens, and the limits on trying.

use crate::support::{World, on_both};
use app::accounts::AccountKind;
use app::{AppError, Secret, SignInError};
use jiff::SignedDuration;
use store::StoreError;

on_both!(
    a_name_and_its_password_sign_in,
    who_is_wrong_and_who_does_not_exist_hear_the_same,
    too_many_tries_are_stopped_but_only_from_that_place,
    a_link_works_once,
    a_link_ends,
    a_session_ends_when_idle_and_when_the_password_changes,
    an_account_that_ended_is_out_everywhere,
    a_token_works_until_it_ends,
    a_name_is_taken_once_whatever_its_case,
    a_wrong_master_key_is_told_at_once,
);

const PASSWORD: &str = "vier gewone woorden";

async fn a_name_and_its_password_sign_in(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let (account, session) = world.app.sign_in(" Els ", PASSWORD, "::1").await.unwrap();
    assert_eq!(account.id, els);
    assert_eq!(world.app.session(&session).await.unwrap().map(|account| account.id), Some(els));
    assert_eq!(world.app.session(&Secret::brought("made-up")).await.unwrap(), None);
}

async fn who_is_wrong_and_who_does_not_exist_hear_the_same(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    world.account("rita", AccountKind::Coach).await;
    for (name, password) in [("els", "something else"), ("nobody", PASSWORD), ("rita", PASSWORD), ("els", "")] {
        let error = world.app.sign_in(name, password, "::1").await.unwrap_err();
        assert!(matches!(error, SignInError::Wrong), "{name}: {error}");
    }
    let short = world.app.set_password(els, "kort", None).await.unwrap_err();
    assert!(matches!(short, AppError::Unfit { field: "password", why: "password-short" }));
}

async fn too_many_tries_are_stopped_but_only_from_that_place(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    for _ in 0..8 {
        let error = world.app.sign_in("els", "guess", "10.0.0.1").await.unwrap_err();
        assert!(matches!(error, SignInError::Wrong));
    }
    let stopped = world.app.sign_in("els", PASSWORD, "10.0.0.1").await.unwrap_err();
    assert!(matches!(stopped, SignInError::TooOften), "{stopped}");
    // Nobody can lock Els out from elsewhere.
    assert!(world.app.sign_in("els", PASSWORD, "10.0.0.2").await.is_ok());
    world.later(SignedDuration::from_mins(16));
    assert!(world.app.sign_in("els", PASSWORD, "10.0.0.1").await.is_ok());
}

async fn a_link_works_once(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let link = world.app.make_link(Some(els), true, SignedDuration::from_hours(1)).await.unwrap();
    assert!(world.app.link(&link).await.unwrap().is_some());
    let (account, _) = world.app.sign_in_by_link(&link).await.unwrap().unwrap();
    assert_eq!(account.id, els);
    assert!(world.app.sign_in_by_link(&link).await.unwrap().is_none());
    assert!(world.app.link(&link).await.unwrap().is_none());
}

async fn a_link_ends(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let link = world.app.make_link(Some(els), false, SignedDuration::from_hours(1)).await.unwrap();
    assert!(world.app.sign_in_by_link(&link).await.unwrap().is_some());
    assert!(world.app.sign_in_by_link(&link).await.unwrap().is_some(), "a lasting link lasts");
    world.later(SignedDuration::from_hours(2));
    assert!(world.app.sign_in_by_link(&link).await.unwrap().is_none());
}

async fn a_session_ends_when_idle_and_when_the_password_changes(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let (here, there) = (world.app.begin_session(els).await.unwrap(), world.app.begin_session(els).await.unwrap());
    world.later(SignedDuration::from_hours(11));
    assert!(world.app.session(&here).await.unwrap().is_some());
    world.later(SignedDuration::from_hours(11));
    assert!(world.app.session(&here).await.unwrap().is_some(), "used in between");
    assert!(world.app.session(&there).await.unwrap().is_none(), "idle for 22 hours");
    let third = world.app.begin_session(els).await.unwrap();
    world.app.set_password(els, PASSWORD, Some(&here)).await.unwrap();
    assert!(world.app.session(&here).await.unwrap().is_some(), "the one who changed it stays");
    assert!(world.app.session(&third).await.unwrap().is_none());
    world.app.end_session(&here).await.unwrap();
    assert!(world.app.session(&here).await.unwrap().is_none());
}

async fn an_account_that_ended_is_out_everywhere(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let session = world.app.begin_session(els).await.unwrap();
    let link = world.app.make_link(Some(els), true, SignedDuration::from_hours(1)).await.unwrap();
    let (_, token) = world.app.make_token(els, None).await.unwrap();
    world.app.end_account(els).await.unwrap();
    assert!(world.app.session(&session).await.unwrap().is_none());
    assert!(world.app.sign_in_by_link(&link).await.unwrap().is_none());
    assert!(world.app.token(&token).await.unwrap().is_none());
    assert!(matches!(world.app.sign_in("els", PASSWORD, "::1").await, Err(SignInError::Wrong)));
}

async fn a_token_works_until_it_ends(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let (_, token) = world.app.make_token(els, Some(SignedDuration::from_hours(24))).await.unwrap();
    assert!(world.app.token(&token).await.unwrap().is_some());
    world.later(SignedDuration::from_hours(25));
    assert!(world.app.token(&token).await.unwrap().is_none());
}

async fn a_name_is_taken_once_whatever_its_case(world: World) {
    world.account("Els", AccountKind::Guide).await;
    let id = dossier::MemberId(uuid::Uuid::now_v7());
    let profile = app::accounts::Profile {
        login: " eLS".to_owned(),
        name: "Els Twee".to_owned(),
        kind: AccountKind::Guide,
        language: "nl".to_owned(),
    };
    assert!(matches!(world.app.add_account(id, profile).await, Err(AppError::NameTaken)));
}

async fn a_wrong_master_key_is_told_at_once(world: World) {
    let other = store::MasterKey::random().unwrap();
    let clock = std::sync::Arc::new(jiff::Timestamp::now);
    let opened = app::App::open(world.store.clone(), other, jiff::tz::TimeZone::UTC, clock).await;
    assert!(matches!(opened.map(|_| ()), Err(AppError::Store(StoreError::WrongKey))));
}
