//! Giving a consent, and changing one: the old one is withdrawn and the new one given, in one go.

use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Redirect, Response};
use dossier::circle::Member;
use dossier::consents::{Consent, Grant};
use dossier::{Command, ConsentId, MemberId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::CircleRole;
use uuid::Uuid;

use super::stop::{give as give_to, may_stop, withdraw};
use super::{at_the_table, grant, inside, may_invite, not_here};
use crate::flash::Flash;
use crate::parts::{Form, heading, hidden};
use crate::problem::{NotTaken, Wrong};
use crate::room::Room;
use crate::typed::Typed;

/// A consent of somebody, to be changed; without one, a first is given.
struct Meant<'a> {
    member: &'a Member,
    given: Option<&'a Consent>,
}

pub(super) async fn ask(room: Room, Path((_, consent)): Path<(String, String)>) -> Response {
    match to_change(&room, &consent) {
        Some(meant) => {
            let typed = meant.given.map_or_else(Typed::default, |given| grant::filled(Typed::default(), &given.grant));
            page(&room, &meant, &typed, None).into_response()
        }
        None => not_here(&room),
    }
}

pub(super) async fn change(
    room: Room,
    Path((_, consent)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    match to_change(&room, &consent) {
        Some(meant) => take(&room, &meant, Typed::of(fields)).await,
        None => not_here(&room),
    }
}

pub(super) async fn ask_new(room: Room, Path((_, member)): Path<(String, String)>) -> Response {
    match to_give(&room, &member) {
        Some(meant) => {
            let typed = grant::filled(Typed::default(), &Grant::usual(meant.member.role));
            page(&room, &meant, &typed, None).into_response()
        }
        None => not_here(&room),
    }
}

pub(super) async fn give(
    room: Room,
    Path((_, member)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    match to_give(&room, &member) {
        Some(meant) => take(&room, &meant, Typed::of(fields)).await,
        None => not_here(&room),
    }
}

fn to_change<'a>(room: &'a Room, consent: &str) -> Option<Meant<'a>> {
    let given = room.dossier().consents.standing(ConsentId(consent.parse::<Uuid>().ok()?))?;
    let member = room.dossier().circle.present().find(|member| member.id == given.member)?;
    may_stop(room, given).then_some(Meant { member, given: Some(given) })
}

fn to_give<'a>(room: &'a Room, member: &str) -> Option<Meant<'a>> {
    let id = member.parse::<MemberId>().ok()?;
    let member = room.dossier().circle.present().find(|member| member.id == id)?;
    let may = may_invite(room) && id != room.view.permit.actor() && member.role != CircleRole::Participant;
    may.then_some(Meant { member, given: None })
}

async fn take(room: &Room, meant: &Meant<'_>, typed: Typed) -> Response {
    let (say, typed) = (room.say(), at_the_table(room, typed));
    let done = match grant::chosen(&typed, room.today()) {
        Ok(grant) => room.execute(&typed, commands(meant, grant)).await.map_err(|error| NotTaken::of(error, say)),
        Err(slip) => Err(NotTaken::slip(slip, say)),
    };
    match done {
        Ok(_) => {
            let path = format!("{}?done=circle-changed#m-{}", room.path("circle"), meant.member.id);
            Redirect::to(&path).into_response()
        }
        Err(why) => why.again(&room.me, |wrong| page(room, meant, &typed, Some(wrong))),
    }
}

fn commands(meant: &Meant<'_>, grant: Grant) -> Vec<Command> {
    let old = meant.given.map(|given| withdraw(given.id));
    old.into_iter().chain([give_to(meant.member.id, grant)]).collect()
}

fn page(room: &Room, meant: &Meant<'_>, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let (member, name) = (meant.member, [("name", meant.member.name.clone().into())]);
    let title = say.with("circle-change-title", &name);
    let lede = if room.is_participant() {
        say.with("circle-change-lede-own", &name)
    } else {
        say.with("circle-change-lede", &[("name", room.person().to_owned().into())])
    };
    let form = Form { say, typed, wrong };
    let stop = room.path(&format!("circle/stop/{}", member.id));
    let content = html! {
        (heading(say, Pictogram::Key, &title, &lede))
        (form.summary())
        form.card.grant method="post" {
            (hidden(room))
            (grant::fields(room, form, member.role, wrong.map_or("", |wrong| wrong.field)))
            div.actions {
                button.button { (say.say(if room.is_participant() { "save" } else { "circle-save-together" })) }
                a.quiet href=(room.path("circle")) { (say.say("leave-it")) }
            }
        }
        @if meant.given.is_some() && !room.is_participant() {
            section.card aria-labelledby="stop" {
                h2 #stop { (say.with("circle-stop-title", &name)) }
                p { (say.with("circle-stop-lede", &[("name", room.person().to_owned().into())])) }
                form method="post" action=(stop) {
                    (hidden(room))
                    button.quiet { (pictogram(Pictogram::Lock)) (say.say("circle-stop-together")) }
                }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}
