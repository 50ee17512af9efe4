//! The heads of all dossiers, signed, into a file to keep elsewhere.

use jiff::Timestamp;
use store::Heads;

use crate::failure::Failure;
use crate::{arguments, data, head_file};

pub(crate) async fn run(asked: &arguments::Heads) -> Result<(), Failure> {
    let (store, keys, _) = data::existing(&asked.place).await?;
    let heads = Heads::gather(store.as_ref(), keys.current(), Timestamp::now()).await?;
    head_file::write(&asked.file, &heads)?;
    println!("The heads of {} dossiers are in {}. Keep it elsewhere.", heads.leaves.len(), asked.file.display());
    println!("Public key: {}", head_file::hex(&heads.public_key));
    Ok(())
}
