//! How many, how fast.

use std::fmt;
use std::time::{Duration, Instant};

use crate::failure::Failure;

/// The outcome of one measurement. Printed as `count=… rate=… p50_us=… p99_us=…`, which `cargo xtask bench` reads.
pub(crate) struct Rates {
    waits: Vec<u32>,
    took: Duration,
    many: usize,
}

impl Rates {
    /// From how long each waited, in microseconds.
    ///
    /// # Errors
    /// When nothing was measured.
    pub(crate) fn of(mut waits: Vec<u32>, took: Duration) -> Result<Self, Failure> {
        if waits.is_empty() {
            return Err(Failure::Nothing);
        }
        waits.sort_unstable();
        Ok(Self { waits, took, many: 1 })
    }

    /// The same, when each wait was for so many at once.
    pub(crate) fn each_of(mut self, many: usize) -> Self {
        self.many = many;
        self
    }

    fn wait(&self, percent: usize) -> u32 {
        self.waits.get(self.waits.len() * percent / 100).copied().unwrap_or_default()
    }
}

impl fmt::Display for Rates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, p50, p99) = (self.waits.len() * self.many, self.wait(50), self.wait(99));
        // Counts stay far below 2^52.
        let rate = count as f64 / self.took.as_secs_f64();
        write!(f, "count={count} rate={rate:.1} p50_us={p50} p99_us={p99}")
    }
}

/// When a measurement counts: after a warm-up, for so long.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    /// From here on it counts.
    pub(crate) from: Instant,
    /// It ends here.
    pub(crate) until: Instant,
}

impl Window {
    /// A window that opens after a fifth of its length.
    pub(crate) fn of(time: Duration) -> Self {
        let from = Instant::now() + time / 5;
        Self { from, until: from + time }
    }

    /// Notes a wait that ended now, when it counts. Tells whether to go on.
    pub(crate) fn note(&self, waits: &mut Vec<u32>, began: Instant) -> bool {
        let now = Instant::now();
        if now >= self.from && now < self.until {
            waits.push(u32::try_from(now.duration_since(began).as_micros()).unwrap_or(u32::MAX));
        }
        now < self.until
    }

    /// How long it is.
    pub(crate) fn length(&self) -> Duration {
        self.until.duration_since(self.from)
    }
}
