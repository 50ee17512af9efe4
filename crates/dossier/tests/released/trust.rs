//! Events of the consents.

use dossier::circle::Invited;
use dossier::consents::Grant;
use dossier::{Event, Thing, circle, consents, corrections};
use jiff::Timestamp;
use method::{CircleRole, Part, Parts, Purpose};

use super::examples::ID;
use crate::support::*;

/// The parts that there were when the first consents were written; a part that came later is in none of them.
fn first_parts() -> Parts {
    use Part::{Agreements, Contacts, Goals, Nest, Spiderweb, Story, Strengths, Trajectory};
    [Story, Spiderweb, Strengths, Nest, Goals, Contacts, Trajectory, Agreements].into_iter().collect()
}

/// What came with the consents.
pub(super) fn events() -> Vec<Event> {
    let words = || "words".to_owned();
    let whole = Grant { reads: first_parts(), writes: first_parts(), ..Grant::whole(Purpose::Guidance) };
    let narrow = Grant {
        reads: [Part::Story, Part::Nest].into_iter().collect(),
        writes: Parts::NONE,
        purpose: Purpose::Replacement,
        from: Some(date("2026-07-01")),
        until: Some(date("2026-07-31")),
        instead_of: Some(GRETA),
        by_law: None,
    };
    let by_law = Grant { by_law: Some(words()), purpose: Purpose::Representation, ..whole };
    let guide = |grant: &Grant| Invited {
        member: GRETA,
        role: CircleRole::Guide,
        name: "Greta".into(),
        grant: Some(grant.clone()),
    };
    let given = |grant| Event::Consents(consents::Event::Given { consent: ID.into(), member: GRETA, grant });
    let until = Timestamp::constant(1_782_907_200, 0);
    vec![
        Event::Circle(circle::Event::Opened { members: vec![guide(&whole)] }),
        Event::Circle(circle::Event::Joined(guide(&narrow))),
        given(whole),
        given(narrow),
        given(by_law),
        Event::Consents(consents::Event::Withdrawn { consent: ID.into() }),
        Event::Consents(consents::Event::Confirmed { consent: ID.into() }),
        Event::Consents(consents::Event::BrokenOpen {
            broken_open: ID.into(),
            name: "Greta".into(),
            reason: words(),
            until,
        }),
        Event::Consents(consents::Event::Read { broken_open: ID.into() }),
        Event::Corrections(corrections::Event::Objected {
            objection: ID.into(),
            thing: Thing::Contact(ID.into()),
            words: words(),
        }),
        Event::Corrections(corrections::Event::LetGo { objection: ID.into() }),
    ]
}
