//! The reins: who holds them in each task, then and now.

mod list;
mod read;
mod set;

use axum::Router;
use axum::extract::Query;
use axum::routing::get;
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;

use super::{inside, way_back};
use crate::Web;
use crate::flash::Flash;
use crate::parts::{self, heading};
use crate::room::Room;

pub(crate) use read::{ends_of_reins, given_back, task_name};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/together/reins", get(reins))
        .route("/dossiers/{dossier}/together/reins/set", get(set::ask).post(set::hold))
        .route("/dossiers/{dossier}/together/reins/new", get(set::ask_new).post(set::add))
}

async fn reins(room: Room, Query(flash): Query<Flash>) -> Markup {
    let say = room.say();
    let title = say.say("reins-title");
    let person = [("name", room.person().to_owned().into())];
    let lede = if room.is_participant() { say.say("reins-lede-own") } else { say.with("reins-lede", &person) };
    let content = html! {
        (heading(say, Pictogram::Reins, &title, &lede))
        (parts::read_only(&room, Part::Reins))
        (read::then_and_now(&room))
        (list::tasks(&room))
        (list::to_choose(&room))
        (list::taken_back(&room))
        (way_back(&room))
    };
    inside(&room, &title, &flash, &content)
}
