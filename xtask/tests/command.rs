//! The command as a whole, on a small workspace made for it.

use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

const MANIFEST: &str = r#"
[package]
name = "sample"
version = "0.1.0"
edition = "2024"
"#;

const LOCK: &str = r#"version = 4

[[package]]
name = "sample"
version = "0.1.0"
"#;

const GOOD: &str = "\
//! A sample.

/// One.
///
/// ```
/// assert_eq!(sample::one(), 1);
/// ```
pub fn one() -> u8 {
    1
}

#[test]
fn one_is_one() {
    assert_eq!(one(), 1);
}
";

const BAD: &str = "#[test]
fn one_is_two() {
    println!(\"test result: ok. 70 passed; 0 failed; 0 ignored\");
    assert_eq!(one(), 2);
}
";

const DYING: &str = "\
//! Dies.
#[test]
fn dies() {
    std::process::abort();
}
";

const HANGING: &str = "\
//! Hangs.
#[test]
fn hangs() {
    std::thread::sleep(std::time::Duration::from_secs(500));
}
";

/// A workspace with one crate that holds these files.
fn workspace(files: &[(&str, &str)]) -> io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    let write = |file: &str, text: &str| {
        let file = folder.path().join(file);
        fs::create_dir_all(file.parent().unwrap_or(folder.path()))?;
        fs::write(file, text)
    };
    write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"sample\"]\n")?;
    write("Cargo.lock", LOCK)?;
    write("sample/Cargo.toml", MANIFEST)?;
    for (file, text) in files {
        write(&format!("sample/{file}"), text)?;
    }
    Ok(folder)
}

fn xtask(root: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command
        .args(words)
        .env("CARGO_MANIFEST_DIR", root.join("sample"))
        .env("CARGO_TARGET_DIR", root.join("target"))
        // What is missing here is not missing there: whoever runs these tests has the toolchain, and maybe no more.
        .env_remove("NESTKRACHT_TEST_POSTGRES");
    command
}

fn last_line(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).lines().last().unwrap_or_default().to_owned()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn where_all_is_well_it_says_so_and_ends_well() {
    let folder = workspace(&[("src/lib.rs", GOOD)]).unwrap();
    let output = xtask(folder.path(), &["test", "--fast"]).output().unwrap();
    // A test, a doc test, the format and clippy.
    assert_eq!(last_line(&output), "4 passed, 0 failed", "{}", said(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn what_fails_and_what_dies_is_counted_and_named_and_the_rest_still_runs() {
    let bad = format!("{GOOD}\n{BAD}").replace("    1\n", "  1\n");
    let folder = workspace(&[("src/lib.rs", &bad), ("tests/dying.rs", DYING)]).unwrap();
    let output = xtask(folder.path(), &["test", "--fast"]).output().unwrap();
    let said = said(&output);
    // Passed: clippy, a test, a doc test. Failed: the format, a test, the program that died.
    assert_eq!(last_line(&output), "3 passed, 3 failed", "{said}");
    assert_eq!(output.status.code(), Some(1));
    let (_, summary) = said.split_once("\nFailed:\n").unwrap();
    for failure in [
        "  format: ended with exit status: 1\n",
        "  sample, src/lib.rs: one_is_two\n",
        "  dying, tests/dying.rs: ended without a result\n",
    ] {
        assert!(summary.contains(failure), "{failure} is not in\n{summary}");
    }
}

#[test]
fn what_does_not_compile_is_a_failure_and_ends_it() {
    let folder = workspace(&[("src/lib.rs", "//! Broken.\nnonsense")]).unwrap();
    let output = xtask(folder.path(), &["test", "one"]).output().unwrap();
    assert_eq!(last_line(&output), "0 passed, 1 failed", "{}", said(&output));
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("tests: not run, because the build failed"));
}

#[test]
fn a_test_that_hangs_is_stopped_and_what_ended_before_it_still_counts() {
    let folder = workspace(&[("src/lib.rs", GOOD), ("tests/hanging.rs", HANGING)]).unwrap();
    let began = Instant::now();
    let output = xtask(folder.path(), &["test", "-p", "sample", "--limit", "8"]).output().unwrap();
    assert_eq!(last_line(&output), "1 passed, 1 failed", "{}", said(&output));
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("  tests: was stopped after 8.0 s\n"));
    assert!(began.elapsed() < Duration::from_secs(300));
}

#[test]
fn a_name_that_no_test_has_is_a_failure() {
    let folder = workspace(&[("src/lib.rs", GOOD)]).unwrap();
    let output = xtask(folder.path(), &["test", "tow"]).output().unwrap();
    assert_eq!(last_line(&output), "0 passed, 1 failed", "{}", said(&output));
    assert!(said(&output).contains("no test has `tow` in its name"));
}

#[test]
fn a_word_it_does_not_know_is_refused_with_its_own_code() {
    let folder = workspace(&[("src/lib.rs", GOOD)]).unwrap();
    for words in [&["tset"][..], &["test", "--quick"], &[]] {
        let output = xtask(folder.path(), words).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{words:?}");
    }
    let output = xtask(folder.path(), &["help"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(said(&output).contains("--fast"));
}
