//! Planning a contact.

use axum::extract::Form as Body;
use axum::response::{IntoResponse, Response};
use dossier::contact::{self, Plan};
use dossier::{Command, NAME, SHORT, Thing};
use figures::Pictogram;
use maud::{Markup, html};

use super::inside;
use super::note_form::{kinds, places};
use crate::flash::{self, Flash};
use crate::parts::{Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

pub(super) async fn ask(room: Room) -> Markup {
    page(&room, &Typed::default(), None)
}

pub(super) async fn plan(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let (typed, say) = (Typed::of(fields), room.say());
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, &typed, None).into_response();
    }
    let page = |wrong: &Wrong| page(&room, &typed, Some(wrong));
    let plan = match read(&typed) {
        Ok(plan) => plan,
        Err(slip) => return NotTaken::slip(slip, say).again(&room.me, page),
    };
    match room.execute(&typed, vec![Command::Contact(contact::Command::Plan(plan))]).await {
        Ok(_) => {
            flash::done_undoable(&room.path("contacts"), "contact-planned", Thing::Planned(typed.command().into()))
        }
        Err(error) => problem::again(&room.me, error, page),
    }
}

fn read(typed: &Typed) -> Result<Plan, Slip> {
    Ok(Plan {
        kind: typed.read("kind")?,
        on: typed.day("on")?.ok_or(Slip { field: "on", why: "choose" })?,
        at: typed.filled("at").map(str::to_owned),
        place: typed.get("place").to_owned(),
        words: typed.get("words").to_owned(),
    })
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("contacts-plan");
    let content = html! {
        (heading(say, Pictogram::Calendar, &title, &say.say("contacts-plan-lede")))
        (form.summary())
        form.card.contact-form method="post" action=(room.path("contacts/plan")) data-keep {
            (hidden(room))
            (form.one_of("kind", "contacts-plan-kind", "", &kinds(room)))
            div.moment { (form.day("on", "contacts-day", "")) (form.time("at", "contacts-time", "")) }
            (form.line("words", "contacts-what-for", "contacts-what-for-hint", SHORT))
            (form.line_of("place", "contacts-place", "", NAME, &places(room)))
            (form.voice(room))
            (mirror_way(room, typed))
            div.save-bar {
                button.button { (say.say("contacts-plan-do")) }
                a.quiet href=(room.path("contacts")) { (say.say("leave-it")) }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
