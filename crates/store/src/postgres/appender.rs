//! The task that appends: it takes whatever is waiting and writes it as one group.
//!
//! It lives as long as the store. A group that fails answers its callers; the next one finds a new connection
//! if the old one broke.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::{
    connect::Way,
    values::told,
    write::{Desk, Failure, Stage},
};
use crate::{Appended, StoreError, batch::Prepared};

/// How many batches at most go into one group, and how many may wait before senders are held back.
const GROUP: usize = 512;
/// How long a group may take, with connecting and waiting for the lock.
const PATIENCE: Duration = Duration::from_secs(60);

struct Job {
    prepared: Prepared,
    answer: oneshot::Sender<Result<Appended, StoreError>>,
}

/// The way to the task.
pub(super) struct Appender {
    jobs: mpsc::Sender<Job>,
}

impl Appender {
    /// Starts the task. It ends when this is dropped and all that waits is written.
    pub(super) fn start(way: Way) -> Self {
        let (jobs, waiting) = mpsc::channel(GROUP);
        tokio::spawn(serve(way, waiting));
        Self { jobs }
    }

    /// Has a batch written; ready when it is durable. It is written even if nobody waits for it any more.
    pub(super) async fn append(&self, prepared: Prepared) -> Result<Appended, StoreError> {
        let (answer, answered) = oneshot::channel();
        self.jobs.send(Job { prepared, answer }).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }
}

async fn serve(way: Way, mut waiting: mpsc::Receiver<Job>) {
    let mut desk = None;
    let mut jobs = Vec::with_capacity(GROUP);
    while waiting.recv_many(&mut jobs, GROUP).await > 0 {
        let batches: Vec<&Prepared> = jobs.iter().map(|job| &job.prepared).collect();
        let answers = write(&mut desk, &way, &batches).await;
        for (job, answer) in jobs.drain(..).zip(answers) {
            // Who no longer waits needs no answer.
            let _ = job.answer.send(answer);
        }
    }
}

/// Writes a group; if the database refuses it, each batch by itself, so that one that cannot be written takes
/// nothing from the others.
async fn write(desk: &mut Option<Desk>, way: &Way, batches: &[&Prepared]) -> Vec<Result<Appended, StoreError>> {
    match in_time(desk, way, batches).await {
        Ok(answers) => answers,
        Err(Failure { stage: Stage::Refused, .. }) if batches.len() > 1 => {
            let mut answers = Vec::with_capacity(batches.len());
            for batch in batches {
                answers.extend(match in_time(desk, way, &[batch]).await {
                    Ok(answer) => answer,
                    Err(failure) => all_failed(&failure, 1),
                });
            }
            answers
        }
        Err(failure) => {
            tracing::error!(error = failure.why, batches = batches.len(), "a group was not written");
            all_failed(&failure, batches.len())
        }
    }
}

fn all_failed(failure: &Failure, batches: usize) -> Vec<Result<Appended, StoreError>> {
    let why = match failure.stage {
        Stage::Looking | Stage::Refused => failure.why.clone(),
        Stage::Unknown => format!(
            "{}; whether the events were written is not known: send the command again with the same id",
            failure.why
        ),
    };
    (0..batches).map(|_| Err(StoreError::Database(why.clone()))).collect()
}

async fn in_time(
    desk: &mut Option<Desk>,
    way: &Way,
    batches: &[&Prepared],
) -> Result<Vec<Result<Appended, StoreError>>, Failure> {
    let written = tokio::time::timeout(PATIENCE, connected(desk, way, batches)).await;
    written.unwrap_or_else(|_| {
        *desk = None;
        Err(Failure { why: "the database did not answer in time".to_owned(), stage: Stage::Unknown })
    })
}

/// Writes on the connection there is, or on a new one if it turns out to be broken before anything was
/// written.
async fn connected(
    desk: &mut Option<Desk>,
    way: &Way,
    batches: &[&Prepared],
) -> Result<Vec<Result<Appended, StoreError>>, Failure> {
    if let Some(standing) = desk.take_if(|standing| !standing.is_closed()) {
        let written = standing.write(batches).await;
        let broken = standing.is_closed();
        if !broken {
            *desk = Some(standing);
        }
        match written {
            Err(Failure { stage: Stage::Looking, .. }) if broken => {}
            other => return other,
        }
    }
    let looking = |error| Failure { why: told(&error), stage: Stage::Looking };
    let client = way.connect().await.map_err(looking)?;
    let fresh = Desk::new(client).await.map_err(looking)?;
    let written = fresh.write(batches).await;
    *desk = Some(fresh);
    written
}
