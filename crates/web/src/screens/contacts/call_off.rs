//! Calling a planned contact off: who waits for it has to hear, so this page asks first.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use dossier::contact::{self, Planned};
use dossier::{Command, PlannedId, SHORT};
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;

use super::{inside, not_here, open, planned};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, Wrong};
use crate::room::Room;
use crate::typed::Typed;

pub(super) async fn ask(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    match open(room.dossier(), &id) {
        Some(planned) => page(&room, planned, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

pub(super) async fn call_off(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = Typed::of(fields);
    let Ok(planned) = id.parse::<PlannedId>() else { return not_here(&room) };
    if let (Some(typed), Some(planned)) = (mirrored(&room, &typed), open(room.dossier(), &id)) {
        return page(&room, planned, &typed, None).into_response();
    }
    let command = contact::Command::CallOff { planned, words: typed.get("words").to_owned() };
    match room.execute(&typed, vec![Command::Contact(command)]).await {
        Ok(done) => {
            let back = Back::on(Part::Contacts, &done, 1);
            flash::done_or_back(&room.path("contacts"), "contact-called-off", back.as_ref())
        }
        Err(error) => match open(room.dossier(), &id) {
            Some(planned) => problem::again(&room.me, error, |wrong| page(&room, planned, &typed, Some(wrong))),
            None => not_here(&room),
        },
    }
}

fn page(room: &Room, planned: &Planned, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("contacts-call-off-title");
    let content = html! {
        (heading(say, Pictogram::Calendar, &title, &say.say("contacts-call-off-lede")))
        (form.summary())
        (planned::brief(room, planned))
        form.card.contact-form method="post" data-keep {
            (hidden(room))
            (form.line("words", "contacts-call-off-why", "contacts-call-off-why-hint", SHORT))
            div.actions {
                button.button { (say.say("contacts-call-off-do")) }
                a.quiet href=(room.path("contacts")) { (say.say("leave-it")) }
            }
            (mirror_way(room, typed))
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
