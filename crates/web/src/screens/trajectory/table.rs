//! The path on the table face: one question when something waits for an answer; else where we are.

use dossier::agreements::Subject;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{answers, offers, phases, promises, turns};
use crate::parts::heading;
use crate::room::Room;
use crate::screens::overview::phase_path;
use crate::screens::together::given_back;

/// The one thing that waits.
pub(super) fn one_question(room: &Room, on: Subject) -> Markup {
    let look = html! {
        p { a.quiet href={ (room.path("trajectory")) "?look=path" } { (pictogram(Pictogram::Path)) (room.say().say("trajectory-look-first")) } }
    };
    answers::asked(room, on, &look)
}

/// The path.
pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::Path, &say.say("trajectory-my-title"), &say.say("trajectory-my-lede")))
        (phases::now(room))
        (phase_path(room))
        (turns::open(room))
        (offers::at_table(room))
        div.plan-ways { (turns::way(room)) a.quiet href=(room.path("trajectory/offers")) { (pictogram(Pictogram::Add)) (room.say().say("offers-way")) } }
        (promises::all(room))
        (given_back(room))
        details.plan-fold.card { summary { (say.say("trajectory-all-phases")) } (phases::all(room)) }
        @if turns::has_history(room) {
            details.plan-fold.card { summary { (say.say("trajectory-earlier-turns")) } (turns::history(room)) }
        }
    }
}
