//! How many appends a second, beside the bare database: shows what sealing, chain, commands and lists cost.
//!
//! `cargo run --release -p store --example append_bench [SECONDS] [CLIENTS] [ONLY]`, with the URL of an *empty*
//! PostgreSQL database in `NESTKRACHT_BENCH_POSTGRES` to measure that as well; `ONLY` is a part of the line to
//! measure. Each append holds 5 events of
//! 400 bytes; SQLite runs with `synchronous=FULL` in a folder under the system's one for temporary files.

use std::{
    error::Error,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::{Timestamp, civil::date};
use rusqlite::{Connection, params};
use store::{
    Batch, DossierKey, DueRow, Header, MasterKey, PaperChanges, PostgresStore, Projections, SqliteStore, Store,
    SummaryRow,
};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

const EVENTS: u64 = 5;
const PAYLOAD: [u8; 400] = [7; 400];
/// Batches into one dossier before the client opens the next.
const BATCHES: u64 = 50;

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut words = std::env::args().skip(1);
    let time = Duration::from_secs(words.next().map_or(Ok(4), |word| word.parse())?);
    let clients = words.next().map_or(Ok(64), |word| word.parse())?;
    let only = words.next().unwrap_or_default();
    let folder = std::env::temp_dir().join(format!("nestkracht-bench-{}", Uuid::new_v4()));
    std::fs::create_dir(&folder)?;
    let measured = measure(&folder, time, clients, &only).await;
    std::fs::remove_dir_all(&folder)?;
    measured
}

async fn measure(folder: &Path, time: Duration, clients: usize, only: &str) -> Outcome<()> {
    println!("{clients} clients, {EVENTS} events of {} bytes each, {time:?}", PAYLOAD.len());
    let line = "bare rusqlite, group commit";
    if line.contains(only) {
        let bare = bare_sqlite(&folder.join("bare.db"))?;
        let client = || Ok(BareClient { jobs: bare.clone(), dossier: Uuid::now_v7(), version: 0 });
        report(line, &run(time, clients, client).await?);
    }
    for what in [What::Events, What::Commands, What::Lists] {
        let line = format!("SqliteStore, {}", what.name());
        if line.contains(only) {
            let store: Arc<dyn Store> = Arc::new(SqliteStore::open(&folder.join(what.name()))?);
            report(&line, &run(time, clients, || Client::new(store.clone(), what)).await?);
            read(&*store).await?;
        }
    }
    if let Ok(url) = std::env::var("NESTKRACHT_BENCH_POSTGRES") {
        let line = "bare tokio-postgres, group commit";
        if line.contains(only) {
            let bare = bare_postgres(&url).await?;
            let client = || Ok(BareClient { jobs: bare.clone(), dossier: Uuid::now_v7(), version: 0 });
            report(line, &run(time, clients, client).await?);
        }
        let store: Arc<dyn Store> = Arc::new(PostgresStore::connect(&url).await?);
        for what in [What::Events, What::Commands, What::Lists] {
            let line = format!("PostgresStore, {}", what.name());
            if line.contains(only) {
                report(&line, &run(time, clients, || Client::new(store.clone(), what)).await?);
                read(&*store).await?;
            }
        }
    }
    Ok(())
}

/// How long each append waited, shortest first; how long all took, and how much of the processors they used.
struct Rates {
    waits: Vec<Duration>,
    took: Duration,
    used: Duration,
}

/// The processor time this program used so far, in steps of 10 ms. Zero where the system does not tell.
fn used() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: u64 = fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

trait Appends: Send + 'static {
    fn append(&mut self) -> impl Future<Output = Outcome<()>> + Send;
}

/// Runs clients at the same time.
async fn run<C: Appends>(time: Duration, clients: usize, make: impl Fn() -> Outcome<C>) -> Outcome<Rates> {
    let (start, used_before) = (Instant::now(), used());
    let mut tasks = Vec::new();
    for _ in 0..clients {
        let mut client = make()?;
        tasks.push(tokio::spawn(async move {
            let mut waits = Vec::new();
            while start.elapsed() < time {
                let before = Instant::now();
                client.append().await?;
                waits.push(before.elapsed());
            }
            Outcome::Ok(waits)
        }));
    }
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await??);
    }
    let took = start.elapsed();
    let used = used().saturating_sub(used_before);
    waits.sort_unstable();
    Ok(Rates { waits, took, used })
}

fn report(what: &str, Rates { waits, took, used }: &Rates) {
    let wait = |percent: usize| waits.get(waits.len() * percent / 100).map_or(0.0, |wait| wait.as_secs_f64() * 1000.0);
    println!(
        "{what:<60} {:>7.0} tx/s  p50 {:>6.2} ms  p99 {:>6.2} ms  {:>6.1} µs of processor each",
        waits.len() as f64 / took.as_secs_f64(),
        wait(50),
        wait(99),
        used.as_secs_f64() * 1_000_000.0 / waits.len().max(1) as f64,
    );
}

/// What an append holds beside its events.
#[derive(Debug, Clone, Copy)]
enum What {
    Events,
    Commands,
    Lists,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            What::Events => "events sealed and chained",
            What::Commands => "with a command id",
            What::Lists => "with command id, summary and two due items",
        }
    }
}

/// A client of a store.
struct Client {
    store: Arc<dyn Store>,
    what: What,
    master: MasterKey,
    key: DossierKey,
    dossier: Uuid,
    version: u64,
}

impl Client {
    fn new(store: Arc<dyn Store>, what: What) -> Outcome<Self> {
        let (master, key) = (MasterKey::random()?, DossierKey::random()?);
        Ok(Self { store, what, master, key, dossier: Uuid::now_v7(), version: 0 })
    }

    fn batch(&mut self) -> Outcome<Batch> {
        if self.version >= EVENTS * BATCHES {
            self.dossier = Uuid::now_v7();
            self.version = 0;
        }
        let new_key = (self.version == 0).then(|| self.key.wrap(&self.master, self.dossier)).transpose()?;
        let mut events = Vec::new();
        for step in 1..=EVENTS {
            let header = Header {
                id: Uuid::now_v7(),
                dossier: self.dossier,
                version: self.version + step,
                kind: "contact.noted".to_owned(),
                voice: "guide".to_owned(),
                actor: self.dossier,
                happened_on: date(2026, 11, 23),
                recorded_at: Timestamp::now(),
            };
            events.push(self.key.seal_event(&header, &PAYLOAD)?);
        }
        let mut batch = Batch {
            dossier: self.dossier,
            expected_version: self.version,
            new_key,
            commands: Vec::new(),
            events,
            projections: Projections::default(),
            papers: PaperChanges::default(),
        };
        if !matches!(self.what, What::Events) {
            batch.commands.push(Uuid::now_v7());
        }
        if matches!(self.what, What::Lists) {
            let sealed = self.key.seal_words(self.dossier, "summary", &[7; 120])?;
            let last_contact_on = Some(date(2026, 11, 23));
            let due_on = date(2026, 12, 1);
            let due = |sealed: &Vec<u8>| DueRow {
                item: Uuid::now_v7(),
                part: "goals".to_owned(),
                due_on,
                sealed: sealed.clone(),
            };
            batch.projections.due = Some(vec![due(&sealed), due(&sealed)]);
            batch.projections.summary = Some(SummaryRow { sealed, last_contact_on });
        }
        Ok(batch)
    }
}

impl Appends for Client {
    async fn append(&mut self) -> Outcome<()> {
        let batch = self.batch()?;
        self.store.append(batch).await?;
        self.version += EVENTS;
        Ok(())
    }
}

/// Reads one dossier of 500 events again and again, and tells the median.
async fn read(store: &dyn Store) -> Outcome<()> {
    let (master, key) = (MasterKey::random()?, DossierKey::random()?);
    let dossier = Uuid::now_v7();
    let header = |version| Header {
        id: Uuid::now_v7(),
        dossier,
        version,
        kind: "contact.noted".to_owned(),
        voice: "guide".to_owned(),
        actor: dossier,
        happened_on: date(2026, 11, 23),
        recorded_at: Timestamp::now(),
    };
    let events = (1..=500).map(|version| key.seal_event(&header(version), &PAYLOAD)).collect::<Result<Vec<_>, _>>()?;
    let new_key = Some(key.wrap(&master, dossier)?);
    let (commands, projections, papers) = (Vec::new(), Projections::default(), PaperChanges::default());
    store.append(Batch { dossier, expected_version: 0, new_key, commands, events, projections, papers }).await?;
    let mut loads = Vec::new();
    let mut points = Vec::new();
    for _ in 0..2000 {
        let start = Instant::now();
        store.load(dossier, 0).await?;
        loads.push(start.elapsed());
        let start = Instant::now();
        store.dossier(dossier).await?;
        points.push(start.elapsed());
    }
    let loaded = store.load(dossier, 0).await?;
    let start = Instant::now();
    for event in &loaded {
        key.open_stored(event)?;
    }
    let open = start.elapsed();
    println!("  500 events: loaded in {:?}, opened in {open:?}; one head read in {:?}", median(loads), median(points));
    Ok(())
}

fn median(mut waits: Vec<Duration>) -> Duration {
    waits.sort_unstable();
    waits.get(waits.len() / 2).copied().unwrap_or_default()
}

/// A batch on its way to the bare writer.
struct Bare {
    dossier: Uuid,
    version: u64,
    payloads: Vec<Vec<u8>>,
    done: oneshot::Sender<()>,
}

struct BareClient {
    jobs: mpsc::Sender<Bare>,
    dossier: Uuid,
    version: u64,
}

impl Appends for BareClient {
    async fn append(&mut self) -> Outcome<()> {
        let (done, finished) = oneshot::channel();
        let payloads = (0..EVENTS).map(|_| PAYLOAD.to_vec()).collect();
        self.jobs.send(Bare { dossier: self.dossier, version: self.version, payloads, done }).await?;
        finished.await?;
        self.version += EVENTS;
        if self.version >= EVENTS * BATCHES {
            self.dossier = Uuid::now_v7();
            self.version = 0;
        }
        Ok(())
    }
}

/// The least that can be done: a table with a unique index, one writer, a savepoint for each batch.
fn bare_sqlite(file: &Path) -> Outcome<mpsc::Sender<Bare>> {
    let db = Connection::open(file)?;
    db.execute_batch(
        "PRAGMA journal_mode = wal; PRAGMA synchronous = full;
         CREATE TABLE events (position INTEGER PRIMARY KEY, dossier BLOB, version INTEGER, payload BLOB);
         CREATE UNIQUE INDEX of_dossier ON events (dossier, version);",
    )?;
    let (jobs, mut waiting) = mpsc::channel::<Bare>(512);
    std::thread::spawn(move || {
        let mut group = Vec::new();
        while waiting.blocking_recv_many(&mut group, 512) > 0 {
            if let Err(error) = bare_group(&db, &group) {
                eprintln!("the bare writer failed: {error}");
                return;
            }
            for job in group.drain(..) {
                let _ = job.done.send(());
            }
        }
    });
    Ok(jobs)
}

fn bare_group(db: &Connection, group: &[Bare]) -> rusqlite::Result<()> {
    let run = |sql| db.prepare_cached(sql)?.execute([]);
    run("BEGIN IMMEDIATE")?;
    for job in group {
        run("SAVEPOINT job")?;
        let mut insert = db.prepare_cached("INSERT INTO events (dossier, version, payload) VALUES (?1, ?2, ?3)")?;
        for (version, payload) in (job.version..).zip(&job.payloads) {
            insert.execute(params![job.dossier.as_bytes(), version, payload])?;
        }
        run("RELEASE job")?;
    }
    run("COMMIT")?;
    Ok(())
}

/// The same on PostgreSQL: one connection, one statement for each group.
async fn bare_postgres(url: &str) -> Outcome<mpsc::Sender<Bare>> {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls).await?;
    tokio::spawn(connection);
    client
        .batch_execute(
            "DROP TABLE IF EXISTS bare_events;
             CREATE TABLE bare_events (position bigserial PRIMARY KEY, dossier uuid, version bigint,
                 payload bytea, UNIQUE (dossier, version))",
        )
        .await?;
    let insert = client
        .prepare(
            "INSERT INTO bare_events (dossier, version, payload)
             SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::bytea[])",
        )
        .await?;
    let (jobs, mut waiting) = mpsc::channel::<Bare>(512);
    tokio::spawn(async move {
        let mut group = Vec::new();
        while waiting.recv_many(&mut group, 512).await > 0 {
            let (mut dossiers, mut versions, mut payloads) = (Vec::new(), Vec::new(), Vec::new());
            for job in &group {
                for (version, payload) in (0_i64..).zip(&job.payloads) {
                    dossiers.push(job.dossier);
                    versions.push(i64::try_from(job.version).unwrap_or_default() + version);
                    payloads.push(payload.as_slice());
                }
            }
            if let Err(error) = client.execute(&insert, &[&dossiers, &versions, &payloads]).await {
                eprintln!("the bare writer failed: {error}");
                return;
            }
            for job in group.drain(..) {
                let _ = job.done.send(());
            }
        }
    });
    Ok(jobs)
}
