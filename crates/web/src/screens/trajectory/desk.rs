//! The path on the desk face: where it is, what was proposed, the promises, and how it came this far.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{phases, promises, turns};
use crate::parts::heading;
use crate::room::Room;
use crate::screens::overview::phase_path;
use crate::screens::together::given_back;

/// The path.
pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    html! {
        (heading(say, Pictogram::Path, &say.say("trajectory-title"), &say.say("trajectory-lede")))
        (phase_path(room))
        div.trajectory-pair {
            div { (turns::open(room)) (phases::now(room)) div.plan-acts { a.quiet href=(room.path("trajectory/offers")) { (pictogram(Pictogram::Add)) (say.say("offers-way")) } (turns::way(room)) } }
            (promises::all(room))
        }
        (given_back(room))
        (phases::all(room))
        (turns::history(room))
    }
}
