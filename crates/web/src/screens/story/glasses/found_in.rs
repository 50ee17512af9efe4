//! The link between a strength and the story, seen from both sides.

use dossier::story::Entry;
use dossier::strengths::Strength;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::words_of;
use crate::parts::hidden;
use crate::room::Room;

/// How many characters of the story stand beside a strength.
const FEW: usize = 90;

/// The way to the glasses, at an entry of the story.
pub(crate) fn way(room: &Room, entry: &Entry) -> Markup {
    html! {
        @if room.may_write(Part::Strengths) {
            a.glasses-way href={ (room.path("story/glasses")) "?story=" (entry.id) } { (pictogram(Pictogram::StrengthsView)) (room.say().say("glasses-way")) }
        }
    }
}

/// The strengths that were found in an entry of the story.
pub(crate) fn found_in(room: &Room, entry: &Entry) -> Markup {
    let found: Vec<&Strength> = room.dossier().strengths.found_in(entry.id).collect();
    html! {
        @if !found.is_empty() {
            div.found-in {
                p { (pictogram(Pictogram::Nest)) (room.say().say("glasses-in-story")) }
                ul {
                    @for strength in found {
                        li {
                            a href={ (room.path("nest")) "#k-" (strength.id) } { (strength.words.value().map_or("", String::as_str)) }
                            (unlink(room, entry, strength))
                        }
                    }
                }
            }
        }
    }
}

/// The press that takes a strength away from the story, for who found it there and for the person.
fn unlink(room: &Room, entry: &Entry, strength: &Strength) -> Markup {
    let say = room.say();
    let speaker = strength.found.iter().find(|found| found.story == entry.id).map(|found| found.origin.speaker);
    let may = room.is_participant()
        || speaker.is_some_and(|speaker| {
            speaker == room.own_speaker()
                || (!speaker.is_helper() && room.view.permit.role().may_write_for(speaker.voice))
        });
    let words = strength.words.value().map_or("", String::as_str);
    html! {
        @if may && room.may_write(Part::Strengths) {
            form.found-unlink.no-print method="post" action=(room.path("story/glasses/unlink")) {
                (hidden(room))
                input type="hidden" name="strength" value=(strength.id);
                input type="hidden" name="story" value=(entry.id);
                @if let Some(speaker) = speaker { input type="hidden" name="voice" value=(if room.is_participant() { room.own_voice() } else { speaker.voice }); }
                button.plain aria-label={ (say.say("glasses-unlink")) ": " (words) } { (pictogram(Pictogram::Undo)) (say.say("glasses-unlink")) }
            }
        }
    }
}

/// The entries of the story in which a strength was found, as far as they are still told.
pub(crate) fn from_story(room: &Room, strength: &Strength) -> Markup {
    let entries = room.dossier().story.entries.iter();
    let told: Vec<&Entry> = entries
        .filter(|entry| entry.taken_back.is_none() && strength.found.iter().any(|found| found.story == entry.id))
        .collect();
    html! {
        @for entry in told {
            p.from-story {
                (pictogram(Pictogram::StoryBook))
                a href={ (room.path("story")) "#e-" (entry.id) } { (room.say().say("glasses-from-story")) }
                ": “" (short(words_of(entry))) "”"
            }
        }
    }
}

fn short(words: &str) -> String {
    let mut letters = words.chars();
    let few: String = letters.by_ref().take(FEW).collect();
    if letters.next().is_some() { format!("{}…", few.trim_end()) } else { few }
}
