//! A running server takes over a key file that changes, so that the master key can be changed while it serves.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use app::App;
use store::{KEY_CHECK, Master};

use crate::failure::Failure;
use crate::key::{self, Source};

/// How often a server looks at its key file.
const LOOK: Duration = Duration::from_secs(2);
/// How long to wait until every server has surely looked.
pub(crate) const TAKEN_OVER: Duration = Duration::from_secs(5);

/// Looks at the key file for as long as the program runs. Keys from the environment change with a new start.
pub(crate) async fn watch(app: Arc<App>, source: Source) {
    let Source::File(file) = source else { return };
    // Read once more at the beginning: it may have changed since it was read to open the data.
    let mut known = None;
    let mut look = tokio::time::interval(LOOK);
    loop {
        look.tick().await;
        let now = changed_at(&file);
        if now.is_none() || now == known {
            continue;
        }
        match take_over(&app, &file).await {
            Ok(()) => {
                known = now;
                tracing::info!(file = %file.display(), "the key file changed and was taken over");
            }
            // Looked at again next time: whoever writes it may put it right.
            Err(error) => tracing::error!(%error, "the key file changed and was not taken over"),
        }
    }
}

/// When a file was changed, to tell one version from another.
fn changed_at(file: &Path) -> Option<(SystemTime, u64)> {
    let found = std::fs::metadata(file).ok()?;
    Some((found.modified().ok()?, found.len()))
}

async fn take_over(app: &App, file: &Path) -> Result<(), Failure> {
    let ring = key::read(file)?;
    if let Some(check) = app.store().meta(KEY_CHECK).await? {
        ring.fits(&check)?;
    }
    app.keys().change(ring);
    Ok(())
}
