//! A server as a child: when it was ready, what it holds of memory, what it used of the processors.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use super::failure::Failure;
use crate::child;

/// How long a server may take until it is ready.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long it may take to end when it is asked to.
const GOODBYE: Duration = Duration::from_secs(20);

/// A server that runs.
pub(crate) struct Server {
    child: Child,
    lines: Receiver<String>,
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// From its start to its word that it is ready.
    pub(crate) ready_after: Duration,
}

impl Server {
    /// Starts one and waits until it says `Ready:`.
    ///
    /// # Errors
    /// When it cannot be started, or is not ready in time.
    pub(crate) fn start(command: &mut Command) -> Result<Self, Failure> {
        let begun = Instant::now();
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let lines = child.stdout.take().map(lines_of).ok_or(Failure::NotFound("the output of the server"))?;
        let ready = next(&lines, begun + PATIENCE, |line| line.strip_prefix("Ready: http://").map(str::to_owned));
        let ready_after = begun.elapsed();
        match ready.and_then(|address| address.parse().ok()) {
            Some(address) => Ok(Self { child, lines, address, ready_after }),
            None => {
                child::stop(&mut child)?;
                Err(Failure::NotReady(command.get_program().into()))
            }
        }
    }

    /// What it says next, if it is what is looked for.
    pub(crate) fn hears<T>(&self, wanted: impl Fn(&str) -> Option<T>) -> Option<T> {
        next(&self.lines, Instant::now() + PATIENCE, wanted)
    }

    /// Its memory at this moment (`VmRSS`), in MB (1,000,000 bytes).
    pub(crate) fn memory(&self) -> Result<f64, Failure> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib: Option<f64> = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
        kib.map(|kib| kib * 1024.0 / 1_000_000.0).ok_or(Failure::NotFound("VmRSS"))
    }

    /// The processor time that it used so far, in steps of 10 ms.
    pub(crate) fn used(&self) -> Result<Duration, Failure> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // After the name, which stands in brackets and may hold anything: user and system time are fields 12 and 13.
        let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
        let ticks: u64 = fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
        Ok(Duration::from_millis(ticks * 10))
    }

    /// Asks it to stop, and waits.
    ///
    /// # Errors
    /// When it does not stop.
    pub(crate) fn end(mut self) -> Result<(), Failure> {
        child::signal("TERM", &[self.child.id()].into())?;
        let deadline = Instant::now() + GOODBYE;
        while self.child.try_wait()?.is_none() {
            if Instant::now() > deadline {
                child::stop(&mut self.child)?;
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Server {
    /// Leaves nothing running behind a measurement that failed.
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait()
            && let Err(error) = child::stop(&mut self.child)
        {
            eprintln!("bench: a server could not be stopped: {error}");
        }
    }
}

fn lines_of(output: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            // Read on when nobody listens: a full pipe would hold the server up.
            let _ = sender.send(line);
        }
    });
    receiver
}

fn next<T>(lines: &Receiver<String>, deadline: Instant, wanted: impl Fn(&str) -> Option<T>) -> Option<T> {
    loop {
        let line = lines.recv_timeout(deadline.saturating_duration_since(Instant::now())).ok()?;
        if let Some(found) = wanted(&line) {
            return Some(found);
        }
    }
}
