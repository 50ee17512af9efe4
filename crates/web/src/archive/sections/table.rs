//! The rounds at the table: both cards, and what was set together. A card that lies closed is closed here too.

use dossier::table::{Card, Topic};
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::by;
use crate::room::Room;

pub(super) fn rounds(room: &Room) -> Markup {
    let rounds = &room.dossier().tables.rounds;
    html! {
        @if rounds.is_empty() { (nothing(room)) }
        @for round in rounds {
            article {
                (by(room, &round.origin))
                @for pair in &round.pairs {
                    h4 { (topic(room, &pair.topic)) }
                    @for put in &pair.cards { (card(room, put, "archive-card")) }
                    @if let Some(shared) = &pair.shared { (card(room, shared, "archive-card-shared")) }
                }
            }
        }
    }
}

fn card(room: &Room, card: &Card, key: &str) -> Markup {
    let say = room.say();
    html! {
        p.value {
            @match card.value {
                Some(value) => (say.with(key, &[("value", value.into())])),
                None => (say.say("archive-card-closed")),
            }
        }
        (by(room, &card.origin))
    }
}

fn topic(room: &Room, topic: &Topic) -> String {
    let say = room.say();
    match topic {
        Topic::Tightness(domain) => say.name("domain", domain.as_str()),
        Topic::Trait { niche, quality } => {
            let niche = room.dossier().nest.niches.iter().find(|known| known.id == *niche);
            let name = niche.and_then(|niche| niche.name.value()).cloned().unwrap_or_default();
            format!("{name}: {}", say.name("trait", quality.as_str()))
        }
        Topic::Reins(task) => crate::screens::task_name(room, *task),
    }
}
