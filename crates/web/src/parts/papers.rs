//! Papers as they stand beside what they belong to.

use dossier::papers::{About, Paper};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::by_line;
use crate::room::Room;
use crate::screens::{about_text, about_words, paper_name};

/// The papers of one thing, with the way to add one: for the screen that shows the thing.
#[must_use]
pub(crate) fn papers_of(room: &Room, about: About) -> Markup {
    let (say, papers) = (room.say(), room.dossier().papers.of(about));
    html! {
        section.papers-of aria-label=(say.say("papers-title")) {
            h2 { (pictogram(Pictogram::Paper)) (say.say("papers-title")) }
            @if papers.is_empty() { p.detail { (say.say("papers-none-here")) } }
            @else { ul.paper-list { @for paper in papers { (paper_line(room, paper, false)) } } }
            @if room.may_write(Part::Money) {
                p { a.quiet href={ (room.path("papers/new")) "?about=" (about_text(about)) } { (pictogram(Pictogram::Add)) (say.say("papers-add")) } }
            }
        }
    }
}

/// One paper in a list; with what it belongs to where that is not plain from the place.
#[must_use]
pub(crate) fn paper_line(room: &Room, paper: &Paper, with_about: bool) -> Markup {
    let picture = if paper.file.is_picture() { Pictogram::Paper } else { Pictogram::StoryBook };
    html! {
        li {
            (pictogram(picture))
            div {
                a href=(room.path(&format!("papers/{}", paper.id))) { (paper_name(room, paper)) }
                @if with_about { p.detail { (about_words(room, paper.about)) } }
                (by_line(room, &paper.origin))
            }
        }
    }
}
