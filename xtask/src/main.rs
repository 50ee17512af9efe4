//! The developer's command: `cargo xtask test` and what comes beside it.
//!
//! A new command is a file of its own with a `COMMAND`, its `mod` line here and its line in [`COMMANDS`].

mod asvs;
mod bench;
mod child;
mod fuzz;
mod postgres;
mod python;
mod test;
mod workspace;

use std::env;
use std::process::ExitCode;

use workspace::Workspace;

/// One command: what is typed, what it is for, and what it does.
struct Command {
    /// The word after `cargo xtask`.
    name: &'static str,
    /// Its lines in `cargo xtask help`: how to call it, what it does.
    help: &'static str,
    /// Runs it with the words that follow its name.
    run: fn(&Workspace, &[String]) -> ExitCode,
}

const COMMANDS: &[Command] = &[
    test::COMMAND,
    bench::COMMAND,
    asvs::COMMAND,
    fuzz::COMMAND,
    // One line a command.
];

/// The exit code for a command that could not be carried out as asked: a wrong word, a missing tool.
const NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match words.split_first() {
        None => {
            print_help();
            ExitCode::from(NOT_RUN)
        }
        Some((name, _)) if matches!(name.as_str(), "help" | "--help" | "-h") => {
            print_help();
            ExitCode::SUCCESS
        }
        Some((name, rest)) => match COMMANDS.iter().find(|command| command.name == name) {
            Some(command) => (command.run)(&Workspace::find(), rest),
            None => {
                eprintln!("cargo xtask knows no `{name}`.\n");
                print_help();
                ExitCode::from(NOT_RUN)
            }
        },
    }
}

fn print_help() {
    println!("cargo xtask: what the work on Nestkracht needs\n");
    for command in COMMANDS {
        println!("{}\n", command.help.trim_end());
    }
    println!("  help\n      Shows this.");
}
