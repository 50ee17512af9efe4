//! `cargo xtask test`: everything that has to hold, from a bare machine to a sum in the last line.

mod from_outside;
mod machine;
mod report;
mod tally;

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Duration;

use crate::child::{self, End};
use crate::postgres::Postgres;
use crate::workspace::Workspace;
use crate::{Command as Subcommand, NOT_RUN};
use machine::Machine;
use report::{Report, in_words};
use tally::Tally;

/// The command.
pub(crate) const COMMAND: Subcommand = Subcommand {
    name: "test",
    help: "  \
  test [--fast] [-p CRATE] [--limit SECONDS] [NAME]
      Runs all checks and tests. Installs what is missing when it may (root on Debian), starts a PostgreSQL of its
      own, and ends with `N passed, N failed`.
      --fast           without the browser, without docs, installs nothing
      NAME             only tests with NAME in their name, and no other checks
      -p CRATE         only the tests of one crate, and no other checks
      --limit SECONDS  stops the tests after so long (1800)
      Exit code: 0 all passed, 1 something failed, 2 could not run.",
    run,
};

/// The time a step may take. Together they stay under the 90 minutes that CI allows for everything.
mod limit {
    use std::time::Duration;

    pub(super) const INSTALL: Duration = minutes(3);
    pub(super) const FORMAT: Duration = minutes(2);
    pub(super) const CLIPPY: Duration = minutes(12);
    pub(super) const DOCS: Duration = minutes(6);
    pub(super) const BUILD: Duration = minutes(18);
    pub(super) const TESTS: Duration = minutes(30);
    pub(super) const FROM_OUTSIDE: Duration = minutes(3);

    const fn minutes(number: u64) -> Duration {
        Duration::from_secs(number * 60)
    }
}

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    fast: bool,
    package: Option<String>,
    name: Option<String>,
    limit: Duration,
}

impl Asked {
    fn read(words: &[String]) -> Result<Self, String> {
        let mut asked = Self { fast: false, package: None, name: None, limit: limit::TESTS };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--fast" => asked.fast = true,
                "-p" | "--package" => {
                    asked.package = Some(words.next().ok_or("-p needs a crate's name")?.clone());
                }
                "--limit" => {
                    let seconds = words.next().and_then(|word| word.parse().ok());
                    asked.limit = Duration::from_secs(seconds.ok_or("--limit needs a number of seconds")?);
                }
                option if option.starts_with('-') => {
                    return Err(format!("`test` knows no {option}"));
                }
                name if asked.name.is_none() => asked.name = Some(name.to_owned()),
                other => return Err(format!("one name is enough; what is `{other}`?")),
            }
        }
        Ok(asked)
    }

    /// Everything: what CI asks.
    fn all(&self) -> bool {
        !self.fast && !self.narrow()
    }

    /// Some tests and nothing else.
    fn narrow(&self) -> bool {
        self.package.is_some() || self.name.is_some()
    }

    /// Which crates, in cargo's words.
    fn packages(&self) -> Vec<&str> {
        match &self.package {
            Some(package) => vec!["--package", package],
            None if self.fast => vec!["--workspace", "--exclude", "browser"],
            None => vec!["--workspace"],
        }
    }
}

fn run(workspace: &Workspace, words: &[String]) -> ExitCode {
    let asked = match Asked::read(words) {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("{error}\n\n{}", COMMAND.help);
            return ExitCode::from(NOT_RUN);
        }
    };
    let machine = Machine::look(workspace);
    if asked.all() && !machine.can_install() {
        eprintln!("{}", machine.advice());
        return ExitCode::from(NOT_RUN);
    }

    let mut report = Report::default();
    let machine = if asked.all() {
        prepare(workspace, machine, &mut report)
    } else {
        for missing in machine.missing() {
            // Without the browser nobody misses what only the browser needs.
            if !asked.fast || missing == "postgresql" {
                report.note(format!("what needs {missing}, which is not installed"));
            }
        }
        machine
    };
    if !asked.narrow() {
        check(workspace, &mut report, "format", limit::FORMAT, &["fmt", "--all", "--check"]);
        let clippy = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        check(workspace, &mut report, "clippy", limit::CLIPPY, &clippy);
    }
    if asked.all() {
        let docs = ["doc", "--workspace", "--no-deps", "--locked"];
        check(workspace, &mut report, "docs", limit::DOCS, &docs);
    }
    if build(workspace, &asked, &mut report) {
        test(workspace, &asked, &machine, &mut report);
        if asked.all() {
            ask_from_outside(workspace, &machine, &mut report);
        }
    } else {
        println!("\n== tests: not run, because the build failed");
    }
    if report.close() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Installs what is missing; what cannot be installed is a failure, and the rest goes on without it.
fn prepare(workspace: &Workspace, machine: Machine, report: &mut Report) -> Machine {
    if machine.missing().is_empty() {
        return machine;
    }
    let began = report.begin(&format!("install: {}", machine.missing().join(", ")));
    match machine.install(workspace, limit::INSTALL) {
        Ok(machine) => {
            report.end(began, "done");
            machine
        }
        Err(why) => {
            report.fail(began, "install", &why);
            Machine::look(workspace)
        }
    }
}

/// A call of cargo that passes or fails as one.
fn check(workspace: &Workspace, report: &mut Report, name: &str, limit: Duration, words: &[&str]) {
    let began = report.begin(&format!("{name}: cargo {}", words.join(" ")));
    let mut cargo = workspace.cargo(words);
    if name == "docs" {
        cargo.env("RUSTDOCFLAGS", "-D warnings");
    }
    let outcome = outcome(&mut cargo, limit);
    report.check(began, name, outcome);
}

fn outcome(command: &mut Command, limit: Duration) -> Result<(), String> {
    match child::run(command, limit) {
        Ok(end) if end.is_success() => Ok(()),
        Ok(end) => Err(end.in_words(limit)),
        Err(error) => Err(format!("could not run: {error}")),
    }
}

/// Builds the tests, and the programs they start, with the same features, so that `cargo test` builds nothing anew.
fn build(workspace: &Workspace, asked: &Asked, report: &mut Report) -> bool {
    let mut words = vec!["build", "--bins", "--tests", "--locked"];
    words.extend(asked.packages());
    if asked.package.as_deref() == Some("browser") {
        words.extend(["--package", "nestkracht"]);
    }
    let began = report.begin(&format!("build: cargo {}", words.join(" ")));
    match outcome(&mut workspace.cargo(&words), limit::BUILD) {
        Ok(()) => {
            report.end(began, "done");
            true
        }
        Err(why) => {
            report.fail(began, "build", &why);
            false
        }
    }
}

fn test(workspace: &Workspace, asked: &Asked, machine: &Machine, report: &mut Report) {
    let mut told: HashMap<&str, String> = HashMap::new();
    // Stopped when this function ends, however it ends.
    let _postgres = machine.postgres.as_ref().and_then(|programs| {
        let began = report.begin("PostgreSQL of our own");
        match Postgres::start(programs) {
            Ok(postgres) => {
                report.end(began, &format!("at {}", postgres.url()));
                told.insert("NESTKRACHT_TEST_POSTGRES", postgres.url());
                if let Some(authority) = postgres.authority() {
                    told.insert("NESTKRACHT_TEST_POSTGRES_CA", authority.display().to_string());
                }
                Some(postgres)
            }
            Err(error) => {
                report.fail(began, "PostgreSQL", &error.to_string());
                None
            }
        }
    });
    if let Some(packages) = &machine.provider {
        told.insert("NESTKRACHT_OIDC_PACKAGES", packages.display().to_string());
    }
    if let Some(python) = &machine.openfisca {
        told.insert("NESTKRACHT_OPENFISCA", python.display().to_string());
    } else {
        report.note("laying rules beside OpenFisca, which is not installed".to_owned());
    }
    if let Some(python) = &machine.readers {
        told.insert("NESTKRACHT_RESEARCH_PYTHON", python.display().to_string());
    } else {
        report.note("reading a research set as others do, which is not installed".to_owned());
    }
    if !asked.fast {
        told.extend(for_the_browser(workspace, machine));
    }

    let mut words = vec!["test", "--locked", "--no-fail-fast"];
    words.extend(asked.packages());
    words.extend(asked.name.as_deref());
    let began = report.begin(&format!("tests: cargo {}", words.join(" ")));
    let mut tally = Tally::default();
    let mut cargo = workspace.cargo(&words);
    cargo.envs(told);
    let end = child::run_by_line(&mut cargo, asked.limit, |line| {
        println!("{line}");
        tally.read(line);
    });
    match end {
        Err(error) => report.fail(began, "tests", &format!("could not run: {error}")),
        Ok(End::OutOfTime) => {
            let counts = tally.counts(true);
            report.add(counts.passed, counts.failed, counts.failures);
            let mut why = End::OutOfTime.in_words(asked.limit);
            if !counts.unfinished.is_empty() {
                why = format!("{why}, while waiting for {}", counts.unfinished.join(", "));
            }
            report.fail(began, "tests", &why);
        }
        Ok(End::Exited(status)) => {
            let counts = tally.counts(status.success());
            let none = counts.passed + counts.failed == 0;
            if let Some(name) = asked.name.as_ref().filter(|_| none) {
                report.fail(began, "tests", &format!("no test has `{name}` in its name"));
            } else {
                report.end(began, if status.success() { "passed" } else { "FAILED" });
            }
            report.add(counts.passed, counts.failed, counts.failures);
        }
    }
}

/// The API, asked by who knows its description alone.
fn ask_from_outside(workspace: &Workspace, machine: &Machine, report: &mut Report) {
    let Some(schemathesis) = &machine.schemathesis else {
        report.note("asking the API from outside, which needs schemathesis".to_owned());
        return;
    };
    let began = report.begin("API from outside: schemathesis run");
    let outcome = from_outside::run(workspace, schemathesis, limit::FROM_OUTSIDE);
    report.check(began, "API from outside", outcome);
}

/// What `crates/browser` reads; all of it or nothing, because it takes a half for a mistake.
fn for_the_browser(workspace: &Workspace, machine: &Machine) -> Vec<(&'static str, String)> {
    let (Some(chromium), Some(chromedriver), Some(axe)) = (&machine.chromium, &machine.chromedriver, &machine.axe)
    else {
        return Vec::new();
    };
    let screenshots: PathBuf = workspace.target.join("screenshots");
    // Yesterday's pictures are not today's; that there were none is no error.
    let _ = fs::remove_dir_all(&screenshots);
    [
        ("NESTKRACHT_BROWSER_CHROMIUM", chromium),
        ("NESTKRACHT_BROWSER_CHROMEDRIVER", chromedriver),
        ("NESTKRACHT_AXE", axe),
        ("NESTKRACHT_SCREENSHOTS", &screenshots),
    ]
    .into_iter()
    .map(|(name, path)| (name, path.display().to_string()))
    .collect()
}

impl End {
    /// `ended with exit status: 1`, `was stopped after 20 min 0 s`
    pub(crate) fn in_words(&self, limit: Duration) -> String {
        match self {
            Self::Exited(status) => format!("ended with {status}"),
            Self::OutOfTime => format!("was stopped after {}", in_words(limit)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Asked, String> {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        Asked::read(&words)
    }

    #[test]
    fn no_word_asks_for_everything() {
        let asked = read(&[]).unwrap();
        assert!(asked.all());
        assert_eq!(asked.packages(), ["--workspace"]);
    }

    #[test]
    fn fast_leaves_the_browser_out() {
        let asked = read(&["--fast"]).unwrap();
        assert!(!asked.all() && !asked.narrow());
        assert_eq!(asked.packages(), ["--workspace", "--exclude", "browser"]);
    }

    #[test]
    fn a_name_or_a_crate_asks_for_those_tests_only() {
        let asked = read(&["-p", "store", "appends", "--limit", "9"]).unwrap();
        assert!(asked.narrow());
        assert_eq!(asked.packages(), ["--package", "store"]);
        assert_eq!(asked.name.as_deref(), Some("appends"));
        assert_eq!(asked.limit, Duration::from_secs(9));
    }

    #[test]
    fn a_wrong_word_is_refused() {
        for words in [&["--quick"][..], &["a", "b"], &["-p"], &["--limit", "long"]] {
            assert!(read(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn the_steps_together_stay_under_what_ci_allows() {
        // Installing is up to three calls that fetch much and two that fetch little, and a cluster takes up to two
        // minutes to make and start.
        let sum = limit::INSTALL * 3
            + limit::INSTALL / 5 * 2
            + limit::FORMAT
            + limit::CLIPPY
            + limit::DOCS
            + limit::BUILD
            + Duration::from_secs(120)
            + limit::TESTS
            + limit::FROM_OUTSIDE;
        assert!(sum < Duration::from_secs(90 * 60), "{sum:?}");
    }
}
