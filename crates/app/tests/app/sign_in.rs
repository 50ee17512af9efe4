//! Signing in: passwords, links, sessions, tokens, and the limits on trying.

use crate::support::{World, on_both};
use app::accounts::AccountKind;
use app::{AppError, Came, Entry, Secret, SignInError};
use jiff::SignedDuration;
use store::StoreError;

on_both!(
    a_name_and_its_password_sign_in,
    who_is_wrong_and_who_does_not_exist_hear_the_same,
    a_password_that_is_tried_first_is_not_taken,
    too_many_tries_are_stopped_but_only_from_that_place,
    a_browser_that_came_in_before_is_counted_by_itself,
    a_link_works_once,
    a_link_ends,
    a_helper_who_does_nothing_for_two_hours_is_out,
    a_participant_stays_signed_in_for_a_month_of_use,
    a_new_password_ends_the_other_sessions,
    the_present_password_is_asked_before_a_new_one,
    sessions_are_listed_and_ended_one_by_one_by_their_owner_alone,
    an_account_that_ended_is_out_everywhere,
    a_token_works_until_it_ends,
    a_name_is_taken_once_whatever_its_case,
    a_wrong_master_key_is_told_at_once,
);

const PASSWORD: &str = "vier gewone woorden";

async fn a_name_and_its_password_sign_in(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let entry = world.app.sign_in(" Els ", PASSWORD, "::1").await.unwrap();
    let Entry::In(account, session) = entry else { panic!("{entry:?}") };
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

async fn a_password_that_is_tried_first_is_not_taken(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let account = world.app.account(els).await.unwrap().unwrap();
    let (here, came) = (world.app.begin_session(els).await.unwrap(), Came::from("::1"));
    for (password, reason) in [
        ("Football2026", "password-common"),
        ("ik hou van jou", "password-common"),
        ("1q2w3e4r5t6y", "password-common"),
        ("nestkracht!!", "password-easy"),
    ] {
        let refused = world.app.set_password(els, password, None).await;
        assert!(matches!(refused, Err(AppError::Unfit { field: "password", why }) if why == reason), "{password}");
        let refused = world.app.change_password(&account, PASSWORD, password, &here, &came).await;
        assert!(matches!(refused, Err(SignInError::App(AppError::Unfit { why, .. })) if why == reason), "{password}");
    }
    assert!(world.app.sign_in("els", PASSWORD, "::1").await.is_ok(), "the one that was there stays");
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

async fn a_browser_that_came_in_before_is_counted_by_itself(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let account = world.app.account(els).await.unwrap().unwrap();
    let known = Came { known: Some(world.app.known_browser(&account).unwrap()), ..Came::from("10.0.0.1") };
    let elsewhere = world.second_server().await;
    for n in 0..40 {
        let name = if n < 8 { "els".to_owned() } else { format!("name {n}") };
        assert!(world.app.sign_in(&name, "guess", "10.0.0.1").await.is_err());
    }
    for app in [&world.app, &elsewhere] {
        assert!(matches!(app.sign_in("els", PASSWORD, "10.0.0.1").await, Err(SignInError::TooOften)));
        assert!(app.sign_in(" ELS ", PASSWORD, &known).await.is_ok(), "on whichever server");
    }
    // Its own tries are counted, and given back by coming in.
    for _ in 0..7 {
        assert!(matches!(world.app.sign_in("els", "guess", &known).await, Err(SignInError::Wrong)));
    }
    assert!(world.app.sign_in("els", PASSWORD, &known).await.is_ok());
    // Coming in let go of what was counted of her name at the place, not of the place.
    assert!(matches!(world.app.sign_in("els", PASSWORD, "10.0.0.1").await, Err(SignInError::TooOften)));
    world.later(app::KNOWN_LIFE);
    for _ in 0..40 {
        assert!(world.app.sign_in("nobody", "guess", &Came { known: None, ..known.clone() }).await.is_err());
    }
    for _ in 0..8 {
        assert!(world.app.sign_in("els", "guess", &known).await.is_err());
    }
    let late = world.app.sign_in("els", PASSWORD, &known).await;
    assert!(matches!(late, Err(SignInError::TooOften)), "after half a year it is a stranger: {late:?}");
}

async fn a_link_works_once(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let link = world.app.make_link(Some(els), true, SignedDuration::from_hours(1)).await.unwrap();
    assert!(world.app.link(&link).await.unwrap().is_some());
    let (account, _) = world.app.sign_in_by_link(&link, "::1").await.unwrap().unwrap();
    assert_eq!(account.id, els);
    assert!(world.app.sign_in_by_link(&link, "::1").await.unwrap().is_none());
    assert!(world.app.link(&link).await.unwrap().is_none());
}

async fn a_link_ends(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let link = world.app.make_link(Some(els), false, SignedDuration::from_hours(1)).await.unwrap();
    assert!(world.app.sign_in_by_link(&link, "::1").await.unwrap().is_some());
    assert!(world.app.sign_in_by_link(&link, "::1").await.unwrap().is_some(), "a lasting link lasts");
    world.later(SignedDuration::from_hours(2));
    assert!(world.app.sign_in_by_link(&link, "::1").await.unwrap().is_none());
}

async fn a_helper_who_does_nothing_for_two_hours_is_out(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let (here, there) = (world.app.begin_session(els).await.unwrap(), world.app.begin_session(els).await.unwrap());
    for _ in 0..7 {
        world.later(SignedDuration::from_mins(100));
        assert!(world.app.session(&here).await.unwrap().is_some(), "used in between");
    }
    assert!(world.app.session(&there).await.unwrap().is_none(), "nobody was there");
    world.later(SignedDuration::from_mins(30));
    assert!(world.app.session(&here).await.unwrap().is_none(), "after twelve hours whatever happens");
}

async fn a_participant_stays_signed_in_for_a_month_of_use(world: World) {
    let mamadou = world.account("mamadou", AccountKind::Participant).await;
    let (here, there) =
        (world.app.begin_session(mamadou).await.unwrap(), world.app.begin_session(mamadou).await.unwrap());
    for _ in 0..65 {
        world.later(SignedDuration::from_hours(11));
        assert!(world.app.session(&here).await.unwrap().is_some(), "used in between");
    }
    assert!(world.app.session(&there).await.unwrap().is_none(), "not used for more than twelve hours");
    world.later(SignedDuration::from_hours(6));
    assert!(world.app.session(&here).await.unwrap().is_none(), "after thirty days whatever happens");
}

async fn a_new_password_ends_the_other_sessions(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let (here, there) = (world.app.begin_session(els).await.unwrap(), world.app.begin_session(els).await.unwrap());
    let came = Came::from("::1");
    let account = world.app.account(els).await.unwrap().unwrap();
    world.app.change_password(&account, "", PASSWORD, &here, &came).await.unwrap();
    assert!(world.app.session(&here).await.unwrap().is_some(), "the one who changed it stays");
    assert!(world.app.session(&there).await.unwrap().is_none());
    world.app.end_session(&here).await.unwrap();
    assert!(world.app.session(&here).await.unwrap().is_none());
}

async fn the_present_password_is_asked_before_a_new_one(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let account = world.app.account(els).await.unwrap().unwrap();
    let (here, came) = (world.app.begin_session(els).await.unwrap(), Came::from("::1"));
    for guess in ["", "not it"] {
        let refused = world.app.change_password(&account, guess, "een ander wachtwoord", &here, &came).await;
        assert!(matches!(refused, Err(SignInError::Wrong)), "{refused:?}");
    }
    assert!(world.app.sign_in("els", PASSWORD, "::1").await.is_ok());
    world.app.change_password(&account, PASSWORD, "een ander wachtwoord", &here, &came).await.unwrap();
    assert!(matches!(world.app.sign_in("els", PASSWORD, "::1").await, Err(SignInError::Wrong)));
    assert!(world.app.sign_in("els", "een ander wachtwoord", "::1").await.is_ok());
}

async fn sessions_are_listed_and_ended_one_by_one_by_their_owner_alone(world: World) {
    let (els, tom) = (world.account("els", AccountKind::Guide).await, world.account("tom", AccountKind::Guide).await);
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let came = Came { browser: Some("firefox android".to_owned()), ..Came::from("::1") };
    let Entry::In(account, phone) = world.app.sign_in("els", PASSWORD, &came).await.unwrap() else { panic!() };
    world.later(SignedDuration::from_mins(10));
    let (desk, third) = (world.app.begin_session(els).await.unwrap(), world.app.begin_session(els).await.unwrap());
    assert_ne!(desk, third, "each sign-in makes a new secret");
    let listed = world.app.sessions(&account, &desk).await.unwrap();
    assert_eq!(listed.iter().map(|session| session.is_this).collect::<Vec<_>>(), [true, false, false]);
    let on_phone = listed.iter().find(|session| session.browser.as_deref() == Some("firefox android")).unwrap();
    world.app.end_session_named(tom, &on_phone.name).await.unwrap();
    assert!(world.app.session(&phone).await.unwrap().is_some(), "it is not theirs to end");
    world.app.end_session_named(els, &on_phone.name).await.unwrap();
    assert!(world.app.session(&phone).await.unwrap().is_none());
    assert!(world.app.session(&third).await.unwrap().is_some());
    world.app.end_other_sessions(els, &desk).await.unwrap();
    assert!(world.app.session(&third).await.unwrap().is_none());
    assert!(world.app.session(&desk).await.unwrap().is_some());
    world.later(SignedDuration::from_hours(3));
    assert_eq!(world.app.sessions(&account, &desk).await.unwrap(), [], "what has ended by itself is not shown");
}

async fn an_account_that_ended_is_out_everywhere(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    let session = world.app.begin_session(els).await.unwrap();
    let link = world.app.make_link(Some(els), true, SignedDuration::from_hours(1)).await.unwrap();
    let (_, token) = world.app.make_token(els, None).await.unwrap();
    world.app.end_account(els).await.unwrap();
    assert!(world.app.session(&session).await.unwrap().is_none());
    assert!(world.app.sign_in_by_link(&link, "::1").await.unwrap().is_none());
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
    let (login, name) = (" eLS".to_owned(), "Els Twee".to_owned());
    let profile = app::accounts::Profile::new(login, name, AccountKind::Guide, "nl".to_owned());
    assert!(matches!(world.app.add_account(id, profile).await, Err(AppError::NameTaken)));
}

async fn a_wrong_master_key_is_told_at_once(world: World) {
    let other = store::MasterKey::random().unwrap();
    let clock = std::sync::Arc::new(jiff::Timestamp::now);
    let opened = app::App::open(world.store.clone(), other, jiff::tz::TimeZone::UTC, clock).await;
    assert!(matches!(opened.map(|_| ()), Err(AppError::Store(StoreError::WrongKey))));
}
