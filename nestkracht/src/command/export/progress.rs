//! How far it is, on standard error, when somebody is looking.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// A bar over all dossiers.
pub(super) struct Progress {
    whole: u64,
    began: Instant,
    shown: Option<Instant>,
    is_seen: bool,
}

impl Progress {
    /// Of so many dossiers.
    pub(super) fn of(whole: u64) -> Self {
        Self { whole, began: Instant::now(), shown: None, is_seen: std::io::stderr().is_terminal() }
    }

    /// So many were looked through.
    pub(super) fn at(&mut self, done: u64) {
        let is_time = self.shown.is_none_or(|shown| shown.elapsed() > Duration::from_millis(200));
        if self.is_seen && is_time {
            self.shown = Some(Instant::now());
            let filled = usize::try_from(done * 30 / self.whole.max(1)).unwrap_or(30).min(30);
            let percent = (done * 100 / self.whole.max(1)).min(100);
            let bar = "█".repeat(filled);
            let _ = write!(std::io::stderr(), "\r{bar:░<30} {percent:3} %  {done} dossiers");
        }
    }

    /// That was all.
    pub(super) fn done(self) {
        if self.is_seen {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
        let _ = writeln!(std::io::stderr(), "{} dossiers in {:.2} s", self.whole, self.began.elapsed().as_secs_f64());
    }
}
