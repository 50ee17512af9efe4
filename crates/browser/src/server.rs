//! The program under test, in a process of its own.

use std::collections::BTreeMap;
use std::env;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::Error;

/// The accounts of the demo.
const ACCOUNTS: [&str; 8] =
    ["guide", "second-guide", "coach", "mamadou", "lien", "network-member", "administrator", "researcher"];

/// How long it may take to get ready; it makes two invented dossiers first.
const START: Duration = Duration::from_secs(120);
/// How long after that the sign-in links may take.
const LINKS: Duration = Duration::from_secs(5);

/// A running program with a data folder of its own; both are gone when this is dropped.
#[derive(Debug)]
pub struct Server {
    process: Child,
    /// It stays as long as the process.
    data: TempDir,
    url: String,
    links: BTreeMap<String, String>,
}

impl Server {
    /// Starts `nestkracht demo` on a free port, and waits until it is ready.
    ///
    /// # Errors
    /// When the program is not built, or does not get ready; then with what it said.
    pub fn start_demo() -> Result<Self, Error> {
        let program = program()?;
        let data = tempfile::Builder::new()
            .prefix("nestkracht-demo-")
            .tempdir()
            .map_err(|error| Error::File("the temporary folder".into(), error))?;
        let mut command = Command::new(program);
        command.arg("demo").arg("--data").arg(data.path()).args(["--listen", "127.0.0.1:0"]);
        Self::start(command, data, &ACCOUNTS)
    }

    fn start(mut command: Command, data: TempDir, accounts: &[&str]) -> Result<Self, Error> {
        let name = command.get_program().display().to_string();
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| Error::Start(name, error))?;
        let mut server = Self { process, data, url: String::new(), links: BTreeMap::new() };
        server.wait_until_ready(accounts)?;
        Ok(server)
    }

    fn wait_until_ready(&mut self, accounts: &[&str]) -> Result<(), Error> {
        let (sender, lines) = mpsc::channel();
        if let (Some(out), Some(err)) = (self.process.stdout.take(), self.process.stderr.take()) {
            read_in_background(out, sender.clone());
            read_in_background(err, sender);
        }
        let mut said = String::new();
        let mut deadline = Instant::now() + START;
        loop {
            let all_links = accounts.iter().all(|&account| self.links.contains_key(account));
            if !self.url.is_empty() && all_links {
                return Ok(());
            }
            match lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    if let Some(url) = ready_in(&line) {
                        self.url = url.to_owned();
                        deadline = Instant::now() + LINKS;
                    } else if let Some((account, link)) = link_in(&line) {
                        self.links.insert(account.to_owned(), link.to_owned());
                    }
                    said.push_str(&line);
                    said.push('\n');
                }
                Err(how) => {
                    let how = match how {
                        RecvTimeoutError::Timeout if !self.url.is_empty() => "showed too few sign-in links",
                        RecvTimeoutError::Timeout => "did not get ready in time",
                        RecvTimeoutError::Disconnected => "ended before it was ready",
                    };
                    return Err(Error::Server(format!("nestkracht {how}; it said:\n{said}")));
                }
            }
        }
    }

    /// Its address, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// An address on this server by the name that this machine has for itself, which passkeys need.
    #[must_use]
    pub fn by_name(&self, address: &str) -> String {
        let path = address.strip_prefix(&self.url).unwrap_or(address);
        format!("{}{path}", self.url.replace("127.0.0.1", "localhost"))
    }

    /// The address of a page: `server.page("/help")`.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// The link that signs an account of the demo in: guide, second-guide, coach, mamadou, lien, network-member,
    /// administrator, researcher.
    ///
    /// # Errors
    /// When the demo has no such account; then with those it has.
    pub fn link(&self, account: &str) -> Result<&str, Error> {
        self.links.get(account).map(String::as_str).ok_or_else(|| {
            let known: Vec<&str> = self.links.keys().map(String::as_str).collect();
            Error::Server(format!("the demo has no account {account}; it has {}", known.join(", ")))
        })
    }

    /// The folder with all that it keeps.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// Whether it is still running.
    #[must_use]
    pub fn is_running(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The program in the build folder this test is in: tests lie in `deps`, programs one above.
fn program() -> Result<PathBuf, Error> {
    let missing = |path: &Path| {
        Error::Server(format!(
            "there is no {}: build it with `cargo build -p nestkracht`, or run `cargo xtask test`",
            path.display()
        ))
    };
    let test = env::current_exe().map_err(|error| Error::File("this test".into(), error))?;
    let folder = test.ancestors().nth(2).unwrap_or(&test);
    let program = folder.join("nestkracht");
    if program.is_file() { Ok(program) } else { Err(missing(&program)) }
}

/// Hands lines on, and goes on reading when nobody listens any more: a full pipe would stop the program.
fn read_in_background(pipe: impl Read + Send + 'static, lines: Sender<String>) {
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            let _ = lines.send(line);
        }
    });
}

/// `Ready: http://127.0.0.1:4080`
fn ready_in(line: &str) -> Option<&str> {
    let url = line.strip_prefix("Ready:")?.split_whitespace().next()?;
    url.starts_with("http").then(|| url.trim_end_matches('/'))
}

/// `  guide  http://127.0.0.1:4080/sign-in/link/…`
fn link_in(line: &str) -> Option<(&str, &str)> {
    let mut words = line.strip_prefix("  ")?.split_whitespace();
    let (account, link) = (words.next()?, words.next()?);
    (link.starts_with("http") && link.contains("/sign-in/link/")).then_some((account, link))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(script: &str) -> Result<Server, Error> {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Server::start(command, tempfile::tempdir().unwrap(), &["guide", "lien"])
    }

    #[test]
    fn it_waits_for_the_address_and_the_links_and_is_gone_when_dropped() {
        let mut server = start(
            "echo Sowing; echo 'Ready: http://127.0.0.1:9/ (stop with Ctrl-C)'
             echo '  guide  http://127.0.0.1:9/sign-in/link/a'
             echo '  lien   http://127.0.0.1:9/sign-in/link/b'; exec sleep 60",
        )
        .unwrap();
        assert_eq!(server.url(), "http://127.0.0.1:9");
        assert_eq!(server.page("/help"), "http://127.0.0.1:9/help");
        assert_eq!(server.link("lien").unwrap(), "http://127.0.0.1:9/sign-in/link/b");
        let error = server.link("nobody").unwrap_err().to_string();
        assert_eq!(error, "the demo has no account nobody; it has guide, lien");
        assert!(server.is_running());
        let process = PathBuf::from(format!("/proc/{}", server.process.id()));
        let data = server.data.path().to_owned();
        assert!(process.exists() && data.exists());
        drop(server);
        assert!(!process.exists() && !data.exists());
    }

    #[test]
    fn what_ends_too_early_is_an_error_with_what_it_said() {
        let error = start("echo one; echo two >&2; exit 1").unwrap_err().to_string();
        assert!(error.contains("ended before it was ready"), "{error}");
        assert!(error.contains("one\n") && error.contains("two\n"), "{error}");
    }

    #[test]
    fn what_shows_no_links_is_an_error() {
        let error = start("echo 'Ready: http://127.0.0.1:9'; exec sleep 60").unwrap_err();
        assert!(error.to_string().contains("too few sign-in links"), "{error}");
    }

    #[test]
    fn only_links_are_links() {
        assert_eq!(link_in("guide  http://a/sign-in/link/b"), None);
        assert_eq!(link_in("  guide  http://a/else"), None);
        assert_eq!(ready_in("Ready: soon"), None);
    }
}
