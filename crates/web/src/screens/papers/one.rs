//! One paper: what is on it, what it belongs to, and the picture.

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use dossier::PaperId;
use dossier::papers::Paper;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{about_text, about_words};
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{by_line, heading};
use crate::problem::Trouble;
use crate::room::Room;

/// The paper of an address, when it is there for who asks.
pub(super) fn of<'a>(room: &'a Room, path: &[(String, String)]) -> Option<&'a Paper> {
    let (_, id) = path.iter().find(|(name, _)| name == "paper")?;
    room.dossier().papers.get(id.parse::<PaperId>().ok()?)
}

/// The page that says that there is no such paper.
pub(super) fn missing(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}

/// What a paper is called: its words, or that it has none.
#[must_use]
pub(crate) fn named(room: &Room, paper: &Paper) -> String {
    let words = paper.words.value().filter(|words| !words.is_empty());
    words.cloned().unwrap_or_else(|| {
        let day = room.say().near(paper.origin.on, room.today());
        room.say().with("papers-unnamed", &[("day", day.into())])
    })
}

/// Whether who looks may describe it anew or take it out.
pub(super) fn may_change(room: &Room, paper: &Paper) -> bool {
    let permit = &room.view.permit;
    room.may_write(Part::Money) && paper.may_change(permit.role(), permit.actor())
}

pub(super) async fn one(room: Room, Path(path): Path<Vec<(String, String)>>, Query(flash): Query<Flash>) -> Response {
    let Some(paper) = of(&room, &path) else { return missing(&room) };
    let content = content(&room, paper);
    let title = named(&room, paper);
    Inside { room: &room, title, here: Here::Money, flash: &flash }.around(&content).into_response()
}

fn content(room: &Room, paper: &Paper) -> Markup {
    let say = room.say();
    let at = |rest: &str| room.path(&format!("papers/{}{rest}", paper.id));
    let title = named(room, paper);
    html! {
        (heading(say, Pictogram::Paper, &title, ""))
        section.card.paper-one aria-label=(title) {
            @if paper.file.is_picture() {
                a.paper-picture href=(at("/file")) aria-label=(say.say("papers-open")) {
                    img src=(at("/file")) alt=(say.with("papers-picture", &[("words", title.clone().into())]));
                }
            } @else {
                p { a.button href=(at("/file")) { (pictogram(Pictogram::StoryBook)) (say.say("papers-open-pdf")) } }
            }
            p { a href={ (room.path("papers")) "?about=" (about_text(paper.about)) } { (about_words(room, paper.about)) } }
            (by_line(room, &paper.origin))
            p.detail { (say.with("papers-size", &[("size", kilobytes(room, paper.bytes).into())])) }
            div.thing-menu {
                a href=(at("/file")) { (pictogram(Pictogram::Looked)) (say.say("papers-open")) }
                @if may_change(room, paper) {
                    a href=(at("/describe")) { (pictogram(Pictogram::Edit)) (say.say("papers-describe")) }
                    a href=(at("/destroy")) { (pictogram(Pictogram::Undo)) (say.say("papers-destroy")) }
                }
            }
        }
        p { a.quiet href=(room.path("papers")) { (pictogram(Pictogram::Back)) (say.say("papers-all")) } }
    }
}

/// How large it is: kilobytes, or megabytes with one decimal.
fn kilobytes(room: &Room, bytes: u64) -> String {
    let say = room.say();
    if bytes < 1024 * 1024 {
        say.with("papers-kilobytes", &[("count", bytes.div_ceil(1024).into())])
    } else {
        let tenths = bytes * 10 / (1024 * 1024);
        let separator = if say.language() == crate::i18n::Language::English { '.' } else { ',' };
        say.with("papers-megabytes", &[("count", format!("{}{separator}{}", tenths / 10, tenths % 10).into())])
    }
}
