//! An organisation that is made up, and the set of its study: the same people each time, and nobody recognisable.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use crate::program::{run, text};

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn simulated(data: &Path, seed: &str) {
    let made = run(&["simulate", "--data", text(data), "--seed", seed, "--dossiers", "80"]);
    assert!(made.status.success(), "{}", said(&made));
    assert!(said(&made).contains("12 guides, 4 coaches, 80 participants"), "{}", said(&made));
}

fn exported(data: &Path, out: &Path) -> Output {
    run(&["export", "research", "--study", "weg-en-regie", "--data", text(data), "--out", text(out)])
}

#[test]
fn a_made_up_organisation_holds_and_its_set_shows_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (folder.path().join("one"), folder.path().join("other"));
    simulated(&one, "7");
    simulated(&other, "7");
    let verified = run(&["verify", "--data", text(&one)]);
    assert!(verified.status.success(), "{}", said(&verified));
    let again = run(&["simulate", "--data", text(&one)]);
    assert!(!again.status.success() && said(&again).contains("choose a new folder"), "{}", said(&again));

    let (set, same) = (folder.path().join("set"), folder.path().join("same"));
    for (data, out) in [(&one, &set), (&other, &same)] {
        let made = exported(data, out);
        assert!(made.status.success(), "{}", said(&made));
    }
    // Pseudonyms hang on a secret of each organisation; all else is the same.
    for file in ["outcomes.csv", "outcomes.parquet", "results.csv", "role_pairs.csv", "report.json", "report.nl.md"] {
        assert_eq!(fs::read(set.join(file)).unwrap(), fs::read(same.join(file)).unwrap(), "{file}");
    }
    let dossiers = fs::read_to_string(set.join("dossiers.csv")).unwrap();
    assert_ne!(dossiers, fs::read_to_string(same.join("dossiers.csv")).unwrap());
    let classes: Vec<&str> = dossiers.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
    assert!(classes.len() >= 30, "most said yes: {}", classes.len());
    for class in classes.iter().collect::<BTreeSet<_>>() {
        assert!(classes.iter().filter(|other| *other == class).count() >= 10, "group {class} is too small");
    }

    let once_more = exported(&one, &set);
    assert_eq!(once_more.status.code(), Some(2), "two sets are never mixed: {}", said(&once_more));
    let unknown = folder.path().join("unknown");
    let none = run(&["export", "research", "--study", "geen", "--data", text(&one), "--out", text(&unknown)]);
    assert!(none.status.code() == Some(2) && said(&none).contains("weg-en-regie"), "{}", said(&none));
    let open =
        run(&["export", "research", "--study", "geen", "--data", text(&one), "--out", text(&unknown), "-k", "9"]);
    assert!(open.status.code() == Some(2) && said(&open).contains("9 is not in 10"), "{}", said(&open));
}
