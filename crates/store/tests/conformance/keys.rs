//! Keys, sealing, and the bytes that the chain hashes.

use jiff::{Timestamp, civil::Date};
use proptest::prelude::*;
use store::{DossierKey, Header, MasterKey, OVERHEAD, StoreError, chain};
use uuid::Uuid;

use crate::pen::master;

#[test]
fn a_master_key_reads_from_hex_and_base64() {
    let hex = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff";
    let key = MasterKey::parse(hex).unwrap();
    assert_eq!(key.to_hex().as_str(), hex);
    for text in [
        "  000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1EFF\n",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHv8=",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHv8",
        "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHv8=\n",
    ] {
        assert_eq!(text.parse::<MasterKey>().unwrap().check_value(), key.check_value(), "{text}");
    }
    let dashed = MasterKey::parse("__________________________________________8").unwrap();
    assert_eq!(dashed.to_hex().as_str(), "f".repeat(64));
    for text in ["", "short", &"0".repeat(63), &"0".repeat(65), &"g".repeat(64), &"A".repeat(42), &"é".repeat(32)] {
        let refused = MasterKey::parse(text).map(|_| ());
        assert!(matches!(refused, Err(StoreError::BadKey(_))), "{text}: {refused:?}");
    }
}

#[test]
fn keys_do_not_show_themselves() {
    let key = DossierKey::random().unwrap();
    assert_eq!(format!("{:?} {key:?}", master()), "MasterKey(hidden) DossierKey(hidden)");
    assert!(!format!("{:?}", MasterKey::parse("secret words")).contains("secret"));
}

#[test]
fn a_wrapped_key_opens_only_for_its_dossier_and_master() {
    let (dossier, other) = (Uuid::now_v7(), Uuid::now_v7());
    let key = DossierKey::random().unwrap();
    let wrapped = key.wrap(&master(), dossier).unwrap();
    let opened = DossierKey::unwrap(&master(), dossier, &wrapped).unwrap();
    let words = key.seal_words(dossier, "line", b"words").unwrap();
    assert_eq!(opened.open_words(dossier, "line", &words).unwrap(), b"words");
    assert!(DossierKey::unwrap(&master(), other, &wrapped).is_err());
    assert!(DossierKey::unwrap(&MasterKey::random().unwrap(), dossier, &wrapped).is_err());
    assert!(DossierKey::unwrap(&master(), dossier, &[]).is_err());
    assert_ne!(wrapped, key.wrap(&master(), dossier).unwrap());
}

#[test]
fn words_and_accounts_open_only_in_their_place() {
    let (dossier, other) = (Uuid::now_v7(), Uuid::now_v7());
    let key = DossierKey::random().unwrap();
    let words = key.seal_words(dossier, "line", b"words").unwrap();
    assert!(key.open_words(other, "line", &words).is_err());
    assert!(key.open_words(dossier, "due", &words).is_err());
    let account = master().seal_account(dossier, b"details").unwrap();
    assert_eq!(master().open_account(dossier, &account).unwrap(), b"details");
    assert!(master().open_account(other, &account).is_err());
    assert!(MasterKey::random().unwrap().open_account(dossier, &account).is_err());
}

#[test]
fn a_sign_in_name_is_found_however_it_is_written() {
    let key = master().login_key("Amina@example.org");
    assert_eq!(master().login_key("  amina@EXAMPLE.org\t"), key);
    assert_ne!(master().login_key("amina@example.com"), key);
    assert_ne!(MasterKey::random().unwrap().login_key("amina@example.org"), key);
    assert_eq!(master().login_key("ÉLISE"), master().login_key("élise"));
}

#[test]
fn the_check_value_knows_its_key() {
    master().check(&master().check_value()).unwrap();
    assert!(matches!(master().check(b""), Err(StoreError::WrongKey)));
    assert!(matches!(MasterKey::random().unwrap().check(&master().check_value()), Err(StoreError::WrongKey)));
}

/// What was written with version 1 of the formats must open for ever.
#[test]
fn the_formats_stay_as_they_are() {
    let header = Header {
        id: Uuid::from_u128(1),
        dossier: Uuid::from_u128(2),
        version: 3,
        kind: "story.told".to_owned(),
        voice: "guide".to_owned(),
        actor: Uuid::from_u128(4),
        happened_on: jiff::civil::date(2026, 11, 23),
        recorded_at: Timestamp::from_microsecond(1_795_000_000_123_456).unwrap(),
    };
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let encoded = chain::encode_header(&header);
    assert_kept(&hex(&encoded), include_str!("formats/header.hex"));
    assert_kept(
        &hex(&chain::link(&chain::FIRST, &encoded, &chain::payload_hash(b"x"))),
        include_str!("formats/hash.hex"),
    );
    assert_kept(&hex(&master().check_value()), include_str!("formats/check.hex"));
    assert_kept(&hex(&master().login_key("amina")), include_str!("formats/login.hex"));
}

fn assert_kept(found: &str, kept: &str) {
    assert_eq!(found, kept.trim());
}

fn headers() -> impl Strategy<Value = Header> {
    // Short texts from a small alphabet, so that neighbouring fields often look alike.
    let text = || "[ab.]{0,3}";
    let id = || (0_u128..3).prop_map(Uuid::from_u128);
    let day = (2024_i16..2026, 1_i8..3, 1_i8..3).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap());
    (id(), id(), 0_u64..3, text(), text(), id(), day, -2_i64..3).prop_map(
        |(id, dossier, version, kind, voice, actor, happened_on, micros)| Header {
            id,
            dossier,
            version,
            kind,
            voice,
            actor,
            happened_on,
            recorded_at: Timestamp::from_microsecond(micros).unwrap(),
        },
    )
}

proptest! {
    #[test]
    fn headers_encode_alike_only_when_they_are_alike(one in headers(), other in headers()) {
        prop_assert_eq!(chain::encode_header(&one) == chain::encode_header(&other), one == other);
    }

    #[test]
    fn texts_of_a_header_do_not_run_into_each_other(header in headers(), cut in 0_usize..4, moved in "[ab]{1,3}") {
        // The same letters, split differently between kind and voice.
        let letters = format!("{}{moved}{}", header.kind, header.voice);
        let cut = cut.min(letters.len());
        let split = Header { kind: letters[..cut].to_owned(), voice: letters[cut..].to_owned(), ..header };
        let whole = Header { kind: letters, voice: String::new(), ..header };
        prop_assert_eq!(chain::encode_header(&split) == chain::encode_header(&whole), split == whole);
    }

    #[test]
    fn what_is_sealed_opens(header in headers(), plain in proptest::collection::vec(any::<u8>(), 0..300)) {
        let key = DossierKey::random().unwrap();
        let event = key.seal_event(&header, &plain).unwrap();
        prop_assert_eq!(event.sealed.len(), plain.len() + OVERHEAD);
        prop_assert_eq!(key.open_event(&header, &event.sealed).unwrap(), plain);
    }

    #[test]
    fn what_was_changed_does_not_open(
        header in headers(),
        other in headers(),
        plain in proptest::collection::vec(any::<u8>(), 0..60),
        at in any::<prop::sample::Index>(),
        flip in 1_u8..,
        cut in any::<prop::sample::Index>(),
    ) {
        let key = DossierKey::random().unwrap();
        let sealed = key.seal_event(&header, &plain).unwrap().sealed;
        let mut changed = sealed.clone();
        changed[at.index(sealed.len())] ^= flip;
        prop_assert!(key.open_event(&header, &changed).is_err());
        prop_assert!(key.open_event(&header, &sealed[..cut.index(sealed.len())]).is_err());
        prop_assert!(DossierKey::random().unwrap().open_event(&header, &sealed).is_err());
        prop_assert_eq!(key.open_event(&other, &sealed).is_ok(), other == header);
    }
}
