//! Whatever is changed behind the store's back shows, with dossier and version.

use store::{BrokenLink, Flaw, Look, Progress, VerifyReport};
use uuid::Uuid;

use crate::{
    house::House,
    pen::{Pen, master, moment},
};

on_both!(
    a_sound_log_is_counted,
    a_changed_header_shows,
    swapped_payloads_show,
    a_flipped_byte_shows,
    a_payload_that_was_sealed_anew_shows_with_the_key,
    a_missing_event_shows,
    a_missing_last_event_shows_through_the_head,
    a_changed_head_shows,
    an_event_of_no_dossier_shows,
    a_moved_position_shows,
    a_payload_taken_out_shows,
    a_key_that_was_changed_shows,
    an_erased_dossier_still_verifies,
    a_log_is_verified_while_others_write,
    a_changed_look_shows,
    a_dropped_look_shows,
    swapped_looks_show,
    truncated_looks_show,
    a_changed_head_of_looks_shows,
);

/// Three dossiers of 5, 6 and 7 events, written in turns.
async fn three(house: &House) -> [Pen; 3] {
    let pens = [Pen::new(), Pen::new(), Pen::new()];
    for (extra, pen) in pens.iter().enumerate() {
        pen.write(&*house.store, 0, 2).await;
        pen.write(&*house.store, 2, 3 + extra as u64).await;
    }
    pens
}

async fn verify(house: &House) -> VerifyReport {
    store::verify(&*house.store, None, &mut |_| {}).await.unwrap()
}

async fn verify_opening(house: &House) -> VerifyReport {
    store::verify(&*house.store, Some(&master()), &mut |_| {}).await.unwrap()
}

async fn assert_broken(house: &House, pen: &Pen, version: u64, flaw: Flaw) {
    let broken = Some(BrokenLink { dossier: pen.dossier, version, flaw });
    assert_eq!(verify(house).await.broken, broken);
    assert_eq!(verify_opening(house).await.broken, broken);
}

/// `dossier = … AND version = …` in the engine's SQL.
fn at(house: &House, pen: &Pen, version: u64) -> String {
    format!("dossier = {} AND version = {version}", house.id(pen.dossier))
}

async fn a_sound_log_is_counted(house: &House) {
    assert_eq!(verify(house).await, VerifyReport::default());
    three(house).await;
    let mut steps = Vec::new();
    let report = store::verify(&*house.store, Some(&master()), &mut |step| steps.push(step)).await.unwrap();
    let expected = VerifyReport { dossiers: 3, events: 18, looks: 0, opened: 18, erased: 0, broken: None };
    assert_eq!(report, expected);
    assert_eq!(steps, [Progress::Chains { dossiers: 3, events: 18 }, Progress::Log { position: 18 }]);
    assert_eq!(verify(house).await, VerifyReport { opened: 0, ..expected });
}

async fn a_changed_header_shows(house: &House) {
    let changes = [
        "happened_on = '2020-01-01'",
        "kind = 'story.untold'",
        "voice = 'guide'",
        "recorded_at = recorded_at + 1",
        "actor = id",
        "id = actor",
    ];
    for change in changes {
        let house = house.another().await;
        let pens = three(&house).await;
        let sql = format!("UPDATE events SET {change} WHERE {}", at(&house, &pens[1], 3));
        assert_eq!(house.sql(&sql).await, 1);
        assert_broken(&house, &pens[1], 3, Flaw::HashMismatch).await;
        house.close().await;
    }
}

async fn swapped_payloads_show(house: &House) {
    let pens = three(house).await;
    let events = house.store.load(pens[0].dossier, 0).await.unwrap();
    for (version, other) in [(2, &events[3]), (4, &events[1])] {
        let sealed = house.bytes(other.sealed.as_ref().unwrap());
        let hash = house.bytes(&other.payload_hash);
        let place = at(house, &pens[0], version);
        house.sql(&format!("UPDATE events SET sealed = {sealed} WHERE {place}")).await;
        if version == 2 {
            assert_broken(house, &pens[0], 2, Flaw::PayloadHashMismatch).await;
        }
        house.sql(&format!("UPDATE events SET payload_hash = {hash} WHERE {place}")).await;
    }
    assert_broken(house, &pens[0], 2, Flaw::HashMismatch).await;
}

async fn a_flipped_byte_shows(house: &House) {
    let pens = three(house).await;
    let mut sealed = house.store.load(pens[2].dossier, 4).await.unwrap()[0].sealed.clone().unwrap();
    let middle = sealed.len() / 2;
    sealed[middle] ^= 1;
    let sealed = house.bytes(&sealed);
    house.sql(&format!("UPDATE events SET sealed = {sealed} WHERE {}", at(house, &pens[2], 5))).await;
    assert_broken(house, &pens[2], 5, Flaw::PayloadHashMismatch).await;
}

/// Who can write to the database can also recompute a chain that has no key. What he cannot do is seal.
async fn a_payload_that_was_sealed_anew_shows_with_the_key(house: &House) {
    let pen = Pen::new();
    pen.write(&*house.store, 0, 1).await;
    let event = house.store.load(pen.dossier, 0).await.unwrap().remove(0);
    let forged = Pen::new().key.seal_event(&event.header, b"what was never told").unwrap().sealed;
    let payload_hash = store::chain::payload_hash(&forged);
    let header = store::chain::encode_header(&event.header);
    let hash = house.bytes(&store::chain::link(&store::chain::FIRST, &header, &payload_hash));
    let (sealed, payload_hash) = (house.bytes(&forged), house.bytes(&payload_hash));
    house.sql(&format!("UPDATE events SET sealed = {sealed}, payload_hash = {payload_hash}, hash = {hash}")).await;
    house.sql(&format!("UPDATE dossiers SET hash = {hash}")).await;
    assert_eq!(verify(house).await.broken, None);
    let broken = BrokenLink { dossier: pen.dossier, version: 1, flaw: Flaw::PayloadUnopened };
    assert_eq!(verify_opening(house).await.broken, Some(broken));
}

async fn a_missing_event_shows(house: &House) {
    let pens = three(house).await;
    assert_eq!(house.sql(&format!("DELETE FROM events WHERE {}", at(house, &pens[1], 3))).await, 1);
    assert_broken(house, &pens[1], 3, Flaw::VersionGap { found: 4 }).await;
}

async fn a_missing_last_event_shows_through_the_head(house: &House) {
    let pens = three(house).await;
    assert_eq!(house.sql(&format!("DELETE FROM events WHERE {}", at(house, &pens[2], 7))).await, 1);
    assert_broken(house, &pens[2], 7, Flaw::Truncated { head: 7 }).await;
}

async fn a_changed_head_shows(house: &House) {
    let pens = three(house).await;
    let id = house.id(pens[1].dossier);
    house.sql(&format!("UPDATE dossiers SET version = 5 WHERE id = {id}")).await;
    assert_broken(house, &pens[1], 6, Flaw::HeadMismatch).await;
    house.sql(&format!("UPDATE dossiers SET version = 6, hash = {} WHERE id = {id}", house.bytes(&[7; 32]))).await;
    assert_broken(house, &pens[1], 6, Flaw::HeadMismatch).await;
}

async fn an_event_of_no_dossier_shows(house: &House) {
    let pens = three(house).await;
    house.sql(&format!("DELETE FROM dossiers WHERE id = {}", house.id(pens[0].dossier))).await;
    assert_broken(house, &pens[0], 1, Flaw::UnknownDossier).await;
}

async fn a_moved_position_shows(house: &House) {
    let pens = three(house).await;
    house.sql("UPDATE events SET position = 100 WHERE position = 18").await;
    assert_broken(house, &pens[2], 7, Flaw::PositionGap { expected: 18, found: 100 }).await;
}

async fn a_payload_taken_out_shows(house: &House) {
    let pens = three(house).await;
    house.sql(&format!("UPDATE events SET sealed = NULL WHERE {}", at(house, &pens[0], 4))).await;
    assert_broken(house, &pens[0], 4, Flaw::PayloadMissing).await;
}

async fn a_key_that_was_changed_shows(house: &House) {
    let pens = three(house).await;
    let foreign = house.bytes(&pens[0].wrapped);
    let id = house.id(pens[1].dossier);
    house.sql(&format!("UPDATE dossier_keys SET wrapped = {foreign} WHERE dossier = {id}")).await;
    assert_eq!(verify(house).await.broken, None);
    let broken = BrokenLink { dossier: pens[1].dossier, version: 6, flaw: Flaw::KeyUnopened };
    assert_eq!(verify_opening(house).await.broken, Some(broken));
}

async fn an_erased_dossier_still_verifies(house: &House) {
    let pens = three(house).await;
    let id = house.id(pens[1].dossier);
    house.sql(&format!("DELETE FROM dossier_keys WHERE dossier = {id}")).await;
    let broken = BrokenLink { dossier: pens[1].dossier, version: 6, flaw: Flaw::KeyMissing };
    assert_eq!(verify_opening(house).await.broken, Some(broken));
    house.sql(&format!("UPDATE dossiers SET erased_at = 1 WHERE id = {id}")).await;
    assert_broken(house, &pens[1], 1, Flaw::PayloadLeft).await;
    house.sql(&format!("UPDATE events SET sealed = NULL WHERE dossier = {id}")).await;
    let expected = VerifyReport { dossiers: 3, events: 18, looks: 0, opened: 12, erased: 1, broken: None };
    assert_eq!(verify_opening(house).await, expected);
    let loaded = house.store.load(pens[1].dossier, 0).await.unwrap();
    assert!(loaded.iter().all(|event| event.sealed.is_none()));
    assert_eq!(pens[1].key.open_stored(&loaded[0]).unwrap(), None);
    house.sql(&format!("UPDATE events SET voice = 'guide' WHERE {}", at(house, &pens[1], 2))).await;
    assert_broken(house, &pens[1], 2, Flaw::HashMismatch).await;
}

async fn a_log_is_verified_while_others_write(house: &House) {
    let writers: Vec<_> = (0..8)
        .map(|_| {
            let store = house.store.clone();
            tokio::spawn(async move {
                let pen = Pen { actor: Uuid::now_v7(), ..Pen::new() };
                for round in 0..30 {
                    pen.write(&*store, round * 2, 2).await;
                    let (part, act) = ("story".to_owned(), "read".to_owned());
                    let visit = Uuid::now_v7().into_bytes();
                    let look = Look { visit, account: pen.actor, part, act, at: moment(1) };
                    store.note_looks(pen.dossier, vec![look]).await.unwrap();
                }
            })
        })
        .collect();
    while writers.iter().any(|writer| !writer.is_finished()) {
        assert_eq!(verify_opening(house).await.broken, None);
    }
    for writer in writers {
        writer.await.unwrap();
    }
    let report = verify_opening(house).await;
    assert_eq!((report.dossiers, report.events, report.looks, report.broken), (8, 480, 240, None));
}

/// Two dossiers with 700 looks at the second: more than one page.
async fn looked_at(house: &House) -> Pen {
    let pens = [Pen::new(), Pen::new()];
    for pen in &pens {
        pen.write(&*house.store, 0, 1).await;
    }
    let look = |number: u16| Look {
        visit: [number.to_be_bytes(); 8].concat().try_into().unwrap(),
        account: Uuid::from_u128(number.into()),
        part: if number.is_multiple_of(2) { "story" } else { "nest" }.to_owned(),
        act: "read".to_owned(),
        at: moment(number.into()),
    };
    house.store.note_looks(pens[1].dossier, (1..=700).map(look).collect()).await.unwrap();
    let [_, pen] = pens;
    pen
}

async fn a_changed_look_shows(house: &House) {
    let pen = looked_at(house).await;
    let report = verify(house).await;
    assert_eq!((report.looks, report.broken), (700, None));
    let changes = [
        "account = dossier",
        "part = 'goals'",
        "act = 'printed'",
        "at = at + 1",
        "at = at - 1000000",
        "visit = account",
    ];
    let id = house.id(pen.dossier);
    for (number, change) in [700, 512, 188, 187, 350, 1].into_iter().zip(changes) {
        let before = house.store.looks(pen.dossier, Some(number + 1), 1).await.unwrap().remove(0);
        let place = format!("dossier = {id} AND number = {number}");
        assert_eq!(house.sql(&format!("UPDATE looks SET {change} WHERE {place}")).await, 1);
        assert_broken(house, &pen, number, Flaw::LookHashMismatch).await;
        let Look { visit, account, part, act, at } = before.look;
        let (visit, account) = (house.id(Uuid::from_bytes(visit)), house.id(account));
        let at = at.as_microsecond();
        let back = format!("visit = {visit}, account = {account}, part = '{part}', act = '{act}', at = {at}");
        house.sql(&format!("UPDATE looks SET {back} WHERE {place}")).await;
        assert_eq!(verify(house).await.broken, None);
    }
    let said = BrokenLink { dossier: pen.dossier, version: 9, flaw: Flaw::LookHashMismatch }.to_string();
    assert!(said.contains("look 9") && said.contains(&pen.dossier.to_string()), "{said}");
}

async fn a_dropped_look_shows(house: &House) {
    let pen = looked_at(house).await;
    let id = house.id(pen.dossier);
    for number in [300, 1] {
        house.sql(&format!("DELETE FROM looks WHERE dossier = {id} AND number = {number}")).await;
        assert_broken(house, &pen, 300, Flaw::LookGap).await;
    }
    // Also when those behind it move up.
    house.sql(&format!("UPDATE looks SET number = -number WHERE dossier = {id} AND number > 300")).await;
    house.sql(&format!("UPDATE looks SET number = -number - 1 WHERE dossier = {id} AND number < 0")).await;
    assert_broken(house, &pen, 700, Flaw::LooksTruncated { head: 700 }).await;
    house.sql(&format!("UPDATE dossiers SET look_count = 699 WHERE id = {id}")).await;
    assert_broken(house, &pen, 699, Flaw::LookHashMismatch).await;
}

async fn swapped_looks_show(house: &House) {
    let pen = looked_at(house).await;
    let id = house.id(pen.dossier);
    for (from, to) in [(40, -1), (41, 40), (-1, 41)] {
        house.sql(&format!("UPDATE looks SET number = {to} WHERE dossier = {id} AND number = {from}")).await;
    }
    assert_broken(house, &pen, 42, Flaw::LookHashMismatch).await;
}

async fn truncated_looks_show(house: &House) {
    let pen = looked_at(house).await;
    let id = house.id(pen.dossier);
    house.sql(&format!("DELETE FROM looks WHERE dossier = {id} AND number > 650")).await;
    assert_broken(house, &pen, 700, Flaw::LooksTruncated { head: 700 }).await;
}

async fn a_changed_head_of_looks_shows(house: &House) {
    let pen = looked_at(house).await;
    let id = house.id(pen.dossier);
    house.sql(&format!("UPDATE dossiers SET look_count = 650 WHERE id = {id}")).await;
    assert_broken(house, &pen, 700, Flaw::LookHeadMismatch).await;
    house.sql(&format!("UPDATE dossiers SET look_count = 700, look_hash = hash WHERE id = {id}")).await;
    assert_broken(house, &pen, 700, Flaw::LookHeadMismatch).await;
}
