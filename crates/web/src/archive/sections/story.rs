//! The story, oldest first.

use dossier::Thing;
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::{beside, register, wording};
use crate::room::Room;

pub(super) fn story(room: &Room) -> Markup {
    let (say, story) = (room.say(), &room.dossier().story);
    let entry = |id: &Option<dossier::StoryId>| match id.and_then(|id| story.entries.iter().find(|e| e.id == id)) {
        Some(entry) => entry.words.value().cloned().unwrap_or_default(),
        None => say.say("archive-no-headline"),
    };
    html! {
        @if story.entries.is_empty() { (nothing(room)) }
        @for entry in &story.entries {
            article id={ "e-" (entry.id) } {
                @if let Some(domain) = entry.domain { p.tag { (say.name("domain", domain.as_str())) } }
                (wording(room, &entry.words))
                (beside(room, Thing::Story(entry.id), entry.taken_back.as_ref()))
            }
        }
        @if !story.headline.standing.is_empty() {
            article { h3 { (say.say("archive-headline")) } (register(room, &story.headline, &entry, true)) }
        }
    }
}
