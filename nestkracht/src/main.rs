//! Nestkracht: one dossier, kept together by a person in poverty and the people beside them.

mod arguments;
mod at_rest;
mod command;
mod daily_heads;
mod data;
mod demo;
mod failure;
mod head_file;
mod key;
mod key_watch;
mod server;
mod simulate;

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;

/// Pages are large and short-lived: this allocator gives and takes such pieces with less work than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What is told where `RUST_LOG` says nothing: what goes wrong, and all that happens at a door (`docs/security-log.md`).
const DEFAULT_LOG: &str = "warn,nestkracht::security=info";

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| DEFAULT_LOG.into()))
        // Colours are for eyes; in a file they would stand between the fields.
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("nestkracht: the system gives no threads to work with: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(command::run(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("nestkracht: {failure}");
            failure.exit_code()
        }
    }
}
