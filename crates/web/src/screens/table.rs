//! Table mode: two put their value unseen, then both lie open, then they talk and, if they agree, set a shared one.

mod end;
mod new;
mod open;
mod round;
mod topic;
mod turn;

use axum::Router;
use axum::routing::get;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use crate::Web;
use crate::i18n::Say;
use crate::parts::read_aloud;
use crate::room::Room;
use crate::to::to;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/table/new", get(to(new::ask)).post(to(new::take)))
        .route("/dossiers/{dossier}/table/{table}", get(to(turn::go_on)))
        .route("/dossiers/{dossier}/table/{table}/end", get(to(end::page)))
        .route("/dossiers/{dossier}/table/{table}/{place}", get(to(turn::page)).post(to(turn::take)))
}

/// The round that waits: to go on with, or to join in.
pub(super) fn invitation(room: &Room) -> Markup {
    let say = room.say();
    let Some(table) = round::waiting(room) else { return html! {} };
    let left = round::places_left(room, table).count();
    let values = [
        ("who", round::helper_name(room, table).into()),
        ("day", say.near(table.origin.on, room.today()).into()),
        ("left", left.into()),
    ];
    let key = if room.is_participant() && table.origin.speaker.is_helper() {
        "table-invitation"
    } else if table.origin.on == room.today() {
        "table-go-on-today"
    } else {
        "table-go-on"
    };
    html! {
        a.question.table-round href=(room.path(&format!("table/{}", table.id))) {
            (pictogram(Pictogram::TableMode))
            span {
                b { (say.with(key, &values)) }
                " " span.detail { (say.with("table-left", &values)) }
            }
        }
    }
}

/// Where one is: "3 van 10", with a knot on a thread for each.
pub(super) fn steps(say: Say<'_>, place: usize, of: usize, is_done: impl Fn(usize) -> bool) -> Markup {
    let class = |n: usize| match (n == place, is_done(n)) {
        (true, _) => "here",
        (false, true) => "done",
        (false, false) => "",
    };
    html! {
        div.on-thread {
            p { (say.with("table-step", &[("place", (place + 1).into()), ("of", of.into())])) }
            ol aria-hidden="true" { @for n in 0..of { li class=(class(n)) {} } }
            (read_aloud(say))
        }
    }
}

/// The heading of one topic: its picture, big, and its name.
pub(super) fn topic_heading(of: Pictogram, title: &str) -> Markup {
    html! {
        div.topic-heading {
            (pictogram(of))
            h1 { (title) }
        }
    }
}
