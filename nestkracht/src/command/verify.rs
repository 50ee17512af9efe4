//! Every link of the log, checked.

use std::io::IsTerminal;

use store::{KeyRing, Progress, Store};

use crate::arguments::Verify;
use crate::failure::Failure;
use crate::{data, head_file};

pub(crate) async fn run(asked: &Verify) -> Result<(), Failure> {
    let (store, keys, _) = data::existing(&asked.place).await?;
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
            let papers = match app::verify_papers(store.as_ref(), &keys).await? {
                Ok(papers) => papers,
                Err(broken) => return Err(Failure::Broken(broken.to_string())),
            };
            println!(
                "{} dossiers, {} events, {} looks, {papers} papers: every link holds.",
                report.dossiers, report.events, report.looks
            );
            against(asked, store.as_ref(), &keys).await
        }
    }
}

/// Compares with heads that were kept elsewhere, if some were given.
async fn against(asked: &Verify, store: &dyn Store, keys: &KeyRing) -> Result<(), Failure> {
    let Some(file) = &asked.against else { return Ok(()) };
    let heads = head_file::read(file)?;
    match &asked.public_key {
        Some(text) => heads.check(&head_file::bytes(text.trim()).ok_or(Failure::NoPublicKey)?)?,
        None if store::public_keys(keys)?.contains(&heads.public_key) => heads.check(&heads.public_key)?,
        None => return Err(Failure::ForeignHeads { file: file.clone(), key: head_file::hex(&heads.public_key) }),
    }
    match store::against(store, &heads).await? {
        Some(departure) => Err(Failure::Departed { file: file.clone(), how: departure.to_string() }),
        None => {
            println!("All {} dossiers go on from where they stood at {}.", heads.leaves.len(), heads.made_at);
            Ok(())
        }
    }
}
