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

/// The key for data at a place. For a data folder that is new, a key is made beside it.
///
/// # Errors
/// When there is none, or when it cannot be read.
pub(crate) fn find(place: &Where, is_new: bool) -> Result<MasterKey, Failure> {
    if let Ok(text) = std::env::var(VARIABLE) {
        return parsed(&text, VARIABLE);
    }
    let file = match (&place.key_file, &place.data) {
        (Some(file), _) => file.clone(),
        (None, Some(data)) => beside(data),
        (None, None) => return Err(Failure::NoKeyGiven),
    };
    if file.exists() {
        return read(&file);
    }
    if !is_new || place.key_file.is_some() || place.data.is_none() {
        return Err(Failure::NoKey(file));
    }
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
fn beside(data: &Path) -> PathBuf {
    let data = data.canonicalize().unwrap_or_else(|_| data.to_owned());
    let mut name = data.file_name().unwrap_or_default().to_owned();
    name.push(".key");
    data.with_file_name(name)
}
