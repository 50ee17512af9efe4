//! The own drawer: with the database and the master key nobody reads a word of it.

use app::accounts::{Account, AccountKind};
use app::{AppError, Change, DrawerError, Leaving, OpenDrawer, Seat, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dossier::MemberId;
use jiff::SignedDuration;
use store::{DossierKey, DrawerKey};
use uuid::Uuid;

use crate::support::{World, on_both};

on_both!(
    neither_the_files_nor_the_master_key_open_it,
    two_servers_keep_what_both_wrote,
    it_closes_when_it_is_not_used,
    a_wrong_phrase_counts_for_one_account,
    it_is_erased_when_its_owner_leaves,
    making_it_twice_makes_it_once,
    a_passkey_opens_it_beside_the_phrase,
);

const PHRASE: &str = "de maan schijnt op mijn brood";

async fn account(world: &World, id: MemberId) -> Account {
    world.app.account(id).await.unwrap().unwrap()
}

async fn made(world: &World, id: MemberId) -> (Account, OpenDrawer) {
    let who = account(world, id).await;
    let (drawer, _) = world.app.make_drawer(&who, PHRASE).await.unwrap();
    (who, drawer)
}

fn note(words: &str) -> Change {
    Change::Add { id: Uuid::now_v7(), words: words.to_owned() }
}

async fn neither_the_files_nor_the_master_key_open_it(world: World) {
    let circle = world.dossier().await;
    let (_, drawer) = made(&world, circle.mamadou).await;
    world.app.change_drawer(&drawer, &note("ongezienkrabbelwoord")).await.unwrap();
    let row = world.store.drawer(circle.mamadou.0).await.unwrap().unwrap();
    let locks = world.store.drawer_locks(circle.mamadou.0).await.unwrap();
    assert_eq!(locks.iter().map(|lock| lock.kind.as_str()).collect::<Vec<_>>(), ["phrase", "spare"]);
    // A searcher with the files finds no word.
    for entry in std::fs::read_dir(world.folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = if path.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() };
        for word in [b"ongezienkrabbelwoord".as_slice(), b"brood"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word), "{}", path.display());
        }
    }
    // A searcher with the master key as well opens neither the drawer nor a lock, whatever they take it for.
    let (id, keys) = (circle.mamadou.0, &world.keys);
    let mut master = [0; 32];
    let hex = keys.to_hex();
    for (byte, pair) in master.iter_mut().zip(hex.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    }
    for sealed in locks.iter().map(|lock| &lock.wrapped).chain([&row.sealed]) {
        assert!(keys.open_account(id, sealed).is_err());
        assert!(keys.open_kept(id, sealed).is_err());
        assert!(DossierKey::unwrap(keys, id, sealed).is_err());
        for lock in &locks {
            assert!(DrawerKey::unwrap(&master, id, lock.id, sealed).is_err());
        }
        assert!(DrawerKey::take_in(&master, id, world.app.now(), sealed).is_err());
    }
}

async fn two_servers_keep_what_both_wrote(world: World) {
    let circle = world.dossier().await;
    let (who, drawer) = made(&world, circle.mamadou).await;
    let other = world.second_server().await;
    let same = other.open_drawer(&who, PHRASE).await.unwrap();
    let words: Vec<String> = (0..6).map(|n| format!("briefje {n}")).collect();
    for pair in words.chunks(2) {
        let (one, two) = (note(&pair[0]), note(&pair[1]));
        let (one, two) = tokio::join!(world.app.change_drawer(&drawer, &one), other.change_drawer(&same, &two));
        assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
    }
    let mut there: Vec<_> = other.drawer_notes(&same).await.unwrap().into_iter().map(|note| note.words).collect();
    there.sort();
    assert_eq!(there, words);
}

async fn it_closes_when_it_is_not_used(world: World) {
    let circle = world.dossier().await;
    let (who, drawer) = made(&world, circle.mamadou).await;
    let session = Secret::random().unwrap();
    let held = world.app.hand_out(&drawer, &session).unwrap();
    world.later(SignedDuration::from_mins(14));
    assert!(world.app.take_in(who.id, &session, &held).is_some());
    assert!(world.app.take_in(circle.els, &session, &held).is_none());
    assert!(world.app.take_in(who.id, &Secret::random().unwrap(), &held).is_none());
    world.later(SignedDuration::from_mins(2));
    assert!(world.app.take_in(who.id, &session, &held).is_none());
}

async fn a_wrong_phrase_counts_for_one_account(world: World) {
    let circle = world.dossier().await;
    let (who, _) = made(&world, circle.mamadou).await;
    let aisha = world.account("aisha", AccountKind::Participant).await;
    let (other, _) = made(&world, aisha).await;
    for _ in 0..8 {
        let wrong = world.app.open_drawer(&who, "de zon schijnt op mijn brood").await;
        assert!(matches!(wrong, Err(DrawerError::Wrong)));
    }
    assert!(matches!(world.app.open_drawer(&who, PHRASE).await, Err(DrawerError::TooOften)));
    world.app.open_drawer(&other, PHRASE).await.unwrap();
    world.later(SignedDuration::from_mins(16));
    world.app.open_drawer(&who, PHRASE).await.unwrap();
    let els = account(&world, circle.els).await;
    assert!(matches!(world.app.open_drawer(&els, PHRASE).await, Err(DrawerError::App(AppError::Denied(_)))));
    assert!(matches!(world.app.make_drawer(&els, PHRASE).await, Err(AppError::Denied(_))));
}

async fn it_is_erased_when_its_owner_leaves(world: World) {
    let circle = world.dossier().await;
    let (who, drawer) = made(&world, circle.mamadou).await;
    world.app.change_drawer(&drawer, &note("weg ermee")).await.unwrap();
    let leaving = Leaving { name: "Mamadou".to_owned(), end_account: false };
    world.app.leave(Seat::of(circle.mamadou), circle.id, &leaving).await.unwrap();
    assert!(world.store.drawer(who.id.0).await.unwrap().is_none());
    assert!(world.store.drawer_locks(who.id.0).await.unwrap().is_empty());
    assert!(!world.app.has_drawer(&who).await.unwrap());
}

/// What a device makes of the salt of a drawer, as a browser writes it.
fn of_a_device(byte: u8) -> String {
    URL_SAFE_NO_PAD.encode([byte; 32])
}

async fn a_passkey_opens_it_beside_the_phrase(world: World) {
    let circle = world.dossier().await;
    let (who, drawer) = made(&world, circle.mamadou).await;
    world.app.change_drawer(&drawer, &note("alleen voor mij")).await.unwrap();
    assert!(matches!(world.app.open_drawer_by_passkey(&who, &of_a_device(7)).await, Err(DrawerError::Wrong)));
    for _ in 0..2 {
        world.app.add_passkey_lock(&drawer, &of_a_device(7)).await.unwrap();
    }
    world.app.add_passkey_lock(&drawer, &of_a_device(8)).await.unwrap();
    let locks = world.app.passkey_locks(&who).await.unwrap();
    assert_eq!(locks.len(), 2, "the same device twice is one lock");
    let again = world.app.open_drawer_by_passkey(&who, &of_a_device(7)).await.unwrap();
    assert_eq!(world.app.drawer_notes(&again).await.unwrap()[0].words, "alleen voor mij");

    // What is kept of it opens with the bytes of the device alone: not with the master key, for nobody else.
    let row = world.store.drawer_locks(who.id.0).await.unwrap().into_iter().find(|lock| lock.kind == "prf").unwrap();
    assert!(!row.wrapped.windows(32).any(|bytes| bytes == [7; 32]) && row.public == [2]);
    assert!(DrawerKey::unwrap(&[9; 32], who.id.0, row.id, &row.wrapped).is_err());
    assert!(DrawerKey::unwrap(&[7; 32], circle.els.0, row.id, &row.wrapped).is_err());

    for unfit in ["", "kort", &"A".repeat(44), &URL_SAFE_NO_PAD.encode([7; 31]), &URL_SAFE_NO_PAD.encode([7; 33])] {
        let added = world.app.add_passkey_lock(&drawer, unfit).await;
        assert!(matches!(added, Err(AppError::Unfit { why: "no-prf", .. })), "{unfit}");
    }
    world.app.remove_passkey_lock(&drawer, locks[0].id).await.unwrap();
    assert!(world.app.open_drawer_by_passkey(&who, &of_a_device(7)).await.is_err());
    world.app.open_drawer_by_passkey(&who, &of_a_device(8)).await.unwrap();

    // Nobody takes the phrase away in this way, and it always opens.
    for lock in world.store.drawer_locks(who.id.0).await.unwrap() {
        world.app.remove_passkey_lock(&drawer, lock.id).await.unwrap();
    }
    world.app.open_drawer(&who, PHRASE).await.unwrap();
    assert!(world.app.passkey_locks(&account(&world, circle.els).await).await.is_err());
    for byte in 10..20 {
        world.app.add_passkey_lock(&drawer, &of_a_device(byte)).await.unwrap();
    }
    assert!(world.app.add_passkey_lock(&drawer, &of_a_device(20)).await.is_err(), "ten are enough");
    for _ in 0..8 {
        assert!(world.app.open_drawer_by_passkey(&who, &of_a_device(99)).await.is_err());
    }
    assert!(matches!(world.app.open_drawer_by_passkey(&who, &of_a_device(10)).await, Err(DrawerError::TooOften)));
}

async fn making_it_twice_makes_it_once(world: World) {
    let circle = world.dossier().await;
    let who = account(&world, circle.mamadou).await;
    let (one, two) = tokio::join!(world.app.make_drawer(&who, PHRASE), world.app.make_drawer(&who, PHRASE));
    assert_eq!([one.is_ok(), two.is_ok()].into_iter().filter(|made| *made).count(), 1, "{one:?} {two:?}");
    assert_eq!(world.store.drawer_locks(who.id.0).await.unwrap().len(), 2);
    world.app.open_drawer(&who, PHRASE).await.unwrap();
}
