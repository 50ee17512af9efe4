//! What somebody gets to see: the dossier less what is not for their eyes.

use std::sync::{Arc, Mutex, PoisonError};

use dossier::table::Topic;
use dossier::{Dossier, MemberId, Origin, Register, Shared, Wording};
use method::{Part, Parts};

use crate::Permit;

/// A dossier as the holder of a permit sees it. Only this crate makes one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct View {
    /// What they see.
    pub dossier: Arc<Dossier>,
    /// Why they may.
    pub permit: Permit,
}

impl View {
    /// The same, to be taken out of here: without the reflections of helpers, which stay in the room under nobody's
    /// name but their own.
    #[must_use]
    pub fn to_take_out(mut self) -> Self {
        if !self.dossier.roles.reflections.is_empty() {
            Arc::make_mut(&mut self.dossier).roles = Shared::default();
        }
        self
    }
}

/// The faces of a dossier that were asked for, made once.
#[derive(Debug, Default)]
pub(crate) struct Views(Mutex<Vec<(Face, Arc<Dossier>)>>);

/// Whose eyes. Two members with the same parts see the same, but each only their own consents, reflections and compass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Face {
    Participant,
    /// A guide who may see, at the table, who else is in the circle and for what.
    Managing(MemberId, Parts),
    Member(MemberId, Parts),
}

impl Views {
    /// What the holder of the permit sees of `truth`.
    pub(crate) fn for_permit(&self, truth: &Dossier, permit: Permit) -> View {
        let face = if permit.is_participant() {
            Face::Participant
        } else if permit.manages_circle {
            Face::Managing(permit.actor, permit.shows)
        } else {
            Face::Member(permit.actor, permit.shows)
        };
        let mut faces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = faces.iter().find(|(known, _)| *known == face) {
            return View { dossier: Arc::clone(known), permit };
        }
        let seen = Arc::new(match face {
            Face::Participant => for_participant(truth),
            Face::Managing(member, reads) => for_helper(truth, member, reads),
            Face::Member(member, reads) => {
                let mut seen = for_helper(truth, member, reads);
                seen.consents.given.retain(|given| given.member == member);
                seen.consents.broken_open.clear();
                seen
            }
        });
        faces.push((face, Arc::clone(&seen)));
        View { dossier: seen, permit }
    }
}

/// The person sees all of it, but not the cards that lie closed, and not what a helper keeps of their own role.
fn for_participant(truth: &Dossier) -> Dossier {
    let mut seen = truth.clone();
    seen.tables.hide_closed_cards();
    seen.relationship.hide_closed();
    seen.roles.keep_for(None);
    seen
}

/// Helpers see what stands in the parts that they may read: no earlier wordings, and nothing that was taken back.
fn for_helper(truth: &Dossier, helper: MemberId, reads: Parts) -> Dossier {
    let mut seen = for_participant(truth);
    seen.roles.clone_from(&truth.roles);
    seen.roles.keep_for(Some(helper));
    seen.relationship.keep_only_with(helper);
    leave_out(&mut seen, reads);
    let is_there = |taken_back: &Option<Origin>| taken_back.is_none();
    seen.story.entries.retain(|entry| is_there(&entry.taken_back));
    seen.spiderweb.strands.retain(|strand| is_there(&strand.taken_back));
    seen.strengths.named.retain(|strength| is_there(&strength.taken_back));
    seen.nest.niches.retain(|niche| is_there(&niche.taken_back));
    // A way from or to a place that was taken back would name it.
    let places: Vec<_> = seen.nest.niches.iter().map(|niche| niche.id).collect();
    let leads_here = |way: &dossier::nest::Way| places.contains(&way.from) && places.contains(&way.to);
    seen.nest.ways.retain(|way| is_there(&way.taken_back) && leads_here(way));
    seen.goals.goals.retain(|goal| is_there(&goal.taken_back));
    seen.goals.goals.iter_mut().for_each(|goal| goal.steps.retain(|step| is_there(&step.taken_back)));
    seen.ladders.answers.retain(|answer| is_there(&answer.taken_back));
    seen.contacts.held.retain(|contact| is_there(&contact.taken_back));
    seen.contacts.planned.retain(|planned| is_there(&planned.taken_back));
    seen.agreements.promises.retain(|promise| is_there(&promise.taken_back));
    if seen.agreements.answers.iter().any(|given| given.withdrawn) {
        seen.agreements.answers.retain(|given| !given.withdrawn);
    }
    if seen.trajectory.turns.iter().any(|turn| turn.withdrawn) {
        seen.trajectory.turns.retain(|turn| !turn.withdrawn);
    }
    seen.rights.keep_what_stands();
    seen.rights.followed.retain(|followed| is_there(&followed.taken_back));
    seen.rights.followed.iter_mut().for_each(|followed| followed.marks.retain(|mark| is_there(&mark.taken_back)));
    // A step that is not there for them, or was taken back, is not named either.
    let steps: Vec<_> = seen.goals.goals.iter().flat_map(|goal| &goal.steps).map(|step| step.id).collect();
    let followed = seen.rights.followed.iter_mut();
    followed.for_each(|followed| followed.steps.retain(|linked| steps.contains(&linked.step)));
    seen.reins.own.retain(|task| is_there(&task.taken_back));
    let tasks: Vec<_> = seen.reins.there().map(|held| held.task).collect();
    seen.reins.held.retain(|held| tasks.contains(&held.task));
    seen.reins.held.iter_mut().for_each(|held| held.holds.keep_what_stands());
    seen.spiderweb.knots.iter_mut().for_each(|knot| knot.tightness.keep_what_stands());
    seen.spiderweb.strands.iter_mut().for_each(|strand| strand.weight.keep_what_stands());
    let ratings = seen.nest.niches.iter_mut().flat_map(|niche| niche.ratings.iter_mut());
    ratings.for_each(|rating| rating.scores.keep_what_stands());
    seen.strengths.named.iter_mut().for_each(|strength| strength.earlier_recognitions.clear());
    seen.network.leave_out_for_helpers();
    seen.papers.kept.retain(|paper| is_there(&paper.destroyed));
    if !seen.money.is_empty() {
        seen.money.leave_out_for_helpers();
    }
    wordings(&mut seen).for_each(|wording| wording.keep_what_stands());
    for goal in &mut seen.goals.goals {
        goal.weight.keep_what_stands();
        goal.reviews.keep_what_stands();
        goal.steps.iter_mut().for_each(|step| step.plan.keep_what_stands());
    }
    for planned in &mut seen.contacts.planned {
        planned.moment.keep_what_stands();
        planned.earlier_ends.clear();
    }
    let still_there: Vec<_> = seen.corrections.requests.iter().map(|r| seen.thing(r.thing).is_some()).collect();
    let mut still_there = still_there.into_iter();
    seen.corrections.requests.retain(|_| still_there.next().unwrap_or(false));
    let still_there: Vec<_> = seen.corrections.objections.iter().map(|o| seen.thing(o.thing).is_some()).collect();
    let mut still_there = still_there.into_iter();
    seen.corrections.objections.retain(|_| still_there.next().unwrap_or(false));
    seen
}

/// The parts that no consent opens are not there at all.
fn leave_out(seen: &mut Dossier, reads: Parts) {
    for part in Part::ALL.iter().copied().filter(|part| !reads.has(*part)) {
        match part {
            Part::Story => seen.story = Shared::default(),
            Part::Spiderweb => seen.spiderweb = Shared::default(),
            Part::Strengths => seen.strengths = Shared::default(),
            Part::Nest => seen.nest = Shared::default(),
            Part::Goals => {
                seen.goals = Shared::default();
                seen.ladders = Shared::default();
            }
            Part::Contacts => seen.contacts = Shared::default(),
            Part::Trajectory => seen.trajectory = Shared::default(),
            Part::Agreements => seen.agreements.promises.clear(),
            Part::Network => seen.network = Shared::default(),
            Part::Relationship => seen.relationship = Shared::default(),
            Part::Roles => seen.roles = Shared::default(),
            Part::Rights => seen.rights = Shared::default(),
            Part::Reins => seen.reins = Shared::default(),
            Part::Money => {
                seen.money = Shared::default();
                seen.papers = Shared::default();
            }
        }
    }
    // A strength does not tell where in the story it was found to who may not read the story, or once that was taken back.
    let told: Vec<_> =
        seen.story.entries.iter().filter(|entry| entry.taken_back.is_none()).map(|entry| entry.id).collect();
    seen.strengths.named.iter_mut().for_each(|strength| strength.found.retain(|found| told.contains(&found.story)));
    seen.agreements.answers.retain(|answer| reads.has(answer.on.part()));
    let may_see = |topic: &Topic| reads.has(topic.part());
    seen.tables.rounds.iter_mut().for_each(|round| round.pairs.retain(|pair| may_see(&pair.topic)));
    seen.tables.rounds.retain(|round| !round.pairs.is_empty());
}

fn wordings(dossier: &mut Dossier) -> impl Iterator<Item = &mut Wording> {
    let (nest, contacts) = (&mut *dossier.nest, &mut *dossier.contacts);
    let goals = dossier.goals.goals.iter_mut().flat_map(|goal| {
        let steps = goal.steps.iter_mut().map(|step| &mut step.words);
        let rungs = goal.scale.iter_mut().map(|rung| &mut rung.words);
        [&mut goal.words, &mut goal.why].into_iter().chain(rungs).chain(steps)
    });
    let rights = dossier.rights.followed.iter_mut().flat_map(|followed| {
        let marks = followed.marks.iter_mut().map(|mark| &mut mark.words);
        std::iter::once(&mut followed.words).chain(marks)
    });
    let wordings: [Box<dyn Iterator<Item = &mut Register<String>>>; 11] = [
        Box::new(dossier.story.entries.iter_mut().map(|entry| &mut entry.words)),
        Box::new(dossier.spiderweb.strands.iter_mut().map(|strand| &mut strand.words)),
        Box::new(dossier.strengths.named.iter_mut().map(|strength| &mut strength.words)),
        Box::new(nest.niches.iter_mut().map(|niche| &mut niche.name)),
        Box::new(nest.ways.iter_mut().map(|way| &mut way.words)),
        Box::new(goals),
        Box::new(dossier.ladders.answers.iter_mut().map(|answer| &mut answer.holds)),
        Box::new(
            contacts
                .held
                .iter_mut()
                // Only these are changed, and so copied; the others stay shared with the truth.
                .filter(|contact| !contact.note.earlier.is_empty() || !contact.note.withdrawn.is_empty())
                .map(|contact| &mut contact.note)
                .chain(contacts.planned.iter_mut().map(|planned| &mut planned.words)),
        ),
        Box::new(dossier.agreements.promises.iter_mut().map(|promise| &mut promise.words)),
        Box::new(dossier.reins.own.iter_mut().map(|task| &mut task.words)),
        Box::new(rights),
    ];
    wordings.into_iter().flatten()
}
