//! A dossier folded from its events, kept in memory and brought up to date by version.

use std::sync::Arc;

use access::{Denied, Guarded, Moment, Permit};
use dossier::{Dossier, DossierId, MemberId, Payload, Stamp};
use store::{DossierKey, DossierRow, StoredEvent};

use crate::{App, AppError};

/// A folded dossier behind its door, with its key.
pub(crate) struct Folded {
    pub(crate) guarded: Guarded,
    pub(crate) key: Arc<DossierKey>,
}

impl App {
    /// The dossier as it stands in the log now; `None` when there is none, or when it was erased.
    pub(crate) async fn folded(&self, id: DossierId) -> Result<Option<Arc<Folded>>, AppError> {
        let Some(row) = self.store.dossier(id.0).await? else { return Ok(None) };
        if row.wrapped_key.is_none() {
            // Erased, perhaps by another server: what this one remembers goes too.
            self.folded.remove(&id);
            return Ok(None);
        }
        let known = self.folded.get(&id);
        if let Some(folded) = known.as_ref().filter(|folded| folded.guarded.version() == row.version) {
            return Ok(Some(Arc::clone(folded)));
        }
        let Some(key) = self.key_of(known.as_deref(), &row)? else { return Ok(None) };
        let empty = Guarded::empty(id);
        let before = known.as_ref().map_or(&empty, |folded| &folded.guarded);
        let mut events = Vec::new();
        for event in self.store.load(id.0, before.version()).await? {
            events.extend(opened(&key, &event)?.map(|(stamp, payload)| (stamp, payload.event)));
        }
        Ok(Some(self.keep(id, before.folded_on(events), key)))
    }

    /// Whether somebody may read anything in a dossier, and what.
    pub(crate) async fn enter(&self, who: MemberId, id: DossierId) -> Result<(Arc<Folded>, Permit), AppError> {
        let folded = self.folded(id).await?.ok_or(Denied)?;
        let permit = folded.guarded.enter(&self.policies, who, self.moment())?;
        Ok((folded, permit))
    }

    /// This moment, and the day that it is.
    pub(crate) fn moment(&self) -> Moment {
        let now = self.now();
        Moment { today: self.day_of(now), now }
    }

    /// Keeps what follows from a list of commands.
    pub(crate) fn keep_next(&self, id: DossierId, before: &Guarded, next: Dossier, key: &Arc<DossierKey>) {
        self.keep(id, before.followed_by(next), Arc::clone(key));
    }

    fn keep(&self, id: DossierId, guarded: Guarded, key: Arc<DossierKey>) -> Arc<Folded> {
        let folded = Arc::new(Folded { guarded, key });
        let newer = self.folded.get(&id).is_some_and(|known| known.guarded.version() > folded.guarded.version());
        if !newer {
            self.folded.insert(id, Arc::clone(&folded));
        }
        folded
    }

    fn key_of(&self, known: Option<&Folded>, row: &DossierRow) -> Result<Option<Arc<DossierKey>>, AppError> {
        if let Some(known) = known {
            return Ok(Some(Arc::clone(&known.key)));
        }
        let Some(wrapped) = &row.wrapped_key else { return Ok(None) };
        Ok(Some(Arc::new(DossierKey::unwrap(&self.keys, row.id, wrapped)?)))
    }
}

/// An event of the log, opened; `None` after erasure.
pub(crate) fn opened(key: &DossierKey, event: &StoredEvent) -> Result<Option<(Stamp, Payload)>, AppError> {
    let Some(plain) = key.open_stored(event)? else { return Ok(None) };
    let payload: Payload = serde_json::from_slice(&plain)?;
    let voice =
        event.header.voice.parse().map_err(|error: method::UnknownName| AppError::Unreadable(error.to_string()))?;
    let stamp = Stamp {
        version: event.header.version,
        voice,
        actor: MemberId(event.header.actor),
        happened_on: event.header.happened_on,
        recorded_at: event.header.recorded_at,
        seen: payload.seen,
    };
    Ok(Some((stamp, payload)))
}
