//! Papers: letters and receipts, photographed and kept sealed with what they belong to.
//!
//! A list shows no pictures: on a phone with little data each would weigh as much as a hundred pages. The picture is one
//! press away, on the page of its paper.

mod about;
mod change;
mod file;
mod keep;
mod list;
mod one;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::get;

use crate::Web;
use crate::to::to;

pub(crate) use about::{about_text, about_words};
pub(crate) use file::answer as paper_file;
pub(crate) use one::named as paper_name;

/// The largest form with a file that is read to its end, in bytes: larger than what is kept, so that a photo that is
/// too large is answered on a page instead of a broken line.
const LARGEST_UPLOAD: usize = 24 * 1024 * 1024;

pub(super) fn routes() -> Router<Web> {
    let keep = get(keep::ask).post(keep::keep).layer(DefaultBodyLimit::max(LARGEST_UPLOAD));
    Router::new()
        .route("/dossiers/{dossier}/papers", get(to(list::list)))
        .route("/dossiers/{dossier}/papers/new", keep)
        .route("/dossiers/{dossier}/papers/{paper}", get(to(one::one)))
        .route("/dossiers/{dossier}/papers/{paper}/file", get(to(file::file)))
        .route("/dossiers/{dossier}/papers/{paper}/describe", get(to(change::ask_words)).post(to(change::describe)))
        .route("/dossiers/{dossier}/papers/{paper}/destroy", get(to(change::ask_sure)).post(to(change::destroy)))
}
