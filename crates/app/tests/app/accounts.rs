//! Accounts: made once, found by name, and the first one of a new installation.

use app::accounts::{AccountKind, Profile};
use app::{AppError, Secret};
use dossier::MemberId;
use jiff::SignedDuration;
use uuid::Uuid;

use crate::support::{World, on_both};

on_both!(
    the_set_up_link_makes_one_administrator,
    a_slip_in_the_set_up_does_not_use_up_the_link,
    no_other_link_sets_anything_up,
    the_same_form_twice_makes_one_account,
    accounts_are_found_by_letters_of_either_name,
);

const PASSWORD: &str = "vier gewone woorden";

fn profile(login: &str, name: &str, kind: AccountKind) -> Profile {
    Profile::new(login.to_owned(), name.to_owned(), kind, "nl".to_owned())
}

async fn set_up_link(world: &World) -> Secret {
    world.app.make_link(None, true, SignedDuration::from_hours(1)).await.unwrap()
}

async fn the_set_up_link_makes_one_administrator(world: World) {
    let link = set_up_link(&world).await;
    assert!(world.app.is_set_up_link(&link).await.unwrap());
    // Whatever kind is asked, it makes an administrator.
    let bea = profile("bea", "Bea", AccountKind::Guide);
    let (account, session) = world.app.set_up(&link, bea, PASSWORD).await.unwrap().unwrap();
    assert_eq!(account.profile.kind, AccountKind::Administrator);
    assert_eq!(world.app.session(&session).await.unwrap().map(|known| known.id), Some(account.id));
    assert!(world.app.sign_in("bea", PASSWORD, "::1").await.is_ok());
    assert!(!world.app.is_set_up_link(&link).await.unwrap());
    let second = world.app.set_up(&link, profile("eve", "Eve", AccountKind::Administrator), PASSWORD).await.unwrap();
    assert!(second.is_none(), "once");
    assert!(world.app.account_by_login("eve").await.unwrap().is_none());
}

async fn a_slip_in_the_set_up_does_not_use_up_the_link(world: World) {
    let link = set_up_link(&world).await;
    world.account("taken", AccountKind::Guide).await;
    for (login, password, field) in
        [("bea", "kort", "password"), ("bea", "Princess2026!", "password"), (" ", PASSWORD, "login")]
    {
        let slip = world.app.set_up(&link, profile(login, "Bea", AccountKind::Administrator), password).await;
        assert!(matches!(slip, Err(AppError::Unfit { field: wrong, .. }) if wrong == field), "{login}");
    }
    let taken = world.app.set_up(&link, profile("Taken", "Bea", AccountKind::Administrator), PASSWORD).await;
    assert!(matches!(taken, Err(AppError::NameTaken)));
    assert_eq!(world.app.accounts(None, 10).await.unwrap().len(), 1, "nothing half-done");
    assert!(world.app.is_set_up_link(&link).await.unwrap());
}

async fn no_other_link_sets_anything_up(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let of_els = world.app.make_link(Some(els), true, SignedDuration::from_hours(1)).await.unwrap();
    for link in [&of_els, &Secret::brought("made-up")] {
        assert!(!world.app.is_set_up_link(link).await.unwrap());
        let eve = profile("eve", "Eve", AccountKind::Administrator);
        assert!(world.app.set_up(link, eve, PASSWORD).await.unwrap().is_none());
    }
    assert!(world.app.link(&of_els).await.unwrap().is_some(), "and is not used up by it");
}

async fn the_same_form_twice_makes_one_account(world: World) {
    let id = MemberId(Uuid::now_v7());
    let first = world.app.add_account(id, profile("greet", "Greet", AccountKind::Guide)).await.unwrap();
    let again = world.app.add_account(id, profile("Greet", "Greet", AccountKind::Guide)).await.unwrap();
    assert_eq!(first, again);
    for (id, login, kind) in [
        (MemberId(Uuid::now_v7()), "greet", AccountKind::Guide),
        (id, "somebody-else", AccountKind::Guide),
        (id, "greet", AccountKind::Administrator),
    ] {
        let error = world.app.add_account(id, profile(login, "Eve", kind)).await.unwrap_err();
        assert!(matches!(error, AppError::NameTaken), "{login}: {error}");
    }
    assert_eq!(world.app.accounts(None, 10).await.unwrap(), [first]);
}

async fn accounts_are_found_by_letters_of_either_name(world: World) {
    for (login, name) in [("zus", "Aïssatou"), ("els", "Els"), ("kelsey", "Bo")] {
        world.app.add_account(MemberId(Uuid::now_v7()), profile(login, name, AccountKind::Guide)).await.unwrap();
    }
    let els = world.app.account_by_login("els").await.unwrap().unwrap();
    world.app.end_account(els.id).await.unwrap();
    let names = async |letters: &str| -> Vec<String> {
        let found = world.app.find_accounts(letters).await.unwrap();
        found.into_iter().map(|account| account.profile.name).collect()
    };
    assert_eq!(names("").await, ["Aïssatou", "Bo", "Els"], "who has ended comes last");
    assert_eq!(names(" ELS ").await, ["Bo", "Els"]);
    assert_eq!(names("ïss").await, ["Aïssatou"]);
    assert!(names("nobody").await.is_empty());
}
