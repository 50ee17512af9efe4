//! What people write: trimmed, never lost, and never a trick.

use std::time::{Duration, Instant};

use dossier::{Reason, Refusal, SHORT};
use method::{CircleRole, Voice};

use crate::support::*;

#[test]
fn words_that_nobody_can_see_are_no_words() {
    let mut scene = Scene::open();
    let unseen = [
        "",
        " \t\r\n",
        "\u{200B}",
        "\u{FEFF}\u{2060}",
        "\u{AD}\u{200D}\u{200C}",
        "\u{2800}\u{3164}",
        "\u{202E}\u{200F}",
        "\u{FE0F}",
        "\u{2028}\u{2029}\u{3000}",
        "\u{E0041}\u{E007F}",
    ];
    for words in unseen {
        assert_eq!(scene.participant().refused(tell(words)), (Some("words"), Reason::Empty), "{words:?}");
    }
}

#[test]
fn words_are_trimmed_at_both_ends_and_kept_inside() {
    let mut scene = Scene::open();
    for (given, kept) in [
        ("\u{FEFF} \u{200B}hello\u{2060}\u{3000}\n", "hello"),
        ("a\r\nb\tc", "a\nb\tc"),
        ("👩\u{200D}👧 \u{2764}\u{FE0F}", "👩\u{200D}👧 \u{2764}\u{FE0F}"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("\u{202D}0470 12 34 56\u{202C}", "0470 12 34 56"),
        ("paid\u{202E}001", "paid001"),
        ("e\u{301}", "e\u{301}"),
    ] {
        let story = scene.participant().says(tell(given));
        let entry = scene.dossier.story.entries.iter().find(|entry| entry.id == story.into()).unwrap();
        assert_eq!(entry.words.value().unwrap(), kept);
    }
}

#[test]
fn characters_that_cannot_be_kept_are_refused() {
    let mut scene = Scene::open();
    for words in ["a\0b", "a\u{1b}[31m", "a\u{7f}b", "a\u{85}b", "a\rb", "a\u{9f}b"] {
        assert_eq!(scene.participant().refused(tell(words)), (Some("words"), Reason::ControlCharacters), "{words:?}");
    }
}

#[test]
fn length_is_counted_in_characters_after_trimming() {
    let mut scene = Scene::open();
    let padded = format!("{}{}{}", " ".repeat(500), "🕸".repeat(SHORT), "\n".repeat(500));
    scene.guide().says(promise(&padded));
    let refused = scene.guide().refused(promise(&"🕸".repeat(SHORT + 1)));
    assert_eq!(refused, (Some("words"), Reason::TooLong { max: SHORT, length: SHORT + 1 }));
}

#[test]
fn a_million_of_anything_is_refused_at_once() {
    let mut scene = Scene::open();
    let million = 1_000_000;
    let started = Instant::now();
    for filler in ["a", " b", "\r\n.", "\u{200B}x", "\u{202E}x"] {
        let words = filler.repeat(million);
        let (field, reason) = scene.participant().refused(tell(&words));
        assert_eq!(field, Some("words"));
        assert!(matches!(reason, Reason::TooLong { .. }), "{reason:?}");
        let (field, _) = scene.participant().refused(invite(STRANGER, CircleRole::Guide, &words));
        assert_eq!(field, Some("name"));
    }
    let members = vec![(LIEN, CircleRole::NetworkMember, "x"); million];
    assert_eq!(Scene::blank().participant().refused(opening(&members)).1, Reason::TooMany { max: 40 });
    let scale = vec![dossier::goals::LevelWords { level: 0, words: String::new() }; million];
    let (words, why, domain) = ("x".repeat(SHORT + 1), String::new(), None);
    let goal = dossier::Command::Goals(dossier::goals::Command::Set { words, why, domain, scale });
    assert_eq!(scene.guide().refused(goal).0, Some("words"));
    let taken = started.elapsed();
    assert!(taken < Duration::from_secs(10), "took {taken:?}, unoptimised");
}

#[test]
fn a_refusal_says_what_and_how_and_has_a_name() {
    let reasons = [
        (Reason::Empty, "empty"),
        (Reason::TooLong { max: 1, length: 2 }, "too-long"),
        (Reason::ControlCharacters, "control-characters"),
        (Reason::OutOfRange { min: 0, max: 4 }, "out-of-range"),
        (Reason::NotYet(today()), "not-yet"),
        (Reason::Passed(today()), "passed"),
        (Reason::NotInCircle, "not-in-circle"),
        (Reason::NotYourVoice { role: CircleRole::Guide, voice: Voice::Coach }, "not-your-voice"),
        (Reason::OwnVoiceOnly, "own-voice-only"),
        (Reason::NotForRole(CircleRole::Coach), "not-for-role"),
        (Reason::NotHere, "not-here"),
        (Reason::TakenBack, "taken-back"),
        (Reason::NotTheWriter, "not-the-writer"),
        (Reason::SameDomain, "same-domain"),
        (Reason::StrandThere, "strand-there"),
        (Reason::SamePlace, "same-place"),
        (Reason::WayThere, "way-there"),
        (Reason::ChooseOne, "choose-one"),
        (Reason::TooMany { max: 40 }, "too-many"),
        (Reason::AlreadyDone, "already-done"),
        (Reason::LiesOpen, "lies-open"),
        (Reason::NotOpenYet, "not-open-yet"),
        (Reason::SamePhase, "same-phase"),
        (Reason::InCircleAlready, "in-circle-already"),
        (Reason::OneParticipant, "one-participant"),
        (Reason::OpenAlready, "open-already"),
        (Reason::NotOpen, "not-open"),
        (Reason::OwnDossier, "own-dossier"),
        (Reason::NoTime, "no-time"),
    ];
    for (reason, code) in reasons {
        assert_eq!(reason.code(), code);
        let text = reason.to_string();
        assert!(text.len() > 15 && !text.contains('{'), "{text}");
        assert_eq!(Refusal::of("words", reason.clone()).to_string(), format!("words: {text}"));
        assert_eq!(Refusal::whole(reason).to_string(), text);
    }
}
