//! Erasing: nothing of the content stays anywhere, the chain holds, and nothing brings it back.

use jiff::civil::date;
use store::{
    DueRow, Erasure, GrantRow, KEY_LIST, KeptOf, KeptRow, KeyList, Look, MemberRow, Projections, StoreError, SummaryRow,
};
use uuid::Uuid;

use crate::{
    house::{Folder, House, holds},
    pen::{Pen, master, moment},
};

on_both!(
    no_file_holds_what_was_erased,
    an_erased_dossier_stands_as_erased,
    an_erased_dossier_takes_nothing_more,
    erasing_takes_turns_with_writing,
    what_the_law_keeps_goes_when_its_time_has_come,
    an_old_backup_does_not_bring_back_what_was_erased,
);

/// Words as they would stand if they were not sealed.
const PLAIN: &[u8] = b"The landlord came again on Tuesday evening";

/// A dossier with a long story and something in every list, told in turns with others, so that they share pages.
async fn told(house: &House) -> (Pen, Uuid) {
    let (pen, others, guide) = (Pen::new(), [Pen::new(), Pen::new(), Pen::new()], Uuid::now_v7());
    for round in 0..40 {
        let due = |number: u8| DueRow {
            item: Uuid::now_v7(),
            part: "goals".to_owned(),
            due_on: date(2026, 12, 1),
            sealed: [PLAIN, &[number]].concat(),
        };
        let projections = Projections {
            members: Some(vec![MemberRow { account: guide, role: "guide".to_owned() }]),
            grants: Some(vec![GrantRow { account: guide, part: "goals".to_owned(), from: moment(0), until: None }]),
            summary: Some(SummaryRow { sealed: PLAIN.to_vec(), last_contact_on: None }),
            due: Some((0..9).map(due).collect()),
        };
        let batch = store::Batch { projections, ..pen.batch(round * 5, 5) };
        house.store.append(batch).await.unwrap();
        for other in &others {
            other.write(&*house.store, round * 3, 3).await;
        }
    }
    house.store.mark_seen(guide, pen.dossier, 9).await.unwrap();
    let look = Look { visit: [1; 16], account: guide, part: "story".to_owned(), act: "read".to_owned(), at: moment(1) };
    house.store.note_looks(pen.dossier, vec![look]).await.unwrap();
    (pen, guide)
}

/// The nonce and first bytes of every sealed payload.
async fn ciphertexts(house: &House, pen: &Pen) -> Vec<Vec<u8>> {
    let events = house.store.load(pen.dossier, 0).await.unwrap();
    events.iter().map(|event| event.sealed.as_ref().unwrap()[1..25].to_vec()).collect()
}

async fn erase(house: &House, pen: &Pen) -> Erasure {
    store::erase(&*house.store, &master(), pen.dossier, None, moment(5)).await.unwrap()
}

async fn no_file_holds_what_was_erased(house: &House) {
    let (pen, _) = told(house).await;
    let copies = Folder::new();
    house.store.put_meta(KEY_LIST, copies.file("keys").to_str().unwrap().as_bytes().to_vec()).await.unwrap();
    let keys = KeyList::of(&*house.store).await.unwrap();
    assert_eq!(keys.keys.len(), 4);
    let sealed = ciphertexts(house, &pen).await;
    let wrapped = &pen.wrapped[1..];
    let all: Vec<&[u8]> = sealed.iter().map(Vec::as_slice).chain([wrapped, PLAIN]).collect();
    for bytes in [wrapped, PLAIN, &sealed[7]] {
        assert!(house.holds(&[bytes]).await);
    }

    let erasure = erase(house, &pen).await;
    assert_eq!(erasure.left, Vec::<String>::new());
    assert_eq!(erasure.key_list.unwrap().unwrap(), copies.file("keys"));
    assert!(!house.holds(&[wrapped]).await);
    assert!(!house.leaves_nothing() || !house.holds(&all).await);
    house.store.backup(&copies.file("copy.db")).await.unwrap();
    assert!(!holds(&copies.0, &all));
    // The others are whole.
    let report = store::verify(&*house.store, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.dossiers, report.events, report.opened, report.erased), (4, 560, 360, 1));
    assert_eq!(report.broken, None);
    assert_eq!(KeyList::read(&copies.file("keys"), &master()).unwrap().keys.len(), 3);
}

async fn an_erased_dossier_stands_as_erased(house: &House) {
    let (pen, guide) = told(house).await;
    let before = house.store.dossier(pen.dossier).await.unwrap().unwrap();
    assert_eq!(before.erased_at, None);
    erase(house, &pen).await;
    let row = house.store.dossier(pen.dossier).await.unwrap().unwrap();
    assert_eq!((row.wrapped_key, row.erased_at), (None, Some(moment(5))));
    assert_eq!((row.version, row.hash, row.look_count), (before.version, before.hash, 1));
    assert_eq!(house.store.looks(pen.dossier, None, 9).await.unwrap().len(), 1);
    assert_eq!(house.store.members(pen.dossier).await.unwrap(), []);
    assert_eq!(house.store.caseload(guide, moment(1), 9, 0).await.unwrap(), []);
    assert_eq!(house.store.due(guide, date(2027, 1, 1), moment(1), 9).await.unwrap(), []);
    assert_eq!(house.store.seen_version(guide, pen.dossier).await.unwrap(), 0);
    assert_eq!(house.store.log_end().await.unwrap().erased, 1);
    assert!(house.store.load(pen.dossier, 0).await.unwrap().iter().all(|event| event.sealed.is_none()));

    // Erasing again changes nothing, also not the moment.
    let again = store::erase(&*house.store, &master(), pen.dossier, None, moment(9)).await.unwrap();
    assert!(again.key_list.is_none());
    assert_eq!(house.store.dossier(pen.dossier).await.unwrap().unwrap().erased_at, Some(moment(5)));
    let nowhere = house.store.erase(Uuid::now_v7(), None, moment(1)).await;
    assert!(matches!(nowhere, Err(StoreError::NoDossier(_))), "{nowhere:?}");
}

async fn an_erased_dossier_takes_nothing_more(house: &House) {
    let pen = Pen::new();
    let opening = pen.batch(0, 2);
    house.store.append(opening.clone()).await.unwrap();
    erase(house, &pen).await;
    for batch in [pen.batch(2, 1), pen.batch(0, 1), pen.batch(1, 1), opening] {
        let refused = house.store.append(batch).await;
        assert!(matches!(refused, Err(StoreError::Erased(id)) if id == pen.dossier), "{refused:?}");
    }
    assert_eq!(house.store.load(pen.dossier, 0).await.unwrap().len(), 2);
}

async fn erasing_takes_turns_with_writing(house: &House) {
    let pens: Vec<Pen> = (0..4).map(|_| Pen::new()).collect();
    let dossiers: Vec<Uuid> = pens.iter().map(|pen| pen.dossier).collect();
    for pen in &pens {
        pen.write(&*house.store, 0, 1).await;
    }
    let writers: Vec<_> = pens
        .into_iter()
        .map(|pen| {
            let store = house.store.clone();
            tokio::spawn(async move {
                for version in 1..200 {
                    match pen.try_write(&*store, version, 1).await {
                        Ok(_) => {}
                        Err(StoreError::Erased(_)) => return true,
                        Err(other) => panic!("{other:?}"),
                    }
                }
                false
            })
        })
        .collect();
    for dossier in &dossiers[..2] {
        let left = house.store.erase(*dossier, None, moment(1)).await.unwrap();
        assert_eq!(left, Vec::<String>::new());
    }
    let mut stopped = Vec::new();
    for writer in writers {
        stopped.push(writer.await.unwrap());
    }
    assert_eq!(stopped[2..], [false, false]);
    let report = store::verify(&*house.store, Some(&master()), &mut |_| {}).await.unwrap();
    assert_eq!((report.broken, report.erased), (None, 2));
}

async fn what_the_law_keeps_goes_when_its_time_has_come(house: &House) {
    let (pen, other) = (Pen::new(), Pen::new());
    for pen in [&pen, &other] {
        pen.write(&*house.store, 0, 1).await;
    }
    let kept = |pen: &Pen, until| KeptRow {
        sealed: master().seal_kept(pen.dossier, b"that there was guidance, from when to when").unwrap(),
        until: moment(until),
        reason: "ten years, decree of 2026".to_owned(),
    };
    let (one, two) = (kept(&pen, 100), kept(&other, 200));
    house.store.erase(pen.dossier, Some(one.clone()), moment(5)).await.unwrap();
    house.store.erase(other.dossier, Some(two.clone()), moment(6)).await.unwrap();
    // A second time nothing else can be put in its place.
    house.store.erase(pen.dossier, Some(two.clone()), moment(7)).await.unwrap();
    let of_one = KeptOf { dossier: pen.dossier, kept: one, at: moment(5) };
    let of_two = KeptOf { dossier: other.dossier, kept: two, at: moment(6) };
    let mut both = [of_one.clone(), of_two.clone()];
    both.sort_by_key(|kept| kept.dossier);
    assert_eq!(house.store.kept(None, 9).await.unwrap(), both);
    assert_eq!(house.store.kept(Some(both[0].dossier), 9).await.unwrap(), both[1..]);
    let opened = master().open_kept(pen.dossier, &of_one.kept.sealed).unwrap();
    assert!(opened.starts_with(b"that there was"));
    assert!(master().open_kept(other.dossier, &of_one.kept.sealed).is_err());
    house.store.sweep(moment(99)).await.unwrap();
    assert_eq!(house.store.kept(None, 9).await.unwrap().len(), 2);
    house.store.sweep(moment(100)).await.unwrap();
    assert_eq!(house.store.kept(None, 9).await.unwrap(), [of_two]);
}

async fn an_old_backup_does_not_bring_back_what_was_erased(house: &House) {
    let (pen, guide) = told(house).await;
    let copies = Folder::new();
    let (copy, list) = (copies.file("old.db"), copies.file("keys"));
    house.store.backup(&copy).await.unwrap();
    assert_eq!(KeyList::export(&*house.store, &master(), &list).await.unwrap(), 4);
    house.store.put_meta(KEY_LIST, list.to_str().unwrap().as_bytes().to_vec()).await.unwrap();
    let sealed = ciphertexts(house, &pen).await;
    erase(house, &pen).await;

    let mut others = vec![House::sqlite()];
    others.extend(House::postgres().await);
    for other in others {
        let keys = KeyList::read(&list, &master()).unwrap();
        other.store.restore(&copy, keys, moment(50)).await.unwrap();
        let report = store::verify(&*other.store, Some(&master()), &mut |_| {}).await.unwrap();
        assert_eq!((report.dossiers, report.events, report.opened, report.erased), (4, 560, 360, 1));
        assert_eq!(report.broken, None);
        assert_eq!(other.store.dossier(pen.dossier).await.unwrap().unwrap().erased_at, Some(moment(50)));
        assert_eq!(other.store.caseload(guide, moment(1), 9, 0).await.unwrap(), []);
        assert_eq!(other.store.looks(pen.dossier, None, 9).await.unwrap().len(), 1);
        let all: Vec<&[u8]> = sealed.iter().map(Vec::as_slice).chain([&pen.wrapped[1..], PLAIN]).collect();
        assert!(!other.holds(&all).await);
        other.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_says_what_a_reader_holds_back() {
    let house = House::sqlite();
    let (pen, _) = told(&house).await;
    let reader = rusqlite::Connection::open(house.folder.file(store::FILE_NAME)).unwrap();
    reader.execute_batch("BEGIN").unwrap();
    let _: i64 = reader.query_row("SELECT count(*) FROM events", [], |row| row.get(0)).unwrap();
    let left = erase(&house, &pen).await.left;
    assert!(left.len() == 1 && left[0].contains("another program is reading"), "{left:?}");
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);
    assert_eq!(erase(&house, &pen).await.left, Vec::<String>::new());
    assert!(!house.holds(&[&pen.wrapped[1..], PLAIN]).await);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_keeps_no_key_for_who_looks_back() {
    let Some(house) = House::postgres().await else { return };
    let (pen, _) = told(&house).await;
    let looks_back = house.looks_back().await;
    assert_eq!(erase(&house, &pen).await.left, Vec::<String>::new());
    assert!(!house.holds(&[&pen.wrapped[1..]]).await);
    drop(looks_back);
    house.close().await;
}
