//! Events and commands of research.

use dossier::research::{Asked, Command as Research, Event as E};
use dossier::{Command, Event};

use super::examples::*;
use crate::support::*;

pub(super) fn asked() -> Asked {
    let words = |words: &str| words.to_owned();
    Asked { title: words("Rest"), question: words("Does it help?"), who: words("School"), until: date("2028-12-31") }
}

/// What came with research.
pub(super) fn events() -> Vec<Event> {
    let study = ID.into();
    [E::Agreed { study, asked: asked() }, E::Declined { study }, E::Withdrawn { study }].map(Event::Research).into()
}

/// What can be asked.
pub(super) fn commands() -> Vec<Command> {
    let study = ID.into();
    [
        Research::Agree { study, asked: Some(asked()) },
        Research::Agree { study, asked: None },
        Research::Decline { study },
        Research::Withdraw { study },
    ]
    .map(Command::Research)
    .into()
}
