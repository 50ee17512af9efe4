//! The nest at the desk: the figure with what it counts, the strengths by kind, the places.

use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::Part;

use super::{kinds, niches, recognise, title, ways};
use crate::parts::{self, heading};
use crate::room::Room;

pub(super) fn page(room: &Room) -> Markup {
    let say = room.say();
    let waiting = recognise::waiting(room).len();
    html! {
        (heading(say, Pictogram::Nest, &title(room), &parts::nest_sentences(room).join(" ")))
        @if !room.may_write(Part::Strengths) { (parts::read_only(room, Part::Strengths)) }
        @else { (parts::read_only(room, Part::Nest)) }
        div.nest-top {
            section.card aria-label=(title(room)) { (parts::nest_figure(room, "nest")) }
            section.card aria-labelledby="in-it" {
                h2 #in-it { (say.say("nest-in-it")) }
                (kinds::key(room))
                @if waiting > 0 {
                    p.detail { (say.with("nest-waiting", &[("count", waiting.into()), ("name", room.person().to_owned().into())])) }
                }
                div.actions {
                    @if room.may_write(Part::Strengths) { a.button href=(room.path("nest/new")) { (pictogram(Pictogram::Add)) (say.say("name-strength")) } }
                    a.quiet href=(room.path("nest/assessment")) { (pictogram(Pictogram::Print)) (say.say("nest-assessment")) }
                }
            }
        }
        (kinds::groups(room))
        (niches::list(room))
        (ways::section(room))
    }
}
