//! What `cargo xtask bench` measures with. Each measurement prints one line of `name=value` pairs; see [`rates`].

mod bare;
mod cliques;
mod decision;
mod failure;
mod group_commit;
mod load;
mod note;
mod rates;
mod sums;
mod template;
mod what_if;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;
use crate::rates::Rates;

/// Measures beside the bare thing.
#[derive(Parser)]
#[command(name = "bench", version, about)]
struct Arguments {
    #[command(subcommand)]
    asked: Asked,
}

#[derive(Subcommand)]
enum Asked {
    /// Serves one fixed body with axum and nothing else, until it is stopped.
    Bare(bare::Bare),
    /// Appends to a bare SQLite file by group commit.
    GroupCommit(group_commit::GroupCommit),
    /// Writes contact notes without HTTP: through the store alone, or through the application.
    Note(note::Note),
    /// Asks what may move when each domain comes loose.
    WhatIf(what_if::WhatIf),
    /// Looks for all maximal cliques of a network.
    Cliques(cliques::Cliques),
    /// Asks the policies, without anything around them; what counts as one is a thousand decisions.
    Decision(decision::Decision),
    /// Asks a server again and again.
    Load(load::Load),
    /// Works out a plan, or lays a household beside the rules.
    Sums(sums::Sums),
}

fn main() -> ExitCode {
    match run(Arguments::parse().asked) {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(rates)) => {
            println!("{rates}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("bench: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: Asked) -> Result<Option<Rates>, Failure> {
    match asked {
        Asked::Bare(asked) => many_threads()?.block_on(bare::run(asked)).map(|()| None),
        Asked::GroupCommit(asked) => many_threads()?.block_on(group_commit::run(&asked)).map(Some),
        Asked::Note(asked) => many_threads()?.block_on(note::run(&asked)).map(Some),
        Asked::WhatIf(asked) => what_if::run(&asked).map(Some),
        Asked::Cliques(asked) => cliques::run(&asked).map(Some),
        Asked::Decision(asked) => decision::run(&asked).map(Some),
        Asked::Sums(asked) => sums::run(&asked).map(Some),
        // One thread: the load is to take as little as possible from the server that it measures.
        Asked::Load(asked) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(load::run(&asked)).map(Some)
        }
    }
}

fn many_threads() -> Result<tokio::runtime::Runtime, Failure> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}
