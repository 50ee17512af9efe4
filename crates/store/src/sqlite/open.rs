//! From a path to a database that is ready: the folder, the file, the schema.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, OptionalExtension, config::DbConfig};

use crate::{
    StoreError,
    schema::{self, Dialect, SCHEMA},
};

/// The name of the database file in the data folder.
pub const FILE_NAME: &str = "nestkracht.db";

/// How long one program waits while another writes.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// Opens the database for writing, made and brought forward where needed.
pub(super) fn open(dir_or_file: &Path) -> Result<(PathBuf, Connection), StoreError> {
    let file = file_of(dir_or_file)?;
    if is_filled(&file) {
        // Nothing is touched before it is known that the data is not of a newer program.
        let found = peek(&file)?;
        schema::steps_from(found)?;
    } else {
        make_private(&file)?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(&file, flags).map_err(|error| unusable(&file, &error))?;
    if db.is_readonly(rusqlite::MAIN_DB)? {
        return Err(folder(&file, "it cannot be written to"));
    }
    prepare(&db)?;
    let mode: String = db
        .pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))
        .map_err(|error| unusable(&file, &error))?;
    if mode != "wal" {
        return Err(folder(&file, "the file system does not allow a write-ahead log; use a local disk"));
    }
    db.pragma_update(None, "synchronous", "full")?;
    migrate(&mut db)?;
    Ok((file, db))
}

/// Settings that every connection has.
pub(super) fn prepare(db: &Connection) -> Result<(), StoreError> {
    db.busy_timeout(PATIENCE)?;
    db.set_prepared_statement_cache_capacity(128);
    // Without this SQLite plans a statement anew whenever a value is bound to its LIMIT.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    db.pragma_update(None, "temp_store", "memory")?;
    // 8 MiB of pages. More costs more than it brings: when pages changed places, SQLite goes through its whole
    // cache at the commit, and the system's cache stands behind it anyway.
    db.pragma_update(None, "cache_size", -8 * 1024)?;
    db.pragma_update(None, "foreign_keys", false)?;
    // What is deleted is overwritten with zeros.
    db.pragma_update(None, "secure_delete", true)?;
    Ok(())
}

/// The file for what was given: a folder (made if absent) or the database file itself.
fn file_of(given: &Path) -> Result<PathBuf, StoreError> {
    match fs::metadata(given) {
        Ok(found) if found.is_dir() => Ok(given.join(FILE_NAME)),
        Ok(found) if found.is_file() => Ok(given.to_owned()),
        Ok(_) => Err(folder(given, "it is neither a folder nor a file")),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let is_file = given.extension().is_some_and(|extension| extension == "db");
            let wanted = if is_file { given.parent().unwrap_or(given) } else { given };
            make_folder(wanted).map_err(|error| folder(wanted, &error))?;
            Ok(if is_file { given.to_owned() } else { given.join(FILE_NAME) })
        }
        Err(error) => Err(folder(given, &error)),
    }
}

/// Makes a folder that only this user can look into.
fn make_folder(path: &Path) -> std::io::Result<()> {
    if path.as_os_str().is_empty() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Makes the file, readable for this user only, if it is not there yet. SQLite gives the files beside it the
/// same rights.
fn make_private(file: &Path) -> Result<(), StoreError> {
    match create_private(file) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(folder(file, &error)),
        _ => Ok(()),
    }
}

/// Makes a file, readable for this user only. Fails when it is there already.
pub(crate) fn create_private(file: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

fn is_filled(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|found| found.len() > 0)
}

/// Reads the schema version without changing anything.
fn peek(file: &Path) -> Result<u32, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    // A file that nobody has open has no log beside it. It is read as it lies: plain opening would leave an
    // empty log behind.
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    let how = if Path::new(&log).exists() { "mode=ro" } else { "immutable=1" };
    let db = Connection::open_with_flags(uri(file, how), flags).map_err(|error| unusable(file, &error))?;
    db.busy_timeout(PATIENCE)?;
    found_version(&db).map_err(|error| match error {
        StoreError::Database(why) => folder(file, &why),
        other => other,
    })
}

/// The schema version of a database; 0 when it is empty. Refuses a database that is not ours.
pub(crate) fn found_version(db: &Connection) -> Result<u32, StoreError> {
    let foreign = || StoreError::Database("this is not a database of Nestkracht".to_owned());
    let tables: u32 = db.query_one("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(|error| {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => foreign(),
            _ => error.into(),
        }
    })?;
    if tables == 0 {
        return Ok(0);
    }
    let value: Option<Vec<u8>> = db
        .query_one("SELECT value FROM meta WHERE name = ?1", [SCHEMA], |row| row.get(0))
        .optional()
        .map_err(|_| foreign())?;
    schema::read_version(&value.unwrap_or_default())
}

/// Brings the schema forward, each step whole or not at all.
pub(crate) fn migrate(db: &mut Connection) -> Result<(), StoreError> {
    for step in schema::steps_from(found_version(db)?)? {
        let change = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        // Another program may have taken this step while this one waited for the lock.
        if found_version(&change)? < step.version {
            change.execute_batch(&step.sql(Dialect::Sqlite))?;
            change.execute(
                "INSERT INTO meta (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (SCHEMA, step.version.to_string().into_bytes()),
            )?;
            change.commit()?;
        }
    }
    Ok(())
}

/// A file as SQLite's URI, with a setting.
pub(crate) fn uri(file: &Path, setting: &str) -> String {
    let mut uri = "file:".to_owned();
    for character in file.to_string_lossy().chars() {
        match character {
            '%' => uri.push_str("%25"),
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            plain => uri.push(plain),
        }
    }
    uri.push('?');
    uri.push_str(setting);
    uri
}

/// The error for a path that cannot be used.
pub(crate) fn folder(path: &Path, why: &(impl ToString + ?Sized)) -> StoreError {
    StoreError::Folder { path: path.display().to_string(), why: why.to_string() }
}

/// The error for a file that SQLite cannot open, in words that say what to look at.
pub(super) fn unusable(file: &Path, error: &rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode as Code;
    match error.sqlite_error_code() {
        Some(Code::CannotOpen) => folder(file, "it cannot be opened: look at the rights on folder and file"),
        Some(Code::ReadOnly) => folder(file, "it cannot be written to"),
        _ => folder(file, error),
    }
}
