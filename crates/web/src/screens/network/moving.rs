//! Somebody gets another place: by form, by a hand on the map, by keys.

use axum::Json;
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::network::{Alter, Place};
use dossier::{AlterId, Command, network};
use method::{Part, Voice};
use serde::Serialize;

use super::{find, not_here, person, trouble};
use crate::back::Back;
use crate::flash;
use crate::parts::where_words;
use crate::problem::NotTaken;
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// By form: a sector and how near.
pub(super) async fn put(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(alter) = find(&room, &id).map(|alter| alter.id) else { return not_here(&room) };
    let command = || -> Result<Command, Slip> {
        typed.day("happened_on")?;
        let (sector, horizon) = (typed.read("sector")?, typed.read("horizon")?);
        Ok(Command::Network(network::Command::Put { alter, sector, horizon }))
    };
    let done = match command() {
        Ok(command) => room.execute(&typed, vec![command]).await.map_err(|error| NotTaken::of(error, room.say())),
        Err(slip) => Err(NotTaken::slip(slip, room.say())),
    };
    match done {
        Ok(done) => {
            let back = Back::on(Part::Network, &done, 1);
            flash::done_or_back(&person::path(&room, alter), "network-moved", back.as_ref())
        }
        Err(why) => why.again(&room.me, |wrong| person::again(&room, alter, &typed, wrong)),
    }
}

/// What a script is told after a move.
#[derive(Debug, Serialize)]
struct Moved {
    /// The version at which the dossier stands now; the next move has seen it.
    version: u64,
    /// Where they stand on the map now: what the person said leads.
    angle: i16,
    /// How far, as the dossier keeps it.
    distance: u16,
    /// The same in words.
    words: String,
}

/// By a hand on the map or by keys. Without a script nobody comes here.
pub(super) async fn move_by_hand(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(alter) = find(&room, &id) else { return not_here(&room) };
    let place = typed.read("angle").and_then(|angle| Ok(Place { angle, distance: typed.read("distance")? }));
    let Ok(place) = place else { return StatusCode::UNPROCESSABLE_ENTITY.into_response() };
    match moved(&room, &typed, alter, place).await {
        Ok((version, place, words)) => {
            Json(Moved { version, angle: place.angle, distance: place.distance, words }).into_response()
        }
        Err(why) => why.again(&room.me, |wrong| wrong.words.clone()),
    }
}

async fn moved(room: &Room, typed: &Typed, alter: &Alter, place: Place) -> Result<(u64, Place, String), NotTaken> {
    let command = Command::Network(network::Command::Move { alter: alter.id, place });
    let done = room.execute(typed, vec![command]).await.map_err(|error| NotTaken::of(error, room.say()))?;
    let say = room.say();
    let is_own = matches!(room.voice_in(typed), Voice::Participant | Voice::Together);
    let leads = persons_place(room, alter).filter(|_| !is_own);
    let shown = leads.unwrap_or(place);
    let words = match leads {
        Some(_) => say.with("network-kept-beside", &[("name", room.person().to_owned().into())]),
        None => where_words(say, place),
    };
    Ok((done.version, shown, words))
}

/// Where the person, or both together, put somebody.
pub(super) fn persons_place(room: &Room, alter: &Alter) -> Option<Place> {
    let own = [dossier::Speaker::PARTICIPANT, dossier::Speaker::TOGETHER];
    let has_own = alter.places.points.iter().any(|point| own.contains(&point.speaker) && point.on <= room.today());
    if has_own { room.dossier().network.place_on(alter, room.today()) } else { None }
}

/// One of two places that were given without seeing each other stays.
pub(super) async fn settle(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Some(alter) = find(&room, &id).map(|alter| alter.id) else { return not_here(&room) };
    let place = typed.read("angle").and_then(|angle| Ok(Place { angle, distance: typed.read("distance")? }));
    let Ok(place) = place else { return not_here(&room) };
    stands(&room, &typed, alter, place).await
}

async fn stands(room: &Room, typed: &Typed, alter: AlterId, place: Place) -> Response {
    match room.execute(typed, vec![Command::Network(network::Command::Move { alter, place })]).await {
        Ok(done) => {
            let back = Back::on(Part::Network, &done, 1);
            flash::done_or_back(&person::path(room, alter), "network-stands", back.as_ref())
        }
        Err(error) => trouble(room, error),
    }
}
