//! From a copy back to a data folder or database that is empty.

use crate::arguments::Restore;
use crate::data;
use crate::failure::Failure;

pub(crate) async fn run(asked: &Restore) -> Result<(), Failure> {
    // The key is looked for beside the folder, as always; it must be there before: a copy opens with its own key.
    let keys = crate::key::find(&asked.place)?.ok_or(Failure::NoKeyGiven)?;
    store::check_backup(&asked.from, &keys)?;
    let (store, keys) = data::open(&asked.place).await?;
    store.restore(&asked.from).await?;
    let report = store::verify(store.as_ref(), Some(&keys), &mut |_| {}).await?;
    match report.broken {
        Some(broken) => Err(Failure::Broken(broken.to_string())),
        None => {
            println!("{} dossiers, {} events are back, and every link holds.", report.dossiers, report.events);
            Ok(())
        }
    }
}
