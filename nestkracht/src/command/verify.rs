//! Every link of the log, checked.

use std::io::IsTerminal;

use store::Progress;

use crate::arguments::Where;
use crate::data;
use crate::failure::Failure;

pub(crate) async fn run(place: &Where) -> Result<(), Failure> {
    let (store, keys) = data::existing(place).await?;
    let shows = std::io::stderr().is_terminal();
    let report = store::verify(store.as_ref(), Some(&keys), &mut |progress| {
        if shows {
            match progress {
                Progress::Chains { dossiers, events } => eprint!("\r{dossiers} dossiers, {events} events  "),
                Progress::Log { position } => eprint!("\rup to event {position}  "),
            }
        }
    })
    .await?;
    if shows {
        eprintln!();
    }
    match report.broken {
        Some(broken) => Err(Failure::Broken(broken.to_string())),
        None => {
            println!("{} dossiers, {} events: every link holds.", report.dossiers, report.events);
            Ok(())
        }
    }
}
