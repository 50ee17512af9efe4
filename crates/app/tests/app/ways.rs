//! The ways in beside a password: codes, cards, links with their notes. Passkeys need a device, and are tested in a
//! browser.

use app::accounts::{Account, AccountKind};
use app::{AppError, Came, Entry, Kind, Secret, SignInError, Step};
use dossier::MemberId;
use jiff::SignedDuration;

use crate::support::{World, on_both};

on_both!(
    a_code_is_asked_after_the_password_and_works_once,
    a_step_after_the_password_ends_with_a_change_of_it,
    a_code_on_paper_works_once,
    guessed_codes_are_stopped_but_only_from_that_place,
    codes_are_turned_on_only_by_a_code_and_off_only_by_a_proof,
    two_servers_do_not_take_the_same_code,
    a_card_opens_with_its_pin_alone,
    five_wrong_pins_block_a_card_also_when_they_come_at_once,
    a_card_is_made_by_the_person_or_the_guide_and_ended_by_either,
    what_others_make_is_shown_until_it_was_seen,
    a_first_link_is_noted_and_no_news,
    a_noted_link_that_its_owner_ended_lets_nobody_in,
    what_is_carried_is_of_one_step_and_one_account,
    made_up_answers_are_stopped_but_only_from_that_place,
    links_that_were_not_used_end_with_a_change_of_the_password,
    after_a_while_one_shows_again_that_it_is_oneself,
    who_has_no_way_in_yet_has_nothing_to_show,
);

const PASSWORD: &str = "vier gewone woorden";
const PIN: &str = "2749";

fn here() -> Came {
    Came::from("10.0.0.1")
}

async fn els_with_password(world: &World) -> Account {
    let els = world.account("els", AccountKind::Guide).await;
    world.app.set_password(els, PASSWORD, None).await.unwrap();
    again(world, els).await
}

async fn again(world: &World, id: MemberId) -> Account {
    world.app.account(id).await.unwrap().unwrap()
}

/// The code that an app shows now for a secret.
fn shown(world: &World, secret: &str) -> String {
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    let now = u64::try_from(world.app.now().as_second()).unwrap();
    totp_rs::Builder::new().with_secret(secret).build().unwrap().generate(now).to_string()
}

/// Turns codes on; gives the secret of the app and the codes on paper.
async fn with_codes(world: &World, account: &Account) -> (String, Vec<String>) {
    let new = world.app.new_codes(account).unwrap();
    let code = shown(world, &new.secret);
    let papers = world.app.confirm_codes(account, &new.step, &code, &here()).await.unwrap();
    assert_eq!(papers.len(), app::RECOVERY_CODES);
    world.later(SignedDuration::from_secs(60));
    (new.secret, papers)
}

async fn after_password(world: &World) -> Step {
    match world.app.sign_in("els", PASSWORD, &here()).await.unwrap() {
        Entry::Code(step) => step,
        Entry::In(..) => panic!("no code was asked"),
    }
}

async fn a_code_is_asked_after_the_password_and_works_once(world: World) {
    let els = els_with_password(&world).await;
    let (secret, _) = with_codes(&world, &els).await;
    let step = after_password(&world).await;
    let wrong = world.app.sign_in_by_code(&step, "000000", &here()).await;
    assert!(matches!(wrong, Err(SignInError::Wrong)), "{wrong:?}");
    let code = shown(&world, &secret);
    let (account, session) = world.app.sign_in_by_code(&step, &code, &here()).await.unwrap();
    assert_eq!(account.id, els.id);
    assert!(world.app.session(&session).await.unwrap().is_some());
    let next = after_password(&world).await;
    let replayed = world.app.sign_in_by_code(&next, &code, &here()).await;
    assert!(matches!(replayed, Err(SignInError::Wrong)), "{replayed:?}");
    world.later(SignedDuration::from_secs(30));
    let fresh = shown(&world, &secret);
    let spaced = format!("{} {}", &fresh[..3], &fresh[3..]);
    assert!(world.app.sign_in_by_code(&next, &spaced, &here()).await.is_ok());
    world.later(SignedDuration::from_secs(30));
    let stale = world.app.sign_in_by_code(&next, &shown(&world, &secret), &here()).await;
    assert!(matches!(stale, Err(SignInError::Stale)), "a step leads in once: {stale:?}");
    let late = after_password(&world).await;
    world.later(SignedDuration::from_mins(11));
    let late = world.app.sign_in_by_code(&late, &shown(&world, &secret), &here()).await;
    assert!(matches!(late, Err(SignInError::Stale)), "{late:?}");
}

async fn a_step_after_the_password_ends_with_a_change_of_it(world: World) {
    let els = els_with_password(&world).await;
    let (secret, _) = with_codes(&world, &els).await;
    let (old, ended) = (after_password(&world).await, after_password(&world).await);
    world.app.set_password(els.id, "vijf andere gewone woorden", None).await.unwrap();
    let late = world.app.sign_in_by_code(&old, &shown(&world, &secret), &here()).await;
    assert!(matches!(late, Err(SignInError::Stale)), "who knew the old password is not in any more: {late:?}");
    world.app.end_account(els.id).await.unwrap();
    let late = world.app.sign_in_by_code(&ended, &shown(&world, &secret), &here()).await;
    assert!(matches!(late, Err(SignInError::Stale)), "{late:?}");
}

async fn a_code_on_paper_works_once(world: World) {
    let els = els_with_password(&world).await;
    let (_, papers) = with_codes(&world, &els).await;
    let step = after_password(&world).await;
    let typed = papers[3].to_uppercase().replace('-', " ");
    assert!(world.app.sign_in_by_code(&step, &typed, &here()).await.is_ok());
    let step = after_password(&world).await;
    let used = world.app.sign_in_by_code(&step, &papers[3], &here()).await;
    assert!(matches!(used, Err(SignInError::Wrong)), "{used:?}");
    assert!(world.app.sign_in_by_code(&step, &papers[4], &here()).await.is_ok());
    let stored = world.store.credentials_of(els.id.0).await.unwrap();
    for paper in &papers {
        let letters = paper.replace('-', "");
        for row in &stored {
            assert!(!String::from_utf8_lossy(&row.sealed).contains(&letters), "only hashes are kept");
        }
    }
}

async fn guessed_codes_are_stopped_but_only_from_that_place(world: World) {
    let els = els_with_password(&world).await;
    let (secret, _) = with_codes(&world, &els).await;
    let (step, elsewhere) = (after_password(&world).await, Came::from("10.0.0.2"));
    for _ in 0..8 {
        let wrong = world.app.sign_in_by_code(&step, "000000", &elsewhere).await;
        assert!(matches!(wrong, Err(SignInError::Wrong)), "{wrong:?}");
    }
    let code = shown(&world, &secret);
    let stopped = world.app.sign_in_by_code(&step, &code, &elsewhere).await;
    assert!(matches!(stopped, Err(SignInError::TooOften)), "{stopped:?}");
    assert!(world.app.sign_in_by_code(&step, &code, &here()).await.is_ok(), "nobody locks Els out from elsewhere");
}

async fn codes_are_turned_on_only_by_a_code_and_off_only_by_a_proof(world: World) {
    let els = els_with_password(&world).await;
    let new = world.app.new_codes(&els).unwrap();
    let wrong = world.app.confirm_codes(&els, &new.step, "000000", &here()).await;
    assert!(matches!(wrong, Err(SignInError::Wrong)), "{wrong:?}");
    assert!(matches!(world.app.sign_in("els", PASSWORD, "::1").await, Ok(Entry::In(..))), "nothing is on yet");
    let (secret, papers) = with_codes(&world, &els).await;
    for proof in ["", "something else", "000000"] {
        let refused = world.app.turn_codes_off(&els, proof, &here()).await;
        assert!(matches!(refused, Err(SignInError::Wrong)), "{proof}: {refused:?}");
    }
    world.app.turn_codes_off(&els, &shown(&world, &secret), &here()).await.unwrap();
    assert!(matches!(world.app.sign_in("els", PASSWORD, "::1").await, Ok(Entry::In(..))));
    with_codes(&world, &els).await;
    let step = after_password(&world).await;
    let old = world.app.sign_in_by_code(&step, &papers[0], &here()).await;
    assert!(matches!(old, Err(SignInError::Wrong)), "codes on paper end with their app: {old:?}");
    world.app.turn_codes_off(&els, PASSWORD, &here()).await.unwrap();
    assert!(matches!(world.app.sign_in("els", PASSWORD, "::1").await, Ok(Entry::In(..))));
}

async fn two_servers_do_not_take_the_same_code(world: World) {
    let els = els_with_password(&world).await;
    let (secret, _) = with_codes(&world, &els).await;
    let other = world.second_server().await;
    let (one, two) = (after_password(&world).await, after_password(&world).await);
    let (code, came) = (shown(&world, &secret), here());
    let (one, two) =
        tokio::join!(world.app.sign_in_by_code(&one, &code, &came), other.sign_in_by_code(&two, &code, &came));
    assert_eq!(usize::from(one.is_ok()) + usize::from(two.is_ok()), 1, "{one:?} {two:?}");
}

async fn a_card_opens_with_its_pin_alone(world: World) {
    let circled = world.dossier().await;
    let mamadou = again(&world, circled.mamadou).await;
    let easy = world.app.make_own_card(&mamadou, "1234").await;
    assert!(matches!(easy, Err(AppError::Unfit { field: "pin", why: "pin-easy" })), "{easy:?}");
    let card = world.app.make_own_card(&mamadou, PIN).await.unwrap();
    assert!(world.app.is_good_card(&card).await.unwrap());
    for pin in ["", "2748", "27490"] {
        let wrong = world.app.sign_in_by_card(&card, pin, &here()).await;
        assert!(matches!(wrong, Err(SignInError::Wrong)), "{wrong:?}");
    }
    let (account, session) = world.app.sign_in_by_card(&card, PIN, &here()).await.unwrap();
    assert_eq!((account.id, world.app.session(&session).await.unwrap().map(|a| a.id)), (mamadou.id, Some(mamadou.id)));
    let made_up = world.app.sign_in_by_card(&Secret::brought("made-up"), PIN, &here()).await;
    assert!(matches!(made_up, Err(SignInError::CardEnded)), "{made_up:?}");
    // A right PIN makes the wrong ones forgotten.
    for _ in 0..4 {
        assert!(world.app.sign_in_by_card(&card, "9999", &here()).await.is_err());
    }
    assert!(world.app.sign_in_by_card(&card, PIN, &here()).await.is_ok());
    let new = world.app.make_own_card(&mamadou, "90210").await.unwrap();
    let old = world.app.sign_in_by_card(&card, PIN, &here()).await;
    assert!(matches!(old, Err(SignInError::CardEnded)), "{old:?}");
    assert!(world.app.sign_in_by_card(&new, "90210", &here()).await.is_ok());
    let els = again(&world, circled.els).await;
    assert!(matches!(world.app.make_own_card(&els, PIN).await, Err(AppError::NotForYou)), "cards are for participants");
}

async fn five_wrong_pins_block_a_card_also_when_they_come_at_once(world: World) {
    let circled = world.dossier().await;
    let mamadou = again(&world, circled.mamadou).await;
    let card = world.app.make_own_card(&mamadou, PIN).await.unwrap();
    for _ in 1..app::CARD_TRIES {
        let wrong = world.app.sign_in_by_card(&card, "9876543", &here()).await;
        assert!(matches!(wrong, Err(SignInError::Wrong)), "{wrong:?}");
    }
    let last = world.app.sign_in_by_card(&card, "9876543", &here()).await;
    assert!(matches!(last, Err(SignInError::CardEnded)), "{last:?}");
    let blocked = world.app.sign_in_by_card(&card, PIN, &here()).await;
    assert!(matches!(blocked, Err(SignInError::CardEnded)), "{blocked:?}");
    assert!(!world.app.is_good_card(&card).await.unwrap());

    let card = world.app.make_own_card(&mamadou, PIN).await.unwrap();
    let tries: Vec<_> = (0..40)
        .map(|guess| {
            let (app, card) = (world.app.clone(), card.clone());
            tokio::spawn(
                async move { app.sign_in_by_card(&card, &format!("{}", 5000 + guess), &Came::from("::1")).await },
            )
        })
        .collect();
    let mut looked_at = 0;
    for attempt in tries {
        let ended = attempt.await.unwrap();
        looked_at += u32::from(matches!(ended, Err(SignInError::Wrong)));
    }
    assert!(looked_at < app::CARD_TRIES, "{looked_at} PINs were tried");
}

async fn a_card_is_made_by_the_person_or_the_guide_and_ended_by_either(world: World) {
    let circled = world.dossier().await;
    let tom = world.account("tom", AccountKind::Guide).await;
    assert!(matches!(world.app.make_card_for(tom, circled.id, PIN).await, Err(AppError::Denied(_))));
    assert!(world.app.make_card_for(circled.mamadou, circled.id, PIN).await.is_err(), "that is for guides");
    let (person, card) = world.app.make_card_for(circled.els, circled.id, PIN).await.unwrap();
    assert_eq!(person.id, circled.mamadou);
    assert!(world.app.sign_in_by_card(&card, PIN, &here()).await.is_ok());
    assert!(world.app.end_card_for(tom, circled.id).await.is_err());
    world.app.end_card_for(circled.els, circled.id).await.unwrap();
    assert!(world.app.sign_in_by_card(&card, PIN, &here()).await.is_err());
    let (_, card) = world.app.make_card_for(circled.els, circled.id, PIN).await.unwrap();
    let known = world.app.card_of(circled.mamadou).await.unwrap().unwrap();
    assert_eq!(known.made_by, Some(circled.els));
    world.app.end_credential(circled.els, known.id).await.unwrap();
    assert!(world.app.is_good_card(&card).await.unwrap(), "it is not theirs to end here");
    world.app.end_credential(circled.mamadou, known.id).await.unwrap();
    assert!(!world.app.is_good_card(&card).await.unwrap());
}

async fn what_others_make_is_shown_until_it_was_seen(world: World) {
    let els = els_with_password(&world).await;
    let fatima = world.account("fatima", AccountKind::Administrator).await;
    assert!(!els.profile.has_notice);
    let link = world.app.make_link_for(fatima, els.id).await.unwrap();
    let told = again(&world, els.id).await;
    assert!(told.profile.has_notice);
    world.app.notice_seen(&told).await.unwrap();
    assert!(!again(&world, els.id).await.profile.has_notice);
    let note = |ways: Vec<app::Credential>| ways.into_iter().find(|way| way.kind == Kind::Link).unwrap();
    let noted = note(world.app.credentials(els.id).await.unwrap());
    assert_eq!((noted.made_by, noted.used_at), (Some(fatima), None));
    world.later(SignedDuration::from_mins(1));
    world.app.sign_in_by_link(&link, &here()).await.unwrap().unwrap();
    let noted = note(world.app.credentials(els.id).await.unwrap());
    assert_eq!(noted.used_at, Some(world.app.now()), "and that it was used");
    let (_, token) = world.app.make_token(els.id, None).await.unwrap();
    assert!(again(&world, els.id).await.profile.has_notice, "a token of whoever keeps the server too");
    let way = world.app.credentials(els.id).await.unwrap().into_iter().find(|way| way.kind == Kind::Token).unwrap();
    world.app.end_credential(els.id, way.id).await.unwrap();
    assert!(world.app.token(&token).await.unwrap().is_none(), "and its owner ends it");
}

async fn a_first_link_is_noted_and_no_news(world: World) {
    let els = world.account("els", AccountKind::Guide).await;
    let fatima = world.account("fatima", AccountKind::Administrator).await;
    world.app.make_link_for(fatima, els).await.unwrap();
    assert!(!again(&world, els).await.profile.has_notice, "there is nothing else to come in with");
    assert_eq!(world.app.credentials(els).await.unwrap().len(), 1);
}

async fn a_noted_link_that_its_owner_ended_lets_nobody_in(world: World) {
    let els = els_with_password(&world).await;
    let fatima = world.account("fatima", AccountKind::Administrator).await;
    let link = world.app.make_link_for(fatima, els.id).await.unwrap();
    let way = world.app.credentials(els.id).await.unwrap().remove(0);
    world.app.end_credential(els.id, way.id).await.unwrap();
    assert!(world.app.sign_in_by_link(&link, &here()).await.unwrap().is_none());
}

async fn what_is_carried_is_of_one_step_and_one_account(world: World) {
    let els = els_with_password(&world).await;
    let tom = again(&world, world.account("tom", AccountKind::Guide).await).await;
    let new = world.app.new_codes(&els).unwrap();
    let code = shown(&world, &new.secret);
    let of_another = world.app.confirm_codes(&tom, &new.step, &code, &here()).await;
    assert!(matches!(of_another, Err(SignInError::Stale)), "{of_another:?}");
    let of_another_step = world.app.sign_in_by_code(&new.step, &code, &here()).await;
    assert!(matches!(of_another_step, Err(SignInError::Stale)), "{of_another_step:?}");
    let forged = world.app.sign_in_by_code(&Step::brought("bm90IHNlYWxlZA"), &code, &here()).await;
    assert!(matches!(forged, Err(SignInError::Stale)), "{forged:?}");
    world.later(SignedDuration::from_mins(11));
    let late = world.app.confirm_codes(&els, &new.step, &shown(&world, &new.secret), &here()).await;
    assert!(matches!(late, Err(SignInError::Stale)), "{late:?}");
}

async fn made_up_answers_are_stopped_but_only_from_that_place(world: World) {
    let origin = app::passkeys::Origin::new("http://localhost:8080").unwrap();
    let answer = || {
        let id = "AAAAAAAAAAAAAAAAAAAAAA";
        let response = serde_json::json!({
            "authenticatorData": id, "clientDataJSON": id, "signature": id, "userHandle": id,
        });
        serde_json::json!({ "id": id, "rawId": id, "type": "public-key", "response": response })
    };
    let begun = world.app.begin_passkey_sign_in(&origin).unwrap();
    let unknown = world.app.sign_in_by_passkey(&origin, &begun.step, answer(), &here()).await;
    assert!(matches!(unknown, Err(SignInError::Wrong)), "{unknown:?}");
    let used = world.app.sign_in_by_passkey(&origin, &begun.step, answer(), &here()).await;
    assert!(matches!(used, Err(SignInError::Stale)), "{used:?}");
    for _ in 2..8 {
        let forged = Step::brought("bm90IHNlYWxlZA");
        let refused = world.app.sign_in_by_passkey(&origin, &forged, answer(), &here()).await;
        assert!(matches!(refused, Err(SignInError::Stale)), "{refused:?}");
    }
    let stopped = world.app.sign_in_by_passkey(&origin, &begun.step, answer(), &here()).await;
    assert!(matches!(stopped, Err(SignInError::TooOften)), "{stopped:?}");
    let elsewhere = world.app.sign_in_by_passkey(&origin, &begun.step, answer(), &Came::from("10.0.0.2")).await;
    assert!(matches!(elsewhere, Err(SignInError::Stale)), "{elsewhere:?}");

    let settings = r#"{ "name": "x", "issuer": "http://127.0.0.1:1", "client_id": "y" }"#;
    let settings = serde_json::from_str(settings).unwrap();
    let organisation = app::oidc::Organisation::new(settings, Some("http://localhost:8080")).unwrap();
    let place = Came::from("10.0.0.3");
    for n in 0..40 {
        let (forged, state) = (Step::brought("bm90IHNlYWxlZA"), format!("state {n}"));
        let refused = world.app.come_back(&organisation, &forged, "code", &state, None, &place).await;
        assert!(matches!(refused, Err(SignInError::Stale)), "{refused:?}");
    }
    let forged = Step::brought("bm90IHNlYWxlZA");
    let stopped = world.app.come_back(&organisation, &forged, "code", "another", None, &place).await;
    assert!(matches!(stopped, Err(SignInError::TooOften)), "{stopped:?}");
}

async fn links_that_were_not_used_end_with_a_change_of_the_password(world: World) {
    let els = els_with_password(&world).await;
    let fatima = world.account("fatima", AccountKind::Administrator).await;
    let rita = world.account("rita", AccountKind::Coach).await;
    let link = world.app.make_link_for(fatima, els.id).await.unwrap();
    let of_rita = world.app.make_link_for(fatima, rita).await.unwrap();
    assert!(world.app.link(&link).await.unwrap().is_some());
    world.app.set_password(els.id, "vijf andere gewone woorden", None).await.unwrap();
    assert!(world.app.link(&link).await.unwrap().is_none(), "its page is that of a link that ended");
    assert!(world.app.sign_in_by_link(&link, &here()).await.unwrap().is_none());
    assert!(world.app.sign_in_by_link(&of_rita, &here()).await.unwrap().is_some(), "that of another stays");
}

async fn after_a_while_one_shows_again_that_it_is_oneself(world: World) {
    let els = els_with_password(&world).await;
    let session = world.app.begin_session(els.id).await.unwrap();
    let is_sure =
        async |session: &Secret, shown: Option<&Step>| world.app.is_confirmed(&els, session, shown).await.unwrap();
    assert!(is_sure(&session, None).await, "who has just signed in");
    world.later(SignedDuration::from_mins(9));
    assert!(is_sure(&session, None).await);
    world.later(SignedDuration::from_mins(2));
    assert!(!is_sure(&session, None).await);

    let wrong = world.app.confirm_by_password(&els, &session, "niet dit", &here()).await;
    assert!(matches!(wrong, Err(SignInError::Wrong)), "{wrong:?}");
    let shown = world.app.confirm_by_password(&els, &session, PASSWORD, &here()).await.unwrap();
    assert!(is_sure(&session, Some(&shown)).await);
    // It is of this session, of this account, of this purpose, and for a while.
    let other = world.app.begin_session(els.id).await.unwrap();
    world.later(SignedDuration::from_mins(9));
    assert!(is_sure(&session, Some(&shown)).await);
    let rita = again(&world, world.account("rita", AccountKind::Coach).await).await;
    world.app.set_password(rita.id, PASSWORD, None).await.unwrap();
    let rita = again(&world, rita.id).await;
    assert!(!world.app.is_confirmed(&rita, &session, Some(&shown)).await.unwrap());
    let of_another_purpose = world.app.new_codes(&els).unwrap().step;
    assert!(!is_sure(&session, Some(&of_another_purpose)).await);
    world.later(SignedDuration::from_mins(2));
    assert!(!is_sure(&session, Some(&shown)).await);
    assert!(!is_sure(&other, Some(&shown)).await);
    assert!(!is_sure(&session, Some(&Step::brought("made up"))).await);

    for _ in 0..8 {
        assert!(world.app.confirm_by_password(&els, &session, "geraden", &here()).await.is_err());
    }
    let stopped = world.app.confirm_by_password(&els, &session, PASSWORD, &here()).await;
    assert!(matches!(stopped, Err(SignInError::TooOften)), "{stopped:?}");
}

async fn who_has_no_way_in_yet_has_nothing_to_show(world: World) {
    let circle = world.dossier().await;
    let mamadou = again(&world, circle.mamadou).await;
    let session = world.app.begin_session(mamadou.id).await.unwrap();
    world.later(SignedDuration::from_hours(2));
    assert!(world.app.is_confirmed(&mamadou, &session, None).await.unwrap());
    world.app.make_own_card(&mamadou, PIN).await.unwrap();
    let proofs = world.app.proofs(&mamadou).await.unwrap();
    assert_eq!((proofs.password, proofs.passkey, proofs.anew), (false, false, true));
    assert!(!world.app.is_confirmed(&mamadou, &session, None).await.unwrap(), "who has a card signs in with it again");
}
