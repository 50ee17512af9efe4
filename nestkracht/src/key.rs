//! Where the master key comes from: the environment, a file that was named, or the file beside the data folder.
//! Never from inside the data folder, but for the demo, so that a copy of the data alone opens nothing.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use store::MasterKey;

use crate::arguments::Where;
use crate::failure::Failure;

/// The environment variable that can hold the key.
const VARIABLE: &str = "NESTKRACHT_MASTER_KEY";

/// The key for data at a place: from the environment, the file that was named, or the file beside the data folder.
/// `None` when nothing was named and no file lies there.
///
/// # Errors
/// When a named file is not there, or what is found is no key.
pub(crate) fn find(place: &Where) -> Result<Option<MasterKey>, Failure> {
    if let Ok(text) = std::env::var(VARIABLE) {
        return parsed(&text, VARIABLE).map(Some);
    }
    if let Some(file) = &place.key_file {
        return if file.exists() { read(file).map(Some) } else { Err(Failure::NoKey(file.clone())) };
    }
    let file = place.data.as_deref().map(beside).filter(|file| file.exists());
    file.map(|file| read(&file)).transpose()
}

/// Makes the key of a new data folder, beside it, and says so.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn make_beside(data: &Path) -> Result<MasterKey, Failure> {
    let file = beside(data);
    let key = make(&file)?;
    println!(
        "A new master key was made in {}. Keep a copy in a safe: without it the data cannot be opened.",
        file.display()
    );
    Ok(key)
}

/// Reads a key from a file.
///
/// # Errors
/// When it cannot be read, or is no key.
pub(crate) fn read(file: &Path) -> Result<MasterKey, Failure> {
    let place = file.display().to_string();
    let text =
        fs::read_to_string(file).map_err(|error| Failure::BadKey { place: place.clone(), why: error.to_string() })?;
    parsed(&text, &place)
}

/// Makes a key in a new file that only its owner can read.
///
/// # Errors
/// When the file exists or cannot be written.
pub(crate) fn make(file: &Path) -> Result<MasterKey, Failure> {
    let failed = |error: std::io::Error| Failure::KeyNotWritten { file: file.to_owned(), why: error.to_string() };
    let key = MasterKey::random()?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut written = options.open(file).map_err(failed)?;
    writeln!(written, "{}", *key.to_hex()).and_then(|()| written.sync_all()).map_err(failed)?;
    Ok(key)
}

fn parsed(text: &str, place: &str) -> Result<MasterKey, Failure> {
    MasterKey::parse(text.trim()).map_err(|error| Failure::BadKey { place: place.to_owned(), why: error.to_string() })
}

/// The file beside a data folder that bears its name and `.key`.
pub(crate) fn beside(data: &Path) -> PathBuf {
    named_after(data, ".key")
}

/// The key list: the file that was named, or the one beside the data folder that bears its name and `.keylist`.
///
/// # Errors
/// When none was named and there is no data folder.
pub(crate) fn list(place: &Where, named: Option<&Path>) -> Result<PathBuf, Failure> {
    let file = named.map(Path::to_owned);
    let file = file.or_else(|| place.data.as_deref().map(|data| named_after(data, ".keylist")));
    // Whole, because the server that erases may have been started elsewhere.
    Ok(std::path::absolute(file.ok_or(Failure::NoKeyListNamed)?)?)
}

fn named_after(data: &Path, ending: &str) -> PathBuf {
    let data = data.canonicalize().unwrap_or_else(|_| data.to_owned());
    let mut name = data.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    data.with_file_name(name)
}
