//! Putting somebody on the map: a first name, where, how near.

use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Redirect, Response};
use dossier::{AlterId, Command, NAME, Thing, network};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{horizons, inside, sectors};
use crate::flash::{self, Flash, thing_text};
use crate::parts::{Form, heading, hidden};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) async fn ask(room: Room, Query(flash): Query<Flash>, Query(begun): Query<Vec<(String, String)>>) -> Markup {
    page(&room, &flash, &Typed::of(begun), None)
}

pub(super) async fn add(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let done = match command(&typed) {
        Ok(command) => room.execute(&typed, vec![command]).await.map_err(|error| NotTaken::of(error, room.say())),
        Err(slip) => Err(NotTaken::slip(slip, room.say())),
    };
    match done {
        Ok(_) => added(&room, &typed),
        Err(why) => why.again(&room.me, |wrong| page(&room, &Flash::default(), &typed, Some(wrong))),
    }
}

fn command(typed: &Typed) -> Result<Command, Slip> {
    typed.day("happened_on")?;
    let (sector, horizon) = (typed.read("sector")?, typed.read("horizon")?);
    let name = typed.get("name").to_owned();
    Ok(Command::Network(network::Command::Add { name, sector, horizon, about: network::About::default() }))
}

/// The person goes to whom they put there; the desk stays where it was, ready for the next one.
fn added(room: &Room, typed: &Typed) -> Response {
    let id: AlterId = typed.command().into();
    if room.is_participant() {
        return flash::done_undoable(&room.path(&format!("network/people/{id}")), "network-added", Thing::Alter(id));
    }
    let (undo, voice) = (thing_text(Thing::Alter(id)), room.voice_in(typed));
    let (sector, horizon) = (typed.get("sector"), typed.get("horizon"));
    let chosen = format!("&voice={voice}&sector={sector}&horizon={horizon}#f-name");
    Redirect::to(&format!("{}?done=network-added&undo={undo}{chosen}", room.path("network"))).into_response()
}

fn page(room: &Room, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let key = if room.is_participant() { "network-add-lede-mine" } else { "network-add-lede" };
    inside(
        room,
        &say.say("network-add"),
        flash,
        &html! {
            (heading(say, Pictogram::Add, &say.say("network-add"), &say.say(key)))
            (form.summary())
            form.card.network-new method="post" action=(room.path("network/new")) data-keep {
                (hidden(room))
                (form.line("name", "network-name", "network-name-hint", NAME))
                (form.one_of("sector", "network-sector", "", &sectors(room)))
                (form.one_of("horizon", "network-horizon", "network-horizon-hint", &horizons(room)))
                (form.voice(room))
                (form.happened_on())
                div.actions { button.button { (pictogram(Pictogram::Check)) (say.say("network-put-there")) } a.quiet href=(room.path("network")) { (say.say("leave-it")) } }
            }
        },
    )
}

/// The same form beside the map, for who comes to mind.
pub(super) fn quick(room: &Room) -> Markup {
    let say = room.say();
    let typed = Typed::default().and("sector", "family").and("horizon", "near");
    let form = Form { say, typed: &typed, wrong: None };
    html! {
        section.card.network-quick aria-labelledby="quick" {
            h2 #quick { (say.say("network-add")) }
            form method="post" action=(room.path("network/new")) {
                (hidden(room))
                (form.line("name", "network-name", "", NAME))
                div.network-quick-where {
                    (form.select("sector", "network-sector-short", "", &sectors(room)))
                    (form.select("horizon", "network-horizon-short", "", &horizons(room)))
                }
                details.network-more { summary { (say.say("network-more")) } (form.voice(room)) (form.day("happened_on", "happened-on", "happened-on-hint")) }
                button.button { (pictogram(Pictogram::Add)) (say.say("network-put-there")) }
            }
        }
    }
}
