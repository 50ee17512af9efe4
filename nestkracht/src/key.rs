//! Where the master key comes from: the environment, a file that was named, or the file beside the data folder.
//! Never from inside the data folder, but for the demo, so that a copy of the data alone opens nothing.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use store::{KeyRing, MasterKey};

use crate::arguments::Where;
use crate::failure::Failure;

/// The environment variable that can hold the key.
pub(crate) const VARIABLE: &str = "NESTKRACHT_MASTER_KEY";

/// Where a key was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// In the environment.
    Environment,
    /// In a file.
    File(PathBuf),
}

/// The keys for data at a place, with where they are: from the environment, the file that was named, or the file beside
/// the data folder. `None` when nothing was named and no file lies there.
///
/// # Errors
/// When a named file is not there, or what is found is no key.
pub(crate) fn find(place: &Where) -> Result<Option<(KeyRing, Source)>, Failure> {
    if let Ok(text) = std::env::var(VARIABLE) {
        return Ok(Some((parsed(&text, VARIABLE)?, Source::Environment)));
    }
    let file = match &place.key_file {
        Some(file) if file.exists() => file.clone(),
        Some(file) => return Err(Failure::NoKey(file.clone())),
        None => match place.data.as_deref().map(beside).filter(|file| file.exists()) {
            Some(file) => file,
            None => return Ok(None),
        },
    };
    Ok(Some((read(&file)?, Source::File(file))))
}

/// Makes the key of a new data folder, beside it, and says so.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn make_beside(data: &Path) -> Result<(KeyRing, Source), Failure> {
    let file = beside(data);
    let key = make(&file)?.into();
    println!(
        "A new master key was made in {}. Keep a copy in a safe: without it the data cannot be opened.",
        file.display()
    );
    Ok((key, Source::File(file)))
}

/// Reads the keys from a file: the one in use first, then those that were in use before it, a line each.
///
/// # Errors
/// When it cannot be read, or holds what is no key.
pub(crate) fn read(file: &Path) -> Result<KeyRing, Failure> {
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

/// Writes keys into a file, in the place of those that stand there, whole or not at all.
///
/// # Errors
/// When it cannot be written.
pub(crate) fn replace(file: &Path, ring: &KeyRing) -> Result<(), Failure> {
    // What a link leads to is replaced, not the link.
    let file = file.canonicalize()?;
    Ok(store::replace_file(&file, ring.to_text().as_bytes())?)
}

fn parsed(text: &str, place: &str) -> Result<KeyRing, Failure> {
    KeyRing::parse(text).map_err(|error| Failure::BadKey { place: place.to_owned(), why: error.to_string() })
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
