//! What one form brought into money and changed there, taken back with one press: a table, or a month of a plan with its
//! payments.

use axum::Router;
use axum::extract::Form as Body;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::post;
use dossier::{Command, corrections};
use method::Part;

use super::not_here;
use crate::Web;
use crate::flash;
use crate::problem::Trouble;
use crate::room::Room;
use crate::screens::came_from;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/dossiers/{dossier}/money/take-back", post(to(take_back)))
}

/// Takes back what one brought in from one version to another, and goes back on what one changed in between.
async fn take_back(room: Room, headers: HeaderMap, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let versions = || -> Result<(u64, u64), Slip> { Ok((typed.read("from")?, typed.read("to")?)) };
    let Ok((from, to)) = versions() else { return not_here(&room) };
    let path = came_from(&room, &headers).unwrap_or_else(|| room.path("money"));
    let commands = commands(&room, from, to);
    if commands.is_empty() {
        return flash::done(&path, "money-gone");
    }
    match room.execute(&typed, commands).await {
        Ok(_) => flash::done(&path, "money-back"),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

fn commands(room: &Room, from: u64, to: u64) -> Vec<Command> {
    let (dossier, me) = (room.dossier(), room.me.account.id);
    let brought = dossier.money.brought_in(from, to, me).into_iter().filter(|thing| room.may_change(*thing));
    let mut commands: Vec<_> = brought.map(|thing| corrections::Command::TakeBack { thing }).collect();
    if dossier.has_unsayable(Part::Money, from, to, me) {
        commands.push(corrections::Command::Unsay { part: Part::Money, from, to });
    }
    commands.into_iter().map(Command::Corrections).collect()
}
