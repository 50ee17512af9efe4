//! One person on the map: where they stand according to whom, what goes to and fro, whom they know.

use axum::extract::{Form as Body, Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::network::{Alter, Place};
use dossier::{AlterId, Command, Thing, network};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{Horizon, Part};

use super::{about, find, horizons, inside, moving, not_here, sectors, tie, trouble};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{
    self, Form, Shown, by_line, called, contested, correction_mark, heading, hidden, speaker_mark, thing_menu,
    where_words,
};
use crate::problem::Wrong;
use crate::room::Room;
use crate::typed::Typed;

pub(super) fn path(room: &Room, alter: AlterId) -> String {
    room.path(&format!("network/people/{alter}"))
}

pub(super) async fn look(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Query(flash): Query<Flash>,
    Query(address): Query<Vec<(String, String)>>,
) -> Response {
    match find(&room, &id) {
        Some(alter) => page(&room, alter, &flash, &Typed::default(), None).into_response(),
        None => gone(&room, &Typed::of(address)),
    }
}

/// Somebody who was taken back just now: the map says so, and offers to put them back.
fn gone(room: &Room, address: &Typed) -> Response {
    match (address.filled("done"), address.filled("redo").and_then(flash::thing_from)) {
        (Some("taken-back"), Some(thing)) => {
            let (network, thing) = (room.path("network"), flash::thing_text(thing));
            Redirect::to(&format!("{network}?done=taken-back&redo={thing}")).into_response()
        }
        _ => not_here(room),
    }
}

/// The page again after something was not right.
pub(super) fn again(room: &Room, alter: AlterId, typed: &Typed, wrong: &Wrong) -> Response {
    match room.dossier().network.alter(alter) {
        Some(alter) => {
            (StatusCode::UNPROCESSABLE_ENTITY, page(room, alter, &Flash::default(), typed, Some(wrong))).into_response()
        }
        None => not_here(room),
    }
}

/// What can be done with one press.
pub(super) async fn act(
    room: Room,
    Path((_, id, act)): Path<(String, String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(alter) = find(&room, &id).map(|alter| alter.id) else { return not_here(&room) };
    let (command, done) = match act.as_str() {
        "leave" => (network::Command::Leave { alter }, "network-left"),
        "return" => (network::Command::Return { alter }, "network-returned"),
        "veil" => (network::Command::Veil { alter }, "network-veiled"),
        "unveil" => (network::Command::Unveil { alter }, "network-unveiled"),
        _ => return not_here(&room),
    };
    match room.execute(&typed, vec![Command::Network(command)]).await {
        Ok(_) => {
            let back = match act.as_str() {
                "leave" => "return",
                "return" => "leave",
                "veil" => "unveil",
                _ => "veil",
            };
            let back = Back::by(format!("network/people/{alter}/{back}")).said_as(&room, &typed);
            flash::done_or_back(&path(&room, alter), done, Some(&back))
        }
        Err(error) => trouble(&room, error),
    }
}

fn page(room: &Room, alter: &Alter, flash: &Flash, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let (name, today) = (called(say, alter), room.today());
    let place = room.dossier().network.on(today).place_of(alter.id);
    let lede = place.map_or_else(|| say.say("network-not-there"), |place| where_words(say, place));
    let may_write = room.may_write(Part::Network);
    let form = Form { say, typed, wrong };
    let leads = |id: AlterId| Some(path(room, id));
    let shown = Shown { id: "network", on: today, before: None, chosen: Some(alter.id), moves: false, leads: &leads };
    let content = html! {
        p { a.quiet-way href=(room.path("network")) { "‹ " (super::title(room)) } }
        (heading(say, Pictogram::WholePerson, &name, &lede))
        (form.summary())
        (parts::read_only(room, Part::Network))
        (contested(room, Thing::Alter(alter.id), &alter.name))
        (correction_mark(room, Thing::Alter(alter.id)))
        (veiled(room, alter))
        (two_places(room, alter))
        div.network-person {
            div.network-person-seen {
                @if place.is_some() { section.card aria-label=(name) { (parts::network_figure(room, &shown)) } }
                section.card { (facts(room, alter)) }
                @if place.is_some() || !may_write { (tie::of(room, alter)) }
            }
            div.network-person-forms {
                @if may_write {
                    @match place {
                        Some(place) => {
                            (where_form(room, alter, place, typed, wrong))
                            (about::form(room, alter, typed, wrong))
                        }
                        None => (act_form(room, alter, "return", Pictogram::Add, "network-return")),
                    }
                }
            }
        }
        @if may_write { section.card.network-acts { h2 { (say.say("network-more-with")) } (thing_menu(room, Thing::Alter(alter.id))) (acts(room, alter, place.is_some())) } }
        @else { (thing_menu(room, Thing::Alter(alter.id))) }
    };
    inside(room, &name, flash, &content)
}

/// Where somebody stands, to change.
fn where_form(room: &Room, alter: &Alter, place: Place, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let stands = Typed::default()
        .and("sector", place.sector().as_str())
        .and("horizon", place.horizon().map_or("", Horizon::as_str));
    let typed =
        if wrong.is_some_and(|wrong| matches!(wrong.field, "sector" | "horizon")) { typed.clone() } else { stands };
    let form = Form { say, typed: &typed, wrong };
    html! {
        form.card method="post" action=(format!("{}/place", path(room, alter.id))) {
            h2 { (say.with("network-where-is", &[("who", called(say, alter).into())])) }
            (hidden(room))
            (form.one_of("sector", "network-sector", "", &sectors(room)))
            (form.one_of("horizon", "network-horizon", "", &horizons(room)))
            (form.voice(room))
            (form.happened_on())
            button.button { (say.say("save")) }
        }
    }
}

/// Who put them there and when, where other voices see them, what goes to and fro.
fn facts(room: &Room, alter: &Alter) -> Markup {
    let say = room.say();
    let about = alter.known();
    html! {
        (by_line(room, &alter.origin))
        ul.network-voices {
            @for speaker in alter.places.speakers() {
                @if let Some(point) = alter.places.newest(speaker) {
                    @if let Some(place) = point.value.value() {
                        li { (speaker_mark(room, speaker)) " " (where_words(say, *place)) " " time.detail datetime=(point.on) { (say.near(point.on, room.today())) } }
                    }
                }
            }
        }
        @if let Some(about) = about {
            @let list = |kinds: &[method::Support]| say.list(&kinds.iter().map(|kind| say.name("support", kind.as_str()).to_lowercase()).collect::<Vec<_>>());
            @if !about.value.gets.is_empty() { p { (figures::network_map::key(true, false, true)) (said(room, "network-gets-words", alter, &list(&about.value.gets))) } }
            @if !about.value.gives.is_empty() { p { (figures::network_map::key(false, true, true)) (said(room, "network-gives-words", alter, &list(&about.value.gives))) } }
            @if !about.value.gets.is_empty() || !about.value.gives.is_empty() { (by_line(room, &about.origin)) }
        }
    }
}

fn said(room: &Room, key: &str, alter: &Alter, what: &str) -> String {
    let key = if room.is_participant() { format!("{key}-mine") } else { key.to_owned() };
    let (who, name) = (called(room.say(), alter), room.person().to_owned());
    room.say().with(&key, &[("who", who.into()), ("name", name.into()), ("what", what.to_owned().into())])
}

/// What helpers see of somebody who was made unrecognisable, and what only the person still sees.
fn veiled(room: &Room, alter: &Alter) -> Markup {
    let say = room.say();
    html! {
        @if alter.veiled.is_some() {
            div.asked role="note" {
                p { (pictogram(Pictogram::Lock)) b { (say.say("network-is-veiled")) } " "
                    @if room.is_participant() { (say.with("network-is-veiled-mine", &[("who", alter.name.value().cloned().unwrap_or_default().into())])) }
                }
            }
        }
    }
}

/// Two places of one voice that did not see each other: which one stands?
fn two_places(room: &Room, alter: &Alter) -> Markup {
    let say = room.say();
    html! {
        @for point in alter.places.contested() {
            div.contested role="note" {
                p { b { (say.say("contested-title")) } " " (say.say("contested-words")) }
                @for candidate in point.value.standing.iter().filter(|candidate| candidate.origin.speaker == point.speaker) {
                    @if room.may_write(Part::Network) && (point.speaker == room.own_speaker() || room.wrote(&candidate.origin)) {
                        form method="post" action=(format!("{}/stands", path(room, alter.id))) {
                            (hidden(room))
                            input type="hidden" name="angle" value=(candidate.value.angle);
                            input type="hidden" name="distance" value=(candidate.value.distance);
                            input type="hidden" name="voice" value=(point.speaker.voice);
                            input type="hidden" name="happened_on" value=(point.on);
                            button.quiet { (where_words(say, candidate.value)) }
                        }
                    } @else { p { (where_words(say, candidate.value)) } }
                }
            }
        }
    }
}

fn acts(room: &Room, alter: &Alter, is_there: bool) -> Markup {
    let say = room.say();
    html! {
        div.network-press {
            @if is_there { (act_form(room, alter, "leave", Pictogram::Later, "network-leave")) p.detail { (say.say("network-leave-words")) } }
            @if alter.veiled.is_none() { (act_form(room, alter, "veil", Pictogram::Lock, "network-veil")) p.detail { (say.say("network-veil-words")) } }
            @else if room.is_participant() { (act_form(room, alter, "unveil", Pictogram::Looked, "network-unveil")) p.detail { (say.say("network-unveil-words")) } }
        }
        @if let Some(place) = moving::persons_place(room, alter) {
            @if !room.is_participant() { p.detail { (say.with("network-person-leads", &[("name", room.person().to_owned().into()), ("where", where_words(say, place).into())])) } }
        }
    }
}

fn act_form(room: &Room, alter: &Alter, act: &str, of: Pictogram, key: &str) -> Markup {
    html! {
        form method="post" action=(format!("{}/{act}", path(room, alter.id))) {
            (hidden(room))
            button.quiet { (pictogram(of)) (room.say().say(key)) }
        }
    }
}
