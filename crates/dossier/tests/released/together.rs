//! Events of the reins, the compass and the roles.

use dossier::table::Topic;
use dossier::{Event, reins, relationship, roles, table};
use method::HelperRole;

use super::examples::*;
use crate::support::*;

/// What came with the reins, the compass and the roles.
pub(super) fn events() -> Vec<Event> {
    let words = || "words".to_owned();
    let roles::Command::Note { role, position, pressures, contact, .. } = in_full() else { return Vec::new() };
    let mut events = vec![
        Event::Reins(reins::Event::Added { task: ID.into(), words: words() }),
        Event::Relationship(relationship::Event::Begun { occasion: ID.into(), with: GRETA, contact: None }),
        Event::Relationship(relationship::Event::Begun { occasion: ID.into(), with: GRETA, contact: Some(ID.into()) }),
        Event::Relationship(relationship::Event::Given { occasion: ID.into(), pairs: pairs(-3, 0, 3), words: words() }),
        Event::Relationship(relationship::Event::Given {
            occasion: ID.into(),
            pairs: relationship::Pairs::default(),
            words: String::new(),
        }),
        Event::Relationship(relationship::Event::Shown { occasion: ID.into() }),
        Event::Relationship(relationship::Event::Withdrawn { occasion: ID.into() }),
        Event::Roles(roles::Event::Noted { reflection: ID.into(), role, position, pressures, words: words(), contact }),
        Event::Roles(roles::Event::Noted {
            reflection: ID.into(),
            role: HelperRole::Guide,
            position: None,
            pressures: Vec::new(),
            words: String::new(),
            contact: None,
        }),
        Event::Roles(roles::Event::Shared { reflection: ID.into() }),
        Event::Roles(roles::Event::Unshared { reflection: ID.into() }),
        Event::Roles(roles::Event::TakenBack { reflection: ID.into() }),
        Event::Roles(roles::Event::PutBack { reflection: ID.into() }),
    ];
    events.extend(tasks().map(|task| Event::Reins(reins::Event::Held { task, value: 4, words: words() })));
    let on_the_table = tasks().map(Topic::Reins);
    events.extend(on_the_table.map(|topic| Event::Table(table::Event::Put { table: ID.into(), topic, value: 3 })));
    events
}
