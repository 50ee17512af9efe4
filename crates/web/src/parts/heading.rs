//! The heading of a screen, and what stands where nothing is yet.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use crate::i18n::Say;
use crate::room::Room;

/// The heading, with a line under it (both already in their language), and read aloud where the browser can.
#[must_use]
pub(crate) fn heading(say: Say<'_>, of: Pictogram, title: &str, lede: &str) -> Markup {
    html! {
        div.heading {
            h1 { (pictogram(of)) span { (title) } }
            (read_aloud(say))
            @if !lede.is_empty() { p.lede { (lede) } }
        }
    }
}

/// The button that reads the page aloud; shown only where the browser can.
#[must_use]
pub(crate) fn read_aloud(say: Say<'_>) -> Markup {
    html! {
        button.quiet.read-aloud type="button" data-read-aloud data-stop=(say.say("read-aloud-stop")) hidden {
            (pictogram(Pictogram::ReadAloud)) span { (say.say("read-aloud")) }
        }
    }
}

/// Says kindly why there is nothing to write with on a screen, to who may read but not write in its part.
#[must_use]
pub(crate) fn read_only(room: &Room, part: Part) -> Markup {
    let key = if room.view.permit.broken_open_until().is_some() { "read-only-in-danger" } else { "read-only" };
    html! {
        @if !room.may_write(part) {
            p.read-only { (pictogram(Pictogram::Looked)) span { (room.say().with(key, &[("name", room.person().to_owned().into()), ("part", room.say().name("part", part.as_str()).into())])) } }
        }
    }
}

/// What stands where nothing is yet: a picture, kind words, and the first thing one can do.
#[must_use]
pub(crate) fn empty(of: Pictogram, words: &str, action: &Markup) -> Markup {
    html! { div.empty { (pictogram(of)) p { (words) } (action) } }
}
