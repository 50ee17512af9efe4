//! Two seats for browsers: a machine with two cores cannot drive more, and slow browsers make tests that fail by luck.

use std::env;
use std::fs::File;
use std::time::{Duration, Instant};

use crate::Error;

const SEATS: usize = 2;
/// Longer than any test should hold a seat, shorter than what CI allows.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// A seat, free again when this is dropped, and also when the process is killed: it is a lock on a file, so it counts
/// for tests in other processes as well.
#[derive(Debug)]
pub(crate) struct Seat {
    _lock: File,
}

impl Seat {
    /// Waits for a free seat.
    pub(crate) async fn take() -> Result<Self, Error> {
        // Beside the test programs: whoever can build can write there, and another build folder has its own.
        let folder =
            env::current_exe().ok().and_then(|file| file.parent().map(ToOwned::to_owned)).unwrap_or_else(env::temp_dir);
        let since = Instant::now();
        loop {
            for number in 1..=SEATS {
                let path = folder.join(format!("browser-seat-{number}.lock"));
                let file = File::options()
                    .create(true)
                    .truncate(false)
                    .write(true)
                    .open(&path)
                    .map_err(|error| Error::File(path, error))?;
                if file.try_lock().is_ok() {
                    return Ok(Self { _lock: file });
                }
            }
            if since.elapsed() > PATIENCE {
                return Err(Error::Page("no seat for a browser came free in ten minutes".to_owned()));
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}
