//! Events of the method in depth.

use dossier::{Event, corrections, goals, ladder, strengths, trajectory};
use method::{LifeDomain, Offer, Part, ProblemLens, StrengthsLens};

use super::examples::ID;

/// What came with the method in depth.
pub(super) fn events() -> Vec<Event> {
    let words = || "words".to_owned();
    let answered = |about, rung, holds: &str, next: &str| {
        let (holds, next) = (holds.to_owned(), next.to_owned());
        Event::Ladder(ladder::Event::Answered { answer: ID.into(), about, rung, holds, next })
    };
    let linked = |from, toward| {
        Event::Strengths(strengths::Event::Linked { strength: ID.into(), story: ID.into(), from, toward })
    };
    vec![
        Event::Goals(goals::Event::Weighed { goal: ID.into(), importance: 3, difficulty: 1 }),
        answered(ladder::About::Life, 4, &words(), &words()),
        answered(ladder::About::Domain(LifeDomain::Family), 0, "", ""),
        answered(ladder::About::Goal(ID.into()), 10, &words(), ""),
        linked(None, None),
        linked(Some(ProblemLens::Isolation), Some(StrengthsLens::Connections)),
        Event::Strengths(strengths::Event::Unlinked { strength: ID.into(), story: ID.into() }),
        Event::Trajectory(trajectory::Event::OfferSetAside { offer: Offer::TakeRest, done: true }),
        Event::Trajectory(trajectory::Event::OfferTakenUp { offer: Offer::LookAtRights }),
        Event::Corrections(corrections::Event::Unsaid { part: Part::Goals, from: 7, to: 9 }),
    ]
}
