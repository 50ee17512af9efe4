//! Taking turns. Two lists of commands for one dossier cannot both follow the same version: one would be decided in
//! vain. On one server they therefore wait for each other; between servers the log says which came first.

use dossier::DossierId;
use tokio::sync::{Mutex, MutexGuard};

/// How many dossiers can be written to at the same time without ever waiting for a stranger.
const PLACES: usize = 1024;

/// The places at which to wait. Dossiers share them, so that there is nothing to clear away.
pub(crate) struct Turns(Vec<Mutex<()>>);

impl Turns {
    pub(crate) fn new() -> Self {
        Self((0..PLACES).map(|_| Mutex::new(())).collect())
    }

    /// Waits for the turn of a dossier; it lasts as long as what is given back.
    pub(crate) async fn of(&self, id: DossierId) -> Option<MutexGuard<'_, ()>> {
        // The last bits of an id are random, also of one that begins with the time.
        let place = id.0.as_u128() % PLACES as u128;
        let place = usize::try_from(place).ok().and_then(|place| self.0.get(place))?;
        Some(place.lock().await)
    }
}
