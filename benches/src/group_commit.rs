//! The least that a durable append can be: one table with a unique index, one writer, whatever waits in one commit.
//! No sealing, no chain, no command ids, no lists, no rules.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use rusqlite::{Connection, params};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use crate::failure::Failure;
use crate::rates::{Rates, Window};

/// How many bytes an event has.
const PAYLOAD: [u8; 400] = [7; 400];
/// How many appends go into one dossier before the client takes the next.
const APPENDS: u64 = 50;
/// The most jobs in one group, as in our writer.
const GROUP: usize = 512;

/// What to append.
#[derive(Args)]
pub(crate) struct GroupCommit {
    /// The file to make; it must not exist yet.
    #[arg(long, value_name = "FILE")]
    file: PathBuf,
    /// Events in an append.
    #[arg(long, default_value_t = 5)]
    events: u64,
    /// Clients at the same time, each waiting for its answer.
    #[arg(long, default_value_t = 64)]
    clients: usize,
    /// How long to measure.
    #[arg(long, default_value_t = 5.0)]
    seconds: f64,
}

/// An append on its way to the writer.
struct Job {
    dossier: Uuid,
    version: u64,
    payloads: Vec<Vec<u8>>,
    done: oneshot::Sender<()>,
}

/// Measures.
///
/// # Errors
/// When the file cannot be written.
pub(crate) async fn run(asked: &GroupCommit) -> Result<Rates, Failure> {
    let jobs = writer(&asked.file)?;
    let window = Window::of(Duration::from_secs_f64(asked.seconds));
    let clients: Vec<_> =
        (0..asked.clients).map(|_| tokio::spawn(client(jobs.clone(), asked.events, window))).collect();
    let mut waits = Vec::new();
    for client in clients {
        waits.extend(client.await??);
    }
    Rates::of(waits, window.length())
}

async fn client(jobs: mpsc::Sender<Job>, events: u64, window: Window) -> Result<Vec<u32>, Failure> {
    let (mut dossier, mut version, mut waits) = (Uuid::now_v7(), 0, Vec::new());
    loop {
        let began = Instant::now();
        let (done, finished) = oneshot::channel();
        let payloads = (0..events).map(|_| PAYLOAD.to_vec()).collect();
        jobs.send(Job { dossier, version, payloads, done }).await.map_err(|_| Failure::Writer)?;
        finished.await.map_err(|_| Failure::Writer)?;
        version += events;
        if version >= events * APPENDS {
            (dossier, version) = (Uuid::now_v7(), 0);
        }
        if !window.note(&mut waits, began) {
            return Ok(waits);
        }
    }
}

fn writer(file: &Path) -> Result<mpsc::Sender<Job>, Failure> {
    let db = Connection::open(file)?;
    db.execute_batch(
        "PRAGMA journal_mode = wal; PRAGMA synchronous = full;
         CREATE TABLE events (position INTEGER PRIMARY KEY, dossier BLOB, version INTEGER, payload BLOB);
         CREATE UNIQUE INDEX of_dossier ON events (dossier, version);",
    )?;
    let (jobs, mut waiting) = mpsc::channel::<Job>(GROUP);
    std::thread::spawn(move || {
        let mut group = Vec::new();
        while waiting.blocking_recv_many(&mut group, GROUP) > 0 {
            if let Err(error) = commit(&db, &group) {
                eprintln!("bench: the bare writer stopped: {error}");
                return;
            }
            for job in group.drain(..) {
                // Who no longer waits needs no answer.
                let _ = job.done.send(());
            }
        }
    });
    Ok(jobs)
}

fn commit(db: &Connection, group: &[Job]) -> rusqlite::Result<()> {
    let run = |sql| db.prepare_cached(sql)?.execute([]);
    run("BEGIN IMMEDIATE")?;
    for job in group {
        run("SAVEPOINT job")?;
        let mut insert = db.prepare_cached("INSERT INTO events (dossier, version, payload) VALUES (?1, ?2, ?3)")?;
        for (version, payload) in (job.version..).zip(&job.payloads) {
            // A version stays far below 2^63.
            insert.execute(params![job.dossier.as_bytes(), version as i64, payload])?;
        }
        run("RELEASE job")?;
    }
    run("COMMIT")?;
    Ok(())
}
