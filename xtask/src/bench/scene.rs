//! Everything that has to stand before the first measurement: data, servers, somebody signed in.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::failure::Failure;
use super::http::{self, Answer};
use super::outcome::median;
use super::server::Server;
use crate::child;

/// How long seeding may take.
const SEEDING: Duration = Duration::from_secs(30 * 60);
/// How often the start is timed.
const STARTS: usize = 5;
/// Whose dossier the page is of.
const PERSON: &str = "Mamadou";
/// What the API answers to a note.
const DONE: &[u8] = br#"{"version":6,"done_before":[]}"#;
/// Headers of an answer that belong to the connection or to one moment, not to what is served.
const NOT_SERVED: [&str; 5] = ["content-length", "date", "connection", "transfer-encoding", "set-cookie"];

/// The programs, and a folder to work in.
pub(super) struct Programs {
    /// Where data and files are made.
    pub(super) folder: PathBuf,
    /// `nestkracht`.
    pub(super) nestkracht: PathBuf,
    /// `bench`, which measures.
    pub(super) bench: PathBuf,
    /// The Python that has OpenFisca, where it could be installed.
    pub(super) python: Option<PathBuf>,
    /// What asks OpenFisca.
    pub(super) beside: PathBuf,
}

/// What was seeded.
pub(super) struct Seeded {
    data: PathBuf,
    link: String,
    /// The dossiers of the guide.
    pub(super) dossiers: Vec<String>,
    /// A token of the guide.
    pub(super) token: String,
}

/// The servers.
pub(super) struct Scene {
    /// Ours, on what was seeded.
    pub(super) ours: Server,
    /// Ours, on the demo.
    pub(super) demo: Server,
    /// Bare axum that serves what our page is.
    pub(super) bare_page: Server,
    /// Bare axum that answers a note without doing anything.
    pub(super) bare_note: Server,
    /// The path of the overview page in the demo.
    pub(super) page: String,
    /// How many bytes it has.
    pub(super) size: usize,
    /// The header that signs the guide of the demo in.
    pub(super) demo_cookie: String,
    /// The header that signs the guide of the seeded dossiers in.
    pub(super) cookie: String,
}

impl Programs {
    /// Seeds a data folder.
    ///
    /// # Errors
    /// When the program fails or says something else than it should.
    pub(super) fn seed(&self, dossiers: usize) -> Result<Seeded, Failure> {
        let data = self.folder.join("seeded");
        let mut words = vec!["seed".into(), "--data".into(), data.clone().into_os_string()];
        words.extend(["--dossiers".into(), dossiers.to_string().into()]);
        let mut lines = Vec::new();
        let end = child::run_by_line(Command::new(&self.nestkracht).args(words), SEEDING, |line| {
            lines.push(line.to_owned());
        })?;
        if !end.is_success() {
            return Err(Failure::Program { program: "nestkracht seed".to_owned(), said: lines.join(" ") });
        }
        let link = lines.iter().find_map(|line| line.strip_prefix("link ")).ok_or(Failure::NotFound("a link"))?;
        let is_id = |line: &&String| line.len() == 36 && !line.contains(' ');
        let ids = lines.iter().filter(is_id).cloned().collect();
        let asked = ["token", "create", "--account", "els", "--data"];
        let output = Command::new(&self.nestkracht).args(asked).arg(&data).stderr(Stdio::null()).output()?;
        let token = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if token.is_empty() {
            return Err(Failure::NotFound("the token"));
        }
        Ok(Seeded { data, link: link.to_owned(), dossiers: ids, token })
    }

    /// How long our server takes from its start to `Ready:`, in seconds: the median of some starts.
    ///
    /// # Errors
    /// When it does not start.
    pub(super) fn start_time(&self, seeded: &Seeded) -> Result<f64, Failure> {
        let mut times = Vec::new();
        for _ in 0..STARTS {
            let server = self.serve(&seeded.data)?;
            times.push(server.ready_after.as_secs_f64());
            server.end()?;
        }
        Ok(median(times.into_iter()))
    }

    fn serve(&self, data: &Path) -> Result<Server, Failure> {
        Server::start(Command::new(&self.nestkracht).args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(data))
    }

    /// Starts all servers and signs in.
    ///
    /// # Errors
    /// When one does not start, or the demo has not the dossier whose page is measured.
    pub(super) fn open(&self, seeded: &Seeded) -> Result<Scene, Failure> {
        let ours = self.serve(&seeded.data)?;
        let cookie = signed_in(ours.address, &format!("/sign-in/link/{}", seeded.link))?;
        let folder = self.folder.join("demo");
        let mut demo = Command::new(&self.nestkracht);
        let demo = Server::start(demo.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(folder))?;
        let link = demo.hears(|line| line.trim().strip_prefix("guide ").map(|link| link.trim().to_owned()));
        let link = link.ok_or(Failure::NotFound("the guide's link of the demo"))?;
        let path =
            link.find("/sign-in").and_then(|at| link.get(at..)).ok_or(Failure::NotFound("the path of a link"))?;
        let demo_cookie = signed_in(demo.address, path)?;
        let (page, answer) = overview(demo.address, &demo_cookie)?;
        let headers: Vec<String> = answer
            .headers
            .iter()
            .filter(|(name, _)| !NOT_SERVED.contains(&name.as_str()))
            .map(|(name, value)| format!("{name}: {value}"))
            .collect();
        let bare_page = self.bare("page", &answer.body, &headers)?;
        let bare_note = self.bare("note", DONE, &["content-type: application/json".to_owned()])?;
        Ok(Scene { ours, demo, bare_page, bare_note, page, size: answer.body.len(), demo_cookie, cookie })
    }

    fn bare(&self, name: &str, body: &[u8], headers: &[String]) -> Result<Server, Failure> {
        let file = self.folder.join(format!("bare-{name}"));
        fs::write(&file, body)?;
        let mut command = Command::new(&self.bench);
        command.arg("bare").arg("--body").arg(&file);
        command.args(headers.iter().flat_map(|header| ["--header", header]));
        Server::start(&mut command)
    }
}

impl Scene {
    /// Ends all servers.
    ///
    /// # Errors
    /// When one does not end.
    pub(super) fn close(self) -> Result<(), Failure> {
        [self.ours, self.demo, self.bare_page, self.bare_note].into_iter().try_for_each(Server::end)
    }
}

/// Follows a sign-in link; gives the header that shows the session.
fn signed_in(server: SocketAddr, path: &str) -> Result<String, Failure> {
    let answer = http::get(server, path, &[])?;
    let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
    cookie.map(|cookie| format!("Cookie: {cookie}")).ok_or(Failure::NotFound("the cookie of the session"))
}

/// The overview of the dossier that is measured, and its path.
fn overview(server: SocketAddr, cookie: &str) -> Result<(String, Answer), Failure> {
    let headers = [cookie.to_owned()];
    let start = http::get(server, "/", &headers)?;
    let text = String::from_utf8_lossy(&start.body).into_owned();
    let ids = text.split("/dossiers/").skip(1).filter_map(|rest| rest.get(..36));
    for id in ids {
        let path = format!("/dossiers/{id}");
        // The first look also shows what is new, and ends that; the second is as it stays.
        http::get(server, &path, &headers)?;
        let answer = http::get(server, &path, &headers)?;
        if answer.status != 200 {
            return Err(Failure::Status { path, status: answer.status });
        }
        if String::from_utf8_lossy(&answer.body).contains(&format!("<title>{PERSON}"))
            || String::from_utf8_lossy(&answer.body).contains(&format!("<h1>{PERSON}"))
        {
            return Ok((path, answer));
        }
    }
    Err(Failure::NotFound("the dossier of Mamadou in the demo"))
}
