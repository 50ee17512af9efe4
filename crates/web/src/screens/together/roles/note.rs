//! Noting a role in a moment: one press for the role, the rest may stay empty.

use axum::extract::{Form as Body, Query};
use axum::response::{IntoResponse, Response};
use dossier::roles::Command as RolesCommand;
use dossier::{Command, ContactId, LONG, ReflectionId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{HelperRole, Pressure, SeekerPosition};
use serde::Deserialize;

use super::super::inside;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, heading, hidden, mirror_way, mirrored};
use crate::problem::{self, NotTaken, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

#[derive(Debug, Default, Deserialize)]
pub(super) struct About {
    #[serde(default)]
    contact: String,
}

pub(super) async fn ask(room: Room, Query(about): Query<About>) -> Markup {
    let held = room.dossier().contacts.held.iter().find(|held| held.id.to_string() == about.contact);
    let typed = held.map_or_else(Typed::default, |held| {
        Typed::default().and("contact", held.id.to_string()).and("happened_on", held.origin.on.to_string())
    });
    page(&room, &typed, None)
}

pub(super) async fn note(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    if let Some(typed) = mirrored(&room, &typed) {
        return page(&room, &typed, None).into_response();
    }
    let command = match command(&typed) {
        Ok(command) => command,
        Err(slip) => {
            let why = NotTaken::slip(slip, room.say());
            return why.again(&room.me, |wrong| page(&room, &typed, Some(wrong)));
        }
    };
    match room.execute(&typed, vec![Command::Roles(command)]).await {
        Ok(_) => {
            let back = Back::by(format!("together/roles/{}/take-back", ReflectionId::from(typed.command())));
            flash::done_or_back(&room.path("together/roles"), "role-noted", Some(&back))
        }
        Err(error) => problem::again(&room.me, error, |wrong| page(&room, &typed, Some(wrong))),
    }
}

fn command(typed: &Typed) -> Result<RolesCommand, Slip> {
    typed.day("happened_on")?;
    let unreadable = |_| Slip { field: "pressures", why: "unreadable" };
    Ok(RolesCommand::Note {
        role: typed.read("role")?,
        position: typed.maybe("position")?,
        pressures: typed.all("pressures").map(|name| name.parse().map_err(unreadable)).collect::<Result<_, _>>()?,
        words: typed.get("words").to_owned(),
        contact: typed.maybe::<ContactId>("contact")?,
    })
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let roles: Vec<_> =
        HelperRole::ALL.iter().map(|role| Choice::new(role.as_str(), say.name("helper-role", role.as_str()))).collect();
    let positions: Vec<_> = SeekerPosition::ALL
        .iter()
        .map(|of| Choice::new(of.as_str(), say.name("seeker-position", of.as_str())))
        .collect();
    let pressures: Vec<_> =
        Pressure::ALL.iter().map(|of| Choice::new(of.as_str(), say.name("pressure", of.as_str()))).collect();
    let title = say.say("roles-note");
    let content = html! {
        (heading(say, Pictogram::MirrorAndConfront, &title, &say.say("roles-note-lede")))
        (form.summary())
        form.card.roles-form method="post" action=(room.path("together/roles/new")) data-keep {
            (hidden(room))
            input type="hidden" name="contact" value=(typed.get("contact"));
            (form.one_of("role", "roles-which", "roles-which-hint", &roles))
            details.folded { summary { (say.say("roles-what-are-they")) }
                dl.roles-words { @for role in HelperRole::ALL { dt { (say.name("helper-role", role.as_str())) } dd { (say.name("helper-role-words", role.as_str())) } } }
            }
            (form.any_of("pressures", "roles-pressures", "roles-may-stay-empty", &pressures))
            (form.one_of("position", "roles-position", "roles-position-hint", &positions))
            (form.lines("words", "roles-words", "roles-may-stay-empty", LONG, 3))
            (form.happened_on())
            p.for-own-eyes { (pictogram(Pictogram::Lock)) (say.with("roles-only-you", &[("name", room.person().to_owned().into())])) }
            div.actions { button.button { (say.say("save")) } a.quiet href=(room.path("together/roles")) { (say.say("leave-it")) } }
            (mirror_way(room, typed))
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
