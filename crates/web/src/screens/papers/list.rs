//! All papers, newest first, one page of them at a time.

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use dossier::papers::About;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;
use serde::Deserialize;

use super::about::{about_from, about_words};
use crate::flash::Flash;
use crate::page::{Here, Inside};
use crate::parts::{empty, heading, page_of, pages, paper_line, papers_of, read_only};
use crate::room::Room;

/// Which page of the list.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    page: usize,
    /// Only of this thing.
    #[serde(default)]
    about: String,
}

pub(super) async fn list(room: Room, Query(flash): Query<Flash>, Query(asked): Query<Asked>) -> Response {
    let title = room.say().say("papers-title");
    let content = match about_from(&asked.about) {
        Some(about) => of_one(&room, about),
        None => content(&room, &asked),
    };
    Inside { room: &room, title, here: Here::Money, flash: &flash }.around(&content).into_response()
}

/// The papers of one thing.
fn of_one(room: &Room, about: About) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::Paper, &about_words(room, about), ""))
        div.card { (papers_of(room, about)) }
        p { a.quiet href=(room.path("papers")) { (pictogram(Pictogram::Back)) (say.say("papers-all")) } }
    }
}

fn content(room: &Room, asked: &Asked) -> Markup {
    let (say, papers) = (room.say(), room.dossier().papers.there());
    let lede = say.say(if room.is_participant() { "papers-lede-own" } else { "papers-lede" });
    let add = html! {
        @if room.may_write(Part::Money) {
            a.button href=(room.path("papers/new")) { (pictogram(Pictogram::Paper)) (say.say("papers-add")) }
        }
    };
    html! {
        (heading(say, Pictogram::Paper, &say.say("papers-title"), &lede))
        (read_only(room, Part::Money))
        @if papers.is_empty() {
            section.card { (empty(Pictogram::Paper, &say.say("papers-empty"), &add)) }
        } @else {
            div.papers-add { (add) }
            section.card aria-label=(say.say("papers-title")) {
                ul.paper-list { @for paper in page_of(&papers, asked.page) { (paper_line(room, paper, true)) } }
            }
            (pages(say, asked.page, papers.len(), |page| format!("{}?page={page}", room.path("papers"))))
        }
        details.folded.why {
            summary { (say.say("papers-why")) }
            p { (say.say("papers-why-words")) }
            p { (say.say("papers-why-place")) }
        }
    }
}
