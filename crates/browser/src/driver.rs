//! ChromeDriver and the Chromium it starts, both gone when this is dropped.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;

use crate::tools::Tools;
use crate::{Error, Options};

const START: Duration = Duration::from_secs(60);
const GOODBYE: Duration = Duration::from_secs(10);

/// A running ChromeDriver with a profile for one Chromium.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    profile: TempDir,
}

impl Driver {
    /// Starts ChromeDriver on a port it picks itself.
    pub(crate) fn start(tools: &Tools) -> Result<Self, Error> {
        let profile = tempfile::Builder::new()
            .prefix("nestkracht-browser-")
            .tempdir()
            .map_err(|error| Error::File("the temporary folder".into(), error))?;
        let name = || tools.chromedriver.display().to_string();
        let mut process = Command::new(&tools.chromedriver)
            .args(["--port=0", "--log-level=WARNING"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Error::Start(name(), error))?;
        let port = port_in(&mut process);
        // From here on whatever goes wrong ends the process as well.
        let mut driver = Self { process, port: 0, profile };
        driver.port = port?;
        Ok(driver)
    }

    /// Starts Chromium.
    pub(crate) async fn open(&self, tools: &Tools, options: &Options) -> Result<Client, Error> {
        let switches = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--force-color-profile=srgb",
        ];
        let mut switches: Vec<String> = switches.map(str::to_owned).to_vec();
        switches.push(format!("--user-data-dir={}", self.profile.path().display()));
        switches.push(format!("--window-size={},{}", options.width, options.height));
        let wishes = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {
                "binary": tools.chromium,
                "args": switches,
                "prefs": { "intl.accept_languages": options.language },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "pageLoad": 30_000, "script": 30_000 },
        });
        let wishes: Map<String, Value> = wishes.as_object().cloned().unwrap_or_default();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wishes)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await?;
        // The driver is told to end everything when it goes; the client need not ask for it a second time.
        let _ = client.persist().await;
        Ok(client)
    }

    pub(crate) fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// Asks the driver to close Chromium and end.
    fn ask_to_end(&self) -> std::io::Result<()> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let mut stream = TcpStream::connect_timeout(&address, GOODBYE)?;
        stream.set_read_timeout(Some(GOODBYE))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).map(|_| ())
    }

    fn is_anything_left(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None)) || !of_profile(self.profile.path()).is_empty()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // First kindly, then not. There is nobody left to tell when even that fails.
        if self.port != 0 && self.ask_to_end().is_ok() {
            let deadline = Instant::now() + GOODBYE;
            while self.is_anything_left() && Instant::now() < deadline {
                thread::sleep(Duration::from_millis(20));
            }
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let left = of_profile(self.profile.path());
        if !left.is_empty() {
            let _ = Command::new("kill").arg("-KILL").args(left).status();
        }
    }
}

/// The port in ChromeDriver's first words.
fn port_in(process: &mut Child) -> Result<u16, Error> {
    let Some(output) = process.stdout.take() else {
        return Err(Error::Driver(String::new()));
    };
    let (sender, receiver) = mpsc::channel();
    // Goes on reading after the port is known: a full pipe would stop the driver.
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let _ = sender.send(line);
        }
    });
    let deadline = Instant::now() + START;
    let mut said = String::new();
    while let Ok(line) = receiver.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
        let port = line
            .strip_prefix("ChromeDriver was started successfully on port ")
            .and_then(|rest| rest.trim_end_matches('.').parse().ok());
        if let Some(port) = port {
            return Ok(port);
        }
        said.push_str(&line);
        said.push('\n');
    }
    Err(Error::Driver(said))
}

/// The processes that were started with this profile.
fn of_profile(profile: &Path) -> Vec<String> {
    let wanted = profile.as_os_str().as_bytes();
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(process) = process_in(&name) else {
            continue;
        };
        // One that has gone, and one that is dead but not yet buried, has no words any more.
        let words = fs::read(entry.path().join("cmdline")).unwrap_or_default();
        if words.windows(wanted.len()).any(|part| part == wanted) {
            found.push(process);
        }
    }
    found
}

fn process_in(name: &OsStr) -> Option<String> {
    let name = name.to_str()?;
    name.bytes().all(|byte| byte.is_ascii_digit()).then(|| name.to_owned())
}
