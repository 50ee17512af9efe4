//! Consents: withdrawn ones, stale ones, sent again, out of order, and while somebody is reading.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::accounts::AccountKind;
use app::{Looking, Seat};
use axum::http::StatusCode;
use dossier::MemberId;
use serde_json::{Value, json};
use uuid::Uuid;

use super::two::Two;

/// Mamadou took Omar in.
async fn with_omar(parts: &[&str]) -> (Two, MemberId) {
    let two = Two::new().await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    two.site.take_in(two.ours, two.mamadou, omar, parts).await;
    (two, omar)
}

fn withdraw(consent: Uuid) -> Value {
    json!({ "consents": { "withdraw": { "consent": consent } } })
}

fn give(member: MemberId, parts: &[&str]) -> Value {
    json!({ "consents": { "give": { "member": member, "grant": { "reads": parts, "writes": parts, "purpose": "support" } } } })
}

#[tokio::test]
async fn a_consent_that_was_withdrawn_is_not_given_again_by_sending_it_again() {
    let (two, omar) = with_omar(&["story"]).await;
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    let id = Uuid::now_v7();
    let given = json!({ "id": id, "command": give(omar, &["story"]) });
    two.site.tell_as(two.ours, two.mamadou, given.clone()).await;
    assert_eq!(two.site.take_out(two.ours, omar).await.status, StatusCode::OK);
    two.site.done(two.ours, two.mamadou, &withdraw(id)).await;
    for who in [two.mamadou, two.els] {
        let again = two.site.tell_as(two.ours, who, given.clone()).await;
        assert!(again.status == StatusCode::UNPROCESSABLE_ENTITY || again.json()["done_before"] == json!([id]));
        assert_eq!(two.site.take_out(two.ours, omar).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn consents_out_of_order_are_refused_as_a_whole() {
    let (two, omar) = with_omar(&["story"]).await;
    let before = two.site.version(two.ours, two.mamadou).await;
    let later = Uuid::now_v7();
    let token = two.site.token(two.mamadou).await;
    let list = json!([{ "id": Uuid::now_v7(), "command": withdraw(later) }, { "id": later, "command": give(omar, &["nest"]) }]);
    let path = format!("/api/v1/dossiers/{}/commands", two.ours);
    let refused = two.site.api(axum::http::Method::POST, &path, &token, &list.to_string()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    let confirm = json!({ "consents": { "confirm": { "consent": omar } } });
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    for command in [confirm, withdraw(omar.0)] {
        let refused = two.site.tell(two.ours, two.mamadou, &command).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{command}: {}", refused.body);
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before + 1);
    assert_eq!(two.site.take_out(two.ours, omar).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn late_commands_after_a_withdrawal_write_nothing() {
    let (two, omar) = with_omar(&["story"]).await;
    let before_all = two.site.version(two.ours, two.mamadou).await;
    let done =
        json!({ "id": Uuid::now_v7(), "seen": before_all, "command": { "story": { "tell": { "words": "tijdig" } } } });
    assert_eq!(two.site.tell_as(two.ours, omar, done.clone()).await.status, StatusCode::OK);
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    let stands = two.site.version(two.ours, two.mamadou).await;
    let tell = json!({ "story": { "tell": { "words": "te laat" } } });
    for late in [
        done,
        json!({ "id": Uuid::now_v7(), "seen": before_all, "command": tell }),
        json!({ "id": Uuid::now_v7(), "seen": 0, "happened_on": "2026-01-01", "command": tell }),
        json!({ "id": Uuid::now_v7(), "seen": u64::MAX, "command": tell }),
    ] {
        let answer = two.site.tell_as(two.ours, omar, late.clone()).await;
        assert!(answer.status.is_client_error(), "{late}: {}", answer.body);
        assert!(!answer.body.contains("tijdig"));
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, stands);
}

#[tokio::test]
async fn whoever_reads_while_it_is_withdrawn_gets_nothing_after_the_answer() {
    let (two, omar) = with_omar(&["story", "nest"]).await;
    let (two, withdrawn) = (Arc::new(two), Arc::new(AtomicBool::new(false)));
    let beside = two.site.beside().await;
    let mut readers = Vec::new();
    for n in 0..24 {
        let (two, withdrawn, beside) = (Arc::clone(&two), Arc::clone(&withdrawn), Arc::clone(&beside));
        readers.push(tokio::spawn(async move {
            let cookie = two.site.cookie(omar).await;
            let path = format!("/dossiers/{}/{}", two.ours, ["nest", "story"][n % 2]);
            let (mut before, mut after) = (0, 0);
            while after < 5 {
                let was_withdrawn = withdrawn.load(Ordering::SeqCst);
                let opened = if n % 3 == 0 {
                    beside.read(Seat::of(omar), two.ours, Looking::at_all()).await.is_ok()
                } else {
                    two.site.get(&path, &cookie).await.status == StatusCode::OK
                };
                assert!(!(was_withdrawn && opened), "opened after it was withdrawn");
                before += u32::from(opened);
                after += u32::from(was_withdrawn);
                tokio::task::yield_now().await;
            }
            before
        }));
    }
    tokio::time::sleep(std::time::Duration::from_millis(150)).await;
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    withdrawn.store(true, Ordering::SeqCst);
    let mut opened = 0;
    for reader in readers {
        opened += reader.await.unwrap();
    }
    assert!(opened > 0, "somebody read before");
}

#[tokio::test]
async fn whoever_writes_while_it_is_withdrawn_writes_nothing_after_the_answer() {
    let (two, omar) = with_omar(&["story"]).await;
    let (two, withdrawn) = (Arc::new(two), Arc::new(AtomicBool::new(false)));
    let mut writers = Vec::new();
    for _ in 0..8 {
        let (two, withdrawn) = (Arc::clone(&two), Arc::clone(&withdrawn));
        writers.push(tokio::spawn(async move {
            for _ in 0..200 {
                let was_withdrawn = withdrawn.load(Ordering::SeqCst);
                let answer = two.site.tell(two.ours, omar, &json!({ "story": { "tell": { "words": "x" } } })).await;
                assert!(!(was_withdrawn && answer.status == StatusCode::OK), "written after it was withdrawn");
                if was_withdrawn {
                    return true;
                }
            }
            false
        }));
    }
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    withdrawn.store(true, Ordering::SeqCst);
    let stands = two.site.version(two.ours, two.mamadou).await;
    for writer in writers {
        assert!(writer.await.unwrap(), "each tried once more");
    }
    assert_eq!(two.site.version(two.ours, two.mamadou).await, stands);
}

#[tokio::test]
async fn another_server_on_the_same_store_neither_shows_nor_writes() {
    let (two, omar) = with_omar(&["story"]).await;
    let beside = two.site.beside().await;
    assert!(beside.read(Seat::of(omar), two.ours, Looking::at_all()).await.is_ok());
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    assert!(beside.read(Seat::of(omar), two.ours, Looking::at_all()).await.is_err());
    let tell = json!({ "id": Uuid::now_v7(), "command": { "story": { "tell": { "words": "x" } } } });
    assert!(beside.execute(omar, two.ours, vec![serde_json::from_value(tell).unwrap()]).await.is_err());
    assert!(beside.caseload(omar, 10, 0).await.unwrap().is_empty());
    assert!(beside.due(omar, two.site.app.today(), 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_form_in_an_open_tab_writes_nothing_in_what_was_narrowed() {
    let (two, omar) = with_omar(&["strengths", "nest"]).await;
    let tab = two.site.cookie(omar).await;
    let path = format!("/dossiers/{}/nest/niche/new", two.ours);
    assert_eq!(two.site.get(&path, &tab).await.status, StatusCode::OK);
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    two.site.done(two.ours, two.mamadou, &give(omar, &["goals"])).await;
    let answer = two.site.post(&path, &tab, &[("name", "het buurthuis"), ("seen", "2")]).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let niches = two.site.take_out(two.ours, two.mamadou).await.json();
    assert_eq!(niches["nest"]["niches"].as_array().map(Vec::len), Some(0));
}

#[tokio::test]
async fn nobody_gives_themselves_anything() {
    let (two, omar) = with_omar(&["strengths"]).await;
    for (who, voices) in [
        (omar, vec!["network_member", "participant", "together", "guide"]),
        (two.els, vec!["guide", "together", "participant"]),
    ] {
        for voice in voices {
            for command in [
                give(who, &["story"]),
                json!({ "circle": { "invite": { "member": who, "role": "guide", "name": "x" } } }),
            ] {
                let answer = two
                    .site
                    .tell_as(two.ours, who, json!({ "id": Uuid::now_v7(), "voice": voice, "command": command }))
                    .await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{voice} {command}: {}", answer.body);
            }
        }
    }
}

#[tokio::test]
async fn who_is_taken_in_again_gets_what_is_given_now_and_not_what_was_given_then() {
    let (two, omar) = with_omar(&["story", "contacts", "spiderweb"]).await;
    two.site.done(two.ours, two.mamadou, &json!({ "circle": { "remove": { "member": omar } } })).await;
    assert_eq!(two.site.take_out(two.ours, omar).await.status, StatusCode::NOT_FOUND);
    two.site.take_in(two.ours, two.mamadou, omar, &["nest"]).await;
    let may = two.site.take_out(two.ours, omar).await.json();
    assert_eq!(may["may"], json!({ "reads": ["nest"], "writes": ["nest"] }));
}

#[tokio::test]
async fn a_consent_for_later_opens_nothing_now_and_one_of_before_opens_nothing_any_more() {
    let (two, omar) = with_omar(&["nest"]).await;
    two.site.done(two.ours, two.mamadou, &withdraw(omar.0)).await;
    let tomorrow = two.site.app.today().tomorrow().unwrap();
    let grant = |from: jiff::civil::Date, until: jiff::civil::Date| {
        json!({ "consents": { "give": { "member": omar, "grant": {
            "reads": ["story"], "purpose": "support", "from": from, "until": until } } } })
    };
    two.site.done(two.ours, two.mamadou, &grant(tomorrow, tomorrow)).await;
    assert_eq!(two.site.take_out(two.ours, omar).await.status, StatusCode::NOT_FOUND);
    let yesterday = two.site.app.today().yesterday().unwrap();
    let passed = two.site.tell(two.ours, two.mamadou, &grant(yesterday, yesterday)).await;
    assert_eq!(passed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(two.site.take_out(two.ours, omar).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn after_leaving_another_server_that_had_it_in_memory_shows_nothing() {
    let (two, omar) = with_omar(&["story"]).await;
    let beside = two.site.beside().await;
    for who in [omar, two.els, two.mamadou] {
        assert!(beside.read(Seat::of(who), two.ours, Looking::at_all()).await.is_ok());
    }
    let cookie = two.site.cookie(two.mamadou).await;
    let left = two.site.post(&format!("/dossiers/{}/leave", two.ours), &cookie, &[("name", "Mamadou")]).await;
    assert_eq!(left.status, StatusCode::SEE_OTHER, "{}", left.body);
    for who in [omar, two.els, two.mamadou] {
        assert!(beside.read(Seat::of(who), two.ours, Looking::at_all()).await.is_err());
        assert_eq!(two.site.take_out(two.ours, who).await.status, StatusCode::NOT_FOUND);
    }
}

crate::engines::also_on_postgresql!(
    a_consent_that_was_withdrawn_is_not_given_again_by_sending_it_again,
    consents_out_of_order_are_refused_as_a_whole,
    late_commands_after_a_withdrawal_write_nothing,
    whoever_reads_while_it_is_withdrawn_gets_nothing_after_the_answer,
    whoever_writes_while_it_is_withdrawn_writes_nothing_after_the_answer,
    another_server_on_the_same_store_neither_shows_nor_writes,
    a_form_in_an_open_tab_writes_nothing_in_what_was_narrowed,
    nobody_gives_themselves_anything,
    who_is_taken_in_again_gets_what_is_given_now_and_not_what_was_given_then,
    a_consent_for_later_opens_nothing_now_and_one_of_before_opens_nothing_any_more,
    after_leaving_another_server_that_had_it_in_memory_shows_nothing,
);
