//! The three languages are complete, alike, and hold every text that the screens ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Language, Texts, files};

/// Every message of a language with the variables in it.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, text) in files::of(language) {
        let mut current = None;
        for line in text.lines() {
            if let Some((key, _)) = line.split_once(" =").filter(|(key, _)| is_key(key)) {
                assert!(messages.insert(key.to_owned(), BTreeSet::new()).is_none(), "{language}: {key} stands twice");
                current = Some(key.to_owned());
            }
            let Some(found) = current.as_ref().and_then(|key| messages.get_mut(key)) else { continue };
            let names = line.split('$').skip(1);
            found.extend(names.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect()));
        }
    }
    messages
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn all_three_languages_say_the_same_things() {
    let dutch = messages(Language::Dutch);
    for language in [Language::French, Language::English] {
        let other = messages(language);
        let missing: Vec<_> = dutch.keys().filter(|key| !other.contains_key(*key)).collect();
        let extra: Vec<_> = other.keys().filter(|key| !dutch.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, extra {extra:?}");
        for (key, variables) in &dutch {
            assert_eq!(Some(variables), other.get(key), "{language}: variables of {key}");
        }
    }
}

#[test]
fn no_language_was_left_in_another() {
    let texts = |language| files::of(language).iter().map(|(file, text)| (*file, *text)).collect::<Vec<_>>();
    for ((file, dutch), (_, french)) in texts(Language::Dutch).into_iter().zip(texts(Language::French)) {
        assert!(dutch.lines().count() < 5 || dutch != french, "{file} is the same in Dutch and in French");
    }
}

#[test]
fn every_text_that_the_code_names_is_there() {
    let dutch = messages(Language::Dutch);
    let mut missing = Vec::new();
    visit(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut |file, source| {
        for call in [".say(\"", ".with(\"", ".with(\n"] {
            for rest in source.split(call).skip(1) {
                let key: String = rest.trim_start().trim_start_matches('"').chars().take_while(|c| *c != '"').collect();
                if is_key(&key) && !dutch.contains_key(&key) {
                    missing.push(format!("{file}: {key}"));
                }
            }
        }
    });
    missing.retain(|line| !line.starts_with("tests.rs"));
    assert!(missing.is_empty(), "texts that do not exist: {missing:#?}");
}

#[test]
fn every_receipt_can_be_said_in_plain_words() {
    let dutch = messages(Language::Dutch);
    let mut missing = Vec::new();
    let (mut formulas, mut inputs) = (0, 0);
    let mut look = |file: &str, source: &str| {
        let after = |mark: &str| {
            let names =
                source.split(mark).skip(1).map(|rest| rest.chars().take_while(|c| *c != '"').collect::<String>());
            names.collect::<Vec<_>>()
        };
        // Formulas as they are written down beside what computes them, and what their receipts name.
        let names = after("    name: \"").into_iter().filter(|name| name.contains('.'));
        let names: Vec<_> = names.map(|name| format!("receipt-of-{}", name.replace(['.', '_'], "-"))).collect();
        formulas += names.len();
        let given = after(".with(\"").into_iter().map(|name| format!("receipt-input-{}", name.replace('_', "-")));
        let given: Vec<_> = given.collect();
        inputs += given.len();
        let lack = names.into_iter().chain(given).filter(|key| !dutch.contains_key(key));
        missing.extend(lack.map(|key| format!("{file}: {key}")));
    };
    for floor in ["insight", "money", "rights"] {
        visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(floor).join("src"), &mut look);
    }
    assert!(formulas >= 10 && inputs >= 10, "found only {formulas} formulas and {inputs} inputs");
    assert!(missing.is_empty(), "texts of receipts that do not exist: {missing:#?}");
}

#[test]
fn numbers_are_written_as_people_write_them() {
    let texts = Texts::load().unwrap();
    let said = |value: f64| Language::ALL.map(|language| texts.in_language(language).number(value));
    assert_eq!(said(2.0 / 3.0), ["0,667", "0,667", "0.667"]);
    assert_eq!(said(-1.50), ["−1,5", "−1,5", "−1.5"]);
    assert_eq!(said(1200.0), ["1200"; 3]);
    assert_eq!(said(-0.0001), ["0"; 3]);
}

#[test]
fn amounts_are_written_as_people_write_them() {
    let texts = Texts::load().unwrap();
    let said = |cents: i64| Language::ALL.map(|language| texts.in_language(language).euro(cents));
    assert_eq!(said(123_456_789), ["€\u{A0}1.234.567,89", "1\u{202F}234\u{202F}567,89\u{A0}€", "€1,234,567.89"]);
    assert_eq!(said(-5), ["\u{2212}€\u{A0}0,05", "\u{2212}0,05\u{A0}€", "\u{2212}€0.05"]);
    assert_eq!(texts.in_language(Language::Dutch).percent(950), "9,5\u{A0}%");
    let whole = |cents: i64| Language::ALL.map(|language| texts.in_language(language).euro_whole(cents));
    assert_eq!(whole(123_450), ["€\u{A0}1.235", "1\u{202F}235\u{A0}€", "€1,235"]);
    assert_eq!(whole(-1_49), ["\u{2212}€\u{A0}1", "\u{2212}1\u{A0}€", "\u{2212}€1"]);
}

fn visit(folder: &Path, look: &mut dyn FnMut(&str, &str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, look);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            look(&path.file_name().unwrap().to_string_lossy(), &std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_name_on_the_lists_of_the_method_has_its_word() {
    let texts = Texts::load().unwrap();
    let lists: [(&str, Vec<&str>); 19] = [
        ("domain", method::LifeDomain::ALL.iter().map(|name| name.as_str()).collect()),
        ("strength-kind", method::StrengthKind::ALL.iter().map(|name| name.as_str()).collect()),
        ("strength-area", method::StrengthArea::ALL.iter().map(|name| name.as_str()).collect()),
        ("strength-time", method::StrengthTime::ALL.iter().map(|name| name.as_str()).collect()),
        ("trait", method::NicheTrait::ALL.iter().map(|name| name.as_str()).collect()),
        ("phase", method::Phase::ALL.iter().map(|name| name.as_str()).collect()),
        ("attitude", method::Attitude::ALL.iter().map(|name| name.as_str()).collect()),
        ("stance", method::Stance::ALL.iter().map(|name| name.as_str()).collect()),
        ("contact-kind", method::ContactKind::ALL.iter().map(|name| name.as_str()).collect()),
        ("voice", method::Voice::ALL.iter().map(|name| name.as_str()).collect()),
        ("part", method::Part::ALL.iter().map(|name| name.as_str()).collect()),
        ("income-group", method::IncomeGroup::ALL.iter().map(|name| name.as_str()).collect()),
        ("cost-group", method::CostGroup::ALL.iter().map(|name| name.as_str()).collect()),
        ("rhythm", method::Rhythm::ALL.iter().map(|name| name.as_str()).collect()),
        ("debt-stage", method::DebtStage::ALL.iter().map(|name| name.as_str()).collect()),
        ("debt-trace", method::DebtTrace::ALL.iter().map(|name| name.as_str()).collect()),
        ("paying-order", method::PayingOrder::ALL.iter().map(|name| name.as_str()).collect()),
        ("month-kept", method::MonthKept::ALL.iter().map(|name| name.as_str()).collect()),
        ("money-step", method::MoneyStep::ALL.iter().map(|name| name.as_str()).collect()),
    ];
    for language in Language::ALL {
        let say = texts.in_language(language);
        for (list, names) in &lists {
            for name in names {
                assert!(say.knows(&format!("{list}-{}", name.replace('_', "-"))), "{language}: {list} {name}");
            }
        }
    }
}

#[test]
fn a_first_of_the_month_is_said_as_people_say_it() {
    let texts = Texts::load().unwrap();
    let day = jiff::civil::date(2026, 3, 1);
    let said = Language::ALL.map(|language| texts.in_language(language).date(day));
    assert_eq!(said, ["1 maart 2026", "1er mars 2026", "1 March 2026"]);
}

#[test]
fn near_days_are_said_as_today_and_tomorrow() {
    let texts = Texts::load().unwrap();
    let say = texts.in_language(Language::Dutch);
    let today = jiff::civil::date(2026, 11, 23);
    let said = |day: i8, month: i8, year: i16| say.near(jiff::civil::date(year, month, day), today);
    assert_eq!(said(23, 11, 2026), "vandaag");
    assert_eq!(said(24, 11, 2026), "morgen");
    assert_eq!(said(30, 11, 2026), "maandag 30 november");
    assert_eq!(said(2, 9, 2026), "2 september");
    assert_eq!(said(2, 1, 2025), "2 januari 2025");
}
