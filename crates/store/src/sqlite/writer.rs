//! The one writer: a thread that commits whatever is waiting as one group.
//!
//! A commit costs a wait for the disk. While one group commits, the next gathers, so that the price is shared
//! by all that wait. Each job has its own savepoint: one that fails takes nothing from the others.

use std::thread::JoinHandle;

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use crate::StoreError;

/// How many jobs at most go into one group, and how many may wait before senders are held back.
const GROUP: usize = 512;

/// The writer's side that everybody shares.
pub(super) struct Writer {
    jobs: Option<mpsc::Sender<Asked>>,
    thread: Option<JoinHandle<()>>,
}

/// What the writer knows within one group.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Group {
    last_position: Option<u64>,
}

impl Group {
    /// The position of the newest event in the log; 0 when there is none. Read once a group: the write lock
    /// is held, so no other program moves it.
    pub(super) fn last_position(&mut self, db: &Connection) -> Result<u64, StoreError> {
        if let Some(position) = self.last_position {
            return Ok(position);
        }
        let position =
            db.prepare_cached("SELECT coalesce(max(position), 0) FROM events")?.query_one([], |row| row.get(0))?;
        self.last_position = Some(position);
        Ok(position)
    }

    /// Notes that the log now reaches to this position.
    pub(super) fn moved_to(&mut self, position: u64) {
        self.last_position = Some(position);
    }
}

/// What the writer is asked.
enum Asked {
    /// Something to write in a group.
    InGroup(Box<dyn Job>),
    /// Something to do between two groups, outside of any transaction. It answers by itself.
    Alone(Box<dyn FnOnce(&Connection) + Send>),
}

/// A piece of work with somebody waiting for its answer.
trait Job: Send {
    /// Does the work inside a savepoint; an error means that nothing of it is to be kept.
    fn run(&mut self, db: &Connection, group: &mut Group) -> Result<(), &StoreError>;
    /// Answers, once the group is durable or has failed. A failed group fails every job in it: what a job found
    /// (a conflict, a command done before) may rest on what another job of the group wrote.
    fn answer(self: Box<Self>, failed: Option<&str>);
}

struct Task<T, W> {
    work: Option<W>,
    result: Result<T, StoreError>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T, W> Job for Task<T, W>
where
    T: Send,
    W: FnOnce(&Connection, &mut Group) -> Result<T, StoreError> + Send,
{
    fn run(&mut self, db: &Connection, group: &mut Group) -> Result<(), &StoreError> {
        if let Some(work) = self.work.take() {
            self.result = work(db, group);
        }
        self.result.as_ref().map(|_| ())
    }

    fn answer(self: Box<Self>, failed: Option<&str>) {
        let result = match failed {
            None => self.result,
            Some(why) => Err(StoreError::Database(why.to_owned())),
        };
        // Who no longer waits needs no answer.
        let _ = self.answer.send(result);
    }
}

impl Writer {
    /// Starts the writer's thread on a connection that may write.
    pub(super) fn start(db: Connection) -> Result<Self, StoreError> {
        let (jobs, waiting) = mpsc::channel(GROUP);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || serve(&db, waiting))
            .map_err(|error| StoreError::Database(format!("the writer did not start: {error}")))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Has the writer do some work; ready when it is durable. The work is done even if nobody waits for it any
    /// more.
    pub(super) async fn run<T, W>(&self, work: W) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection, &mut Group) -> Result<T, StoreError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let task = Task { work: Some(work), result: Err(StoreError::Closed), answer };
        let jobs = self.jobs.as_ref().ok_or(StoreError::Closed)?;
        jobs.send(Asked::InGroup(Box::new(task))).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }

    /// Has the writer do some work that cannot be part of a transaction.
    pub(super) async fn alone<T, W>(&self, work: W) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let asked = Asked::Alone(Box::new(move |db: &Connection| {
            // Who no longer waits needs no answer.
            let _ = answer.send(work(db));
        }));
        let jobs = self.jobs.as_ref().ok_or(StoreError::Closed)?;
        jobs.send(asked).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    /// Lets the writer finish what waits, then closes the file.
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the store's writer broke off");
        }
    }
}

fn serve(db: &Connection, mut waiting: mpsc::Receiver<Asked>) {
    let mut asked = Vec::with_capacity(GROUP);
    let mut jobs = Vec::with_capacity(GROUP);
    while waiting.blocking_recv_many(&mut asked, GROUP) > 0 {
        let mut alone = Vec::new();
        for asked in asked.drain(..) {
            match asked {
                Asked::InGroup(job) => jobs.push(job),
                Asked::Alone(work) => alone.push(work),
            }
        }
        group(db, &mut jobs);
        for work in alone {
            work(db);
        }
    }
}

/// Writes a group and answers everybody in it.
fn group(db: &Connection, jobs: &mut Vec<Box<dyn Job>>) {
    if !jobs.is_empty() {
        let failed = commit(db, jobs).err();
        if let Some(error) = &failed {
            tracing::error!(error, jobs = jobs.len(), "a group was not written");
            if !db.is_autocommit()
                && let Err(error) = db.execute_batch("ROLLBACK")
            {
                tracing::error!(%error, "rolling back failed");
            }
        }
        for job in jobs.drain(..) {
            job.answer(failed.as_deref());
        }
    }
}

fn commit(db: &Connection, jobs: &mut [Box<dyn Job>]) -> Result<(), String> {
    let run = |sql| -> Result<(), String> {
        db.prepare_cached(sql)
            .and_then(|mut statement| statement.execute([]))
            .map(|_| ())
            .map_err(|error| error.to_string())
    };
    run("BEGIN IMMEDIATE")?;
    let mut group = Group::default();
    for job in jobs {
        run("SAVEPOINT job")?;
        let before = group;
        if let Err(error) = job.run(db, &mut group) {
            if db.is_autocommit() {
                // Some errors, such as a full disk, end the whole transaction, and the group with it.
                return Err(error.to_string());
            }
            group = before;
            run("ROLLBACK TO job")?;
        }
        run("RELEASE job")?;
    }
    run("COMMIT")
}
