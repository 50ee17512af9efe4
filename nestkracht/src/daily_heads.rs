//! The signed heads of all dossiers, a file a day, for as long as the program serves.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use app::App;
use store::Heads;

use crate::failure::Failure;
use crate::head_file;

/// How often it is looked whether today's file is there.
const LOOK: Duration = Duration::from_secs(600);

/// Writes a file a day into a folder. A file that is there, of this server or of another, is left as it is.
pub(crate) async fn write(app: Arc<App>, folder: PathBuf) {
    let mut look = tokio::time::interval(LOOK);
    loop {
        look.tick().await;
        let file = folder.join(format!("heads-{}.json", app.today()));
        if file.exists() {
            continue;
        }
        match of_today(&app, &file).await {
            Ok(count) => tracing::info!(file = %file.display(), count, "the heads of all dossiers were written"),
            Err(error) => tracing::error!(%error, "the heads of all dossiers were not written"),
        }
    }
}

async fn of_today(app: &App, file: &Path) -> Result<usize, Failure> {
    let heads = Heads::gather(app.store().as_ref(), app.keys().ring().current(), app.now()).await?;
    head_file::write(file, &heads)?;
    Ok(heads.leaves.len())
}
