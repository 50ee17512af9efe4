//! `cargo xtask bench`: how fast, beside the bare thing in the same run.
//!
//! Absolute numbers say more about a machine and its neighbours than about this program. So everything is measured
//! side by side, in turns (A B C A B C …), and what counts is the ratio of the medians.

mod asked;
mod document;
pub(crate) mod failure;
pub(crate) mod http;
mod machine;
mod measure;
mod outcome;
mod scene;
pub(crate) mod server;
mod stream;
mod turn;

use std::process::{Command, ExitCode};
use std::time::Duration;

use crate::child;
use crate::python::OPENFISCA;
use crate::workspace::Workspace;
use crate::{Command as Subcommand, NOT_RUN};
use asked::Asked;
use failure::Failure;
use machine::Machine;
use scene::Programs;

/// The command.
pub(crate) const COMMAND: Subcommand = Subcommand {
    name: "bench",
    help: "  \
  bench [--quick] [--write] [--dossiers N] [--rounds N]
      Starts the release server and prints, side by side: bare axum with a body of the same size, our overview page,
      our contact note durably stored, raw SQLite group commit; then start time and memory on 100,000 dossiers.
      --quick       2 seconds a measurement instead of 5
      --write       puts the numbers and the machine into docs/performance.md
      --dossiers N  how many are seeded (100000)
      --rounds N    how often each is measured, in turns (3)
      Exit code: 0 measured (also when a target is missed: it says so), 1 not measured, 2 could not run.",
    run,
};

/// How long building may take.
const BUILD: Duration = Duration::from_secs(30 * 60);

fn run(workspace: &Workspace, words: &[String]) -> ExitCode {
    let asked = match Asked::read(words) {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("{error}\n\n{}", COMMAND.help);
            return ExitCode::from(NOT_RUN);
        }
    };
    match measured(workspace, &asked) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("bench: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn measured(workspace: &Workspace, asked: &Asked) -> Result<(), Failure> {
    let mut build = workspace.cargo(&["build", "--release", "-p", "nestkracht", "-p", "bench"]);
    if !child::run(&mut build, BUILD)?.is_success() {
        return Err(Failure::NotBuilt);
    }
    let machine = Machine::look();
    let folder = workspace.target.join("bench");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let release = workspace.target.join("release");
    let programs = Programs {
        folder: folder.clone(),
        nestkracht: release.join("nestkracht"),
        bench: release.join("bench"),
        python: OPENFISCA.or_install(workspace),
        beside: workspace.root.join("benches/openfisca/beside.py"),
    };
    let outcome = measure::run(&programs, asked);
    std::fs::remove_dir_all(&folder)?;
    let outcome = outcome?;
    println!("\n{}\n", machine.in_words());
    print!("{outcome}");
    if asked.write {
        let file = document::write(&workspace.root, &machine, &outcome, asked)?;
        println!("\nWritten into {}.", file.display());
    }
    Ok(())
}

/// What a command says on its standard output, in one line; nothing when it cannot be asked.
fn said(program: &str, words: &[&str]) -> String {
    let output = Command::new(program).args(words).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}
