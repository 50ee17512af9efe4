//! Changing the master key while people go on writing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::accounts::{AccountKind, Profile};
use app::{App, AppError};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::{Command, DossierId, MemberId};
use method::CircleRole;
use store::{KeyRing, MasterKey, StoreError};
use uuid::Uuid;

use crate::support::{World, on_both, said, told};

on_both!(
    the_key_changes_while_others_write,
    a_name_is_found_and_taken_under_both_keys,
    the_ways_in_go_along_also_those_that_ended,
    a_name_that_stayed_under_the_earlier_key_goes_along,
);

fn copy(key: &MasterKey) -> MasterKey {
    MasterKey::parse(&key.to_hex()).unwrap()
}

fn both(new: &MasterKey, old: &MasterKey) -> KeyRing {
    KeyRing::new(copy(new), vec![copy(old)])
}

fn profile(login: &str) -> Profile {
    let (login, name) = (login.to_owned(), login.to_owned());
    Profile::new(login, name, AccountKind::Guide, "nl".to_owned())
}

/// Opens dossiers and accounts and tells stories until asked to stop; gives the accounts with their dossiers.
async fn write(
    app: Arc<App>,
    person: MemberId,
    writer: usize,
    stop: Arc<AtomicBool>,
) -> Vec<(String, MemberId, DossierId)> {
    let mut written = Vec::new();
    while !stop.load(Ordering::SeqCst) {
        let guide = MemberId(Uuid::now_v7());
        let login = format!("guide-{writer}-{}", written.len());
        app.add_account(guide, profile(&login)).await.unwrap();
        let member = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
        let members = vec![member(person, CircleRole::Participant, "Mamadou"), member(guide, CircleRole::Guide, "Els")];
        let id = DossierId(Uuid::now_v7());
        let opening = said(Command::Circle(Circle::Open(Opening { members })));
        app.open_dossier(guide, id, opening).await.unwrap();
        app.execute(person, id, vec![said(told("I was at the library."))]).await.unwrap();
        written.push((login, guide, id));
    }
    written
}

async fn the_key_changes_while_others_write(world: World) {
    let (old, new) = (copy(&world.keys), MasterKey::random().unwrap());
    let circle = world.dossier().await;
    world.app.set_password(circle.els, "a long enough password", None).await.unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let servers = [Arc::clone(&world.app), world.second_server().await];
    let writers: Vec<_> = servers
        .iter()
        .enumerate()
        .map(|(number, server)| tokio::spawn(write(Arc::clone(server), circle.mamadou, number, Arc::clone(&stop))))
        .collect();
    // The servers take the new key over at different moments, while they write; the change begins when all have it.
    let changing = world.server_with(both(&new, &old)).await.unwrap();
    for server in &servers {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        server.keys().change(both(&new, &old));
    }
    let first = changing.rekey().await.unwrap();
    assert!(first.dossiers > 0 && first.accounts > 1, "{first:?}");
    while changing.rekey().await.unwrap().total() > 0 {}
    store::finish_rekeying(world.store.as_ref(), &changing.keys().ring()).await.unwrap();
    for server in &servers {
        server.keys().change(copy(&new).into());
    }
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    stop.store(true, Ordering::SeqCst);
    let mut written = Vec::new();
    for writer in writers {
        written.extend(writer.await.unwrap());
    }
    assert_eq!(changing.rekey().await.unwrap().total(), 0);

    let refused = world.server_with(copy(&old).into()).await.map(|_| ());
    assert!(matches!(refused, Err(AppError::Store(StoreError::WrongKey))), "{refused:?}");
    let fresh = world.server_with(copy(&new).into()).await.unwrap();
    for (login, guide, dossier) in &written {
        assert_eq!(fresh.account_by_login(login).await.unwrap().unwrap().id, *guide);
        let view = fresh.read(app::Seat::of(*guide), *dossier, app::Looking::at_all()).await.unwrap();
        assert_eq!(view.dossier.story.told().len(), 1, "nothing is lost");
    }
    assert!(fresh.sign_in("els", "a long enough password", "somewhere").await.is_ok());
    let opened_with = async |key: &MasterKey| store::verify(world.store.as_ref(), Some(key), &mut |_| {}).await;
    let report = opened_with(&new).await.unwrap();
    assert_eq!((report.broken, report.dossiers), (None, 1 + written.len() as u64));
    assert!(opened_with(&old).await.is_err());
    let row = world.store.dossier(circle.id.0).await.unwrap().unwrap();
    assert!(store::DossierKey::unwrap(&old, row.id, &row.wrapped_key.unwrap()).is_err());
}

async fn a_name_is_found_and_taken_under_both_keys(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let rita = world.account("rita", AccountKind::Guide).await;
    let new = MasterKey::random().unwrap();
    let server = world.server_with(both(&new, &world.keys)).await.unwrap();
    assert_eq!(server.account_by_login("Els ").await.unwrap().unwrap().id, els);
    let another = MemberId(Uuid::now_v7());
    assert!(matches!(server.add_account(another, profile("els")).await, Err(AppError::NameTaken)));
    assert!(matches!(server.put_profile(rita, profile("ELS")).await, Err(AppError::NameTaken)));
    server.put_profile(rita, profile("rita-2")).await.unwrap();
    server.put_profile(els, profile("els")).await.unwrap();
    assert_eq!(server.rekey().await.unwrap().total(), 0, "both were sealed with the new key when they were changed");
    let alone = world.server_with(both(&world.keys, &new)).await.unwrap();
    assert_eq!(alone.rekey().await.unwrap().accounts, 2, "and back again");
}

/// As a server left it that took the new key over between the name and the details.
async fn a_name_that_stayed_under_the_earlier_key_goes_along(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let before = world.store.account(els.0).await.unwrap().unwrap();
    let new = MasterKey::random().unwrap();
    let server = world.server_with(both(&new, &world.keys)).await.unwrap();
    server.put_profile(els, profile("els")).await.unwrap();
    let half = store::AccountRow { login_key: before.login_key, ..world.store.account(els.0).await.unwrap().unwrap() };
    world.store.put_account(half).await.unwrap();
    assert_eq!(server.rekey().await.unwrap().accounts, 1);
    assert_eq!(world.store.account(els.0).await.unwrap().unwrap().login_key, new.login_key("els"));
    assert_eq!(server.rekey().await.unwrap().total(), 0);
}

async fn the_ways_in_go_along_also_those_that_ended(world: World) {
    let circle = world.dossier().await;
    let mamadou = world.app.account(circle.mamadou).await.unwrap().unwrap();
    let lost = world.app.make_own_card(&mamadou, "2749").await.unwrap();
    let card = world.app.make_own_card(&mamadou, "9472").await.unwrap();
    let link = world.app.make_link_for(circle.els, circle.mamadou).await.unwrap();
    world.app.make_token(circle.mamadou, None).await.unwrap();
    let before = world.app.credentials(circle.mamadou).await.unwrap();
    assert_eq!(before.iter().filter(|way| way.ended_at.is_some_and(|end| end <= world.app.now())).count(), 1);

    let new = MasterKey::random().unwrap();
    let server = world.server_with(both(&new, &world.keys)).await.unwrap();
    let found = server.rekey().await.unwrap();
    assert_eq!(found.credentials, before.len() as u64);
    assert_eq!(server.rekey().await.unwrap().total(), 0);
    store::finish_rekeying(world.store.as_ref(), &server.keys().ring()).await.unwrap();

    let alone = world.server_with(copy(&new).into()).await.unwrap();
    let after = alone.credentials(circle.mamadou).await.unwrap();
    let told = |ways: &[app::Credential]| ways.iter().map(|way| (way.id, way.kind.as_str())).collect::<Vec<_>>();
    assert_eq!(told(&after), told(&before), "the list at My account shows all of them");
    let here = app::Came::from("10.0.0.1");
    assert_eq!(alone.sign_in_by_card(&card, "9472", &here).await.unwrap().0.id, circle.mamadou);
    assert!(alone.sign_in_by_card(&lost, "2749", &here).await.is_err());
    assert!(alone.sign_in_by_link(&link, &here).await.unwrap().is_some());
}
