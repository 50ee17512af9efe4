//! The package: nothing in it but coded words, the same bytes each time, and every code in the code book.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::rc::Rc;

use jiff::civil::date;
use research::*;
use uuid::Uuid;

use crate::support::*;

type Files = BTreeMap<String, Vec<u8>>;

/// A file that stays in memory.
struct Kept(String, Rc<RefCell<Files>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.1.borrow_mut().entry(self.0.clone()).or_default().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

pub(crate) fn package(rows: &[Row]) -> Files {
    let hierarchies = Hierarchies::built_in().unwrap();
    let published = publish(rows, &hierarchies, Settings::default()).unwrap();
    let (mut results, mut chance) = (Results::default(), Chance(3));
    for row in rows {
        let values = [[Some(f64::from(chance.below(11))); 6]; MEASURES];
        let pairs = vec![(method::SeekerPosition::Consumer, method::HelperRole::ProblemSolver)];
        results.take(&Facts { quasi: row.quasi, outcomes: row.outcomes, values, pairs });
    }
    let about = About {
        name: "wonen-en-rust".into(),
        title: "Wonen en *rust*".into(),
        question: "Helpt rust\nin huis?".into(),
        who: "Hogeschool, \"team\"".into(),
        until: date(2030, 1, 1),
        on: date(2026, 11, 24),
    };
    let (readings, code_book) = (results.readings(10), CodeBook::built_in().unwrap());
    let pairs = results.pairs.readings(10, Some(0.5));
    let wanted = Wanted {
        about: &about,
        published: &published,
        readings: &readings,
        pairs: &pairs,
        hierarchies: &hierarchies,
        code_book: &code_book,
    };
    let files = Rc::new(RefCell::new(Files::new()));
    let into = Rc::clone(&files);
    write_package(&wanted, &mut |name| Ok(Box::new(Kept(name.to_owned(), Rc::clone(&into))))).unwrap();
    drop(into);
    Rc::try_unwrap(files).unwrap().into_inner()
}

pub(crate) fn some(count: u64) -> Vec<Row> {
    let mut chance = Chance(11);
    (0..count).map(|number| drawn(number, &mut chance)).collect()
}

fn lines(files: &Files, name: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(files[name].as_slice());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn it_holds_the_files_that_it_names_and_the_same_bytes_each_time() {
    let files = package(&some(200));
    let names: BTreeSet<String> = file_names().into_iter().collect();
    assert_eq!(files.keys().cloned().collect::<BTreeSet<_>>(), names);
    assert_eq!(files, package(&some(200)));
    let described: serde_json::Value = serde_json::from_slice(&files["datapackage.json"]).unwrap();
    for resource in described["resources"].as_array().unwrap() {
        let path = resource["path"].as_str().unwrap();
        let bytes = if path.ends_with("csv") { &resource["bytes"] } else { &resource["nestkracht"]["bytes"] };
        assert_eq!(*bytes, files[path].len(), "{path}");
    }
}

#[test]
fn every_cell_is_a_word_of_the_code_book() {
    let files = package(&some(200));
    let mut known: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for line in lines(&files, "code_book.csv") {
        assert!(line[3..].iter().all(|words| !words.is_empty()), "{line:?}");
        known.entry((line[0].clone(), line[1].clone())).or_default().insert(line[2].clone());
    }
    let columns = |table: &str, names: &[&str], line: &[String]| {
        for (name, cell) in names.iter().zip(line) {
            let codes = &known[&(table.to_owned(), (*name).to_owned())];
            assert!(codes.contains(cell.as_str()), "{table}.{name}: {cell}");
        }
    };
    let dossiers = lines(&files, "dossiers.csv");
    assert!(dossiers.len() > 150, "{}", dossiers.len());
    for line in &dossiers {
        assert_eq!((line[0].len(), line[0].chars().all(|c| c.is_ascii_hexdigit())), (24, true));
        columns("dossiers", &["age", "household", "region", "months", "phase"], &line[2..]);
    }
    let outcomes = lines(&files, "outcomes.csv");
    assert!(outcomes.iter().any(|line| line[2] == "not_said"));
    outcomes.iter().for_each(|line| columns("outcomes", &["outcome", "value"], &line[1..3]));
    lines(&files, "results.csv").iter().for_each(|line| columns("results", &["measure", "at", "kind"], &line[..3]));
    lines(&files, "role_pairs.csv").iter().for_each(|line| columns("role_pairs", &["position", "role"], &line[..2]));
}

#[test]
fn every_step_of_every_attribute_has_words_in_three_languages() {
    let book = CodeBook::built_in().unwrap();
    for one in Hierarchies::built_in().unwrap().iter() {
        for code in (0..one.steps()).flat_map(|step| one.words(step)) {
            let words = book.code(one.name(), code).unwrap();
            assert!(![&words.nl, &words.fr, &words.en].into_iter().any(String::is_empty), "{code}");
        }
    }
}

#[test]
fn the_report_says_what_was_lost() {
    let files = package(&some(60));
    let said: serde_json::Value = serde_json::from_slice(&files["report.json"]).unwrap();
    assert_eq!((&said["said_yes"], &said["settings"]["k"]), (&60.into(), &10.into()));
    let all = said["in_set"].as_u64().unwrap() + said["left_out"].as_u64().unwrap();
    assert_eq!(all, 60);
    let steps = said["generalised"].as_array().unwrap();
    assert!(steps.iter().any(|one| one["step"].as_u64() > Some(0)), "sixty that differ in all are said less precisely");
    for (language, words) in [("nl", "Minder precies"), ("fr", "moins précisément"), ("en", "less precisely")] {
        let text = String::from_utf8(files[&format!("report.{language}.md")].clone()).unwrap();
        assert!(text.contains(words), "{text}");
        assert!(
            text.contains("Wonen en rust") && text.contains("Helpt rust in huis?"),
            "words of people on one line: {text}"
        );
    }
    assert_eq!(lines(&package(&some(3)), "dossiers.csv").len(), 0, "three are no set, and that is said");
}

#[test]
fn a_pseudonym_is_of_one_study_and_leads_nowhere() {
    let (one, other) = (StudyKey::new(&[1; 32]).unwrap(), StudyKey::new(&[2; 32]).unwrap());
    let dossier = Uuid::from_u128(77);
    assert_eq!(one.pseudonym(dossier), one.pseudonym(dossier));
    assert_ne!(one.pseudonym(dossier), other.pseudonym(dossier));
    assert_ne!(one.pseudonym(dossier), one.pseudonym(Uuid::from_u128(78)));
    assert_eq!(format!("{one:?}"), "StudyKey(…)");
}

#[test]
fn a_row_that_does_not_fit_is_refused() {
    let columns = [Column::of("a", Kind::Integer), Column::or_empty("b", Kind::Text)];
    let mut csv = CsvTable::begin("t", &columns, Vec::new()).unwrap();
    let mut parquet = ParquetTable::begin("t", &columns, Vec::new()).unwrap();
    for cells in [vec![Cell::Integer(1)], vec![Cell::Empty, Cell::Text("x")], vec![Cell::Text("1"), Cell::Empty]] {
        assert!(csv.row(&cells).is_err());
        assert!(parquet.row(&cells).is_err());
    }
    assert!(csv.row(&[Cell::Integer(1), Cell::Empty]).is_ok());
    assert!(parquet.row(&[Cell::Integer(1), Cell::Empty]).is_ok());
}
