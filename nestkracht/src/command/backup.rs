//! A whole copy in one file, also while serving.

use crate::arguments::Backup;
use crate::data;
use crate::failure::Failure;

pub(crate) async fn run(asked: &Backup) -> Result<(), Failure> {
    let (store, _) = data::existing(&asked.place).await?;
    store.backup(&asked.to).await?;
    println!(
        "A whole copy was written to {}. It opens only with the master key, which is not in it.",
        asked.to.display()
    );
    Ok(())
}
