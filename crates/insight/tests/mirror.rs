//! The language mirror: the lexicons as they stand, what is found, and what is left in peace.

use std::collections::BTreeMap;
use std::time::Instant;

use insight::Language::{self, *};
use insight::mirror::{Kind, Lexicon, mirror};
use method::Explanation;
use proptest::prelude::*;

fn found(text: &str, language: Language) -> Vec<&str> {
    mirror(text, language).into_iter().map(|finding| finding.words).collect()
}

#[test]
fn every_lexicon_is_whole() {
    for language in Language::ALL {
        let lexicon = Lexicon::of(language);
        let code = language.code();
        assert!(lexicon.is_whole(), "{code}");
        assert!(lexicon.entries().len() >= 150, "{code}: {}", lexicon.entries().len());
        for kind in [Kind::Blame, Kind::Label, Kind::Jargon] {
            let count = lexicon.entries().iter().filter(|entry| entry.kind == kind).count();
            assert!(count >= 35, "{code}: {kind:?} {count}");
        }
        for entry in lexicon.entries() {
            assert!(entry.instead.trim().chars().count() >= 2, "{code}: {} has nothing instead", entry.words);
            assert!(entry.why.trim().chars().count() >= 40, "{code}: {} has no reason", entry.words);
            assert_eq!(entry.kind == Kind::Blame, entry.explanation.is_some(), "{code}: {}", entry.words);
            assert_eq!(entry.words, entry.words.to_lowercase(), "{code}");
            let forms = entry.words.split('|').map(|form| form.strip_suffix('*').unwrap_or(form));
            assert!(forms.into_iter().all(|form| !form.is_empty() && !form.contains('*')), "{code}: {}", entry.words);
        }
    }
}

#[test]
fn no_form_is_there_twice() {
    for language in Language::ALL {
        let mut seen = BTreeMap::<String, &str>::new();
        for (form, entry) in Lexicon::of(language).all_forms() {
            if let Some(other) = seen.insert(form.clone(), entry) {
                panic!("{}: {form} is of {other:?} and of {entry:?}", language.code());
            }
        }
    }
}

#[test]
fn no_wording_brings_back_what_it_replaces() {
    for language in Language::ALL {
        for entry in Lexicon::of(language).entries() {
            for text in [&entry.instead, &entry.why] {
                let again = mirror(text, language);
                assert!(
                    again.is_empty(),
                    "{}: {:?} in what is said of {}",
                    language.code(),
                    again[0].words,
                    entry.words
                );
            }
        }
    }
}

#[test]
fn what_is_found_says_where_why_and_what_instead() {
    let text = "Éric — de cliënt is ONWILLIG, en ongemotiveerde… ";
    let findings = mirror(text, Dutch);
    assert_eq!(findings.iter().map(|f| f.words).collect::<Vec<_>>(), ["cliënt", "ONWILLIG", "ongemotiveerde"]);
    let letters: Vec<char> = text.chars().collect();
    for finding in &findings {
        let there: String = letters[finding.start..finding.start + finding.length].iter().collect();
        assert_eq!(there, finding.words);
    }
    assert_eq!((findings[0].kind, findings[1].kind), (Kind::Label, Kind::Blame));
    assert!(findings[0].else_explained_by.is_empty());
    assert_eq!(findings[1].else_explained_by.len(), 5, "what else could explain this?");
    assert!(!findings[1].else_explained_by.contains(&Explanation::MicroInternal));
    assert!(findings[1].instead.starts_with("zag dit voorstel niet zitten"));
}

#[test]
fn inflection_phrases_and_apostrophes() {
    assert_eq!(found("Hij komt afspraken niet na. Kansarme gezinnen.", Dutch), ["komt afspraken niet na", "Kansarme"]);
    assert_eq!(found("zorgwekkende zorgmijders", Dutch), ["zorgwekkende zorgmijders"], "the longer one");
    assert_eq!(found("geen probleembesef", Dutch), ["geen probleembesef"]);
    assert_eq!(found("L’assistée n'assume pas.", French), ["assistée", "n'assume pas"]);
    assert_eq!(found("des profiteuses, des PARESSEUX", French), ["profiteuses", "PARESSEUX"]);
    assert_eq!(found("The clients' laziness; this client’s debts", English), ["clients", "laziness", "client’s"]);
    assert_eq!(found("He does not keep appointments and is attention-seeking.", English).len(), 2);
}

#[test]
fn a_phrase_ends_with_its_sentence() {
    assert_eq!(found("Ik zei: geen. Probleembesef is een moeilijk woord.", Dutch), [""; 0]);
    assert_eq!(found("In. Denial", English), [""; 0]);
}

#[test]
fn ordinary_sentences_are_left_in_peace() {
    let harmless = [
        (
            Dutch,
            "Mamadou herstelde in zijn dorp alle radio's. We dronken thee en lazen samen de brieven. Hij slaapt slecht \
             als de deurwaarder belt. De kinderen gaan graag naar school. Zijn rug doet pijn, hij kan niet lang staan. \
             Aïssatou vroeg of hij de naaimachine kon maken. We belden samen naar de huisbaas; er komt een afspraak. \
             De klok luidt om acht uur. Een luide muziek. Hij ligt in bed. De leuning van de trap is los. Zij is \
             dankbaar en trots. Ze wil papieren als hersteller. Het was een moeilijke week, maar er is ook goed nieuws. \
             Volgende dinsdag kijken we naar de rekening van de energie. Omar komt mee. Ze koos zelf wat eerst komt. \
             De woning is vochtig. Hij zoekt werk dat past bij zijn gezondheid. De vraag is of de school kan helpen. \
             Wat wil je zelf? Wie helpt je nu? Dat is een goede zet. Het geld is op voor het eind van de maand.",
        ),
        (
            French,
            "Mamadou réparait toutes les radios de son village. Nous avons bu du thé et lu les lettres ensemble. Il \
             dort mal quand l'huissier appelle. Les enfants aiment aller à l'école. Son dos lui fait mal. Aïssatou a \
             demandé s'il pouvait réparer la machine à coudre. Nous avons appelé le propriétaire; il y aura un \
             rendez-vous. Elle est fière et contente. Elle veut un diplôme. C'était une semaine difficile, mais il y a \
             aussi de bonnes nouvelles. Mardi prochain nous regardons la facture d'énergie. Omar vient avec nous. Le \
             logement est humide. Il cherche un travail qui convient à sa santé. Qu'est-ce que vous voulez? Qui vous \
             aide en ce moment? Le moment est venu. L'argent manque avant la fin du mois. Vous avez droit à cette aide.",
        ),
        (
            English,
            "Mamadou repaired all the radios in his village. We drank tea and read the letters together. He sleeps \
             badly when the bailiff rings. The children like going to school. His back hurts. Aïssatou asked whether he \
             could mend the sewing machine. We called the landlord; there will be a talk. She is proud and glad. She \
             wants papers as a technician. It was a hard week, but there is good news as well. Next Tuesday we look at \
             the energy bill. Omar comes along. The flat is damp. He looks for work that suits his health. What do you \
             want yourself? Who helps you now? The book lies on the table. The poorest soil. They lied down. The money \
             runs out before the end of the month. You have a right to this.",
        ),
    ];
    for (language, text) in harmless {
        assert_eq!(found(text, language), [""; 0], "{}", language.code());
    }
}

#[test]
fn a_long_text_takes_a_time_that_grows_with_it() {
    let sentence = "De cliënt komt afspraken niet na en we drinken samen thee in de keuken van het huis. ";
    let time = |times: usize| {
        let text = sentence.repeat(times);
        let once = |_| {
            let before = Instant::now();
            assert_eq!(mirror(&text, Dutch).len(), 2 * times);
            before.elapsed()
        };
        (0..3).map(once).min().unwrap()
    };
    time(1);
    let (short, long) = (time(200), time(2000));
    // Ten times the text in ten times the time; a square would be a hundred.
    assert!(long < short * 40, "{short:?} and {long:?}");
}

proptest! {
    #[test]
    fn any_text_can_be_held_to_it(text in "\\PC{0,60}", word in 0_usize..1000) {
        for language in Language::ALL {
            let entries = Lexicon::of(language).entries();
            let planted = entries[word % entries.len()].words.split('|').next().unwrap().trim_end_matches('*').to_owned();
            let text = format!("{text}. {planted}. {text}");
            let letters: Vec<char> = text.chars().collect();
            let mut last = 0;
            let findings = mirror(&text, language);
            prop_assert!(findings.iter().any(|f| f.words.to_lowercase() == planted), "{planted} in {text}");
            for finding in findings {
                prop_assert!(finding.start >= last);
                last = finding.start + finding.length;
                prop_assert_eq!(letters[finding.start..last].iter().collect::<String>(), finding.words);
            }
        }
    }
}

#[test]
fn kinder_words_are_put_in_the_place_of_the_others() {
    let text = "Onwillig was hij niet. Één keer was hij onwillig, zei ze.";
    let found = mirror(text, Dutch);
    assert_eq!(found.len(), 2);
    assert_eq!(
        found[0].put_into(text),
        "Zag dit voorstel niet zitten; de reden was … was hij niet. Één keer was hij onwillig, zei ze."
    );
    assert_eq!(
        found[1].put_into(text),
        "Onwillig was hij niet. Één keer was hij zag dit voorstel niet zitten; de reden was …, zei ze."
    );
}
