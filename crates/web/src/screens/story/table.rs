//! The table face: the story as one's own book.

use dossier::story::Entry;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::entry::{entry, taken_back, which_on_top};
use super::reading::Reading;
use crate::parts::{empty, heading, page_of, pages};
use crate::room::Room;

/// The book, with a big button to tell something.
pub(super) fn book(room: &Room, reading: &Reading) -> Markup {
    let say = room.say();
    let entries = reading.entries(room);
    let tell =
        html! { a.button href=(room.path("story/new")) { (pictogram(Pictogram::Edit)) (say.say("story-tell")) } };
    html! {
        (heading(say, Pictogram::StoryBook, &say.say("story-title-own"), &say.say("story-lede-own")))
        (which_on_top(room))
        @if entries.is_empty() {
            section.card { (empty(Pictogram::StoryBook, &say.say("story-empty-own"), &tell)) }
        } @else {
            div.story-tell { (tell) a.quiet href=(room.path("story/glasses")) { (pictogram(Pictogram::StrengthsView)) (say.say("glasses-way")) } }
            section.card.book aria-label=(say.say("story-title-own")) {
                @for (month, told) in chapters(room, page_of(&entries, reading.page)) {
                    h2.chapter { (month) }
                    @for told in told { (entry(room, told)) }
                }
            }
            @if entries.len() > 1 {
                p.story-order { a.quiet href=(reading.other_end_first(room).address(room)) { (order_words(room, reading)) } }
            }
            (pages(say, reading.page, entries.len(), |page| reading.at(page).address(room)))
        }
        (taken_back(room))
    }
}

/// What reading from the other end is called.
pub(super) fn order_words(room: &Room, reading: &Reading) -> String {
    room.say().say(if reading.is_newest_first(room) { "story-from-oldest" } else { "story-from-newest" })
}

/// Each month a chapter.
fn chapters<'a>(room: &Room, entries: &[&'a Entry]) -> Vec<(String, Vec<&'a Entry>)> {
    let mut chapters: Vec<(String, Vec<&Entry>)> = Vec::new();
    for entry in entries {
        let month = room.say().month_of(entry.origin.on, room.today());
        match chapters.last_mut() {
            Some((last, told)) if *last == month => told.push(entry),
            _ => chapters.push((month, vec![entry])),
        }
    }
    chapters
}
