//! A dossier folded from its events, kept in memory and brought up to date by version.

use std::sync::Arc;

use access::Views;
use dossier::{Dossier, DossierId, MemberId, Payload, Stamp};
use store::{DossierKey, DossierRow, StoredEvent};

use crate::{App, AppError};

/// A folded dossier with its key.
pub(crate) struct Folded {
    pub(crate) truth: Dossier,
    pub(crate) key: Arc<DossierKey>,
    pub(crate) views: Views,
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
        if let Some(folded) = known.as_ref().filter(|folded| folded.truth.version == row.version) {
            return Ok(Some(Arc::clone(folded)));
        }
        let Some(key) = self.key_of(known.as_deref(), &row)? else { return Ok(None) };
        let mut truth = known.map_or_else(Dossier::default, |folded| folded.truth.clone());
        for event in self.store.load(id.0, truth.version).await? {
            if let Some((stamp, payload)) = opened(&key, &event)? {
                truth.evolve(&stamp, payload.event);
            }
        }
        Ok(Some(self.keep(id, truth, key)))
    }

    /// Keeps a folded dossier.
    pub(crate) fn keep(&self, id: DossierId, truth: Dossier, key: Arc<DossierKey>) -> Arc<Folded> {
        let folded = Arc::new(Folded { truth, key, views: Views::default() });
        let newer = self.folded.get(&id).is_some_and(|known| known.truth.version > folded.truth.version);
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
