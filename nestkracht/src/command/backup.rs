//! A whole copy in one file, also while serving, and the key list beside it.

use store::{KEY_LIST, KeyList};

use crate::arguments::Backup;
use crate::failure::Failure;
use crate::{data, key};

pub(crate) async fn run(asked: &Backup) -> Result<(), Failure> {
    let list = key::list(&asked.place, asked.keys.as_deref())?;
    let (store, keys, _) = data::existing(&asked.place).await?;
    store.backup(&asked.to).await?;
    // After the copy, so that the list knows every dossier in it.
    let count = KeyList::export(store.as_ref(), &keys, &list).await?;
    // From now on erasing a dossier takes its key out of this list as well.
    store.put_meta(KEY_LIST, list.to_string_lossy().into_owned().into_bytes()).await?;
    println!(
        "A whole copy was written to {}. It holds no keys: without the key list and the master key nobody reads it.",
        asked.to.display()
    );
    println!(
        "The keys of {count} dossiers are in {}, in the place of an older list. Keep it apart from the copies, and \
         keep only the newest: an older one opens what has been erased since.",
        list.display()
    );
    Ok(())
}
