//! Two values of one voice for one day, written without seeing each other: both stand until somebody says which one.

use axum::extract::Form as Body;
use axum::response::Response;
use dossier::{Command, Point, spiderweb};
use maud::{Markup, html};
use method::{LifeDomain, Part};

use super::name;
use crate::back::Back;
use crate::flash;
use crate::parts::{hidden, speaker_mark};
use crate::problem::Trouble;
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// All that waits for somebody to say which value stands.
pub(super) fn all(room: &Room) -> Markup {
    let knots = room.dossier().spiderweb.knots.iter();
    let contested = knots.flat_map(|knot| knot.tightness.contested().map(|point| (knot.domain, point)));
    html! { @for (domain, point) in contested { (question(room, domain, point)) } }
}

/// All the values of a point, as they stand beside each other.
pub(super) fn values(point: &Point<u8>) -> Markup {
    let values: Vec<_> = point.value.standing.iter().map(|candidate| candidate.value.to_string()).collect();
    html! { b.knot-value { (values.join(" / ")) } }
}

fn question(room: &Room, domain: LifeDomain, point: &Point<u8>) -> Markup {
    let say = room.say();
    let may_settle = room.may_write(Part::Spiderweb)
        && (room.own_speaker() == point.speaker
            || (!point.speaker.is_helper() && room.view.permit.role().may_write_for(point.speaker.voice)));
    html! {
        div.contested role="note" {
            p { b { (say.with("spiderweb-contested", &[("domain", name(say, domain).into())])) } }
            p { (speaker_mark(room, point.speaker)) " · " (say.near(point.on, room.today())) ". "
                (say.say(if may_settle { "spiderweb-contested-which" } else { "spiderweb-contested-theirs" })) }
            @if may_settle {
                form.settle method="post" action=(room.path("spiderweb/settle")) {
                    (hidden(room))
                    input type="hidden" name="domain" value=(domain);
                    input type="hidden" name="voice" value=(point.speaker.voice);
                    input type="hidden" name="happened_on" value=(point.on);
                    @for candidate in &point.value.standing {
                        button.quiet name="tightness" value=(candidate.value) {
                            (say.with("spiderweb-stands", &[("value", i64::from(candidate.value).into())]))
                        }
                    }
                }
            } @else { p { (values(point)) } }
        }
    }
}

/// One press: the chosen value is written again by who has now seen both.
pub(super) async fn settle(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let Ok(command) = assess(&typed) else { return Trouble::NotFound.in_language(&room.me.web, room.me.language) };
    match room.execute(&typed, vec![command]).await {
        Ok(done) => {
            let back = Back::on(Part::Spiderweb, &done, 1);
            flash::done_or_back(&room.path("spiderweb"), "value-stands", back.as_ref())
        }
        Err(error) => Trouble::App(error).in_language(&room.me.web, room.me.language),
    }
}

fn assess(typed: &Typed) -> Result<Command, Slip> {
    let (domain, tightness) = (typed.read("domain")?, typed.read("tightness")?);
    Ok(Command::Spiderweb(spiderweb::Command::Assess { domain, tightness }))
}
