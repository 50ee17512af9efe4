//! What was worked out for one state of circle and consents, kept as long as that state stands.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cedar_policy::Context;
use dossier::MemberId;
use jiff::civil::Date;

use crate::Permit;

/// The most answers, and the most situations, that are kept for one state.
const MOST_KEPT: usize = 64;

/// Answers and situations, each of one account on one day.
#[derive(Debug, Default)]
pub(crate) struct Remembered {
    answers: Mutex<Vec<Kept<Option<Permit>>>>,
    situations: Mutex<Vec<Kept<Arc<[Context]>>>>,
}

#[derive(Debug)]
struct Kept<T> {
    who: MemberId,
    on: Date,
    what: T,
}

impl Remembered {
    /// What an account may, worked out once a day. Nothing is kept of what could not be worked out.
    pub(crate) fn answer<E>(
        &self,
        who: MemberId,
        on: Date,
        work_out: impl FnOnce() -> Result<Option<Permit>, E>,
    ) -> Result<Option<Permit>, E> {
        once(&self.answers, who, on, work_out)
    }

    /// The situations in which an account asks, worked out once a day.
    pub(crate) fn situations<E>(
        &self,
        who: MemberId,
        on: Date,
        work_out: impl FnOnce() -> Result<Arc<[Context]>, E>,
    ) -> Result<Arc<[Context]>, E> {
        once(&self.situations, who, on, work_out)
    }
}

fn once<T: Clone, E>(
    kept: &Mutex<Vec<Kept<T>>>,
    who: MemberId,
    on: Date,
    work_out: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    if let Some(known) = locked(kept).iter().find(|known| known.who == who && known.on == on) {
        return Ok(known.what.clone());
    }
    // Worked out beside the lock: two who ask at once may both do it, and come to the same.
    let what = work_out()?;
    let mut kept = locked(kept);
    if kept.len() >= MOST_KEPT {
        kept.clear();
    }
    kept.push(Kept { who, on, what: what.clone() });
    Ok(what)
}

fn locked<T>(kept: &Mutex<T>) -> MutexGuard<'_, T> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}
