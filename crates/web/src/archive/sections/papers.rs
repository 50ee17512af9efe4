//! Papers: each with the file in which it lies beside this page.

use dossier::papers::Paper;
use maud::{Markup, html};

use super::nothing;
use crate::archive::marks::by;
use crate::room::Room;
use crate::screens::{about_words, paper_name};

/// The name of the file of a paper in the archive: of its day and its id, never of what somebody wrote.
pub(crate) fn file_name(paper: &Paper) -> String {
    format!("paper-{}-{}.{}", paper.origin.on, paper.id, paper.file.ending())
}

pub(super) fn papers(room: &Room) -> Markup {
    let (say, papers) = (room.say(), room.dossier().papers.there());
    html! {
        @if papers.is_empty() { (nothing(room)) }
        @for paper in papers {
            article {
                h3 { (paper_name(room, paper)) }
                p { (about_words(room, paper.about)) ": " a href=(file_name(paper)) { (say.say("papers-open")) } }
                (by(room, &paper.origin))
            }
        }
    }
}
