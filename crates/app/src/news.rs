//! What others wrote since somebody last looked.

use access::Permit;
use dossier::{DossierId, Event, MemberId, Speaker, relationship, roles, table};
use jiff::Timestamp;

use crate::folded::opened;
use crate::{App, AppError};

/// The most events that are read for news; what is older has waited long enough to be read in its own place.
const MOST_NEWS: usize = 200;

/// One or more things of one kind that one speaker put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The released name of the kind, such as `story.told`.
    pub kind: &'static str,
    /// Who said it.
    pub speaker: Speaker,
    /// Whose account wrote it down.
    pub written_by: MemberId,
    /// How many.
    pub count: usize,
    /// When the newest was written down.
    pub at: Timestamp,
}

impl App {
    /// What others wrote in a dossier since this account last looked, newest first, alike together.
    ///
    /// # Errors
    /// [`AppError::Denied`] outside the circle.
    pub async fn news(&self, actor: MemberId, id: DossierId, seen_version: u64) -> Result<Vec<News>, AppError> {
        let (folded, permit) = self.enter(actor, id).await?;
        let newest = folded.guarded.version().saturating_sub(MOST_NEWS as u64);
        let mut news: Vec<News> = Vec::new();
        for event in self.store.load(id.0, seen_version.max(newest)).await? {
            let Some((stamp, payload)) = opened(&folded.key, &event)? else { continue };
            if stamp.actor == actor || is_quiet(&payload.event) || !is_for(&permit, actor, &payload.event) {
                continue;
            }
            let (kind, speaker) = (payload.event.kind(), stamp.speaker());
            match news.iter_mut().find(|n| (n.kind, n.speaker, n.written_by) == (kind, speaker, stamp.actor)) {
                Some(known) => {
                    known.count += 1;
                    known.at = stamp.recorded_at;
                }
                None => {
                    let written_by = stamp.actor;
                    news.push(News { kind, speaker, written_by, count: 1, at: stamp.recorded_at });
                }
            }
        }
        news.sort_by_key(|n| std::cmp::Reverse(n.at));
        Ok(news)
    }

    /// The version up to which this account has seen a dossier.
    ///
    /// # Errors
    /// What the store said.
    pub async fn seen_version(&self, actor: MemberId, id: DossierId) -> Result<u64, AppError> {
        Ok(self.store.seen_version(actor.0, id.0).await?)
    }

    /// Notes that this account has seen a dossier up to a version.
    ///
    /// # Errors
    /// What the store said.
    pub async fn mark_seen(&self, actor: MemberId, id: DossierId, version: u64) -> Result<(), AppError> {
        Ok(self.store.mark_seen(actor.0, id.0, version).await?)
    }
}

/// Whether somebody may know of it: it is of a part that they may read, or of the circle. Of consents only those know
/// who say who is in it.
fn is_for(permit: &Permit, who: MemberId, event: &Event) -> bool {
    let parts = event.parts();
    match event {
        Event::Consents(_) => permit.is_participant() || permit.manages_circle(),
        // Of the relation with one helper another helper knows nothing.
        Event::Relationship(relationship::Event::Begun { with, .. }) if !permit.is_participant() && *with != who => {
            false
        }
        _ if parts.is_empty() => true,
        _ => parts.is_within(permit.reads()),
    }
}

/// A card that lies closed is no news: telling of it would tell that the other was there. Nor is what a helper keeps
/// of their own role; only that it was shared.
const fn is_quiet(event: &Event) -> bool {
    match event {
        Event::Table(table::Event::Put { .. }) => true,
        Event::Relationship(event) => !matches!(event, relationship::Event::Begun { .. }),
        Event::Roles(event) => !matches!(event, roles::Event::Shared { .. }),
        // Only the person says it, and only they see it.
        Event::Research(_) => true,
        _ => false,
    }
}
