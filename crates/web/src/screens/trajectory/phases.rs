//! What each phase is about, in plain words, and when it began.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Phase;

use crate::parts::Pictured;
use crate::room::Room;

/// The key of the words on a phase.
pub(super) fn about(phase: Phase) -> String {
    format!("trajectory-about-{}", phase.as_str().replace('_', "-"))
}

/// The name of a phase with its pictogram.
pub(super) fn named(room: &Room, phase: Phase) -> Markup {
    html! { (pictogram(phase.pictogram())) span { (room.say().name("phase", phase.as_str())) } }
}

/// The phase it is in now.
pub(super) fn now(room: &Room) -> Markup {
    let (say, trajectory) = (room.say(), &room.dossier().trajectory);
    let phase = trajectory.phase();
    html! {
        section.card.phase-now-card aria-labelledby="phase-now" {
            p.detail { (say.say("phase-now")) }
            h2 #phase-now { (named(room, phase)) }
            p { (say.say(&about(phase))) }
            @if let Some(stretch) = trajectory.stretches.last() {
                p.detail { (say.with("trajectory-since", &[("day", say.near(stretch.began.on, room.today()).into())])) }
            }
        }
    }
}

/// All phases, each with its words and the days on which it began.
pub(super) fn all(room: &Room) -> Markup {
    let say = room.say();
    html! {
        section.card aria-labelledby="phases" {
            h2 #phases { (say.say("trajectory-phases")) }
            ol.path-phases { @for phase in Phase::ALL { (one(room, *phase)) } }
        }
    }
}

fn one(room: &Room, phase: Phase) -> Markup {
    let (say, trajectory) = (room.say(), &room.dossier().trajectory);
    let now = trajectory.phase();
    let began: Vec<_> = trajectory
        .stretches
        .iter()
        .filter(|stretch| stretch.phase == phase)
        .map(|stretch| say.near(stretch.began.on, room.today()))
        .collect();
    let (class, key) = match (phase == now, began.is_empty()) {
        (true, _) => ("phase-room is-now", "phase-now"),
        (false, false) => ("phase-room was", ""),
        (false, true) => ("phase-room ahead", "phase-ahead"),
    };
    html! {
        li class=(class) #{ "ph-" (phase.as_str()) } {
            h3 { (named(room, phase)) }
            p { (say.say(&about(phase))) }
            p.detail {
                @if !key.is_empty() { (say.say(key)) }
                @if !key.is_empty() && !began.is_empty() { " · " }
                @if !began.is_empty() { (pictogram(Pictogram::Calendar)) " " (say.with("trajectory-began", &[("days", say.list(&began).into())])) }
            }
        }
    }
}
