//! The path of phases, the proposals to turn, and the promises.

use dossier::Thing;
use dossier::agreements::Subject;
use maud::{Markup, html};

use crate::archive::marks::{answers, beside, by, wording};
use crate::room::Room;
use crate::screens::phase_path;

pub(super) fn trajectory(room: &Room) -> Markup {
    let (say, dossier) = (room.say(), room.dossier());
    html! {
        div.figure { (phase_path(room)) }
        @for stretch in &dossier.trajectory.stretches {
            article id={ "ph-" (stretch.phase.as_str()) } { h4 { (say.name("phase", stretch.phase.as_str())) } (by(room, &stretch.began)) }
        }
        @if !dossier.trajectory.turns.is_empty() { h3 { (say.say("archive-turns")) } }
        @for turn in &dossier.trajectory.turns {
            article {
                h4 { (say.name("phase", turn.to.as_str())) }
                @if !turn.words.is_empty() { blockquote { (turn.words) } }
                (by(room, &turn.origin))
                (answers(room, Subject::Turn(turn.id)))
            }
        }
        @if !dossier.trajectory.aside.is_empty() { h3 { (say.with("offers-aside", &[("count", dossier.trajectory.aside.len().into())])) } }
        @for aside in &dossier.trajectory.aside {
            article {
                p { (say.name("offer", aside.offer.as_str())) " (" (say.say(if aside.done { "offers-done" } else { "offers-not-now" })) ")" }
                (by(room, &aside.origin))
            }
        }
        @if !dossier.agreements.promises.is_empty() { h3 { (say.say("archive-promises")) } }
        @for promise in &dossier.agreements.promises {
            article {
                (wording(room, &promise.words))
                (answers(room, Subject::Promise(promise.id)))
                (beside(room, Thing::Promise(promise.id), promise.taken_back.as_ref()))
            }
        }
    }
}
