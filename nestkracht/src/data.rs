//! Opening the data: a folder or a database, with its key.

use std::path::Path;
use std::sync::Arc;

use app::App;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use store::{FILE_NAME, KEY_CHECK, KeyRing, Keys, Master, PostgresStore, SqliteStore, Store};

use crate::arguments::Where;
use crate::failure::Failure;
use crate::key::{self, Source};

/// Opened data: the store, the keys that fit, and where they are.
pub(crate) type Opened = (Arc<dyn Store>, KeyRing, Source);

/// Whether a data folder holds nothing of ours yet.
pub(crate) fn is_new(folder: &Path) -> bool {
    !folder.join(FILE_NAME).exists()
}

/// Opens data that is there. Nothing is made.
///
/// # Errors
/// When there is no data, no key, or the key does not fit.
pub(crate) async fn existing(place: &Where) -> Result<Opened, Failure> {
    if let Some(folder) = place.data.as_deref().filter(|folder| is_new(folder)) {
        return Err(Failure::NoData(folder.to_owned()));
    }
    open(place).await
}

/// Opens data, and makes it when it is new.
///
/// # Errors
/// When it cannot be used, there is no key, or the key does not fit.
pub(crate) async fn open(place: &Where) -> Result<Opened, Failure> {
    let Some(folder) = &place.data else {
        let keys = key::find(place)?.ok_or(Failure::NoKeyGiven)?;
        let url = place.database.as_deref().unwrap_or_default();
        return fitting(Arc::new(PostgresStore::connect(url).await?), keys).await;
    };
    match key::find(place)? {
        Some(keys) => folder_with(folder, keys).await,
        None if is_new(folder) => {
            // Before a key is made beside it: can the folder be used at all?
            usable(folder)?;
            folder_with(folder, key::make_beside(folder)?).await
        }
        None => Err(Failure::NoKey(key::beside(folder))),
    }
}

/// Opens a data folder with a key, and makes it when it is new.
///
/// # Errors
/// When it cannot be used, or the key does not fit.
pub(crate) async fn folder_with(folder: &Path, keys: (KeyRing, Source)) -> Result<Opened, Failure> {
    if is_new(folder) {
        usable(folder)?;
    }
    fitting(Arc::new(SqliteStore::open(folder)?), keys).await
}

async fn fitting(store: Arc<dyn Store>, (keys, source): (KeyRing, Source)) -> Result<Opened, Failure> {
    if let Some(check) = store.meta(KEY_CHECK).await? {
        keys.fits(&check)?;
    }
    Ok((store, keys, source))
}

/// Makes a folder that only its owner can open, and tries to write in it.
///
/// # Errors
/// When that cannot be.
pub(crate) fn usable(folder: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| store::StoreError::Folder {
        path: folder.display().to_string(),
        why: error.to_string(),
    };
    let mut builder = std::fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder).map_err(failed)?;
    let probe = folder.join(".nestkracht-probe");
    std::fs::write(&probe, b"").and_then(|()| std::fs::remove_file(&probe)).map_err(failed)?;
    Ok(())
}

/// The application on an opened store.
///
/// # Errors
/// When the time zone does not exist, or the key does not fit.
pub(crate) async fn app(
    store: Arc<dyn Store>,
    keys: impl Into<Keys> + Send,
    time_zone: &str,
) -> Result<Arc<App>, Failure> {
    let zone = TimeZone::get(time_zone).map_err(|_| Failure::TimeZone(time_zone.to_owned()))?;
    Ok(Arc::new(App::open(store, keys, zone, Arc::new(Timestamp::now)).await?))
}
