//! The times that the dossier was opened in danger, as the person sees them.

use axum::extract::{Form as Body, Path};
use axum::response::Response;
use dossier::consents::{BrokenOpen, Command as Consents};
use dossier::{Command, ConsentId};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use crate::flash;
use crate::parts::hidden;
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::Typed;

/// The person has read it.
pub(super) async fn read(
    room: Room,
    Path((_, time)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let trouble = |trouble: Trouble| trouble.in_language(&room.me.web, room.me.language);
    let Ok(broken_open) = time.parse().map(ConsentId) else { return trouble(Trouble::NotFound) };
    match room.execute(&Typed::of(fields), vec![Command::Consents(Consents::Read { broken_open })]).await {
        Ok(_) => flash::done(&room.path(""), "in-danger-read"),
        Err(error) => trouble(Trouble::App(error)),
    }
}

/// What the person has not read yet, on top of their start page.
pub(in crate::screens) fn unread(room: &Room) -> Markup {
    let say = room.say();
    let times = room.dossier().consents.broken_open.iter().rev().filter(|time| time.read.is_none());
    html! {
        @for time in times.filter(|_| room.is_participant()) {
            section.card.in-danger aria-label=(say.say("in-danger-told")) {
                h2 { (pictogram(Pictogram::Key)) (say.say("in-danger-told")) }
                (what(room, time))
                form method="post" action=(room.path(&format!("looked/read/{}", time.id.0))) {
                    (hidden(room))
                    button.button { (pictogram(Pictogram::Check)) (say.say("in-danger-read")) }
                }
            }
        }
    }
}

/// All times, newest first.
pub(super) fn history(room: &Room) -> Markup {
    let say = room.say();
    let times = &room.dossier().consents.broken_open;
    html! {
        @if !times.is_empty() {
            section.card aria-labelledby="in-danger" {
                h2 #in-danger { (say.say("in-danger-history")) }
                ul.in-danger-times {
                    @for time in times.iter().rev() {
                        li {
                            (what(room, time))
                            @match &time.read {
                                Some(read) => p.detail { (say.with("in-danger-you-read", &[("day", say.date(read.on).into())])) },
                                None => form method="post" action=(room.path(&format!("looked/read/{}", time.id.0))) {
                                    (hidden(room))
                                    button.quiet { (pictogram(Pictogram::Check)) (say.say("in-danger-read")) }
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}

fn what(room: &Room, time: &BrokenOpen) -> Markup {
    let say = room.say();
    let values = [
        ("name", time.name.clone().into()),
        ("from", room.moment(time.origin.recorded_at).into()),
        ("until", room.moment(time.until).into()),
    ];
    let until = if time.is_open_at(room.me.web.app.now()) { "in-danger-until" } else { "in-danger-was-until" };
    html! {
        p { (say.with("in-danger-who", &values)) }
        blockquote { (time.reason) }
        p.detail { (say.with(until, &values)) }
    }
}
