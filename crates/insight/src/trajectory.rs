//! The trajectory thinks along: what is still open in each phase. Offers, not gates: nothing here stops anybody, and
//! nothing is open for ever.

use dossier::contact::Contact;
use dossier::{Dossier, Speaker};
use method::{Phase, Stance};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use method::Offer;

/// What is known of a dossier, for the offers. What nobody can know yet is false.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Known {
    /// Something was told.
    pub story: bool,
    /// A strength was named.
    pub strengths: bool,
    /// Basic rights were looked at.
    pub rights: bool,
    /// The web was looked at.
    pub web: bool,
    /// A promise was made about how people go about with each other and with the file.
    pub promises: bool,
    /// There was time for rest: a contact without anything to arrange.
    pub rest: bool,
    /// A shared insight: something assessed together.
    pub shared_insight: bool,
    /// There is a goal in own words.
    pub goal: bool,
    /// A goal has a step.
    pub step: bool,
    /// A place that makes possible was named.
    pub niche: bool,
    /// The reins were looked at.
    pub reins: bool,
    /// The web was looked at again.
    pub second_look: bool,
    /// A goal was looked back on.
    pub review: bool,
    /// Aftercare was agreed.
    pub aftercare: bool,
}

/// One phase, and what is still open in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Open {
    /// The phase.
    pub phase: Phase,
    /// Whether it is the phase of now.
    pub is_now: bool,
    /// What could still be done, in the order in which it comes most naturally.
    pub offers: Vec<Offer>,
}

/// What is still open, for the phases up to the one of now. What was skipped earlier is still offered.
#[must_use]
pub fn open(phase: Phase, known: Known) -> Vec<Open> {
    let until = Phase::ALL.iter().copied().filter(|other| *other <= phase);
    let of = |of: Phase| {
        let offers = offers(of, known).iter().filter(|(_, done)| !done).map(|(offer, _)| *offer).collect();
        Open { phase: of, is_now: of == phase, offers }
    };
    until.map(of).filter(|open| open.is_now || !open.offers.is_empty()).collect()
}

fn offers(phase: Phase, known: Known) -> Vec<(Offer, bool)> {
    match phase {
        Phase::Welcome => vec![
            (Offer::HearTheStory, known.story),
            (Offer::NameAStrength, known.strengths),
            (Offer::MakeAPromise, known.promises),
        ],
        Phase::ExploreRights => vec![(Offer::LookAtRights, known.rights), (Offer::LookAtTheWeb, known.web)],
        Phase::Stability => vec![(Offer::TakeRest, known.rest), (Offer::ShareAnInsight, known.shared_insight)],
        Phase::Path => vec![
            (Offer::SetAGoal, known.goal),
            (Offer::TakeAStep, known.step),
            (Offer::FindANiche, known.niche),
            (Offer::LookAtTheReins, known.reins),
            (Offer::LookAgain, known.second_look),
        ],
        Phase::Closing => vec![(Offer::LookBack, known.review), (Offer::AgreeOnAftercare, known.aftercare)],
        Phase::Aftercare => Vec::new(),
    }
}

/// What is open for somebody: without what they set aside for now, and without what anybody said was done already.
#[must_use]
pub fn open_for(dossier: &Dossier, speaker: Speaker) -> Vec<Open> {
    let mut all = open(dossier.trajectory.phase(), known(dossier));
    all.iter_mut().for_each(|open| open.offers.retain(|offer| !dossier.trajectory.is_aside(*offer, speaker)));
    all.retain(|open| open.is_now || !open.offers.is_empty());
    all
}

/// A contact without anything to arrange: the only stance in it was to support.
fn is_rest(contact: &Contact) -> bool {
    contact.taken_back.is_none() && contact.stances == [Stance::Support]
}

/// What a dossier itself tells. Who looked at basic rights without keeping anything says so by setting the offer aside as
/// done.
#[must_use]
pub fn known(dossier: &Dossier) -> Known {
    let looks = || dossier.spiderweb.knots.iter().flat_map(|knot| &knot.tightness.points);
    let first_look = looks().map(|point| point.on).min();
    Known {
        story: !dossier.story.entries.is_empty(),
        strengths: dossier.strengths.there().next().is_some(),
        web: first_look.is_some(),
        promises: dossier.agreements.there().next().is_some(),
        shared_insight: looks().any(|point| point.speaker == Speaker::TOGETHER),
        goal: dossier.goals.there().next().is_some(),
        step: dossier.goals.there().any(|goal| goal.steps.iter().any(|step| step.taken_back.is_none())),
        niche: dossier.nest.there().next().is_some(),
        second_look: looks().any(|point| Some(point.on) > first_look),
        review: dossier.goals.there().any(|goal| goal.newest_review().is_some()),
        aftercare: dossier.trajectory.phase() >= Phase::Closing && !dossier.contacts.to_come().is_empty(),
        rest: dossier.contacts.held.iter().any(|contact| is_rest(contact)),
        rights: dossier.rights.there().next().is_some() || !dossier.rights.standing().is_empty(),
        reins: dossier.reins.there().next().is_some(),
    }
}
