//! What somebody gets to see: the dossier less what is not for their eyes.

use std::sync::{Arc, OnceLock};

use dossier::{Dossier, Origin, Register, Wording};
use method::CircleRole;

use crate::Permit;

/// A dossier as the holder of a permit sees it.
#[derive(Debug, Clone)]
pub struct View {
    /// What they see.
    pub dossier: Arc<Dossier>,
    /// Why they may.
    pub permit: Permit,
}

/// The truth of a dossier, and the faces of it that were asked for, made once.
#[derive(Debug, Default)]
pub struct Views {
    participant: OnceLock<Arc<Dossier>>,
    helper: OnceLock<Arc<Dossier>>,
}

impl Views {
    /// What the holder of the permit sees of `truth`.
    #[must_use]
    pub fn for_permit(&self, truth: &Dossier, permit: Permit) -> View {
        let face = match permit.role() {
            CircleRole::Participant => self.participant.get_or_init(|| Arc::new(for_participant(truth))),
            CircleRole::Guide | CircleRole::Coach | CircleRole::NetworkMember => {
                self.helper.get_or_init(|| Arc::new(for_helper(truth)))
            }
        };
        View { dossier: Arc::clone(face), permit }
    }
}

/// The person sees all of it, but not the cards that lie closed on the table.
fn for_participant(truth: &Dossier) -> Dossier {
    let mut seen = truth.clone();
    seen.tables.hide_closed_cards();
    seen
}

/// Helpers see what stands: no earlier wordings, and nothing that was taken back.
fn for_helper(truth: &Dossier) -> Dossier {
    let mut seen = for_participant(truth);
    let is_there = |taken_back: &Option<Origin>| taken_back.is_none();
    seen.story.entries.retain(|entry| is_there(&entry.taken_back));
    seen.spiderweb.strands.retain(|strand| is_there(&strand.taken_back));
    seen.strengths.named.retain(|strength| is_there(&strength.taken_back));
    seen.nest.niches.retain(|niche| is_there(&niche.taken_back));
    seen.goals.goals.retain(|goal| is_there(&goal.taken_back));
    seen.goals.goals.iter_mut().for_each(|goal| goal.steps.retain(|step| is_there(&step.taken_back)));
    seen.contacts.held.retain(|contact| is_there(&contact.taken_back));
    seen.contacts.planned.retain(|planned| is_there(&planned.taken_back));
    seen.agreements.promises.retain(|promise| is_there(&promise.taken_back));
    seen.strengths.named.iter_mut().for_each(|strength| strength.earlier_recognitions.clear());
    wordings(&mut seen).for_each(|wording| wording.earlier.clear());
    let goals = seen.goals.goals.iter_mut();
    goals.flat_map(|goal| goal.reviews.points.iter_mut()).for_each(|point| point.value.earlier.clear());
    let still_there: Vec<_> = seen.corrections.requests.iter().map(|r| seen.thing(r.thing).is_some()).collect();
    let mut still_there = still_there.into_iter();
    seen.corrections.requests.retain(|_| still_there.next().unwrap_or(false));
    seen
}

fn wordings(dossier: &mut Dossier) -> impl Iterator<Item = &mut Wording> {
    let goals = dossier.goals.goals.iter_mut().flat_map(|goal| {
        let steps = goal.steps.iter_mut().map(|step| &mut step.words);
        let rungs = goal.scale.iter_mut().map(|rung| &mut rung.words);
        [&mut goal.words, &mut goal.why].into_iter().chain(rungs).chain(steps)
    });
    let wordings: [Box<dyn Iterator<Item = &mut Register<String>>>; 7] = [
        Box::new(dossier.story.entries.iter_mut().map(|entry| &mut entry.words)),
        Box::new(dossier.spiderweb.strands.iter_mut().map(|strand| &mut strand.words)),
        Box::new(dossier.strengths.named.iter_mut().map(|strength| &mut strength.words)),
        Box::new(dossier.nest.niches.iter_mut().map(|niche| &mut niche.name)),
        Box::new(goals),
        Box::new(
            dossier
                .contacts
                .held
                .iter_mut()
                // Only these are changed, and so copied; the others stay shared with the truth.
                .filter(|contact| !contact.note.earlier.is_empty())
                .map(|contact| &mut contact.note)
                .chain(dossier.contacts.planned.iter_mut().map(|planned| &mut planned.words)),
        ),
        Box::new(dossier.agreements.promises.iter_mut().map(|promise| &mut promise.words)),
    ];
    wordings.into_iter().flatten()
}
