//! What is measured, one thing after the other.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::failure::Failure;
use super::outcome::Rates;
use super::scene::{Programs, Scene, Seeded};
use super::server::Server;
use crate::child;

/// How long one measurement may take beyond its seconds.
const GRACE: Duration = Duration::from_secs(120);
/// Connections that look at pages.
const READERS: &str = "32";
/// Connections that write notes.
const WRITERS: &str = "64";
/// Dossiers over which the notes of one round are spread.
const SPREAD: usize = 50;
/// Dossiers that one round takes: those for the API, those for the form, and the one for all.
pub(super) const A_ROUND: usize = 2 * SPREAD + 1;

/// A note as a program sends it; `{uuid}` becomes a fresh id each time.
const JSON_NOTE: &str = r#"[{"id":"{uuid}","voice":"guide","command":{"contact":{"note":{"kind":"home_visit","place":"thuis","present":["Sam","Els"],"note":"We bekeken samen de brief van de huisbaas en de afrekening van het water. Sam wil zelf bellen, morgen om tien, en ik ben erbij. We legden klaar wat er te zeggen valt, en wat we niet weten."}}}}]"#;
/// The same note as the form sends it.
const FORM_NOTE: &str = "command={uuid}&seen=5&voice=guide&kind=home_visit&place=thuis&present=Sam&present=Els&\
    note=We+bekeken+samen+de+brief+van+de+huisbaas+en+de+afrekening+van+het+water.+Sam+wil+zelf+bellen%2C+morgen+om+\
    tien%2C+en+ik+ben+erbij.+We+legden+klaar+wat+er+te+zeggen+valt%2C+en+wat+we+niet+weten.";

/// The rows that others are held beside.
const BARE_PAGE: &str = "bare axum, the same bytes and headers";
const RAW_LOG: &str = "raw SQLite group commit, 5 events of 400 B";
const BARE_PLAN: &str = "bare interest of 30 debts in 120 months";
const BARE_RIGHTS: &str = "bare reading of a household's JSON";

const OPENFISCA_ONE: &str = "OpenFisca: one household from its JSON on";
const OPENFISCA_MANY: &str = "OpenFisca: 100,000 households at once";

/// The runs of a web without anything around them.
const PLAIN_WEB: &str = "33 runs of a web of ten domains, a plain loop";
/// What ours is called, to find how long it takes.
pub(super) const WHAT_IF: &str = "our what-if: ten domains, three rules";

/// What the best peer that was measured takes for the cliques of 100 people with 999 ties, in milliseconds.
const CLIQUES_OF_THE_BEST_PEER: f64 = 17.0;

/// One thing to measure.
pub(super) struct Turn<'a> {
    /// Its name in the table.
    pub(super) name: &'static str,
    /// The name of what it is held beside.
    pub(super) beside: Option<&'static str>,
    /// At least this part of it is wanted, in percent.
    pub(super) target: Option<f64>,
    words: Vec<String>,
    /// What measures, when it is not `bench`.
    program: Option<PathBuf>,
    /// Whose processor time is shared out.
    server: Option<&'a Server>,
}

impl Turn<'_> {
    /// Measures it.
    ///
    /// # Errors
    /// When the tool fails: a server that is gone, an answer with another status.
    pub(super) fn measure(&self, tool: &Path, seconds: f64) -> Result<Rates, Failure> {
        let before = self.server.map(Server::used).transpose()?;
        let mut said = Vec::new();
        let mut command = Command::new(self.program.as_deref().unwrap_or(tool));
        command.args(&self.words).args(["--seconds", &seconds.to_string()]);
        let limit = GRACE + Duration::from_secs_f64(seconds);
        let end = child::run_by_line(&mut command, limit, |line| said.push(line.to_owned()))?;
        let after = self.server.map(Server::used).transpose()?;
        let used = after.zip(before).map(|(after, before)| after.saturating_sub(before));
        let rates = said.iter().find_map(|line| Rates::read(line, used)).filter(|_| end.is_success());
        rates.ok_or_else(|| Failure::Program {
            program: format!("bench, at “{}”,", self.name), said: said.join(" ")
        })
    }
}

/// A decision of the policies on a warm dossier: asked anew, and as it is remembered. A wait in milliseconds is of a
/// thousand of them: read it as microseconds of one.
pub(super) fn decisions() -> [Turn<'static>; 2] {
    let decision = |name, more: &[&str]| Turn {
        name,
        beside: None,
        target: None,
        words: ["decision"].iter().chain(more).map(|word| (*word).to_owned()).collect(),
        program: None,
        server: None,
    };
    [
        decision("a decision on a warm dossier, asked anew", &[]),
        decision("a decision on a warm dossier, remembered", &["--remembered"]),
    ]
}

/// The networks of the method: each with the most that it may take, in milliseconds, where there is a peer.
pub(super) fn networks() -> [(Turn<'static>, Option<f64>); 3] {
    let network = |name, words: &[&str], most| {
        let words = ["cliques"].iter().chain(words).map(|word| (*word).to_owned()).collect();
        (Turn { name, beside: None, target: None, words, program: None, server: None }, most)
    };
    let large = ["--people", "500", "--ties", "5000"];
    [
        network("all cliques of 100 people with 999 ties", &[], Some(CLIQUES_OF_THE_BEST_PEER)),
        network("all cliques of 500 people with 5,000 ties", &large, None),
        network("betweenness of these 500", &[&large[..], &["--betweenness"]].concat(), None),
    ]
}

/// All that is measured in a round. Each round has dossiers and files of its own, so that nothing grows longer than it
/// would in use.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn of_round<'a>(
    programs: &Programs,
    seeded: &Seeded,
    scene: &'a Scene,
    round: usize,
) -> Result<Vec<Turn<'a>>, Failure> {
    let mut own = seeded.dossiers.iter().skip(round * A_ROUND);
    let mut paths = |number: usize, before: &str, after: &str| {
        let lines: String = own.by_ref().take(number).map(|id| format!("{before}/{id}/{after}\n")).collect();
        file(programs, &format!("paths-{}-{round}", after.replace('/', "-") + &number.to_string()), &lines)
    };
    let by_api = paths(SPREAD, "/api/v1/dossiers", "commands")?;
    let overviews: String = seeded.dossiers.iter().map(|id| format!("/dossiers/{id}\n")).collect();
    let overviews = file(programs, "paths-overviews", &overviews)?;
    let by_form = paths(SPREAD, "/dossiers", "contacts/new")?;
    let in_one = paths(1, "/api/v1/dossiers", "commands")?;
    let json = file(programs, "note.json", JSON_NOTE)?;
    let form = file(programs, "note.form", FORM_NOTE)?;
    let token = format!("Authorization: Bearer {}", seeded.token);
    let fresh = |name: &str| programs.folder.join(format!("{name}-{round}")).display().to_string();

    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let load = |server: &Server, more: &[&str]| load(server.address, more);
    let get = |server: &Server| {
        load(server, &["--connections", READERS, "--path", &scene.page, "--header", &scene.demo_cookie])
    };
    let anew = load(&scene.ours, &["--connections", READERS, "--paths-file", &overviews, "--header", &scene.cookie]);
    let send = |server: &Server, paths: &str| {
        let json = ["--header", "Content-Type: application/json", "--template", &json, "--header", &token];
        load(server, &[&json[..], &["--connections", WRITERS, "--paths-file", paths]].concat())
    };
    let by_form = load(
        &scene.ours,
        &[
            ["--connections", WRITERS, "--paths-file", &by_form, "--template", &form, "--expect", "303"],
            [
                "--header",
                "Content-Type: application/x-www-form-urlencoded",
                "--header",
                &scene.cookie,
                "--header",
                "Sec-Fetch-Site: same-origin",
                "--header",
                "Accept: text/html",
            ],
        ]
        .concat(),
    );
    let turn = |name, beside, target, words, server| Turn { name, beside, target, words, program: None, server };
    let (page, log) = (Some(BARE_PAGE), Some(RAW_LOG));
    let mut turns = vec![
        turn(BARE_PAGE, None, None, get(&scene.bare_page), Some(&scene.bare_page)),
        turn("our overview page, signed in", page, Some(40.0), get(&scene.demo), Some(&scene.demo)),
        turn("overviews of 1,000 dossiers, each drawn anew", page, None, anew, Some(&scene.ours)),
        turn(RAW_LOG, None, None, words(&["group-commit", "--file", &fresh("raw")]), None),
        turn(
            "raw, 1 event of 400 B",
            log,
            None,
            words(&["group-commit", "--events", "1", "--file", &fresh("raw-one")]),
            None,
        ),
        turn(
            "our store: 1 event sealed, chained, listed",
            log,
            None,
            words(&["note", "--floor", "store", "--data", &fresh("store")]),
            None,
        ),
        turn(
            "our application: a note, without HTTP",
            log,
            None,
            words(&["note", "--floor", "app", "--data", &fresh("app")]),
            None,
        ),
        turn("bare axum, a post that does nothing", log, None, send(&scene.bare_note, &by_api), Some(&scene.bare_note)),
        turn("our note by the API, 50 dossiers", log, Some(25.0), send(&scene.ours, &by_api), Some(&scene.ours)),
        turn("our note by the form, 50 dossiers", log, Some(25.0), by_form, Some(&scene.ours)),
        turn("our note by the API, all in one dossier", log, None, send(&scene.ours, &in_one), Some(&scene.ours)),
        turn(PLAIN_WEB, None, None, words(&["what-if", "--plain"]), None),
        turn(WHAT_IF, Some(PLAIN_WEB), Some(100.0), words(&["what-if"]), None),
        turn(BARE_PLAN, None, None, words(&["sums", "--what", "bare-plan"]), None),
        turn("our plan: 30 debts, 120 months", Some(BARE_PLAN), None, words(&["sums", "--what", "plan"]), None),
        turn(BARE_RIGHTS, None, None, words(&["sums", "--what", "bare-rights"]), None),
        turn("our rights: read, and all rules", Some(BARE_RIGHTS), None, words(&["sums", "--what", "rights"]), None),
    ];
    turns.extend(beside_openfisca(programs));
    Ok(turns)
}

/// The rules of OpenFisca's country template in OpenFisca and in ours: one household from its JSON on, and 100,000 that
/// are in memory. Without OpenFisca none of it.
fn beside_openfisca(programs: &Programs) -> Vec<Turn<'static>> {
    let Some(python) = &programs.python else { return Vec::new() };
    let turn = |name, beside: Option<&'static str>, words: &[&str]| Turn {
        name,
        beside,
        target: None,
        words: words.iter().map(|word| (*word).to_owned()).collect(),
        program: beside.is_none().then(|| python.clone()),
        server: None,
    };
    let script = programs.beside.display().to_string();
    vec![
        turn(OPENFISCA_ONE, None, &[&script, "one"]),
        turn("ours: the same household, read", Some(OPENFISCA_ONE), &["sums", "--what", "template-one"]),
        turn(OPENFISCA_MANY, None, &[&script, "many"]),
        turn("ours: 100,000, on one thread", Some(OPENFISCA_MANY), &["sums", "--what", "template-many"]),
    ]
}

fn load(server: SocketAddr, more: &[&str]) -> Vec<String> {
    let server = server.to_string();
    ["load", "--server", &server].iter().chain(more).map(|word| (*word).to_owned()).collect()
}

fn file(programs: &Programs, name: &str, text: &str) -> Result<String, Failure> {
    let file = programs.folder.join(name);
    fs::write(&file, text)?;
    Ok(file.display().to_string())
}
