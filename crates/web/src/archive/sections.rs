//! The parts of a dossier, each as one chapter.

mod circle;
mod contacts;
mod goals;
mod ladder;
mod looked;
mod money;
mod network;
pub(super) mod papers;
mod reins;
mod relationship;
mod spiderweb;
mod story;
mod strengths;
mod table;
mod trajectory;

use maud::{Markup, html};

use super::Look;
use crate::room::Room;

/// A chapter: where it is found, its title, what stands in it.
pub(super) struct Chapter {
    /// Its anchor.
    pub anchor: &'static str,
    /// Its title.
    pub title: String,
    /// What stands in it.
    pub words: Markup,
}

/// All chapters, in order.
pub(super) fn chapters(room: &Room, looked: &[Look]) -> Vec<Chapter> {
    let say = room.say();
    let chapter = |anchor, key: &str, words: Markup| Chapter { anchor, title: say.say(key), words };
    vec![
        chapter("story", "place-story", story::story(room)),
        chapter("spiderweb", "what-holds", spiderweb::spiderweb(room)),
        chapter("table", "archive-table", table::rounds(room)),
        chapter("strengths", "archive-strengths", strengths::strengths(room)),
        chapter("nest", "what-carries", strengths::nest(room)),
        chapter("plan", "place-plan", goals::goals(room)),
        chapter("contacts", "place-contacts", contacts::contacts(room)),
        chapter("trajectory", "place-trajectory", trajectory::trajectory(room)),
        chapter("network", "place-network", network::network(room)),
        chapter("money", "place-money", money::money(room)),
        chapter("papers", "papers-title", papers::papers(room)),
        chapter("reins", "reins-title", reins::reins(room)),
        chapter("relationship", "together-relationship", relationship::relationship(room)),
        chapter("circle", "place-circle", circle::circle(room)),
        chapter("looked", "looked-title", looked::looked(room, looked)),
    ]
}

fn nothing(room: &Room) -> Markup {
    html! { p.detail { (room.say().say("archive-nothing")) } }
}

/// Small facts, each with its word; those without a value are left out.
fn facts(facts: &[(String, String)]) -> Markup {
    html! {
        dl.facts {
            @for (word, value) in facts.iter().filter(|(_, value)| !value.is_empty()) { div { dt { (word) } dd { (value) } } }
        }
    }
}
