//! A contact note without HTTP: what sealing, chain and lists cost, and what the rules on top of them.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use app::accounts::{AccountKind, Profile};
use app::{App, Envelope};
use clap::{Args, ValueEnum};
use dossier::circle::{Command as Circle, Invited, Opening};
use dossier::{Command, CommandId, DossierId, MemberId, contact};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use method::{CircleRole, ContactKind};
use store::{Batch, DossierKey, Header, MasterKey, PaperChanges, Projections, SqliteStore, Store, SummaryRow};
use uuid::Uuid;

use crate::failure::Failure;
use crate::rates::{Rates, Window};

/// How many notes a dossier of the store takes before its client takes the next.
const NOTES: u64 = 50;

/// How far up the note goes.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Floor {
    /// The store: one sealed, chained event of 400 bytes with its command id and a line in the caseload.
    Store,
    /// The application: load, may they, decide, append, project.
    App,
}

/// The words of a note, some three lines.
const WORDS: &str = "We bekeken samen de brief van de huisbaas en de afrekening van het water. Sam wil zelf bellen, \
    morgen om tien, en ik ben erbij. We legden klaar wat er te zeggen valt, en wat we niet weten.";

/// What to write.
#[derive(Args)]
pub(crate) struct Note {
    /// How far up the note goes.
    #[arg(long)]
    floor: Floor,
    /// The data folder to make.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Clients at the same time, each waiting for its answer.
    #[arg(long, default_value_t = 64)]
    clients: usize,
    /// Over how many dossiers the application's notes are spread.
    #[arg(long, default_value_t = 50)]
    dossiers: usize,
    /// How long to measure.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

/// Measures.
///
/// # Errors
/// What the store or the application said.
pub(crate) async fn run(asked: &Note) -> Result<Rates, Failure> {
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&asked.data)?);
    let time = Duration::from_secs_f64(asked.seconds);
    let (clients, window) = match asked.floor {
        Floor::Store => {
            let window = Window::of(time);
            let client = || tokio::spawn(on_store(Arc::clone(&store), window));
            ((0..asked.clients).map(|_| client()).collect::<Vec<_>>(), window)
        }
        Floor::App => {
            let app = App::open(store, MasterKey::random()?, TimeZone::UTC, Arc::new(Timestamp::now)).await?;
            let guide = account(&app, "els", AccountKind::Guide).await?;
            let person = account(&app, "sam", AccountKind::Participant).await?;
            let app = Arc::new(app);
            let mut dossiers = Vec::new();
            for _ in 0..asked.dossiers.max(1) {
                dossiers.push(opened(&app, guide, person).await?);
            }
            let window = Window::of(time);
            let dossiers = dossiers.into_iter().cycle().take(asked.clients);
            (dossiers.map(|id| tokio::spawn(on_app(Arc::clone(&app), guide, id, window))).collect(), window)
        }
    };
    let mut waits = Vec::new();
    for client in clients {
        waits.extend(client.await??);
    }
    Rates::of(waits, window.length())
}

async fn on_store(store: Arc<dyn Store>, window: Window) -> Result<Vec<u32>, Failure> {
    let (master, key) = (MasterKey::random()?, DossierKey::random()?);
    let (mut dossier, mut version, mut waits) = (Uuid::now_v7(), 0, Vec::new());
    loop {
        let (began, now) = (Instant::now(), Timestamp::now());
        let day = now.to_zoned(TimeZone::UTC).date();
        let header = Header {
            id: Uuid::now_v7(),
            dossier,
            version: version + 1,
            kind: "contact.noted".to_owned(),
            voice: "guide".to_owned(),
            actor: dossier,
            happened_on: day,
            recorded_at: now,
        };
        let summary = SummaryRow { sealed: key.seal_words(dossier, "summary", &[7; 120])?, last_contact_on: Some(day) };
        let batch = Batch {
            dossier,
            expected_version: version,
            new_key: (version == 0).then(|| key.wrap(&master, dossier)).transpose()?,
            commands: vec![Uuid::now_v7()],
            events: vec![key.seal_event(&header, &[7; 400])?],
            projections: Projections { summary: Some(summary), ..Projections::default() },
            papers: PaperChanges::default(),
        };
        store.append(batch).await?;
        version += 1;
        if version >= NOTES {
            (dossier, version) = (Uuid::now_v7(), 0);
        }
        if !window.note(&mut waits, began) {
            return Ok(waits);
        }
    }
}

async fn on_app(app: Arc<App>, guide: MemberId, id: DossierId, window: Window) -> Result<Vec<u32>, Failure> {
    let mut waits = Vec::new();
    loop {
        let began = Instant::now();
        app.execute(guide, id, vec![said(Command::Contact(contact::Command::Note(note())))]).await?;
        if !window.note(&mut waits, began) {
            return Ok(waits);
        }
    }
}

async fn account(app: &App, login: &str, kind: AccountKind) -> Result<MemberId, Failure> {
    let id = MemberId(Uuid::now_v7());
    app.add_account(id, Profile::new(login.to_owned(), login.to_owned(), kind, "nl".to_owned())).await?;
    Ok(id)
}

async fn opened(app: &App, guide: MemberId, person: MemberId) -> Result<DossierId, Failure> {
    let id = DossierId(Uuid::now_v7());
    let member = |member, role, name: &str| Invited { member, role, name: name.to_owned(), grant: None };
    let members = vec![member(person, CircleRole::Participant, "Sam"), member(guide, CircleRole::Guide, "Els")];
    app.open_dossier(guide, id, said(Command::Circle(Circle::Open(Opening { members })))).await?;
    Ok(id)
}

fn said(command: Command) -> Envelope {
    Envelope { id: CommandId(Uuid::now_v7()), voice: None, happened_on: None, seen: None, command }
}

/// A note as a guide makes it at the kitchen table; the same as in `cargo xtask bench`.
fn note() -> contact::Note {
    contact::Note {
        kind: ContactKind::HomeVisit,
        place: "thuis".to_owned(),
        present: vec!["Sam".to_owned(), "Els".to_owned()],
        note: WORDS.to_owned(),
        attitudes: Vec::new(),
        stances: Vec::new(),
        planned: None,
    }
}
