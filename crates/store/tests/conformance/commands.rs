//! A command that is sent twice is done once.

use store::{Appended, StoreError};
use uuid::Uuid;

use crate::{house::House, pen::Pen};

on_both!(
    a_command_sent_twice_is_done_once,
    one_known_command_holds_back_the_whole_batch,
    the_same_id_in_another_dossier_is_another_command,
    an_id_named_twice_in_a_batch_counts_once,
    a_repeated_opening_is_done_once,
);

async fn a_command_sent_twice_is_done_once(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 1).await;
    let batch = pen.batch(1, 2);
    let commands = batch.commands.clone();
    assert_eq!(house.store.append(batch.clone()).await.unwrap(), Appended::Written { version: 3 });
    let again = house.store.append(batch).await.unwrap();
    assert_eq!(again, Appended::AlreadyDone { commands: commands.clone(), version: 3 });
    assert_eq!(house.store.load(pen.dossier, 0).await.unwrap().len(), 3);
    let unknown = Uuid::now_v7();
    let asked = [unknown, commands[0]];
    assert_eq!(house.store.done_commands(pen.dossier, &asked).await.unwrap(), commands);
    assert_eq!(house.store.done_commands(pen.dossier, &[]).await.unwrap(), Vec::<Uuid>::new());
}

async fn one_known_command_holds_back_the_whole_batch(house: &House) {
    let pen = Pen::new();
    let mut first = pen.batch(0, 1);
    let known = first.commands[0];
    let other_known = Uuid::now_v7();
    first.commands.push(other_known);
    house.store.append(first).await.unwrap();
    let mut second = pen.batch(1, 1);
    let new = second.commands[0];
    second.commands.extend([other_known, known]);
    let answer = house.store.append(second).await.unwrap();
    assert_eq!(answer, Appended::AlreadyDone { commands: vec![other_known, known], version: 1 });
    assert_eq!(house.store.done_commands(pen.dossier, &[new]).await.unwrap(), Vec::<Uuid>::new());
    assert_eq!(house.store.load(pen.dossier, 0).await.unwrap().len(), 1);
}

async fn the_same_id_in_another_dossier_is_another_command(house: &House) {
    let (one, other) = (Pen::new(), Pen::new());
    let first = one.batch(0, 1);
    let mut second = other.batch(0, 1);
    second.commands.clone_from(&first.commands);
    assert_eq!(house.store.append(first).await.unwrap(), Appended::Written { version: 1 });
    assert_eq!(house.store.append(second).await.unwrap(), Appended::Written { version: 1 });
}

async fn an_id_named_twice_in_a_batch_counts_once(house: &House) {
    let pen = Pen::new();
    let mut batch = pen.batch(0, 1);
    let command = batch.commands[0];
    batch.commands.push(command);
    assert_eq!(house.store.append(batch.clone()).await.unwrap(), Appended::Written { version: 1 });
    let again = house.store.append(batch).await.unwrap();
    assert_eq!(again, Appended::AlreadyDone { commands: vec![command], version: 1 });
}

async fn a_repeated_opening_is_done_once(house: &House) {
    let pen = Pen::new();
    let batch = pen.batch(0, 1);
    house.store.append(batch.clone()).await.unwrap();
    assert!(matches!(house.store.append(batch).await, Ok(Appended::AlreadyDone { version: 1, .. })));
    let opened_by_another = pen.try_write(&*house.store, 0, 1).await;
    assert!(matches!(opened_by_another, Err(StoreError::Conflict { expected: 0, current: 1 })));
}
