//! The signed heads: what a chain alone cannot show shows against heads that were kept.

use jiff::Timestamp;
use store::{Departs, Departure, HeadLeaf, Heads, KeyRing, Look, MasterKey, StoreError, chain, merkle_root};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{Pen, master, moment},
};

on_both!(
    heads_stand_in_the_order_of_opening,
    what_goes_on_goes_on,
    an_end_that_was_cut_off_with_its_head_shows,
    looks_that_were_cut_off_with_their_head_show,
    a_dossier_that_was_dropped_shows,
    a_chain_that_was_written_anew_shows,
    looks_that_were_written_anew_show,
    a_dossier_slipped_in_among_older_ones_shows,
    what_was_erased_and_is_back_shows,
    a_truncated_list_of_heads_does_not_count,
);

#[test]
fn the_root_is_that_of_the_reference() {
    let leaves: [&[u8]; 8] = [
        b"",
        &[0x00],
        &[0x10],
        &[0x20, 0x21],
        &[0x30, 0x31],
        &[0x40, 0x41, 0x42, 0x43],
        &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        &[0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
    ];
    let hex = |bytes: [u8; 32]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert_eq!(hex(merkle_root(leaves)), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(hex(merkle_root(Vec::<Vec<u8>>::new())), nothing);
}

/// Three dossiers of four events and three looks, opened in an order that is not that of their ids.
async fn three(house: &House) -> [Pen; 3] {
    let mut pens = [Pen::new(), Pen::new(), Pen::new()];
    pens.reverse();
    for pen in &pens {
        pen.write(&*house.store, 0, 1).await;
    }
    for pen in &pens {
        pen.write(&*house.store, 1, 3).await;
        looked(house, pen, 1..4).await;
    }
    pens
}

async fn looked(house: &House, pen: &Pen, visits: std::ops::Range<u8>) {
    let look = |visit: u8| Look {
        visit: [visit; 16],
        account: pen.actor,
        part: "story".to_owned(),
        act: "read".to_owned(),
        at: moment(visit.into()),
    };
    house.store.note_looks(pen.dossier, visits.map(look).collect()).await.unwrap();
}

async fn gather(house: &House) -> Heads {
    Heads::gather(&*house.store, &master(), moment(7)).await.unwrap()
}

/// The chains hold, but against the heads it shows.
async fn assert_departs(house: &House, heads: &Heads, dossier: Uuid, how: Departs) {
    let report = store::verify(&*house.store, None, &mut |_| {}).await.unwrap();
    assert_eq!(report.broken, None, "only the heads show it");
    let found = store::against(&*house.store, heads).await.unwrap();
    assert_eq!(found, Some(Departure { dossier, how }));
    assert!(found.unwrap().to_string().contains(&dossier.to_string()));
}

async fn heads_stand_in_the_order_of_opening(house: &House) {
    let empty = gather(house).await;
    assert_eq!(empty.leaves, []);
    let pens = three(house).await;
    let heads = gather(house).await;
    assert_eq!(
        heads.leaves.iter().map(|leaf| leaf.dossier).collect::<Vec<_>>(),
        pens.each_ref().map(|pen| pen.dossier)
    );
    let row = house.store.dossier(pens[1].dossier).await.unwrap().unwrap();
    let leaf = HeadLeaf {
        dossier: row.id,
        version: 4,
        hash: row.hash,
        look_count: 3,
        look_hash: row.look_hash,
        is_erased: false,
    };
    assert_eq!(heads.leaves[1], leaf);
    let [public_key] = store::public_keys(&KeyRing::from(master())).unwrap().try_into().unwrap();
    assert_eq!(heads.public_key, public_key);
    for heads in [&empty, &heads] {
        heads.check(&public_key).unwrap();
    }
    let other = store::public_keys(&KeyRing::from(MasterKey::random().unwrap())).unwrap()[0];
    assert!(matches!(heads.check(&other), Err(StoreError::Heads(_))));

    let changed: [fn(&mut Heads); 6] = [
        |heads| heads.made_at = Timestamp::UNIX_EPOCH,
        |heads| heads.root[3] ^= 1,
        |heads| heads.signature[9] ^= 1,
        |heads| heads.leaves[0].version += 1,
        |heads| heads.leaves[2].look_hash[0] ^= 1,
        |heads| heads.leaves.swap(0, 1),
    ];
    for change in changed {
        let mut changed = heads.clone();
        change(&mut changed);
        assert!(matches!(changed.check(&public_key), Err(StoreError::Heads(_))));
    }
}

async fn what_goes_on_goes_on(house: &House) {
    let pens = three(house).await;
    let heads = gather(house).await;
    pens[0].write(&*house.store, 4, 2).await;
    looked(house, &pens[1], 4..6).await;
    Pen::new().write(&*house.store, 0, 1).await;
    house.store.erase(pens[2].dossier, None, moment(9)).await.unwrap();
    assert_eq!(store::against(&*house.store, &heads).await.unwrap(), None);
    let later = gather(house).await;
    assert_eq!((later.leaves.len(), later.leaves[2].is_erased), (4, true));
    assert_eq!(store::against(&*house.store, &later).await.unwrap(), None);
    // A copy that was brought back goes on as well.
    let copy = house.folder.file("copy.db");
    house.store.backup(&copy).await.unwrap();
    let other = house.another().await;
    let keys = store::KeyList::of(&*house.store).await.unwrap();
    other.store.restore(&copy, keys, moment(9)).await.unwrap();
    assert_eq!(store::against(&*other.store, &later).await.unwrap(), None);
    other.close().await;
}

/// Takes the newest events of the newest dossier away, and turns its head back with them.
async fn cut(house: &House, pen: &Pen, to: u64) {
    let events = house.store.load(pen.dossier, 0).await.unwrap();
    let last = events.iter().find(|event| event.header.version == to).unwrap();
    let (id, hash) = (house.id(pen.dossier), house.bytes(&last.hash));
    house.sql(&format!("DELETE FROM events WHERE dossier = {id} AND version > {to}")).await;
    house.sql(&format!("UPDATE dossiers SET version = {to}, hash = {hash} WHERE id = {id}")).await;
}

async fn an_end_that_was_cut_off_with_its_head_shows(house: &House) {
    let pens = three(house).await;
    let heads = gather(house).await;
    cut(house, &pens[2], 2).await;
    let how = Departs::EventsCut { stood: 4, stands: 2 };
    assert_departs(house, &heads, pens[2].dossier, how).await;
    // Also when it was written on from there.
    pens[2].write(&*house.store, 2, 3).await;
    assert_departs(house, &heads, pens[2].dossier, Departs::EventsRewritten { version: 4 }).await;
}

async fn looks_that_were_cut_off_with_their_head_show(house: &House) {
    let pens = three(house).await;
    let heads = gather(house).await;
    let rows = house.store.looks(pens[1].dossier, None, 9).await.unwrap();
    let (id, hash) = (house.id(pens[1].dossier), house.bytes(&rows[1].hash));
    house.sql(&format!("DELETE FROM looks WHERE dossier = {id} AND number = 3")).await;
    house.sql(&format!("UPDATE dossiers SET look_count = 2, look_hash = {hash} WHERE id = {id}")).await;
    assert_departs(house, &heads, pens[1].dossier, Departs::LooksCut { stood: 3, stands: 2 }).await;
    looked(house, &pens[1], 9..10).await;
    assert_departs(house, &heads, pens[1].dossier, Departs::LooksRewritten { number: 3 }).await;
}

async fn a_dossier_that_was_dropped_shows(house: &House) {
    let pens = three(house).await;
    let heads = gather(house).await;
    let id = house.id(pens[2].dossier);
    for sql in [
        format!("DELETE FROM events WHERE dossier = {id}"),
        format!("DELETE FROM looks WHERE dossier = {id}"),
        format!("DELETE FROM dossiers WHERE id = {id}"),
        // The gap that its first event left.
        "UPDATE events SET position = position - 1 WHERE position > 3".to_owned(),
    ] {
        house.sql(&sql).await;
    }
    assert_departs(house, &heads, pens[2].dossier, Departs::Missing).await;
    Pen::new().write(&*house.store, 0, 1).await;
    assert_departs(house, &heads, pens[2].dossier, Departs::Missing).await;
}

/// Who can write to the database can write a chain anew, with its head.
async fn a_chain_that_was_written_anew_shows(house: &House) {
    let pens = three(house).await;
    let heads = gather(house).await;
    let mut last = chain::FIRST;
    for mut event in house.store.load(pens[0].dossier, 0).await.unwrap() {
        if event.header.version == 2 {
            event.header.voice = "guide".to_owned();
        }
        last = chain::link(&last, &chain::encode_header(&event.header), &event.payload_hash);
        let (hash, position, voice) = (house.bytes(&last), event.position, event.header.voice);
        house.sql(&format!("UPDATE events SET hash = {hash}, voice = '{voice}' WHERE position = {position}")).await;
    }
    let (id, hash) = (house.id(pens[0].dossier), house.bytes(&last));
    house.sql(&format!("UPDATE dossiers SET hash = {hash} WHERE id = {id}")).await;
    assert_departs(house, &heads, pens[0].dossier, Departs::EventsRewritten { version: 4 }).await;
}

async fn looks_that_were_written_anew_show(house: &House) {
    let pens = three(house).await;
    let heads = gather(house).await;
    let (dossier, id) = (pens[0].dossier, house.id(pens[0].dossier));
    let mut last = chain::FIRST;
    for mut row in house.store.looks(dossier, None, 9).await.unwrap().into_iter().rev() {
        row.look.account = dossier;
        last = chain::look_link(&last, dossier, row.number, &row.look);
        let (hash, number) = (house.bytes(&last), row.number);
        let sql = format!("UPDATE looks SET hash = {hash}, account = {id} WHERE dossier = {id} AND number = {number}");
        house.sql(&sql).await;
    }
    house.sql(&format!("UPDATE dossiers SET look_hash = {} WHERE id = {id}", house.bytes(&last))).await;
    assert_departs(house, &heads, dossier, Departs::LooksRewritten { number: 3 }).await;
}

async fn a_dossier_slipped_in_among_older_ones_shows(house: &House) {
    three(house).await;
    let heads = gather(house).await;
    let late = Pen::new();
    late.write(&*house.store, 0, 1).await;
    // Its event takes the second place, and all behind it move.
    house.sql("UPDATE events SET position = -position").await;
    house.sql("UPDATE events SET position = 2 WHERE position = -13").await;
    house.sql("UPDATE events SET position = 1 WHERE position = -1").await;
    house.sql("UPDATE events SET position = 1 - position WHERE position < 0").await;
    assert_departs(house, &heads, late.dossier, Departs::Inserted).await;
}

async fn what_was_erased_and_is_back_shows(house: &House) {
    let pens = three(house).await;
    let events = house.store.load(pens[1].dossier, 0).await.unwrap();
    house.store.erase(pens[1].dossier, None, moment(8)).await.unwrap();
    let heads = gather(house).await;
    let (id, wrapped) = (house.id(pens[1].dossier), house.bytes(&pens[1].wrapped));
    house.sql(&format!("INSERT INTO dossier_keys (dossier, wrapped) VALUES ({id}, {wrapped})")).await;
    house.sql(&format!("UPDATE dossiers SET erased_at = NULL WHERE id = {id}")).await;
    for event in events {
        let (sealed, position) = (house.bytes(&event.sealed.unwrap()), event.position);
        house.sql(&format!("UPDATE events SET sealed = {sealed} WHERE position = {position}")).await;
    }
    assert_departs(house, &heads, pens[1].dossier, Departs::Back).await;
}

async fn a_truncated_list_of_heads_does_not_count(house: &House) {
    three(house).await;
    let mut heads = gather(house).await;
    let public_key = heads.public_key;
    heads.leaves.pop();
    assert!(matches!(heads.check(&public_key), Err(StoreError::Heads(_))));
}
