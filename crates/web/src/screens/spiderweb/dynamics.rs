//! What holds what: circles, knots, and what may move when something comes loose. Nothing is written here, so a
//! choice stands in the address: it can be gone back on, kept, and looked at together.

mod asked;
mod desk;
mod table;
mod what_if;

use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::{inside, name};
use crate::flash::Flash;
use crate::i18n::Say;
use crate::parts::{self, heading};
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;
use asked::Asked;

pub(super) async fn page(room: Room, Query(fields): Query<Vec<(String, String)>>) -> Response {
    let asked = Asked::of(&room, &Typed::of(fields));
    let made = if room.is_participant() { table::page(&room, &asked) } else { desk::page(&room, &asked) };
    match made {
        Ok(content) => {
            inside(&room, &room.say().say("spiderweb-dynamics-title"), &Flash::default(), &content).into_response()
        }
        Err(error) => {
            // What a dossier holds lies on its scales, so this is a fault of ours.
            let error = app::AppError::Unreadable(error.to_string());
            Trouble::App(error).in_language(&room.me.web, room.me.language)
        }
    }
}

fn head(room: &Room) -> Markup {
    let say = room.say();
    let lede = if room.is_participant() { String::new() } else { say.say("spiderweb-dynamics-lede") };
    heading(say, Pictogram::Web, &say.say("spiderweb-dynamics-title"), &lede)
}

/// Where there is nothing to read yet: the first strand.
fn nothing_yet(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (head(room))
        (parts::empty(Pictogram::Web, &say.say("spiderweb-no-strands"), &html! {
            @if room.may_write(Part::Spiderweb) { a.button href=(room.path("spiderweb/strands/new")) { (pictogram(Pictogram::Add)) (say.say("spiderweb-tie")) } }
        }))
        (back(room))
    }
}

fn back(room: &Room) -> Markup {
    html! { p { a.quiet-way href=(room.path("spiderweb")) { (room.say().say("spiderweb-to-web")) } } }
}

/// A circle as it runs: "Gezondheid → Werk → Gezondheid".
fn ring(say: Say<'_>, domains: &[LifeDomain]) -> String {
    let names = domains.iter().chain(domains.first()).map(|domain| name(say, *domain));
    names.collect::<Vec<_>>().join(" → ")
}

/// How loosenings are drawn.
fn reach_key(say: Say<'_>) -> Markup {
    html! { ul.key { li.key-loosened { (say.say("spiderweb-key-loose")) } li.key-moves { (say.say("spiderweb-key-moves")) } } }
}
