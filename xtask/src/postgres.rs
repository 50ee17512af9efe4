//! A PostgreSQL of our own for as long as it is needed: a new cluster in a temporary folder, on a free port.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, ffi::OsStr};

use crate::child::{self, End};
use crate::workspace::on_path;

/// How long making a cluster may take, and how long its start.
const PATIENCE: Duration = Duration::from_secs(60);
/// What the temporary folders are called, before the process that made them and its count.
const FOLDER: &str = "nestkracht-postgres-";

/// Why there is no PostgreSQL.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The folder for it could not be made.
    #[error("could not make the folder {0} for PostgreSQL: {1}")]
    Folder(PathBuf, io::Error),
    /// A program could not be started.
    #[error("could not start {0}: {1}")]
    Start(String, io::Error),
    /// initdb failed.
    #[error("initdb made no cluster:\n{0}")]
    Initdb(String),
    /// The server ended, or did not answer in time.
    #[error("PostgreSQL did not come up; its log says:\n{0}")]
    Server(String),
}

/// The folder with PostgreSQL's own programs, of the newest version on this machine.
pub(crate) fn programs() -> Option<PathBuf> {
    // Debian keeps them off the PATH, a folder a version.
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let debian = versions
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version: u32 = entry.file_name().to_str()?.parse().ok()?;
            let programs = entry.path().join("bin");
            programs.join("initdb").is_file().then_some((version, programs))
        })
        .max()
        .map(|(_, programs)| programs);
    debian.or_else(|| on_path(&["initdb"]).and_then(|file| file.parent().map(Path::to_path_buf)))
}

/// Whether this process is root's, for whom PostgreSQL refuses to run.
pub(crate) fn are_we_root() -> bool {
    fs::read_to_string("/proc/self/status").is_ok_and(|status| {
        status.lines().find_map(|line| line.strip_prefix("Uid:")).and_then(|ids| ids.split_whitespace().nth(1))
            == Some("0")
    })
}

/// A running server, which is stopped and removed when this is dropped.
pub(crate) struct Postgres {
    server: Child,
    folder: PathBuf,
    port: u16,
    authority: Option<PathBuf>,
}

impl Postgres {
    /// Makes a cluster and starts it.
    ///
    /// # Errors
    /// What went wrong on the way, with PostgreSQL's own words; nothing is left behind.
    pub(crate) fn start(programs: &Path) -> Result<Self, Error> {
        remove_what_was_left();
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("{FOLDER}{}-{number}", process::id()));
        let begun = begin(programs, &folder);
        if begun.is_err() {
            // The error says more than a folder that could not be removed would.
            let _ = fs::remove_dir_all(&folder);
        }
        begun
    }

    /// The address for a client.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// The certificate of the authority that signed the server's own, for `localhost`; none where OpenSSL is not.
    pub(crate) fn authority(&self) -> Option<&Path> {
        self.authority.as_deref()
    }

    fn wait_until_it_answers(&mut self, programs: &Path) -> Result<(), Error> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let gone = !matches!(self.server.try_wait(), Ok(None));
            if gone || Instant::now() >= deadline {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                return Err(Error::Server(log));
            }
            // Asking PostgreSQL's own client whether it is ready costs a process, so the port is tried first.
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                let ready = Command::new(programs.join("pg_isready"))
                    .args(["--quiet", "--host=127.0.0.1"])
                    .arg(format!("--port={}", self.port))
                    .stdin(Stdio::null())
                    .status();
                if ready.is_ok_and(|status| status.success()) {
                    return Ok(());
                }
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

fn begin(programs: &Path, folder: &Path) -> Result<Postgres, Error> {
    make_folder(folder).map_err(|error| Error::Folder(folder.to_owned(), error))?;
    let data = folder.join("data");
    let mut words = String::new();
    let mut initdb = as_postgres(programs.join("initdb").as_os_str());
    initdb
        .args(["--username=postgres", "--auth=trust", "--encoding=UTF8"])
        .args(["--locale=C.UTF-8", "--no-sync"])
        .arg("--pgdata")
        .arg(&data);
    let end = child::run_by_line(&mut initdb, PATIENCE, |line| {
        words.push_str(line);
        words.push('\n');
    })
    .map_err(|error| Error::Start("initdb".into(), error))?;
    if !end.is_success() {
        if let End::OutOfTime = end {
            words.push_str("it took too long");
        }
        return Err(Error::Initdb(words));
    }

    let authority = certified(&data);
    let port = free_port().map_err(|error| Error::Start("PostgreSQL".into(), error))?;
    let log = File::create(folder.join("log")).map_err(|error| Error::Folder(folder.to_owned(), error))?;
    let server = as_postgres(programs.join("postgres").as_os_str())
        .arg("-D")
        .arg(&data)
        .args(["-c", "listen_addresses=127.0.0.1"])
        .args(["-c", &format!("port={port}")])
        .args(["-c", &format!("unix_socket_directories={}", folder.display())])
        .args(["-c", "max_connections=200"])
        // It answers with and without TLS: most tests come over the loopback.
        .args(["-c", if authority.is_some() { "ssl=on" } else { "ssl=off" }])
        // Nothing here has to outlive a power cut.
        .args(["-c", "fsync=off", "-c", "full_page_writes=off"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .map_err(|error| Error::Start("PostgreSQL".into(), error))?;
    let mut postgres = Postgres { server, folder: folder.to_owned(), port, authority };
    postgres.wait_until_it_answers(programs)?;
    Ok(postgres)
}

/// Makes an authority, and a certificate of it for `localhost` and no other name, where PostgreSQL looks for its own.
fn certified(data: &Path) -> Option<PathBuf> {
    let made = |words: &[&str]| {
        let mut openssl = as_postgres("openssl".as_ref());
        openssl.args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]);
        openssl.args(["-days", "2"]).args(words).current_dir(data);
        child::run_by_line(&mut openssl, PATIENCE, |_| {}).is_ok_and(|end| end.is_success())
    };
    let authority = made(&["-subj", "/CN=Nestkracht tests", "-keyout", "authority.key", "-out", "authority.crt"]);
    let signed = ["-CA", "authority.crt", "-CAkey", "authority.key", "-keyout", "server.key", "-out", "server.crt"];
    let about = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    let server = authority && made(&[&about[..], &["-addext", "basicConstraints=critical,CA:FALSE"], &signed].concat());
    server.then(|| data.join("authority.crt"))
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // QUIT is PostgreSQL's "at once"; what it held goes away with its folder. Nothing better can be done here
        // when one of these fails, so they are tried in order of kindness.
        let _ = child::signal("QUIT", &BTreeSet::from([self.server.id()]));
        let deadline = Instant::now() + Duration::from_secs(10);
        while matches!(self.server.try_wait(), Ok(None)) {
            if Instant::now() >= deadline {
                let _ = child::stop(&mut self.server);
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A call as the user `postgres` when we are root, from a folder it may read; it is told to end when we do, whatever
/// ends us.
fn as_postgres(program: &OsStr) -> Command {
    let mut command = Command::new("setpriv");
    if are_we_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    }
    command.args(["--pdeathsig", "INT", "--"]).arg(program).current_dir("/");
    command
}

/// A folder that only the user PostgreSQL runs as can look into.
fn make_folder(folder: &Path) -> io::Result<()> {
    let mut install = Command::new("install");
    install.args(["-d", "-m", "700"]);
    if are_we_root() {
        install.args(["-o", "postgres", "-g", "postgres"]);
    }
    let status = install.arg(folder).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("install ended with {status}"))) }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Removes the folders of runs that were killed before they could do so themselves.
fn remove_what_was_left() {
    for entry in fs::read_dir(env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process = name
            .to_str()
            .and_then(|name| name.strip_prefix(FOLDER))
            .and_then(|rest| rest.split_once('-'))
            .map(|(process, _)| process);
        if process.is_some_and(|process| !Path::new("/proc").join(process).exists()) {
            // Someone else's is theirs to remove.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_answers_while_it_is_there_and_leaves_nothing() {
        let Some(programs) = programs() else {
            println!("skipped: PostgreSQL is not installed");
            return;
        };
        let postgres = Postgres::start(&programs).unwrap();
        let (url, port, folder) = (postgres.url(), postgres.port, postgres.folder.clone());
        let answer = Command::new(programs.join("psql")).args([&url, "-Atc", "select 6 * 7"]).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&answer.stdout).trim(), "42");
        drop(postgres);
        assert!(!folder.exists());
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
    }

    #[test]
    fn what_cannot_start_says_so() {
        let error = Postgres::start(Path::new("/nowhere")).err().unwrap();
        assert!(error.to_string().contains("initdb"), "{error}");
    }
}
