//! The reflections, one by one: one's own with what can be done, and what others shared.

use axum::extract::{Form as Body, Path};
use axum::response::Response;
use dossier::roles::{Command as RolesCommand, Reflection};
use dossier::{Command, ReflectionId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::super::not_here;
use crate::back::Back;
use crate::flash;
use crate::parts::{by_line, hidden, page_of, pages};
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;

/// What can be done with a reflection: its address, and what is said when it was done.
fn command(act: &str, reflection: ReflectionId) -> Option<(RolesCommand, &'static str)> {
    Some(match act {
        "share" => (RolesCommand::Share { reflection }, "role-shared"),
        "unshare" => (RolesCommand::Unshare { reflection }, "role-unshared"),
        "take-back" => (RolesCommand::TakeBack { reflection }, "role-taken-back"),
        "put-back" => (RolesCommand::PutBack { reflection }, "role-put-back"),
        _ => return None,
    })
}

pub(super) async fn act(
    room: Room,
    Path((_, id, act)): Path<(String, String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let known = id.parse().ok().and_then(|id| command(&act, id));
    let Some((command, done)) = known else { return not_here(&room) };
    match room.execute(&Typed::of(fields), vec![Command::Roles(command)]).await {
        Ok(_) => {
            let back = match act.as_str() {
                "share" => "unshare",
                "unshare" => "share",
                "take-back" => "put-back",
                _ => "take-back",
            };
            let back = Back::by(format!("together/roles/{id}/{back}"));
            flash::done_or_back(&room.path("together/roles"), done, Some(&back))
        }
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

fn is_own(room: &Room, reflection: &Reflection) -> bool {
    room.wrote(&reflection.origin)
}

/// One's own, newest first, fifty on a page; what was taken back folded away.
pub(super) fn own(room: &Room, page: usize) -> Markup {
    let say = room.say();
    let own = room.dossier().roles.of(room.view.permit.actor());
    let back: Vec<_> =
        room.dossier().roles.reflections.iter().filter(|one| is_own(room, one) && one.taken_back.is_some()).collect();
    html! {
        @if !own.is_empty() {
            section.card aria-labelledby="role-moments" {
                h2 #role-moments { (say.say("roles-moments")) }
                ul.role-moments { @for one in page_of(&own, page) { (reflection(room, one)) } }
                (pages(say, page, own.len(), |page| format!("{}?page={page}", room.path("together/roles"))))
            }
        }
        @if !back.is_empty() {
            details.put-away {
                summary { (pictogram(Pictogram::Undo)) (say.with("roles-taken-back", &[("count", back.len().into())])) }
                ul.role-moments { @for one in back { (reflection(room, one)) } }
            }
        }
    }
}

pub(super) fn shared_by_others(room: &Room) -> Markup {
    let others: Vec<_> = room.dossier().roles.reflections.iter().filter(|one| !is_own(room, one)).rev().collect();
    html! {
        @if !others.is_empty() {
            section.card aria-labelledby="role-shared" {
                h2 #role-shared { (room.say().say("roles-shared")) }
                ul.role-moments { @for one in others { (reflection(room, one)) } }
            }
        }
    }
}

fn reflection(room: &Room, one: &Reflection) -> Markup {
    let say = room.say();
    let pressures: Vec<_> = one.pressures.iter().map(|of| say.name("pressure", of.as_str())).collect();
    html! {
        li {
            p.role-name { (pictogram(Pictogram::MirrorAndConfront)) b { (say.name("helper-role", one.role.as_str())) } }
            @if let Some(position) = one.position { p.detail { (say.with("roles-in-play", &[("position", say.name("seeker-position", position.as_str()).into())])) } }
            @if !pressures.is_empty() { p.detail { (say.with("roles-under", &[("pressures", say.list(&pressures).into())])) } }
            @if !one.words.is_empty() { blockquote { "“" (one.words) "”" } }
            (by_line(room, &one.origin))
            @if is_own(room, one) && room.may_write(Part::Roles) {
                div.thing-menu {
                    @if one.taken_back.is_some() { (press(room, one, "put-back", Pictogram::Undo, "put-back")) }
                    @else {
                        @if one.shared.is_some() {
                            span.shared-mark { (pictogram(Pictogram::Looked)) (say.say("roles-is-shared")) }
                            (press(room, one, "unshare", Pictogram::Lock, "roles-unshare"))
                        } @else { (press(room, one, "share", Pictogram::Looked, "roles-share")) }
                        (press(room, one, "take-back", Pictogram::Undo, "take-back"))
                    }
                }
            }
        }
    }
}

fn press(room: &Room, one: &Reflection, act: &str, picture: Pictogram, key: &str) -> Markup {
    html! {
        form method="post" action=(room.path(&format!("together/roles/{}/{act}", one.id))) {
            (hidden(room))
            button.plain { (pictogram(picture)) (room.say().say(key)) }
        }
    }
}
