//! `cargo xtask fuzz`: bytes that nobody thought of, for every parser that reads something from outside.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use crate::child;
use crate::workspace::Workspace;
use crate::{Command as Subcommand, NOT_RUN};

/// The command.
pub(crate) const COMMAND: Subcommand = Subcommand {
    name: "fuzz",
    help: "  \
  fuzz [--seconds N] [--without-server] [TARGET]
      Gives each parser of crates/inputs made-up bytes for N seconds (60), with cargo-fuzz on a nightly toolchain.
      --without-server  leaves out the targets that need the whole server, and builds in a fraction of the time
      What breaks one lands in fuzz/artifacts: put it into fuzz/corpus, and the ordinary tests read it every time.
      Exit code: 0 nothing found, 1 something found, 2 could not run.",
    run,
};

/// What drives the fuzzer.
const CARGO_FUZZ: &str = "0.13.1";
/// The targets that need the whole server.
const OF_THE_SERVER: [&str; 3] = ["forms", "organisation", "requests"];
/// How long building all targets may take.
const BUILD: Duration = Duration::from_secs(60 * 60);
/// How long one target may take beyond its seconds, to start and to make a finding small.
const GRACE: Duration = Duration::from_secs(120);

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
struct Asked {
    seconds: u64,
    server: bool,
    target: Option<String>,
}

impl Asked {
    fn read(words: &[String]) -> Result<Self, String> {
        let mut asked = Self { seconds: 60, server: true, target: None };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--seconds" => {
                    let seconds = words.next().and_then(|word| word.parse().ok()).filter(|seconds| *seconds > 0);
                    asked.seconds = seconds.ok_or("--seconds needs a number of seconds")?;
                }
                "--without-server" => asked.server = false,
                option if option.starts_with('-') => return Err(format!("`fuzz` knows no {option}")),
                name if asked.target.is_none() => asked.target = Some(name.to_owned()),
                other => return Err(format!("one target is enough; what is `{other}`?")),
            }
        }
        Ok(asked)
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
    match fuzzed(workspace, &asked) {
        Ok(found) if found.is_empty() => ExitCode::SUCCESS,
        Ok(found) => {
            eprintln!("\nBroke: {}. See fuzz/artifacts.", found.join(", "));
            ExitCode::FAILURE
        }
        Err(why) => {
            eprintln!("fuzz: {why}");
            ExitCode::from(NOT_RUN)
        }
    }
}

/// Runs the targets one after the other; the names of those that broke.
fn fuzzed(workspace: &Workspace, asked: &Asked) -> Result<Vec<String>, String> {
    if !has_nightly() {
        return Err("a nightly toolchain is needed: rustup toolchain install nightly".to_owned());
    }
    let tools = workspace.target.join("tools");
    let cargo_fuzz = tools.join("bin/cargo-fuzz");
    if !cargo_fuzz.is_file() {
        let mut install = workspace.cargo(&["install", "cargo-fuzz", "--version", CARGO_FUZZ, "--locked", "--root"]);
        passed(install.arg(&tools), BUILD)?;
    }
    let folder = workspace.root.join("fuzz");
    let targets = match &asked.target {
        Some(target) => vec![target.clone()],
        None => targets(&folder)?
            .into_iter()
            .filter(|name| asked.server || !OF_THE_SERVER.contains(&name.as_str()))
            .collect(),
    };
    let fuzz = |words: &[&str]| {
        let mut command = Command::new(&cargo_fuzz);
        // The sanitizer looks for what unsafe code does; there is none here, and without it there are more tries.
        command.args(words).args(["--sanitizer", "none"]).current_dir(&folder).env("RUSTUP_TOOLCHAIN", "nightly");
        if asked.server {
            command.args(["--features", "server"]);
        }
        command.env("CARGO_TARGET_DIR", workspace.target.join("fuzz")).env_remove("CARGO");
        command
    };
    let mut build = fuzz(&["build"]);
    passed(build.args(asked.target.iter()), BUILD)?;
    let mut found = Vec::new();
    for target in targets {
        println!("\n== {target}, {} s", asked.seconds);
        // What is new goes beside the corpus that people keep.
        let new = folder.join("found").join(&target);
        fs::create_dir_all(&new).map_err(|error| error.to_string())?;
        let mut command = fuzz(&["run"]);
        command.arg(&target).arg(&new).arg(folder.join("corpus").join(&target)).args(["--", "-timeout=10"]);
        command.arg(format!("-max_total_time={}", asked.seconds)).stderr(Stdio::inherit());
        if passed(&mut command, GRACE + Duration::from_secs(asked.seconds)).is_err() {
            found.push(target);
        }
    }
    Ok(found)
}

/// The names of the targets, as their files say.
fn targets(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder.join("fuzz_targets")).map_err(|error| error.to_string())?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()));
    let mut names: Vec<_> = names.collect();
    names.sort();
    Ok(names)
}

fn has_nightly() -> bool {
    let asked = Command::new("rustc").arg("--version").env("RUSTUP_TOOLCHAIN", "nightly").output();
    asked.is_ok_and(|answer| answer.status.success() && String::from_utf8_lossy(&answer.stdout).contains("nightly"))
}

fn passed(command: &mut Command, limit: Duration) -> Result<(), String> {
    let program = command.get_program().display().to_string();
    match child::run(command, limit) {
        Ok(end) if end.is_success() => Ok(()),
        Ok(_) => Err(format!("{program} did not end well; what it said stands above")),
        Err(error) => Err(format!("{program} could not be started: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Asked, String> {
        Asked::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn words_are_read_and_bad_ones_named() {
        assert_eq!(read(&[]).unwrap(), Asked { seconds: 60, server: true, target: None });
        let asked = read(&["--seconds", "5", "--without-server", "graphml"]).unwrap();
        assert_eq!(asked, Asked { seconds: 5, server: false, target: Some("graphml".to_owned()) });
        for words in [&["--seconds"][..], &["--seconds", "0"], &["--fast"], &["a", "b"]] {
            assert!(read(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn the_targets_are_those_of_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
        let targets = targets(&folder).unwrap();
        assert!(targets.contains(&"requests".to_owned()), "{targets:?}");
    }
}
