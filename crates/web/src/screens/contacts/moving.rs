//! Moving a planned contact to another moment.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use dossier::contact::{self, Planned};
use dossier::{Command, PlannedId};
use figures::Pictogram;
use maud::{Markup, html};
use method::Part;

use super::{inside, not_here, open, planned};
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Form, heading, hidden};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) async fn ask(room: Room, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(planned) = open(room.dossier(), &id) else { return not_here(&room) };
    let moment = planned.moment.value();
    let typed = Typed::default()
        .and("on", moment.map(|moment| moment.on.to_string()).unwrap_or_default())
        .and("at", moment.and_then(|moment| moment.at.clone()).unwrap_or_default());
    page(&room, planned, &typed, None).into_response()
}

pub(super) async fn put(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    let Ok(planned) = id.parse::<PlannedId>() else { return not_here(&room) };
    let on = match typed.day("on").and_then(|on| on.ok_or(Slip { field: "on", why: "choose" })) {
        Ok(on) => on,
        Err(slip) => return not_taken(&room, &id, &typed, NotTaken::slip(slip, say)),
    };
    let at = typed.filled("at").map(str::to_owned);
    let command = contact::Command::Move { planned, on, at };
    match room.execute(&typed, vec![Command::Contact(command)]).await {
        Ok(done) => {
            let back = Back::on(Part::Contacts, &done, 1);
            flash::done_or_back(&room.path("contacts"), "contact-moved", back.as_ref())
        }
        Err(error) => not_taken(&room, &id, &typed, NotTaken::of(error, say)),
    }
}

fn not_taken(room: &Room, id: &str, typed: &Typed, why: NotTaken) -> Response {
    match open(room.dossier(), id) {
        Some(planned) => why.again(&room.me, |wrong| page(room, planned, typed, Some(wrong))),
        None => not_here(room),
    }
}

fn page(room: &Room, planned: &Planned, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("contacts-move-title");
    let content = html! {
        (heading(say, Pictogram::Calendar, &title, ""))
        (form.summary())
        (planned::brief(room, planned))
        form.card.contact-form method="post" {
            (hidden(room))
            div.moment { (form.day("on", "contacts-new-day", "")) (form.time("at", "contacts-time", "")) }
            div.actions {
                button.button { (say.say("contacts-move-do")) }
                a.quiet href=(room.path("contacts")) { (say.say("leave-it")) }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
