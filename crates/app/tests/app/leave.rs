//! Leaving: afterwards nobody reads anything, and nothing brings it back.

use app::accounts::AccountKind;
use app::{App, AppError, Leaving, Looking, Retained, Seat, Since};
use jiff::civil::date;
use jiff::tz::TimeZone;
use method::Part;
use std::sync::Arc;
use store::{KEY_LIST, KeyList, MasterKey, SqliteStore, Store};

use crate::support::{World, on_both, said, told};

on_both!(
    nobody_reads_what_was_left,
    a_law_keeps_its_parts_until_its_day,
    an_old_backup_brings_nothing_back,
    only_the_person_leaves,
    the_account_ends_only_when_asked,
);

fn leaving(name: &str, end_account: bool) -> Leaving {
    Leaving { name: name.to_owned(), end_account }
}

fn denied<T: std::fmt::Debug>(answer: &Result<T, AppError>) {
    assert!(matches!(answer, Err(AppError::Denied(_))), "{answer:?}");
}

/// Whether any file of a folder holds these bytes.
fn holds(folder: &std::path::Path, bytes: &[u8]) -> bool {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.is_file())
        .any(|path| std::fs::read(path).unwrap().windows(bytes.len()).any(|window| window == bytes))
}

async fn nobody_reads_what_was_left(world: World) {
    let circle = world.dossier().await;
    world.app.execute(circle.mamadou, circle.id, vec![said(told("verdwijnwoord"))]).await.unwrap();
    let other = world.second_server().await;
    other.read(Seat::of(circle.els), circle.id, Looking::at_all()).await.unwrap();
    let sealed: Vec<_> =
        world.store.load(circle.id.0, 0).await.unwrap().into_iter().filter_map(|event| event.sealed).collect();
    assert_eq!(sealed.len(), 2);
    let session = world.app.begin_session(circle.mamadou).await.unwrap();

    let gone = world.app.leave(Seat::of(circle.mamadou), circle.id, &leaving("Mamadou", false)).await.unwrap();
    assert!(gone.was_only && !gone.account_ended);
    for app in [&world.app, &other] {
        for who in [circle.mamadou, circle.els] {
            denied(&app.read(Seat::of(who), circle.id, Looking::at_all()).await);
            denied(&app.execute(who, circle.id, vec![said(told("te laat"))]).await);
            denied(&app.take_along(Seat::of(who), circle.id).await);
            denied(&app.looked(who, circle.id, None, 9).await);
            assert!(app.caseload(who, 9, 0).await.unwrap().is_empty());
            assert!(app.due(who, date(2099, 1, 1), 9).await.unwrap().is_empty());
        }
    }
    denied(&world.app.leave(Seat::of(circle.mamadou), circle.id, &leaving("Mamadou", false)).await);
    assert!(world.app.session(&session).await.unwrap().is_none());
    let report = store::verify(&*world.store, Some(&world.keys), &mut |_| {}).await.unwrap();
    assert_eq!((report.broken, report.erased), (None, 1));
    assert_eq!(world.store.looks(circle.id.0, None, 99).await.unwrap().len(), Part::ALL.len(), "who looked stays");
    for bytes in sealed.iter().map(Vec::as_slice).chain([b"verdwijnwoord".as_slice()]) {
        assert!(!holds(world.folder.path(), bytes));
    }
}

async fn a_law_keeps_its_parts_until_its_day(world: World) {
    let circle = world.dossier().await;
    world.app.execute(circle.mamadou, circle.id, vec![said(told("verhaalwoord"))]).await.unwrap();
    let fatima = world.account("fatima", AccountKind::Administrator).await;
    let fatima = world.app.account(fatima).await.unwrap().unwrap();
    let els = world.app.account(circle.els).await.unwrap().unwrap();
    let one = Retained {
        parts: [Part::Agreements].into_iter().collect(),
        reason: "De inspectie kijkt na.".to_owned(),
        law: "Decreet van 2026".to_owned(),
        months: 12,
        since: Since::Closing,
        source: "https://wet.example".to_owned(),
        source_date: date(2026, 1, 1),
    };
    let refused = world.app.put_retention(&els, std::slice::from_ref(&one)).await;
    assert!(matches!(refused, Err(AppError::NotForYou)));
    world.app.put_retention(&fatima, std::slice::from_ref(&one)).await.unwrap();
    let today = world.app.today();
    world.app.leave(Seat::of(circle.mamadou), circle.id, &leaving("Mamadou", false)).await.unwrap();
    let kept = world.store.kept(None, 9).await.unwrap();
    assert_eq!(kept.len(), 1);
    let plain = world.keys.open_kept(circle.id.0, &kept[0].kept.sealed).unwrap();
    let plain: serde_json::Value = serde_json::from_slice(&plain).unwrap();
    assert_eq!(plain["person"], "Mamadou");
    assert_eq!(plain["dossier"].as_object().unwrap().keys().collect::<Vec<_>>(), ["agreements"]);
    assert!(!plain.to_string().contains("verhaalwoord"));
    let last_moment = kept[0].kept.until.to_zoned(TimeZone::UTC).date();
    assert_eq!(last_moment, today.saturating_add(jiff::Span::new().months(12)).tomorrow().unwrap());
}

async fn an_old_backup_brings_nothing_back(world: World) {
    let circle = world.dossier().await;
    world.app.execute(circle.mamadou, circle.id, vec![said(told("verdwijnwoord"))]).await.unwrap();
    let aside = tempfile::tempdir().unwrap();
    let (copy, list) = (aside.path().join("old.db"), aside.path().join("keys"));
    world.store.backup(&copy).await.unwrap();
    world.store.put_meta(KEY_LIST, list.to_str().unwrap().as_bytes().to_vec()).await.unwrap();
    KeyList::export(&*world.store, &world.keys, &list).await.unwrap();
    world.app.leave(Seat::of(circle.mamadou), circle.id, &leaving("Mamadou", false)).await.unwrap();

    let folder = tempfile::tempdir().unwrap();
    let again = Arc::new(SqliteStore::open(folder.path()).unwrap());
    let keys = MasterKey::parse(&world.keys.to_hex()).unwrap();
    again.restore(&copy, KeyList::read(&list, &world.keys).unwrap(), world.app.now()).await.unwrap();
    let app = App::open(again, keys, TimeZone::UTC, Arc::new(jiff::Timestamp::now)).await.unwrap();
    for who in [circle.mamadou, circle.els] {
        denied(&app.read(Seat::of(who), circle.id, Looking::at_all()).await);
        assert!(app.caseload(who, 9, 0).await.unwrap().is_empty());
    }
}

async fn only_the_person_leaves(world: World) {
    let circle = world.dossier().await;
    let fatima = world.account("fatima", AccountKind::Administrator).await;
    for other in [circle.els, fatima] {
        denied(&world.app.leave(Seat::of(other), circle.id, &leaving("Mamadou", true)).await);
    }
    for name in ["", " ", "Els", "Mamado"] {
        let refused = world.app.leave(Seat::of(circle.mamadou), circle.id, &leaving(name, true)).await;
        assert!(matches!(refused, Err(AppError::Unfit { field: "name", .. })), "{refused:?}");
    }
    world.app.read(Seat::of(circle.mamadou), circle.id, Looking::at_all()).await.unwrap();
}

async fn the_account_ends_only_when_asked(world: World) {
    let circle = world.dossier().await;
    let gone = world.app.leave(Seat::of(circle.mamadou), circle.id, &leaving("Mamadou", true)).await.unwrap();
    assert!(gone.was_only && gone.account_ended);
    assert!(world.app.account(circle.mamadou).await.unwrap().unwrap().ended_at.is_some());
    assert!(world.app.account(circle.els).await.unwrap().unwrap().ended_at.is_none());
}
