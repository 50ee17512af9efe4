//! The commands of the program, one file each.

mod backup;
mod compute;
mod demo;
mod exchange;
mod export;
mod heads;
mod insight;
mod keys;
mod money;
mod restore;
mod rights;
mod seed;
mod serve;
mod simulate;
mod token;
mod verify;

use crate::arguments::{Arguments, Asked};
use crate::failure::Failure;

/// Does what was asked.
///
/// # Errors
/// What stopped it.
pub(crate) async fn run(arguments: Arguments) -> Result<(), Failure> {
    match arguments.command {
        Asked::Serve(asked) => serve::run(asked).await,
        Asked::Demo(asked) => demo::run(asked).await,
        Asked::Verify(asked) => verify::run(&asked).await,
        Asked::Heads(asked) => heads::run(&asked).await,
        Asked::Backup(asked) => backup::run(&asked).await,
        Asked::Restore(asked) => restore::run(&asked).await,
        Asked::Insight(asked) => insight::run(&asked),
        Asked::Money(asked) => money::run(&asked),
        Asked::Rights(asked) => rights::run(&asked),
        Asked::Exchange(asked) => exchange::run(&asked),
        Asked::Export(asked) => export::run(&asked).await,
        Asked::Simulate(asked) => simulate::run(asked).await,
        Asked::Seed(asked) => seed::run(asked).await,
        Asked::Token(asked) => token::run(asked).await,
        Asked::Keys(asked) => keys::run(asked).await,
    }
}
