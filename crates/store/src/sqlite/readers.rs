//! The readers: connections that cannot write.
//!
//! In WAL mode they never wait for the writer. A read takes microseconds, so it is done in the caller's task;
//! handing it to another thread costs more than the read. Long reads go page by page.

use std::{
    path::Path,
    sync::{
        Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicUsize, Ordering},
    },
};

use rusqlite::{Connection, OpenFlags};

use super::open;
use crate::StoreError;

/// A fixed number of reading connections.
pub(super) struct Readers {
    first: Mutex<Connection>,
    more: Vec<Mutex<Connection>>,
    turn: AtomicUsize,
}

impl Readers {
    /// Opens the readers of a database file.
    pub(super) fn open(file: &Path) -> Result<Self, StoreError> {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let more = (0..cores.max(3)).map(|_| connect(file)).collect::<Result<_, _>>()?;
        Ok(Self { first: connect(file)?, more, turn: AtomicUsize::new(0) })
    }

    /// Reads with a connection that is free.
    pub(super) fn read<T, R>(&self, reading: R) -> Result<T, StoreError>
    where
        R: FnOnce(&Connection) -> Result<T, StoreError>,
    {
        reading(&self.free())
    }

    fn free(&self) -> MutexGuard<'_, Connection> {
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let (before, after) = self.more.split_at(turn % self.more.len().max(1));
        for reader in after.iter().chain(before) {
            match reader.try_lock() {
                Ok(free) => return free,
                // A reader keeps nothing between two reads that a broken-off one could have spoilt.
                Err(TryLockError::Poisoned(free)) => return free.into_inner(),
                Err(TryLockError::WouldBlock) => {}
            }
        }
        self.first.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn connect(file: &Path) -> Result<Mutex<Connection>, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(file, flags).map_err(|error| open::unusable(file, &error))?;
    open::prepare(&db)?;
    // There are several, and what they read is kept folded; the system's cache stands behind them.
    db.pragma_update(None, "cache_size", -2 * 1024)?;
    db.pragma_update(None, "query_only", true)?;
    Ok(Mutex::new(db))
}
