//! The table in `docs/abuse-cases.md` and the tests tell of the same cases.

use std::collections::BTreeSet;
use std::path::Path;

/// The names of the tests in the sources under a folder, with the name of their file.
fn tests(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            tests(&path, found);
            continue;
        }
        let (file, text) = (path.file_stem().unwrap().to_str().unwrap(), std::fs::read_to_string(&path).unwrap());
        let after = text.split("::test]").skip(1).filter_map(|rest| rest.split("fn ").nth(1));
        found.extend(after.filter_map(|rest| rest.split('(').next()).map(|name| format!("{file}::{name}")));
    }
}

#[tokio::test]
async fn every_case_in_the_table_is_a_test_and_every_test_here_stands_in_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut all, mut here) = (BTreeSet::new(), BTreeSet::new());
    tests(&root.join("tests/site"), &mut all);
    tests(&root.join("tests/site/abuse"), &mut here);
    let table = std::fs::read_to_string(root.join("../../docs/abuse-cases.md")).unwrap();
    let lines = table.lines().filter(|line| line.starts_with("| ") && line.ends_with("` |"));
    let named: BTreeSet<_> =
        lines.filter_map(|line| line.trim_end_matches("` |").rsplit('`').next()).map(str::to_owned).collect();
    assert!(named.len() >= 40, "{} cases", named.len());
    let unknown: Vec<_> = named.difference(&all).collect();
    assert!(unknown.is_empty(), "in the table, but no test: {unknown:?}");
    let untold: Vec<_> = here.difference(&named).filter(|name| !name.starts_with("the_table::")).collect();
    assert!(untold.is_empty(), "a test, but not in the table: {untold:?}");
}
