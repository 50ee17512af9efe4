//! The reins: who holds them in each task, from the guide alone to the person alone, by voice and day.

use method::ReinTask;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::spiderweb::within;
use crate::words::{SHORT, one_line, optional, required};
use crate::{Origin, Reason, Refusal, Saying, Speaker, Stamp, TaskId, Timeline, Wording};

/// The person alone holds the reins; 0 is the guide alone.
pub const OWN: u8 = 4;
/// The most tasks of one's own.
const MOST_OWN: usize = 60;

/// A task: one that is offered, or one in own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ReinsTask)]
pub enum Task {
    /// One of the list.
    Offered(ReinTask),
    /// One that somebody added.
    Own(TaskId),
}

/// What can be asked of the reins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ReinsCommand)]
pub enum Command {
    /// Adds a task in own words.
    Add {
        /// The task.
        #[schema(max_length = 300)]
        words: String,
    },
    /// Says who holds the reins of a task.
    Hold {
        /// The task.
        task: Task,
        /// 0 the guide alone … 4 the person alone.
        #[schema(minimum = 0, maximum = 4)]
        value: u8,
        /// How it goes, in words.
        #[serde(default)]
        #[schema(max_length = 300)]
        words: String,
    },
}

/// What happened to the reins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each field bears the name of the command's field that is documented above")]
pub enum Event {
    /// A task was added.
    Added { task: TaskId, words: String },
    /// It was said who holds the reins.
    Held { task: Task, value: u8, words: String },
}

impl Event {
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Added { .. } => "reins.added",
            Self::Held { .. } => "reins.held",
        }
    }
}

/// Who holds the reins of a task, as one voice says for one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Hold {
    /// 0 the guide alone … 4 the person alone.
    pub value: u8,
    /// How it goes, in words; may be empty.
    pub words: String,
}

/// A task in own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OwnTask {
    /// The task.
    pub id: TaskId,
    /// In words.
    pub words: Wording,
    /// Who added it.
    pub origin: Origin,
    /// When it was taken back.
    pub taken_back: Option<Origin>,
}

/// What was said of one task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Held {
    /// The task.
    pub task: Task,
    /// By voice and day.
    pub holds: Timeline<Hold>,
}

/// The reins as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Reins {
    /// The tasks in own words, in the order in which they were added.
    pub own: Vec<OwnTask>,
    /// What was said, the offered tasks first, in the order of the list.
    pub held: Vec<Held>,
}

impl Reins {
    /// Whether there is such a task: it is on the list, or was added and not taken back.
    #[must_use]
    pub fn is_there(&self, task: Task) -> bool {
        match task {
            Task::Offered(_) => true,
            Task::Own(id) => self.own.iter().any(|own| own.id == id && own.taken_back.is_none()),
        }
    }

    /// The tasks of which something is said, less those that were taken back.
    pub fn there(&self) -> impl Iterator<Item = &Held> {
        self.held.iter().filter(|held| self.is_there(held.task) && !held.holds.points.is_empty())
    }

    /// What was said of a task.
    #[must_use]
    pub fn of(&self, task: Task) -> Option<&Timeline<Hold>> {
        self.held.iter().find(|held| held.task == task).map(|held| &held.holds)
    }

    /// Who holds the reins of a task now, as somebody says.
    #[must_use]
    pub fn value(&self, task: Task, speaker: Speaker) -> Option<u8> {
        self.of(task).and_then(|holds| holds.value(speaker)).map(|hold| hold.value)
    }

    /// A task in own words.
    #[must_use]
    pub fn own(&self, id: TaskId) -> Option<&OwnTask> {
        self.own.iter().find(|own| own.id == id)
    }

    pub(crate) fn decide(&self, saying: &Saying, command: Command) -> Result<Vec<crate::Event>, Refusal> {
        let event = match command {
            Command::Add { words } => {
                let words = required("words", &one_line(&words), SHORT)?;
                let there = || self.own.iter().filter(|own| own.taken_back.is_none());
                let is_same = |other: &String| other.to_lowercase() == words.to_lowercase();
                if there().any(|own| own.words.value().is_some_and(is_same)) {
                    return Err(Refusal::of("words", Reason::AlreadyDone));
                }
                if there().count() >= MOST_OWN {
                    return Err(Refusal::of("words", Reason::TooMany { max: MOST_OWN }));
                }
                Event::Added { task: saying.command.into(), words }
            }
            Command::Hold { task, value, words } => {
                if !self.is_there(task) {
                    return Err(Refusal::of("task", Reason::NotHere));
                }
                let words = optional("words", &words, SHORT)?.unwrap_or_default();
                Event::Held { task, value: within("value", value, 0, OWN)?, words }
            }
        };
        Ok(vec![crate::Event::Reins(event)])
    }

    pub(crate) fn evolve(&mut self, stamp: &Stamp, event: Event) {
        match event {
            Event::Added { task, words } => {
                let words = Wording::new(words, stamp);
                self.own.push(OwnTask { id: task, words, origin: stamp.origin(), taken_back: None });
            }
            Event::Held { task, value, words } => self.place(task, value, words, stamp),
        }
    }

    /// Sets the value of a voice for a day.
    pub(crate) fn place(&mut self, task: Task, value: u8, words: String, stamp: &Stamp) {
        let hold = Hold { value, words };
        match self.held.iter_mut().find(|held| held.task == task) {
            Some(held) => held.holds.write(hold, stamp),
            None => {
                let mut held = Held { task, holds: Timeline::default() };
                held.holds.write(hold, stamp);
                self.held.push(held);
                // Ids of one's own tasks rise with time, so that these keep the order in which they were added.
                self.held.sort_by_key(|held| held.task);
            }
        }
    }
}
