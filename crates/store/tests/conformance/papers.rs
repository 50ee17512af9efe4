//! Papers: kept with the events that tell of them, gone without a trace.

use store::{Batch, KeyList, PaperChanges, PaperRow};
use uuid::Uuid;

use crate::{
    house::{Folder, House},
    pen::{Pen, master, moment},
};

on_both!(
    a_paper_comes_and_goes_with_its_events,
    a_paper_is_kept_only_with_its_batch,
    what_was_destroyed_is_in_no_file,
    erasing_takes_the_papers,
);

/// A sealed photo of a few hundred kilobytes.
fn sealed(pen: &Pen, id: Uuid) -> PaperRow {
    let photo: Vec<u8> = (0..300_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    PaperRow { id, sealed: pen.key.seal_paper(pen.dossier, id, &photo).unwrap() }
}

fn keeping(pen: &Pen, expected: u64, row: &PaperRow) -> Batch {
    let papers = PaperChanges { kept: vec![row.clone()], destroyed: Vec::new() };
    Batch { papers, ..pen.batch(expected, 1) }
}

fn destroying(pen: &Pen, expected: u64, id: Uuid) -> Batch {
    let papers = PaperChanges { kept: Vec::new(), destroyed: vec![id] };
    Batch { papers, ..pen.batch(expected, 1) }
}

async fn a_paper_comes_and_goes_with_its_events(house: &House) {
    let (pen, other) = (Pen::new(), Pen::new());
    let (one, two) = (sealed(&pen, Uuid::now_v7()), sealed(&pen, Uuid::now_v7()));
    house.store.append(keeping(&pen, 0, &one)).await.unwrap();
    house.store.append(keeping(&pen, 1, &two)).await.unwrap();
    other.write(&*house.store, 0, 1).await;
    assert_eq!(house.store.paper(pen.dossier, one.id).await.unwrap(), Some(one.sealed.clone()));
    assert_eq!(house.store.paper_ids(pen.dossier).await.unwrap(), [one.id, two.id]);
    // By its id alone it is nowhere else.
    assert_eq!(house.store.paper(other.dossier, one.id).await.unwrap(), None);
    assert_eq!(house.store.paper_ids(other.dossier).await.unwrap(), Vec::<Uuid>::new());
    house.store.append(destroying(&other, 1, one.id)).await.unwrap();
    assert!(house.store.paper(pen.dossier, one.id).await.unwrap().is_some());
    house.store.append(destroying(&pen, 2, one.id)).await.unwrap();
    assert_eq!(house.store.paper_ids(pen.dossier).await.unwrap(), [two.id]);
    // It opens only in its own place.
    assert_eq!(pen.key.open_paper(pen.dossier, two.id, &two.sealed).unwrap().len(), 300_000);
    assert!(pen.key.open_paper(pen.dossier, one.id, &two.sealed).is_err());
    assert!(other.key.open_paper(pen.dossier, two.id, &two.sealed).is_err());
}

async fn a_paper_is_kept_only_with_its_batch(house: &House) {
    let pen = Pen::new();
    let paper = sealed(&pen, Uuid::now_v7());
    pen.write(&*house.store, 0, 1).await;
    let late = keeping(&pen, 0, &paper);
    assert!(house.store.append(Batch { new_key: None, expected_version: 0, ..late }).await.is_err());
    let batch = keeping(&pen, 1, &paper);
    house.store.append(batch.clone()).await.unwrap();
    // The same once more: what was done is answered, and nothing is put twice.
    let again = Batch { expected_version: 2, ..batch };
    let events = pen.batch(2, 1).events;
    let answer = house.store.append(Batch { events, ..again }).await.unwrap();
    assert!(matches!(answer, store::Appended::AlreadyDone { version: 2, .. }), "{answer:?}");
    assert_eq!(house.store.paper_ids(pen.dossier).await.unwrap(), [paper.id]);
}

async fn what_was_destroyed_is_in_no_file(house: &House) {
    let pen = Pen::new();
    let (gone, stays) = (sealed(&pen, Uuid::now_v7()), sealed(&pen, Uuid::now_v7()));
    house.store.append(keeping(&pen, 0, &gone)).await.unwrap();
    house.store.append(keeping(&pen, 1, &stays)).await.unwrap();
    let pieces: Vec<&[u8]> = gone.sealed.chunks_exact(4096).map(|piece| &piece[1..9]).collect();
    assert!(house.holds(&pieces).await);
    house.store.append(destroying(&pen, 2, gone.id)).await.unwrap();
    assert_eq!(house.store.clean_papers().await.unwrap(), Vec::<String>::new());
    assert!(!house.leaves_nothing() || !house.holds(&pieces).await);
    let copies = Folder::new();
    house.store.backup(&copies.file("copy.db")).await.unwrap();
    assert!(!crate::house::holds(&copies.0, &pieces));
    assert!(house.store.paper(pen.dossier, stays.id).await.unwrap().is_some());
}

async fn erasing_takes_the_papers(house: &House) {
    let pen = Pen::new();
    let paper = sealed(&pen, Uuid::now_v7());
    house.store.append(keeping(&pen, 0, &paper)).await.unwrap();
    let copies = Folder::new();
    house.store.backup(&copies.file("old.db")).await.unwrap();
    let pieces: Vec<&[u8]> = paper.sealed.chunks_exact(4096).map(|piece| &piece[1..9]).collect();
    assert!(crate::house::holds(&copies.0, &pieces));
    let erasure = store::erase(&*house.store, &master(), pen.dossier, None, moment(5)).await.unwrap();
    assert_eq!(erasure.left, Vec::<String>::new());
    assert_eq!(house.store.paper(pen.dossier, paper.id).await.unwrap(), None);
    assert!(!house.leaves_nothing() || !house.holds(&pieces).await);
    // An old backup does not bring it back.
    let other = house.another().await;
    let keys = KeyList::of(&*house.store).await.unwrap();
    other.store.restore(&copies.file("old.db"), keys, moment(9)).await.unwrap();
    assert_eq!(other.store.paper_ids(pen.dossier).await.unwrap(), Vec::<Uuid>::new());
    assert!(!other.holds(&pieces).await);
    other.close().await;
}
