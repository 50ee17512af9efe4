//! Rights that may never have been asked for: look without keeping anything, keep what one wants, and follow a right from
//! found to asked to granted.

mod answers;
mod ask;
mod check;
mod course;
mod follow;
mod list;
mod look;
mod note;
mod question;
mod results;
mod sheet;

use axum::Router;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::rights::What;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::LifeDomain;

use crate::Web;
use crate::flash::Flash;
use crate::i18n::Say;
use crate::page::{Here, Inside};
use crate::parts::Pictured;
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/rights", get(to(all)))
        .route("/dossiers/{dossier}/rights/check", get(to(check::begin)).post(to(check::look)))
        .route("/dossiers/{dossier}/rights/steps", post(to(follow::step_of_check)))
        .route("/dossiers/{dossier}/rights/follow", post(to(follow::follow)))
        .route("/dossiers/{dossier}/rights/answers", get(to(answers::all)))
        .route("/dossiers/{dossier}/rights/keep", post(to(answers::keep)))
        .route("/dossiers/{dossier}/rights/forget", post(to(answers::forget)))
        .route("/dossiers/{dossier}/rights/sheet/{right}", get(to(sheet::sheet)))
        .route("/dossiers/{dossier}/rights/{right}", get(to(course::course)))
        .route("/dossiers/{dossier}/rights/{right}/steps", post(to(follow::step)))
        .route("/dossiers/{dossier}/rights/{right}/note/{what}", get(to(note::ask)).post(to(note::note)))
}

async fn all(room: Room, Query(flash): Query<Flash>) -> Markup {
    inside(&room, &room.say().say("rights-title"), &flash, &list::page(&room))
}

fn inside(room: &Room, title: &str, flash: &Flash, content: &Markup) -> Markup {
    Inside { room, title: title.to_owned(), here: Here::Rights, flash }.around(content)
}

fn not_here(room: &Room) -> Response {
    Trouble::NotFound.in_language(&room.me.web, room.me.language)
}

/// The same page again with what is wrong, or trouble.
fn again(room: &Room, why: NotTaken, page: impl Fn(&Wrong) -> Markup) -> Response {
    match why {
        NotTaken::Wrong(wrong) => (axum::http::StatusCode::UNPROCESSABLE_ENTITY, page(&wrong)).into_response(),
        NotTaken::Trouble(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// The way back to all rights.
fn way_back(room: &Room) -> Markup {
    html! {
        p.plan-back.no-print { a href=(room.path("rights")) { (pictogram(Pictogram::Back)) " " (room.say().say("place-rights")) } }
    }
}

/// What a right is called; its own name where the rules do not know it any more.
pub(crate) fn right_name(say: Say<'_>, right: &str) -> String {
    let key = format!("rights-{right}");
    if say.knows(&key) { say.say(&key) } else { right.replace(['-', '_'], " ") }
}

/// The picture of a right: that of the part of life it helps in.
fn picture(room: &Room, right: &str) -> Pictogram {
    let domain = room.me.web.rules.all().iter().find(|rule| rule.right == right).map(|rule| rule.domain);
    domain.map_or(Pictogram::ExploreAndRights, LifeDomain::pictogram)
}

/// What became of a right, in one line.
pub(crate) fn mark_words(say: Say<'_>, what: &What) -> String {
    match what {
        What::Asked { place, .. } if place.is_empty() => say.say("rights-was-asked"),
        What::Asked { place, .. } => say.with("rights-was-asked-at", &[("place", place.clone().into())]),
        What::Granted { from, monthly } => {
            let mut words = vec![say.say("rights-was-granted")];
            words.extend(from.map(|day| say.with("rights-from", &[("day", say.date(day).into())])));
            words.extend(monthly.map(|cents| {
                let amount = say.cents(cents);
                say.with("rights-a-month", &[("amount", amount.into())])
            }));
            words.join(" · ")
        }
        What::TurnedDown { .. } => say.say("rights-was-turned-down"),
        What::Appealed { with } if with.is_empty() => say.say("rights-was-appealed"),
        What::Appealed { with } => say.with("rights-was-appealed-with", &[("with", with.clone().into())]),
        What::Ended { outcome } => say.say(match outcome {
            dossier::rights::Outcome::AnswerStands => "rights-ended-stands",
            dossier::rights::Outcome::LetGo => "rights-ended-let-go",
        }),
    }
}
