//! From a copy back to a data folder or database that is empty.

use jiff::Timestamp;
use store::{KEY_LIST, KeyList};

use crate::arguments::Restore;
use crate::failure::Failure;
use crate::{data, key};

pub(crate) async fn run(asked: &Restore) -> Result<(), Failure> {
    // The key is looked for beside the folder, as always; it must be there before: a copy opens with its own key.
    let (keys, _) = key::find(&asked.place)?.ok_or(Failure::NoKeyGiven)?;
    store::check_backup(&asked.from, &keys)?;
    let list = key::list(&asked.place, asked.keys.as_deref())?;
    if !list.exists() {
        return Err(Failure::NoKeyList(list));
    }
    let known = KeyList::read(&list, &keys)?;
    let (store, keys, _) = data::open(&asked.place).await?;
    store.restore(&asked.from, known, Timestamp::now()).await?;
    store.put_meta(KEY_LIST, list.to_string_lossy().into_owned().into_bytes()).await?;
    let report = store::verify(store.as_ref(), Some(&keys), &mut |_| {}).await?;
    match report.broken {
        Some(broken) => Err(Failure::Broken(broken.to_string())),
        None => {
            println!("{} dossiers, {} events are back, and every link holds.", report.dossiers, report.events);
            if report.erased > 0 {
                println!("{} of them were erased: their links are back, their words are not.", report.erased);
            }
            Ok(())
        }
    }
}
