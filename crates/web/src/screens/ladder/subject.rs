//! What a ladder question is about: life as it goes, a domain of life, a goal.

use dossier::ladder::About;
use figures::Pictogram;
use method::LifeDomain;

use crate::parts::{Choice, Pictured};
use crate::room::Room;

/// A subject as it stands in a form: `life`, `domain.work`, `goal.018f…`.
pub(super) fn text_of(about: About) -> String {
    match about {
        About::Life => "life".to_owned(),
        About::Domain(domain) => format!("domain.{domain}"),
        About::Goal(goal) => format!("goal.{goal}"),
    }
}

/// A subject from its text.
pub(super) fn from_text(text: &str) -> Option<About> {
    match text.split_once('.') {
        None => (text == "life").then_some(About::Life),
        Some(("domain", domain)) => domain.parse().ok().map(About::Domain),
        Some(("goal", goal)) => goal.parse().ok().map(About::Goal),
        Some(_) => None,
    }
}

/// What it is called; nothing for a goal that is not there (any more).
pub(super) fn name(room: &Room, about: About) -> Option<String> {
    let say = room.say();
    match about {
        About::Life => Some(say.say("ladder-about-life")),
        About::Domain(domain) => Some(say.name("domain", domain.as_str())),
        About::Goal(goal) => room.dossier().goals.goal(goal)?.words.value().cloned(),
    }
}

/// Its picture.
pub(super) fn picture(about: About) -> Pictogram {
    match about {
        About::Life => Pictogram::WholePerson,
        About::Domain(domain) => domain.pictogram(),
        About::Goal(_) => Pictogram::Aspiration,
    }
}

/// All that one can ask about: the goals first, then life as it goes, then its domains.
pub(super) fn choices(room: &Room) -> Vec<Choice> {
    let goals = room.dossier().goals.there().map(|goal| About::Goal(goal.id));
    let domains = LifeDomain::ALL.iter().map(|domain| About::Domain(*domain));
    let all = goals.chain([About::Life]).chain(domains);
    let choice = |about| Some(Choice::pictured(text_of(about), name(room, about)?, picture(about)));
    all.filter_map(choice).collect()
}
