//! How far it is, on standard error, when somebody is looking.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// A line that says how far it is.
pub(super) struct Progress {
    whole: u64,
    done: u64,
    households: u64,
    began: Instant,
    shown: Option<Instant>,
    is_seen: bool,
}

impl Progress {
    /// Of so many bytes.
    pub(super) fn of(whole: u64) -> Self {
        let is_seen = std::io::stderr().is_terminal();
        Self { whole, done: 0, households: 0, began: Instant::now(), shown: None, is_seen }
    }

    /// So many bytes and households further.
    pub(super) fn further(&mut self, bytes: usize, households: u64) {
        self.done += bytes as u64;
        self.households += households;
        let is_time = self.shown.is_none_or(|shown| shown.elapsed() > Duration::from_millis(200));
        if self.is_seen && is_time {
            self.shown = Some(Instant::now());
            let filled = usize::try_from(self.done * 30 / self.whole.max(1)).unwrap_or(30).min(30);
            let percent = (self.done * 100 / self.whole.max(1)).min(100);
            let (bar, households) = ("█".repeat(filled), self.households);
            let _ = write!(std::io::stderr(), "\r{bar:░<30} {percent:3} %  {households} households");
        }
    }

    /// What it came to.
    pub(super) fn done(self, faults: u64) {
        if self.is_seen {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
        let took = self.began.elapsed().as_secs_f64();
        // Counts stay far below 2^52.
        let rate = self.households as f64 / took.max(1e-9);
        let households = self.households;
        let _ = writeln!(
            std::io::stderr(),
            "{households} households in {took:.2} s ({rate:.0} a second), {faults} that could not be read"
        );
    }
}
