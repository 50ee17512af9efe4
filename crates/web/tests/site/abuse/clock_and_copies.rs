//! A clock that jumps, and a copy of the data in other hands.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::App;
use app::accounts::AccountKind;
use axum::http::{Method, StatusCode};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use store::{KeyList, MasterKey};

use super::two::{SECRET, Two};
use crate::engines;
use crate::site::Site;

/// A clock that is put forward and back by hand, in hours.
#[derive(Clone, Default)]
struct Clock(Arc<AtomicI64>);

impl Clock {
    fn set(&self, hours: i64) {
        self.0.store(hours, Ordering::SeqCst);
    }

    async fn two(&self) -> Two {
        let (clock, start) = (self.clone(), Timestamp::now());
        let tells = move || start + SignedDuration::from_hours(clock.0.load(Ordering::SeqCst));
        Two::on(Site::at(Arc::new(tells)).await).await
    }
}

fn withdraw(consent: impl serde::Serialize) -> Value {
    json!({ "consents": { "withdraw": { "consent": consent } } })
}

#[tokio::test]
async fn a_consent_ends_with_its_day_and_the_clock_opens_nothing_outside_its_days() {
    let clock = Clock::default();
    let two = clock.two().await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    let today = two.site.app.today();
    let until = today.tomorrow().unwrap();
    let invited = json!({ "member": omar, "role": "network_member", "name": "Omar",
        "grant": { "reads": ["story"], "purpose": "support", "from": today, "until": until } });
    two.site.done(two.ours, two.mamadou, &json!({ "circle": { "invite": invited } })).await;
    for (hours, open) in [
        (0, true),
        (24, true),
        (48, false),
        (-24, false),
        (-24 * 400, false),
        (24 * 4_000, false),
        (24, true),
        (72, false),
    ] {
        clock.set(hours);
        let status = two.site.take_out(two.ours, omar).await.status;
        assert_eq!(status == StatusCode::OK, open, "{hours}");
        let tell = two.site.tell(two.ours, omar, &json!({ "story": { "tell": { "words": "x" } } })).await;
        assert!(tell.status.is_client_error(), "{hours}");
    }
}

#[tokio::test]
async fn what_was_withdrawn_stays_so_whatever_the_clock_says() {
    let clock = Clock::default();
    let two = clock.two().await;
    let omar = two.site.account("omar", AccountKind::NetworkMember).await;
    two.site.take_in(two.ours, two.mamadou, omar, &["story", "nest"]).await;
    clock.set(5);
    two.site.done(two.ours, two.mamadou, &withdraw(omar)).await;
    for hours in [5, 4, 0, -1, -24 * 400, 24 * 4_000, 3] {
        clock.set(hours);
        assert_eq!(two.site.take_out(two.ours, omar).await.status, StatusCode::NOT_FOUND, "{hours}");
    }
}

#[tokio::test]
async fn a_session_that_ended_by_the_clock_does_not_come_back_with_it() {
    let clock = Clock::default();
    let two = clock.two().await;
    let (guide, person) = (two.site.cookie(two.els).await, two.site.cookie(two.mamadou).await);
    clock.set(1);
    assert_eq!(two.site.get("/account", &guide).await.status, StatusCode::OK);
    clock.set(4);
    assert_eq!(
        two.site.get("/account", &guide).await.status,
        StatusCode::SEE_OTHER,
        "two hours without doing anything"
    );
    assert_eq!(two.site.get("/account", &person).await.status, StatusCode::OK);
    clock.set(24 * 31);
    assert_eq!(two.site.get("/account", &person).await.status, StatusCode::SEE_OTHER, "a month");
    for hours in [1, 0, -5] {
        clock.set(hours);
        for cookie in [&guide, &person] {
            assert_eq!(two.site.get("/account", cookie).await.status, StatusCode::SEE_OTHER, "{hours}");
        }
    }
}

#[tokio::test]
async fn what_was_opened_in_danger_closes_after_a_day() {
    let clock = Clock::default();
    let two = clock.two().await;
    let reason = json!({ "consents": { "break_open": { "reason": "Hij belde dat hij niet meer verder kan." } } });
    two.site.done(two.ours, two.tom, &reason).await;
    for (hours, open) in [(0, true), (23, true), (25, false), (24 * 30, false)] {
        clock.set(hours);
        assert_eq!(two.site.take_out(two.ours, two.tom).await.status == StatusCode::OK, open, "{hours}");
    }
}

#[tokio::test]
async fn links_and_tokens_end_with_their_time() {
    let clock = Clock::default();
    let two = clock.two().await;
    let link = two.site.app.make_link(Some(two.els), true, app::LINK_LIFE).await.unwrap().expose().to_owned();
    let token =
        two.site.app.make_token(two.els, Some(SignedDuration::from_hours(2))).await.unwrap().1.expose().to_owned();
    let status = async |token: &str| two.site.api(Method::GET, "/api/v1/dossiers", token, "").await.status;
    assert_eq!(status(&token).await, StatusCode::OK);
    clock.set(24 * 365);
    assert_eq!(status(&token).await, StatusCode::UNAUTHORIZED);
    let used = two.site.post(&format!("/sign-in/link/{link}"), "", &[]).await;
    assert_eq!((used.status, used.header("set-cookie")), (StatusCode::NOT_FOUND, ""));
}

#[tokio::test]
async fn a_copy_of_the_data_holds_no_word_and_no_secret() {
    let two = Two::new().await;
    let (cookie, token) = (two.site.cookie(two.zohra).await, two.site.token(two.zohra).await);
    let session = cookie.strip_prefix("nestkracht=").unwrap().to_owned();
    let copied = two.site.copied().await;
    let holds =
        |bytes: &[u8], word: &str| bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes()));
    for word in [SECRET, "Zohra", "zohra", "Mamadou", session.as_str(), token.as_str()] {
        for (name, bytes) in &copied {
            assert!(!holds(bytes, word), "{word} in {name}");
        }
    }
    assert!(copied.iter().any(|(_, bytes)| holds(bytes, "story.told")), "what lies open is found");
}

#[tokio::test]
async fn a_copy_of_the_data_is_not_opened_with_another_key() {
    let two = Two::new().await;
    let copy = tempfile::tempdir().unwrap();
    let store = two.site.opened_elsewhere(copy.path()).await;
    let other = MasterKey::random().unwrap();
    assert!(App::open(store, other, TimeZone::UTC, Arc::new(Timestamp::now)).await.is_err());
}

#[tokio::test]
async fn an_old_backup_that_is_put_back_opens_nothing_that_was_erased_and_nobody_is_signed_in() {
    let two = Two::new().await;
    let folder = tempfile::tempdir().unwrap();
    let (copy, list) = (folder.path().join("copy.db"), folder.path().join("keys.list"));
    let store = Arc::clone(two.site.app.store());
    let ring = two.site.app.keys().ring();
    // What somebody holds from the time of the copy.
    let cookie = two.site.cookie(two.tom).await;
    let link = two.site.app.make_link_for(two.mamadou, two.tom).await.unwrap();
    store.backup(&copy).await.unwrap();
    KeyList::export(store.as_ref(), ring.as_ref(), &list).await.unwrap();
    let token = two.site.token(two.tom).await;
    let leaving = app::Leaving { name: format!("Zohra {SECRET}"), end_account: false };
    two.site.app.leave(app::Seat::of(two.zohra), two.theirs, &leaving).await.unwrap();
    KeyList::export(store.as_ref(), ring.as_ref(), &list).await.unwrap();

    let (back, _) = engines::store(&folder.path().join("back")).await;
    let keys = KeyList::read(&list, ring.as_ref()).unwrap();
    back.restore(&copy, keys, Timestamp::now()).await.unwrap();
    let site = two.site.on(back).await;
    for who in [two.tom, two.zohra] {
        for path in ["", "/story", "/plan", "/contacts", "/circle", "/looked"] {
            let answer = site.get(&format!("/dossiers/{}{path}", two.theirs), &site.cookie(who).await).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert!(!answer.body.contains(SECRET));
        }
        assert_eq!(site.take_out(two.theirs, who).await.status, StatusCode::NOT_FOUND);
        assert!(!site.get("/", &site.cookie(who).await).await.body.contains(SECRET), "nor does a list name it");
    }
    assert_eq!(site.take_out(two.ours, two.els).await.status, StatusCode::OK, "the others are back");
    assert_eq!(site.get("/account", &cookie).await.status, StatusCode::SEE_OTHER, "an old session is none");
    assert_eq!(site.api(Method::GET, "/api/v1/dossiers", &token, "").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(site.post(&format!("/sign-in/link/{}", link.expose()), "", &[]).await.status, StatusCode::NOT_FOUND);
}

crate::engines::also_on_postgresql!(
    a_consent_ends_with_its_day_and_the_clock_opens_nothing_outside_its_days,
    what_was_withdrawn_stays_so_whatever_the_clock_says,
    a_session_that_ended_by_the_clock_does_not_come_back_with_it,
    what_was_opened_in_danger_closes_after_a_day,
    links_and_tokens_end_with_their_time,
    a_copy_of_the_data_holds_no_word_and_no_secret,
    a_copy_of_the_data_is_not_opened_with_another_key,
    an_old_backup_that_is_put_back_opens_nothing_that_was_erased_and_nobody_is_signed_in,
);
