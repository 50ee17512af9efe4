//! Reads what `cargo test` prints, and counts.

use std::collections::BTreeSet;

/// What `cargo test` has said so far.
#[derive(Debug, Default)]
pub(super) struct Tally {
    passed: u64,
    failed: u64,
    failures: Vec<String>,
    died: Vec<String>,
    slow: BTreeSet<String>,
    target: String,
    block: Option<Block>,
}

/// From `running N tests` to whatever comes after its `test result`.
#[derive(Debug, Default)]
struct Block {
    result: Option<(u64, u64)>,
    /// Names with `... FAILED` behind them, which a test's own output may have torn apart.
    seen_failing: BTreeSet<String>,
    /// Names in the last list under `failures:`, which stand on lines of their own.
    listed: BTreeSet<String>,
    in_list: bool,
}

/// The sum of a whole `cargo test`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Tests that passed.
    pub(super) passed: u64,
    /// Tests that failed, and test programs that died.
    pub(super) failed: u64,
    /// What failed, a line each.
    pub(super) failures: Vec<String>,
    /// Tests that said they take long and never said they ended.
    pub(super) unfinished: Vec<String>,
}

impl Tally {
    /// Reads one line.
    pub(super) fn read(&mut self, line: &str) {
        if let Some(target) = target_in(line) {
            self.close();
            self.target = target;
        } else if is_start(line) {
            self.close();
            self.block = Some(Block::default());
        } else if let Some(block) = &mut self.block {
            if let Some(name) = line.strip_suffix(" has been running for over 60 seconds") {
                self.slow.insert(name_in(name));
            } else if line.starts_with("test ") {
                let (name, how) = line.rsplit_once(" ... ").unwrap_or((line, ""));
                let name = name_in(name);
                if how == "FAILED" {
                    block.seen_failing.insert(name.clone());
                }
                self.slow.remove(&name);
            }
            block.read(line);
        }
    }

    /// The sum; `success` is whether cargo itself ended well.
    pub(super) fn counts(mut self, success: bool) -> Counts {
        self.close();
        let mut counts = Counts {
            passed: self.passed,
            failed: self.failed,
            failures: self.failures,
            unfinished: self.slow.into_iter().collect(),
        };
        if !success {
            for target in self.died {
                counts.failed += 1;
                counts.failures.push(format!("{target}: ended without a result"));
            }
            if counts.failed == 0 {
                counts.failed = 1;
                counts.failures.push("cargo test: ended in failure without a failed test".to_owned());
            }
        }
        counts
    }

    fn close(&mut self) {
        let Some(block) = self.block.take() else {
            return;
        };
        let names = if block.listed.is_empty() { block.seen_failing } else { block.listed };
        for name in names {
            self.failures.push(format!("{}: {name}", self.target));
        }
        match block.result {
            Some((passed, failed)) => {
                self.passed += passed;
                self.failed += failed;
            }
            None => self.died.push(self.target.clone()),
        }
    }
}

impl Block {
    fn read(&mut self, line: &str) {
        if let Some(result) = result_in(line) {
            // What a failing test printed is shown again and may look like a result; the real one is the last.
            self.result = Some(result);
            self.in_list = false;
        } else if line == "failures:" {
            self.listed.clear();
            self.in_list = true;
        } else if self.in_list {
            match line.strip_prefix("    ") {
                Some(name) => {
                    self.listed.insert(name.to_owned());
                }
                None => self.in_list = false,
            }
        }
    }
}

/// `     Running unittests src/lib.rs (target/debug/deps/store-0123abcd)` or `   Doc-tests store`.
fn target_in(line: &str) -> Option<String> {
    let line = line.trim_start();
    if let Some(name) = line.strip_prefix("Doc-tests ") {
        return Some(format!("{name}, in its docs"));
    }
    let (source, file) = line.strip_prefix("Running ")?.strip_suffix(')')?.rsplit_once(" (")?;
    let file = file.rsplit('/').next()?;
    let (name, _hash) = file.rsplit_once('-')?;
    let source = source.strip_prefix("unittests ").unwrap_or(source);
    Some(format!("{name}, {source}"))
}

/// `running 12 tests`
fn is_start(line: &str) -> bool {
    line.strip_prefix("running ")
        .and_then(|rest| rest.split_once(' '))
        .is_some_and(|(number, word)| number.parse::<u64>().is_ok() && matches!(word, "test" | "tests"))
}

/// `test result: ok. 3 passed; 0 failed; 1 ignored; …`
fn result_in(line: &str) -> Option<(u64, u64)> {
    let mut parts = line.strip_prefix("test result: ")?.split_once(". ")?.1.split("; ");
    let passed = parts.next()?.strip_suffix(" passed")?.parse().ok()?;
    let failed = parts.next()?.strip_suffix(" failed")?.parse().ok()?;
    Some((passed, failed))
}

/// The name in `test some::name` or `test some::name - should panic`.
fn name_in(line: &str) -> String {
    let name = line.strip_prefix("test ").unwrap_or(line);
    name.strip_suffix(" - should panic").unwrap_or(name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts_of(text: &str, success: bool) -> Counts {
        let mut tally = Tally::default();
        text.lines().for_each(|line| tally.read(line));
        tally.counts(success)
    }

    const GOOD: &str = "\
     Running unittests src/lib.rs (target/debug/deps/method-0123abcd)

running 2 tests
test a ... ok
test b - should panic ... ok

test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

   Doc-tests method

running 1 test
test crates/method/src/lib.rs - f (line 3) ... ok

test result: ok. 1 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.20s
";

    const BAD: &str = "\
     Running tests/log.rs (/elsewhere/debug/deps/log-77)

running 3 tests
test appends ... FAILED
test keeps ... ok
test tears ... something of its own
FAILED

failures:

---- appends stdout ----
failures:
    not a test
test result: ok. 500 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out

---- tears stdout ----
no

failures:
    appends
    tears

test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

error: test failed, to rerun pass `-p store --test log`
";

    const DEAD: &str = "\
     Running unittests src/lib.rs (target/debug/deps/web-99)

running 9 tests
error: test failed, to rerun pass `-p web --lib`

Caused by:
  process didn't exit successfully: `target/debug/deps/web-99` (signal: 6, SIGABRT: process abort signal)
";

    #[test]
    fn passing_tests_of_all_kinds_are_added_up() {
        let counts = counts_of(GOOD, true);
        assert_eq!((counts.passed, counts.failed), (3, 0));
        assert!(counts.failures.is_empty());
    }

    #[test]
    fn failing_tests_are_named_and_their_output_is_not_counted() {
        let counts = counts_of(&format!("{GOOD}{BAD}"), false);
        assert_eq!((counts.passed, counts.failed), (4, 2));
        assert_eq!(counts.failures, ["log, tests/log.rs: appends", "log, tests/log.rs: tears"]);
    }

    #[test]
    fn a_test_program_that_died_is_one_failure() {
        let counts = counts_of(&format!("{GOOD}{DEAD}"), false);
        assert_eq!((counts.passed, counts.failed), (3, 1));
        assert_eq!(counts.failures, ["web, src/lib.rs: ended without a result"]);
        let counts = counts_of(&format!("{DEAD}{BAD}{DEAD}"), false);
        assert_eq!((counts.passed, counts.failed), (1, 4));
    }

    #[test]
    fn a_failure_without_any_test_is_one_failure() {
        let counts = counts_of("error: could not compile `web`", false);
        assert_eq!((counts.passed, counts.failed), (0, 1));
        let counts = counts_of(GOOD, false);
        assert_eq!((counts.passed, counts.failed), (3, 1));
    }

    #[test]
    fn a_test_that_never_ends_is_named() {
        let text = "\
     Running unittests src/lib.rs (target/debug/deps/app-1)

running 3 tests
test slow has been running for over 60 seconds
test stuck has been running for over 60 seconds
test slow ... ok
";
        let counts = counts_of(text, false);
        assert_eq!(counts.unfinished, ["stuck"]);
        assert_eq!(counts.failed, 1);
    }
}
