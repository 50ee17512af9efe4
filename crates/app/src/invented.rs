//! Dossiers that were made up, for trying out, training and measuring: written with the moments that they tell of. Every
//! command is decided as one from a screen is, and the log that comes of it holds and verifies as any other.

use std::sync::Arc;

use dossier::{Command, CommandId, Dossier, DossierId, MemberId, Saying, Stamp};
use jiff::Timestamp;
use method::Voice;
use store::{Appended, Batch, DossierKey, PaperChanges, StoreError};

use crate::execute::{name, sealed};
use crate::{App, AppError, projection};

/// Something that somebody made up said, at a moment in the past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invented {
    /// The id of the command.
    pub id: CommandId,
    /// Whose account writes it down.
    pub actor: MemberId,
    /// Whose voice.
    pub voice: Voice,
    /// When; the day that it was where the organisation is, is the day that it happened.
    pub at: Timestamp,
    /// What.
    pub command: Command,
}

impl App {
    /// Writes the whole history of a new dossier at once. Only of a new one: into a dossier that is there nobody comes but
    /// through [`App::execute`].
    ///
    /// # Errors
    /// [`AppError::Refused`] with the first that cannot be; nothing was written then.
    pub async fn write_invented(&self, id: DossierId, history: Vec<Invented>) -> Result<u64, AppError> {
        let mut next = Dossier::default();
        let mut stamped = Vec::new();
        let mut commands = Vec::with_capacity(history.len());
        for (index, one) in history.into_iter().enumerate() {
            let day = self.day_of(one.at);
            let saying = Saying {
                command: one.id,
                voice: one.voice,
                actor: one.actor,
                happened_on: day,
                today: day,
                now: one.at,
                seen: next.version,
            };
            let command = name(&one.command);
            let events =
                next.decide(&saying, one.command).map_err(|refusal| AppError::Refused { index, command, refusal })?;
            for event in events {
                let version = next.version + 1;
                let seen = saying.seen;
                let stamp =
                    Stamp { version, voice: one.voice, actor: one.actor, happened_on: day, recorded_at: one.at, seen };
                next.evolve(&stamp, event.clone());
                stamped.push((stamp, event));
            }
            commands.push(one.id.0);
        }
        let key = Arc::new(DossierKey::random()?);
        let batch = Batch {
            dossier: id.0,
            expected_version: 0,
            new_key: Some(key.wrap(&self.keys, id.0)?),
            commands,
            events: stamped.iter().map(|(stamp, event)| sealed(id, &key, stamp, event)).collect::<Result<_, _>>()?,
            projections: projection::changes(id, &key, &self.zone, None, &next)?,
            papers: PaperChanges::default(),
        };
        match self.store.append(batch).await? {
            Appended::Written { version } => Ok(version),
            Appended::AlreadyDone { .. } => Err(StoreError::Taken.into()),
        }
    }
}
