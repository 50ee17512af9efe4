//! The backup file: one SQLite database of the same schema, whichever engine it comes from.
//!
//! It grows under another name (`.part` at the end) and gets its own only when it is whole and on the disk.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags};

use crate::{
    KeyList, StoreError, schema,
    sqlite::{create_private, folder, found_version, migrate, uri},
};

/// A backup file that is being written. Dropped before it is finished, it leaves nothing behind.
pub(crate) struct Draft {
    db: Option<Connection>,
    part: PathBuf,
    target: PathBuf,
}

impl Draft {
    /// Begins a backup file. `Folder` when the file exists, or another backup to it is under way.
    pub(crate) fn begin(target: &Path) -> Result<Self, StoreError> {
        refuse_existing(target)?;
        let mut part = target.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        create_private(&part).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => {
                folder(&part, "another backup is under way; if it was broken off, remove this file")
            }
            _ => folder(&part, &error),
        })?;
        let mut draft = Self { db: None, part, target: target.to_owned() };
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut db = Connection::open_with_flags(&draft.part, flags)?;
        // Nothing of this file counts before it is finished, so it needs no journal.
        db.pragma_update(None, "journal_mode", "off")?;
        db.pragma_update(None, "synchronous", "off")?;
        migrate(&mut db)?;
        draft.db = Some(db);
        Ok(draft)
    }

    /// The database to write to.
    pub(crate) fn db(&self) -> Result<&Connection, StoreError> {
        self.db.as_ref().ok_or(StoreError::Closed)
    }

    /// Puts the file on the disk and gives it its name.
    pub(crate) fn finish(mut self) -> Result<(), StoreError> {
        if let Some(db) = self.db.take() {
            db.close().map_err(|(_, error)| error)?;
        }
        let failed = |error: std::io::Error| folder(&self.target, &error);
        fs::OpenOptions::new().write(true).open(&self.part).and_then(|file| file.sync_all()).map_err(failed)?;
        refuse_existing(&self.target)?;
        fs::rename(&self.part, &self.target).map_err(failed)?;
        #[cfg(unix)]
        if let Some(parent) = self.target.parent() {
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            fs::File::open(parent).and_then(|folder| folder.sync_all()).map_err(failed)?;
        }
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        drop(self.db.take());
        // After finishing there is no such file any more.
        let _ = fs::remove_file(&self.part);
    }
}

fn refuse_existing(target: &Path) -> Result<(), StoreError> {
    match fs::symlink_metadata(target) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(folder(target, &error)),
        Ok(_) => Err(folder(target, "it exists; a backup never writes over a file")),
    }
}

/// Opens a backup file to restore from, after a look at its schema.
pub(crate) fn open(file: &Path) -> Result<Connection, StoreError> {
    if !file.is_file() {
        return Err(folder(file, "there is no such file"));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let not_a_backup = || folder(file, "this is not a backup of Nestkracht");
    let db = Connection::open_with_flags(uri(file, "mode=ro"), flags).map_err(|_| not_a_backup())?;
    let found = found_version(&db).map_err(|_| not_a_backup())?;
    let steps = schema::steps_from(found)?;
    if found == 0 {
        Err(not_a_backup())
    } else if !steps.is_empty() {
        Err(folder(file, "it is of an older schema: open it once as a data file, then restore from it"))
    } else {
        Ok(db)
    }
}

/// Puts the dossiers of a key list beside an opened backup, so that reading from it can leave out what was erased.
/// `OldKeyList` when the backup holds dossiers that the list cannot know.
pub(crate) fn note_keys(db: &Connection, keys: &KeyList, database: &str) -> Result<(), StoreError> {
    db.pragma_update(None, "temp_store", "memory")?;
    db.execute_batch(schema::WITH_KEY)?;
    let mut insert = db.prepare("INSERT OR IGNORE INTO temp.with_key (dossier) VALUES (?1)")?;
    for (dossier, _) in &keys.keys {
        insert.execute([dossier.as_bytes()])?;
    }
    let newer = format!(
        "SELECT count(*) FROM {database}dossiers d WHERE d.erased_at IS NULL
         AND d.id NOT IN (SELECT dossier FROM temp.with_key)
         AND (SELECT e.position FROM {database}events e WHERE e.dossier = d.id AND e.version = 1) > ?1"
    );
    let position = i64::try_from(keys.position).unwrap_or(i64::MAX);
    match db.query_row(&newer, [position], |row| row.get(0))? {
        0 => Ok(()),
        dossiers => Err(StoreError::OldKeyList { dossiers }),
    }
}

/// Whether a master key fits a backup file, before anything is filled with it. The file is only read.
///
/// # Errors
/// `WrongKey`, or why the file cannot be read as a backup.
pub fn check_backup(file: &Path, keys: &dyn crate::Master) -> Result<(), StoreError> {
    let db = open(file)?;
    let mut select = db.prepare("SELECT value FROM meta WHERE name = ?1")?;
    let mut rows = select.query([crate::KEY_CHECK])?;
    match rows.next()? {
        Some(row) => keys.fits(&row.get::<_, Vec<u8>>(0)?),
        None => Ok(()),
    }
}
