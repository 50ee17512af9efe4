//! Taking somebody out of the circle, or leaving it: first what will happen, then one press.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use dossier::circle::{self, Member};
use dossier::{Command, MemberId};
use figures::Pictogram;
use maud::{Markup, html};
use method::CircleRole;

use super::{inside, not_here};
use crate::flash::{self, Flash};
use crate::parts::{heading, hidden};
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;

pub(super) async fn ask(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    match who(&room, &id) {
        Some(member) => page(&room, member).into_response(),
        None => not_here(&room),
    }
}

pub(super) async fn out(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Ok(member) = id.parse::<MemberId>() else { return not_here(&room) };
    match room.execute(&typed, vec![Command::Circle(circle::Command::Remove { member })]).await {
        Ok(_) if member == room.view.permit.actor() => flash::done("/", "circle-left"),
        Ok(_) => flash::done(&room.path("circle"), "circle-taken-out"),
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

/// Somebody who is in the circle, and whom this person may take out.
fn who<'a>(room: &'a Room, id: &str) -> Option<&'a Member> {
    let id: MemberId = id.parse().ok()?;
    let may = room.is_participant() || id == room.view.permit.actor();
    room.dossier().circle.present().find(|member| may && member.id == id && member.role != CircleRole::Participant)
}

fn page(room: &Room, member: &Member) -> Markup {
    let say = room.say();
    let is_me = member.id == room.view.permit.actor();
    let (own, name) = (if is_me { "-leave" } else { "" }, [("name", member.name.clone().into())]);
    let title = say.with(&format!("circle-out-title{own}"), &name);
    let mut guides = room.dossier().circle.present().filter(|member| member.role == CircleRole::Guide);
    let is_last_guide = guides.next().is_some_and(|guide| guide.id == member.id) && guides.next().is_none();
    let content = html! {
        (heading(say, Pictogram::Circle, &title, &say.say("circle-out-lede")))
        section.card.what-happens {
            ul {
                li { (say.with(&format!("circle-out-sees-nothing{own}"), &name)) }
                li { (say.with(&format!("circle-out-words-stay{own}"), &name)) }
                @if is_last_guide { li { (say.say("circle-out-last-guide")) } }
                li { (say.with(&format!("circle-out-back{own}"), &name)) }
            }
            form method="post" {
                (hidden(room))
                div.actions {
                    button.button { (say.with(&format!("circle-out-do{own}"), &name)) }
                    a.quiet href=(room.path("circle")) { (say.say("leave-it")) }
                }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
