//! The reins: who holds them in each task, then and now.

mod list;
mod read;
mod set;

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{inside, way_back};
use crate::Web;
use crate::flash::Flash;
use crate::parts::{self, heading};
use crate::room::Room;
use crate::to::to;

pub(crate) use list::picture as task_picture;
pub(crate) use read::{ends_of_reins, given_back, task_key, task_name, then_and_now, value_words};
pub(crate) use set::choices as rein_choices;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/together/reins", get(to(reins)))
        .route("/dossiers/{dossier}/together/reins/set", get(to(set::ask)).post(to(set::hold)))
        .route("/dossiers/{dossier}/together/reins/new", get(to(set::ask_new)).post(to(set::add)))
}

/// Two say it without seeing the other's, then talk.
fn at_the_table(room: &Room) -> Markup {
    html! {
        @if room.may_write(Part::Reins) {
            p.reins-table.no-print { a.quiet href={ (room.path("table/new")) "?reins=all" } { (pictogram(Pictogram::TableMode)) (room.say().say("reins-at-table")) } }
        }
    }
}

async fn reins(room: Room, Query(flash): Query<Flash>) -> Markup {
    let say = room.say();
    let title = say.say("reins-title");
    let person = [("name", room.person().to_owned().into())];
    let lede = if room.is_participant() { say.say("reins-lede-own") } else { say.with("reins-lede", &person) };
    let content = html! {
        (heading(say, Pictogram::Reins, &title, &lede))
        (parts::read_only(&room, Part::Reins))
        (then_and_now(&room))
        (at_the_table(&room))
        (list::tasks(&room))
        (list::to_choose(&room))
        (list::taken_back(&room))
        (way_back(&room))
    };
    inside(&room, &title, &flash, &content)
}
