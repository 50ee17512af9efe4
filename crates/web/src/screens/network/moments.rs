//! Giving the map of a day a name.

use axum::extract::Form as Body;
use axum::response::{IntoResponse, Response};
use dossier::{Command, SHORT, Thing, network};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::inside;
use crate::flash::{self, Flash};
use crate::parts::{Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::Typed;

pub(super) async fn mark(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    if let Some(typed) = mirrored(&room, &typed) {
        return again(&room, &typed, None).into_response();
    }
    let mark = Command::Network(network::Command::Mark { title: typed.get("title").to_owned() });
    let done = match typed.day("happened_on") {
        Ok(_) => room.execute(&typed, vec![mark]).await.map_err(|error| NotTaken::of(error, room.say())),
        Err(slip) => Err(NotTaken::slip(slip, say)),
    };
    match done {
        Ok(_) => {
            let thing = Thing::Moment(typed.command().into());
            flash::done_undoable(&room.path("network/over-time"), "network-marked", thing)
        }
        Err(why) => why.again(&room.me, |wrong| again(&room, &typed, Some(wrong))),
    }
}

/// The form on a page of its own: with what is wrong in it, or with what the mirror sees.
fn again(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let content = html! {
        (heading(say, Pictogram::Clock, &say.say("network-mark"), ""))
        (Form { say, typed, wrong }.summary())
        (fields_of(room, typed, wrong))
    };
    inside(room, &say.say("network-mark"), &Flash::default(), &content)
}

/// The form, folded away under the map.
pub(super) fn form(room: &Room) -> Markup {
    html! {
        @if room.may_write(Part::Network) {
            details.network-mark {
                summary { (pictogram(Pictogram::Clock)) (room.say().say("network-mark")) }
                (fields_of(room, &Typed::default(), None))
            }
        }
    }
}

fn fields_of(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    html! {
        form.card method="post" action=(room.path("network/moments")) {
            (hidden(room))
            (form.line("title", "network-mark-title", "network-mark-hint", SHORT))
            (form.happened_on())
            button.button { (say.say("save")) }
            (mirror_way(room, typed))
        }
    }
}
