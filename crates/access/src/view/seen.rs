//! A face of a dossier, part by part. A part that stands as it stood when the face was made before is taken from there,
//! so that a note costs what one part costs, not what the whole dossier costs.

use dossier::agreements::Agreements;
use dossier::contact::Contacts;
use dossier::corrections::Corrections;
use dossier::goals::Goals;
use dossier::nest::Nest;
use dossier::reins::Reins;
use dossier::rights::Rights;
use dossier::spiderweb::Spiderweb;
use dossier::story::Story;
use dossier::strengths::Strengths;
use dossier::table::Tables;
use dossier::{Dossier, MemberId, Origin, Shared};
use method::{Part, Parts};

/// What a face was made of, and what it came to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Before<'a> {
    pub(super) truth: &'a Dossier,
    pub(super) seen: &'a Dossier,
}

/// What is looked at, and how it was seen before.
#[derive(Debug, Clone, Copy)]
struct Looked<'a> {
    truth: &'a Dossier,
    before: Option<Before<'a>>,
}

impl Looked<'_> {
    /// Whether a part stands as it stood before.
    fn stands<T>(&self, of: impl Fn(&Dossier) -> &Shared<T>) -> bool {
        self.before.is_some_and(|before| of(before.truth).is_one_with(of(self.truth)))
    }

    /// A part as it is seen: as before where it stands, else without what `leave_out` takes from it.
    fn part<T: Clone>(&self, of: impl Fn(&Dossier) -> &Shared<T>, leave_out: impl FnOnce(&mut T)) -> Shared<T> {
        match self.before {
            Some(before) if self.stands(&of) => of(before.seen).clone(),
            _ => {
                let mut seen = of(self.truth).clone();
                leave_out(&mut seen);
                seen
            }
        }
    }
}

/// The person sees all of it, but not the cards that lie closed, and not what a helper keeps of their own role.
pub(super) fn by_participant(truth: &Dossier, before: Option<Before<'_>>) -> Dossier {
    let looked = Looked { truth, before };
    Dossier {
        tables: looked.part(|dossier| &dossier.tables, Tables::hide_closed_cards),
        relationship: looked.part(|dossier| &dossier.relationship, dossier::relationship::Relationship::hide_closed),
        roles: looked.part(|dossier| &dossier.roles, |roles| roles.keep_for(None)),
        ..truth.clone()
    }
}

/// Helpers see what stands in the parts that they may read: no earlier wordings, and nothing that was taken back. The
/// parts that no consent opens are not there at all.
pub(super) fn by_helper(truth: &Dossier, before: Option<Before<'_>>, helper: MemberId, reads: Parts) -> Dossier {
    let looked = Looked { truth, before };
    let has = |part| reads.has(part);
    let mut seen = Dossier {
        version: truth.version,
        circle: truth.circle.clone(),
        consents: truth.consents.clone(),
        story: opened(has(Part::Story), || looked.part(|dossier| &dossier.story, story)),
        spiderweb: opened(has(Part::Spiderweb), || looked.part(|dossier| &dossier.spiderweb, spiderweb)),
        strengths: opened(has(Part::Strengths), || strengths(&looked, has(Part::Story))),
        nest: opened(has(Part::Nest), || looked.part(|dossier| &dossier.nest, nest)),
        goals: opened(has(Part::Goals), || looked.part(|dossier| &dossier.goals, goals)),
        ladders: opened(has(Part::Goals), || {
            looked.part(
                |dossier| &dossier.ladders,
                |ladders| {
                    ladders.answers.retain(|answer| is_there(answer.taken_back.as_ref()));
                    ladders.answers.iter_mut().for_each(|answer| answer.holds.keep_what_stands());
                },
            )
        }),
        contacts: opened(has(Part::Contacts), || looked.part(|dossier| &dossier.contacts, contacts)),
        trajectory: opened(has(Part::Trajectory), || {
            looked.part(|dossier| &dossier.trajectory, |path| path.turns.retain(|turn| !turn.withdrawn))
        }),
        agreements: looked.part(|dossier| &dossier.agreements, |agreements| self::agreements(agreements, reads)),
        relationship: opened(has(Part::Relationship), || {
            looked.part(
                |dossier| &dossier.relationship,
                |relationship| {
                    relationship.hide_closed();
                    relationship.keep_only_with(helper);
                },
            )
        }),
        roles: opened(has(Part::Roles), || looked.part(|dossier| &dossier.roles, |roles| roles.keep_for(Some(helper)))),
        reins: opened(has(Part::Reins), || looked.part(|dossier| &dossier.reins, reins)),
        rights: Shared::default(),
        // What somebody says to a study is nobody's but theirs.
        research: Shared::default(),
        corrections: truth.corrections.clone(),
        tables: looked.part(|dossier| &dossier.tables, |tables| self::tables(tables, reads)),
        network: opened(has(Part::Network), || {
            looked.part(|dossier| &dossier.network, dossier::network::Network::leave_out_for_helpers)
        }),
        papers: opened(has(Part::Money), || {
            looked.part(
                |dossier| &dossier.papers,
                |papers| papers.kept.retain(|paper| is_there(paper.destroyed.as_ref())),
            )
        }),
        money: opened(has(Part::Money), || {
            looked.part(|dossier| &dossier.money, dossier::money::Money::leave_out_for_helpers)
        }),
    };
    seen.rights = opened(has(Part::Rights), || rights(&looked, &seen.goals));
    seen.corrections = corrections(&seen);
    seen
}

/// The same, with no more than these parts, for a screen that is about them.
pub(super) fn narrowed(seen: &Dossier, shows: Parts) -> Dossier {
    let has = |part| shows.has(part);
    let mut shown = Dossier {
        version: seen.version,
        circle: seen.circle.clone(),
        consents: seen.consents.clone(),
        story: opened(has(Part::Story), || seen.story.clone()),
        spiderweb: opened(has(Part::Spiderweb), || seen.spiderweb.clone()),
        strengths: opened(has(Part::Strengths), || seen.strengths.clone()),
        nest: opened(has(Part::Nest), || seen.nest.clone()),
        goals: opened(has(Part::Goals), || seen.goals.clone()),
        ladders: opened(has(Part::Goals), || seen.ladders.clone()),
        contacts: opened(has(Part::Contacts), || seen.contacts.clone()),
        trajectory: opened(has(Part::Trajectory), || seen.trajectory.clone()),
        agreements: seen.agreements.clone(),
        relationship: opened(has(Part::Relationship), || seen.relationship.clone()),
        roles: opened(has(Part::Roles), || seen.roles.clone()),
        reins: opened(has(Part::Reins), || seen.reins.clone()),
        rights: opened(has(Part::Rights), || seen.rights.clone()),
        research: seen.research.clone(),
        corrections: seen.corrections.clone(),
        tables: seen.tables.clone(),
        network: opened(has(Part::Network), || seen.network.clone()),
        papers: opened(has(Part::Money), || seen.papers.clone()),
        money: opened(has(Part::Money), || seen.money.clone()),
    };
    if !has(Part::Story) && shown.strengths.named.iter().any(|strength| !strength.found.is_empty()) {
        shown.strengths.named.iter_mut().for_each(|strength| strength.found.clear());
    }
    if !has(Part::Goals) && shown.rights.followed.iter().any(|followed| !followed.steps.is_empty()) {
        shown.rights.followed.iter_mut().for_each(|followed| followed.steps.clear());
    }
    if !(has(Part::Agreements) && shown.agreements.answers.iter().all(|answer| has(answer.on.part()))) {
        agreements(&mut shown.agreements, shows);
    }
    if !shown.tables.rounds.iter().flat_map(|round| &round.pairs).all(|pair| has(pair.topic.part())) {
        tables(&mut shown.tables, shows);
    }
    shown.corrections = corrections(&shown);
    shown
}

/// A part that a consent opens; else an empty one.
fn opened<T: Default>(is_open: bool, part: impl FnOnce() -> Shared<T>) -> Shared<T> {
    if is_open { part() } else { Shared::default() }
}

const fn is_there(taken_back: Option<&Origin>) -> bool {
    taken_back.is_none()
}

fn story(story: &mut Story) {
    story.entries.retain(|entry| is_there(entry.taken_back.as_ref()));
    story.entries.iter_mut().for_each(|entry| entry.words.keep_what_stands());
}

fn spiderweb(web: &mut Spiderweb) {
    web.strands.retain(|strand| is_there(strand.taken_back.as_ref()));
    web.knots.iter_mut().for_each(|knot| knot.tightness.keep_what_stands());
    for strand in &mut web.strands {
        strand.weight.keep_what_stands();
        strand.words.keep_what_stands();
    }
}

/// A strength does not tell where in the story it was found to who may not read the story, or once that was taken back.
fn strengths(looked: &Looked<'_>, reads_story: bool) -> Shared<Strengths> {
    let entries = looked.truth.story.entries.iter().filter(|entry| is_there(entry.taken_back.as_ref()));
    let told: Vec<_> = if reads_story { entries.map(|entry| entry.id).collect() } else { Vec::new() };
    let anew = Looked { before: looked.before.filter(|_| looked.stands(|dossier| &dossier.story)), ..*looked };
    anew.part(
        |dossier| &dossier.strengths,
        |strengths| {
            strengths.named.retain(|strength| is_there(strength.taken_back.as_ref()));
            for strength in &mut strengths.named {
                strength.found.retain(|found| told.contains(&found.story));
                strength.earlier_recognitions.clear();
                strength.words.keep_what_stands();
            }
        },
    )
}

fn nest(nest: &mut Nest) {
    nest.niches.retain(|niche| is_there(niche.taken_back.as_ref()));
    // A way from or to a place that was taken back would name it.
    let places: Vec<_> = nest.niches.iter().map(|niche| niche.id).collect();
    let leads_here = |way: &dossier::nest::Way| places.contains(&way.from) && places.contains(&way.to);
    nest.ways.retain(|way| is_there(way.taken_back.as_ref()) && leads_here(way));
    nest.ways.iter_mut().for_each(|way| way.words.keep_what_stands());
    for niche in &mut nest.niches {
        niche.name.keep_what_stands();
        niche.ratings.iter_mut().for_each(|rating| rating.scores.keep_what_stands());
    }
}

fn goals(goals: &mut Goals) {
    goals.goals.retain(|goal| is_there(goal.taken_back.as_ref()));
    for goal in &mut goals.goals {
        goal.words.keep_what_stands();
        goal.why.keep_what_stands();
        goal.weight.keep_what_stands();
        goal.reviews.keep_what_stands();
        goal.scale.iter_mut().for_each(|rung| rung.words.keep_what_stands());
        goal.steps.retain(|step| is_there(step.taken_back.as_ref()));
        for step in &mut goal.steps {
            step.words.keep_what_stands();
            step.plan.keep_what_stands();
        }
    }
}

fn contacts(contacts: &mut Contacts) {
    contacts.held.retain(|contact| is_there(contact.taken_back.as_ref()));
    // Only these are changed, and so copied; the others stay shared with the truth.
    let held = contacts.held.iter_mut();
    held.filter(|contact| !contact.note.earlier.is_empty() || !contact.note.withdrawn.is_empty())
        .for_each(|contact| contact.note.keep_what_stands());
    contacts.planned.retain(|planned| is_there(planned.taken_back.as_ref()));
    for planned in &mut contacts.planned {
        planned.words.keep_what_stands();
        planned.moment.keep_what_stands();
        planned.earlier_ends.clear();
    }
}

fn agreements(agreements: &mut Agreements, reads: Parts) {
    if !reads.has(Part::Agreements) {
        agreements.promises.clear();
    }
    agreements.answers.retain(|answer| reads.has(answer.on.part()) && !answer.withdrawn);
    agreements.promises.retain(|promise| is_there(promise.taken_back.as_ref()));
    agreements.promises.iter_mut().for_each(|promise| promise.words.keep_what_stands());
}

fn reins(reins: &mut Reins) {
    reins.own.retain(|task| is_there(task.taken_back.as_ref()));
    let tasks: Vec<_> = reins.there().map(|held| held.task).collect();
    reins.held.retain(|held| tasks.contains(&held.task));
    reins.held.iter_mut().for_each(|held| held.holds.keep_what_stands());
    reins.own.iter_mut().for_each(|task| task.words.keep_what_stands());
}

/// A step that is not there for them, or was taken back, is not named either.
fn rights(looked: &Looked<'_>, seen: &Goals) -> Shared<Rights> {
    let anew = Looked { before: looked.before.filter(|_| looked.stands(|dossier| &dossier.goals)), ..*looked };
    anew.part(
        |dossier| &dossier.rights,
        |rights| {
            let steps: Vec<_> = seen.goals.iter().flat_map(|goal| &goal.steps).map(|step| step.id).collect();
            rights.keep_what_stands();
            rights.followed.retain(|followed| is_there(followed.taken_back.as_ref()));
            for followed in &mut rights.followed {
                followed.words.keep_what_stands();
                followed.marks.retain(|mark| is_there(mark.taken_back.as_ref()));
                followed.marks.iter_mut().for_each(|mark| mark.words.keep_what_stands());
                followed.steps.retain(|linked| steps.contains(&linked.step));
            }
        },
    )
}

fn tables(tables: &mut Tables, reads: Parts) {
    tables.hide_closed_cards();
    tables.rounds.iter_mut().for_each(|round| round.pairs.retain(|pair| reads.has(pair.topic.part())));
    tables.rounds.retain(|round| !round.pairs.is_empty());
}

/// What is asked and said about things goes with them.
fn corrections(seen: &Dossier) -> Shared<Corrections> {
    let mut corrections = seen.corrections.clone();
    let Corrections { requests, objections } = &*seen.corrections;
    let is_seen = |thing| seen.thing(thing).is_some();
    if !requests.iter().all(|request| is_seen(request.thing)) {
        corrections.requests.retain(|request| is_seen(request.thing));
    }
    if !objections.iter().all(|objection| is_seen(objection.thing)) {
        corrections.objections.retain(|objection| is_seen(objection.thing));
    }
    corrections
}
