//! Starting the program, hearing what it says, and asking it things over HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_nestkracht");

/// Runs the program to its end.
pub(crate) fn run(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_remove("NESTKRACHT_MASTER_KEY").env_remove("NESTKRACHT_KEY_FILE");
    command.env_remove("NESTKRACHT_DATABASE");
    command
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A program that serves.
pub(crate) struct Serving {
    child: Child,
    pub(crate) said: Vec<String>,
    pub(crate) address: String,
}

impl Serving {
    /// Starts it and waits until it is ready; then for as many lines as are asked for after that.
    pub(crate) fn start(arguments: &[&str], lines_after: usize) -> Self {
        Self::start_with_log(arguments, lines_after, Stdio::inherit())
    }

    /// The same, with what it tells on standard error led elsewhere.
    pub(crate) fn start_with_log(arguments: &[&str], lines_after: usize, log: Stdio) -> Self {
        let mut command = command(arguments);
        command.env_remove("RUST_LOG");
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = Vec::new();
        let address = loop {
            let line = lines.next().unwrap_or_else(|| panic!("it ended before it was ready: {said:?}")).unwrap();
            said.push(line.clone());
            if let Some(address) = line.strip_prefix("Ready: http://") {
                break address.to_owned();
            }
        };
        for _ in 0..lines_after {
            said.push(lines.next().unwrap().unwrap());
        }
        Self { child, said, address }
    }

    /// Ends it as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop, and tells whether it did so by itself.
    pub(crate) fn stop(mut self) -> bool {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        assert!(asked.success());
        let until = Instant::now() + Duration::from_secs(10);
        while Instant::now() < until {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One request; the status and the whole answer, or nothing when the connection broke.
pub(crate) fn ask(address: &str, request: &str, body: &str) -> Option<(u16, String)> {
    let mut stream = TcpStream::connect(address).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    let length = body.len();
    let whole = format!("{request}\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
    stream.write_all(whole.as_bytes()).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let status = answer.split(' ').nth(1)?.parse().ok()?;
    Some((status, answer))
}
