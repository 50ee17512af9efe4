//! A small file that is there whole, the older one or the newer one, whatever happens on the way.

use std::{
    fs,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::{
    StoreError,
    sqlite::{create_private, folder},
};

/// Writes a file beside its place and puts it there when it is on the disk, over an older one. Only this user can read
/// it.
///
/// # Errors
/// `Folder` when it cannot be written; an older one is then still there.
pub fn replace_file(target: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    place(target, bytes, |draft| fs::rename(draft, target))
}

/// The same, but never over a file that is there.
///
/// # Errors
/// `Folder` when there is such a file, or it cannot be written.
pub fn new_file(target: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let refuse = |target: &Path| match fs::symlink_metadata(target) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(_) => Err(std::io::Error::new(ErrorKind::AlreadyExists, "it exists; it is never written over")),
    };
    refuse(target).map_err(|error| folder(target, &error))?;
    place(target, bytes, |draft| refuse(target).and_then(|()| fs::rename(draft, target)))
}

fn place(target: &Path, bytes: &[u8], put: impl FnOnce(&Path) -> std::io::Result<()>) -> Result<(), StoreError> {
    let failed = |error: std::io::Error| folder(target, &error);
    let mut draft = target.as_os_str().to_owned();
    draft.push(format!(".{}.part", Uuid::new_v4().simple()));
    let draft = PathBuf::from(draft);
    create_private(&draft).map_err(failed)?;
    let written = fs::OpenOptions::new()
        .write(true)
        .open(&draft)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| put(&draft));
    if let Err(error) = written {
        match fs::remove_file(&draft) {
            Err(left) if left.kind() != ErrorKind::NotFound => tracing::warn!(%left, "a draft of a file is left"),
            _ => {}
        }
        return Err(failed(error));
    }
    #[cfg(unix)]
    if let Some(parent) = target.parent() {
        let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
        fs::File::open(parent).and_then(|folder| folder.sync_all()).map_err(failed)?;
    }
    Ok(())
}
